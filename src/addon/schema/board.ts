/**
 * A sheet that is laid out as a page and not as a table: sizes, looks, charts over its cells, and the cells themselves. What
 * stands on a page is declared in the catalogue; the workspace puts it there. Rows and columns are counted from 1 within the
 * page, wherever people have moved it.
 */
import type { Cell } from './cell';

/** First row, first column, number of rows, number of columns. */
export type Area = readonly [row: number, column: number, rows: number, columns: number];

/** Everything that these areas have in common; what is not said stays as it is. */
export interface BoardLook {
  readonly areas: readonly Area[];
  readonly size?: number;
  readonly bold?: true;
  readonly colour?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: true;
  readonly format?: string;
  readonly underline?: string;
}

export interface BoardChart {
  readonly title: string;
  readonly kind: 'bar' | 'column';
  /** Names in the first column, a series in each other one, headings in the first row. */
  readonly data: Area;
  /** One for each series. They must differ in print without colours too. */
  readonly colours: readonly string[];
  readonly legend: boolean;
  /** The axis of values: how its numbers are written, where it ends. */
  readonly axis: { readonly format: string; readonly to?: number };
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

export interface BoardPlan {
  readonly title: string;
  /** Its place among the sheets when it is made, no further than the six that every book has; the first without it. */
  readonly position?: number;
  /** The name of its area, by which it is found again when the sheet was renamed or columns were put before it. */
  readonly name: string;
  readonly font: string;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly looks: readonly BoardLook[];
  readonly charts: readonly BoardChart[];
}

/** The colour of words that judge; the words say the same without it. */
export type Tone = 'good' | 'near' | 'bad' | 'quiet' | 'plain';

export interface BoardContent {
  /** As many rows and columns as the plan has sizes. */
  readonly cells: readonly (readonly Cell[])[];
  readonly tones: readonly { readonly area: Area; readonly tones: readonly Tone[] }[];
  /** The cell that tells when the page was made: it alone differs when nothing else has changed. */
  readonly stamp: readonly [row: number, column: number];
}

/** Cells as many as the page has, empty but for what is put at these places. */
export function fillBoard(
  { widths, heights }: Pick<BoardPlan, 'widths' | 'heights'>,
  pieces: readonly { readonly row: number; readonly column: number; readonly cells: readonly (readonly Cell[])[] }[],
): readonly (readonly Cell[])[] {
  const cells = heights.map(() => widths.map((): Cell => ''));
  for (const piece of pieces)
    piece.cells.forEach((line, down) => {
      line.forEach((cell, across) => {
        const target = cells[piece.row - 1 + down];
        if (!target || target[piece.column - 1 + across] === undefined) throw new Error('Outside of the page');
        target[piece.column - 1 + across] = cell;
      });
    });
  return cells;
}
