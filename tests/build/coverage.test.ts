/** Everything that the five documents ask for has a requirement, and docs/coverage.md says of each item where what fulfils it lies. */
import { readFileSync } from 'node:fs';
import { fixedCells, gapsOf, HEAD } from '../../build/coverage/page';
import { coveredSchools, requirements, requirementsOfPlan } from '../../build/coverage/schools';
import { readCovered } from '../../src/year/covered';

const schools = coveredSchools('.');
const own = schools.filter(({ id }) => id.startsWith('seed-'));
const requirementsOf = ({ items }: (typeof schools)[number]): ReadonlySet<string> =>
  new Set(items.flatMap(({ by }) => by.map(({ requirement }) => requirement)));

/** The rows of each table of the page, by the school of its heading. */
const tables = new Map(
  readFileSync('docs/coverage.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const rows = part.split('\n').filter((line) => line.startsWith('| '));
      const cells = rows.map((line) => line.slice(2, -2).split(/(?<!\\)\s?\|\s?/));
      return [part.split(':')[0] ?? '', cells] as const;
    }),
);

it('knows five schools with documents of their own', () => expect(own).toHaveLength(5));

describe.each(own)('$id', (school) => {
  it('names requirements that there are', () =>
    expect([...requirementsOf(school)].filter((one) => !requirements.includes(one))).toEqual([]));

  it('names every requirement of its plan', () => {
    const named = requirementsOf(school);
    const plan = requirementsOfPlan(String(Number(school.id.slice(-3))));
    expect(plan.length).toBeGreaterThan(20);
    expect(plan.filter((one) => !named.has(one))).toEqual([]);
  });
});

it.each(schools)('docs/coverage.md has every item of $id, in order, and no empty cell', ({ id, items }) => {
  const [head, , ...rows] = tables.get(id) ?? [];
  expect(head).toEqual(HEAD);
  expect(rows.map((cells) => cells.slice(0, -1))).toEqual(items.map(fixedCells));
  expect(rows.filter((cells) => cells.length !== HEAD.length || cells.some((cell) => cell.trim() === ''))).toEqual([]);
});

describe('a gap', () => {
  const head = 'Место\tО чём\tЧем выполнено';

  it('is an item without a requirement', () => {
    expect(() => readCovered(`${head}\n1.1\tрабочая группа\t`)).toThrow(
      'coverage.tsv, строка 2, «Чем выполнено»: пусто',
    );
    expect(() => readCovered(`${head}\n1.1\tрабочая группа\tприказ`)).toThrow('«приказ» не требование');
  });

  it('is a requirement without a place in the year, or without this artefact', () => {
    const items = readCovered(`${head}\n1.1\tрабочая группа\tR1.10; R2.01 Ответы анкеты А2`);
    const school = { id: 'seed-009', short: 'Школа', items };
    const trace = [{ requirement: 'R2.01', artefact: 'Ответы анкеты А1', place: 'workbook.xlsx#Ответы А1!A1:B9' }];
    expect(gapsOf({ ...school, trace })).toEqual([
      'seed-009, 1.1: в следах года нет места для R1.10.',
      'seed-009, 1.1: в следах года нет места для R2.01 («Ответы анкеты А2»).',
    ]);
  });
});
