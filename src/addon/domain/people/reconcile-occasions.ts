/**
 * Answers that are rows of their own – one for each person and meeting of a pair, or for each person and wave – against the rows that are there.
 * The newest answer of an occasion replaces the one before; answers for a pair that the person does not belong to stay on
 * the response sheet and are named. Reading and writing are left to the caller.
 */
import { type Day, showCell } from '../../schema/cell';
import type { DayDoubt, Issue, PairDoubt } from '../../schema/issue';
import type { Occasion } from '../../schema/questionnaire';
import type { Placed, RowEdit } from '../../schema/table';
import { addMonths } from '../language/dates';
import {
  type AnswersGiven,
  byPlace,
  type ConfirmedAnswer,
  columnsOf,
  correctedSince,
  lostColumns,
  placeOf,
  type Reconciliation,
  type SortedAnswers,
  sortAnswers,
  timeOfMark,
  valuesOf,
} from './answers';
import { readCode } from './code';
import { lostAnswers } from './lost-answers';
import { readPairCode } from './pair-code';

/** A pair or group: codes of its people, those of the mentees in one line. */
export interface PairOfPeople {
  readonly code: string;
  readonly mentor: string;
  readonly mentees: string;
}

export interface OccasionsGiven extends AnswersGiven {
  readonly pairs: readonly PairOfPeople[];
  /** The rows of the table of occasions. */
  readonly rows: readonly Placed<Readonly<Record<string, unknown>>>[];
  readonly lastRow: number;
  /** The column whose value tells rows apart. */
  readonly key: string;
}

export interface Told {
  readonly key: string;
  readonly reporter: string;
  /** The columns that tell the occasion. */
  readonly occasion: Readonly<Record<string, unknown>>;
  readonly answer: ConfirmedAnswer;
  readonly read: ReturnType<typeof valuesOf>;
}

const peopleOf = ({ mentor, mentees }: PairOfPeople): readonly string[] =>
  [mentor, ...mentees.split(/[;,\n]/)].flatMap((words) => readCode(words)?.code ?? []);

/** The pair that the answer is about, or why it cannot be. */
function findPair(words: string, reporter: string, pairs: ReadonlyMap<string, PairOfPeople>): string | PairDoubt {
  const code = readPairCode(words);
  if (code === undefined) return 'pair-unreadable';
  const pair = pairs.get(code);
  if (!pair) return 'pair-unknown';
  return peopleOf(pair).includes(reporter) ? code : 'pair-of-others';
}

const doubts: readonly string[] = ['pair-unreadable', 'pair-unknown', 'pair-of-others'] satisfies PairDoubt[];
const isDoubt = (found: string): found is PairDoubt => doubts.includes(found);

/** The column that the answers to this question go to. */
export const columnOf = ({ questions }: AnswersGiven, id: string): string =>
  questions.find((question) => question.id === id)?.fills ?? id;

