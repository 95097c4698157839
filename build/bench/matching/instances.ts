/**
 * Schools of any size for the benchmarks, the same for the same seed. People have tags, free slots, an age and an interest;
 * the score of a pair follows from them, so that popular mentors and many equal scores come by themselves.
 */
import { makeColumns, type PackedInstance } from '../../../src/addon/domain/matching/packed-edges';
import type { SeatingProblem } from '../../../src/addon/domain/matching/seating';

/** What a sparse school looks like. */
export interface SchoolShape {
  readonly mentees: number;
  readonly mentors: number;
  /** How many mentors, the best by score, are permitted to each mentee. */
  readonly candidates: number;
  /** Seats in all, spread evenly. */
  readonly seats: number;
  readonly seed: number;
}

/** An instance with named people. Sympathy is drawn too, for the objectives that ask for it. */
export function makeSchool({ mentees, mentors, candidates, seats, seed }: SchoolShape): PackedInstance {
  const draw = randomFrom(seed);
  const wanting = people(mentees, draw);
  const offering = people(mentors, draw);
  const menteeIds = Array.from({ length: mentees }, (_, i) => `У-${String(i).padStart(5, '0')}`);
  const mentorIds = Array.from({ length: mentors }, (_, j) => `Н-${String(j).padStart(5, '0')}`);
  const edges = makeColumns(mentees * candidates);
  const scores = new Int16Array(mentors);
  const counts = new Int32Array(1001);
  const best = new Int32Array(mentors);
  for (let i = 0; i < mentees; i++) {
    counts.fill(0);
    for (let j = 0; j < mentors; j++) {
      scores[j] = scoreOf(wanting, i, offering, j);
      counts[scores[j]!]!++;
    }
    // The score of the last candidate; those above it first, then those with it, by number.
    let least = 1000;
    for (let above = counts[1000]!; above < candidates; above += counts[--least]!);
    let size = 0;
    for (let j = 0; j < mentors; j++) if (scores[j]! > least) best[size++] = j;
    for (let j = 0; size < candidates; j++) if (scores[j] === least) best[size++] = j;
    for (let k = 0; k < candidates; k++) {
      const at = i * candidates + k;
      edges.mentee[at] = i;
      edges.mentor[at] = best[k]!;
      edges.score[at] = scores[best[k]!]!;
      edges.sympathy[at] = Math.min(draw(3), draw(3));
    }
  }
  const capacityOf = (j: number) => Math.floor(((j + 1) * seats) / mentors) - Math.floor((j * seats) / mentors);
  return { mentors: mentorIds.map((id, j) => ({ id, capacity: capacityOf(j) })), mentees: menteeIds, edges };
}

/** Scores of everybody with everybody, row by row. */
export function makeDenseScores(size: number, seed: number): Int32Array {
  const draw = randomFrom(seed);
  const wanting = people(size, draw);
  const offering = people(size, draw);
  return Int32Array.from({ length: size * size }, (_, at) =>
    scoreOf(wanting, Math.floor(at / size), offering, at % size),
  );
}

/** The dense school as our solver takes it: one seat each, coverage before score. */
export function denseSeating(scores: Int32Array, size: number): SeatingProblem {
  const coverage = 1000 * size + 1;
  return {
    seats: new Float64Array(size).fill(1),
    start: Int32Array.from({ length: size + 1 }, (_, i) => i * size),
    mentor: Int32Array.from(scores, (_, at) => at % size),
    weight: Float64Array.from(scores, (score) => coverage + score),
  };
}

interface People {
  readonly tags: Int32Array;
  readonly slots: Int32Array;
  readonly age: Int32Array;
  readonly interest: Int32Array;
}

function people(count: number, draw: (values: number) => number): People {
  const made: People = {
    tags: new Int32Array(count),
    slots: new Int32Array(count),
    age: new Int32Array(count),
    interest: new Int32Array(count),
  };
  for (let k = 0; k < count; k++) {
    // Low tags are drawn more often, as some competences are in fashion.
    for (let n = 0; n < 3; n++) made.tags[k]! |= 1 << Math.min(draw(16), draw(16));
    for (let n = 0; n < 4; n++) made.slots[k]! |= 1 << draw(15);
    made.age[k] = draw(10);
    made.interest[k] = draw(8);
  }
  return made;
}

/** 45 points of 100 for common tags, 25 for common slots, 15 for age, 15 for interest, in tenths. */
function scoreOf(wanting: People, i: number, offering: People, j: number): number {
  const tags = Math.min(2, ones(wanting.tags[i]! & offering.tags[j]!)) * 225;
  const slots = Math.min(2, ones(wanting.slots[i]! & offering.slots[j]!)) * 125;
  const age = (10 - Math.abs(wanting.age[i]! - offering.age[j]!)) * 15;
  return tags + slots + age + (wanting.interest[i] === offering.interest[j] ? 150 : 0);
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Whole numbers below the asked one, the same for the same seed (mulberry32). */
function randomFrom(seed: number): (values: number) => number {
  let state = seed;
  return (values) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 1) % values;
  };
}
