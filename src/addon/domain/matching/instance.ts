/**
 * What is to be matched: mentors with seats, mentees, permitted pairs, decisions already taken. The same shape as the file
 * of `npm run match`. How such a thing is read from an untrusted place is left to read-instance.ts.
 */

/** A pair, always the mentee first. */
export type Pair = readonly [mentee: string, mentor: string];

/** 2: both wished for each other, 1: one of them did, 0: neither. */
export type Sympathy = 0 | 1 | 2;

/** A permitted pair with its score, a whole number from 0 to 1000, and its sympathy. What is absent is forbidden. */
export type Edge = readonly [mentee: string, mentor: string, score: number, sympathy: Sympathy];

/** A mentor, or a group, with the number of mentees it may take. */
export interface MentorSeats {
  readonly id: string;
  readonly capacity: number;
}

/** One question to the solver. The order of the lists never changes the answer. */
export interface MatchingInstance {
  readonly mentors: readonly MentorSeats[];
  readonly mentees: readonly string[];
  readonly edges: readonly Edge[];
  /** Pairs that stand whatever the solver thinks; they need no edge. */
  readonly locked?: readonly Pair[];
  /** Last time's pairs: among equally good answers the one that keeps most of them is given. */
  readonly previous?: readonly Pair[];
}

/** The largest score a pair may have. */
export const LARGEST_SCORE = 1000;

/** Orders ids by their code units, so that no machine's language can change an answer. */
export function compareIds(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
