/**
 * What is to be matched: mentors with seats, mentees, permitted pairs, decisions already taken. How such a thing is read
 * from an untrusted place is left to read-instance.ts.
 */

/** A pair, always the mentee first. */
export type Pair = readonly [mentee: string, mentor: string];

/** 2: both wished for each other, 1: one of them did, 0: neither. */
export type Sympathy = 0 | 1 | 2;

/** A permitted pair. What is absent is forbidden. */
export interface Edge {
  readonly mentee: string;
  readonly mentor: string;
  /** A whole number from 0 to 1000. */
  readonly score: number;
  readonly sympathy: Sympathy;
}

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
