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
  /** Rows of what is typed or pasted, all of one length, from that cell on. */
  readonly texts: readonly (readonly string[])[];
  readonly email: string;
}

/** Types or pastes texts as a person, visible at once, and gives the one event of it. Throws Google's sentence when a cell does not take its text; then none is written. */
export function editAsPerson(world: World, edit: PersonalEdit): HostEvent {
  const { row, column, texts } = edit;
  return changeBook(world, edit.book, (book) => {
    const sheet = sheetOf(book, edit.sheet);
    const area = { row, column, rows: texts.length, columns: texts[0]?.length ?? 0 };
    const isInside = row + area.rows - 1 <= sheet.props.rows && column + area.columns - 1 <= sheet.props.columns;
    if (row < 1 || column < 1 || area.rows < 1 || area.columns < 1 || !isInside) {
      throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    checkEditable(sheet, area, edit.email, findFile(world, edit.book)?.owner ?? '');
    const typist: Typist = { locale: book.props.locale, timeZone: book.props.timeZone, now: world.clock.now() };
    const lists = new Map<string, readonly string[]>();
    texts.forEach((line, down) => {
      line.forEach((text, right) => {
        const rule = brokenRule(book, sheet, row + down, column + right, text, typist, lists);
        if (rule) throw new GoogleError(rule.help ?? ruleSentence(rule, row + down, column + right));
      });
    });
    const oldValue = sheet.grid.value(row, column);
    enter(book, sheet, area, typist, (down, right) => texts[down]?.[right] ?? '');
    const value = sheet.grid.extra(row, column)?.formula ?? sheet.grid.value(row, column);
    const isOne = area.rows * area.columns === 1;
    return {
      kind: 'edit',
      file: { kind: 'spreadsheet', id: book.id },
      sheet: sheet.id,
      ...area,
      ...(value === undefined || !isOne ? {} : { value }),
      ...(oldValue === undefined || !isOne ? {} : { oldValue }),
    };
  });
}
