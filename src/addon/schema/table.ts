/**
 * A table is declared once: a sheet name and columns. Reading gives rows and issues together and never throws;
 * writing gives the smallest rectangles of cells, so that columns the school added itself are never touched.
 * Where the cells come from and how they get back is the workspace's business.
 */
import { type Block, type CellEdit, writeCells } from './block';
import { type Cell, isBlank } from './cell';
import type { Column } from './column';
import type { Issue } from './issue';
import type { Lists } from './list';

/** May names be kept in the book, or codes only? */
export type Regime = 'codes' | 'names';

export type Columns = Readonly<Record<string, Column>>;

export interface Table<C extends Columns = Columns> {
  readonly title: string;
  readonly columns: C;
  /** The column whose value tells rows apart. */
  readonly key: string;
  /** Several rows may have the same key: it only says whose they are. */
  readonly many?: true;
  /** The sheet is the machine's own: nobody needs to see it. */
  readonly hidden?: true;
  /** A sentence for the manual and the sheet's first note. */
  readonly about: string;
}

/** One row as the program sees it. */
export type Row<T> =
  T extends Table<infer C> ? { readonly [K in keyof C]: C[K] extends Column<infer Value> ? Value : never } : never;

export const defineTable = <C extends Columns>(
  title: string,
  options: { readonly key: keyof C & string; readonly about: string; readonly many?: true; readonly hidden?: true },
  columns: C,
): Table<C> => ({ title, columns, ...options });

/** The columns that a sheet has under this regime, in their order. */
export const columnsOf = (table: Table, regime: Regime): readonly (readonly [string, Column])[] =>
  Object.entries(table.columns).filter(([, column]) => regime === 'names' || !column.personal);

/** Where the columns stand in the sheet as it was read. */
export interface Layout {
  /** Position of each known column, counted from 0. */
  readonly positions: Readonly<Record<string, number>>;
  readonly headings: readonly string[];
  /** The last row with anything in it, as numbered on the screen; 1 is the heading. */
  readonly lastRow: number;
}

export interface Placed<R> {
  readonly row: number;
  readonly value: R;
}

export interface TableReading<T> {
  readonly rows: readonly Placed<Row<T>>[];
  readonly issues: readonly Issue[];
  readonly layout: Layout;
  /** The sheet as it was read, headings first. */
  readonly cells: readonly (readonly Cell[])[];
}

/** Columns are told by their heading, whatever blanks and case people left in it. */
export const headingKey = (heading: Cell | undefined): string =>
  String(heading ?? '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

function findLayout(table: Table, headings: readonly Cell[], lastRow: number, regime: Regime) {
  const issues: Issue[] = [];
  const positions: Record<string, number> = {};
  const found = headings.map(headingKey);
  for (const [key, column] of columnsOf(table, regime)) {
    const position = found.indexOf(headingKey(column.heading));
    const place = { sheet: table.title, column: column.heading };
    if (position < 0) issues.push({ code: 'column-missing', place });
    else positions[key] = position;
    if (position >= 0 && found.indexOf(headingKey(column.heading), position + 1) >= 0)
      issues.push({ code: 'column-repeated', place });
  }
  const layout: Layout = { positions, headings: headings.map((heading) => String(heading)), lastRow };
  return { layout, issues };
}

/**
 * The rows of a sheet, whose first line are the headings. A bad cell of an optional column becomes an issue and an
 * unknown value; a row without a needed value is left out and named.
 */
export function readTable<T extends Table>(
  table: T,
  values: readonly (readonly Cell[])[],
  { regime, lists }: { readonly regime: Regime; readonly lists: Lists },
): TableReading<T> {
  const { layout, issues } = findLayout(table, values[0] ?? [], Math.max(values.length, 1), regime);
  const columns = columnsOf(table, regime);
  const rows: Placed<Row<T>>[] = [];
  const firstRows = new Map<string, number>();
  values.slice(1).forEach((cells, index) => {
    const row = index + 2;
    const at = (key: string): Cell | undefined => cells[layout.positions[key] ?? -1];
    if (columns.every(([key]) => isBlank(at(key)))) return;
    const value: Record<string, unknown> = {};
    let readable = true;
    for (const [key, column] of columns) {
      if (layout.positions[key] === undefined) {
        if (column.required) readable = false;
        continue;
      }
      const reading = column.read(at(key) ?? '', lists);
      if (reading.ok) value[key] = reading.value;
      else {
        issues.push({ ...reading.problem, place: { sheet: table.title, row, column: column.heading } });
        if (column.required) readable = false;
      }
    }
    if (!readable) return;
    const id = String(value[table.key]);
    const firstRow = firstRows.get(id);
    const heading = columns.find(([key]) => key === table.key)?.[1].heading ?? '';
    if (firstRow === undefined) firstRows.set(id, row);
    else if (!table.many)
      issues.push({
        code: 'row-repeated',
        place: { sheet: table.title, row, column: heading },
        value: id,
        firstRow,
      });
    rows.push({ row, value: value as Row<T> });
  });
  return { rows, issues, layout, cells: values };
}

/** New values for one row; what is not named stays. A row beyond the last one is an addition. */
export interface RowEdit<R> {
  readonly row: number;
  readonly values: Partial<R>;
}

/** The edits as the cells will hold them; columns that the sheet lacks are left out. */
export const cellsOf = <T extends Table>(
  table: T,
  layout: Layout,
  edits: readonly RowEdit<Row<T>>[],
  lists: Lists,
): readonly CellEdit[] =>
  edits.map(({ row, values }) => ({
    row,
    cells: Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) => {
        if (layout.positions[key] === undefined) return [];
        return [[key, value === undefined ? '' : (table.columns[key]?.write(value, lists) ?? '')]];
      }),
    ),
  }));

/** The rectangles that bring the edits into the sheet, the one with the column named `last` after all others. */
export const writeRows = <T extends Table>(
  table: T,
  layout: Layout,
  edits: readonly RowEdit<Row<T>>[],
  { lists, last }: { readonly lists: Lists; readonly last?: keyof Row<T> & string },
): readonly Block[] => writeCells(layout, cellsOf(table, layout, edits, lists), last);
