/** Where a Range is: its coordinates, its neighbours, its names, and being selected. The lowest part of Range. */
import { GoogleError } from '../../errors';
import { findFile } from '../files';
import type { GoogleEnum } from '../object';
import { GoogleObject } from '../object';
import { a1Of } from './address';
import { checkEditable } from './admission';
import { type Area, intersects } from './area';
import type { Book, SheetModel } from './model';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { OpenSides } from './sheet-place';

export abstract class RangePlace extends GoogleObject {
  override readonly type = 'Spreadsheet.Range';

  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
    private readonly openSides: OpenSides = {},
  ) {
    super(sheet.execution);
  }

  protected get whole(): Range {
    return this as unknown as Range;
  }

  protected get book(): Book {
    return this.sheet.open.state;
  }

  protected get model(): SheetModel {
    return this.sheet.model;
  }

  protected get size(): number {
    return this.area.rows * this.area.columns;
  }

  /** Throws Google's sentence when a protection keeps this user from changing these cells. */
  checkEditable(): void {
    if (this.model.props.protections.length === 0) return;
    const owner = findFile(this.execution.world, this.sheet.open.id)?.owner ?? '';
    checkEditable(this.model, this.area, this.execution.options.user.email, owner);
  }

  /** Does something to each cell of this range, now and again should the book be read anew. */
  protected writeCells(action: (sheet: SheetModel, row: number, column: number, book: Book) => void): Range {
    const { area } = this;
    this.checkEditable();
    this.execution.touchCells(this.size);
    this.sheet.write((sheet, book) => {
      const bottom = Math.min(area.row + area.rows - 1, sheet.props.rows);
      const right = Math.min(area.column + area.columns - 1, sheet.props.columns);
      for (let row = area.row; row <= bottom; row++) {
        for (let column = area.column; column <= right; column++) action(sheet, row, column, book);
      }
    });
    return this.whole;
  }

  /** Reads something of each cell. */
  protected readCells<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    this.execution.touchCells(this.size);
    return Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (__, x) => read(row + y, column + x)),
    );
  }

  /** Throws Google's sentence when a table of values has not the size of this range. */
  protected checkSize(table: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.area;
    if (table.length !== rows) {
      throw new GoogleError(
        `The number of rows in the data does not match the number of rows in the range. The data has ${table.length} but the range has ${rows}.`,
      );
    }
    for (const row of table) {
      if (Array.isArray(row) && row.length === columns) continue;
      const length = Array.isArray(row) ? row.length : 0;
      throw new GoogleError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${length} but the range has ${columns}.`,
      );
    }
  }

  getSheet(): Sheet {
    return this.sheet;
  }

  getGridId(): number {
    return this.sheet.id;
  }

  getRow(): number {
    return this.area.row;
  }

  getColumnIndex(): number {
    return this.area.column;
  }

  getRowIndex(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  /** The old name of `getLastRow`, which many copied programs still call. */
  getEndRow(): number {
    return this.getLastRow();
  }
  getEndColumn(): number {
    return this.getLastColumn();
  }
  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  isStartRowBounded(): boolean {
    return !this.openSides.row;
  }

  isStartColumnBounded(): boolean {
    return !this.openSides.column;
  }

  isEndRowBounded(): boolean {
    return !this.openSides.lastRow;
  }

  isEndColumnBounded(): boolean {
    return !this.openSides.lastColumn;
  }

  getA1Notation(): string {
    const { lastRow, lastColumn } = this.openSides;
    const text = a1Of(this.area);
    if (!lastRow && !lastColumn) return text;
    const [first = '', last = ''] = text.includes(':') ? text.split(':') : [text, text];
    if (lastRow && this.openSides.row) return `${first.replace(/\d+/, '')}:${last.replace(/\d+/, '')}`;
    if (lastRow) return `${first}:${last.replace(/\d+/, '')}`;
    return `${first.replace(/\D+/, '')}:${last.replace(/\D+/, '')}`;
  }

  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) {
      throw new GoogleError('Cell reference out of range');
    }
    return this.sheet.rangeAt({
      row: this.area.row + row - 1,
      column: this.area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(rowOffset: number, columnOffset: number, rows = this.area.rows, columns = this.area.columns): Range {
    return this.sheet.getRange(this.area.row + rowOffset, this.area.column + columnOffset, rows, columns);
  }

  /** The block of filled cells around this range, as Ctrl+A selects it; with a dimension it grows only up and down or only sideways. */
  getDataRegion(dimension?: GoogleEnum): Range {
    const { grid, props } = this.model;
    const down = dimension?.name() !== 'COLUMNS';
    const across = dimension?.name() !== 'ROWS';
    let { row: top, column: left } = this.area;
    let bottom = this.getLastRow();
    let right = this.getLastColumn();
    const filled = (row: number, column: number): boolean => grid.isFilled(row, column);
    const some = (y1: number, y2: number, x1: number, x2: number): boolean => {
      for (let y = Math.max(1, y1); y <= Math.min(y2, props.rows); y++) {
        for (let x = Math.max(1, x1); x <= Math.min(x2, props.columns); x++) if (filled(y, x)) return true;
      }
      return false;
    };
    for (let grown = true; grown; ) {
      grown = false;
      // Only cells with content have neighbours at their corners.
      const corners = some(top, bottom, left, right);
      const side = across && corners ? 1 : 0;
      const edge = down && corners ? 1 : 0;
      if (down && top > 1 && some(top - 1, top - 1, left - side, right + side)) [top, grown] = [top - 1, true];
      if (down && bottom < props.rows && some(bottom + 1, bottom + 1, left - side, right + side))
        [bottom, grown] = [bottom + 1, true];
      if (across && left > 1 && some(top - edge, bottom + edge, left - 1, left - 1)) [left, grown] = [left - 1, true];
      if (across && right < props.columns && some(top - edge, bottom + edge, right + 1, right + 1))
        [right, grown] = [right + 1, true];
    }
    return this.sheet.rangeAt({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  }

  /** Where Ctrl and an arrow key lead from the first cell of this range. */
  getNextDataCell(direction: GoogleEnum): Range {
    const { grid, props } = this.model;
    const [dy, dx] = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }[direction.name()] ?? [0, 0];
    let { row, column } = this.area;
    const inside = (y: number, x: number): boolean => y >= 1 && x >= 1 && y <= props.rows && x <= props.columns;
    const move = (): void => {
      row += dy!;
      column += dx!;
    };
    if (grid.isFilled(row, column) && inside(row + dy!, column + dx!) && grid.isFilled(row + dy!, column + dx!)) {
      while (inside(row + dy!, column + dx!) && grid.isFilled(row + dy!, column + dx!)) move();
    } else {
      do {
        if (!inside(row + dy!, column + dx!)) break;
        move();
      } while (!grid.isFilled(row, column));
    }
    return this.sheet.rangeAt({ row, column, rows: 1, columns: 1 });
  }

  activate(): Range {
    this.sheet.spreadsheet.select(this.sheet.id, [this.area]);
    return this.whole;
  }

  activateAsCurrentCell(): Range {
    return this.sheet.setCurrentCell(this.whole);
  }

  getMergedRanges(): Range[] {
    return this.model.props.merges
      .filter((area) => intersects(area, this.area))
      .map((area) => this.sheet.rangeAt(area));
  }

  isPartOfMerge(): boolean {
    return this.model.props.merges.some((area) => intersects(area, this.area));
  }
}
