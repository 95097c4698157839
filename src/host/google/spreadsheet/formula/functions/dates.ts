/** Days and times as serial numbers of the book's wall clock. */
import { dayOf, serialOfDay } from '../../zones';
import { type Call, type Definitions, type Eager, ranges, scalars } from '../definition';
import { blockOf, type Operand, single, WRONG_NUMBER, WRONG_VALUE } from '../value';

const DAY = 86_400;

/** Seconds since midnight, to the whole second. */
function secondsOf(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * DAY) % DAY;
}

function day(operand: Operand, call: Call): number {
  const serial = call.number(operand);
  if (serial < 0) throw WRONG_NUMBER;
  return Math.floor(serial);
}

function of(part: (serial: number) => number): Eager {
  return scalars(1, 1, ([value], call) => part(call.number(value)));
}

/** 0 is Sunday. */
const weekday = (serial: number): number => (((Math.floor(serial) + 6) % 7) + 7) % 7;

const lastDay = (year: number, month: number): number => dayOf(serialOfDay(year, month + 1, 0)).day;

/** The same day some months later, or the last of that month when it is shorter. */
function monthsLater(serial: number, months: number): number {
  const { year, month, day: number } = dayOf(serial);
  const first = dayOf(serialOfDay(year, month + months, 1));
  return serialOfDay(first.year, first.month, Math.min(number, lastDay(first.year, first.month)));
}

function difference(start: number, end: number, unit: string): number {
  if (end < start) throw WRONG_NUMBER;
  const a = dayOf(start);
  const b = dayOf(end);
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return end - start;
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return end - monthsLater(start, months);
    case 'YD': {
      return end - monthsLater(start, Math.floor(months / 12) * 12);
    }
    default:
      throw WRONG_NUMBER;
  }
}

/** The week by Google's types: 1 and 2 count from the week of 1 January, 21 is ISO's. */
function week(serial: number, type: number): number {
  if (type === 21) {
    const thursday = Math.floor(serial) - ((weekday(serial) + 6) % 7) + 3;
    return Math.floor((thursday - serialOfDay(dayOf(thursday).year, 1, 1)) / 7) + 1;
  }
  const start = type === 2 || type === 11 ? 1 : type >= 12 && type <= 17 ? (type - 10) % 7 : type === 1 ? 0 : undefined;
  if (start === undefined) throw WRONG_NUMBER;
  const first = serialOfDay(dayOf(serial).year, 1, 1);
  const offset = (weekday(first) - start + 7) % 7;
  return Math.floor((Math.floor(serial) - first + offset) / 7) + 1;
}

/** Which weekdays (0 is Sunday) are free: a number of Excel's or seven signs from Monday on. */
function freeDays(operand: Operand, call: Call): Set<number> {
  if (operand === undefined) return new Set([0, 6]);
  const value = single(operand);
  if (typeof value === 'string') {
    if (!/^[01]{7}$/.test(value)) throw WRONG_VALUE;
    return new Set([...value].flatMap((sign, index) => (sign === '1' ? [(index + 1) % 7] : [])));
  }
  const number = call.whole(value);
  if (number >= 11 && number <= 17) return new Set([number - 11]);
  if (number < 1 || number > 7) throw WRONG_NUMBER;
  return new Set([(number + 5) % 7, (number + 6) % 7]);
}

function holidays(operand: Operand, call: Call): Set<number> {
  if (operand === undefined) return new Set();
  return new Set(
    blockOf(operand)
      .flat.filter((value) => value !== undefined)
      .map((value) => Math.floor(call.terms.number(value))),
  );
}

function workdays(start: number, end: number, free: Set<number>, off: Set<number>): number {
  const sign = end < start ? -1 : 1;
  let count = 0;
  for (let serial = Math.min(start, end); serial <= Math.max(start, end); serial++)
    if (!free.has(weekday(serial)) && !off.has(serial)) count++;
  return count * sign;
}

