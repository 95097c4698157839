/**
 * What one cell of a sheet holds, as everything outside the workspace sees it: no Date, no Google.
 * How a moment is found in, or put into, a real cell is the workspace's business.
 */

/** A calendar day of the school, written 2026-09-01. */
export type Day = string;

/** A day in the time zone of the book, with what more is known of it. */
export interface Moment {
  readonly day: Day;
  /** 14:05:09 */
  readonly time?: string;
  /** Milliseconds since 1970; known only for what was read. */
  readonly at?: number;
}

export type Cell = string | number | boolean | Moment;

export const isMoment = (cell: Cell): cell is Moment => typeof cell === 'object';

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');

const two = (part: number): string => String(part).padStart(2, '0');

/** The day as people here write it: 01.09.2026. */
export const showDay = (day: Day): string => day.split('-').reverse().join('.');

/** The cell as words: what a person would read in it. */
export function showCell(cell: Cell): string {
  if (isMoment(cell)) return showDay(cell.day) + (cell.time && cell.time !== '00:00:00' ? ' ' + cell.time : '');
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет';
  return String(cell);
}

/** A day typed by hand as 1.9.2026, 01.09.26 or 2026-09-01; nothing when the calendar has no such day. */
export function parseDay(text: string): Day | undefined {
  const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?:\s*г\.?)?$/.exec(text.trim());
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const parts = russian ? [russian[3], russian[2], russian[1]] : iso ? [iso[1], iso[2], iso[3]] : undefined;
  if (!parts) return undefined;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  const fullYear = year < 100 ? 2000 + year : year;
  const leap = (fullYear % 4 === 0 && fullYear % 100 !== 0) || fullYear % 400 === 0;
  const longest = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (month < 1 || month > 12 || day < 1 || day > longest) return undefined;
  return `${fullYear}-${two(month)}-${two(day)}`;
}
