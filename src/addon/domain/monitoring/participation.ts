/**
 * Who took part in a half-year or in the year, by form, class and category: each person once, however many pairs there are. Only pairs and
 * groups that an order has fixed count, for the days of their terms.
 */
import type { Day } from '../../schema/cell';
import { dayIn } from '../programme/stages';

export interface Period {
  readonly id: 'first' | 'second' | 'year';
  readonly from: Day;
  readonly to: Day;
}

/** The half-years of 2026/27, September to December and January to August, and the whole of it. */
export function periodsOf(year: string): readonly Period[] {
  const [from, to] = [dayIn(year, { month: 9, day: 1 }), `${Number(year.slice(0, 4)) + 1}-08-31`];
  return [
    { id: 'first', from, to: dayIn(year, { month: 12, day: 31 }) },
    { id: 'second', from: dayIn(year, { month: 1, day: 1 }), to },
    { id: 'year', from, to },
  ];
}

/** What a participant belongs to: a pupil, a teacher of up to three years, another teacher, somebody from outside. */
export type Category = 'ученики' | 'молодые специалисты' | 'педагоги' | 'люди извне';

export const categoryOf = (code: string, isYoung: boolean): Category =>
  code.startsWith('У')
    ? 'ученики'
    : code.startsWith('П')
      ? isYoung
        ? 'молодые специалисты'
        : 'педагоги'
      : 'люди извне';

/** One person in one pair. */
export interface Part {
  readonly person: string;
  readonly role: 'наставляемый' | 'наставник';
  readonly pair: string;
  readonly form: string | undefined;
  /** Class of a pupil. */
  readonly grade: string | undefined;
  readonly category: Category;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  /** Meetings that took place. */
  readonly meetings: readonly Day[];
}

/** Figures of a slice; everybody is counted once in each of them. */
export interface Participation {
  readonly mentees: number;
  readonly mentors: number;
  readonly pairs: number;
  readonly meetings: number;
}

export type Slice = { readonly by: 'all' } | { readonly by: 'form' | 'class' | 'category'; readonly of: string };

const isWithin = (day: Day, { from, to }: Period): boolean => day >= from && day <= to;

/** A pair without a first day has not begun. */
const takesPart = ({ start, end }: Part, { from, to }: Period): boolean =>
  start !== undefined && start <= to && (end === undefined || end >= from);

function belongs(part: Part, slice: Slice): boolean {
  if (slice.by === 'all') return true;
  const own = { form: part.form, class: part.grade, category: part.category }[slice.by];
  return (own ?? unknownSlice) === slice.of;
}

/** Where it is not known what somebody belongs to. */
export const unknownSlice = 'не указано';

/** Everything that participants belong to, in the order of words; a class is only asked of pupils. */
export function slicesOf(parts: readonly Part[]): readonly Slice[] {
  const words = (pick: (part: Part) => string | undefined, among = parts): readonly string[] =>
    [...new Set(among.map((part) => pick(part) ?? unknownSlice))].sort(byNumber);
  const pupils = parts.filter(({ category }) => category === 'ученики');
  return [
    { by: 'all' },
    ...words(({ form }) => form).map((of) => ({ by: 'form', of }) as const),
    ...words(({ grade }) => grade, pupils).map((of) => ({ by: 'class', of }) as const),
    ...words(({ category }) => category).map((of) => ({ by: 'category', of }) as const),
  ];
}

const byNumber = (a: string, b: string): number =>
  (Number.parseInt(a, 10) || 99) - (Number.parseInt(b, 10) || 99) || (a < b ? -1 : 1);

export function participationOf(parts: readonly Part[], period: Period, slice: Slice): Participation {
  const within = parts.filter((part) => takesPart(part, period) && belongs(part, slice));
  const count = (pick: (part: Part) => string, among = within): number => new Set(among.map(pick)).size;
  const pairs = new Map(within.map((part) => [part.pair, part.meetings]));
  return {
    mentees: count(
      ({ person }) => person,
      within.filter(({ role }) => role === 'наставляемый'),
    ),
    mentors: count(
      ({ person }) => person,
      within.filter(({ role }) => role === 'наставник'),
    ),
    pairs: pairs.size,
    meetings: [...pairs.values()].flat().filter((day) => isWithin(day, period)).length,
  };
}
