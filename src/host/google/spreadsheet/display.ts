/** What a person sees in a cell: a value through its number format in the locale of the book; and which formats make a number a date. */
import { format as formatValue, isDateFormat, isValidFormat } from 'numfmt';
import type { Value } from './grid';
import { localeOf } from './locales';

/** What `getNumberFormat` says of a cell without a number format of its own. */
export const AUTOMATIC = '0.###############';

const dateFormats = new Map<string, boolean>();
const validFormats = new Map<string, boolean>();

/** Whether numbers in this format are read back as dates. */
export function isDate(format: string | undefined): boolean {
  if (format === undefined) return false;
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = isDateFormat(format);
    dateFormats.set(format, known);
  }
  return known;
}

function isValid(format: string): boolean {
  let known = validFormats.get(format);
  if (known === undefined) {
    known = isValidFormat(format);
    validFormats.set(format, known);
  }
  return known;
}

/** The text that a value shows. */
export function displayOf(value: Value | undefined, format: string | undefined, localeName: string): string {
  if (value === undefined) return '';
  if (typeof value === 'string') {
    return format?.includes('@') && format !== '@' && isValid(format) ? formatValue(format, value) : value;
  }
  const locale = localeOf(localeName);
  if (typeof value === 'boolean') return locale.data.bool[value ? 0 : 1];
  if (format === undefined || format === '@' || !isValid(format)) return automatic(value, locale.data.decimal);
  const tag = /d.*mmmm/i.test(format) ? locale.tagAfterDay : locale.tag;
  return formatValue(format, value, { locale: tag, leap1900: false });
}

/** A number as Sheets shows it by itself: whole numbers in full, others with ten significant digits. */
function automatic(value: number, decimal: string): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-5)) {
    const [digits = '', exponent = ''] = Number(value.toPrecision(6)).toExponential().split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${digits.replace('.', decimal)}E${sign}${exponent.slice(1).padStart(2, '0')}`;
  }
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
  return text.replace('.', decimal);
}
