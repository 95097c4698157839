/** What a sheet of a workbook has besides cells and rules: sizes, hidden and grouped lines, merges, panes, filter, protection, paper. */
import { a1Of, columnLetters } from '../../google/spreadsheet/address';
import type { SheetModel } from '../../google/spreadsheet/model';
import { columnsOutOfSight, rowsOutOfSight } from '../../google/spreadsheet/out-of-sight';
import { isProtected } from './cells';
import { done } from './engine';
import type { Target } from './target';

/** Google's width of a column that nobody has changed. */
const COLUMN_WIDTH = 100;
/** A workbook measures columns in digits of its usual font, with a margin, and rows in points. */
const DIGIT = 7;
const MARGIN = 5;
const POINTS_PER_PIXEL = 0.75;
const WIDEST = 255;
const HIGHEST = 409;
const A4 = 9;
/** Wider than this, a sheet is printed across the paper. */
const UPRIGHT_WIDTH = 700;

export function writeLines(target: Target, sheet: SheetModel): void {
  const { file } = target;
  const name = target.nameOf(sheet);
  const { props } = sheet;
  const widthOf = (column: number): number => props.widths[column] ?? COLUMN_WIDTH;
  for (let from = 1; from <= props.columns; from++) {
    let to = from;
    while (to < props.columns && widthOf(to + 1) === widthOf(from)) to++;
    const width = Math.min(WIDEST, Math.max(0, (widthOf(from) - MARGIN) / DIGIT));
    done(file.SetColWidth(name, columnLetters(from), columnLetters(to), Math.round(width * 100) / 100));
    from = to;
  }
  for (const [row, height] of Object.entries(props.heights)) {
    done(file.SetRowHeight(name, Number(row), Math.min(HIGHEST, height * POINTS_PER_PIXEL)));
  }
  for (const column of columnsOutOfSight(sheet)) {
    done(file.SetColVisible(name, columnLetters(column), false));
  }
  for (const row of rowsOutOfSight(target.book, sheet)) done(file.SetRowVisible(name, row, false));
  for (const [row, depth] of Object.entries(props.rowGroups.depths)) {
    if (depth > 0) done(file.SetRowOutlineLevel(name, Number(row), Math.min(7, depth)));
  }
  for (const [column, depth] of Object.entries(props.columnGroups.depths)) {
    if (depth > 0) done(file.SetColOutlineLevel(name, columnLetters(Number(column)), Math.min(7, depth)));
  }
}

export function writeFrame(target: Target, sheet: SheetModel): void {
  const { file } = target;
  const name = target.nameOf(sheet);
  const { props } = sheet;
  for (const { row, column, rows, columns } of props.merges) {
    const last = a1Of({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
    done(file.MergeCell(name, a1Of({ row, column, rows: 1, columns: 1 }), last));
  }
  freeze(target, sheet);
  if (props.filter) done(file.AutoFilter(name, a1Of(props.filter.area), []));
  if (props.gridlinesHidden || props.rightToLeft) {
    const view = {
      ...(props.gridlinesHidden ? { ShowGridLines: false } : {}),
      ...(props.rightToLeft ? { RightToLeft: true } : {}),
    };
    done(file.SetSheetView(name, 0, view as Parameters<typeof file.SetSheetView>[2]));
  }
  paper(target, sheet);
  if (isProtected(sheet)) {
    const allowed = { AutoFilter: true, FormatCells: true, FormatColumns: true, FormatRows: true, Sort: true };
    done(file.ProtectSheet(name, { ...allowed, SelectLockedCells: true, SelectUnlockedCells: true }));
  }
}

function freeze(target: Target, sheet: SheetModel): void {
  const { frozenRows, frozenColumns } = sheet.props;
  if (frozenRows === 0 && frozenColumns === 0) return;
  done(
    target.file.SetPanes(target.nameOf(sheet), {
      Freeze: true,
      XSplit: frozenColumns,
      YSplit: frozenRows,
      TopLeftCell: `${columnLetters(frozenColumns + 1)}${frozenRows + 1}`,
      ActivePane: frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight',
    }),
  );
}

/** A4 as wide as the sheet, the frozen rows on each page. */
function paper(target: Target, sheet: SheetModel): void {
  const { file } = target;
  const name = target.nameOf(sheet);
  const { props, grid } = sheet;
  const { column: columns } = grid.shownEnds();
  let width = 0;
  for (let column = 1; column <= columns; column++) width += props.widths[column] ?? COLUMN_WIDTH;
  const Orientation = width > UPRIGHT_WIDTH ? 'landscape' : 'portrait';
  done(file.SetPageLayout(name, { Size: A4, Orientation, FitToWidth: 1, FitToHeight: 0 }));
  const color = props.tabColor ? { TabColorRGB: `FF${props.tabColor.replace('#', '').toUpperCase()}` } : {};
  done(file.SetSheetProps(name, { FitToPage: true, ...color } as Parameters<typeof file.SetSheetProps>[1]));
  if (props.frozenRows > 0) {
    const RefersTo = target.place(sheet.id, { row: 1, column: 1, rows: props.frozenRows, columns: 1 });
    const rows = RefersTo.replace(/\$A\$1(?::\$A\$\d+)?$/, `$1:$${props.frozenRows}`);
    done(file.SetDefinedName({ Name: '_xlnm.Print_Titles', RefersTo: rows, Scope: name }));
  }
}
