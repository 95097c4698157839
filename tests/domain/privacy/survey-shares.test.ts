/** Shares by group that stand together: nobody works out what one to four people have answered. */
import fc from 'fast-check';
import { isFew, type ShownCount } from '../../../src/addon/domain/privacy/small-counts';
import { protectShares, type Said, tellsOfFew } from '../../../src/addon/domain/privacy/survey-shares';
import { attack, type Sum } from './attack';

const GROUPS = ['ученик – ученик', 'учитель – учитель', 'работодатель – ученик'] as const;

/** So many people of a group with the same answer. */
const people = (group: string, answer: boolean, count: number): readonly Said[] =>
  Array.from({ length: count }, () => ({ whole: answer, groups: { [group]: answer } }));

const answers = fc
  .array(fc.tuple(fc.constantFrom(...GROUPS), fc.boolean(), fc.integer({ min: 1, max: 14 })), { maxLength: 6 })
  // The one group that has answered is everybody, and of everybody the share is told.
  .filter((parts) => new Set(parts.map(([group]) => group)).size > 1)
  .map((parts) => parts.flatMap(([group, answer, count]) => people(group, answer, count)));

const countOf = (said: readonly Said[], group: string | undefined, answer: boolean): number =>
  said.filter((one) => (group === undefined ? one.whole : one.groups[group]) === answer).length;

/** What a reader of the sheet has: counts that are told, and that groups and answers add up. */
function read(said: readonly Said[], told = protectShares(said)) {
  const shown = new Map<string, ShownCount>();
  const put = (name: string, share: ReturnType<typeof told.of>): void => {
    shown.set(`${name}/all`, share?.denominator ?? 'hidden');
    shown.set(`${name}/yes`, share?.numerator ?? 'hidden');
    shown.set(`${name}/no`, share ? share.denominator - share.numerator : 'hidden');
  };
  put('', told.whole);
  for (const group of GROUPS) put(group, told.of(group));
  const sums: Sum[] = [
    ...['', ...GROUPS].map((name): Sum => [`${name}/all`, `${name}/yes`, `${name}/no`]),
    ...['all', 'yes', 'no'].map((what): Sum => [`/${what}`, ...GROUPS.map((group) => `${group}/${what}`)]),
  ];
  return attack(shown, sums);
}

const secrets = (said: readonly Said[]) =>
  GROUPS.flatMap((group) =>
    ([true, false] as const)
      .filter((answer) => isFew(countOf(said, group, answer)))
      .map((answer) => `${group}/${answer ? 'yes' : 'no'}`),
  );

test('what few people of a group have answered cannot be worked out', () => {
  fc.assert(
    fc.property(answers, (said) => {
      const ranges = read(said);
      for (const name of secrets(said)) {
        const { least, most } = ranges.get(name)!;
        expect([name, least < most]).toEqual([name, true]);
      }
    }),
    { numRuns: 150, seed: 14 },
  );
});

test('it would be worked out if only small groups were withheld', () => {
  const said = [...people(GROUPS[0], true, 20), ...people(GROUPS[1], true, 9), ...people(GROUPS[2], true, 3)];
  const all = { numerator: 32, denominator: 32 };
  const naive = (group: string) => {
    const denominator = said.filter(({ groups }) => group in groups).length;
    return denominator < 5 ? undefined : { numerator: denominator, denominator };
  };
  expect(read(said, { whole: all, of: naive }).get(`${GROUPS[2]}/yes`)).toEqual({ least: 3, most: 3 });
  const told = protectShares(said);
  expect(told.whole).toEqual(all);
  expect([told.of(GROUPS[1]), told.of(GROUPS[2])]).toEqual([undefined, undefined]);
  expect(told.of(GROUPS[0])).toEqual({ numerator: 20, denominator: 20 });
});

test('the share of everybody is told from five answers on, also where nothing can be told of groups', () => {
  const one = [...people(GROUPS[0], true, 7), ...people(GROUPS[0], false, 2)];
  expect(protectShares(one).whole).toEqual({ numerator: 7, denominator: 9 });
  expect(protectShares(one).of(GROUPS[0])).toBeUndefined();
  expect(protectShares(people(GROUPS[0], true, 4)).whole).toBeUndefined();
});

test('large groups are told as they are; somebody in two groups counts once in the whole', () => {
  const both = Array.from({ length: 6 }, () => ({ whole: true, groups: { [GROUPS[0]]: true, [GROUPS[1]]: false } }));
  const said = [...people(GROUPS[0], true, 8), ...people(GROUPS[1], true, 7), ...both];
  const told = protectShares(said);
  expect(told.whole).toEqual({ numerator: 21, denominator: 21 });
  expect(told.of(GROUPS[0])).toEqual({ numerator: 14, denominator: 14 });
  expect(told.of(GROUPS[1])).toEqual({ numerator: 7, denominator: 13 });
});

test.each([
  [0, 0, false],
  [4, 4, true],
  [5, 5, false],
  [6, 9, true],
  [2, 20, true],
  [0, 20, false],
  [10, 20, false],
])('%i of %i tells of few: %s', (numerator, denominator, expected) => {
  expect(tellsOfFew({ numerator, denominator })).toBe(expected);
});
