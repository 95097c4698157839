/** The time that a mentor gives: meetings month by month, hours by the length of a meeting that the school counts with, months above what was offered. */
import type { Day } from '../../schema/cell';

export interface MonthOfMeetings {
  /** 2026-11 */
  readonly month: string;
  /** A day twice, when two meetings were on it. */
  readonly days: readonly Day[];
}

/** The meetings of a period by month, in their order; months without one are left out. */
export function monthsOfMeetings(
  days: readonly Day[],
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly MonthOfMeetings[] {
  const within = days.filter((day) => day >= from && day <= to).sort();
  const months = [...new Set(within.map((day) => day.slice(0, 7)))];
  return months.map((month) => ({ month, days: within.filter((day) => day.startsWith(month)) }));
}

/** Hours of so many meetings. */
export const hoursOfMeetings = (meetings: number, minutes: number): number => (meetings * minutes) / 60;

/** Months in which the meetings took more hours than were offered for a month; none of somebody who offered none. */
export const overloadedMonths = (
  months: readonly MonthOfMeetings[],
  minutes: number,
  offered: number | undefined,
): { readonly month: string; readonly hours: number }[] =>
  months
    .map(({ month, days }) => ({ month, hours: hoursOfMeetings(days.length, minutes) }))
    .filter(({ hours }) => offered !== undefined && hours > offered);
