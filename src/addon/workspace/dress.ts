/** Puts the looks of a sheet on: sizes, formats, drop-downs, notes, protection. What they should be is decided elsewhere. */

import type { Block } from '../schema/block';
import type { ColumnKind } from '../schema/column';
import type { ColumnDress, SheetDress } from '../schema/dress';
import { a1 } from './a1';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const formats: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  oneOf: '@',
  manyOf: '@',
  flag: '@',
  whole: '0',
  date: 'dd.mm.yyyy',
  stamp: 'dd.mm.yyyy hh:mm:ss',
};

const headingColour = '#e8eef7';

/** Calls: a dozen, two for each run of columns of one width or format, a few for each drop-down and machine column, two more afresh. */
export function dressSheet(sheet: Sheet, { columns, hidden, afresh }: SheetDress): void {
  if (columns.length === 0) return;
  const below = Math.max(sheet.getMaxRows() - 1, 1);
  sheet.setFrozenRows(1);
  for (const run of runsOf(columns, (column) => column.width)) {
    sheet.setColumnWidths(run.from, run.count, run.columns[0]?.width ?? 0);
  }
  for (const run of runsOf(columns, (column) => formats[column.kind])) {
    sheet.getRange(2, run.from, below, run.count).setNumberFormat(formats[run.columns[0]?.kind ?? 'text']);
  }
  for (const run of runsOf(columns, () => '')) {
    const headings = sheet.getRange(1, run.from, 1, run.count);
    headings.setFontWeight('bold').setBackground(headingColour).setWrap(true).setVerticalAlignment('middle');
    writeNotes(headings, run.columns);
  }
  for (const run of runsOf(columns, ({ machine }) => machine))
    if (run.columns[0]?.machine) sheet.hideColumns(run.from, run.count);
  if (afresh) forgetRules(sheet, columns, below, afresh);
  for (const column of columns) offerWords(sheet, column, below);
  protect(sheet, columns, below + 1);
  if (hidden) sheet.hideSheet();
}

interface Run {
  readonly from: number;
  readonly count: number;
  readonly columns: readonly ColumnDress[];
}

/** Neighbouring columns that are alike in some respect. */
function runsOf(columns: readonly ColumnDress[], alike: (column: ColumnDress) => unknown): readonly Run[] {
  const runs: { from: number; count: number; columns: ColumnDress[] }[] = [];
  for (const column of [...columns].sort((a, b) => a.position - b.position)) {
    const run = runs[runs.length - 1];
    const last = run?.columns[run.columns.length - 1];
    if (run && last?.position === column.position - 1 && alike(last) === alike(column)) {
      run.columns.push(column);
      run.count += 1;
    } else runs.push({ from: column.position, count: 1, columns: [column] });
  }
  return runs;
}

/** Our notes; where we have none, a note of the school's own stays. Calls: two. */
function writeNotes(headings: GoogleAppsScript.Spreadsheet.Range, columns: readonly ColumnDress[]): void {
  if (columns.every(({ note }) => note === '')) return;
  const [there = []] = headings.getNotes();
  headings.setNotes([columns.map(({ note }, index) => (note === '' ? (there[index] ?? '') : note))]);
}

/** A rule pasted along with a cell would refuse what people and the program write. Calls: two, and two for each block. */
function forgetRules(sheet: Sheet, columns: readonly ColumnDress[], below: number, blocks: readonly Block[]): void {
  sheet.getRangeList(columns.map(({ position }) => a1(2, position, below, 1))).clearDataValidations();
  for (const { row, column, cells } of blocks)
    sheet
      .getRange(row, column, cells.length, cells[0]?.length ?? 0)
      .setValues(cells.map((line) => line.map((cell) => `'${String(cell)}`)));
}

function offerWords(sheet: Sheet, column: ColumnDress, below: number): void {
  if (column.words.length === 0) return;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...column.words], true)
    .setAllowInvalid(false)
    .build();
  sheet.getRange(2, column.position, below, 1).setDataValidation(rule);
}

/**
 * Warns before the headings and the columns of the machine are changed by hand; nobody is locked out. A protection without
 * a description on the same cells is what a run that died has left, and is finished.
 */
function protect(sheet: Sheet, columns: readonly ColumnDress[], rows: number): void {
  const there = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((protection) => ({
    protection,
    description: protection.getDescription(),
    area: protection.getRange().getA1Notation(),
  }));
  const put = (description: string, range: GoogleAppsScript.Spreadsheet.Range): void => {
    const area = there.length === 0 ? '' : range.getA1Notation();
    const own =
      there.find((each) => each.description === description) ??
      there.find((each) => each.description === '' && each.area === area);
    const protection = own?.protection ?? range.protect();
    if (own && own.area !== area) protection.setRange(range);
    protection.setDescription(description).setWarningOnly(true);
  };
  put('Наставник: заголовки', sheet.getRange(1, 1, 1, sheet.getMaxColumns()));
  for (const { machine, position, heading } of columns)
    if (machine) put(`Наставник: столбец «${heading}»`, sheet.getRange(1, position, rows, 1));
}
