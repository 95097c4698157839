/**
 * Sheets as grids of plain cells: one read for a sheet, one write for a block, whatever the number of rows. Text is
 * written so that it stays text; what a grid means is left to schema/table.ts.
 */

import type { Block } from '../schema/block';
import type { Cell } from '../schema/cell';
import { isMoment } from '../schema/cell';
import { DamagedSheet } from '../schema/damage';
import type { CellRule } from '../schema/rules';
import type { Cells, Tables } from '../usecases/ports';
import type { Zone } from './clock';
import { dressSheet } from './dress';
import { refusingRow } from './failures';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Values made by Google come from another realm, so `instanceof Date` would not know them. */
const isDate = (value: unknown): value is Date =>
  typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]';

/** A cell as the pure folders see it. */
export const fromGoogle = (value: unknown, zone: Zone): Cell =>
  isDate(value)
    ? zone.momentOf(value)
    : typeof value === 'number' || typeof value === 'boolean'
      ? value
      : String(value);

/**
 * What to put into setValues, which takes everything as if typed by hand. The apostrophe makes any text stay text and is
 * not part of the value; the plain-text format alone does not stop a formula.
 */
export function toGoogle(cell: Cell): string | number | boolean {
  if (isMoment(cell)) return cell.time ? `${cell.day} ${cell.time}` : cell.day;
  if (typeof cell === 'string') return cell === '' ? '' : `'${cell}`;
  return cell;
}

export function createTables(spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet, zone: Zone): Tables {
  const known = new Map<string, Sheet>();
  const find = (title: string): Sheet | undefined => {
    const sheet = known.get(title) ?? spreadsheet().getSheetByName(title) ?? undefined;
    if (sheet) known.set(title, sheet);
    return sheet;
  };
  const need = (title: string): Sheet => {
    const sheet = find(title);
    if (!sheet) throw new Error(`No sheet ${title}`);
    return sheet;
  };

  return {
    /** Calls: three. */
    read(title): Cells | undefined {
      const values = find(title)?.getDataRange().getValues();
      return values?.map((line) => line.map((value) => fromGoogle(value, zone)));
    },

    /** Calls: one, and four for each sheet, three for a known one; two more for an empty one. */
    readAll(cellsOf) {
      return spreadsheet()
        .getSheets()
        .map((sheet) => {
          const area = sheet.getDataRange();
          const title = sheet.getName();
          const cells =
            cellsOf?.get(title) ?? area.getValues().map((line) => line.map((value) => fromGoogle(value, zone)));
          known.set(title, sheet);
          return { title, cells, notes: area.getNotes() };
        });
    },

    /** Calls: two for each note. */
    writeNotes(title, notes) {
      for (const { row, column, note } of notes) need(title).getRange(row, column).setNote(note);
    },

    /** Calls: three for the size of the sheet, at most two to enlarge it, then two to four for each block. */
    write(title, blocks) {
      if (blocks.length === 0) return;
      const sheet = need(title);
      const filled = sheet.getLastRow();
      makeRoom(sheet, blocks);
      try {
        for (const block of blocks) writeBlock(sheet, block, filled);
      } catch (error) {
        const row = refusingRow(error);
        throw row === undefined ? error : new DamagedSheet({ code: 'cell-refuses', place: { sheet: title, row } });
      }
    },

    /** Calls: three and one for each piece of neighbouring rows. */
    remove(title, rows) {
      if (rows.length === 0) return;
      const sheet = need(title);
      // Google refuses to take out every row that is not frozen.
      if (rows.length >= sheet.getMaxRows() - 1) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
      for (const { from, count } of piecesFromBelow(rows)) sheet.deleteRows(from, count);
    },

    /** Calls: two, and one for each area. */
    merges(title) {
      const areas = find(title)?.getDataRange().getMergedRanges() ?? [];
      return areas.map((area) => area.getA1Notation());
    },

    /** Calls: two. */
    rules(title) {
      const rules = find(title)?.getDataRange().getDataValidations() ?? [];
      const known = new Map<GoogleAppsScript.Spreadsheet.DataValidation, CellRule>();
      const { VALUE_IN_LIST } = SpreadsheetApp.DataValidationCriteria;
      return rules.map((line) =>
        line.map((rule) => {
          if (!rule) return undefined;
          const read = known.get(rule) ?? ruleOf(rule, VALUE_IN_LIST);
          known.set(rule, read);
          return read;
        }),
      );
    },

    /** Calls: six. */
    loosen(title) {
      const sheet = need(title);
      const columns = sheet.getMaxColumns();
      sheet.getRange(1, 1, sheet.getMaxRows(), columns).breakApart();
      sheet.getRange(1, 1, 1, columns).clearDataValidations();
    },

    /** Calls: one. */
    rename(title, wanted) {
      const sheet = need(title).setName(wanted);
      known.delete(title);
      known.set(wanted, sheet);
    },

    /** Calls: two. */
    raise(title, row) {
      const sheet = need(title);
      sheet.moveRows(sheet.getRange(row, 1), 1);
    },

    /** Calls: one. */
    insertTop(title) {
      need(title).insertRowBefore(1);
    },

    /** Calls: two. */
    drop(sheetId) {
      const sheet = spreadsheet().getSheetById(Number(sheetId));
      if (!sheet) return;
      known.clear();
      spreadsheet().deleteSheet(sheet);
    },

    create(title, position) {
      const last = spreadsheet().getNumSheets();
      known.set(title, spreadsheet().insertSheet(title, Math.min(position, last)));
    },

    /** Calls: about two for each column, once in the life of a sheet. */
    dress(dress) {
      dressSheet(need(dress.title), dress);
    },

    /** Calls: one. */
    commit() {
      SpreadsheetApp.flush();
    },

    /** Calls: three for each sheet of the book at most. */
    removeBlankFirstSheet() {
      const sheets = spreadsheet().getSheets();
      const blank = sheets.find((sheet) => /^(Лист|Sheet) ?1$/.test(sheet.getName()) && sheet.getLastRow() === 0);
      if (blank && sheets.length > 1) spreadsheet().deleteSheet(blank);
    },
  };
}

