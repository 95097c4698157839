/** Counts of one to four people stay unknown, whatever somebody makes of everything else that is told. */
import fc from 'fast-check';
import { protectBreakdown } from '../../../src/addon/domain/privacy/breakdown';
import {
  type CountedKind,
  type CountedTables,
  isFew,
  protectCounts,
  type ShownCount,
} from '../../../src/addon/domain/privacy/small-counts';
import { attack, recomputed, type Sum } from './attack';

/** Forms, classes and answers, each pair of them a table with its sums, all of them published together. */
const subsets: readonly (readonly string[])[] = [
  [],
  ['form'],
  ['class'],
  ['answer'],
  ['form', 'class'],
  ['form', 'answer'],
  ['class', 'answer'],
  ['form', 'class', 'answer'],
];
const nameOf = (of: CountedKind['of'], names: readonly string[]): string =>
  ['form', 'class', 'answer'].map((name) => (names.includes(name) ? of[name] : '*')).join('/');
const published: CountedTables = { printed: (of) => subsets.map((names) => nameOf(of, names)) };

const school = fc
  .array(
    fc.record({
      of: fc.record({
        form: fc.constantFrom('ф1', 'ф2', 'ф3'),
        class: fc.constantFrom('5', '6', '7', '8'),
        answer: fc.constantFrom('да', 'нет', 'не знаю'),
      }),
      count: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 20 })),
    }),
    { maxLength: 24 },
  )
  .map((kinds): readonly CountedKind[] => kinds);

const countsOf = (kinds: readonly CountedKind[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { of, count } of kinds)
    for (const name of published.printed(of)) counts.set(name, (counts.get(name) ?? 0) + count);
  return counts;
};

/** Every count with a star is the sum over what stands there. */
const values = { form: ['ф1', 'ф2', 'ф3'], class: ['5', '6', '7', '8'], answer: ['да', 'нет', 'не знаю'] } as const;
const sums: readonly Sum[] = (() => {
  const spots = Object.values(values);
  const every = spots.reduce<readonly (readonly string[])[]>(
    (found, one) => found.flatMap((start) => ['*', ...one].map((value) => [...start, value])),
    [[]],
  );
  return every.flatMap((place) =>
    place.flatMap((value, index): Sum[] =>
      value === '*'
        ? [
            [
              place.join('/'),
              ...(spots[index] ?? []).map((one) =>
                [...place.slice(0, index), one, ...place.slice(index + 1)].join('/'),
              ),
            ],
          ]
        : [],
    ),
  );
})();

describe('counts that leave the school', () => {
  it('cannot be worked out from all tables together', () => {
    fc.assert(
      fc.property(school, (kinds) => {
        const counts = countsOf(kinds);
        const shown = protectCounts(kinds, published);
        for (const [name, count] of counts) {
          const told = shown.get(name);
          if (isFew(count)) expect(typeof told).toBe('string');
          if (typeof told === 'number') expect(told).toBe(count);
          if (told === 'few') expect(isFew(count)).toBe(true);
        }
        expect(recomputed(shown, attack(shown, sums))).toEqual([]);
      }),
      { numRuns: 60, seed: 14 },
    );
  });

  it('would be worked out if only the small ones were withheld', () => {
    const kinds = [
      { of: { form: 'ф1', class: '5', answer: 'да' }, count: 12 },
      { of: { form: 'ф1', class: '5', answer: 'нет' }, count: 3 },
      { of: { form: 'ф2', class: '5', answer: 'да' }, count: 9 },
    ];
    const primary = new Map<string, ShownCount>(
      [...countsOf(kinds)].map(([name, count]) => [name, isFew(count) ? 'few' : count]),
    );
    expect(recomputed(primary, attack(primary, sums))).toContain('ф1/5/нет');
    const shown = protectCounts(kinds, published);
    expect(recomputed(shown, attack(shown, sums))).toEqual([]);
  });

  it('are the same for any order of the people', () => {
    fc.assert(
      fc.property(school, (kinds) => {
        expect([...protectCounts([...kinds].reverse(), published)].sort()).toEqual(
          [...protectCounts(kinds, published)].sort(),
        );
      }),
      { numRuns: 20, seed: 14 },
    );
  });

  it('stay unsure also where they only follow by subtraction', () => {
    const shown = protectCounts(
      [
        { of: { who: 'молодой' }, count: 8 },
        { of: { who: 'другой' }, count: 2 },
      ],
      {
        printed: ({ who }) => ['педагоги', ...(who === 'молодой' ? ['молодые'] : [])],
        implied: ({ who }) => (who === 'другой' ? ['другие'] : []),
      },
    );
    expect([...shown.values()]).toContain('hidden');
    const ranges = attack(new Map([...shown, ['другие', 'hidden' as const]]), [['педагоги', 'молодые', 'другие']]);
    expect(ranges.get('другие')).not.toEqual({ least: 2, most: 2 });
  });
});

describe('a breakdown', () => {
  it('tells what needs no protection as it is', () => {
    expect(
      protectBreakdown([
        [12, 0],
        [9, 8],
      ]),
    ).toEqual({
      cells: [
        [12, 0],
        [9, 8],
      ],
      rows: [12, 17],
      columns: [21, 8],
      total: 29,
    });
  });

  it('withholds a rectangle around one small count and keeps the sums', () => {
    expect(
      protectBreakdown([
        [12, 3],
        [9, 8],
      ]),
    ).toEqual({
      cells: [
        ['hidden', 'few'],
        ['hidden', 'hidden'],
      ],
      rows: [15, 17],
      columns: [21, 11],
      total: 32,
    });
  });

  it('does not say «<5» of four counts whose sum is «<5», too', () => {
    const { cells, rows, columns, total } = protectBreakdown([[1, 1, 1, 1]]);
    const told = [...(cells[0] ?? []), ...rows, ...columns, total];
    expect(told.every((one) => typeof one === 'string')).toBe(true);
    expect(told).toContain('hidden');
  });
});
