/** The curator's decisions about the proposal laid over what the book says. Writes nothing: match-pairs.ts does. */
import { proposal } from '../catalog/tables';
import type { Proposal } from '../catalog/tables/proposal';
import type { PairDecision } from '../domain/programme/requests/pairing';
import type { Issue } from '../schema/issue';
import { codeOf, type PairingBook } from './pairing-book';

/** The cells of one decision; what it does not name is not there. */
export function decisionCells({ locked, forbidden, gathering }: PairDecision): Partial<Proposal> {
  return {
    ...(locked === undefined ? {} : { locked: locked ?? undefined }),
    ...(forbidden === undefined ? {} : { forbidden: forbidden.length > 0 ? forbidden.join('; ') : undefined }),
    ...(gathering === undefined ? {} : { gathering: gathering ?? undefined }),
  };
}

/** Refused as long as the sheet knows nothing of a mentee: first people are matched, then decided on. */
export function whyTooEarly({ proposal: { rows } }: PairingBook, decisions: readonly PairDecision[]): readonly Issue[] {
  const known = new Set(rows.map(({ value }) => codeOf(value.mentee)));
  const isEarly = decisions.some(({ mentee }) => !known.has(mentee));
  return isEarly ? [{ code: 'step-too-early', place: { sheet: proposal.title }, step: 'match' }] : [];
}

/** The book as it would be with these decisions in the sheet. */
export function withDecisions(pairing: PairingBook, decisions: readonly PairDecision[]): PairingBook {
  if (decisions.length === 0) return pairing;
  const decided = new Map(decisions.map((decision) => [decision.mentee, decision]));
  return {
    ...pairing,
    proposal: {
      ...pairing.proposal,
      rows: pairing.proposal.rows.map((placed) => {
        const decision = decided.get(codeOf(placed.value.mentee));
        return decision ? { ...placed, value: { ...placed.value, ...decisionCells(decision) } } : placed;
      }),
    },
    menteesToPair: pairing.menteesToPair.map((mentee) => {
      const forbidden = decided.get(mentee.code)?.forbidden;
      return forbidden ? { ...mentee, forbidden } : mentee;
    }),
  };
}
