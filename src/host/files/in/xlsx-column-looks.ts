/** The looks that whole columns of a sheet of a workbook have: the cells of such a column that the file does not name look so. */
import type { Grid } from '../../google/spreadsheet/grid';

/** A sheet may be long and its file short: empty cells beyond these stay plain. */
const MOST_CELLS = 500_000;

export class ColumnLooks {
  private readonly columns = new Map<number, { readonly style: number; next: number }>();
  private dressed = 0;

  constructor(private readonly grid: Grid) {}

  /** The column has the look with this number in the new book. */
  column(column: number, style: number): void {
    if (style !== 0) this.columns.set(column, { style, next: 1 });
  }

  /** The file names this cell; cells come row by row. */
  cell(row: number, column: number): void {
    const own = this.columns.get(column);
    if (!own) return;
    this.dress(column, own, row - 1);
    own.next = Math.max(own.next, row + 1);
  }

  /** No more cells will come; the sheet is so long, and has cells as far to the right. */
  finish(rows: number, lastColumn: number): void {
    for (const [column, own] of this.columns) if (column <= lastColumn) this.dress(column, own, rows);
  }

  private dress(column: number, own: { readonly style: number; next: number }, to: number): void {
    for (; own.next <= to && this.dressed < MOST_CELLS; own.next++, this.dressed++)
      this.grid.setStyle(own.next, column, own.style);
  }
}
