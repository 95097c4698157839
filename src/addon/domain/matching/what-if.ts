/**
 * What a change would cost or bring: the instance is changed and solved again, so the price is exact, not an estimate.
 * Whether the change is made is the curator's affair.
 */
import type { MatchingAnswer } from './answer';
import type { Pair } from './instance';
import { matchPairs } from './match-pairs';
import { type AnyInstance, filterEdges, type PackedInstance, packInstance } from './packed-edges';

/** A change to think about. A forced pair is treated as a locked one: it needs no edge, but a free seat. */
export type Change =
  | { readonly kind: 'force-pair'; readonly pair: Pair }
  | { readonly kind: 'forbid-pair'; readonly pair: Pair }
  | { readonly kind: 'add-seat'; readonly mentor: string };

/** The best that can be had after a change, beside what was best before. */
export interface Price {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** After minus before, level by level; the first one that is not 0 says whether the change is a gain or a loss. */
  readonly difference: readonly number[];
  /** The best answer after the change, for a look at who would move. */
  readonly answer: MatchingAnswer;
}

/**
 * The price of forcing or forbidding a pair, or the worth of one more seat of a mentor. `undefined` when the change cannot
 * be made: the mentee is locked, the pair to force finds all seats of its mentor locked, the pair or mentor does not exist.
 */
export function findPrice(options: {
  instance: AnyInstance;
  answer: MatchingAnswer;
  change: Change;
}): Price | undefined {
  const { answer, change } = options;
  const changed = makeChange(packInstance(options.instance), change);
  if (changed === undefined) return undefined;
  const after = isWithoutEffect(answer, change)
    ? answer
    : matchPairs({ instance: changed, objective: answer.objective });
  return {
    before: answer.value,
    after: after.value,
    difference: after.value.map((entry, k) => entry - answer.value[k]!),
    answer: after,
  };
}

function makeChange(instance: PackedInstance, change: Change): PackedInstance | undefined {
  const { mentors, mentees, edges, locked = [] } = instance;
  if (change.kind === 'add-seat') {
    if (!mentors.some(({ id }) => id === change.mentor)) return undefined;
    const add = ({ id, capacity }: { id: string; capacity: number }) => ({
      id,
      capacity: id === change.mentor ? capacity + 1 : capacity,
    });
    return { ...instance, mentors: mentors.map(add) };
  }
  const [mentee, mentorId] = change.pair;
  if (locked.some(([other]) => other === mentee)) return undefined;
  if (change.kind === 'forbid-pair') {
    const isOther = (k: number) => mentees[edges.mentee[k]!] !== mentee || mentors[edges.mentor[k]!]!.id !== mentorId;
    const left = filterEdges(edges, isOther);
    return left.mentee.length < edges.mentee.length ? { ...instance, edges: left } : undefined;
  }
  const mentor = mentors.find(({ id }) => id === mentorId);
  const lockedSeats = locked.filter(([, other]) => other === mentorId).length;
  if (!mentees.includes(mentee) || mentor === undefined || lockedSeats >= mentor.capacity) return undefined;
  return { ...instance, locked: [...locked, change.pair] };
}

/** Forbidding a pair that is not in a best answer leaves it best. */
function isWithoutEffect(answer: MatchingAnswer, change: Change): boolean {
  if (change.kind !== 'forbid-pair' || answer.objective === 'bottleneck') return false;
  return !answer.pairs.some(([mentee, mentor]) => mentee === change.pair[0] && mentor === change.pair[1]);
}
