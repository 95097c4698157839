/** Meetings as several people told of them: one for each number of a pair, whoever spoke; when they were, who has fallen silent. */
import type { Day } from '../../schema/cell';
import { daysBetween } from '../language/dates';
import type { PairFact } from './facts';

/** What one person said of one meeting. */
export interface Feedback {
  readonly pair: string;
  readonly number: number;
  readonly day: Day;
  readonly reporter: string;
  readonly usefulness: number | undefined;
  readonly comfort: number | undefined;
  readonly wantsHelp: boolean;
}

export interface Meeting {
  readonly number: number;
  /** When two days are told, the earlier one. */
  readonly day: Day;
}

/** The meetings of one pair in the order of their numbers. */
export function meetingsOf(told: readonly Feedback[]): readonly Meeting[] {
  const days = new Map<number, Day>();
  for (const { number, day } of told) {
    const known = days.get(number);
    if (known === undefined || day < known) days.set(number, day);
  }
  return [...days].sort(([a], [b]) => a - b).map(([number, day]) => ({ number, day }));
}

/** A pair of which nothing was heard for more days than this is silent. */
export const silentAfter = 14;

/** The day since which nothing was heard of a pair at work, if that is too long ago. A pair not yet fixed says nothing. */
export function silentSince(pair: PairFact, today: Day): Day | undefined {
  if (!pair.isConfirmed || pair.isFinished || pair.start === undefined) return undefined;
  if (pair.end !== undefined && pair.end < today) return undefined;
  const last = pair.meetings.reduce((day, meeting) => (meeting.day > day ? meeting.day : day), pair.start);
  return daysBetween(last, today) > silentAfter ? last : undefined;
}

/** The months of the school year 2026/27 in their order: 2026-09 … 2027-06. */
export function monthsOfYear(year: string): readonly string[] {
  const first = Number(year.slice(0, 4));
  return [9, 10, 11, 12, 1, 2, 3, 4, 5, 6].map(
    (month) => `${month >= 9 ? first : first + 1}-${String(month).padStart(2, '0')}`,
  );
}

/** How many meetings were in each of these months. */
export const meetingsByMonth = (pairs: readonly PairFact[], months: readonly string[]): readonly number[] => {
  const days = pairs.flatMap(({ meetings }) => meetings.map(({ day }) => day.slice(0, 7)));
  return months.map((month) => days.filter((day) => day === month).length);
};
