/**
 * What if: the question is changed as the curator would like it, asked again, and laid beside the present proposal. Nothing is estimated and
 * nothing is written; whether the change is made is the curator's affair.
 */
import type { Pair } from '../matching/instance';
import type { Filter } from './conditions';
import { type Comparison, compareProposals } from './outcome';
import type { Preference } from './preference';
import { type PairingQuestion, type Proposal, proposePairs } from './propose';
import type { Weights } from './score';

/** One thing that the curator thinks about. */
export type PairingChange =
  /** This pair and no other; takes the place of an earlier decision about the mentee. */
  | { readonly kind: 'force'; readonly pair: Pair }
  /** Never this pair; an earlier decision for it is given up. */
  | { readonly kind: 'forbid'; readonly pair: Pair }
  /** The decision about a mentee is given up. */
  | { readonly kind: 'release'; readonly mentee: string }
  | { readonly kind: 'add-seat'; readonly mentor: string }
  /** A mentee or a mentor is not there any more. */
  | { readonly kind: 'leave'; readonly person: string }
  | { readonly kind: 'weights'; readonly weights: Weights }
  | { readonly kind: 'preference'; readonly preference: Preference };

export interface TriedOut extends Comparison {
  readonly proposal: Proposal;
  /** Pairs that were to be forced and cannot be, with the condition that stands against each. */
  readonly impossible: readonly {
    readonly pair: Pair;
    readonly why: Filter | 'unknown' | 'not-admitted' | 'not-free';
  }[];
}

/** Gives what the changes together would come to. `before` is the proposal to the unchanged question, where it is at hand. */
export function tryOut(
  question: PairingQuestion,
  changes: readonly PairingChange[],
  before: Proposal = proposePairs(question),
): TriedOut {
  const proposal = proposePairs(changes.reduce(changeQuestion, question));
  const lines = new Map(proposal.lines.map((line) => [line.mentee, line]));
  const impossible = changes.flatMap((change): TriedOut['impossible'] => {
    if (change.kind !== 'force') return [];
    const { pair } = change;
    const line = lines.get(pair[0]);
    if (line?.state === 'закреплено') return [];
    return [{ pair, why: line?.reason.kind === 'lock-impossible' ? line.reason.why : 'not-free' }];
  });
  return { ...compareProposals(before, proposal), proposal, impossible };
}

export function changeQuestion(question: PairingQuestion, change: PairingChange): PairingQuestion {
  const { locked, mentees, mentors } = question;
  switch (change.kind) {
    case 'force':
      return { ...question, locked: [...withoutMentee(locked, change.pair[0]), change.pair] };
    case 'forbid': {
      const [mentee, mentor] = change.pair;
      return {
        ...question,
        locked: locked.filter(([one, other]) => one !== mentee || other !== mentor),
        mentees: mentees.map((one) => (one.code === mentee ? { ...one, forbidden: [...one.forbidden, mentor] } : one)),
      };
    }
    case 'release':
      return { ...question, locked: withoutMentee(locked, change.mentee) };
    case 'add-seat':
      return {
        ...question,
        mentors: mentors.map((one) => (one.code === change.mentor ? { ...one, seats: one.seats + 1 } : one)),
      };
    case 'leave': {
      const stays = ([mentee, mentor]: Pair): boolean => mentee !== change.person && mentor !== change.person;
      return {
        ...question,
        mentees: mentees.filter(({ code }) => code !== change.person),
        mentors: mentors.filter(({ code }) => code !== change.person),
        locked: locked.filter(stays),
        previous: question.previous.filter(stays),
      };
    }
    case 'weights':
      return { ...question, weights: change.weights };
    case 'preference':
      return { ...question, preference: change.preference };
  }
}

const withoutMentee = (pairs: readonly Pair[], mentee: string): readonly Pair[] =>
  pairs.filter(([one]) => one !== mentee);
