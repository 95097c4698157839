/** A spreadsheet as an .xlsx file: every sheet with values, looks, number formats, widths, frozen rows, lists to pick from, hidden ones hidden. */
import { createRequire } from 'node:module';
import { init, type NewFile } from 'excelize-wasm';
import type { Workspace } from '../../host/index';
import { columnName } from './column-name';
import { styleOf } from './style';

type View = Workspace['view'];
type SheetSnapshot = ReturnType<View['book']>['sheets'][number];
type CellSnapshot = ReturnType<View['cells']>[number][number];
type File = ReturnType<typeof NewFile>;

/** Excel takes at most 255 characters in a list to pick from. */
const MAX_LIST = 255;
/** Excel's unit of width is a digit of its usual font. */
const PIXELS_PER_UNIT = 7;

let engine: ReturnType<typeof init> | undefined;

/** The bytes of the workbook. */
export async function workbookOf(view: View, id: string): Promise<ArrayBuffer> {
  engine ??= init(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz'));
  const excelize = await engine;
  const file = excelize.NewFile();
  const book = view.book(id);
  book.sheets.forEach((sheet, index) => {
    if (index === 0) done(file.SetSheetName('Sheet1', sheet.name));
    else done(file.NewSheet(sheet.name));
    writeSheet(file, sheet, view.cells(id, sheet.id, sheet.lastRow, sheet.lastColumn));
  });
  const first = book.sheets.findIndex(({ hidden }) => !hidden);
  done(file.SetActiveSheet(Math.max(0, first)));
  for (const { name, hidden } of book.sheets) if (hidden) done(file.SetSheetVisible(name, false));
  const { buffer, error } = file.WriteToBuffer();
  done({ error });
  return new Uint8Array(buffer as unknown as Uint8Array<ArrayBuffer>).slice().buffer;
}

function writeSheet(file: File, sheet: SheetSnapshot, cells: readonly (readonly CellSnapshot[])[]): void {
  const { name } = sheet;
  const styles = new Map<object, number>();
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      writeCell(file, name, `${columnName(column + 1)}${row + 1}`, cell, styles);
    });
  });
  sheet.widths.slice(0, Math.max(sheet.lastColumn, 1)).forEach((width, index) => {
    const letters = columnName(index + 1);
    done(file.SetColWidth(name, letters, letters, width / PIXELS_PER_UNIT));
  });
  for (const column of sheet.hiddenColumns) done(file.SetColVisible(name, columnName(column), false));
  for (const row of sheet.hiddenRows) done(file.SetRowVisible(name, row, false));
  for (const { row, column, rows, columns } of sheet.merges) {
    const last = `${columnName(column + columns - 1)}${row + rows - 1}`;
    done(file.MergeCell(name, `${columnName(column)}${row}`, last));
  }
  freeze(file, sheet);
  offerLists(file, name, cells);
}

function writeCell(file: File, sheet: string, place: string, cell: CellSnapshot, styles: Map<object, number>): void {
  const { value, style } = cell;
  if (typeof value === 'string') done(file.SetCellStr(sheet, place, value));
  else if (value !== undefined) done(file.SetCellValue(sheet, place, value));
  if (Object.keys(style).length === 0) return;
  let number = styles.get(style);
  if (number === undefined) {
    const made = file.NewStyle(styleOf(style));
    done(made);
    number = made.style;
    styles.set(style, number);
  }
  done(file.SetCellStyle(sheet, place, place, number));
}

function freeze(file: File, { name, frozenRows, frozenColumns }: SheetSnapshot): void {
  if (frozenRows === 0 && frozenColumns === 0) return;
  done(
    file.SetPanes(name, {
      Freeze: true,
      XSplit: frozenColumns,
      YSplit: frozenRows,
      TopLeftCell: `${columnName(frozenColumns + 1)}${frozenRows + 1}`,
      ActivePane: frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight',
    }),
  );
}

/** One validation for each stretch of a column in which the same texts are offered. */
function offerLists(file: File, sheet: string, cells: readonly (readonly CellSnapshot[])[]): void {
  const columns = cells[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    let from = 0;
    while (from < cells.length) {
      const choice = cells[from]?.[column]?.choice;
      let to = from;
      while (to + 1 < cells.length && cells[to + 1]?.[column]?.choice === choice) to++;
      if (choice?.kind === 'list' && isShort(choice.texts)) {
        const letters = columnName(column + 1);
        const list = {
          Type: 'list',
          Sqref: `${letters}${from + 1}:${letters}${to + 1}`,
          Formula1: `"${choice.texts.join(',').replaceAll('"', '""')}"`,
          AllowBlank: true,
        };
        done(file.AddDataValidation(sheet, list as unknown as Parameters<File['AddDataValidation']>[1]));
      }
      from = to + 1;
    }
  }
}

function isShort(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.join(',').length <= MAX_LIST && texts.every((text) => !text.includes(','));
}

function done({ error }: { readonly error?: string | null }): void {
  if (error) throw new Error(`the workbook could not be written: ${error}`);
}
