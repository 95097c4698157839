/** School years, written 2026/27. A year begins in September; from May on the next one is being prepared. */
import type { Day } from '../../schema/cell';

const show = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, '0')}`;

/** The years to choose from on this day, the likeliest first. */
export function schoolYears(today: Day): readonly string[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const running = month >= 9 ? year : year - 1;
  return month >= 5 && month < 9 ? [show(running + 1), show(running)] : [show(running), show(running + 1)];
}

/** Is this a school year in its proper spelling? */
export function isSchoolYear(words: string): boolean {
  const match = /^(20\d\d)\/(\d\d)$/.exec(words);
  return match !== null && show(Number(match[1])) === words;
}

/** The school year that comes after this one. */
export const schoolYearAfter = (year: string): string => show(Number(year.slice(0, 4)) + 1);

/** And the one before it. */
export const schoolYearBefore = (year: string): string => show(Number(year.slice(0, 4)) - 1);
