/** What becomes of a value that a script sets or a person types: text, number, date, boolean or formula, as Google's typed entry reads it. */
import { parseValue } from 'numfmt';
import { Refusal } from '../../errors';
import { javaText } from '../base/java-text';
import type { Value } from './grid';
import { checkText } from './limits';
import { type Locale, localeOf } from './locales';
import { dayOf, serialOf, serialOfDay } from './zones';

/** In whose terms something is typed. `now` gives dates without a year their year. */
export interface Typist {
  readonly locale: string;
  readonly timeZone: string;
  readonly now: number;
}

/** What lands in the cell. `format` is how the value looks when the cell has no number format of its own. */
export interface Entry {
  readonly value: Value | undefined;
  readonly formula?: string;
  readonly format?: string;
}

const NOTHING: Entry = { value: undefined };
/** What Google writes for NaN, the infinities and dates that are none. */
const NOT_A_NUMBER: Entry = { value: '#NUM!' };
const MILLISECONDS = 86_400_000;

/** Reads a value for a cell that has this number format (undefined: none of its own). */
export function entryOf(raw: unknown, typist: Typist, format: string | undefined): Entry {
  switch (typeof raw) {
    case 'undefined':
      return NOTHING;
    case 'boolean':
      return { value: raw };
    case 'number':
      return Number.isFinite(raw) ? { value: raw } : NOT_A_NUMBER;
    case 'string':
      return textEntry(raw, typist, format);
  }
  if (raw === null) return NOTHING;
  if (raw instanceof Date) return dateEntry(raw, typist);
  if (Array.isArray(raw)) return { value: '[Ljava.lang.Object;@1' };
  if (isPlainObject(raw)) return { value: javaText(raw, typist.timeZone) };
  throw new Refusal('the host does not know what Google writes into a cell for one of its objects or a function');
}

function isPlainObject(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && Object.getPrototypeOf(raw) === Object.prototype;
}

function dateEntry(date: Date, typist: Typist): Entry {
  if (Number.isNaN(date.getTime())) return NOT_A_NUMBER;
  const value = serialOf(date.getTime(), typist.timeZone);
  const locale = localeOf(typist.locale);
  return { value, format: Number.isInteger(value) ? locale.date : `${locale.date} ${locale.timeWithSeconds}` };
}

function textEntry(text: string, typist: Typist, format: string | undefined): Entry {
  checkText(text);
  if (text === '') return NOTHING;
  if (text.startsWith("'")) return text.length > 1 ? { value: text.slice(1) } : NOTHING;
  if (text.startsWith('=') && text.length > 1) return { value: undefined, formula: text };
  if (format === '@') return { value: text };
  return recognise(text, typist) ?? { value: text };
}

