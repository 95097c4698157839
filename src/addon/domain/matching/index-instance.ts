/**
 * An instance by number: people sorted by id, so that no order of rows can change an answer, locked pairs taken out with
 * their seats, the rest laid out for the solver. Expects an instance that read-instance.ts would let pass.
 */
import type { Sympathy } from './instance';
import type { PairFacts } from './objectives';
import { find, type PackedInstance, placesOf } from './packed-edges';
import type { Extent } from './weights';

/** Free permitted pairs lie mentee by mentee, mentors ascending; those of mentee i are start[i] … start[i + 1] − 1. */
export interface IndexedInstance {
  readonly mentees: readonly string[];
  readonly mentors: readonly string[];
  /** Seats that are left beside the locked pairs. */
  readonly seats: Float64Array;
  readonly start: Int32Array;
  readonly mentor: Int32Array;
  readonly score: Int16Array;
  readonly sympathy: Uint8Array;
  /** 1 for a pair of last time. */
  readonly previous: Uint8Array;
  /** The locked mentor of each mentee, −1 for none; a locked mentee has no free pairs. */
  readonly lockedMentor: Int32Array;
  /** What is known of the locked pair of a mentee, by the mentee's number. */
  readonly lockedFacts: ReadonlyMap<number, PairFacts>;
}

/** Sorts and numbers an instance. */
export function indexInstance(instance: PackedInstance): IndexedInstance {
  const { edges, locked = [], previous = [] } = instance;
  // Without a comparator strings are ordered by their code units, so no machine's language can change an answer.
  const mentees = [...instance.mentees].sort();
  const mentors = instance.mentors.map((mentor) => mentor.id).sort();
  const menteeAt = placesOf(mentees);
  const mentorAt = placesOf(mentors);

  const seats = new Float64Array(mentors.length);
  for (const { id, capacity } of instance.mentors) seats[find(mentorAt, id)] = capacity;
  const lockedMentor = new Int32Array(mentees.length).fill(-1);
  const lockedFacts = new Map<number, PairFacts>();
  for (const [mentee, mentor] of locked) {
    const i = find(menteeAt, mentee);
    const j = find(mentorAt, mentor);
    seats[j]!--;
    lockedMentor[i] = j;
    lockedFacts.set(i, { score: 0, sympathy: 0, kept: false, locked: true });
  }

  // Two stable counting sorts, by mentor and then by mentee, as the rows came in any order.
  const menteeOf = Int32Array.from(instance.mentees, (id) => find(menteeAt, id));
  const mentorOf = Int32Array.from(instance.mentors, ({ id }) => find(mentorAt, id));
  const ofMentor = new Int32Array(mentors.length + 1);
  const start = new Int32Array(mentees.length + 1);
  const count = edges.mentee.length;
  for (let k = 0; k < count; k++) {
    const i = menteeOf[edges.mentee[k]!]!;
    const j = mentorOf[edges.mentor[k]!]!;
    if (lockedMentor[i] === -1) {
      ofMentor[j + 1]!++;
      start[i + 1]!++;
    } else if (lockedMentor[i] === j) {
      lockedFacts.set(i, {
        score: edges.score[k]!,
        sympathy: edges.sympathy[k] as Sympathy,
        kept: false,
        locked: true,
      });
    }
  }
  for (let j = 0; j < mentors.length; j++) ofMentor[j + 1]! += ofMentor[j]!;
  for (let i = 0; i < mentees.length; i++) start[i + 1]! += start[i]!;
  const free = start[mentees.length]!;
  const byMentor = new Int32Array(free);
  for (let k = 0; k < count; k++) {
    if (lockedMentor[menteeOf[edges.mentee[k]!]!] === -1) byMentor[ofMentor[mentorOf[edges.mentor[k]!]!]!++] = k;
  }
  const next = start.slice();
  const mentor = new Int32Array(free);
  const score = new Int16Array(free);
  const sympathy = new Uint8Array(free);
  for (let n = 0; n < free; n++) {
    const k = byMentor[n]!;
    const at = next[menteeOf[edges.mentee[k]!]!]!++;
    mentor[at] = mentorOf[edges.mentor[k]!]!;
    score[at] = edges.score[k]!;
    sympathy[at] = edges.sympathy[k]!;
  }

  const wasPair = new Uint8Array(free);
  const indexed: IndexedInstance = {
    mentees,
    mentors,
    seats,
    start,
    mentor,
    score,
    sympathy,
    previous: wasPair,
    lockedMentor,
    lockedFacts,
  };
  for (const [mentee, mentorId] of previous) {
    const i = find(menteeAt, mentee);
    const j = find(mentorAt, mentorId);
    const facts = lockedFacts.get(i);
    if (facts !== undefined && lockedMentor[i] === j) lockedFacts.set(i, { ...facts, kept: true });
    const at = findPermitted(indexed, i, j);
    if (at !== -1) wasPair[at] = 1;
  }
  return indexed;
}

/** Where the free permitted pair of a mentee and a mentor lies, −1 when there is none. */
export function findPermitted({ start, mentor }: IndexedInstance, mentee: number, wanted: number): number {
  for (let at = start[mentee]!; at < start[mentee + 1]!; at++) if (mentor[at] === wanted) return at;
  return -1;
}

/** What the weights of the free part depend on. */
export function measure({ mentees, seats, lockedFacts, score, previous }: IndexedInstance): Extent {
  let largestScore = 0;
  let keepable = 0;
  for (let at = 0; at < score.length; at++) {
    if (score[at]! > largestScore) largestScore = score[at]!;
    keepable += previous[at]!;
  }
  let free = 0;
  for (const count of seats) free += count;
  return { pairs: Math.min(mentees.length - lockedFacts.size, free), largestScore, keepable };
}
