/** A sheet as CSV (RFC 4180): what its cells show, as Google's own export has it. */
import { inspectBook, sheetOf } from '../google/spreadsheet/book';
import { displayOf } from '../google/spreadsheet/display';
import type { World } from '../world';

/** UTF-8 text, lines ended by CR LF. Throws GoogleError when there is no such sheet. */
export function sheetToCsv(world: World, book: string, sheet: number): string {
  return inspectBook(world, book, (found) => {
    const model = sheetOf(found, sheet);
    const { row: rows, column: columns } = model.grid.shownEnds();
    const lines: string[] = [];
    for (let row = 1; row <= rows; row++) {
      const cells: string[] = [];
      for (let column = 1; column <= columns; column++) {
        const value = model.grid.value(row, column);
        cells.push(quoted(displayOf(value, found.formatAt(model, row, column), found.props.locale)));
      }
      lines.push(cells.join(','));
    }
    return lines.map((line) => `${line}\r\n`).join('');
  });
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
