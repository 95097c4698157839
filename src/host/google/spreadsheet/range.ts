/** Range: cells of a sheet. Place, values and looks stand in its lower parts; here is what moves and orders whole cells. */
import { GoogleError } from '../../errors';
import { compareCells, reorderRows } from './ordering';
import { RangeStyles } from './range-styles';

type SortSpec = number | { readonly column: number; readonly ascending?: boolean };

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export class Range extends RangeStyles {
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
    for (let row = area.row; row < area.row + area.rows; row++)
      for (const { column } of specs) this.valueAt(row, column);
    this.execution.touchCells(this.size);
    this.sheet.write((sheet, book) => {
      const order = Array.from({ length: area.rows }, (_, index) => area.row + index);
      order.sort((a, b) => {
        for (const { column, ascending } of specs) {
          const result = compareCells(
            sheet.grid.value(a, column),
            sheet.grid.value(b, column),
            ascending,
            book.props.locale,
          );
          if (result !== 0) return result;
        }
        return a - b;
      });
      reorderRows(sheet, area, order);
    });
    return this;
  }
}
