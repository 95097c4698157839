/** The rows and columns of a Sheet as such: adding, removing, sizes, hiding, freezing. A lower part of Sheet. */
import { GoogleError } from '../../errors';
import type { Axis } from './area';
import { displayOf } from './display';
import { COLUMNS_PER_SHEET, checkCellCount } from './limits';
import type { SheetProps } from './parts';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { SheetPlace } from './sheet-place';

const CHARACTER_WIDTH = 7;
const CELL_PADDING = 10;

export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

export abstract class SheetLines extends SheetPlace {
  private insert(axis: Axis, at: number, count: number, likeBefore: boolean): void {
    const { props } = this.model;
    const size = axis === 'row' ? props.rows : props.columns;
    if (count < 1) throw new GoogleError(`The number of ${axis}s to insert must be at least 1.`);
    if (at < 1 || at > size + 1) throw new GoogleError(`Those ${axis}s are out of bounds.`);
    if (axis === 'column' && size + count > COLUMNS_PER_SHEET) {
      throw new GoogleError(
        `This action would increase the number of columns above the limit of ${COLUMNS_PER_SHEET}.`,
      );
    }
    checkCellCount(this.open.state.cellCount + count * (axis === 'row' ? props.columns : props.rows));
    this.write((sheet, book) => {
      const end = (axis === 'row' ? sheet.props.rows : sheet.props.columns) + 1;
      const place = Math.min(at, end);
      book.shift(sheet, { axis, at: place, count });
      const model = likeBefore ? place - 1 : place + count;
      const { grid, props: now } = sheet;
      const across = axis === 'row' ? now.columns : now.rows;
      if (model < 1 || model > (axis === 'row' ? now.rows : now.columns)) return;
      for (let other = 1; other <= across; other++) {
        const style = axis === 'row' ? grid.style(model, other) : grid.style(other, model);
        if (style === 0) continue;
        for (let line = place; line < place + count; line++) {
          if (axis === 'row') grid.setStyle(line, other, style);
          else grid.setStyle(other, line, style);
        }
      }
    });
  }

  private remove(axis: Axis, at: number, count: number): void {
    const { props } = this.model;
    const size = axis === 'row' ? props.rows : props.columns;
    if (count < 1 || at < 1 || at + count - 1 > size) throw new GoogleError(`Those ${axis}s are out of bounds.`);
    const frozen = axis === 'row' ? props.frozenRows : props.frozenColumns;
    const kept = size - count;
    if (kept === 0) throw new GoogleError(`You can't delete all the ${axis}s on the sheet.`);
    if (frozen > 0 && kept <= frozen && at > frozen) {
      throw new GoogleError(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    }
    this.write((sheet, book) => {
      const now = axis === 'row' ? sheet.props.rows : sheet.props.columns;
      const number = Math.min(count, now - at + 1);
      if (number > 0 && number < now) book.shift(sheet, { axis, at, count: -number });
    });
  }

  insertRowBefore(row: number): Sheet {
    return this.insertRowsBefore(row, 1);
  }

  insertRowAfter(row: number): Sheet {
    return this.insertRowsAfter(row, 1);
  }

  insertRowsBefore(row: number, count: number): Sheet {
    this.insert('row', row, count, false);
    return this.whole;
  }

  insertRowsAfter(row: number, count: number): Sheet {
    this.insert('row', row + 1, count, true);
    return this.whole;
  }

  insertRows(row: number, count = 1): void {
    this.insert('row', row, count, true);
  }

  insertColumnBefore(column: number): Sheet {
    return this.insertColumnsBefore(column, 1);
  }

  insertColumnAfter(column: number): Sheet {
    return this.insertColumnsAfter(column, 1);
  }

  insertColumnsBefore(column: number, count: number): Sheet {
    this.insert('column', column, count, false);
    return this.whole;
  }

  insertColumnsAfter(column: number, count: number): Sheet {
    this.insert('column', column + 1, count, true);
    return this.whole;
  }

  insertColumns(column: number, count = 1): void {
    this.insert('column', column, count, true);
  }

  deleteRow(row: number): Sheet {
    this.remove('row', row, 1);
    return this.whole;
  }

  deleteRows(row: number, count: number): void {
    this.remove('row', row, count);
  }

  deleteColumn(column: number): Sheet {
    this.remove('column', column, 1);
    return this.whole;
  }

  deleteColumns(column: number, count: number): void {
    this.remove('column', column, count);
  }

  private setSize(sizes: 'widths' | 'heights', from: number, count: number, pixels: number): Sheet {
    this.write(({ props }) => {
      for (let index = from; index < from + count; index++) props[sizes][index] = Math.round(pixels);
    });
    return this.whole;
  }

  getColumnWidth(column: number): number {
    return this.model.props.widths[column] ?? DEFAULT_COLUMN_WIDTH;
  }

  setColumnWidth(column: number, width: number): Sheet {
    return this.setSize('widths', column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): Sheet {
    return this.setSize('widths', column, count, width);
  }

  getRowHeight(row: number): number {
    return this.model.props.heights[row] ?? DEFAULT_ROW_HEIGHT;
  }

  setRowHeight(row: number, height: number): Sheet {
    return this.setSize('heights', row, 1, Math.max(height, DEFAULT_ROW_HEIGHT));
  }

  setRowHeights(row: number, count: number, height: number): Sheet {
    return this.setSize('heights', row, count, Math.max(height, DEFAULT_ROW_HEIGHT));
  }

  setRowHeightsForced(row: number, count: number, height: number): Sheet {
    return this.setSize('heights', row, count, height);
  }

  getFrozenRows(): number {
    return this.model.props.frozenRows;
  }

  setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.model.props.rows)
      throw new GoogleError("You can't freeze all visible rows on the sheet.");
    this.write(({ props }) => {
      props.frozenRows = rows;
    });
  }