function workdayAfter(start: number, days: number, free: Set<number>, off: Set<number>): number {
  if (free.size === 7) throw WRONG_VALUE;
  const step = Math.sign(days);
  let serial = start;
  for (let left = Math.abs(days); left > 0; ) {
    serial += step;
    if (!free.has(weekday(serial)) && !off.has(serial)) left--;
  }
  return serial;
}

export const dates: Definitions = {
  TODAY: scalars(0, 0, (_, call) => Math.floor(call.book.now())),
  NOW: scalars(0, 0, (_, call) => call.book.now()),
  DATE: scalars(3, 3, ([year, month, number], call) => {
    const full = call.whole(year);
    if (full < 0) throw WRONG_NUMBER;
    return serialOfDay(full < 1900 ? full + 1900 : full, call.whole(month), call.whole(number));
  }),
  TIME: scalars(3, 3, ([hour, minute, second], call) => {
    const seconds = call.whole(hour) * 3600 + call.whole(minute) * 60 + call.whole(second);
    if (seconds < 0) throw WRONG_NUMBER;
    return (seconds % DAY) / DAY;
  }),
  DATEVALUE: scalars(1, 1, ([value], call) => Math.floor(call.number(value))),
  TIMEVALUE: scalars(1, 1, ([value], call) => {
    const serial = call.number(value);
    return serial - Math.floor(serial);
  }),
  YEAR: of((serial) => dayOf(Math.floor(serial)).year),
  MONTH: of((serial) => dayOf(Math.floor(serial)).month),
  DAY: of((serial) => dayOf(Math.floor(serial)).day),
  HOUR: of((serial) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: of((serial) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: of((serial) => secondsOf(serial) % 60),
  WEEKDAY: scalars(1, 2, ([value, type], call) => {
    const serial = day(value, call);
    const kind = type === undefined ? 1 : call.whole(type);
    if (kind === 1) return weekday(serial) + 1;
    if (kind === 2) return ((weekday(serial) + 6) % 7) + 1;
    if (kind === 3) return (weekday(serial) + 6) % 7;
    throw WRONG_NUMBER;
  }),
  WEEKNUM: scalars(1, 2, ([value, type], call) => week(day(value, call), type === undefined ? 1 : call.whole(type))),
  ISOWEEKNUM: scalars(1, 1, ([value], call) => week(day(value, call), 21)),
  EDATE: scalars(2, 2, ([value, months], call) => monthsLater(day(value, call), call.whole(months))),
  EOMONTH: scalars(2, 2, ([value, months], call) => {
    const { year, month } = dayOf(day(value, call));
    return serialOfDay(year, month + call.whole(months) + 1, 0);
  }),
  DAYS: scalars(2, 2, ([end, start], call) => Math.floor(call.number(end)) - Math.floor(call.number(start))),
  DATEDIF: scalars(3, 3, ([start, end, unit], call) => difference(day(start, call), day(end, call), call.text(unit))),
  NETWORKDAYS: ranges(
    2,
    3,
    ([start, end, off], call) =>
      workdays(day(start, call), day(end, call), freeDays(undefined, call), holidays(off, call)),
    [0, 1],
  ),
  'NETWORKDAYS.INTL': ranges(
    2,
    4,
    ([start, end, free, off], call) =>
      workdays(day(start, call), day(end, call), freeDays(free, call), holidays(off, call)),
    [0, 1, 2],
  ),
  WORKDAY: ranges(
    2,
    3,
    ([start, days, off], call) =>
      workdayAfter(day(start, call), call.whole(days), freeDays(undefined, call), holidays(off, call)),
    [0, 1],
  ),
  'WORKDAY.INTL': ranges(
    2,
    4,
    ([start, days, free, off], call) =>
      workdayAfter(day(start, call), call.whole(days), freeDays(free, call), holidays(off, call)),
    [0, 1, 2],
  ),
};
