/** Meetings as several people told of them: one for each number of a pair, whoever spoke; when they were, how they went. */
import type { Day } from '../../schema/cell';
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
  /** Otherwise it was cancelled, or somebody did not come. */
  readonly tookPlace: boolean;
}

export interface Meeting {
  readonly number: number;
  /** When two days are told, the earlier one. */
  readonly day: Day;
}

/** The meetings of one pair in the order of their numbers: those that took place, by the word of one of them at least. */
export function meetingsOf(told: readonly Feedback[]): readonly Meeting[] {
  const days = new Map<number, Day>();
  for (const { number, day } of told.filter(({ tookPlace }) => tookPlace)) {
    const known = days.get(number);
    if (known === undefined || day < known) days.set(number, day);
  }
  return [...days].sort(([a], [b]) => a - b).map(([number, day]) => ({ number, day }));
}

/** So many meetings tell how a pair is doing now. */
const recentMeetings = 3;

/** The mean of all marks of usefulness and comfort given of the last three meetings of which marks were given, from 1 to 10. */
export function recentMean(told: readonly Feedback[]): number | undefined {
  const marked = told.filter(
    ({ tookPlace, usefulness, comfort }) => tookPlace && (usefulness ?? comfort) !== undefined,
  );
  const last = meetingsOf(marked)
    .slice(-recentMeetings)
    .map(({ number }) => number);
  return meanOf(
    marked.flatMap(({ number, usefulness, comfort }) => (last.includes(number) ? [usefulness, comfort] : [])),
  );
}

/** The mean of the marks that were given. */
export function meanOf(marks: readonly (number | undefined)[]): number | undefined {
  const given = marks.filter((mark) => mark !== undefined);
  return given.length === 0 ? undefined : given.reduce((sum, mark) => sum + mark, 0) / given.length;
}

/** How many meetings, the last of those told of, fell through one after the other. */
export function fellInARow(told: readonly Feedback[]): number {
  const held = new Set(meetingsOf(told).map(({ number }) => number));
  const numbers = [...new Set(told.map(({ number }) => number))].sort((a, b) => b - a);
  const found = numbers.findIndex((number) => held.has(number));
  return found < 0 ? numbers.length : found;
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
