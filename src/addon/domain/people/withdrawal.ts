/**
 * An answer that its person takes back: which values in the table came from it, and what stands there without it. What somebody has changed
 * since is not the answer's any more. Reading and writing are left to the caller.
 */
import type { Occasion } from '../../schema/questionnaire';
import type { RowEdit } from '../../schema/table';
import { type AnswersGiven, type ConfirmedAnswer, sortAnswers, timeOfMark, valuesOf } from './answers';
import { saidTogether } from './reconcile';
import { columnOf, keyOfRow, type OccasionsGiven, rowOf, sortByOccasion } from './reconcile-occasions';

export interface Whose {
  readonly code: string;
  /** When the answer was sent, in milliseconds. */
  readonly at: number;
}

/** A value as people see it in a column; empty for none. */
export type Show = (column: string, value: unknown) => string;

export interface Withdrawal {
  /** Nothing for an answer that was never taken over. */
  readonly edit?: RowEdit<Readonly<Record<string, unknown>>>;
  /** The row goes as a whole: nothing but the answer stood in it. */
  readonly removes: boolean;
  /** Columns whose values go back. */
  readonly back: readonly string[];
  /** Columns that somebody has changed since. */
  readonly kept: readonly string[];
}

const nothing: Withdrawal = { removes: false, back: [], kept: [] };

type Values = Readonly<Record<string, unknown>>;

function sift(columns: readonly string[], [now, before, after]: readonly [Values, Values, Values], show: Show) {
  const told = (values: Values, column: string): string => show(column, values[column]);
  const changing = columns.filter((column) => told(now, column) !== told(after, column));
  const back = changing.filter((column) => told(now, column) === told(before, column));
  const kept = changing.filter((column) => !back.includes(column) && told(now, column) !== '');
  return { back, kept, values: Object.fromEntries(back.map((column) => [column, after[column]])) };
}

/** From the row of a person, which questionnaires of one base fill together. */
export function withdrawFromPerson(
  own: AnswersGiven,
  together: readonly AnswersGiven[],
  { code, at }: Whose,
  show: Show,
): Withdrawal {
  const { mark: markColumn } = own.questionnaire;
  const sources = together.map((given) => {
    const found = sortAnswers(given).byCode.get(code);
    const taken = timeOfMark(found?.person.value[given.questionnaire.mark]);
    return { given, person: found?.person, sent: (found?.sent ?? []).filter((each) => each.at <= taken) };
  });
  const mine = sources.find(({ given }) => given === own);
  const answer = mine?.sent.find((each) => each.at === at);
  if (!mine?.person || !answer) return nothing;
  const { row, value: now } = mine.person;
  const rest = mine.sent.filter((each) => each !== answer);
  const after = saidTogether(sources.map((each) => (each === mine ? { ...each, sent: rest } : each)));
  const states = [now, Object.fromEntries(saidTogether(sources)), Object.fromEntries(after)] as const;
  const { back, kept, values } = sift(Object.keys(valuesOf(answer.line, own).values), states, show);
  const mark = timeOfMark(now[markColumn]) === at ? rest[rest.length - 1]?.mark : now[markColumn];
  return { edit: { row, values: { ...values, [markColumn]: mark } }, removes: false, back, kept };
}

/** From a table of which each row is an answer of its own. */
export function withdrawOccasion(
  given: OccasionsGiven,
  occasion: Occasion,
  { code, at }: Whose,
  show: Show,
): Withdrawal {
  const { questionnaire, questions } = given;
  const { byCode } = sortAnswers(given);
  const own = byCode.get(code);
  const isOne = (answer: ConfirmedAnswer): boolean => answer.at === at;
  const told = sortByOccasion(given, occasion, byCode).told.find(
    ({ reporter, answer }) => reporter === code && isOne(answer),
  );
  const there = told && given.rows.find(({ value }) => keyOfRow(value[given.key]) === told.key);
  if (!own || !told || !there || timeOfMark(there.value[questionnaire.mark]) !== at) return nothing;
  const left = new Map([...byCode, [code, { ...own, sent: own.sent.filter((answer) => !isOne(answer)) }]]);
  const earlier = sortByOccasion(given, occasion, left).told.find(({ key }) => key === told.key);
  const telling = [
    ...Object.keys(told.occasion),
    ...(occasion.by ?? []).map((question) => columnOf(given, question)),
    occasion.reporter,
    given.key,
    ...(earlier ? [] : [occasion.day]),
  ];
  const filled = [...questions, ...(questionnaire.figures ?? [])].flatMap(({ fills }) => fills ?? []);
  const columns = [...new Set([...filled, occasion.day])].filter((column) => !telling.includes(column));
  const after = earlier ? rowOf(earlier, given, occasion) : {};
  const { back, kept, values } = sift(columns, [there.value, rowOf(told, given, occasion), after], show);
  const others = Object.keys(there.value).filter(
    (column) => ![...telling, ...columns, questionnaire.mark].includes(column),
  );
  const removes = !earlier && kept.length === 0 && others.every((column) => show(column, there.value[column]) === '');
  return {
    edit: { row: there.row, values: { ...values, [questionnaire.mark]: earlier?.answer.mark } },
    removes,
    back,
    kept,
  };
}
