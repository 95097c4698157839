/** Where everything stands on «Запросы»: the words asked for most, the map of deficits, forms, and the chart below. */
import type { Area, BoardLook, BoardPlan } from '../../schema/board';

/** Words that are shown; all of them are in the reference. */
export const tagRows = 15;
export const groupRows = 8;
export const gapRows = 4;
export const formRows = 6;

const widths = [290, 84, 96, 84, 84, 18, 290, 84, 84] as const;

export const left = 1;
export const right = 7;

const chartRows = 16;

export const rows = {
  title: 1,
  school: 2,
  heads: 4,
  tags: 6,
  chart: 6 + tagRows + 1,
  groups: 6,
  gaps: 6 + groupRows + 3,
  forms: 6 + tagRows + 3,
  foot: 6 + tagRows + 1 + chartRows,
} as const;

const heights: readonly number[] = [
  ...[38, 24, 8, 28, 26],
  ...Array.from({ length: tagRows }, () => 24),
  10,
  ...Array.from({ length: chartRows }, () => 24),
  24,
];

const ink = '#1d2430';
const quiet = '#5b6472';
const line = '#c3cad5';
const blue = '#1f4e8c';
const amber = '#e0a02b';
const ground = '#eef2f8';

const titles: readonly Area[] = [
  [rows.heads, left, 1, 5],
  [rows.heads, right, 1, 3],
  [rows.gaps - 2, right, 1, 3],
  [rows.forms - 2, right, 1, 3],
];
const heads: readonly Area[] = titles.map(([row, ...rest]) => [row + 1, ...rest]);
const lists: readonly Area[] = [
  [rows.tags, left, tagRows, 5],
  [rows.groups, right, groupRows, 3],
  [rows.gaps, right, gapRows, 3],
  [rows.forms, right, formRows, 3],
];

const looks: readonly BoardLook[] = [
  { areas: [[1, 1, heights.length, widths.length]], size: 11, colour: ink },
  { areas: [[rows.title, 1, 1, widths.length]], size: 20, bold: true, colour: blue },
  {
    areas: [
      [rows.school, 1, 1, widths.length],
      [rows.foot, 1, 1, widths.length],
    ],
    size: 10,
    colour: quiet,
  },
  { areas: titles, size: 13, bold: true, colour: blue },
  { areas: heads, size: 10, bold: true, colour: quiet, background: ground },
  { areas: lists, underline: line },
  {
    areas: [
      [rows.heads + 1, left + 1, tagRows + 1, 4],
      [rows.heads + 1, right + 1, groupRows + 1, 2],
      [rows.gaps - 1, right + 1, gapRows + 1, 2],
      [rows.forms - 1, right + 1, formRows + 1, 2],
    ],
    align: 'center',
  },
  { areas: [[rows.title, widths.length, 1, 1]], size: 10, colour: quiet, align: 'right' },
];

const across = (from: number, columns: number): number =>
  widths.slice(from - 1, from - 1 + columns).reduce((sum, width) => sum + width, 0);

export const requestsPlan: BoardPlan = {
  title: 'Запросы',
  position: 3,
  name: 'nastavnik_requests',
  font: 'Arial',
  widths,
  heights,
  looks,
  charts: [
    {
      title: 'Запросы и готовность помочь',
      kind: 'bar',
      data: [rows.tags - 1, left, tagRows + 1, 3],
      colours: [blue, amber],
      legend: true,
      axis: { format: '0' },
      row: rows.chart,
      column: left,
      width: across(left, 5),
      height: chartRows * 24,
    },
  ],
};
