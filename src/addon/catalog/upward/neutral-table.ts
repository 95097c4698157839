/** «Таблица ФСН»: people by form, role and group on the reporting date, laid out so that it can be copied into any form of the office. */
import type { ShownCount } from '../../domain/privacy/small-counts';
import { columns, forms, groups, peopleFigure, roles } from '../../domain/upward/figures';
import { type BoardContent, type BoardPlan, fillBoard } from '../../schema/board';
import { type Cell, type Day, showDay } from '../../schema/cell';
import { columnWords, countWord, formWords, groupWords, roleWords } from './words';

const headRow = 4;
const widths = [190, 120, 290, 84, 84, 96, 84] as const;
/** As many as there can be: both roles, every form, every group. */
const mostRows = roles.length * forms.length * groups.length;
const heights: readonly number[] = [34, 24, 36, 28, ...Array.from({ length: mostRows }, () => 22)];

const ink = '#1d2430';
const quiet = '#5b6472';
const blue = '#1f4e8c';

export const neutralPlan: BoardPlan = {
  title: 'Таблица ФСН',
  position: 5,
  name: 'nastavnik_statistics',
  font: 'Arial',
  widths,
  heights,
  looks: [
    { areas: [[1, 1, heights.length, widths.length]], size: 10, colour: ink },
    { areas: [[1, 1, 1, widths.length]], size: 16, bold: true, colour: blue },
    { areas: [[2, 1, 1, widths.length]], colour: quiet },
    { areas: [[3, 1, 1, widths.length]], size: 9, colour: quiet },
    { areas: [[headRow, 1, 1, widths.length]], bold: true, background: '#eef2f8', underline: '#c3cad5' },
    { areas: [[headRow, 4, mostRows + 1, 4]], align: 'center' },
  ],
  charts: [],
};

/** A row for each group of which something is told: form, role, group and the four columns. */
export const tellPeople = (figures: ReadonlyMap<string, ShownCount>): readonly (readonly Cell[])[] =>
  roles.flatMap((role) =>
    forms.flatMap((form) =>
      groups.flatMap((group): Cell[][] => {
        const counts = columns.map((column) => figures.get(peopleFigure(role, form, group, column)) ?? 0);
        return counts.every((count) => count === 0)
          ? []
          : [[formWords[form], roleWords[role], groupWords[group], ...counts.map(countWord)]];
      }),
    ),
  );

export const neutralHeadings: readonly string[] = [
  'Форма',
  'Роль',
  'Группа',
  ...columns.map((column) => columnWords[column]),
];

export function fillNeutralTable({
  school,
  year,
  asOf,
  now,
  figures,
}: {
  readonly school: string;
  readonly year: string;
  readonly asOf: Day;
  /** 2026-10-06 14:05:09 */
  readonly now: string;
  readonly figures: ReadonlyMap<string, ShownCount>;
}): BoardContent {
  return {
    cells: fillBoard(neutralPlan, [
      { row: 1, column: 1, cells: [['Участники наставничества: таблица для ФСН и муниципальной формы']] },
      { row: 2, column: 1, cells: [[`${school}, ${year} учебный год, на ${showDay(asOf)}`]] },
      {
        row: 3,
        column: 1,
        cells: [
          [
            '«<5» – от одного до четырёх человек; «скрыто» – иначе такое число можно вычислить. Точные числа – в базах.',
          ],
        ],
      },
      { row: headRow, column: 1, cells: [neutralHeadings, ...tellPeople(figures)] },
      { row: 2, column: widths.length, cells: [[`обновлено ${showDay(now.slice(0, 10))} ${now.slice(11, 16)}`]] },
    ]),
    tones: [],
    stamp: [2, widths.length],
  };
}