const NUMBER_WITH_SPACES = /^([+-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(,\d+)?$/;
const DAY_AND_MONTH = /^(\d{1,2})\s+([а-яё]{3,8})\.?(?:\s+(\d{4})(?:\s*(?:г\.?|года))?)?$/i;

/** Reads a text as number, date, time or boolean of the locale; undefined when it is none of these. */
export function recognise(text: string, typist: Typist): Entry | undefined {
  const locale = localeOf(typist.locale);
  const trimmed = text.trim();
  if (/^\p{L}/u.test(trimmed) && !locale.beginnings.has(trimmed.slice(0, 3).toLowerCase())) return undefined;
  if (!/\d/.test(trimmed)) return booleanOf(trimmed, locale);
  if (locale.data.group === '\u00a0' || locale.data.group === ' ') {
    const spaced = NUMBER_WITH_SPACES.exec(trimmed);
    if (spaced) {
      const whole = (spaced[1] ?? '') + (spaced[2] ?? '').replace(/\D/g, '');
      return { value: Number(whole + (spaced[3] ?? '').replace(',', '.')), format: spaced[3] ? '#,##0.00' : '#,##0' };
    }
  }
  const worded = wordedDate(trimmed, locale, typist);
  if (worded) return worded;
  const found = parseValue(trimmed, { locale: locale.tag }) as
    | { value: number | boolean; formatId?: number }
    | undefined;
  if (!found) return undefined;
  if (typeof found.value === 'boolean') return { value: found.value };
  if (isExcelOnly(found.formatId, trimmed)) return undefined;
  const value = found.formatId === 16 ? thisYear(found.value, typist) : found.value;
  const format = formatOf(found.formatId, trimmed, locale, value);
  return format === undefined ? { value } : { value, format };
}

/** What Excel, whose habits the library follows, takes for a date or time and Sheets leaves alone: `3.14` (March 2014), `9 A` (nine o'clock). */
function isExcelOnly(id: number | undefined, text: string): boolean {
  if (id === 17) return !/\d{4}/.test(text);
  return (id === 18 || id === 19) && !/[ap]\.?m/i.test(text);
}

function booleanOf(text: string, locale: Locale): Entry | undefined {
  const upper = text.toUpperCase();
  const [yes, no] = locale.data.bool;
  if (upper === 'TRUE' || upper === yes) return { value: true };
  if (upper === 'FALSE' || upper === no) return { value: false };
  return undefined;
}

/** The library takes the machine's year for dates without one; the host's clock may show another. */
function thisYear(serial: number, typist: Typist): number {
  const { month, day } = dayOf(serial);
  return serialOfDay(dayOf(serialOf(typist.now, typist.timeZone)).year, month, day);
}

/** «5 октября 2026 г.»: the library knows months only as they stand alone. */
function wordedDate(text: string, locale: Locale, typist: Typist): Entry | undefined {
  const found = DAY_AND_MONTH.exec(text);
  if (!found) return undefined;
  const word = (found[2] ?? '').toLowerCase();
  const names = locale.data.mmmm.map((name) => name.toLowerCase());
  const month = names.findIndex((name) => isMonth(word, name)) + 1;
  if (month === 0) return undefined;
  const day = Number(found[1]);
  const year = found[3] === undefined ? dayOf(serialOf(typist.now, typist.timeZone)).year : Number(found[3]);
  const value = serialOfDay(year, month, day);
  if (dayOf(value).day !== day) return undefined;
  const letters = word.length > 3 || word === 'мая' ? 'mmmm' : 'mmm';
  return { value, format: found[3] === undefined ? `d ${letters}` : `d ${letters} yyyy` };
}

function isMonth(word: string, name: string): boolean {
  if (word === name) return true;
  const genitive = name.endsWith('т') ? `${name}а` : `${name.slice(0, -1)}я`;
  return word === genitive || (word.length <= 4 && name !== 'май' && name.startsWith(word));
}

function formatOf(id: number | undefined, text: string, locale: Locale, value: number): string | undefined {
  const iso = /^\d{4}-/.test(text);
  const long = /\p{L}{4,}/u.test(text);
  const worded = /\p{L}{3,}/u.test(text);
  const dayFirst = /^\d/.test(text);
  const month = long ? 'mmmm' : 'mmm';
  const date = iso ? 'yyyy-MM-dd' : /^\d{4}\//.test(text) ? 'yyyy/MM/dd' : locale.date;
  const time = /\d:\d\d:\d\d/.test(text) ? locale.timeWithSeconds : locale.time;
  switch (id) {
    case undefined:
      return foreignCurrency(text);
    case 14:
      return date;
    case 15:
      return dayFirst ? `d ${month} yyyy` : `${month} d, yyyy`;
    case 16:
      if (worded) return dayFirst ? `d ${month}` : `${month} d`;
      return locale.date.replace(/[^dM]?yyyy[^dM]?/, '');
    case 17:
      return worded ? `${month} yyyy` : locale.date.replace(/d+[^yM]/, '');
    case 18:
      return 'h:mm AM/PM';
    case 19:
      return 'h:mm:ss AM/PM';
    case 20:
    case 21:
      return value < 1 ? time : `${date} ${time}`;
    case 22:
      return `${date} ${time}`;
    case 45:
    case 46:
    case 47:
      return '[h]:mm:ss';
    case 3:
      return '#,##0';
    case 4:
      return '#,##0.00';
    case 5:
    case 6:
      return currency(locale, '#,##0');
    case 7:
    case 8:
      return currency(locale, '#,##0.00');
    case 9:
      return '0%';
    case 10:
      return '0.00%';
    case 11:
      return '0.00E+00';
    default:
      return undefined;
  }
}

/** A sign of money that is not the locale's own stays where it was typed. */
function foreignCurrency(text: string): string | undefined {
  const found = /^(\p{Sc})|(\p{Sc})$/u.exec(text);
  if (!found) return undefined;
  const number = /[.,]\d+\D*$/.test(text) ? '#,##0.00' : '#,##0';
  return found[1] === undefined ? `${number} [$${found[2]}]` : `[$${found[1]}]${number}`;
}

function currency(locale: Locale, number: string): string {
  const sign = locale.data.currency;
  return locale.name.startsWith('en') ? `"${sign}"${number}` : `${number} [$${sign}]`;
}

/** A moment as a spreadsheet keeps it, to the millisecond. */
export function roundSerial(serial: number): number {
  return Math.round(serial * MILLISECONDS) / MILLISECONDS;
}
