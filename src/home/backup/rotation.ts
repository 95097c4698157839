/** Which daily copies stay: every one of the last week, then one for each week, then one for each month. Days only, no files. */

const DAILY = 7;
const WEEKLY = 4;
const MONTHLY = 12;
const DAY = 86_400_000;

/** Name of the copy of a day: `nastavnik-2026-11-22.copy`. */
export const copyName = (day: string): string => `nastavnik-${day}.copy`;

/** The day of a copy by its name; undefined for other files, which are none of ours. */
export const dayOfCopy = (name: string): string | undefined => /^nastavnik-(\d{4}-\d{2}-\d{2})\.copy$/.exec(name)?.[1];

/** The days whose copies may go, of these days in any order. */
export function daysToForget(days: readonly string[]): readonly string[] {
  const newestFirst = [...days].sort().reverse();
  const kept = new Set(newestFirst.slice(0, DAILY));
  const keepFirstOf = (periodOf: (day: string) => string, number: number): void => {
    const periods = new Map<string, string>();
    // The oldest of a period stays, so that it does not wander on with each day.
    for (const day of newestFirst) periods.set(periodOf(day), day);
    for (const day of [...periods.values()].slice(0, number)) kept.add(day);
  };
  keepFirstOf(weekOf, WEEKLY);
  keepFirstOf((day) => day.slice(0, 7), MONTHLY);
  return newestFirst.filter((day) => !kept.has(day));
}

/** Weeks begin on Monday; 5 January 1970 was one. */
const weekOf = (day: string): string => String(Math.floor((Date.parse(`${day}T00:00:00Z`) / DAY + 3) / 7));
