/**
 * What «Дашборд» says, for pages of the home: the same cells, found wherever people have moved the page. Nothing is counted here, so that
 * the page and the sheet never differ.
 */
import { dashboardPlan, left, lightRows, listRows, right, rows, second } from '../../addon/catalog/dashboard/layout';
import { stages } from '../../addon/catalog/stages';
import type { Workspace } from '../../host/index';

/** A list of the page: its title, its headings, its lines. */
export interface DashboardList {
  readonly title: string;
  readonly headings: readonly string[];
  readonly lines: readonly (readonly string[])[];
  /** «и ещё 14»; empty when everything is listed. */
  readonly others: string;
}

export interface DashboardView {
  /** «обновлено 15.02.2027 14:05» */
  readonly stamp: string;
  readonly lists: readonly DashboardList[];
}

/** The corner of the page says this. */
const corner = 'Программа наставничества';

/** Nothing while the page has not been made. */
export function readDashboard(view: Workspace['view'], book: string): DashboardView | undefined {
  const sheet = view.book(book).sheets.find(({ name }) => name === dashboardPlan.title);
  if (!sheet) return undefined;
  const cells = view.cells(book, sheet.id, sheet.lastRow, sheet.lastColumn).map((line) => line.map(({ text }) => text));
  const down = cells.findIndex((line) => line.includes(corner));
  if (down < 0) return undefined;
  const aside = (cells[down]?.indexOf(corner) ?? 0) - left;
  const line = (row: number, column: number, width: number): readonly string[] =>
    Array.from({ length: width }, (_none, index) => cells[down + row - rows.title]?.[aside + column - 1 + index] ?? '');
  const list = (title: string, head: number, column: number, width: number, count: number): DashboardList => {
    const lines = Array.from({ length: count }, (_none, index) => line(head + 1 + index, column, width));
    const others = head === rows.entries - 1 ? line(rows.others, column, width).join('') : '';
    return { title, headings: line(head, column, width), lines: lines.filter((one) => one.some(Boolean)), others };
  };
  return {
    stamp: line(rows.title, dashboardPlan.widths.length, 1)[0] ?? '',
    lists: [
      list('Этапы', rows.body - 1, left, right - left - 1, stages.length),
      list('Пары по светофору', rows.months - 1, second, 2, lightRows),
      list('Парам нужно внимание', rows.entries - 1, left + 1, right - left - 2, listRows),
      list('Сроки', rows.entries - 1, second, 2, listRows),
    ],
  };
}
