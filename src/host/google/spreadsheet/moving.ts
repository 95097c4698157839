/** Cells that change their place with all they have: moved, pushed aside, drawn together. Formulas are not rewritten here. */
import { type Area, intersects, within } from './area';
import { readBlock } from './copying';
import type { Cell } from './grid';
import type { Book, SheetModel } from './model';

const EMPTY: Cell = { value: undefined, style: 0, extra: undefined };

function write({ grid }: SheetModel, place: Area, cells: readonly (readonly Cell[])[]): void {
  for (const [y, row] of cells.entries())
    for (const [x, cell] of row.entries()) grid.put(place.row + y, place.column + x, cell);
}

function empty({ grid }: SheetModel, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) grid.put(row, column, EMPTY);
  }
}

/** Moves a block; merges inside it come along. */
export function moveCells(from: SheetModel, area: Area, to: SheetModel, place: Area): void {
  const cells = readBlock(from, area);
  const merges = from.props.merges.filter((merge) => within(merge, area));
  from.props.merges = from.props.merges.filter((merge) => !merges.includes(merge));
  to.props.merges = to.props.merges.filter((merge) => !intersects(merge, place));
  empty(from, area);
  write(to, place, cells);
  const [down, right] = [place.row - area.row, place.column - area.column];
  to.props.merges.push(...merges.map((merge) => ({ ...merge, row: merge.row + down, column: merge.column + right })));
}

/** Pushes cells down or to the right; the sheet grows when something would fall off its edge. */
export function insertCells(book: Book, sheet: SheetModel, area: Area, down: boolean): void {
  const { grid, props } = sheet;
  const last = down ? grid.lastRow() : grid.lastColumn();
  const [size, start, count] = down ? [props.rows, area.row, area.rows] : [props.columns, area.column, area.columns];
  if (last >= start && last + count > size) {
    book.shift(sheet, { axis: down ? 'row' : 'column', at: size + 1, count: last + count - size });
  }
  if (last >= start) {
    const block = down ? { ...area, rows: last - area.row + 1 } : { ...area, columns: last - area.column + 1 };
    moveCells(
      sheet,
      block,
      sheet,
      down ? { ...block, row: block.row + count } : { ...block, column: block.column + count },
    );
  }
  empty(sheet, area);
}

/** Draws cells up or to the left into the place of those taken out. */
export function deleteCells(sheet: SheetModel, area: Area, up: boolean): void {
  const { grid } = sheet;
  empty(sheet, area);
  const next = up ? area.row + area.rows : area.column + area.columns;
  const last = up ? grid.lastRow() : grid.lastColumn();
  if (last < next) return;
  const block = up
    ? { ...area, row: next, rows: last - next + 1 }
    : { ...area, column: next, columns: last - next + 1 };
  moveCells(sheet, block, sheet, { ...block, row: area.row, column: area.column });
}
