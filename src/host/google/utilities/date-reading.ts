/** Reading a date by a pattern of Java's SimpleDateFormat, as leniently as Java does: month 13 is January of the next year. */
import { GoogleError } from '../../errors';
import { MONTHS, type PatternPart, readPattern, WEEKDAYS } from './date-pattern';
import { momentOf, wallTime } from './zones';

interface Found {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  afternoon: boolean | undefined;
  offset: number | undefined;
  shortYear: boolean;
}

/** The moment that the text names; what follows the pattern's end is ignored. Throws when the text does not begin as the pattern says. */
export function parseDate(text: string, zone: string, pattern: string, now: number): Date {
  const parts = readPattern(pattern);
  const found: Found = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    afternoon: undefined,
    offset: undefined,
    shortYear: false,
  };
  let rest = text;
  for (const [index, part] of parts.entries()) {
    const taken =
      part.kind === 'text'
        ? takeText(rest, part.text)
        : takeField(rest, part, followedByNumber(parts, index), found, now, zone);
    if (taken === undefined) throw new GoogleError(`Unparseable date: "${text}"`);
    rest = rest.slice(taken);
  }
  const moment = momentIn(found, zone);
  const tooEarly = found.shortYear && moment < yearsBefore(now, 80, zone);
  return new Date(tooEarly ? momentIn({ ...found, year: found.year + 100 }, zone) : moment);
}

function momentIn(found: Found, zone: string): number {
  const { year, month, day, minute, second, millisecond, offset, afternoon } = found;
  const hour = afternoon === undefined ? found.hour : (found.hour % 12) + (afternoon ? 12 : 0);
  const from = offset === undefined ? zone : 'GMT';
  return momentOf(from, year, month, day, hour, minute, second, millisecond) - (offset ?? 0);
}

function yearsBefore(now: number, years: number, zone: string): number {
  const { year, month, day, hour, minute, second, millisecond } = wallTime(zone, now);
  return momentOf(zone, year - years, month, day, hour, minute, second, millisecond);
}

function takeText(rest: string, text: string): number | undefined {
  return rest.startsWith(text) ? text.length : undefined;
}

/** Numbers that touch each other take just as many digits as they have letters. */
function followedByNumber(parts: readonly PatternPart[], index: number): boolean {
  const next = parts[index + 1];
  return next?.kind === 'field' && !/[GEazZX]/.test(next.letter) && !(/[ML]/.test(next.letter) && next.count > 2);
}

function takeField(
  rest: string,
  { letter, count }: { readonly letter: string; readonly count: number },
  exact: boolean,
  found: Found,
  now: number,
  zone: string,
): number | undefined {
  if (/[ML]/.test(letter) && count > 2) return takeName(rest, MONTHS, (index) => (found.month = index + 1));
  if (letter === 'E') return takeName(rest, WEEKDAYS, () => undefined);
  if (letter === 'G') return takeName(rest, ['AD', 'BC'], () => undefined);
  if (letter === 'a') return takeName(rest, ['AM', 'PM'], (index) => (found.afternoon = index === 1));
  if (/[zZX]/.test(letter)) return takeOffset(rest, found);
  const digits = exact ? new RegExp(`^\\d{${count}}`).exec(rest) : /^\s*-?\d+/.exec(rest);
  if (!digits) return undefined;
  setNumber(found, letter, digits[0].trim(), count, now, zone);
  return digits[0].length;
}

function takeName(rest: string, names: readonly string[], set: (index: number) => void): number | undefined {
  const lower = rest.toLowerCase();
  for (const length of [undefined, 3]) {
    const index = names.findIndex((name) => lower.startsWith(name.slice(0, length).toLowerCase()));
    if (index < 0) continue;
    set(index);
    return (names[index] ?? '').slice(0, length).length;
  }
  return undefined;
}

function takeOffset(rest: string, found: Found): number | undefined {
  const text = /^(?:Z|(?:GMT|UTC)?(?:([+-])(\d\d?):?(\d\d)?)?)/.exec(rest);
  if (!text || text[0] === '') return undefined;
  const minutes = Number(text[2] ?? 0) * 60 + Number(text[3] ?? 0);
  found.offset = (text[1] === '-' ? -minutes : minutes) * 60_000;
  return text[0].length;
}

function setNumber(found: Found, letter: string, digits: string, count: number, now: number, zone: string): void {
  const value = Number(digits);
  if (letter === 'y' || letter === 'Y') {
    found.shortYear = count <= 2 && digits.length === 2;
    found.year = found.shortYear ? value + centuryBefore(now, zone) : value;
  } else if (letter === 'M' || letter === 'L') found.month = value;
  else if (letter === 'd') found.day = value;
  else if (letter === 'D') {
    found.month = 1;
    found.day = value;
  } else if (letter === 'H' || letter === 'K') found.hour = value;
  else if (letter === 'k') found.hour = value === 24 ? 0 : value;
  else if (letter === 'h') found.hour = value === 12 ? 0 : value;
  else if (letter === 'm') found.minute = value;
  else if (letter === 's') found.second = value;
  else if (letter === 'S') found.millisecond = value;
}

/** Two digits mean a moment between 80 years ago and 20 years from now: the century in which these 80 years begin, or the next. */
function centuryBefore(now: number, zone: string): number {
  return Math.floor((wallTime(zone, now).year - 80) / 100) * 100;
}
