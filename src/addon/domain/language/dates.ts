/**
 * Calendar days as papers write them, and the arithmetic a school year needs. A day is the text 2026-09-15; there is no
 * clock and no time zone here.
 */
import { type Day, parseDay, showDay } from '../../schema/cell';

const monthsGenitive = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

const monthsNominative = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const;

const weekdays = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'] as const;

export type Weekday = (typeof weekdays)[number];

/** The month in which a school year begins. */
const firstMonth = 8;

const bound = '\u00a0';
const two = (part: number): string => String(part).padStart(2, '0');

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function takeApart(day: Day): Parts {
  const [year, month, date] = day.split('-').map(Number);
  if (parseDay(day) !== day || !year || !month || !date) throw new Error(`Not a day of the calendar: ${day}.`);
  return { year, month, day: date };
}

const putTogether = ({ year, month, day }: Parts): Day => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** «15 сентября 2026 г.»; no line breaks inside. */
export function longDay(day: Day): string {
  const { year, month, day: date } = takeApart(day);
  return [date, monthsGenitive[month - 1], year, 'г.'].join(bound);
}

/** «с 15 сентября 2026 г.», «со 2 ноября 2026 г.» */
export const sinceDay = (day: Day): string => (takeApart(day).day === 2 ? 'со ' : 'с ') + longDay(day);

/** «15.09.2026» */
export function shortDay(day: Day): string {
  takeApart(day);
  return showDay(day);
}

/** «сентябрь – октябрь 2026», «ноябрь 2026 – апрель 2027», «январь, июнь 2027»: whole months, in words. */
export function monthsWords(spans: readonly { readonly from?: Day; readonly to: Day }[]): string {
  const parts = spans.map(({ from, to }) => ({ first: takeApart(from ?? to), last: takeApart(to) }));
  return parts
    .map(({ first, last }, index) => {
      const next = parts[index + 1];
      const end = next?.first.year === last.year ? '' : ` ${last.year}`;
      if (first.year === last.year && first.month === last.month) return monthsNominative[last.month - 1] + end;
      const begin = first.year === last.year ? '' : ` ${first.year}`;
      return `${monthsNominative[first.month - 1]}${begin} – ${monthsNominative[last.month - 1]}${end}`;
    })
    .join(', ');
}

/** Days since 1970-01-01, by the civil calendar (H. Hinnant, «chrono-Compatible Low-Level Date Algorithms»). */
function serial(day: Day): number {
  const { year, month, day: date } = takeApart(day);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function fromSerial(days: number): Day {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return putTogether({
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  });
}

/** The day so many days later, or earlier. */
export const addDays = (day: Day, count: number): Day => fromSerial(serial(day) + count);

/** How many days lie between; negative when `to` is the earlier one. */
export const daysBetween = (from: Day, to: Day): number => serial(to) - serial(from);

/** The same day so many months later; the last day of the month where that month is shorter. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: date } = takeApart(day);
  const months = year * 12 + month - 1 + count;
  const target = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  const fits = [date, 30, 29, 28].find((last) => last <= date && parseDay(putTogether({ ...target, day: last })));
  return putTogether({ ...target, day: fits ?? 28 });
}

export const weekdayOf = (day: Day): Weekday => weekdays[(((serial(day) + 3) % 7) + 7) % 7]!;

/** Saturday or Sunday: papers are not dated so without a question. */
export const isWeekend = (day: Day): boolean => ['суббота', 'воскресенье'].includes(weekdayOf(day));

/** The school year of a day: «2026/2027». August already belongs to the coming one. */
export function schoolYearOf(day: Day): string {
  const { year, month } = takeApart(day);
  const first = month >= firstMonth ? year : year - 1;
  return `${first}/${first + 1}`;
}
