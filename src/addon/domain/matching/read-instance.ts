/**
 * Reads an instance out of anything: a parsed file, rows of a sheet. What is wrong becomes issues with their places; an
 * instance without issues can be matched. The words for the issues are left to whoever shows them.
 */
import {
  type Edge,
  LARGEST_SCORE,
  type MatchingInstance,
  type MentorSeats,
  type Pair,
  type Sympathy,
} from './instance';
import type { ListName, MatchingIssue, Place } from './matching-issue';

/** Either an instance that can be matched, or what stands in the way. */
export type ReadInstance =
  | { readonly ok: true; readonly instance: MatchingInstance }
  | { readonly ok: false; readonly issues: readonly MatchingIssue[] };

/** More issues than anybody reads are not collected. */
const MOST_ISSUES = 100;

/**
 * Reads an instance from the shape of the file of `npm run match`, where an edge is a list: mentee, mentor, score, sympathy.
 */
export function readInstance(source: unknown): ReadInstance {
  const issues: MatchingIssue[] = [];
  if (typeof source !== 'object' || source === null || Array.isArray(source)) {
    return { ok: false, issues: [{ code: 'instance-not-an-object' }] };
  }
  const lists = source as Readonly<Record<ListName, unknown>>;
  const report = (issue: MatchingIssue) => {
    if (issues.length < MOST_ISSUES) issues.push(issue);
  };
  const list = (name: ListName, isOptional = false): readonly unknown[] => {
    const found = lists[name];
    if (Array.isArray(found)) return found;
    if (found !== undefined || !isOptional) report({ code: 'list-missing', list: name });
    return [];
  };

  const mentors = readPeople('mentors', list('mentors'), isMentor, (mentor) => mentor.id, report);
  const mentees = readPeople('mentees', list('mentees'), isId, (id) => id, report);
  const capacities = new Map<string, number>();
  mentors.forEach(({ index, entry }) => {
    capacities.set(entry.id, entry.capacity);
    if (Number.isSafeInteger(entry.capacity) && entry.capacity >= 0) return;
    const place: Place = { list: 'mentors', index };
    report({ code: 'capacity-invalid', place, id: entry.id, found: entry.capacity });
  });
  const people: People = {
    menteeIds: mentees.map(({ entry }) => entry),
    mentorIds: mentors.map(({ entry }) => entry.id),
    mentees: new Map(mentees.map(({ entry }, at) => [entry, at])),
    mentors: new Map(mentors.map(({ entry }, at) => [entry.id, at])),
  };
  const edges = readPairs('edges', list('edges'), people, report, (mentee, mentor, _, [, , score, sympathy]): Edge => {
    return { mentee, mentor, score: score as number, sympathy: sympathy as Sympathy };
  });
  const asPair = (mentee: string, mentor: string, index: number): Read<Pair> => ({ index, entry: [mentee, mentor] });
  const locked = readPairs('locked', list('locked', true), people, report, asPair);
  const previous = readPairs('previous', list('previous', true), people, report, asPair);
  readDecisions(locked, capacities, report);
  if (issues.length > 0) return { ok: false, issues };
  const instance: MatchingInstance = {
    mentors: mentors.map(({ entry: { id, capacity } }) => ({ id, capacity })),
    mentees: people.menteeIds,
    edges,
    ...(lists.locked !== undefined && { locked: locked.map(({ entry }) => entry) }),
    ...(lists.previous !== undefined && { previous: previous.map(({ entry }) => entry) }),
  };
  return { ok: true, instance };
}

type Report = (issue: MatchingIssue) => void;

interface Read<T> {
  readonly index: number;
  readonly entry: T;
}

interface People {
  readonly menteeIds: readonly string[];
  readonly mentorIds: readonly string[];
  readonly mentees: ReadonlyMap<string, number>;
  readonly mentors: ReadonlyMap<string, number>;
}

function readPeople<T>(
  list: ListName,
  entries: readonly unknown[],
  isOne: (entry: unknown) => entry is T,
  idOf: (entry: T) => string,
  report: Report,
): readonly Read<T>[] {
  const read: Read<T>[] = [];
  const seen = new Map<string, number>();
  entries.forEach((entry, index) => {
    if (!isOne(entry)) {
      report({ code: 'entry-malformed', place: { list, index } });
      return;
    }
    const id = idOf(entry);
    const first = seen.get(id);
    if (first !== undefined) report({ code: 'id-repeated', place: { list, index }, id, first });
    else {
      seen.set(id, index);
      read.push({ index, entry });
    }
  });
  return read;
}

