/** What a person does in the open spreadsheet: typing into a cell, with validation and protection holding as they do for people. */
import { GoogleError } from '../../errors';
import type { HostEvent } from '../../events';
import type { World } from '../../world';
import { findFile } from '../files';
import { a1Of } from './address';
import { contains } from './area';
import { changeBook, sheetOf } from './book';
import { displayOf } from './display';
import type { Book, SheetModel } from './model';
import { entryOf, type Typist } from './typing';
import { isValid } from './validation';
import { enter } from './writing';
import { serialOf } from './zones';

export interface PersonalEdit {
  readonly book: string;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly email: string;
}

/** Types a text into a cell as a person, visible at once, and gives the event. Throws Google's sentence when the cell does not take it. */
export function editAsPerson(world: World, edit: PersonalEdit): HostEvent {
  const { row, column, text } = edit;
  return changeBook(world, edit.book, (book) => {
    const sheet = sheetOf(book, edit.sheet);
    if (row < 1 || column < 1 || row > sheet.props.rows || column > sheet.props.columns) {
      throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    if (!mayEdit(sheet, row, column, edit.email, findFile(world, edit.book)?.owner ?? '')) {
      throw new GoogleError(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
    }
    const typist: Typist = { locale: book.props.locale, timeZone: book.props.timeZone, now: world.clock.now() };
    checkValidation(book, sheet, edit, typist);
    const oldValue = sheet.grid.value(row, column);
    enter(book, sheet, { row, column, rows: 1, columns: 1 }, typist, () => text);
    const value = sheet.grid.extra(row, column)?.formula ?? sheet.grid.value(row, column);
    return {
      kind: 'edit',
      file: { kind: 'spreadsheet', id: book.id },
      sheet: sheet.id,
      row,
      column,
      rows: 1,
      columns: 1,
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    };
  });
}

/** Whether the protections of a sheet let this person change a cell; warnings do not stop anybody. */
export function mayEdit(sheet: SheetModel, row: number, column: number, email: string, owner: string): boolean {
  return sheet.props.protections.every((protection) => {
    if (protection.warningOnly || email === owner || protection.editors.includes(email)) return true;
    if (protection.area) return !contains(protection.area, row, column);
    return protection.open.some((area) => contains(area, row, column));
  });
}

function checkValidation(book: Book, sheet: SheetModel, edit: PersonalEdit, typist: Typist): void {
  const { row, column, text } = edit;
  const style = book.styleAt(sheet, row, column);
  const rule = book.validation(style.validation);
  if (!rule || rule.allowInvalid) return;
  const entry = entryOf(text, typist, style.format);
  if (entry.formula !== undefined) return;
  const context = {
    display: displayOf(entry.value, style.format ?? entry.format, typist.locale),
    serial: (moment: number) => serialOf(moment, typist.timeZone),
    texts: ({
      area,
      sheet: other,
    }: {
      area: { row: number; column: number; rows: number; columns: number };
      sheet: number;
    }) => {
      const source = book.sheet(other);
      if (!source) return [];
      const texts: string[] = [];
      for (let y = area.row; y < area.row + area.rows; y++) {
        for (let x = area.column; x < area.column + area.columns; x++) {
          const shown = displayOf(source.grid.value(y, x), book.styleAt(source, y, x).format, typist.locale);
          if (shown !== '') texts.push(shown);
        }
      }
      return texts;
    },
  };
  if (isValid(rule, entry.value, context) !== false) return;
  const place = a1Of({ row, column, rows: 1, columns: 1 });
  throw new GoogleError(
    rule.help ?? `The data you entered in cell ${place} violates the data validation rules set on this cell.`,
  );
}
