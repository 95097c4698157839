/** How much of a workbook is read: cells with something in them, the rectangles in which they lie, letters of one cell. */
import { CHARACTERS_PER_CELL } from '../../google/spreadsheet/limits';

const MOST_CELLS = 500_000;
/** Google's own limit is higher; nobody brings more by hand. */
const LARGEST_RECTANGLE = 3_000_000;

const TOO_MANY = 'в нём больше ячеек, чем помещается в таблицу';

export class Limits {
  private cells = 0;
  private before = 0;

  constructor(private readonly refuse: (why: string) => Error) {}

  /** One more cell in a sheet that reaches so far by now. */
  cell(lastRow: number, lastColumn: number): void {
    this.cells++;
    if (this.cells > MOST_CELLS || this.before + lastRow * lastColumn > LARGEST_RECTANGLE) {
      throw this.refuse(TOO_MANY);
    }
  }

  /** So many cells and rows of a text have been met, empty ones among them. */
  scanned(cells: number, rows: number): void {
    if (cells > LARGEST_RECTANGLE || rows > MOST_CELLS) throw this.refuse(TOO_MANY);
  }

  /** The text of a cell with more of it at its end. */
  text(before: string, more: string): string {
    if (before.length + more.length > CHARACTERS_PER_CELL) throw this.refuse('в ячейке слишком длинный текст');
    return before + more;
  }

  sheetDone(lastRow: number, lastColumn: number): void {
    this.before += lastRow * lastColumn;
  }
}
