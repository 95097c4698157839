/** The checker must believe nothing: each kind of tampering with a right answer is found. */
import type { Certificate, MatchingAnswer } from '../../../src/addon/domain/matching/answer';
import { findFlaw } from '../../../src/addon/domain/matching/check-answer';
import type { MatchingInstance, Pair } from '../../../src/addon/domain/matching/instance';
import { matchPairs } from '../../../src/addon/domain/matching/match-pairs';
import type { Objective } from '../../../src/addon/domain/matching/objectives';
import { edgesOf } from './instances';

const instance: MatchingInstance = {
  mentors: [
    { id: 'a', capacity: 1 },
    { id: 'b', capacity: 1 },
  ],
  mentees: ['1', '2', '3', '4'],
  edges: edgesOf([
    ['1', 'a', 900, 1],
    ['1', 'b', 300, 0],
    ['2', 'a', 400, 1],
    ['2', 'b', 100, 2],
    ['3', 'b', 200, 1],
  ]),
  previous: [['1', 'b']],
};

function tamper(
  change: (answer: MatchingAnswer) => Partial<MatchingAnswer>,
  objective: Objective = 'coverage-then-score',
) {
  const answer = matchPairs({ instance, objective });
  expect(findFlaw({ instance, answer })).toBeUndefined();
  return findFlaw({ instance, answer: { ...answer, ...change(answer) } });
}

function withCertificate(change: (certificate: Certificate) => Partial<Certificate>, objective?: Objective) {
  return tamper(({ certificate }) => ({ certificate: { ...certificate, ...change(certificate) } }), objective);
}

const raise = (duals: ReadonlyMap<string, number>, by: number, only?: string) =>
  new Map([...duals].map(([id, dual]) => [id, only === undefined || only === id ? dual + by : dual]));

describe('an answer is refused when', () => {
  test('it is right in itself but another one is better', () => {
    const pairs: Pair[] = [
      ['1', 'b'],
      ['2', 'a'],
    ];
    expect(tamper(() => ({ pairs, value: [2, 700], kept: 1, unmatched: ['3', '4'] }))).toMatch(/weighs/);
  });

  test('a pair is not permitted', () => {
    expect(tamper(() => ({ pairs: [['4', 'b']] }))).toMatch(/not permitted/);
  });

  test('a mentee has two mentors', () => {
    expect(tamper(({ pairs }) => ({ pairs: [...pairs, ['1', 'b']] }))).toMatch(/two mentors/);
  });

  test('a mentor has more mentees than seats', () => {
    expect(tamper(() => ({ pairs: [['1', 'a'], ['2', 'a']] }))).toMatch(/more mentees than seats/); // biome-ignore format: one line is the case
  });

  test('a locked pair is missing', () => {
    const answer = matchPairs({ instance });
    expect(findFlaw({ instance: { ...instance, locked: [['4', 'b']] }, answer })).toMatch(
      /locked pair 4 – b is missing/,
    );
  });

  test('the value is overstated', () => {
    expect(tamper(({ value }) => ({ value: [value[0]!, value[1]! + 1] }))).toMatch(/value/);
  });

  test('the kept pairs or the unmatched are misstated', () => {
    expect(tamper(({ kept }) => ({ kept: kept + 1 }))).toMatch(/kept/);
    expect(tamper(() => ({ unmatched: ['1', '4'] }))).toMatch(/unmatched/);
    expect(tamper(() => ({ unmatched: [] }))).toMatch(/unmatched/);
  });
});

describe('a proof is refused when', () => {
  test('a dual is lowered on one pair and raised elsewhere, so that the sums still meet', () => {
    const flaw = withCertificate(({ menteeDuals }) => ({ menteeDuals: raise(raise(menteeDuals, -1, '1'), 1, '4') }));
    expect(flaw).toMatch(/do not hold on 1 – a/);
  });

  test('duals hold everywhere but promise more than the answer weighs', () => {
    expect(withCertificate(({ menteeDuals }) => ({ menteeDuals: raise(menteeDuals, 1) }))).toMatch(/weighs/);
  });

  test('a dual is negative, fractional or absent', () => {
    expect(withCertificate(({ mentorDuals }) => ({ mentorDuals: raise(mentorDuals, -1e9) }))).toMatch(/no valid dual/);
    expect(withCertificate(({ menteeDuals }) => ({ menteeDuals: raise(menteeDuals, 0.5) }))).toMatch(/no valid dual/);
    expect(withCertificate(() => ({ menteeDuals: new Map() }))).toMatch(/no valid dual/);
  });

  test('its weights would let a lower level win', () => {
    expect(withCertificate(({ weights }) => ({ weights: [weights[2]!, weights[1]!, weights[0]!] }))).toMatch(
      /too small/,
    );
    expect(withCertificate(() => ({ weights: [1, 1, 1] }))).toMatch(/too small/);
    expect(withCertificate(({ weights }) => ({ weights: [weights[0]!, weights[1]!, 0] }))).toMatch(/too small/);
  });

  test('its weights leave a level out', () => {
    expect(withCertificate(({ weights }) => ({ weights: weights.slice(0, 2) }))).toMatch(/«kept» is missing/);
    expect(withCertificate(({ weights }) => ({ weights: weights.slice(0, 1) }))).toMatch(/number of weights/);
  });

  test('the weights pass the exact numbers', () => {
    expect(withCertificate(() => ({ weights: [2 ** 53, 1e4, 1] }))).toMatch(/not a whole number/);
    expect(withCertificate(() => ({ weights: [2 ** 53 - 1, 1e4, 1] }))).toMatch(/exact numbers/);
  });

  test('a bottleneck’s cover is missing, leaks or is too large', () => {
    const without = tamper(({ certificate: { covers: _, ...certificate } }) => ({ certificate }), 'bottleneck');
    expect(without).toMatch(/covers are missing/);
    const nothing = { mentees: [], mentors: [] };
    const everyone = { mentees: instance.mentees, mentors: [] };
    const withCovers = (change: Partial<NonNullable<Certificate['covers']>>) =>
      withCertificate(({ covers }) => ({ covers: { ...covers!, ...change } }), 'bottleneck');
    expect(withCovers({ pairs: nothing })).toMatch(/no cover/);
    expect(withCovers({ pairs: everyone })).toMatch(/more pairs/);
    expect(withCovers({ aboveLeast: nothing })).toMatch(/no cover/);
    expect(withCovers({ aboveLeast: everyone })).toMatch(/better least score/);
  });
});
