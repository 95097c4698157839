/** When the events of a series take place: its rules day by day, its extra dates, and what is left out. Pure but for the script's clock. */
import { dayOf, momentOf } from './days';
import type { When } from './store';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

export interface RuleModel {
  readonly every: Frequency;
  readonly interval: number;
  /** How many times in all. */
  readonly times?: number;
  readonly until?: number;
  /** 0 is Sunday. */
  readonly weekdays?: readonly number[];
  readonly monthDays?: readonly number[];
  /** 0 is January. */
  readonly months?: readonly number[];
  readonly yearDays?: readonly number[];
  readonly weeks?: readonly number[];
  readonly weekStart?: number;
}

export interface RecurrenceModel {
  readonly rules: readonly RuleModel[];
  readonly exclusions: readonly RuleModel[];
  readonly dates: readonly number[];
  readonly withoutDates: readonly number[];
}

const DAY = 86_400_000;
/** A series without an end goes on for ever; nobody asks for more than this. */
const MOST_DAYS = 20 * 366;

/** The starts of a series up to, not including, `until`, in order. */
export function occurrences(start: When, recurrence: RecurrenceModel, until: number): When[] {
  const first = new Date(momentOf(start));
  const found = new Set<number>();
  for (const rule of recurrence.rules) for (const moment of follow(rule, first, until)) found.add(moment);
  for (const date of recurrence.dates) if (date < until) found.add(onClockOf(new Date(date), first).getTime());
  const left = new Set(recurrence.withoutDates.map((date) => dayOf(new Date(date))));
  for (const rule of recurrence.exclusions)
    for (const moment of follow(rule, first, until)) left.add(dayOf(new Date(moment)));
  if (recurrence.rules.length === 0 && first.getTime() < until) found.add(first.getTime());
  const kept = [...found].filter((moment) => !left.has(dayOf(new Date(moment)))).sort((one, other) => one - other);
  return typeof start === 'number' ? kept : kept.map((moment) => dayOf(new Date(moment)));
}

/** The same hour on another day. */
function onClockOf(day: Date, first: Date): Date {
  return new Date(
    day.getFullYear(),
    day.getMonth(),
    day.getDate(),
    first.getHours(),
    first.getMinutes(),
    first.getSeconds(),
  );
}

function* follow(rule: RuleModel, first: Date, until: number): Generator<number> {
  let count = 0;
  for (let step = 0; step < MOST_DAYS; step++) {
    const day = new Date(
      first.getFullYear(),
      first.getMonth(),
      first.getDate() + step,
      first.getHours(),
      first.getMinutes(),
      first.getSeconds(),
    );
    const moment = day.getTime();
    if (moment >= until || (rule.until !== undefined && moment > rule.until)) return;
    if (!takesPlace(rule, first, day)) continue;
    yield moment;
    if (++count === rule.times) return;
  }
}

function takesPlace(rule: RuleModel, first: Date, day: Date): boolean {
  const { weekdays, monthDays, months, yearDays, weeks } = rule;
  const days = Math.round((noon(day) - noon(first)) / DAY);
  const monthsPast = (day.getFullYear() - first.getFullYear()) * 12 + day.getMonth() - first.getMonth();
  const limited = weekdays || monthDays || yearDays || weeks;
  if (months && !months.includes(day.getMonth())) return false;
  if (weekdays && !weekdays.includes(day.getDay())) return false;
  if (monthDays && !monthDays.includes(day.getDate())) return false;
  if (yearDays && !yearDays.includes(yearDay(day))) return false;
  if (weeks && !weeks.includes(Math.ceil(yearDay(day) / 7))) return false;
  switch (rule.every) {
    case 'DAILY':
      return days % rule.interval === 0;
    case 'WEEKLY': {
      const begin = (date: Date): number => noon(date) - ((date.getDay() - (rule.weekStart ?? 1) + 7) % 7) * DAY;
      const weeksPast = Math.round((begin(day) - begin(first)) / (7 * DAY));
      return weeksPast % rule.interval === 0 && (weekdays !== undefined || day.getDay() === first.getDay());
    }
    case 'MONTHLY':
      return monthsPast % rule.interval === 0 && (limited !== undefined || day.getDate() === first.getDate());
    case 'YEARLY':
      return (
        (day.getFullYear() - first.getFullYear()) % rule.interval === 0 &&
        (limited !== undefined || day.getDate() === first.getDate()) &&
        (months !== undefined || limited !== undefined || day.getMonth() === first.getMonth())
      );
  }
}

/** Midday, where no change of the clock moves a day. */
function noon(day: Date): number {
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate(), 12);
}

function yearDay(day: Date): number {
  return Math.round((noon(day) - Date.UTC(day.getFullYear(), 0, 1, 12)) / DAY) + 1;
}
