/** The solver against independent oracles on many thousand random instances. Seeded: a failure can be repeated. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { MatchingAnswer } from '../../../src/addon/domain/matching/answer';
import { findFlaw } from '../../../src/addon/domain/matching/check-answer';
import type { MatchingInstance } from '../../../src/addon/domain/matching/instance';
import { matchPairs } from '../../../src/addon/domain/matching/match-pairs';
import { OBJECTIVES, type Objective } from '../../../src/addon/domain/matching/objectives';
import { packInstance } from '../../../src/addon/domain/matching/packed-edges';
import { readInstance } from '../../../src/addon/domain/matching/read-instance';
import { instances, shuffle } from './instances';
import { bestByMunkres, bestByTrying, spareMentees } from './oracles';

const SUMMED = OBJECTIVES.filter((objective) => objective !== 'bottleneck');

/** Ten thousand instances, each asked for one objective and all of them asked in turn. */
function check(
  runs: number,
  seed: number,
  property: (instance: MatchingInstance, objective: Objective, at: number) => void,
) {
  let at = 0;
  fc.assert(
    fc.property(instances(), fc.constantFrom(...OBJECTIVES), (instance, objective) =>
      property(instance, objective, at++),
    ),
    { seed, numRuns: runs },
  );
}

test('10,000 instances: as good as munkres over cloned seats, proven, the same after shuffling', () => {
  let seated = 0;
  check(10_000, 20260901, (instance, objective, at) => {
    const answer = matchPairs({ instance, objective });
    expectSame({ value: answer.value, kept: answer.kept }, bestByMunkres(instance, objective));
    expectSame(findFlaw({ instance, answer }), undefined);
    expectSame(answer.certificate.checked, true);
    expectSame(matchPairs({ instance: shuffle(instance, at), objective }), answer);
    seated += answer.pairs.length;
  });
  // The instances are not all empty.
  expect(seated).toBeGreaterThan(20_000);
});

test('small instances: as good as anything that can be tried', () => {
  fc.assert(
    fc.property(instances(4, 3), (instance) => {
      for (const objective of OBJECTIVES) {
        const { value, kept } = matchPairs({ instance, objective });
        expect({ value, kept }).toEqual(bestByTrying(instance, objective));
      }
    }),
    { seed: 20260902, numRuns: 600 },
  );
});

test('the instances of these tests are such as a file may bring', () => {
  check(200, 20260903, (instance) => {
    const edges = instance.edges.map(({ mentee, mentor, score, sympathy }) => [mentee, mentor, score, sympathy]);
    expect(readInstance({ ...instance, edges })).toEqual({ ok: true, instance: packInstance(instance) });
  });
});

test('with sympathy first no two people would both rather leave for each other', () => {
  let mutual = 0;
  check(1500, 20260904, (instance) => {
    const answer = matchPairs({ instance, objective: 'sympathy-profile-then-score' });
    expect(findBlockingPair(instance, answer)).toBeUndefined();
    mutual += answer.value[0]!;
  });
  expect(mutual).toBeGreaterThan(500);
});

test('one more seat never makes an answer worse', () => {
  check(1500, 20260905, (instance, objective, at) => {
    if (instance.mentors.length === 0) return;
    const lucky = instance.mentors[at % instance.mentors.length]!.id;
    const mentors = instance.mentors.map(({ id, capacity }) => ({
      id,
      capacity: id === lucky ? capacity + 1 : capacity,
    }));
    const before = comparable(matchPairs({ instance, objective }));
    const after = comparable(matchPairs({ instance: { ...instance, mentors }, objective }));
    expect(compare(after, before)).toBeGreaterThanOrEqual(0);
  });
});

test('locking a pair of a best answer keeps its value', () => {
  check(1500, 20260906, (instance, _, at) => {
    const objective = SUMMED[at % SUMMED.length]!;
    const answer = matchPairs({ instance, objective });
    const decided = new Set((instance.locked ?? []).map(([mentee]) => mentee));
    const pair = answer.pairs.find(([mentee]) => !decided.has(mentee));
    if (pair === undefined) return;
    const locked = matchPairs({ instance: { ...instance, locked: [...(instance.locked ?? []), pair] }, objective });
    expect(locked.value).toEqual(answer.value);
    expect(locked.kept).toBe(answer.kept);
    expect(locked.pairs).toContainEqual(pair);
  });
});

test('locking a pair of a bottleneck answer never lowers the least score of the others', () => {
  check(500, 20260907, (instance) => {
    const answer = matchPairs({ instance, objective: 'bottleneck' });
    const decided = new Set((instance.locked ?? []).map(([mentee]) => mentee));
    const free = answer.pairs.filter(([mentee]) => !decided.has(mentee));
    if (free.length < 2) return;
    const next = matchPairs({
      instance: { ...instance, locked: [...(instance.locked ?? []), free[0]!] },
      objective: 'bottleneck',
    });
    expect(next.value[0]).toBeGreaterThanOrEqual(answer.value[0]!);
    expect(next.value[1]).toBe(answer.value[1]);
  });
});

test('the Hall set is everybody whom some largest seating leaves out', () => {
  let found = 0;
  check(1000, 20260908, (instance, objective) => {
    const { hall } = matchPairs({ instance, objective });
    if (instance.locked !== undefined) {
      expect(hall).toBeNull();
      return;
    }
    const spare = spareMentees(instance);
    const isSpare = new Set(spare);
    const permitted = new Set(instance.edges.filter((edge) => isSpare.has(edge.mentee)).map((edge) => edge.mentor));
    const mentors = instance.mentors.filter(({ id }) => permitted.has(id));
    const seats = mentors.reduce((sum, { capacity }) => sum + capacity, 0);
    const expected = { mentees: spare.sort(), mentors: mentors.map(({ id }) => id).sort(), seats };
    expect(hall).toEqual(spare.length === 0 ? null : expected);
    if (hall !== null) found++;
  });
  expect(found).toBeGreaterThan(100);
});

/** `expect` costs more than the solver; it is called for the words only. */
function expectSame(found: unknown, expected: unknown) {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}

/** Two people of a higher sympathy than each has now; a free seat or no mentor is lower than anything. */
function findBlockingPair(instance: MatchingInstance, answer: MatchingAnswer) {
  const sympathies = new Map(instance.edges.map((edge) => [JSON.stringify([edge.mentee, edge.mentor]), edge.sympathy]));
  const decided = new Set((instance.locked ?? []).map(([mentee]) => mentee));
  const classOf = (mentee: string, mentor: string) => sympathies.get(JSON.stringify([mentee, mentor])) ?? -1;
  const now = new Map(answer.pairs.map(([mentee, mentor]) => [mentee, classOf(mentee, mentor)]));
  return instance.edges.find(({ mentee, mentor, sympathy }) => {
    if (decided.has(mentee) || sympathy <= (now.get(mentee) ?? -1)) return false;
    const seated = answer.pairs.filter((pair) => pair[1] === mentor);
    const hasFreeSeat = seated.length < instance.mentors.find(({ id }) => id === mentor)!.capacity;
    return hasFreeSeat || seated.some(([other]) => !decided.has(other) && now.get(other)! < sympathy);
  });
}

/** A bottleneck answer with more pairs is better whatever its worst pair is: coverage is fixed before it. */
function comparable({ objective, value }: MatchingAnswer): readonly number[] {
  return objective === 'bottleneck' ? [value[1]!, value[0]!, value[2]!] : value;
}

function compare(left: readonly number[], right: readonly number[]): number {
  const k = left.findIndex((entry, at) => entry !== right[at]);
  return k === -1 ? 0 : left[k]! - right[k]!;
}
