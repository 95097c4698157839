/** Random small instances of many shapes for the property tests, with a shuffler. Sound by construction. */
import fc from 'fast-check';
import type { Edge, MatchingInstance, Pair, Sympathy } from '../../../src/addon/domain/matching/instance';

const MENTEES = 8;
const MENTORS = 6;

/** How scores look: all the same, a few values, the whole range, hardly anything above 0. */
const scales: readonly ((raw: number) => number)[] = [
  () => 500,
  (raw) => (raw % 3) * 400,
  (raw) => raw,
  (raw) => (raw % 7 === 0 ? raw : 0),
];

/** Instances with up to the given numbers of people: empty sides, isolated people, no seats, everything locked included. */
export function instances(mentees = MENTEES, mentors = MENTORS): fc.Arbitrary<MatchingInstance> {
  return fc
    .record({
      menteeCount: fc.nat(mentees),
      capacities: fc.array(fc.oneof(fc.nat(3), fc.constant(1), fc.constant(20)), { maxLength: mentors }),
      scale: fc.nat(scales.length - 1),
      density: fc.constantFrom(1, 2, 3, 4, 4),
      cells: fc.array(fc.record({ raw: fc.nat(1000), sympathy: fc.nat(2), chance: fc.nat(3) }), {
        minLength: mentees * mentors,
        maxLength: mentees * mentors,
      }),
      lockShare: fc.constantFrom(0, 0, 1, 2, 4),
      locks: fc.array(fc.record({ mentor: fc.nat(mentors), chance: fc.nat(3) }), {
        minLength: mentees,
        maxLength: mentees,
      }),
      previous: fc.array(fc.tuple(fc.nat(mentees), fc.nat(mentors)), { maxLength: 5 }),
    })
    .map((drawn) => {
      // Ids whose order is not the order of making, and one that is a trap for plain objects.
      const menteeIds = Array.from({ length: drawn.menteeCount }, (_, i) =>
        i === 3 ? '__proto__' : `s${(i * 5) % 8}`,
      );
      const mentorIds = drawn.capacities.map((_, j) => (j === 2 ? '__proto__' : `m${(j * 5) % 6}`));
      const edges: Edge[] = [];
      menteeIds.forEach((mentee, i) => {
        mentorIds.forEach((mentor, j) => {
          const cell = drawn.cells[i * mentors + j]!;
          if (cell.chance < drawn.density) {
            const score = scales[drawn.scale]!(cell.raw);
            edges.push({ mentee, mentor, score, sympathy: cell.sympathy as Sympathy });
          }
        });
      });
      const left = [...drawn.capacities];
      const locked: Pair[] = [];
      menteeIds.forEach((mentee, i) => {
        const { mentor, chance } = drawn.locks[i]!;
        if (chance >= drawn.lockShare || (left[mentor] ?? 0) === 0) return;
        left[mentor]!--;
        locked.push([mentee, mentorIds[mentor]!]);
      });
      const previous = new Map<string, Pair>();
      for (const [i, j] of drawn.previous) {
        if (i < menteeIds.length && j < mentorIds.length) previous.set(`${i} ${j}`, [menteeIds[i]!, mentorIds[j]!]);
      }
      return {
        mentors: mentorIds.map((id, j) => ({ id, capacity: drawn.capacities[j]! })),
        mentees: menteeIds,
        edges,
        ...(locked.length > 0 && { locked }),
        ...(previous.size > 0 && { previous: [...previous.values()] }),
      };
    });
}

/** Permitted pairs, written short: mentee, mentor, score, sympathy. */
export function edgesOf(rows: readonly (readonly [string, string, number, Sympathy])[]): Edge[] {
  return rows.map(([mentee, mentor, score, sympathy]) => ({ mentee, mentor, score, sympathy }));
}

/** The same instance with all its lists in another order. */
export function shuffle(instance: MatchingInstance, seed: number): MatchingInstance {
  const random = randomFrom(seed);
  const mix = <T>(list: readonly T[]): T[] =>
    list
      .map((entry) => ({ entry, at: random() }))
      .sort((left, right) => left.at - right.at)
      .map(({ entry }) => entry);
  return {
    mentors: mix(instance.mentors),
    mentees: mix(instance.mentees),
    edges: mix(instance.edges),
    ...(instance.locked && { locked: mix(instance.locked) }),
    ...(instance.previous && { previous: mix(instance.previous) }),
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
