/** Putting typed values into cells: the one way by which scripts, forms and persons change what a cell holds. */
import type { Area } from './area';
import type { Book, SheetModel } from './model';
import { entryOf, type Typist } from './typing';

/** Types `valueAt(row, column)` (counted from 0) into each cell of an area. A cell without a number format gets the one that the value suggests. */
export function enter(
  book: Book,
  sheet: SheetModel,
  area: Area,
  typist: Typist,
  valueAt: (row: number, column: number) => unknown,
): void {
  const { grid } = sheet;
  const { styles } = book;
  const changers = new Map<string, (style: number) => number>();
  // Somebody may have made the sheet smaller since the area was chosen.
  const rows = Math.min(area.rows, sheet.props.rows - area.row + 1);
  const columns = Math.min(area.columns, sheet.props.columns - area.column + 1);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [y, x] = [area.row + row, area.column + column];
      const style = grid.style(y, x);
      const { format } = styles.get(style);
      const entry = entryOf(valueAt(row, column), typist, format);
      grid.setValue(y, x, entry.value);
      if (entry.formula !== undefined) setFormula(sheet, y, x, entry.formula);
      if (entry.format === undefined || format !== undefined) continue;
      let change = changers.get(entry.format);
      if (!change) {
        change = styles.changer({ format: entry.format });
        changers.set(entry.format, change);
      }
      grid.setStyle(y, x, change(style));
    }
  }
}

/** Makes a cell hold a formula whose value is not known yet. */
export function setFormula(sheet: SheetModel, row: number, column: number, formula: string): void {
  const { grid } = sheet;
  const note = grid.extra(row, column)?.note;
  grid.setValue(row, column, undefined);
  grid.setExtra(row, column, note === undefined ? { formula } : { formula, note });
}
