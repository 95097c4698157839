/**
 * What an operation changes in tables, so that it can be finished after a sudden end and taken back later. Rows are known
 * by their key, because sheets are sorted; a row counts as the operation left it only if every cell that it wrote still
 * holds what stood there before or after. Where this is kept, and who is told, is left to others.
 */
import type { CellEdit } from './block';
import { type Cell, isBlank, isMoment, showCell } from './cell';
import type { Layout, Table } from './table';

/** One row of a table: each cell by the key of its column, before and after. */
export interface RowChange {
  /** What stands in the key column; of a row that the operation empties, what stood there. */
  readonly key: string;
  /** The operation adds this row. */
  readonly added: boolean;
  readonly cells: Readonly<Record<string, readonly [before: Cell, after: Cell]>>;
}

export interface TableChange {
  /** The title of the table. */
  readonly table: string;
  readonly rows: readonly RowChange[];
}

/** A sheet as it was read. */
export interface Grid {
  readonly cells: readonly (readonly Cell[])[];
  readonly layout: Layout;
}

export const sameCell = (a: Cell, b: Cell): boolean => showCell(a) === showCell(b);

/** Without what is known only of a cell that was read. */
const lasting = (cell: Cell): Cell =>
  isMoment(cell) ? { day: cell.day, ...(cell.time && cell.time !== '00:00:00' ? { time: cell.time } : {}) } : cell;

/** What the edits change in the sheet; cells that hold the value already are left out. */
export function changesOf(table: Table, { cells, layout }: Grid, edits: readonly CellEdit[]): TableChange {
  const rows = edits.flatMap((edit): RowChange[] => {
    const added = edit.row > layout.lastRow;
    const line = cells[edit.row - 1] ?? [];
    const at = (column: string): Cell => line[layout.positions[column] ?? -1] ?? '';
    const changed = Object.entries(edit.cells)
      .filter(([column, after]) => added || !sameCell(at(column), after))
      .map(([column, after]) => [column, [added ? '' : lasting(at(column)), lasting(after)]] as const);
    if (changed.length === 0) return [];
    const after = edit.cells[table.key] ?? at(table.key);
    const key = showCell(isBlank(after) ? at(table.key) : after);
    return [{ key, added, cells: Object.fromEntries(changed) }];
  });
  return { table: table.title, rows };
}

type Fit = (line: readonly Cell[], change: RowChange) => boolean;

/** The rows of a sheet by their keys. */
function rowsByKey(table: Table, { cells, layout }: Grid): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  cells.slice(1).forEach((line, index) => {
    const key = line[layout.positions[table.key] ?? -1];
    if (key === undefined || isBlank(key)) return;
    const rows = found.get(showCell(key));
    if (rows) rows.push(index + 2);
    else found.set(showCell(key), [index + 2]);
  });
  return found;
}

/** The row of each change: of several with its key one that fits, else one that nobody else wants. */
function placeRows(table: Table, grid: Grid, changes: readonly RowChange[], fits: Fit) {
  const byKey = rowsByKey(table, grid);
  const taken = new Set<number>();
  const take = (change: RowChange, suits: (row: number) => boolean): number | undefined => {
    const row = (byKey.get(change.key) ?? []).find((each) => !taken.has(each) && suits(each));
    if (row !== undefined) taken.add(row);
    return row;
  };
  const fitting = changes.map((change) => take(change, (row) => fits(grid.cells[row - 1] ?? [], change)));
  return changes.map((change, index) => {
    const row = fitting[index];
    return { change, row: row ?? take(change, () => true), fits: row !== undefined };
  });
}

/**
 * The edits that finish what the operation began: rows that it adds and that are not there, cells that still hold what
 * stood before. What somebody has changed since stays.
 */
export function redoChanges(table: Table, grid: Grid, changes: readonly RowChange[]): readonly CellEdit[] {
  const { layout } = grid;
  const at = (line: readonly Cell[], column: string): Cell => line[layout.positions[column] ?? -1] ?? '';
  const fits: Fit = (line, { cells }) =>
    Object.entries(cells).every(([column, [before, after]]) =>
      [before, after].some((cell) => sameCell(at(line, column), cell)),
    );
  let next = layout.lastRow + 1;
  return placeRows(table, grid, changes, fits).flatMap(({ change, row, fits: fitting }): CellEdit[] => {
    const entries = Object.entries(change.cells).filter(([column]) => layout.positions[column] !== undefined);
    if (change.added) {
      if (row !== undefined && (fitting || !table.many)) return [];
      return [{ row: next++, cells: Object.fromEntries(entries.map(([column, [, after]]) => [column, after])) }];
    }
    if (row === undefined) return [];
    const line = grid.cells[row - 1] ?? [];
    const open = entries.filter(([column, [before]]) => sameCell(at(line, column), before));
    return open.length === 0
      ? []
      : [{ row, cells: Object.fromEntries(open.map(([column, [, after]]) => [column, after])) }];
  });
}

/** A row that cannot be taken back, and why: it is gone, or somebody has changed it since. */
export interface LeftRow {
  readonly key: string;
  readonly row: number | undefined;
}

