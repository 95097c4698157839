/** What a person does in the open spreadsheet: typing into a cell, with validation and protection holding as they do for people. */
import { GoogleError } from '../../errors';
import type { HostEvent } from '../../events';
import type { World } from '../../world';
import { findFile } from '../files';
import { brokenRule, checkEditable, ruleSentence } from './admission';
import { changeBook, sheetOf } from './book';
import type { Typist } from './typing';
import { enter } from './writing';

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
    const area = { row, column, rows: 1, columns: 1 };
    if (row < 1 || column < 1 || row > sheet.props.rows || column > sheet.props.columns) {
      throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    checkEditable(sheet, area, edit.email, findFile(world, edit.book)?.owner ?? '');
    const typist: Typist = { locale: book.props.locale, timeZone: book.props.timeZone, now: world.clock.now() };
    const rule = brokenRule(book, sheet, row, column, text, typist);
    if (rule) throw new GoogleError(rule.help ?? ruleSentence(rule, row, column));
    const oldValue = sheet.grid.value(row, column);
    enter(book, sheet, area, typist, () => text);
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