/** The answers to the questions that tell occasions apart; nothing unless all of them could be read. */
function toldApart(given: AnswersGiven, { by = [] }: Occasion, values: Readonly<Record<string, unknown>>) {
  const parts = by.map((question) => values[columnOf(given, question)]);
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** The newest answer for each occasion, in the order in which they were sent, and answers that are for none. */
export function sortByOccasion(given: OccasionsGiven, occasion: Occasion, byCode: SortedAnswers['byCode']) {
  const issues: Issue[] = [];
  const pairs = new Map(given.pairs.map((pair) => [readPairCode(pair.code) ?? pair.code, pair] as const));
  const newest = new Map<string, Told>();
  const fixed = occasion.fixed ?? {};
  for (const [reporter, { sent }] of byCode) {
    for (const answer of sent) {
      const { line } = answer;
      const read = valuesOf(line, given);
      const parts = toldApart(given, occasion, read.values);
      const pair = occasion.pair === undefined ? undefined : showCell(line.cells[occasion.pair] ?? '');
      const found = pair === undefined ? undefined : findPair(pair, reporter, pairs);
      if (occasion.pair !== undefined && found !== undefined && isDoubt(found))
        issues.push({ code: 'answer-pair-wrong', place: placeOf(given.sheet, line, occasion.pair), doubt: found });
      else if (parts) {
        const key = [...(found === undefined ? [] : [found]), reporter, ...Object.values(fixed), ...parts].join('/');
        const pairColumn = occasion.pair === undefined ? {} : { [columnOf(given, occasion.pair)]: found };
        newest.set(key, { key, reporter, occasion: { ...fixed, ...pairColumn }, answer, read });
      } else issues.push(...read.issues);
    }
  }
  const told = [...newest.values()];
  return { told: told.sort((a, b) => a.answer.at - b.answer.at || a.answer.line.row - b.answer.line.row), issues };
}

/** Nobody tells of a meeting that is to come, or of one that was more than a year ago. */
function doubtDay(told: Day, sent: Day): DayDoubt | undefined {
  if (told > sent) return 'in-future';
  return addMonths(told, 12) < sent ? 'long-ago' : undefined;
}

/** The day that the answer tells if it can be true, else the day on which it was sent. */
function dayOf(told: unknown, sent: Day | undefined): { readonly day: Day | undefined; readonly doubt?: DayDoubt } {
  if (typeof told !== 'string') return { day: sent };
  const doubt = sent === undefined ? undefined : doubtDay(told, sent);
  return doubt ? { day: sent, doubt } : { day: told };
}

/** Rows whose answer is not on its sheet any more, under the right code. */
function goneRows(given: OccasionsGiven, occasion: Occasion, told: readonly Told[]): Issue | undefined {
  const { questionnaire, sheet } = given;
  const needed = [questionnaire.who, ...(occasion.by ?? []), ...(occasion.pair === undefined ? [] : [occasion.pair])];
  if (needed.some((question) => sheet.headings[question] === undefined)) return undefined;
  const times = new Map(told.map(({ key, answer }) => [key, answer.at]));
  const codes = given.rows.flatMap(({ value }) => {
    const taken = timeOfMark(value[questionnaire.mark]);
    if (!Number.isFinite(taken) || (times.get(keyOfRow(value[given.key])) ?? Number.NEGATIVE_INFINITY) >= taken)
      return [];
    return [String(value[occasion.reporter])];
  });
  const place = { sheet: sheet.title };
  const whose = [...new Set(codes)];
  return whose.length > 0
    ? { code: 'answers-gone', place, questionnaire: questionnaire.number, codes: whose }
    : undefined;
}

/** Where a row is known by its person alone, people may have typed the code as they can. */
export const keyOfRow = (key: unknown): string => readCode(String(key))?.code ?? String(key);

/** The values of the row that an answer makes, by column. */
export const rowOf = (
  { key, reporter, occasion: columns, answer, read: { values } }: Told,
  given: Pick<OccasionsGiven, 'key'>,
  occasion: Occasion,
): Readonly<Record<string, unknown>> => ({
  ...values,
  ...columns,
  [occasion.reporter]: reporter,
  [occasion.day]: dayOf(values[occasion.day], answer.line.day).day,
  [given.key]: key,
});

/** Rows to be replaced and, after the last row, to be added. Of the answers of an occasion the newest is complained about. */
export function reconcileOccasions(given: OccasionsGiven, occasion: Occasion): Reconciliation {
  const { questionnaire, questions, key: keyColumn } = given;
  const sorted = sortAnswers(given);
  const { told, issues: misplaced } = sortByOccasion(given, occasion, sorted.byCode);
  const issues: Issue[] = [...sorted.issues, ...misplaced];
  const there = new Map(given.rows.map((row) => [keyOfRow(row.value[keyColumn]), row] as const));
  const filled = [...questions, ...(questionnaire.figures ?? [])].flatMap(({ fills }) => fills ?? []);
  const edits: RowEdit<Record<string, unknown>>[] = [];
  const codes: string[] = [];
  let next = given.lastRow + 1;
  for (const each of told) {
    const { key, reporter, answer, read } = each;
    const { line, mark, at } = answer;
    const before = there.get(key);
    const taken = before?.value[questionnaire.mark];
    const { values, issues: problems } = read;
    issues.push(...problems);
    const { doubt } = dayOf(values[occasion.day], line.day);
    if (doubt) {
      const asked = questions.find(({ fills }) => fills === occasion.day)?.id ?? '';
      issues.push({ code: 'answer-day-wrong', place: placeOf(given.sheet, line, asked), doubt });
    }
    if (mark === taken || at < timeOfMark(taken)) continue;
    const row = before?.row ?? next;
    if (!before) next += 1;
    const lost = lostColumns(line, given);
    const blank = Object.fromEntries(filled.flatMap((column) => (lost.has(column) ? [] : [[column, undefined]])));
    const all = { ...blank, ...rowOf(each, given, occasion) };
    // Of an answer that was taken over only what has been corrected on its sheet since.
    const corrected = at === timeOfMark(taken) ? correctedSince(String(taken), mark) : undefined;
    const wanted = corrected && columnsOf(given, corrected);
    const chosen = wanted ? Object.entries(all).filter(([column]) => wanted.has(column)) : Object.entries(all);
    edits.push({ row, values: { ...Object.fromEntries(chosen), [questionnaire.mark]: mark } });
    if (!codes.includes(reporter)) codes.push(reporter);
  }
  issues.push(
    ...lostAnswers(
      given,
      told.map(({ key, reporter, answer }) => ({
        code: reporter,
        lines: [answer.line],
        taken: there.get(key)?.value[questionnaire.mark],
      })),
    ),
  );
  const gone = goneRows(given, occasion, told);
  if (gone) issues.push(gone);
  issues.sort(byPlace);
  return {
    edits,
    codes,
    issues,
    answers: sorted.answers,
    unconfirmed: sorted.unconfirmed,
    answered: told.map(({ reporter }) => reporter),
  };
}
