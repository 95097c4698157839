/** What is due soon, from the terms of stages, the fixed dates of the year, the papers and the pairs. */
import type { Day } from '../../schema/cell';
import type { PairFact } from '../indicators/facts';
import { addDays } from '../language/dates';
import type { Paper } from '../pairing/person';
import { type DayOfYear, dayIn, type Stage, type StageNumber } from './stages';

/** A date of every year that has nothing to do with the rows of the book. */
export interface FixedDate extends DayOfYear {
  readonly title: string;
}

export type Due =
  | { readonly kind: 'stage'; readonly day: Day; readonly number: StageNumber }
  | { readonly kind: 'date'; readonly day: Day; readonly title: string }
  | { readonly kind: 'papers'; readonly day: Day; readonly count: number }
  | { readonly kind: 'pairs-end'; readonly day: Day; readonly count: number };

/** Papers and pairs that end within so many days are told. */
const ahead = 30;

interface DueGiven {
  readonly today: Day;
  readonly year: string;
  readonly stages: readonly Stage[];
  readonly dates: readonly FixedDate[];
  readonly papers: readonly Paper[];
  readonly pairs: readonly PairFact[];
}

/** The earliest of these days, and how many fall between today and a month from now. */
function soon(days: readonly Day[], today: Day): { readonly day: Day; readonly count: number } | undefined {
  const near = days.filter((day) => day >= today && day <= addDays(today, ahead)).sort();
  return near[0] === undefined ? undefined : { day: near[0], count: near.length };
}

/** What lies ahead and what is overdue, the earliest first. */
export function findDue({ today, year, stages, dates, papers, pairs }: DueGiven): readonly Due[] {
  const ofStages = stages
    .filter(({ state }) => state !== 'finished')
    .map(({ number, to }): Due => ({ kind: 'stage', day: to, number }));
  const ofYear = dates
    .map(({ title, ...date }): Due => ({ kind: 'date', day: dayIn(year, date), title }))
    .filter(({ day }) => day >= today);
  const running = papers.filter(({ day, withdrawn }) => day !== undefined && withdrawn === undefined);
  const ending = soon(
    running.flatMap(({ until }) => until ?? []),
    today,
  );
  const over = soon(
    pairs.filter(({ isFinished }) => !isFinished).flatMap(({ end }) => end ?? []),
    today,
  );
  const all: readonly Due[] = [
    ...ofStages,
    ...ofYear,
    ...(ending ? [{ kind: 'papers' as const, ...ending }] : []),
    ...(over ? [{ kind: 'pairs-end' as const, ...over }] : []),
  ];
  return [...all].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
