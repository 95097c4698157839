/** What a Sheet is and where its cells are: identity, name, size, ranges. The lower part of Sheet. */
import { GoogleError } from '../../errors';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import { type Address, parseAddress } from './address';
import type { Area } from './area';
import { sheetOf } from './book';
import type { Book, SheetModel } from './model';
import type { OpenBook } from './open-book';
import { Range } from './range';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

/** Sides of a range that its address left open (`A:A`, `A2:B`). */
export type OpenSides = {
  readonly row?: boolean;
  readonly column?: boolean;
  readonly lastRow?: boolean;
  readonly lastColumn?: boolean;
};

export abstract class SheetPlace extends GoogleObject {
  override readonly type = 'Spreadsheet.Sheet';

  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly id: number,
  ) {
    super(spreadsheet.execution);
  }

  get open(): OpenBook {
    return this.spreadsheet.open;
  }

  /** The sheet's data as they are now. Throws Google's complaint when the sheet is gone. */
  get model(): SheetModel {
    return sheetOf(this.open.state, this.id);
  }

  /** This as the whole object, for links from its parts. */
  protected get whole(): Sheet {
    return this as unknown as Sheet;
  }

  /** Does something to this sheet, at once for this execution and later for all; nothing when it is gone by then. */
  write(action: (sheet: SheetModel, book: Book) => void): void {
    const { id } = this;
    sheetOf(this.open.state, id);
    this.open.write((book) => {
      const sheet = book.sheet(id);
      if (sheet) action(sheet, book);
    });
  }

  getSheetId(): number {
    return this.id;
  }

  getName(): string {
    return this.model.props.name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): Sheet {
    const text = String(name);
    if (text !== this.getName()) {
      this.spreadsheet.checkName(text);
      this.write((sheet, book) => book.renameSheet(sheet, text));
    }
    return this.whole;
  }

  getParent(): Spreadsheet {
    return this.spreadsheet;
  }

  getIndex(): number {
    return this.open.state.props.order.indexOf(this.id) + 1;
  }

  getType(): GoogleEnum {
    return constant('Spreadsheet.SheetType', 'GRID');
  }

  getMaxRows(): number {
    return this.model.props.rows;
  }

  getMaxColumns(): number {
    return this.model.props.columns;
  }

  getLastRow(): number {
    return this.model.grid.shownEnds().row;
  }

  getLastColumn(): number {
    return this.model.grid.shownEnds().column;
  }

  getDataRange(): Range {
    const ends = this.model.grid.shownEnds();
    return this.rangeAt({ row: 1, column: 1, rows: Math.max(1, ends.row), columns: Math.max(1, ends.column) });
  }

  getRange(first: string | number | null, column?: number, rows = 1, columns = 1): Range {
    if (first === null) throw new GoogleError('Argument cannot be null: a1Notation');
    if (typeof first === 'string') {
      const address = parseAddress(first);
      const named = address ? null : this.spreadsheet.getRangeByName(first);
      if (named) return named;
      if (!address) throw new GoogleError('Range not found');
      const other = address.sheet === undefined ? null : this.spreadsheet.getSheetByName(address.sheet);
      if (address.sheet !== undefined && !other) throw new GoogleError('Range not found');
      return (other ?? this).rangeOf(address);
    }
    const area = {
      row: Math.floor(first),
      column: Math.floor(column ?? 1),
      rows: Math.floor(rows),
      columns: Math.floor(columns),
    };
    if (area.row < 1) throw new GoogleError('The starting row of the range is too small.');
    if (area.column < 1) throw new GoogleError('The starting column of the range is too small.');
    if (area.rows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
    if (area.columns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
    this.checkInside(area);
    return this.rangeAt(area);
  }

  /** The range that an address means in this sheet; sides left open reach to the edge. */
  rangeOf(address: Address): Range {
    const { rows, columns } = this.model.props;
    const { row = 1, column = 1, lastRow = rows, lastColumn = columns } = address;
    const area = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
    if (row < 1 || column < 1 || area.rows < 1 || area.columns < 1) throw new GoogleError('Range not found');
    this.checkInside(area);
    return new Range(this.whole, area, {
      row: address.row === undefined,
      column: address.column === undefined,
      lastRow: address.lastRow === undefined,
      lastColumn: address.lastColumn === undefined,
    });
  }

  private checkInside(area: Area): void {
    const { rows, columns } = this.model.props;
    if (area.row + area.rows - 1 > rows || area.column + area.columns - 1 > columns) {
      throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
    }
  }

  /** A range known to be inside the sheet. */
  rangeAt(area: Area): Range {
    return new Range(this.whole, area);
  }

  /** Unlike a range it may reach beyond the sheet and is cut there: Google's own sample "offsite-activity-signup" lives on that. */
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const { props } = this.model;
    const height = Math.min(rows, props.rows - row + 1);
    return this.getRange(row, column, height, Math.min(columns, props.columns - column + 1)).getValues();
  }

  activate(): Sheet {
    this.spreadsheet.select(this.id);
    return this.whole;
  }

  getActiveRange(): Range {
    const { selection } = this.open;
    const area = selection?.sheet === this.id ? selection.areas[selection.areas.length - 1] : undefined;
    return this.rangeAt(area ?? { row: 1, column: 1, rows: 1, columns: 1 });
  }

  setActiveRange(range: Range): Range {
    this.spreadsheet.select(range.sheet.id, [range.area]);
    return range;
  }

  setActiveSelection(range: Range | string): Range {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  getActiveCell(): Range {
    return this.getCurrentCell();
  }

  getCurrentCell(): Range {
    const { selection } = this.open;
    const { row, column } = selection?.sheet === this.id ? selection.current : { row: 1, column: 1 };
    return this.rangeAt({ row, column, rows: 1, columns: 1 });
  }

  setCurrentCell(cell: Range): Range {
    const { selection } = this.open;
    const inside = selection?.sheet === this.id ? selection.areas : [];
    const area = cell.area;
    const kept = inside.some(
      (one) =>
        area.row >= one.row &&
        area.row < one.row + one.rows &&
        area.column >= one.column &&
        area.column < one.column + one.columns,
    );
    this.spreadsheet.select(this.id, kept ? inside : [area], area);
    return cell;
  }
}
