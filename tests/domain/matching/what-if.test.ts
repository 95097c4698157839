/** Prices of changes, against the oracle on the changed instance. */
import fc from 'fast-check';
import type { MatchingInstance } from '../../../src/addon/domain/matching/instance';
import { matchPairs } from '../../../src/addon/domain/matching/match-pairs';
import { OBJECTIVES } from '../../../src/addon/domain/matching/objectives';
import { findPrice } from '../../../src/addon/domain/matching/what-if';
import { edgesOf, instances } from './instances';
import { bestByMunkres } from './oracles';

const school: MatchingInstance = {
  mentors: [
    { id: 'Olga', capacity: 1 },
    { id: 'Pavel', capacity: 1 },
  ],
  mentees: ['Boris', 'Vera', 'Yura'],
  edges: edgesOf([
    ['Boris', 'Olga', 900, 2],
    ['Boris', 'Pavel', 300, 0],
    ['Vera', 'Olga', 400, 1],
    ['Yura', 'Olga', 350, 0],
  ]),
};

test('forcing the pair that everybody would like costs somebody else the mentor', () => {
  const answer = matchPairs({ instance: school });
  const price = findPrice({ instance: school, answer, change: { kind: 'force-pair', pair: ['Boris', 'Olga'] } })!;
  expect(price.before).toEqual([2, 700]);
  expect(price.after).toEqual([1, 900]);
  expect(price.difference).toEqual([-1, 200]);
  expect(price.answer.unmatched).toEqual(['Vera', 'Yura']);
});

test('a second seat is worth what the next best answer brings', () => {
  const answer = matchPairs({ instance: school });
  const worth = (mentor: string) =>
    findPrice({ instance: school, answer, change: { kind: 'add-seat', mentor } })?.difference;
  expect(worth('Olga')).toEqual([1, 350]);
  expect(worth('Pavel')).toEqual([0, 0]);
  expect(worth('nobody')).toBeUndefined();
});

test('what cannot be done has no price', () => {
  const instance: MatchingInstance = { ...school, locked: [['Vera', 'Olga']] };
  const answer = matchPairs({ instance });
  const price = (kind: 'force-pair' | 'forbid-pair', mentee: string, mentor: string) =>
    findPrice({ instance, answer, change: { kind, pair: [mentee, mentor] } });
  expect(price('force-pair', 'Vera', 'Pavel')).toBeUndefined(); // decided already
  expect(price('force-pair', 'Boris', 'Olga')).toBeUndefined(); // her only seat is locked
  expect(price('force-pair', 'Boris', 'nobody')).toBeUndefined();
  expect(price('force-pair', 'nobody', 'Pavel')).toBeUndefined();
  expect(price('forbid-pair', 'Yura', 'Pavel')).toBeUndefined(); // forbidden as it is
  expect(price('forbid-pair', 'Boris', 'Pavel')?.difference).toEqual([-1, -300]);
});

test('prices are those of the oracle on the changed instance', () => {
  let priced = 0;
  fc.assert(
    fc.property(instances(6, 4), fc.constantFrom(...OBJECTIVES), fc.nat(), fc.nat(), (instance, objective, i, j) => {
      const { mentees, mentors, edges, locked = [] } = instance;
      if (mentees.length === 0 || mentors.length === 0) return;
      const answer = matchPairs({ instance, objective });
      const mentee = mentees[i % mentees.length]!;
      const mentor = mentors[j % mentors.length]!.id;
      const forced = findPrice({ instance, answer, change: { kind: 'force-pair', pair: [mentee, mentor] } });
      if (forced !== undefined) {
        const changed: MatchingInstance = { ...instance, locked: [...locked, [mentee, mentor]] };
        expect(forced.after).toEqual(bestByMunkres(changed, objective).value);
        priced++;
      }
      const forbidden = findPrice({ instance, answer, change: { kind: 'forbid-pair', pair: [mentee, mentor] } });
      if (forbidden !== undefined) {
        const left = edges.filter((edge) => edge.mentee !== mentee || edge.mentor !== mentor);
        expect(forbidden.after).toEqual(bestByMunkres({ ...instance, edges: left }, objective).value);
        priced++;
      }
      const more = mentors.map(({ id, capacity }) => ({ id, capacity: id === mentor ? capacity + 1 : capacity }));
      const seat = findPrice({ instance, answer, change: { kind: 'add-seat', mentor } });
      expect(seat?.after).toEqual(bestByMunkres({ ...instance, mentors: more }, objective).value);
    }),
    { seed: 20260910, numRuns: 600 },
  );
  expect(priced).toBeGreaterThan(300);
});