type Tuple = readonly [mentee: string, mentor: string, score: unknown, sympathy: unknown];

/** Reads edges, or pairs that have no more than their two ids; makes records of those whose people exist. */
function readPairs<T>(
  list: 'edges' | 'locked' | 'previous',
  entries: readonly unknown[],
  people: People,
  report: Report,
  make: (mentee: string, mentor: string, index: number, entry: Tuple) => T,
): readonly T[] {
  const read: T[] = [];
  const keys = new Float64Array(entries.length);
  const isEdge = list === 'edges';
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    // A key of its own, until the two people are known.
    keys[index] = -1 - index;
    if (!isTuple(entry, isEdge ? 4 : 2)) {
      report({ code: 'entry-malformed', place: { list, index } });
      continue;
    }
    const [mentee, mentor, score, sympathy] = entry;
    const i = people.mentees.get(mentee);
    const j = people.mentors.get(mentor);
    if (i === undefined) report({ code: 'mentee-unknown', place: { list, index }, id: mentee });
    if (j === undefined) report({ code: 'mentor-unknown', place: { list, index }, id: mentor });
    if (isEdge && !isScore(score)) report({ code: 'score-invalid', place: { list, index }, found: score });
    if (isEdge && !isSympathy(sympathy)) report({ code: 'sympathy-invalid', place: { list, index }, found: sympathy });
    if (i === undefined || j === undefined) continue;
    keys[index] = i * people.mentors.size + j;
    // The ids of the lists of people: a file holds each of them many times over.
    read.push(make(people.menteeIds[i]!, people.mentorIds[j]!, index, entry));
  }
  reportRepeated(list, entries as readonly Tuple[], keys, report);
  return read;
}

/** Finds equal keys by sorting them: a set of many hundred thousand keys would need far more memory. */
function reportRepeated(list: ListName, entries: readonly Tuple[], keys: Float64Array, report: Report): void {
  const sorted = keys.slice().sort();
  const repeated = new Set<number>();
  for (let k = 1; k < sorted.length; k++) if (sorted[k] === sorted[k - 1]) repeated.add(sorted[k]!);
  if (repeated.size === 0) return;
  const seen = new Map<number, number>();
  keys.forEach((key, index) => {
    if (!repeated.has(key)) return;
    const first = seen.get(key);
    const [mentee, mentor] = entries[index]!;
    if (first === undefined) seen.set(key, index);
    else report({ code: 'pair-repeated', place: { list, index }, pair: [mentee, mentor], first });
  });
}

/** A mentee is locked once, a mentor no more often than it has seats. */
function readDecisions(locked: readonly Read<Pair>[], capacities: ReadonlyMap<string, number>, report: Report): void {
  const lockedAt = new Map<string, Read<Pair>>();
  const taken = new Map<string, number>();
  for (const decision of locked) {
    const [mentee, mentor] = decision.entry;
    const place: Place = { list: 'locked', index: decision.index };
    const earlier = lockedAt.get(mentee);
    if (earlier !== undefined) {
      // The same pair twice was reported as such.
      if (earlier.entry[1] !== mentor) {
        report({ code: 'mentee-locked-twice', place, id: mentee, first: earlier.index });
      }
      continue;
    }
    lockedAt.set(mentee, decision);
    const seats = (taken.get(mentor) ?? 0) + 1;
    taken.set(mentor, seats);
    const capacity = capacities.get(mentor)!;
    if (seats === Math.floor(capacity) + 1) report({ code: 'locked-beyond-capacity', place, id: mentor, capacity });
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isMentor(value: unknown): value is MentorSeats {
  return typeof value === 'object' && value !== null && isId((value as MentorSeats).id);
}

function isTuple(value: unknown, length: number): value is Tuple {
  return Array.isArray(value) && value.length === length && isId(value[0]) && isId(value[1]);
}

function isScore(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LARGEST_SCORE;
}

function isSympathy(value: unknown): value is Sympathy {
  return value === 0 || value === 1 || value === 2;
}
