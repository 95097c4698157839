/** Whether a cell takes what is typed into it: strict validation and protection, which hold for persons and for scripts alike. */
import { GoogleError } from '../../errors';
import { a1Of } from './address';
import { type Area, intersects, within } from './area';
import { displayOf } from './display';
import type { Book, SheetModel } from './model';
import { entryOf, type Typist } from './typing';
import { isValid, type ValidationRule } from './validation';
import { serialOf } from './zones';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether the protections of a sheet let this person change all of an area; warnings stop nobody. */
export function mayEdit(sheet: SheetModel, area: Area, email: string, owner: string): boolean {
  return sheet.props.protections.every((protection) => {
    if (protection.warningOnly || email === owner || protection.editors.includes(email)) return true;
    if (protection.area) return !intersects(protection.area, area);
    return protection.open.some((open) => within(area, open));
  });
}

/** Throws Google's sentence when a protection forbids the change. */
export function checkEditable(sheet: SheetModel, area: Area, email: string, owner: string): void {
  if (sheet.props.protections.length > 0 && !mayEdit(sheet, area, email, owner)) throw new GoogleError(PROTECTED);
}

/** The strict rule that a value typed into a cell breaks; undefined when there is none or it cannot be told (a formula decides). */
export function brokenRule(
  book: Book,
  sheet: SheetModel,
  row: number,
  column: number,
  raw: unknown,
  typist: Typist,
  /** Lists read from ranges so far, by their place. */
  lists = new Map<string, readonly string[]>(),
): ValidationRule | undefined {
  const style = book.styleAt(sheet, row, column);
  const rule = book.validation(style.validation);
  if (!rule || rule.allowInvalid) return undefined;
  const entry = entryOf(raw, typist, style.format);
  if (entry.formula !== undefined) return undefined;
  const verdict = isValid(rule, entry.value, {
    display: displayOf(entry.value, style.format ?? entry.format, typist.locale),
    serial: (moment) => serialOf(moment, typist.timeZone),
    texts: ({ sheet: other, area }) => {
      const place = `${other}!${a1Of(area)}`;
      const texts = lists.get(place) ?? textsOf(book, other, area, typist.locale);
      lists.set(place, texts);
      return texts;
    },
  });
  return verdict === false ? rule : undefined;
}

/** The texts shown in an area, without empty cells. */
export function textsOf(book: Book, sheet: number, area: Area, locale: string): string[] {
  const source = book.sheet(sheet);
  if (!source) return [];
  const texts: string[] = [];
  const bottom = Math.min(area.row + area.rows - 1, source.grid.lastRow());
  for (let row = area.row; row <= bottom; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = displayOf(source.grid.value(row, column), book.formatAt(source, row, column), locale);
      if (text !== '') texts.push(text);
    }
  }
  return texts;
}

/** Google's sentence about a broken rule, as live scripts report it. */
export function ruleSentence(rule: ValidationRule, row: number, column: number): string {
  const place = a1Of({ row, column, rows: 1, columns: 1 });
  const sentence = `The data you entered in cell ${place} violates the data validation rules set on this cell.`;
  if (rule.type !== 'VALUE_IN_LIST') return sentence;
  return `${sentence} Please enter one of the following values: ${rule.values.map(String).join(', ')}.`;
}

/**
 * Throws when a strict rule refuses one of the values that a script types into an area. Many scripts were caught by this live; platform notes
 * that say otherwise were not tried.
 */
export function checkEntries(
  book: Book,
  sheet: SheetModel,
  area: Area,
  typist: Typist,
  valueAt: (row: number, column: number) => unknown,
): void {
  if (!book.validations.some((rule) => !rule.allowInvalid)) return;
  const lists = new Map<string, readonly string[]>();
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const [y, x] = [area.row + row, area.column + column];
      if (book.styleAt(sheet, y, x).validation === undefined) continue;
      const rule = brokenRule(book, sheet, y, x, valueAt(row, column), typist, lists);
      if (rule) throw new GoogleError(ruleSentence(rule, y, x));
    }
  }
}
