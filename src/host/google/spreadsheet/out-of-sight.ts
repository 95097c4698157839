/** Which rows and columns of a sheet nobody sees: hidden ones, those of folded groups, rows that the filter leaves out. */
import { isRowFilteredOut } from './filter';
import type { Book, SheetModel } from './model';
import type { GroupLines } from './parts';

export function rowsOutOfSight(book: Book, sheet: SheetModel): ReadonlySet<number> {
  const { filter, hiddenRows, rowGroups, rows } = sheet.props;
  const found = hiddenLines(hiddenRows, rowGroups, rows);
  for (let at = 0; filter && at < filter.area.rows; at++) {
    const row = filter.area.row + at;
    if (isRowFilteredOut(book, sheet, row)) found.add(row);
  }
  return found;
}

export function columnsOutOfSight({ props }: SheetModel): ReadonlySet<number> {
  return hiddenLines(props.hiddenColumns, props.columnGroups, props.columns);
}

/** Hidden lines and those of folded groups. */
function hiddenLines(hidden: readonly number[], { depths, folded }: GroupLines, count: number): Set<number> {
  const found = new Set(hidden);
  for (const key of folded) {
    const [start = 0, depth = 0] = key.split(':').map(Number);
    for (let line = start; line <= count && (depths[line] ?? 0) >= depth; line++) found.add(line);
  }
  return found;
}
