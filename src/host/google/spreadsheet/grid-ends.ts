/** How far the cells of a grid reach: looked up when asked for, known until a cell at the end is emptied. */
import type { Row } from './grid';

/** Whether a row has a value or a formula at this place of its lists. */
export function hasContent(row: Row | undefined, index: number): boolean {
  if (!row) return false;
  return row.values[index] !== undefined || row.extras?.get(index)?.formula !== undefined;
}

/** The last column of a row with content, 0 without any. */
function lastFilled(row: Row | undefined): number {
  if (!row) return 0;
  let last = row.values.length;
  while (last > 0 && row.values[last - 1] === undefined) last--;
  if (row.extras) {
    for (const [index, extra] of row.extras) if (extra.formula !== undefined && index + 1 > last) last = index + 1;
  }
  return last;
}

/** The ends of these rows, which their grid changes and tells of. */
export class ContentEnds {
  private lastRow: number | undefined = 0;
  private lastColumn: number | undefined = 0;

  constructor(private readonly rows: readonly (Row | undefined)[]) {}

  /** A cell has been filled or emptied. */
  note(row: number, column: number, isFilled: boolean): void {
    if (isFilled) {
      if (this.lastRow !== undefined && row > this.lastRow) this.lastRow = row;
      if (this.lastColumn !== undefined && column > this.lastColumn) this.lastColumn = column;
      return;
    }
    if (row === this.lastRow) this.lastRow = undefined;
    if (column === this.lastColumn) this.lastColumn = undefined;
  }

  /** Cells have moved. */
  forget(): void {
    this.lastRow = undefined;
    this.lastColumn = undefined;
  }

  /** The last row with content, 0 when there is none. */
  row(): number {
    if (this.lastRow === undefined) {
      let row = this.rows.length;
      while (row > 0 && lastFilled(this.rows[row - 1]) === 0) row--;
      this.lastRow = row;
    }
    return this.lastRow;
  }

  /** The last column with content, 0 when there is none. */
  column(): number {
    if (this.lastColumn === undefined) {
      let last = 0;
      for (const row of this.rows) last = Math.max(last, lastFilled(row));
      this.lastColumn = last;
    }
    return this.lastColumn;
  }

  /** The last row and column with anything at all, a look or a note included; 0 without any. */
  dressed(): { readonly row: number; readonly column: number } {
    let [last, width] = [0, 0];
    this.rows.forEach((row, index) => {
      if (!row) return;
      let column = Math.max(lastFilled(row), ...(row.extras ? [...row.extras.keys()].map((at) => at + 1) : []));
      for (let at = row.styles.length; at > column; at--) if (row.styles[at - 1] !== 0) column = at;
      if (column > 0) last = index + 1;
      width = Math.max(width, column);
    });
    return { row: last, column: width };
  }
}
