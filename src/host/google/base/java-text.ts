/** Values as texts the way Google's servers write them: they are Java, so 5 is `5.0` and a list is `[1.0, a]`. */
import { GoogleEnum, GoogleObject } from '../object';
import { formatDate } from '../utilities/date-pattern';
import { offsetAt, offsetText } from '../utilities/zones';

/** A number as Java writes a double. */
export function javaNumber(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  if (Object.is(value, -0)) return '-0.0';
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-3 && size < 1e7)) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [digits = '', power = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(power)}`;
}

/** A date as Java writes it, in the given zone: `Tue Sep 01 09:00:00 GMT+03:00 2026`. */
export function javaDate(date: Date, zone: string): string {
  const offset = offsetAt(zone, date.getTime());
  const name = offset === 0 ? 'GMT' : `GMT${offsetText(offset, true)}`;
  return `${formatDate(date, zone, 'EEE MMM dd HH:mm:ss')} ${name} ${formatDate(date, zone, 'yyyy')}`;
}

/** Any value as Java's `toString` writes it. */
export function javaText(value: unknown, zone: string): string {
  if (typeof value === 'number') return javaNumber(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : javaDate(value, zone);
  if (Array.isArray(value)) return `[${value.map((item) => javaText(item, zone)).join(', ')}]`;
  if (value instanceof GoogleObject) return nameOf(value);
  if (value instanceof GoogleEnum || value instanceof Error) return String(value);
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}=${javaText(item, zone)}`)
      .join(', ')}}`;
  }
  return String(value);
}

/** What a Google object calls itself: its class, or what it says itself. */
export function nameOf(object: GoogleObject): string {
  const own = (object as { googleName?: string }).googleName;
  return own ?? object.type.slice(object.type.lastIndexOf('.') + 1);
}
