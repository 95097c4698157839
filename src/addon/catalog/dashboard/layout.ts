/**
 * Where everything stands on «Дашборд»: one page of A4 across when printed «по размеру страницы». Its size depends on the
 * declarations only and never on the rows of the book, so nothing that people write beside or below it is ever reached.
 */
import type { Area, BoardChart, BoardLook, BoardPlan } from '../../schema/board';
import { indicators } from '../indicators';
import { stages } from '../stages';

/** Rows of a list; what does not fit is counted below it. */
export const listRows = 6;

/** September to June. */
export const monthRows = 10;

const widths = [30, 176, 128, 196, 92, 18, 210, 80, 66, 134, 84, 96, 262] as const;

/** Columns: the left block, whose words begin after the numbers, and the right block with its second list. */
export const left = 1;
export const right = 7;
export const second = 12;

const leftWidth = 5;
const rightWidth = 7;

/** Lights of pairs: how many of each. */
export const lightRows = 4;

/** Below the indicators stands what their signs mean. */
const bodyRows = Math.max(stages.length, indicators.length + 1);

/** Rows, from the top down. */
export const rows = {
  title: 1,
  school: 2,
  states: 4,
  body: 6,
  signs: 6 + indicators.length,
  months: 8 + bodyRows,
  total: 8 + bodyRows + monthRows,
  lists: 10 + bodyRows + monthRows,
  entries: 12 + bodyRows + monthRows,
  others: 12 + bodyRows + monthRows + listRows,
  foot: 14 + bodyRows + monthRows + listRows,
} as const;

const heights: readonly number[] = [
  ...[38, 24, 8],
  ...[30, 26, ...Array.from({ length: bodyRows }, () => 43), 12],
  ...[26, ...Array.from({ length: monthRows + 1 }, () => 23), 12],
  ...[30, 26, ...Array.from({ length: listRows }, () => 25), 22],
  ...[8, 22],
];

const ink = '#1d2430';
const quiet = '#5b6472';
const line = '#c3cad5';
const blue = '#1f4e8c';
const amber = '#e0a02b';
const ground = '#eef2f8';

const blocks = [rows.states, rows.lists];
const headingRows = blocks.flatMap((row): Area[] => [
  [row, left, 1, leftWidth],
  [row, right, 1, rightWidth],
]);
const columnHeads: readonly Area[] = [
  ...headingRows.map(([row, ...rest]): Area => [row + 1, ...rest]),
  [rows.months - 1, left + 3, 1, 2],
  [rows.months - 1, second, 1, 2],
];
const stageArea: Area = [rows.body, left, stages.length, leftWidth];
const indicatorArea: Area = [rows.body, right, indicators.length, rightWidth];
const entryAreas: readonly Area[] = [
  [rows.entries, left, listRows, leftWidth],
  [rows.entries, right, listRows, rightWidth],
];

const looks: readonly BoardLook[] = [
  { areas: [[1, 1, heights.length, widths.length]], size: 11, colour: ink },
  { areas: [[rows.title, 1, 1, widths.length - 1]], size: 20, bold: true, colour: blue },
  {
    areas: [
      [rows.school, 1, 1, widths.length],
      [rows.foot, 1, 1, widths.length],
    ],
    size: 10,
    colour: quiet,
  },
  { areas: headingRows, size: 13, bold: true, colour: blue },
  { areas: columnHeads, size: 10, bold: true, colour: quiet, background: ground },
  { areas: [stageArea, indicatorArea, ...entryAreas], underline: line },
  { areas: [[rows.total, left + 3, 1, 2]], bold: true },
  { areas: [stageArea, indicatorArea], wrap: true },
  { areas: [[rows.body, right + 6, indicators.length, 1]], size: 9, colour: quiet },
  {
    areas: [
      [rows.others, 1, 1, widths.length],
      [rows.signs, right, 1, rightWidth],
      [rows.title, widths.length, 1, 1],
    ],
    size: 10,
    colour: quiet,
  },
  {
    areas: [
      [rows.body, left + 3, stages.length, 1],
      [rows.entries, second + 1, listRows, 1],
      [rows.months, second, lightRows, 1],
    ],
    size: 10,
  },
  {
    areas: [
      [rows.body - 1, left, stages.length + 1, 1],
      [rows.body - 1, left + 4, stages.length + 1, 1],
      [rows.entries - 1, left + 2, listRows + 1, 1],
      [rows.entries - 1, second, listRows + 1, 1],
      [rows.body - 1, right + 2, indicators.length + 1, 1],
      [rows.body - 1, right + 4, indicators.length + 1, 2],
    ],
    align: 'center',
  },
  {
    areas: [
      [rows.body - 1, right + 1, indicators.length + 1, 1],
      [rows.months - 1, left + 4, monthRows + 2, 1],
      [rows.entries - 1, left + 4, listRows + 1, 1],
      [rows.entries - 1, right + 2, listRows + 1, 1],
      [rows.title, widths.length, 1, 1],
    ],
    align: 'right',
  },
  { areas: [[rows.body, right + 1, indicators.length, 1]], size: 13, bold: true },
  { areas: [[rows.body, right + 1, indicators.length, 2]], format: '0"\u202f%"' },
  {
    areas: [
      [rows.body, left + 4, stages.length, 1],
      [rows.entries, left + 2, listRows, 1],
      [rows.entries, second, listRows, 1],
    ],
    format: 'dd.mm.yyyy',
  },
];

const across = (from: number, columns: number): number =>
  widths.slice(from - 1, from - 1 + columns).reduce((sum, width) => sum + width, 0);

const chartHeight = 26 + 23 * (monthRows + 1);

const charts: readonly BoardChart[] = [
  {
    title: 'Встречи по месяцам',
    kind: 'column',
    data: [rows.months - 1, left + 3, monthRows + 1, 2],
    colours: [blue],
    legend: false,
    axis: { format: '0' },
    row: rows.months - 1,
    column: left,
    width: across(left, 3) - 8,
    height: chartHeight,
  },
  {
    title: 'Показатели и цели, %',
    kind: 'bar',
    data: [rows.body - 1, right, indicators.length + 1, 3],
    colours: [blue, amber],
    legend: true,
    axis: { format: '0', to: 100 },
    row: rows.months - 1,
    column: right,
    width: across(right, second - right) - 8,
    height: chartHeight,
  },
  {
    title: 'Пары и группы по светофору',
    kind: 'bar',
    data: [rows.months - 1, second, lightRows + 1, 2],
    colours: [blue],
    legend: false,
    axis: { format: '0' },
    row: rows.months + lightRows,
    column: second,
    width: across(second, 2),
    height: 23 * (monthRows + 1 - lightRows),
  },
];

export const dashboardPlan: BoardPlan = {
  title: 'Дашборд',
  name: 'nastavnik_dashboard',
  font: 'Arial',
  widths,
  heights,
  looks,
  charts,
};
