/**
 * Permitted pairs as columns of numbers: a town has hundreds of thousands of them, and a record for each would take ten
 * times the room. Who the numbers are is known to the lists of the instance.
 */
import type { Edge, MatchingInstance, Sympathy } from './instance';

/** Permitted pairs in any order; people by their place in the lists of the instance. */
export interface PackedEdges {
  readonly mentee: Int32Array;
  readonly mentor: Int32Array;
  readonly score: Int16Array;
  readonly sympathy: Uint8Array;
}

/** An instance whose permitted pairs are columns. */
export interface PackedInstance extends Omit<MatchingInstance, 'edges'> {
  readonly edges: PackedEdges;
}

/** What the solver and its checker take: an instance with records or with columns. */
export type AnyInstance = MatchingInstance | PackedInstance;

/** Columns with room for as many pairs. */
export function makeColumns(length: number): PackedEdges {
  return {
    mentee: new Int32Array(length),
    mentor: new Int32Array(length),
    score: new Int16Array(length),
    sympathy: new Uint8Array(length),
  };
}

/** The same instance with columns. */
export function packInstance(instance: AnyInstance): PackedInstance {
  if (isPacked(instance)) return instance;
  const { edges } = instance;
  const menteeAt = placesOf(instance.mentees);
  const mentorAt = placesOf(instance.mentors.map(({ id }) => id));
  const columns = makeColumns(edges.length);
  for (let k = 0; k < edges.length; k++) {
    const { mentee, mentor, score, sympathy } = edges[k]!;
    columns.mentee[k] = find(menteeAt, mentee);
    columns.mentor[k] = find(mentorAt, mentor);
    columns.score[k] = score;
    columns.sympathy[k] = sympathy;
  }
  return { ...instance, edges: columns };
}

/** The pairs that are kept, in their order. */
export function filterEdges(edges: PackedEdges, isKept: (at: number) => boolean): PackedEdges {
  const kept: number[] = [];
  for (let k = 0; k < edges.mentee.length; k++) if (isKept(k)) kept.push(k);
  const columns = makeColumns(kept.length);
  kept.forEach((k, at) => {
    columns.mentee[at] = edges.mentee[k]!;
    columns.mentor[at] = edges.mentor[k]!;
    columns.score[at] = edges.score[k]!;
    columns.sympathy[at] = edges.sympathy[k]!;
  });
  return columns;
}

/** One pair as a record. */
export function edgeAt({ mentees, mentors, edges }: PackedInstance, at: number): Edge {
  return {
    mentee: mentees[edges.mentee[at]!]!,
    mentor: mentors[edges.mentor[at]!]!.id,
    score: edges.score[at]!,
    sympathy: edges.sympathy[at] as Sympathy,
  };
}

/** Where each id stands in its list. */
export function placesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at < ids.length; at++) places.set(ids[at]!, at);
  return places;
}

/** The place of an id that must be there. */
export function find(places: ReadonlyMap<string, number>, id: string): number {
  const at = places.get(id);
  if (at === undefined) throw new Error(`unknown id ${JSON.stringify(id)}: read the instance with readInstance first`);
  return at;
}

function isPacked(instance: AnyInstance): instance is PackedInstance {
  return 'sympathy' in instance.edges;
}
