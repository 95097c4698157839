/** What «Проверка» says of the work of pairs by their plans: tasks whose term is over, expectations that nobody was asked for. Reads and writes nothing else. */
import { pairs, plans } from '../catalog/tables';
import type { PlanRow } from '../catalog/tables/plans';
import type { PairFact } from '../domain/indicators/facts';
import { addDays } from '../domain/language/dates';
import type { Day } from '../schema/cell';
import type { Issue } from '../schema/issue';
import type { Placed } from '../schema/table';
import type { Book } from './book';
import { hasHad } from './frames';
import { type ProgrammeBook, pairCodeOf } from './programme-book';

/** Expectations are asked before the first meeting; so many days after the beginning it is told that they were not. */
const daysForExpectations = 14;

/** A result reaches the plan with the feedback about the next meeting: so many days after its term a task is told. */
const daysForResult = 7;

/** So many pairs are named. */
const named = 5;

export function findInPlans(book: Book, { facts, views }: ProgrammeBook): readonly Issue[] {
  const working = facts.pairs.filter(({ isConfirmed, isFinished }) => isConfirmed && !isFinished);
  const rows = hasHad(book.properties, plans) ? book.read(plans).rows : [];
  return [...lateTasks(working, rows, facts.today), ...withoutExpectations(working, views, facts.today)];
}

/** One line for each pair, at the task that has waited longest. */
function lateTasks(working: readonly PairFact[], rows: readonly Placed<PlanRow>[], today: Day): readonly Issue[] {
  const latest = new Map<string, number>();
  for (const { value } of rows) {
    const pair = pairCodeOf(value.pair);
    latest.set(pair, Math.max(latest.get(pair) ?? 0, value.version));
  }
  const known = new Set(working.map(({ code }) => code));
  const late = new Map<string, { readonly row: number; readonly term: Day; readonly count: number }>();
  for (const { row, value } of rows) {
    const { part, version, term, mark } = value;
    const pair = pairCodeOf(value.pair);
    const isLate =
      part === 'задача' && mark === undefined && term !== undefined && addDays(term, daysForResult) < today;
    if (!isLate || !known.has(pair) || version !== latest.get(pair)) continue;
    const first = late.get(pair);
    const count = (first?.count ?? 0) + 1;
    late.set(pair, first && first.term <= term ? { ...first, count } : { row, term, count });
  }
  return [...late].map(([pair, { row, term, count }]) => ({
    code: 'tasks-late',
    place: { sheet: plans.title, row },
    pair,
    since: term,
    count,
  }));
}

/** One line for all pairs in which neither side has told what it expects. */
function withoutExpectations(
  working: readonly PairFact[],
  views: ProgrammeBook['views'],
  today: Day,
): readonly Issue[] {
  const asked = new Set(views.flatMap(({ pair, wave }) => (wave === 'до начала' ? [pairCodeOf(pair)] : [])));
  const silent = working.filter(
    ({ code, start }) => start !== undefined && addDays(start, daysForExpectations) < today && !asked.has(code),
  );
  if (silent.length === 0) return [];
  const which = silent.slice(0, named).map(({ code }) => code);
  return [{ code: 'expectations-missing', place: { sheet: pairs.title }, pairs: which, count: silent.length }];
}
