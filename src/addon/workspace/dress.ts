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

/**
 * Everything is read before anything is written: a read after a write makes Google finish the write first. Calls: about a dozen, one for each
 * format, one for each run of columns of one width, a few for each drop-down and each run of machine columns, two more afresh.
 */
export function dressSheet(sheet: Sheet, { columns, hidden, afresh }: SheetDress): void {
  if (columns.length === 0) return;
  const rows = Math.max(sheet.getMaxRows(), 2);
  const width = sheet.getMaxColumns();
  const below = rows - 1;
  const headings = runsOf(columns, () => '').map((run) => ({ run, range: sheet.getRange(1, run.from, 1, run.count) }));
  const notes = headings.map(({ run, range }) => notesOf(range, run.columns));
  const protectedAreas = readProtections(sheet);

  sheet.setFrozenRows(1);
  for (const { from, count, width } of widthsOf(columns)) sheet.setColumnWidths(from, count, width);
  for (const [format, areas] of formatsOf(columns, below)) sheet.getRangeList([...areas]).setNumberFormat(format);
  headings.forEach(({ range }, index) => {
    range.setFontWeight('bold').setBackground(headingColour).setWrap(true).setVerticalAlignment('middle');
    const own = notes[index];
    if (own) range.setNotes([[...own]]);
  });
  const machines = runsOf(columns, ({ machine }) => machine).filter(({ columns: [first] }) => first?.machine);
  for (const run of machines) sheet.hideColumns(run.from, run.count);
  if (afresh) forgetRules(sheet, columns, below, afresh);
  for (const column of columns) offerWords(sheet, column, below);
  protect(sheet, protectedAreas, machines, { rows, columns: width });
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

interface Stretch {
  readonly from: number;
  readonly count: number;
  readonly width: number;
}

/** The widths in few calls: neighbours get the width that most runs among them have, the other runs get theirs after it. */
function widthsOf(columns: readonly ColumnDress[]): readonly Stretch[] {
  return runsOf(columns, () => '').flatMap((whole): readonly Stretch[] => {
    const runs = runsOf(whole.columns, ({ width }) => width).map(
      (run): Stretch => ({ from: run.from, count: run.count, width: run.columns[0]?.width ?? 0 }),
    );
    const often = new Map<number, number>();
    for (const { width } of runs) often.set(width, (often.get(width) ?? 0) + 1);
    const [usual = 0] = [...often].reduce((most, each) => (each[1] > most[1] ? each : most));
    return [{ from: whole.from, count: whole.count, width: usual }, ...runs.filter(({ width }) => width !== usual)];
  });
}

/** The cells below the headings by the format that they get. */
function formatsOf(columns: readonly ColumnDress[], below: number): ReadonlyMap<string, readonly string[]> {
  const areas = new Map<string, string[]>();
  for (const { from, count, columns: alike } of runsOf(columns, ({ kind }) => formats[kind])) {
    const format = formats[alike[0]?.kind ?? 'text'];
    areas.set(format, [...(areas.get(format) ?? []), a1(2, from, below, count)]);
  }
  return areas;
}

/** Our notes; where we have none, a note of the school's own stays. Nothing when there is nothing to write. */
function notesOf(
  headings: GoogleAppsScript.Spreadsheet.Range,
  columns: readonly ColumnDress[],
): readonly string[] | undefined {
  if (columns.every(({ note }) => note === '')) return undefined;
  const [there = []] = headings.getNotes();
  return columns.map(({ note }, index) => (note === '' ? (there[index] ?? '') : note));
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

interface Protected {
  readonly protection: GoogleAppsScript.Spreadsheet.Protection;
  readonly description: string;
  readonly area: string;
}

const readProtections = (sheet: Sheet): readonly Protected[] =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((protection) => ({
    protection,
    description: protection.getDescription(),
    area: protection.getRange().getA1Notation(),
  }));

/**
 * Warns before the headings and the columns of the machine are changed by hand; nobody is locked out. A protection without
 * a description on the same cells is what a run that died has left, and is finished.
 */
function protect(
  sheet: Sheet,
  there: readonly Protected[],
  machines: readonly Run[],
  size: { readonly rows: number; readonly columns: number },
): void {
  const put = (description: string, range: GoogleAppsScript.Spreadsheet.Range): void => {
    const area = there.length === 0 ? '' : range.getA1Notation();
    const own =
      there.find((each) => each.description === description) ??
      there.find((each) => each.description === '' && each.area === area);
    const protection = own?.protection ?? range.protect();
    if (own && own.area !== area) protection.setRange(range);
    protection.setDescription(description).setWarningOnly(true);
  };
  put('Наставник: заголовки', sheet.getRange(1, 1, 1, size.columns));
  for (const { heading, position } of machines.flatMap(({ columns }) => columns))
    put(`Наставник: столбец «${heading}»`, sheet.getRange(1, position, size.rows, 1));
}
