/**
 * Answers that are rows of their own – one for each person and meeting of a pair, or for each person and wave – against the rows that are there.
 * The newest answer of an occasion replaces the one before; answers for a pair that the person does not belong to, and of days on which
 * nothing can have been, stay on the response sheet and are named. Reading and writing are left to the caller.
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
  type Person,
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

/** A pair or group: codes of its people, those of the mentees in one line; its state and the days of its work as far as they are known. */
export interface PairOfPeople {
  readonly code: string;
  readonly mentor: string;
  readonly mentees: string;
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
  readonly state?: string | undefined;
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
function findPair(words: string, reporter: string, pairs: ReadonlyMap<string, PairOfPeople>): PairOfPeople | PairDoubt {
  const code = readPairCode(words);
  if (code === undefined) return 'pair-unreadable';
  const pair = pairs.get(code);
  if (!pair || pair.state === 'предложена') return 'pair-unknown';
  return peopleOf(pair).includes(reporter) ? { ...pair, code } : 'pair-of-others';
}

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
  // What was taken over when the pair had another term stays.
  const taken = new Map(given.rows.map(({ value }) => [keyOfRow(value[given.key]), value[given.questionnaire.mark]]));
  const fixed = occasion.fixed ?? {};
  const left = whoLeft(given.people);
  for (const [reporter, { sent }] of byCode) {
    for (const answer of sent) {
      const { line } = answer;
      const read = valuesOf(line, given);
      const parts = toldApart(given, occasion, read.values);
      const pair = occasion.pair === undefined ? undefined : showCell(line.cells[occasion.pair] ?? '');
      const found = pair === undefined ? undefined : findPair(pair, reporter, pairs);
      if (occasion.pair !== undefined && typeof found === 'string') {
        issues.push({ code: 'answer-pair-wrong', place: placeOf(given.sheet, line, occasion.pair), doubt: found });
        continue;
      }
      const own = typeof found === 'object' ? found : undefined;
      if (!parts) {
        issues.push(...read.issues);
        continue;
      }
      const key = [...(own ? [own.code] : []), reporter, ...Object.values(fixed), ...parts].join('/');
      const isTaken = taken.get(key) === answer.mark;
      const wrong = isTaken || !own ? undefined : doubtPerson(reporter, own, read.values, given, occasion, left);
      if (wrong) {
        const { who } = given.questionnaire;
        const asked = given.questions.find(({ id }) => id === occasion.side && wrong === 'side-of-others')?.id ?? who;
        issues.push({ code: 'answer-pair-wrong', place: placeOf(given.sheet, line, asked), doubt: wrong });
        continue;
      }
      const doubt = isTaken ? undefined : doubtDay(read.values[occasion.day], line.day, own, occasion.inTerm);
      if (doubt) {
        const asked = given.questions.find(({ fills }) => fills === occasion.day)?.id ?? '';
        issues.push({ code: 'answer-day-wrong', place: placeOf(given.sheet, line, asked), doubt });
        continue;
      }
      const pairColumn = occasion.pair === undefined ? {} : { [columnOf(given, occasion.pair)]: own?.code };
      newest.set(key, { key, reporter, occasion: { ...fixed, ...pairColumn }, answer, read });
    }
  }
  const told = [...newest.values()];
  return { told: told.sort((a, b) => a.answer.at - b.answer.at || a.answer.line.row - b.answer.line.row), issues };
}

/** Codes of people who are in the bases only as having left. */
function whoLeft(people: readonly Placed<Person>[]): ReadonlySet<string> {
  const staying = new Set<string>();
  const left = new Set<string>();
  for (const { value } of people) {
    const code = readCode(value.code)?.code;
    if (code !== undefined) (value['status'] === 'выбыл' ? left : staying).add(code);
  }
  return new Set([...left].filter((code) => !staying.has(code)));
}

/** Why somebody who belongs to the pair cannot speak of it, or not on this side. */
function doubtPerson(
  reporter: string,
  pair: PairOfPeople,
  values: Readonly<Record<string, unknown>>,
  given: AnswersGiven,
  { side, fixed = {} }: Occasion,
  left: ReadonlySet<string>,
): PairDoubt | undefined {
  if (left.has(reporter)) return 'person-left';
  if (side === undefined) return undefined;
  const own = readCode(pair.mentor)?.code === reporter ? 'наставник' : 'наставляемый';
  const column = columnOf(given, side);
  return (values[column] ?? fixed[column]) === own ? undefined : 'side-of-others';
}

/**
 * Nobody tells of what is to come, of what was more than a year ago, or of a day on which the pair did not work. Who names no day tells of the
 * day of the answer.
 */
function doubtDay(
  words: unknown,
  sent: Day | undefined,
  pair: PairOfPeople | undefined,
  inTerm: Occasion['inTerm'],
): DayDoubt | undefined {
  const told = typeof words === 'string' ? words : undefined;
  if (told !== undefined && sent !== undefined) {
    if (told > sent) return 'in-future';
    if (addMonths(told, 12) < sent) return 'long-ago';
  }
  const day = told ?? sent;
  if (day === undefined || !pair || inTerm === undefined) return undefined;
  if (inTerm === true && pair.start !== undefined && day < pair.start) return 'before-pair';
  // Of a finished pair whose last day nobody knows nothing new is told.
  const isOver = pair.end === undefined ? pair.state === 'завершена' : day > pair.end;
  return isOver ? 'after-pair' : undefined;
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
  [occasion.day]: values[occasion.day] ?? answer.line.day,
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
    issues.push(...read.issues);
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
