/**
 * Reads an instance out of anything: a parsed file, rows of a sheet. What is wrong becomes issues with their places; an
 * instance without issues can be matched. The words for the issues are left to whoever shows them.
 */
import { LARGEST_SCORE, type MentorSeats, type Pair, type Sympathy } from './instance';
import type { ListName, MatchingIssue, Place } from './matching-issue';
import { makeColumns, type PackedEdges, type PackedInstance } from './packed-edges';

/** Either an instance that can be matched, or what stands in the way. */
export type ReadInstance =
  | { readonly ok: true; readonly instance: PackedInstance }
  | { readonly ok: false; readonly issues: readonly MatchingIssue[] };

/** More issues than anybody reads are not collected. */
const MOST_ISSUES = 100;

/** The edges of an instance that is too long to be held at once: how many there are, and all of them in pieces. */
export interface EdgesInPieces {
  readonly length: number;
  readonly pieces: Iterable<readonly unknown[]>;
}

/**
 * Reads an instance from the shape of the file of `npm run match`, where an edge is a list: mentee, mentor, score, sympathy.
 * Edges that come in pieces are given beside it; the list in the instance is not looked at then.
 */
export function readInstance(source: unknown, inPieces?: EdgesInPieces): ReadInstance {
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
  const edges = readEdges(inPieces ?? inOnePiece(list('edges')), people, report);
  const locked = readPairs('locked', list('locked', true), people, report);
  const previous = readPairs('previous', list('previous', true), people, report);
  readDecisions(locked, capacities, report);
  if (issues.length > 0) return { ok: false, issues };
  const instance: PackedInstance = {
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

function inOnePiece(edges: readonly unknown[]): EdgesInPieces {
  return { length: edges.length, pieces: [edges] };
}

/** Who stands in an entry, by number; −1 in the column of mentees where nobody can be told. */
interface Who {
  readonly mentee: Int32Array;
  readonly mentor: Int32Array;
}

function readEdges({ length, pieces }: EdgesInPieces, people: People, report: Report): PackedEdges {
  const edges = makeColumns(length);
  let index = 0;
  for (const piece of pieces) {
    for (const entry of piece) {
      const place: Place = { list: 'edges', index };
      if (readWho(entry, 4, place, edges, people, report)) {
        const [, , score, sympathy] = entry;
        if (isScore(score)) edges.score[index] = score;
        else report({ code: 'score-invalid', place, found: score });
        if (isSympathy(sympathy)) edges.sympathy[index] = sympathy;
        else report({ code: 'sympathy-invalid', place, found: sympathy });
      }
      index++;
    }
  }
  if (index !== length) throw new Error(`${length} edges were announced, ${index} came`);
  reportRepeated('edges', edges, people, report);
  return edges;
}

function readPairs(
  list: 'locked' | 'previous',
  entries: readonly unknown[],
  people: People,
  report: Report,
): readonly Read<Pair>[] {
  const { length } = entries;
  const who: Who = { mentee: new Int32Array(length), mentor: new Int32Array(length) };
  const read: Read<Pair>[] = [];
  for (let index = 0; index < length; index++) {
    const entry = entries[index];
    if (!readWho(entry, 2, { list, index }, who, people, report) || who.mentee[index] === -1) continue;
    read.push({ index, entry: [entry[0], entry[1]] });
  }
  reportRepeated(list, who, people, report);
  return read;
}

/** Notes the people of an entry. False when it is not even a list of that length that begins with two ids. */
function readWho(
  entry: unknown,
  length: number,
  place: Place,
  who: Who,
  people: People,
  report: Report,
): entry is Tuple {
  who.mentee[place.index] = -1;
  if (!isTuple(entry, length)) {
    report({ code: 'entry-malformed', place });
    return false;
  }
  const i = people.mentees.get(entry[0]);
  const j = people.mentors.get(entry[1]);
  if (i === undefined) report({ code: 'mentee-unknown', place, id: entry[0] });
  if (j === undefined) report({ code: 'mentor-unknown', place, id: entry[1] });
  if (i !== undefined && j !== undefined) {
    who.mentee[place.index] = i;
    who.mentor[place.index] = j;
  }
  return true;
}

/** Goes through the entries mentee by mentee: a set of many hundred thousand pairs would need far more memory. */
function reportRepeated(list: ListName, { mentee, mentor }: Who, people: People, report: Report): void {
  const next = new Int32Array(people.menteeIds.length + 1);
  for (const i of mentee) if (i !== -1) next[i + 1]!++;
  for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!;
  const byMentee = new Int32Array(next[next.length - 1]!);
  mentee.forEach((i, index) => {
    if (i !== -1) byMentee[next[i]!++] = index;
  });
  const metBy = new Int32Array(people.mentorIds.length).fill(-1);
  const metAt = new Int32Array(people.mentorIds.length);
  const repeated: { index: number; first: number }[] = [];
  for (const index of byMentee) {
    const i = mentee[index]!;
    const j = mentor[index]!;
    if (metBy[j] === i) repeated.push({ index, first: metAt[j]! });
    else {
      metBy[j] = i;
      metAt[j] = index;
    }
  }
  repeated.sort((one, other) => one.index - other.index);
  for (const { index, first } of repeated) {
    const pair: Pair = [people.menteeIds[mentee[index]!]!, people.mentorIds[mentor[index]!]!];
    report({ code: 'pair-repeated', place: { list, index }, pair, first });
  }
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

function isScore(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LARGEST_SCORE;
}

function isSympathy(value: unknown): value is Sympathy {
  return value === 0 || value === 1 || value === 2;
}