  getFrozenColumns(): number {
    return this.model.props.frozenColumns;
  }

  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns >= this.model.props.columns) {
      throw new GoogleError("You can't freeze all visible columns on the sheet.");
    }
    this.write(({ props }) => {
      props.frozenColumns = columns;
    });
  }

  private setHidden(list: 'hiddenRows' | 'hiddenColumns', from: number, count: number, hidden: boolean): void {
    const change = (props: SheetProps): void => {
      const set = new Set(props[list]);
      for (let index = from; index < from + count; index++) {
        if (hidden) set.add(index);
        else set.delete(index);
      }
      props[list] = [...set].sort((a, b) => a - b);
    };
    this.write(({ props }) => change(props));
  }

  hideRows(row: number, count = 1): void {
    this.setHidden('hiddenRows', row, count, true);
  }

  hideRow(range: Range): void {
    this.hideRows(range.area.row, range.area.rows);
  }

  showRows(row: number, count = 1): void {
    this.setHidden('hiddenRows', row, count, false);
  }

  unhideRow(range: Range): void {
    this.showRows(range.area.row, range.area.rows);
  }

  hideColumns(column: number, count = 1): void {
    this.setHidden('hiddenColumns', column, count, true);
  }

  hideColumn(range: Range): void {
    this.hideColumns(range.area.column, range.area.columns);
  }

  showColumns(column: number, count = 1): void {
    this.setHidden('hiddenColumns', column, count, false);
  }

  unhideColumn(range: Range): void {
    this.showColumns(range.area.column, range.area.columns);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.model.props.hiddenRows.includes(row);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.model.props.hiddenColumns.includes(column);
  }

  autoResizeColumn(column: number): Sheet {
    return this.autoResizeColumns(column, 1);
  }

  /** Google measures drawn text; without drawing, the width is reckoned from the number of characters. */
  autoResizeColumns(start: number, count: number): Sheet {
    this.checkLines('column', start, count);
    this.write((sheet, book) => {
      const last = sheet.grid.lastRow();
      for (let column = start; column < start + count; column++) {
        let longest = 0;
        for (let row = 1; row <= last; row++) {
          const format = book.formatAt(sheet, row, column);
          const text = displayOf(sheet.grid.value(row, column), format, book.props.locale);
          for (const line of text.split('\n')) longest = Math.max(longest, line.length);
        }
        if (longest > 0) sheet.props.widths[column] = longest * CHARACTER_WIDTH + CELL_PADDING;
      }
    });
    return this.whole;
  }

  autoResizeRows(start: number, count: number): Sheet {
    this.checkLines('row', start, count);
    this.write(({ props }) => {
      for (let row = start; row < start + count; row++) delete props.heights[row];
    });
    return this.whole;
  }

  private checkLines(axis: Axis, start: number, count: number): void {
    const { rows, columns } = this.model.props;
    if (start < 1 || count < 1 || start + count - 1 > (axis === 'row' ? rows : columns)) {
      throw new GoogleError(`Those ${axis}s are out of bounds.`);
    }
  }
}
