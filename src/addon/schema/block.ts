/**
 * Rectangles of cells that bring changes into a sheet: as few and as small as may be, so that columns the school added
 * itself are never touched. Which values a cell gets is decided by those who call.
 */
import type { Cell } from './cell';
import type { Layout } from './table';

/** New cells for one row by the key of their column; what is not named stays. */
export interface CellEdit {
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A rectangle of cells to be written with one call; `undefined` leaves a cell as it is. */
export interface Block {
  /** As numbered on the screen. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (Cell | undefined)[])[];
}

/**
 * The rectangles of the edits; their number does not depend on the number of rows. In rows that are there, one for each
 * run of neighbouring edited columns, so that columns that no edit names are not touched; the rectangle with the column
 * named `last` (the mark «done») comes last: a run that dies before it is repeated. New rows come in one rectangle, because
 * half a row would be neither found nor finished when the run is repeated.
 */
export function writeCells(layout: Layout, edits: readonly CellEdit[], last?: string): readonly Block[] {
  const isNew = ({ row }: CellEdit): boolean => row > layout.lastRow;
  const there = edits.filter((edit) => !isNew(edit));
  return [...blocksOf(layout, there, last, false), ...blocksOf(layout, edits.filter(isNew), last, true)];
}

function blocksOf(
  layout: Layout,
  edits: readonly CellEdit[],
  last: string | undefined,
  whole: boolean,
): readonly Block[] {
  if (edits.length === 0) return [];
  const edited = new Set(edits.flatMap((edit) => Object.keys(edit.cells)));
  const positions = [...edited].flatMap((key) => layout.positions[key] ?? []).sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const position of positions) {
    const run = runs[runs.length - 1];
    if (run && (whole || run.to === position - 1)) run.to = position;
    else runs.push({ from: position, to: position });
  }
  const mark = last === undefined ? undefined : layout.positions[last];
  const marked = (run: { from: number; to: number }): number =>
    mark !== undefined && run.from <= mark && mark <= run.to ? 1 : 0;
  runs.sort((a, b) => marked(a) - marked(b));

  const rows = edits.map((edit) => edit.row);
  const first = rows.reduce((a, b) => Math.min(a, b));
  const height = rows.reduce((a, b) => Math.max(a, b)) - first + 1;
  return runs.map(({ from, to }) => {
    const cells: (Cell | undefined)[][] = Array.from({ length: height }, () =>
      new Array(to - from + 1).fill(undefined),
    );
    for (const { row, cells: wanted } of edits) {
      for (const [key, cell] of Object.entries(wanted)) {
        const position = layout.positions[key];
        const line = cells[row - first];
        if (position === undefined || position < from || position > to || !line) continue;
        line[position - from] = cell;
      }
    }
    return { row: first, column: from + 1, cells };
  });
}

/** A new value of one cell, counted from 1. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells in one rectangle for each column, so that nothing beside it is touched. */
export function blocksOfCells(cells: readonly PlacedCell[]): readonly Block[] {
  const columns = new Map<number, PlacedCell[]>();
  for (const cell of cells) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  return [...columns].map(([column, own]) => {
    const rows = own.map(({ row }) => row);
    const row = Math.min(...rows);
    const lines: (Cell | undefined)[][] = Array.from({ length: Math.max(...rows) - row + 1 }, () => [undefined]);
    for (const { row: at, cell } of own) lines[at - row] = [cell];
    return { row, column, cells: lines };
  });
}
