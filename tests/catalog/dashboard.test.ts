import { type DashboardFacts, fillDashboard } from '../../src/addon/catalog/dashboard/board';
import { dashboardPlan, listRows, rows } from '../../src/addon/catalog/dashboard/layout';
import { indicators } from '../../src/addon/catalog/indicators';
import { fixedDates, stages } from '../../src/addon/catalog/stages';
import { monthsOfYear } from '../../src/addon/domain/indicators/meetings';
import type { Due } from '../../src/addon/domain/programme/deadlines';
import type { Stage } from '../../src/addon/domain/programme/stages';
import { showCell } from '../../src/addon/schema/cell';
import type { Light } from '../../src/addon/schema/indicator';

const lights: readonly Light[] = ['reached', 'near', 'below', 'too-few', 'no-target'];
const states: readonly Stage['state'][] = ['finished', 'under-way', 'not-begun', 'ahead'];
const due: readonly Due[] = [
  ...stages.map(({ number }): Due => ({ kind: 'stage', day: '2027-04-30', number })),
  ...fixedDates.map(({ title }): Due => ({ kind: 'date', day: '2027-05-01', title })),
  { kind: 'papers', day: '2027-05-02', count: 21 },
  { kind: 'pairs-end', day: '2027-05-03', count: 2 },
];

/** Everything at once: every state and light, lists far longer than the page. */
const full: DashboardFacts = {
  school: 'СОШ № 7',
  year: '2026/27',
  now: '2027-02-15 14:05:09',
  stages: stages.map(({ number }, index) => ({
    number,
    numerator: index,
    denominator: 3000,
    state: states[index % states.length] ?? 'ahead',
    to: '2027-04-30',
    isLate: index > 4,
  })),
  measurements: indicators.map(({ id }, index) => {
    const light = lights[index] ?? 'reached';
    return {
      id,
      numerator: index,
      denominator: 10,
      value: light === 'too-few' ? undefined : index * 10,
      target: 70,
      light,
    };
  }),
  months: monthsOfYear('2026/27'),
  meetings: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90],
  lights: { green: 7, yellow: 2, red: 18, quiet: 1 },
  needy: Array.from({ length: 20 }, (_none, index) => ({
    code: `ПГ-${String(index + 1).padStart(3, '0')}`,
    since: '2027-01-01',
    days: index % 2 === 0 ? 45 : undefined,
    reason:
      index % 2 === 0
        ? { kind: 'silent', since: '2027-01-01', days: 45, isLong: true }
        : { kind: 'help', day: '2027-01-01' },
  })),
  drafts: Array.from({ length: 9 }, (_none, index) => ({
    kind: 'план развития',
    subject: `ПГ-00${index}`,
    days: index,
  })),
  due,
};
const empty: DashboardFacts = { ...full, needy: [], drafts: [], due: [] };

const drawn = (facts: DashboardFacts): string[] =>
  fillDashboard(facts).cells.map((line) => line.map(showCell).join('|'));

test('the page has as many cells as its plan has sizes, whatever there is to tell', () => {
  for (const { cells } of [fillDashboard(full), fillDashboard(empty)]) {
    expect(cells).toHaveLength(dashboardPlan.heights.length);
    for (const line of cells) expect(line).toHaveLength(dashboardPlan.widths.length);
  }
});

test('looks, charts and tones keep within the page', () => {
  const areas = [
    ...dashboardPlan.looks.flatMap(({ areas }) => areas),
    ...dashboardPlan.charts.map(({ data }) => data),
    ...fillDashboard(full).tones.map(({ area }) => area),
  ];
  for (const [row, column, down, across] of areas) {
    expect(Math.min(row, column, down, across)).toBeGreaterThanOrEqual(1);
    expect(row + down - 1).toBeLessThanOrEqual(dashboardPlan.heights.length);
    expect(column + across - 1).toBeLessThanOrEqual(dashboardPlan.widths.length);
  }
  for (const { area, tones } of fillDashboard(full).tones) expect(tones).toHaveLength(area[2]);
});

test('charts begin with headings and have a colour for each series', () => {
  const { cells } = fillDashboard(full);
  for (const { data, colours } of dashboardPlan.charts) {
    const [row, column, , across] = data;
    expect(colours).toHaveLength(across - 1);
    for (const heading of (cells[row - 1] ?? []).slice(column - 1, column - 1 + across))
      expect(heading).toMatch(/^[А-Я]/);
  }
  const sheet = dashboardPlan.widths.reduce((sum, width) => sum + width, 0);
  for (const { column, width } of dashboardPlan.charts)
    expect(dashboardPlan.widths.slice(0, column - 1).reduce((sum, one) => sum + one, 0) + width).toBeLessThanOrEqual(
      sheet,
    );
});

test('fits a page of A4 across', () => {
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  const ratio = sum(dashboardPlan.widths) / sum(dashboardPlan.heights);
  expect(ratio).toBeGreaterThan(1.4);
  expect(ratio).toBeLessThan(1.7);
});

test('what does not fit a list is counted below it; an empty list says so', () => {
  expect(drawn(full)[rows.others - 1]).toBe('|и ещё 14||||||и ещё 3|||||и ещё 6');
  expect(drawn(full).slice(rows.entries - 1, rows.others - 1)).toHaveLength(listRows);
  expect(drawn(empty)[rows.entries - 1]).toBe(
    '|Таких пар нет.|||||Неподписанных проектов нет.||||||Сроков впереди нет.',
  );
  expect(drawn(empty)[rows.others - 1]).toBe('||||||||||||');
});

test('months that are still to come are empty and not nothing', () => {
  const months = drawn(full)
    .slice(rows.months - 1, rows.total)
    .map((line) => line.split('|').slice(3, 5).join(' '));
  expect(months).toEqual([
    'сен 0',
    'окт 10',
    'ноя 20',
    'дек 30',
    'янв 40',
    'фев 50',
    'мар ',
    'апр ',
    'май ',
    'июн ',
    'Всего 450',
  ]);
});

test('pairs are counted by light', () => {
  const lines = drawn(full)
    .slice(rows.months - 2, rows.months + 3)
    .map((line) => line.split('|').slice(11).join(' '));
  expect(lines).toEqual(['Светофор Пар и групп', 'зелёный 7', 'жёлтый 2', 'красный 18', 'рано судить 1']);
});

test('what fewer than five have answered is not told in parts', () => {
  const line = drawn(full)[rows.body - 1 + lights.indexOf('too-few')]?.split('|').slice(7);
  expect(line?.[0]).toBe('нет данных');
  expect(line?.slice(3, 5)).toEqual(['', '']);
});

test('every state and light has a sign of its own shape and its words', () => {
  const page = drawn(full);
  const column = (from: number, count: number, at: number): string[] =>
    page.slice(from - 1, from - 1 + count).map((line) => line.split('|')[at] ?? '');
  expect(column(rows.body, stages.length, 2)).toEqual([
    '● завершён',
    '▲ идёт',
    '○ не начат',
    '○ впереди',
    '● завершён',
    '■ идёт, срок прошёл',
    '■ не начат, срок прошёл',
  ]);
  expect(column(rows.body, indicators.length, 9)).toEqual([
    '● достигнуто',
    '▲ близко к цели',
    '■ ниже цели',
    '○ мало данных',
    '○ цель не задана',
    ...Array.from({ length: indicators.length - 5 }, () => '● достигнуто'),
  ]);
});

test('reads well', () => {
  for (const line of [...drawn(full), ...drawn(empty)])
    expect(line).not.toMatch(/undefined|NaN|\[object|"| - |\.\.|20 пара/);
});
