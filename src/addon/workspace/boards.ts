/**
 * Pages laid out in a sheet. The area of a page has a name, which Google keeps up when the sheet is renamed or rows and columns
 * are put before it; beyond that area nothing is written. What stands on a page is declared elsewhere.
 */
import type { Area, BoardLook, BoardPlan, Tone } from '../schema/board';
import type { Boards } from '../usecases/ports';
import { a1 } from './a1';
import type { Zone } from './clock';
import { fromGoogle, toGoogle } from './tables';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const colours: Readonly<Record<Tone, string>> = {
  good: '#1b6e3c',
  near: '#8a5a00',
  bad: '#b3261e',
  quiet: '#5b6472',
  plain: '#1d2430',
};

/** A page in its sheet: how far its first cell is from the corner, how large its named area has become. */
export interface PlacedBoard {
  readonly sheet: Sheet;
  readonly area: Range;
  readonly row: number;
  readonly column: number;
}

/** The page, wherever it is. Calls: four. */
export function findBoard(spreadsheet: Spreadsheet, { name }: BoardPlan): PlacedBoard | undefined {
  const area = spreadsheet.getRangeByName(name);
  return area ? { area, sheet: area.getSheet(), row: area.getRow(), column: area.getColumn() } : undefined;
}

/** A part of the page in the sheet. Calls: one. */
export const partOf = ({ sheet, row, column }: PlacedBoard, [down, across, rows, columns]: Area): Range =>
  sheet.getRange(row + down - 1, column + across - 1, rows, columns);

export function createBoards(spreadsheet: () => Spreadsheet, zone: Zone): Boards {
  const found = new Map<string, PlacedBoard>();
  const find = (plan: BoardPlan): PlacedBoard | undefined => {
    const board = found.get(plan.name) ?? findBoard(spreadsheet(), plan);
    if (board) found.set(plan.name, board);
    return board;
  };
  const need = (plan: BoardPlan): PlacedBoard => {
    const board = find(plan);
    if (!board) throw new Error(`No page ${plan.name}`);
    return board;
  };
  return {
    /** Calls: five. */
    read(plan) {
      const values = find(plan)?.area.getValues() as unknown[][] | undefined;
      return values?.map((line) => line.map((value) => fromGoogle(value, zone)));
    },

    /** Calls: about a hundred, when the page is made or its declaration has changed. */
    lay(plan) {
      const before = find(plan);
      const board = before ? resize(spreadsheet(), plan, before) : bring(spreadsheet(), plan);
      found.set(plan.name, board);
      dress(board, plan);
    },

    /** Calls: two and two for each list of tones. */
    write(plan, content) {
      const board = need(plan);
      const whole = partOf(board, [1, 1, plan.heights.length, plan.widths.length]);
      // The words come last: a run that died before them is known by them and repeated, colours and all.
      for (const { area, tones } of content.tones)
        partOf(board, area).setFontColors(tones.map((tone) => [colours[tone]]));
      whole.setValues(content.cells.map((line) => line.map(toGoogle)));
    },

    /** Calls: two. */
    stamp(plan, content) {
      const [row, column] = content.stamp;
      const stamp = content.cells[row - 1]?.[column - 1] ?? '';
      partOf(need(plan), [row, column, 1, 1]).setValue(toGoogle(stamp));
    },

    /** Calls: five. */
    empty(plan) {
      find(plan)?.area.clearContent();
    },
  };
}

/** The area of a new page: an empty sheet of its title, or the free columns of one in which somebody has written. */
function bring(spreadsheet: Spreadsheet, plan: BoardPlan): PlacedBoard {
  const sheet = spreadsheet.getSheetByName(plan.title) ?? spreadsheet.insertSheet(plan.title, plan.position ?? 0);
  const used = sheet.getLastColumn();
  return name(spreadsheet, plan, sheet, 1, used === 0 ? 1 : used + 2);
}

/** Rows or columns that were put into the page made its area larger: it is emptied and gets its own size again. */
function resize(spreadsheet: Spreadsheet, plan: BoardPlan, board: PlacedBoard): PlacedBoard {
  const { area, sheet, row, column } = board;
  if (area.getNumRows() === plan.heights.length && area.getNumColumns() === plan.widths.length) return board;
  area.clear();
  return name(spreadsheet, plan, sheet, row, column);
}

function name(spreadsheet: Spreadsheet, plan: BoardPlan, sheet: Sheet, row: number, column: number): PlacedBoard {
  const rows = row + plan.heights.length - 1;
  const columns = column + plan.widths.length - 1;
  if (sheet.getMaxRows() < rows) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
  if (sheet.getMaxColumns() < columns) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns - sheet.getMaxColumns());
  const area = sheet.getRange(row, column, plan.heights.length, plan.widths.length);
  spreadsheet.setNamedRange(plan.name, area);
  return { sheet, area, row, column };
}

function dress(board: PlacedBoard, plan: BoardPlan): void {
  const { sheet, area, row, column } = board;
  sheet.setHiddenGridlines(true);
  for (const [from, count, width] of runsOf(plan.widths)) sheet.setColumnWidths(column + from, count, width);
  for (const [from, count, height] of runsOf(plan.heights)) sheet.setRowHeightsForced(row + from, count, height);
  area.setFontFamily(plan.font).setVerticalAlignment('middle');
  for (const look of plan.looks) put(board, look);
  protect(sheet, area, plan);
}

/** Neighbouring sizes that are equal: first, number, size. */
function runsOf(sizes: readonly number[]): readonly (readonly [from: number, count: number, size: number])[] {
  const runs: [number, number, number][] = [];
  sizes.forEach((size, index) => {
    const run = runs[runs.length - 1];
    if (run?.[2] === size) run[1] += 1;
    else runs.push([index, 1, size]);
  });
  return runs;
}

function put({ sheet, row, column }: PlacedBoard, look: BoardLook): void {
  const list = sheet.getRangeList(
    look.areas.map(([down, across, rows, columns]) => a1(row + down - 1, column + across - 1, rows, columns)),
  );
  if (look.size !== undefined) list.setFontSize(look.size);
  if (look.bold) list.setFontWeight('bold');
  if (look.colour !== undefined) list.setFontColor(look.colour);
  if (look.background !== undefined) list.setBackground(look.background);
  if (look.align !== undefined) list.setHorizontalAlignment(look.align);
  if (look.wrap) list.setWrap(true);
  if (look.format !== undefined) list.setNumberFormat(look.format);
  if (look.underline !== undefined) {
    const { SOLID } = SpreadsheetApp.BorderStyle;
    list.setBorder(null, null, true, null, null, true, look.underline, SOLID);
  }
}

/** Warns before the page is changed by hand; nobody is locked out. */
function protect(sheet: Sheet, area: Range, { title }: BoardPlan): void {
  const description = `Наставник: «${title}»`;
  const there = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const place = area.getA1Notation();
  const own =
    there.find((protection) => protection.getDescription() === description) ??
    there.find((protection) => protection.getDescription() === '' && protection.getRange().getA1Notation() === place);
  (own ? own.setRange(area) : area.protect()).setDescription(description).setWarningOnly(true);
}
