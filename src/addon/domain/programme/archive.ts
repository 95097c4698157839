/**
 * «Переезд»: what of a table comes over from the archive of another home. Rows are known by their key, and those that have none yet
 * by everything in them; what stands in the book already is never written over, only counted. Reading and writing are left to the use-cases.
 */
import { type Cell, isBlank, showCell } from '../../schema/cell';
import { columnsOf, headingKey, type Layout, type Regime, type Table } from '../../schema/table';

/** A sheet of the archive, or a portion of it: headings, and rows as long as they are. */
export interface ArchivedSheet {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type Line = readonly Cell[];

export interface ComingRow {
  /** What the key column says; a row typed by hand may have nothing there yet. */
  readonly key: string;
  /** By the key of the column. */
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface ComingSheet {
  /** Rows that the book has not got. */
  readonly fresh: readonly ComingRow[];
  /** Rows that the book has, all cells alike. */
  readonly same: number;
  /** Rows that the book has with something else in them: they stay as the book has them. */
  readonly other: readonly (ComingRow & { readonly row: number })[];
  /** Headings that are no column of the table in this regime. */
  readonly strange: readonly string[];
}

interface Standing {
  readonly cells: readonly Line[];
  readonly layout: Layout;
}

/** Cells that belong to the home they come from: files and forms have other addresses here. */
export type Kept = (column: string) => boolean;

/** What of the sheet is new to the book. */
export function comingRows(
  table: Table,
  sheet: ArchivedSheet,
  standing: Standing,
  {
    regime,
    stays,
    admit,
  }: { readonly regime: Regime; readonly stays: Kept; readonly admit: (cell: Cell, column: string) => Cell },
): ComingSheet {
  const columns = columnsOf(table, regime).filter(([key]) => !stays(key));
  const known = new Map(columns.map(([key, { heading }]) => [headingKey(heading), key]));
  const keys = sheet.headings.map((heading) => known.get(headingKey(heading)));
  const repeated = (key: string | undefined, index: number): boolean =>
    key !== undefined && keys.indexOf(key) === index;
  const rows = sheet.rows.flatMap((line): ComingRow[] => {
    const cells = Object.fromEntries(
      keys.flatMap((key, index) => {
        const cell = line[index] ?? '';
        return key === undefined || !repeated(key, index) || isBlank(cell) ? [] : [[key, admit(cell, key)]];
      }),
    );
    return Object.keys(cells).length === 0 ? [] : [{ key: showCell(cells[table.key] ?? ''), cells }];
  });
  const there = placesOf(table, standing);
  const taken = new Set<number>();
  const fresh: ComingRow[] = [];
  const other: (ComingRow & { readonly row: number })[] = [];
  let same = 0;
  const brought = new Set<string>();
  for (const row of rows) {
    const places = (there.get(row.key) ?? []).filter((place) => !taken.has(place));
    const alike = places.find((place) => isAlike(row, standing, place));
    const isOnly = !table.many && row.key !== '';
    const place = alike ?? (isOnly ? places[0] : undefined);
    if (place === undefined) {
      if (!isOnly || !brought.has(row.key)) fresh.push(row);
      brought.add(row.key);
      continue;
    }
    taken.add(place);
    if (alike === undefined) other.push({ ...row, row: place });
    else same += 1;
  }
  const strange = sheet.headings.filter((heading) => heading.trim() !== '' && !known.has(headingKey(heading)));
  return { fresh, same, other, strange };
}

/** Numbers of rows by what stands in their key column; empty rows are nowhere. */
function placesOf(table: Table, { cells, layout }: Standing): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  cells.slice(1).forEach((line, index) => {
    if (line.every(isBlank)) return;
    const key = showCell(line[layout.positions[table.key] ?? -1] ?? '');
    const rows = found.get(key);
    if (rows) rows.push(index + 2);
    else found.set(key, [index + 2]);
  });
  return found;
}

const isAlike = ({ cells }: ComingRow, standing: Standing, row: number): boolean =>
  Object.entries(cells).every(([column, cell]) => {
    const position = standing.layout.positions[column];
    return showCell(standing.cells[row - 1]?.[position ?? -1] ?? '') === showCell(cell);
  });
