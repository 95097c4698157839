/**
 * The sheets into which Google Forms writes answers: made when a form is linked, grown by columns and rows, and left as they are when it is
 * unlinked. What an answer is and how it becomes text is the business of the forms.
 */
import type { World } from '../../world';
import { changeBook, inspectBook, sheetOf } from './book';
import type { Value } from './grid';
import { localeOf } from './locales';
import type { Book, SheetModel } from './model';
import { newSheet } from './parts';
import { serialOf } from './zones';

/** An answer as it comes to a cell; texts stay texts, whatever they look like. */
export type ResponseValue = Value | Date | null | undefined;

/**
 * Links a form: makes its sheet and gives the sheet's id. The sheet comes first among the tabs and is named in the book's language,
 * «Ответы на форму (1)» or “Form Responses 1”.
 */
export function addResponseSheet(world: World, book: string, form: string, headings: readonly string[]): number {
  const id = world.ids.number();
  changeBook(world, book, (model) => {
    const { locale } = model.props;
    const { timestamp } = localeOf(locale);
    const props = newSheet(id, responseName(model));
    props.form = form;
    props.frozenRows = 1;
    const sheet = model.addSheet(props, 0);
    widen(model, sheet, headings.length + 1);
    for (const [index, text] of [timestamp, ...headings].entries()) setText(sheet, 1, index + 1, text);
  });
  return id;
}

function responseName(book: Book): string {
  const { responses, name } = localeOf(book.props.locale);
  for (let number = 1; ; number++) {
    const text = name.startsWith('ru') ? `${responses} (${number})` : `${responses} ${number}`;
    if (!book.sheetByName(text)) return text;
  }
}

function setText({ grid }: SheetModel, row: number, column: number, text: string): void {
  grid.setValue(row, column, text === '' ? undefined : text);
}

function widen(book: Book, sheet: SheetModel, columns: number): void {
  const missing = columns - sheet.props.columns;
  if (missing > 0) book.shift(sheet, { axis: 'column', at: sheet.props.columns + 1, count: missing });
}

/** A question was added: its heading comes after the last one. Gives the column. */
export function addResponseColumn(world: World, book: string, sheetId: number, heading: string): number {
  return changeBook(world, book, (model) => {
    const sheet = sheetOf(model, sheetId);
    let column = 1;
    while (sheet.grid.isFilled(1, column)) column++;
    widen(model, sheet, column);
    setText(sheet, 1, column, heading);
    return column;
  });
}

/** A question was renamed: so is its column. */
export function renameResponseColumn(
  world: World,
  book: string,
  sheetId: number,
  column: number,
  heading: string,
): void {
  changeBook(world, book, (model) => setText(sheetOf(model, sheetId), 1, column, heading));
}

/**
 * Writes an answer below the last one, or anew into its row, and gives the row. `values` follow the time stamp, one for each column;
 * `undefined` leaves a cell as it is.
 */
export function writeResponse(
  world: World,
  book: string,
  sheetId: number,
  row: number | undefined,
  timestamp: number,
  values: readonly ResponseValue[],
): number {
  return changeBook(world, book, (model) => {
    const sheet = sheetOf(model, sheetId);
    const { grid } = sheet;
    const { locale, timeZone } = model.props;
    const { date, timeWithSeconds } = localeOf(locale);
    const place = row ?? freeRow(model, sheet, values.length + 1);
    widen(model, sheet, values.length + 1);
    const dated = model.styles.changer({ format: `${date} ${timeWithSeconds}` });
    const day = model.styles.changer({ format: date });
    grid.setValue(place, 1, serialOf(timestamp, timeZone));
    grid.setStyle(place, 1, dated(grid.style(place, 1)));
    for (const [index, value] of values.entries()) {
      if (value === undefined) continue;
      const column = index + 2;
      if (value instanceof Date) {
        const serial = serialOf(value.getTime(), timeZone);
        grid.setValue(place, column, serial);
        grid.setStyle(place, column, (Number.isInteger(serial) ? day : dated)(grid.style(place, column)));
      } else grid.setValue(place, column, value === null || value === '' ? undefined : value);
    }
    return place;
  });
}

/** The row below the last answer; what stands there in the way moves down. */
function freeRow(book: Book, sheet: SheetModel, columns: number): number {
  const { grid, props } = sheet;
  let row = grid.lastRow();
  while (row > 1 && !filledWithin(sheet, row, columns)) row--;
  row = Math.max(1, row) + 1;
  const taken = row > props.rows || (row <= grid.lastRow() && filledWithin(sheet, row, props.columns));
  if (taken) book.shift(sheet, { axis: 'row', at: row, count: 1 });
  return row;
}

function filledWithin({ grid }: SheetModel, row: number, columns: number): boolean {
  for (let column = 1; column <= columns; column++) if (grid.isFilled(row, column)) return true;
  return false;
}

/** Unlinks the form: the sheet stays with its answers and is an ordinary one from now on. */
export function unlinkResponseSheet(world: World, book: string, sheetId: number): void {
  changeBook(world, book, (model) => {
    const sheet = model.sheet(sheetId);
    if (sheet) sheet.props.form = undefined;
  });
}

/** The sheet that a form writes to; undefined when it has none in this book. */
export function responseSheetOf(world: World, book: string, form: string): number | undefined {
  return inspectBook(world, book, (model) => model.ordered.find(({ props }) => props.form === form)?.id);
}
