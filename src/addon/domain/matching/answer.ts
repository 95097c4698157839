/** What the solver gives back: pairs, what they are worth, the proof, and who is left out and why. */
import type { Pair } from './instance';
import type { Objective } from './objectives';

/** People that together touch every permitted pair of some kind; no answer can have more such pairs than their seats. */
export interface Cover {
  readonly mentees: readonly string[];
  readonly mentors: readonly string[];
}

/**
 * Proof that no answer is better. Take the locked pairs out, each with a seat of its mentor. Weigh a free permitted pair by
 * `weights` (one per entry of the value, and a last one for a pair of last time if any of those is still permitted). Then
 * mentee dual + mentor dual is at least the weight on each such pair, no dual is negative, and the sum of mentee duals and
 * of mentor duals times free seats equals the weight of the answer: no answer can weigh more.
 */
export interface Certificate {
  readonly weights: readonly number[];
  /** 0 for a locked mentee. */
  readonly menteeDuals: ReadonlyMap<string, number>;
  readonly mentorDuals: ReadonlyMap<string, number>;
  /**
   * For `bottleneck` only; its duals hold on the pairs that reach the least score. `pairs` has as many seats as the answer
   * has free pairs, so no answer has more; `aboveLeast` has fewer and touches each pair above the least score, so no answer
   * with as many pairs does better on the worst of them.
   */
  readonly covers?: { readonly pairs: Cover; readonly aboveLeast: Cover };
  /** The proof was examined by check-answer.ts, which knows nothing of how it was found. */
  readonly checked: boolean;
}

/**
 * Mentees who compete for too few seats: everyone left out by some largest matching, and all mentors permitted to them.
 * It is the same whichever largest matching is shown.
 */
export interface HallSet {
  readonly mentees: readonly string[];
  readonly mentors: readonly string[];
  /** Seats of these mentors: fewer than the mentees. */
  readonly seats: number;
}

/** The best answer to an instance, lists by id. */
export interface MatchingAnswer {
  readonly objective: Objective;
  readonly pairs: readonly Pair[];
  /** One number per level of the objective, locked pairs counted in. */
  readonly value: readonly number[];
  /** How many pairs of last time are in the answer. */
  readonly kept: number;
  readonly certificate: Certificate;
  readonly unmatched: readonly string[];
  /** Null when all mentees can be seated at once, and when pairs are locked. */
  readonly hall: HallSet | null;
}
