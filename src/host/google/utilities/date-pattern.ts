/** Date patterns of Java's SimpleDateFormat as data, and writing a date by one. Names are English, as Google's servers have them. */
import { GoogleError } from '../../errors';
import { offsetAt, offsetText, type WallTime, wallTime, zoneName } from './zones';

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
const DAY = 86_400_000;

/** A run of one letter, or text that stands for itself. */
export type PatternPart =
  | { readonly kind: 'field'; readonly letter: string; readonly count: number }
  | { readonly kind: 'text'; readonly text: string };

/** The parts of a pattern; two apostrophes are one, text between single ones is text. Throws on letters that mean nothing to Java. */
export function readPattern(pattern: string): PatternPart[] {
  const parts: PatternPart[] = [];
  for (const [token] of pattern.matchAll(/''|'(?:[^']|'')*'?|([a-zA-Z])\1*|[^a-zA-Z']+/g)) {
    const letter = token[0] ?? '';
    if (token === "''") parts.push({ kind: 'text', text: "'" });
    else if (letter === "'") parts.push({ kind: 'text', text: token.replace(/^'|'$/g, '').replace(/''/g, "'") });
    else if (!/[a-zA-Z]/.test(letter)) parts.push({ kind: 'text', text: token });
    else if (!/[GyYMLwWDdFEuaHkKhmsSzZX]/.test(letter)) throw new GoogleError(`Illegal pattern character '${letter}'`);
    else parts.push({ kind: 'field', letter, count: token.length });
  }
  return parts;
}

/** The date in the zone, written by the pattern. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const time = date.getTime();
  const wall = wallTime(zone, time);
  return readPattern(pattern)
    .map((part) => (part.kind === 'text' ? part.text : field(part.letter, part.count, wall, zone, time)))
    .join('');
}

function field(letter: string, count: number, wall: WallTime, zone: string, time: number): string {
  const number = (value: number): string => String(value).padStart(count, '0');
  switch (letter) {
    case 'G':
      return wall.year > 0 ? 'AD' : 'BC';
    case 'y':
      return year(wall.year > 0 ? wall.year : 1 - wall.year, count);
    case 'Y':
      return year(weekOfYear(wall).year, count);
    case 'M':
    case 'L':
      return count > 2 ? name(MONTHS[wall.month - 1], count) : number(wall.month);
    case 'w':
      return number(weekOfYear(wall).week);
    case 'W':
      return number(Math.ceil((wall.day + weekdayOfFirst(wall)) / 7));
    case 'D':
      return number(dayOfYear(wall));
    case 'd':
      return number(wall.day);
    case 'F':
      return number(Math.ceil(wall.day / 7));
    case 'E':
      return name(WEEKDAYS[wall.weekday], count);
    case 'u':
      return number(wall.weekday === 0 ? 7 : wall.weekday);
    case 'a':
      return wall.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(wall.hour);
    case 'k':
      return number(wall.hour === 0 ? 24 : wall.hour);
    case 'K':
      return number(wall.hour % 12);
    case 'h':
      return number(wall.hour % 12 === 0 ? 12 : wall.hour % 12);
    case 'm':
      return number(wall.minute);
    case 's':
      return number(wall.second);
    case 'S':
      return number(wall.millisecond);
    case 'z':
      return zoneName(zone, time, count > 3);
    case 'Z':
      return offsetText(offsetAt(zone, time), false);
    default:
      return isoOffset(offsetAt(zone, time), count);
  }
}

function year(value: number, count: number): string {
  return count === 2 ? String(value % 100).padStart(2, '0') : String(value).padStart(count, '0');
}

function name(full: string | undefined, count: number): string {
  return (full ?? '').slice(0, count > 3 ? undefined : 3);
}

function isoOffset(offset: number, count: number): string {
  if (offset === 0) return 'Z';
  const text = offsetText(offset, count === 3);
  return count === 1 ? text.slice(0, 3) : text;
}

function dayOfYear(wall: WallTime): number {
  return Math.round((Date.UTC(wall.year, wall.month - 1, wall.day) - Date.UTC(wall.year, 0, 1)) / DAY) + 1;
}

function weekdayOfFirst(wall: WallTime): number {
  return (((wall.weekday - wall.day + 1) % 7) + 7) % 7;
}

/** American weeks: they begin on Sunday, and the week with January 1 is the first. */
function weekOfYear(wall: WallTime): { readonly year: number; readonly week: number } {
  const firstOfYear = new Date(Date.UTC(wall.year, 0, 1)).getUTCDay();
  const firstOfNext = new Date(Date.UTC(wall.year + 1, 0, 1)).getUTCDay();
  const untilNext = Math.round((Date.UTC(wall.year + 1, 0, 1) - Date.UTC(wall.year, wall.month - 1, wall.day)) / DAY);
  if (untilNext <= firstOfNext) return { year: wall.year + 1, week: 1 };
  return { year: wall.year, week: Math.ceil((dayOfYear(wall) + firstOfYear) / 7) };
}
