/** Days of events that take whole days: a text such as `2026-09-01`, and midnight of that day in the zone of the script. */
import type { When } from './store';

const two = (value: number): string => String(value).padStart(2, '0');

/** The day of a moment on the clock of the script. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The moment a day begins on the clock of the script, or the moment itself. */
export function momentOf(when: When): number {
  if (typeof when === 'number') return when;
  const [year = 0, month = 1, day = 1] = when.split('-').map(Number);
  return new Date(year, month - 1, day).getTime();
}

/** The day so many days later. */
export function laterDay(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayOf(new Date(year, month - 1, date + days));
}
