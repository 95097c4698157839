/** The days of pairs and of the order that fixes them. Nothing here asks the clock. */
import type { Day } from '../../schema/cell';
import { addDays, addMonths, isWeekend } from '../language/dates';

/** The day itself, or the next one on which people work. */
export const workingDay = (day: Day): Day => (isWeekend(day) ? workingDay(addDays(day, 1)) : day);

/** Pairs work at most a year; unless the school says otherwise till the end of April of the school year 2026/27. */
export function endOfPairs(start: Day, year: string, wished: Day | undefined): Day {
  const longest = addDays(addMonths(start, 12), -1);
  const usual = `${Number(year.slice(0, 4)) + 1}-04-30`;
  const end = wished ?? (usual > start ? usual : longest);
  return end < longest ? end : longest;
}

export interface OrderTerms {
  readonly from: Day;
  readonly to: Day;
  readonly readBy: Day;
  readonly plansBy: Day;
  readonly reportBy: Day;
}

/** Five days to read the order, two weeks for plans, a report in the middle of the year or at the end. */
export function orderTerms(pairs: readonly { readonly start: Day; readonly end: Day }[]): OrderTerms {
  const from = pairs.map(({ start }) => start).reduce((a, b) => (a < b ? a : b));
  const to = pairs.map(({ end }) => end).reduce((a, b) => (a > b ? a : b));
  const middle = workingDay(`${to.slice(0, 4)}-01-15`);
  return {
    from,
    to,
    readBy: workingDay(addDays(from, 5)),
    plansBy: workingDay(addDays(from, 14)),
    reportBy: middle > addDays(from, 14) && middle < to ? middle : to,
  };
}
