/** When a clock trigger fires: a schedule as data, and the moments it names. Google chooses some of these moments by chance; the host does not. */
import { momentOf, wallTime } from '../utilities/zones';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const YEARS_AHEAD = 5;

export type Schedule =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'minutes' | 'hours'; readonly every: number; readonly minute: number | undefined }
  | {
      readonly kind: 'days';
      readonly every: number;
      readonly hour: number;
      readonly minute: number;
      readonly zone: string;
      /** 0 is Sunday; only on this day of the week. */
      readonly weekday?: number;
      /** Only on this day of the month; months without it are left out. */
      readonly monthDay?: number;
    };

/** The first moment after the trigger's making. */
export function firstMoment(schedule: Schedule, now: number): number | undefined {
  if (schedule.kind === 'once') return schedule.at;
  if (schedule.kind !== 'days') {
    const first = now + length(schedule);
    return schedule.minute === undefined ? first : atMinute(first, schedule.minute);
  }
  return nextDay(schedule, now, undefined);
}

/** The first moment after `now` in the rhythm that `last` belongs to; undefined when there is none. */
export function nextMoment(schedule: Schedule, last: number, now: number): number | undefined {
  if (schedule.kind === 'once') return undefined;
  if (schedule.kind === 'days') return nextDay(schedule, Math.max(last, now), last);
  const step = length(schedule);
  return last + Math.max(1, Math.ceil((now - last + 1) / step)) * step;
}

/** The length of a steady rhythm in milliseconds; undefined when days or months set it. */
export function steadyLength(schedule: Schedule): number | undefined {
  return schedule.kind === 'minutes' || schedule.kind === 'hours' ? length(schedule) : undefined;
}

function length(schedule: { readonly kind: 'minutes' | 'hours'; readonly every: number }): number {
  return schedule.every * (schedule.kind === 'minutes' ? MINUTE : HOUR);
}

/** The latest moment not after `time` at which clocks show the minute. */
function atMinute(time: number, minute: number): number {
  const hour = Math.floor(time / HOUR) * HOUR;
  return hour + minute * MINUTE <= time ? hour + minute * MINUTE : hour - HOUR + minute * MINUTE;
}

/** Goes day by day on the wall clock of the zone, so that changes of summer time do not move the hour. */
function nextDay(
  schedule: Schedule & { readonly kind: 'days' },
  after: number,
  last: number | undefined,
): number | undefined {
  const { zone, every, hour, minute, weekday, monthDay } = schedule;
  const from = wallTime(zone, last ?? after);
  for (let day = 0; day < YEARS_AHEAD * 366; day++) {
    const moment = momentOf(zone, from.year, from.month, from.day + day, hour, minute);
    if (moment <= after) continue;
    if (last !== undefined && monthDay === undefined && day % every !== 0) continue;
    const wall = wallTime(zone, moment);
    if (weekday !== undefined && wall.weekday !== weekday) continue;
    if (monthDay !== undefined && wall.day !== monthDay) continue;
    return moment;
  }
  return undefined;
}