function ruleOf(
  rule: GoogleAppsScript.Spreadsheet.DataValidation,
  list: GoogleAppsScript.Spreadsheet.DataValidationCriteria,
): CellRule {
  const isList = rule.getCriteriaType() === list;
  const [words] = isList ? (rule.getCriteriaValues() as unknown[]) : [];
  return { words: Array.isArray(words) ? words.map(String) : undefined };
}

/** Pieces of neighbouring rows, the lowest first, so that taking one out does not move the next. */
function piecesFromBelow(rows: readonly number[]): readonly { readonly from: number; readonly count: number }[] {
  const pieces: { from: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => b - a)) {
    const piece = pieces[pieces.length - 1];
    if (piece?.from === row + 1) {
      piece.from = row;
      piece.count += 1;
    } else pieces.push({ from: row, count: 1 });
  }
  return pieces;
}

function makeRoom(sheet: Sheet, blocks: readonly Block[]): void {
  const rows = blocks.reduce((most, block) => Math.max(most, block.row + block.cells.length - 1), 0);
  const columns = blocks.reduce((most, block) => Math.max(most, block.column + (block.cells[0]?.length ?? 0) - 1), 0);
  const hasRows = sheet.getMaxRows();
  const hasColumns = sheet.getMaxColumns();
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

/** Cells that are to stay get back what they have: their formula, or their value. */
function writeBlock(sheet: Sheet, block: Block, filled: number): void {
  const range = sheet.getRange(block.row, block.column, block.cells.length, block.cells[0]?.length ?? 0);
  const overwrites = block.row <= filled;
  const values = overwrites ? (range.getValues() as unknown[][]) : [];
  const formulas = overwrites ? range.getFormulas() : [];
  const kept = (row: number, column: number): unknown => {
    const formula = formulas[row]?.[column];
    const value = values[row]?.[column] ?? '';
    return formula ? formula : typeof value === 'string' ? toGoogle(value) : value;
  };
  range.setValues(
    block.cells.map((line, row) =>
      line.map((cell, column) => (cell === undefined ? kept(row, column) : toGoogle(cell))),
    ),
  );
}
