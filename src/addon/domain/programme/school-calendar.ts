/** Days on which a school does not work: weekends, holidays of the country, school holidays as the school has told them. */
import type { Day } from '../../schema/cell';
import { addDays, isWeekend } from '../language/dates';
import { readDeadline, type Span } from './deadline';

export interface SchoolCalendar {
  /** Days on which nobody works. */
  readonly publicHolidays: readonly Span[];
  /** Pupils are at home; papers may still be dated so. */
  readonly schoolHolidays: readonly Span[];
}

/** «26.10–03.11; 04.11» as periods of this school year, and the parts that cannot be read. */
export function readPeriods(
  words: string,
  year: string,
): { readonly periods: readonly Span[]; readonly unread: readonly string[] } {
  const parts = words.split(';').flatMap((part) => part.trim() || []);
  const read = parts.map((part) => ({ part, deadline: readDeadline(part, year) }));
  return {
    periods: read.flatMap(({ deadline }) => (deadline?.kind === 'days' ? deadline.spans : [])),
    unread: read.flatMap(({ part, deadline }) => (deadline?.kind === 'days' ? [] : [part])),
  };
}

const within = (periods: readonly Span[], day: Day): boolean =>
  periods.some(({ from, to }) => (from ?? to) <= day && day <= to);

/** No order is dated so without a question. */
export const isDayOff = ({ publicHolidays }: SchoolCalendar, day: Day): boolean =>
  isWeekend(day) || within(publicHolidays, day);

const isFree = (calendar: SchoolCalendar, day: Day): boolean =>
  isDayOff(calendar, day) || within(calendar.schoolHolidays, day);

/** Nothing is planned farther off than the summer holidays are long. */
const farthest = 120;

/** The first day of work at or after this one. */
export function workdayFrom(calendar: SchoolCalendar, day: Day): Day {
  for (let days = 0; days < farthest; days++) {
    const next = addDays(day, days);
    if (!isFree(calendar, next)) return next;
  }
  return day;
}

/** The last day of work at or before this one. */
export function workdayUntil(calendar: SchoolCalendar, day: Day): Day {
  for (let days = 0; days < farthest; days++) {
    const before = addDays(day, -days);
    if (!isFree(calendar, before)) return before;
  }
  return day;
}
