/**
 * The school year 2026/27 of the demonstration: windows of the stages, breaks, holidays, school days. Days are written
 * `2026-09-01` and never pass through a time zone, so that the year is the same wherever it is played.
 */

/** A calendar day, `2026-09-01`. */
export type Day = string;

export interface Span {
  readonly from: Day;
  /** The last day that still belongs to it. */
  readonly to: Day;
}

export type Stage = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 'М';

/** When each stage of the programme is due; stages overlap. */
export const stages: Readonly<Record<Stage, Span>> = {
  1: { from: '2026-08-24', to: '2026-09-15' },
  2: { from: '2026-09-01', to: '2026-09-30' },
  3: { from: '2026-09-10', to: '2026-10-05' },
  4: { from: '2026-09-28', to: '2026-10-23' },
  5: { from: '2026-10-12', to: '2026-10-30' },
  6: { from: '2026-11-01', to: '2027-04-30' },
  7: { from: '2027-04-12', to: '2027-05-31' },
  М: { from: '2027-06-01', to: '2027-06-30' },
};

/** Days with a name that plans are built around. */
export const keyDays = {
  pairsApproved: '2026-10-23',
  interimFeedback: { from: '2026-12-14', to: '2026-12-25' },
  monitoringOrdered: '2027-01-12',
  halfYearReport: '2027-01-29',
  mentorsDay: '2027-03-02',
  finalEventOrdered: '2027-04-20',
  rewardsProposed: '2027-05-06',
  finalEvent: '2027-05-14',
  yearReport: '2027-06-11',
} as const;

/** First and last day of lessons. */
export const lessons: Span = { from: '2026-09-01', to: '2027-05-28' };

/** The breaks this school has set for itself. */
export const breaks: readonly Span[] = [
  { from: '2026-10-26', to: '2026-11-01' },
  { from: '2026-12-31', to: '2027-01-10' },
  { from: '2027-03-27', to: '2027-04-04' },
];

/** Holidays between Monday and Friday outside the breaks; those of a weekend are taken on the Monday after it. */
export const holidays: readonly Day[] = ['2026-11-04', '2027-02-23', '2027-03-08', '2027-05-03', '2027-05-10'];

export const weekDays = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'] as const;
export type WeekDay = (typeof weekDays)[number];

const DAY = 86_400_000;
const instant = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** Whether the words are a day that exists: not 32 September, not 29 February 2027. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const found = instant(words);
  return !Number.isNaN(found) && new Date(found).toISOString().startsWith(words);
}

export const addDays = (day: Day, count: number): Day =>
  new Date(instant(day) + count * DAY).toISOString().slice(0, 10);

export const daysBetween = (from: Day, to: Day): number => (instant(to) - instant(from)) / DAY;

/** 1 January 1970 was a Thursday. */
export const weekDayOf = (day: Day): WeekDay => weekDays[(((instant(day) / DAY + 3) % 7) + 7) % 7]!;

export const within = (day: Day, { from, to }: Span): boolean => from <= day && day <= to;

/** Pupils are in school: lessons run, neither weekend nor holiday nor break. */
export function isSchoolDay(day: Day): boolean {
  const name = weekDayOf(day);
  if (name === 'суббота' || name === 'воскресенье' || holidays.includes(day)) return false;
  return within(day, lessons) && !breaks.some((span) => within(day, span));
}

/** This day or the first school day after it; undefined when lessons are over. */
export function schoolDayFrom(day: Day): Day | undefined {
  for (let next = day; next <= lessons.to; next = addDays(next, 1)) if (isSchoolDay(next)) return next;
  return undefined;
}

/** Full years on a day; who was born on 29 February is a year older on 1 March. */
export function ageOn(birthday: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birthday.slice(0, 4));
  return day.slice(5) < birthday.slice(5) ? years - 1 : years;
}

/** The day on which ages are counted for indicators and age bands. */
export const ageDay: Day = '2026-12-31';
