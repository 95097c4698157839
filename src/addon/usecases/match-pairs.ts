/**
 * «Подобрать пары»: writes the proposal with its reasons, one row for each mentee. Into the curator's columns goes only what the
 * screen «Подбор» decides; repeating it with the same people gives the same sheet.
 */
import { proposal } from '../catalog/tables';
import type { Proposal } from '../catalog/tables/proposal';
import { spreadOf } from '../domain/pairing/outcome';
import { type ProposalLine, type Proposal as Proposed, proposePairs } from '../domain/pairing/propose';
import type { PairDecision } from '../domain/programme/requests/pairing';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { RowEdit } from '../schema/table';
import type { Book } from './book';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import { decisionCells, whyTooEarly, withDecisions } from './pair-decisions';
import {
  codeOf,
  ensurePairingSheet,
  noProposal,
  type PairingBook,
  questionOf,
  readPairing,
  weightIssues,
} from './pairing-book';
import type { Ports } from './ports';
import { readWishes } from './read-wishes';

export interface Matched {
  readonly proposed: number;
  readonly locked: number;
  readonly unmatched: number;
  readonly notAdmitted: number;
  readonly standing: number;
  /** People whose wishes counted. */
  readonly wishes: number;
}

/** With decisions of the screen they are written and matched with in one operation. */
export function matchPairs(ports: Ports, decisions: readonly PairDecision[] = []): Outcome<Matched> {
  return holdBook(ports, (book) => {
    ensurePairingSheet(ports, book, proposal);
    const present = readPairing(ports, book);
    const early = whyTooEarly(present, decisions);
    if (early.length > 0) return refused(...early);
    const pairing = withDecisions(present, decisions);
    const wished = readWishes(ports, book, pairing);
    const proposed = proposePairs({ ...questionOf(book, pairing), sympathies: wished.sympathies });
    const { lines } = proposed;
    const edits = editsOf(ports, book, present, lines, decisions);
    const matched = { ...countLines(lines), wishes: wished.people };
    const { locked, unmatched } = matched;
    const counts = { proposed: matched.proposed + locked, unmatched };
    const entry =
      decisions.length > 0
        ? ({ command: 'decide-pairs', mentees: decisions.map(({ mentee }) => mentee), ...counts } as const)
        : ({ command: 'match-pairs', ...counts } as const);
    carryOut(ports, { entry, tables: [tableEdits(proposal, present.proposal, edits, book.lists)] });
    return done(matched, [...wished.issues, ...weightIssues(book), ...alikeIssues(proposed), ...pairing.issues]);
  });
}

/** A warning when scores do not help to choose: too little is known of people, or the weights leave it out. */
function alikeIssues(proposed: Proposed): readonly Issue[] {
  const spread = spreadOf(proposed);
  if (!spread?.isAlike) return [];
  return [{ code: 'scores-alike', place: { sheet: proposal.title }, least: spread.least, greatest: spread.greatest }];
}

/** Rows that change; a mentee who left the base keeps the row, so that no decision of the curator is lost. */
function editsOf(
  ports: Pick<Ports, 'words'>,
  book: Book,
  pairing: PairingBook,
  lines: readonly ProposalLine[],
  decisions: readonly PairDecision[],
): readonly RowEdit<Proposal>[] {
  const { rows, layout } = pairing.proposal;
  const before = new Map(rows.map((row) => [codeOf(row.value.mentee), row]));
  const names = new Map((book.lists['tags'] ?? []).map(({ code, name }) => [code, name]));
  const tagName = (code: string): string => names.get(code) ?? code;
  const decided = new Map(decisions.map((decision) => [decision.mentee, decisionCells(decision)]));
  let next = layout.lastRow + 1;
  const wanted = lines.map(({ mentee, state, mentor, score, reason, others }): RowEdit<Proposal> => {
    const values = {
      state,
      mentor,
      score,
      reasons: ports.words.reason(reason, tagName),
      others: others.length > 0 ? ports.words.others(others) : undefined,
      ...decided.get(mentee),
    };
    const row = before.get(mentee);
    // Both have agreed to each other: to somebody else each says yes anew.
    if (row && row.value.mentor !== undefined && (mentor === undefined || codeOf(row.value.mentor) !== mentor))
      return { row: row.row, values: { ...values, mentorAgreed: undefined, menteeAgreed: undefined } };
    return row ? { row: row.row, values } : { row: next++, values: { mentee, ...values } };
  });
  const present = new Set(lines.map(({ mentee }) => mentee));
  const left = rows
    .filter(({ value }) => !present.has(codeOf(value.mentee)))
    .map(({ row }): RowEdit<Proposal> => ({ row, values: noProposal }));
  const known = new Map(rows.map(({ row, value }) => [row, value]));
  return [...wanted, ...left].filter(({ row, values }: RowEdit<Proposal>) => {
    const value = known.get(row);
    return !value || (Object.keys(values) as (keyof Proposal)[]).some((key) => values[key] !== value[key]);
  });
}

function countLines(lines: readonly ProposalLine[]): Omit<Matched, 'wishes'> {
  const count = (state: ProposalLine['state']): number => lines.filter((line) => line.state === state).length;
  return {
    proposed: count('предложено'),
    locked: count('закреплено'),
    unmatched: count('не подобран'),
    notAdmitted: count('не допущен'),
    standing: count('в паре'),
  };
}
