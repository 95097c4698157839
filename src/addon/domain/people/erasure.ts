/**
 * What leaves a sheet when the data of a person are erased: rows that are the person's own go, every other mention is taken out of its
 * cell or note. Rows that must be kept are told by the caller, and so are columns that say whose a row is.
 */
import type { PlacedCell } from '../../schema/block';
import type { Cell } from '../../schema/cell';
import type { Forgetter } from './forget';

export interface SheetToErase {
  readonly title: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly notes: readonly (readonly string[])[];
  /** Columns, counted from 0, in which the code of whose row it is stands. */
  readonly owners: readonly number[];
  /** Rows, as numbered on the screen, that stay as they are. */
  readonly kept: ReadonlySet<number>;
  /** Rows that go whatever they say. */
  readonly gone: ReadonlySet<number>;
}

export interface SheetErasure {
  readonly title: string;
  readonly remove: readonly number[];
  readonly cells: readonly PlacedCell[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly note: string }[];
}

/** Rows and columns of what comes out are counted from 1. */
export function planSheet({ title, cells, notes, owners, kept, gone }: SheetToErase, who: Forgetter): SheetErasure {
  const rows = cells.map((line, index) => ({ line, row: index + 1 })).filter(({ row }) => !kept.has(row));
  const isOwn = (line: readonly Cell[]): boolean => owners.some((at) => who.isCode(String(line[at] ?? '')));
  const remove = rows.filter(({ line, row }) => gone.has(row) || (row > 1 && isOwn(line))).map(({ row }) => row);
  const going = new Set(remove);
  const staying = rows.filter(({ row }) => !going.has(row));
  return {
    title,
    remove,
    cells: staying.flatMap(({ line, row }) =>
      line.flatMap((cell, index) =>
        typeof cell === 'string' && cell !== '' && who.mentions(cell)
          ? [{ row, column: index + 1, cell: who.forget(cell) }]
          : [],
      ),
    ),
    notes: staying.flatMap(({ row }) =>
      (notes[row - 1] ?? []).flatMap((note, index) =>
        note !== '' && who.mentions(note) ? [{ row, column: index + 1, note: who.forget(note) }] : [],
      ),
    ),
  };
}

/** Does anything leave this sheet? */
export const erasesSomething = ({ remove, cells, notes }: SheetErasure): boolean =>
  remove.length + cells.length + notes.length > 0;
