/** The term of an activity in a school year: real days, moved off days on which nobody works, and the words for them. */
import type { Day } from '../../schema/cell';
import { monthsWords, shortDay } from '../language/dates';
import { readDeadline, type Span } from './deadline';
import { type SchoolCalendar, workdayFrom, workdayUntil } from './school-calendar';

export interface PlannedTerm {
  readonly text: string;
  readonly from?: Day;
  readonly to?: Day;
}

/** A beginning moves forward, an end back; where that leaves nothing, the end follows the beginning. */
function moved({ from, to }: Span, calendar: SchoolCalendar): Span {
  if (from === undefined) return { to: workdayUntil(calendar, to) };
  const begin = workdayFrom(calendar, from);
  const end = workdayUntil(calendar, to);
  return { from: begin, to: end < begin ? begin : end };
}

/** The term of a spelling that the catalogue declares without a year; a spelling without days stays as it is. */
export function planTerm(spelling: string, year: string, calendar: SchoolCalendar): PlannedTerm {
  const deadline = readDeadline(spelling, year);
  if (deadline?.kind !== 'days') return { text: spelling };
  const spans = deadline.spans.map((span) => moved(span, calendar));
  const first = spans[0]?.from;
  const to = spans[spans.length - 1]?.to ?? '';
  const text = /\d/.test(spelling) ? wordDays(spans) : monthsWords(deadline.spans);
  return first === undefined ? { text, to } : { text, from: first, to };
}

/** «до 15.09.2026», «15.09.2026», «01.09.2026 – 30.09.2026» */
export const wordSpan = ({ from, to }: { readonly from?: Day | undefined; readonly to: Day }): string =>
  from === undefined ? `до ${shortDay(to)}` : from === to ? shortDay(to) : `${shortDay(from)} – ${shortDay(to)}`;

const wordDays = (spans: readonly Span[]): string => spans.map(wordSpan).join(', ');
