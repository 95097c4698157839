/**
 * What careless people do to a book, at random and again for the same seed: every act goes through Google's own methods, as
 * the grid would do it. What the product makes of it is watched elsewhere (vandalism.ts).
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Numbers from 0 to 1, the same for the same seed. */
export type Chance = () => number;

/** Park and Miller's minimal standard generator ("Random number generators: good ones are hard to find", 1988). */
export function chances(seed: number): Chance {
  let state = (seed % 2_147_483_646) + 1;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  // Neighbouring seeds begin alike.
  for (let step = 0; step < 5; step++) next();
  return next;
}

/** A whole number from 1 to `most`. */
const oneTo = (chance: Chance, most: number): number => 1 + Math.floor(chance() * Math.max(1, most));
export const pick = <T>(chance: Chance, all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T;

/** Text that fits no list, no date, no number and no code. */
export const RUBBISH = '@@мусор@@';

type Act = (sheet: Sheet, chance: Chance, book: Book) => void;

const rowOf = (sheet: Sheet, chance: Chance): number => 1 + oneTo(chance, Math.max(1, sheet.getLastRow() - 1));
const columnOf = (sheet: Sheet, chance: Chance): number => oneTo(chance, sheet.getLastColumn());
const inside = (sheet: Sheet): boolean => sheet.getLastRow() > 1 && sheet.getLastColumn() > 0;

const acts: Readonly<Record<string, Act>> = {
  'sort without the headings': (sheet, chance) => {
    if (inside(sheet))
      sheet
        .getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn())
        .sort({ column: columnOf(sheet, chance), ascending: chance() < 0.5 });
  },
  'sort with the headings': (sheet, chance) => {
    if (inside(sheet)) sheet.getDataRange().sort({ column: columnOf(sheet, chance), ascending: chance() < 0.5 });
  },
  'rename the sheet': (sheet, chance, book) => {
    const title = pick(chance, [`${sheet.getName()} (копия)`, 'Лист1', 'старое', `${sheet.getName()} `]);
    if (!book.getSheetByName(title)) sheet.setName(title);
  },
  'delete the sheet': (sheet, _chance, book) => {
    if (book.getSheets().filter((one) => !one.isSheetHidden()).length > 1) book.deleteSheet(sheet);
  },
  'delete a row': (sheet, chance) => {
    if (sheet.getLastRow() > 2) sheet.deleteRow(rowOf(sheet, chance));
  },
  'delete the row of headings': (sheet) => {
    if (sheet.getLastRow() > 2) sheet.deleteRow(1);
  },
  'delete a column': (sheet, chance) => {
    if (sheet.getLastColumn() > 2) sheet.deleteColumn(columnOf(sheet, chance));
  },
  'insert a row': (sheet, chance) => void sheet.insertRowBefore(oneTo(chance, Math.max(1, sheet.getLastRow()))),
  'insert a row on top': (sheet) => void sheet.insertRowBefore(1),
  'insert a column of their own': (sheet, chance) => {
    const at = columnOf(sheet, chance);
    sheet.insertColumnBefore(at);
    sheet.getRange(1, at).setValue(`Моё ${oneTo(chance, 99)}`);
    if (sheet.getLastRow() > 1) sheet.getRange(2, at, sheet.getLastRow() - 1, 1).setValue('заметка школы');
  },
  'move a column': (sheet, chance) => {
    if (sheet.getLastColumn() > 2)
      sheet.moveColumns(sheet.getRange(1, columnOf(sheet, chance)), columnOf(sheet, chance));
  },
  'merge cells': (sheet, chance) => {
    if (inside(sheet)) sheet.getRange(rowOf(sheet, chance), columnOf(sheet, chance), 2, 2).merge();
  },
  'clear cells': (sheet, chance) => {
    if (inside(sheet))
      sheet.getRange(rowOf(sheet, chance), columnOf(sheet, chance), oneTo(chance, 3), 1).clearContent();
  },
  'retype a cell': (sheet, chance) => {
    if (inside(sheet)) sheet.getRange(rowOf(sheet, chance), columnOf(sheet, chance)).setValue(RUBBISH);
  },
  'retype a heading': (sheet, chance) => void sheet.getRange(1, columnOf(sheet, chance)).setValue('Переписано'),
  'clear the headings': (sheet) => {
    if (sheet.getLastColumn() > 0) sheet.getRange(1, 1, 1, sheet.getLastColumn()).clearContent();
  },
  'paste rows again': (sheet, chance) => {
    if (!inside(sheet)) return;
    const from = sheet.getRange(rowOf(sheet, chance), 1, 1, sheet.getLastColumn());
    from.copyTo(sheet.getRange(sheet.getLastRow() + oneTo(chance, 3), 1));
  },
  'paste elsewhere': (sheet, chance) => {
    if (!inside(sheet)) return;
    const from = sheet.getRange(rowOf(sheet, chance), columnOf(sheet, chance), 2, 2);
    from.copyTo(sheet.getRange(rowOf(sheet, chance), columnOf(sheet, chance)));
  },
  'change formats': (sheet, chance) => {
    const format = pick(chance, ['0.00', '@', 'dd.mm.yyyy', '0%', '#,##0.00 ₽']);
    if (inside(sheet)) sheet.getRange(1, columnOf(sheet, chance), sheet.getLastRow(), 1).setNumberFormat(format);
  },
  'drop the rules': (sheet) => {
    if (inside(sheet)) sheet.getDataRange().clearDataValidations();
  },
  'hide and filter': (sheet) => {
    if (inside(sheet) && !sheet.getFilter()) sheet.getDataRange().createFilter();
  },
};

/** Does one act to one of the sheets that people see; tells what, or nothing when Google refuses it (a rule of a cell). */
export function vandalize(book: Book, chance: Chance, titles: readonly string[]): string | undefined {
  const sheets = book.getSheets().filter((sheet) => titles.includes(sheet.getName()));
  const name = pick(chance, Object.keys(acts));
  if (sheets.length === 0) return undefined;
  const sheet = pick(chance, sheets);
  const title = sheet.getName();
  try {
    acts[name]?.(sheet, chance, book);
    return `${name} («${title}»)`;
  } catch (error) {
    // A drop-down that takes no other word, a merge across frozen rows: Google says no, and people leave it.
    // What the host does not know – moving columns under a filter – is not done either.
    if (['Exception', 'HostRefusal'].includes((error as Error).name)) return undefined;
    throw error;
  }
}
