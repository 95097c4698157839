/** Range: cells of a sheet. What they hold, how they look and what holds for them stands in its lower parts; here they are ordered, copied, filled, moved. */
import { GoogleError } from '../../errors';
import type { GoogleEnum } from '../object';
import { type Area, within } from './area';
import { checkFits, copies, copyCells, type Paste } from './copying';
import { deleteCells, insertCells, moveCells } from './moving';
import { duplicateRows, reorderRows, sortedRows } from './ordering';
import { RangeRules } from './range-rules';
import { fillLine } from './series';
import type { Sheet } from './sheet';

type SortSpec = number | { readonly column: number; readonly ascending?: boolean };

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** The sign that seems to divide a text. */
function delimiterIn(text: string): string {
  return [',', ';', '\t', '.', ' '].find((sign) => text.includes(sign)) ?? ',';
}

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export class Range extends RangeRules {
  /** Orders the rows of this range by one or several columns (columns of the sheet, from 1). */
  sort(spec: SortSpec | readonly SortSpec[]): Range {
    const { area } = this;
    const specs = (Array.isArray(spec) ? (spec as readonly SortSpec[]) : [spec as SortSpec]).map((one) =>
      typeof one === 'number'
        ? { column: one, ascending: true }
        : { column: one.column, ascending: one.ascending ?? true },
    );
    for (const { column } of specs) {
      if (!(column >= area.column && column < area.column + area.columns)) {
        throw new GoogleError('The sort column is outside the range.');
      }
    }
    this.checkEditable();
    this.execution.touchCells(this.size);
    this.sheet.write((sheet, book) => reorderRows(sheet, area, sortedRows(sheet, area, specs, book.props.locale)));
    return this;
  }

  /** Takes out rows that repeat an earlier one (in the given columns of the sheet); the rest moves up. */
  removeDuplicates(columns?: readonly number[]): Range {
    const { area } = this;
    const compared = columns ?? Array.from({ length: area.columns }, (_, index) => area.column + index);
    if (compared.some((column) => column < area.column || column >= area.column + area.columns)) {
      throw new GoogleError('The columns to compare are outside the range.');
    }
    this.checkEditable();
    const removed = duplicateRows(this.model, area, compared);
    this.sheet.write((sheet) => {
      const gone = duplicateRows(sheet, area, compared);
      const kept = Array.from({ length: area.rows }, (_, index) => area.row + index).filter((row) => !gone.has(row));
      reorderRows(sheet, { ...area, rows: kept.length }, kept);
      for (let row = area.row + kept.length; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++)
          sheet.grid.setValue(row, column, undefined);
      }
    });
    return this.sheet.rangeAt({ ...area, rows: area.rows - removed.size });
  }

  trimWhitespace(): Range {
    return this.writeCells(({ grid }, row, column) => {
      const value = grid.value(row, column);
      if (typeof value !== 'string') return;
      const trimmed = value.trim().replace(/\s+/g, ' ');
      if (trimmed !== value) grid.setValue(row, column, trimmed === '' ? undefined : trimmed);
    });
  }

  copyTo(target: Range, how?: GoogleEnum | { contentsOnly?: boolean; formatOnly?: boolean }, transposed = false): void {
    let paste: Paste = 'PASTE_NORMAL';
    if (how && 'name' in how) paste = how.name() as Paste;
    else if (how?.contentsOnly) paste = 'PASTE_VALUES';
    else if (how?.formatOnly) paste = 'PASTE_FORMAT';
    this.pasteInto(target.sheet, target.area, paste, transposed);
  }

  copyValuesToRange(sheet: Sheet | number, left: number, right: number, top: number, bottom: number): void {
    this.pasteInto(
      this.sheetGiven(sheet),
      { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
      'PASTE_VALUES',
    );
  }

  copyFormatToRange(sheet: Sheet | number, left: number, right: number, top: number, bottom: number): void {
    this.pasteInto(
      this.sheetGiven(sheet),
      { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
      'PASTE_FORMAT',
    );
  }

  private sheetGiven(sheet: Sheet | number): Sheet {
    const found = typeof sheet === 'number' ? this.sheet.spreadsheet.getSheetById(sheet) : sheet;
    if (!found) throw new GoogleError(`Sheet ${String(sheet)} not found`);
    return found;
  }

  /** A block is repeated while whole copies fit into the target and never cut, whatever the documentation says (issuetracker 427192537). */
  private pasteInto(target: Sheet, area: Area, paste: Paste, transposed = false): void {
    if (target.open !== this.sheet.open) {
      throw new GoogleError('Target range and source range must be on the same spreadsheet.');
    }
    const source = this.area;
    const size = transposed ? { rows: source.columns, columns: source.rows } : source;
    const places = copies(size, area);
    checkFits(target.model, places);
    for (const place of places) target.rangeAt(place).checkEditable();
    this.execution.touchCells(this.size * places.length);
    const from = this.sheet.id;
    target.write((to, book) => {
      const sheet = book.sheet(from);
      if (sheet) copyCells(book, sheet, source, to, places, paste, transposed);
    });
  }

  /** Fills `target`, which contains this range, with what this range begins. */
  autoFill(target: Range, series: GoogleEnum): void {
    const { area } = this;
    const wide = target.area.columns > area.columns;
    if (!within(area, target.area)) {
      throw new GoogleError('AutoFill destination range must contain the source range.');
    }
    if (wide && target.area.rows > area.rows) {
      throw new GoogleError('AutoFill destination range must extend the source range in only one direction.');
    }
    this.checkEditable();
    target.checkEditable();
    const { area: goal } = target;
    const lines = wide ? area.rows : area.columns;
    const first = wide ? goal.column - area.column : goal.row - area.row;
    const last = wide ? goal.column + goal.columns - area.column : goal.row + goal.rows - area.row;
    for (let line = 0; line < lines; line++) {
      this.sheet.write((sheet, book) =>
        fillLine(book, sheet, area, { wide, line, first, last, repeat: series.name() === 'ALTERNATE_SERIES' }),
      );
    }
  }

  /** Fills down as far as the data beside this range reach. */
  autoFillToNeighbor(series: GoogleEnum): void {
    const { area } = this;
    const { grid } = this.model;
    const reach = (column: number): number => {
      let row = area.row;
      while (column >= 1 && grid.isFilled(row, column)) row++;
      return row - area.row;
    };
    const rows = Math.max(reach(area.column - 1), reach(area.column + area.columns));
    if (rows > area.rows) this.autoFill(this.sheet.rangeAt({ ...area, rows }), series);
  }

  /** Puts the rows into a random order. */
  randomize(): Range {
    const { area } = this;
    const order = Array.from({ length: area.rows }, (_, index) => area.row + index);
    for (let index = order.length - 1; index > 0; index--) {
      const other = this.execution.world.ids.number() % (index + 1);
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    this.checkEditable();
    this.sheet.write((sheet) => reorderRows(sheet, area, order));
    return this;
  }

  /** Splits the texts of one column at a delimiter; the parts are typed into the cells to the right. */
  splitTextToColumns(delimiter?: string | GoogleEnum): void {
    if (this.area.columns !== 1) throw new GoogleError('The range must be one column wide.');
    const given = typeof delimiter === 'string' ? delimiter : DELIMITERS[delimiter?.name() ?? ''];
    for (let row = this.area.row; row < this.area.row + this.area.rows; row++) {
      const value = this.model.grid.value(row, this.area.column);
      if (typeof value !== 'string') continue;
      const parts = value.split(given ?? delimiterIn(value)).map((part) => part.trim());
      this.sheet.getRange(row, this.area.column, 1, parts.length).setValues([parts]);
    }
  }

  /** Moves these cells with all they have to another place. */
  moveTo(target: Range): void {
    const { area } = this;
    const place = { ...area, row: target.area.row, column: target.area.column };
    if (target.sheet.open !== this.sheet.open)
      throw new GoogleError('Target range and source range must be on the same spreadsheet.');
    checkFits(target.model, [place]);
    this.checkEditable();
    target.sheet.rangeAt(place).checkEditable();
    const from = this.sheet.id;
    target.sheet.write((to, book) => {
      const sheet = book.sheet(from);
      if (sheet) moveCells(book, sheet, area, to, place);
    });
  }

  /** Puts empty cells here; what stood here moves down (rows) or to the right (columns). */
  insertCells(dimension: GoogleEnum): Range {
    const { area } = this;
    const down = dimension.name() === 'ROWS';
    this.sheet.write((sheet, book) => insertCells(book, sheet, area, down));
    return this;
  }

  /** Takes these cells out; what stood below (rows) or to the right (columns) moves up. */
  deleteCells(dimension: GoogleEnum): void {
    const { area } = this;
    const up = dimension.name() === 'ROWS';
    this.sheet.write((sheet, book) => deleteCells(book, sheet, area, up));
  }
}
