/**
 * As many pairs as possible, whatever they are worth, with the cover that proves it. With all weights 1 the solver's duals
 * are 0 or 1, and those with 1 are the cover (D. Kőnig, 1931).
 */
import type { Cover } from './answer';
import type { IndexedInstance } from './index-instance';
import { findBestSeating } from './seating';

/** A seating with the most free pairs, and people with just as many seats who touch every permitted pair. */
export interface LargestSeating {
  readonly mentorOf: Int32Array;
  readonly pairs: number;
  readonly cover: Cover;
}

/** The largest seating of the free mentees. */
export function findLargestSeating(indexed: IndexedInstance): LargestSeating {
  const weight = new Float64Array(indexed.mentor.length).fill(1);
  const { mentorOf, menteeDual, mentorDual } = findBestSeating({ ...indexed, weight });
  return {
    mentorOf,
    pairs: mentorOf.reduce((count, j) => count + (j === -1 ? 0 : 1), 0),
    cover: {
      mentees: indexed.mentees.filter((_, i) => menteeDual[i] === 1),
      mentors: indexed.mentors.filter((_, j) => mentorDual[j] === 1),
    },
  };
}
