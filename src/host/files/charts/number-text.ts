/** Numbers beside axes and bars. */
import { displayOf } from '../../google/spreadsheet/display';

/** A number as its cell would show it; without a format, with blanks between thousands. */
export function showNumber(value: number, format: string | undefined, locale: string): string {
  const rounded = Number(value.toPrecision(12));
  const usual = Number.isInteger(rounded) ? '#,##0' : '#,##0.0##';
  return displayOf(rounded, format === undefined || format === '@' ? usual : format, locale);
}