export interface UndoPlan {
  readonly edits: readonly CellEdit[];
  /** Rows to be taken out of the sheet after the edits. */
  readonly remove: readonly number[];
  readonly left: readonly LeftRow[];
  readonly restored: number;
  readonly removed: number;
}

/** More separate pieces of a sheet are not taken out, their cells become empty: every piece would cost a call. */
const mostPieces = 8;

/**
 * What takes the operation back. It may be asked for again half-way: what is restored already counts as restored, and rows
 * that are not touched by anybody else stay told apart from those that are.
 */
export function undoChanges(table: Table, grid: Grid, changes: readonly RowChange[]): UndoPlan {
  const { layout } = grid;
  const following = Object.keys(table.columns).filter((column) => table.columns[column]?.follows);
  const own = (line: readonly Cell[], { cells, added }: RowChange): boolean =>
    Object.entries(cells).every(([column, [before, after]]) => {
      if (following.includes(column)) return true;
      const position = layout.positions[column];
      if (position === undefined) return added;
      return [before, after].some((cell) => sameCell(line[position] ?? '', cell));
    });
  const alone = (line: readonly Cell[], { cells }: RowChange): boolean => {
    const written = new Set([...Object.keys(cells), ...following].map((column) => layout.positions[column]));
    return line.every((cell, position) => written.has(position) || isBlank(cell));
  };
  const fits: Fit = (line, change) => own(line, change) && (!change.added || alone(line, change));
  const placed = placeRows(table, grid, changes, fits);
  const emptiedBefore = placed.filter(({ change, fits: good }) => !good && empties(table, change));
  const left = placed
    .filter(({ change, row, fits: good }) => !good && !(change.added && row === undefined) && !empties(table, change))
    .map(({ change, row }) => ({ key: change.key, row }));
  const back = (change: RowChange): Record<string, Cell> =>
    Object.fromEntries(
      [
        ...(change.added ? following.map((column) => [column, ''] as const) : []),
        ...Object.entries(change.cells).map(([column, [before]]) => [column, before] as const),
      ].filter(([column]) => layout.positions[column] !== undefined),
    );
  const fitting = placed.flatMap(({ change, row, fits: good }) => (good && row !== undefined ? [{ change, row }] : []));
  const restoring = fitting
    .filter(({ change }) => !change.added)
    .map(({ change, row }) => ({ row, cells: back(change) }));
  const returning = emptiedBefore.map(({ change }, index) => ({
    row: layout.lastRow + 1 + index,
    cells: back(change),
  }));
  const added = fitting.filter(({ change }) => change.added);
  const tail = tailOf(
    grid,
    added.map(({ row }) => row),
  );
  const inner = added.map(({ row }) => row).filter((row) => row < tail);
  const remove = piecesOf(inner) <= mostPieces ? inner : [];
  const emptied = added
    .filter(({ row }) => !remove.includes(row))
    .map(({ change, row }) => ({ row, cells: back(change) }));
  return {
    edits: [...restoring, ...emptied, ...returning],
    remove,
    left,
    restored: placed.filter(({ change, fits: good }) => good && !change.added).length + returning.length,
    removed: placed.filter(({ change, row, fits: good }) => change.added && (good || row === undefined)).length,
  };
}

/** The operation takes this row out of its table: taken back, it comes again at the end. */
const empties = (table: Table, { added, cells }: RowChange): boolean => {
  const key = cells[table.key];
  return !added && key !== undefined && isBlank(key[1]) && !isBlank(key[0]);
};

/** Where the end of the sheet begins that consists of nothing but these rows. */
function tailOf({ cells, layout }: Grid, rows: readonly number[]): number {
  const own = new Set(rows);
  let row = layout.lastRow;
  while (row > 1 && (own.has(row) || (cells[row - 1] ?? []).every(isBlank))) row -= 1;
  return row + 1;
}

/** How many pieces of neighbouring rows these are. */
const piecesOf = (rows: readonly number[]): number => {
  const all = new Set(rows);
  return rows.filter((row) => !all.has(row - 1)).length;
};

/** Several operations as one: of a cell that was changed repeatedly, what stood before all and after all. */
export function joinChanges(operations: readonly (readonly TableChange[])[]): readonly TableChange[] {
  const tables = new Map<string, { rows: RowChange[]; known: Map<string, number> }>();
  for (const { table, rows } of operations.flat()) {
    const joined = tables.get(table) ?? { rows: [], known: new Map<string, number>() };
    tables.set(table, joined);
    for (const change of rows) {
      const index = change.added ? undefined : joined.known.get(change.key);
      const first = index === undefined ? undefined : joined.rows[index];
      if (index === undefined || !first) {
        joined.known.set(change.key, joined.rows.length);
        joined.rows.push(change);
      } else joined.rows[index] = { ...first, cells: joinCells(first.cells, change.cells) };
    }
  }
  return [...tables].map(([table, { rows }]) => ({ table, rows }));
}

const joinCells = (first: RowChange['cells'], then: RowChange['cells']): RowChange['cells'] => ({
  ...first,
  ...Object.fromEntries(
    Object.entries(then).map(([column, [before, after]]) => [column, [first[column]?.[0] ?? before, after] as const]),
  ),
});
