/**
 * «Собрать ответы»: takes new answers of all questionnaires into the bases as one operation. The answer's mark goes into the
 * row together with its values, so nothing is taken twice. What was collected by itself and taken back by the curator comes
 * again only when the curator asks for it.
 */
import { mentees, mentors, questionnaireRegister, type RegisteredQuestionnaire } from '../catalog/tables';
import { timeOfMark } from '../domain/people/answers';
import { waitedFor } from '../domain/people/waited-for';
import { done, type Outcome, refused, stops } from '../schema/issue';
import type { RowEdit, Table } from '../schema/table';
import { type Book, remembered } from './book';
import { bringLights } from './bring-lights';
import { carryOut, type TableEdits, tableEdits, writeEdits } from './carry-out';
import { declineNames } from './decline-names';
import { writeFindings } from './findings';
import { holdBook } from './held-book';
import { planLetters } from './plan-letters';
import type { Ports } from './ports';
import { hideInIssues, hiderOf } from './privacy';
import { raiseAlarms } from './raise-alarms';
import { surveyAll } from './survey-all';
import { type AnswersOf, type AnswersSurvey, type NewAnswers, surveyAnswers } from './survey-answers';
import { recordWatch } from './watch';

export interface Collected {
  /** Codes whose rows were changed now. */
  readonly codes: readonly string[];
  readonly answers: number;
  readonly unconfirmed: number;
  /** New cases of safety. */
  readonly alarms: number;
}

export interface Occasion {
  /** An answer came or the hour struck: nobody has asked for it. */
  readonly automatic: boolean;
  /** These have come: nothing else is looked at, whatever else «Проверка» tells is left to the hour. */
  readonly only?: NewAnswers | undefined;
  /** The command that brought the answers: both are taken back together. */
  readonly batch?: string;
}

export const collectAnswers = (ports: Ports, occasion: Occasion): Outcome<Collected> =>
  holdBook(ports, (book) => collectInto(ports, book, occasion));

/** The same on a book that is held already. */
export function collectInto(ports: Ports, book: Book, { automatic, only, batch }: Occasion): Outcome<Collected> {
  const whole = only ? undefined : surveyAll(ports, book);
  const survey = whole ?? surveyNew(ports, book, only as NewAnswers);
  // First of all: nothing else may keep them back.
  const alarms = raiseAlarms(ports, book, survey);
  const stopping = survey.issues.filter(stops);
  if (stopping.length > 0) return refused(...stopping);
  const after = Number(book.properties[remembered.collectAfter] || 0);
  if (!automatic && after > 0) ports.properties.set(remembered.collectAfter, '');
  const fresh = survey.answers.map((answer) => freshOf(answer, automatic ? after : 0));
  takeOver(ports, book, survey, fresh, { automatic: automatic && batch === undefined, batch });
  const checked = writeFindings(ports, survey.issues, { whole: !only });
  if (whole) bringLights(ports, book, whole.programme);
  if (!only || fresh.some(({ answer, edits }) => edits.length > 0 && isBase(answer.table))) declineNames(ports, book);
  if (automatic && whole) {
    // Each of these takes long, and the next hour is soon enough for letters.
    if (!checked.made && fresh.every(({ edits }) => edits.length === 0)) planLetters(ports, book, whole);
    recordWatch(ports, book);
  }
  const counts = survey.answers.map((answer) => answer.reconciliation);
  const collected = {
    codes: fresh.flatMap(({ codes }) => codes),
    answers: counts.reduce((sum, count) => sum + count.answers, 0),
    unconfirmed: counts.reduce((sum, count) => sum + count.unconfirmed, 0),
    alarms,
  };
  return done(collected, survey.issues);
}

/** What the answers that have come say, without personal data. */
function surveyNew(ports: Ports, book: Book, only: NewAnswers): AnswersSurvey {
  const survey = surveyAnswers(ports, book, only);
  return { ...survey, issues: hideInIssues(survey.issues, hiderOf(ports, book)) };
}

const isBase = (table: Table): boolean => table === (mentees as Table) || table === (mentors as Table);

interface Fresh {
  readonly answer: AnswersOf;
  readonly edits: readonly RowEdit<Readonly<Record<string, unknown>>>[];
  readonly codes: readonly string[];
}

/** What answers sent after this moment change, and whose they are. */
function freshOf(answer: AnswersOf, after: number): Fresh {
  const { questionnaire, reading, reconciliation } = answer;
  const { edits, codes } = reconciliation;
  if (after === 0) return { answer, edits, codes };
  const fresh = edits.filter(({ values }) => timeOfMark(values[questionnaire.mark]) > after);
  const codeOf = ({ row, values }: (typeof edits)[number]): string => {
    const line: Readonly<Record<string, unknown>> | undefined = reading.rows.find((each) => each.row === row)?.value;
    return String(questionnaire.occasion ? values[questionnaire.occasion.reporter] : line?.['code']);
  };
  return { answer, edits: fresh, codes: [...new Set(fresh.map(codeOf))] };
}

function takeOver(
  ports: Ports,
  book: Book,
  survey: AnswersSurvey,
  fresh: readonly Fresh[],
  how: { readonly automatic: boolean; readonly batch: string | undefined },
): void {
  const taken = fresh.filter(({ edits }) => edits.length > 0);
  const counts = countEdits(ports, survey);
  if (taken.length > 0) {
    const parts = taken.map(({ answer, codes }) => ({
      number: answer.questionnaire.number,
      base: answer.table.title,
      codes,
    }));
    const tables = [...together(book, taken), counts];
    carryOut(ports, { entry: { command: 'collect-answers', parts }, tables, ...how });
  } else writeEdits(ports, counts);
}

/** The edits of questionnaires that fill the same table, as one. */
function together(book: Book, fresh: readonly Fresh[]): readonly TableEdits[] {
  const tables = new Map<Table, { readonly answer: AnswersOf; readonly rows: Map<number, Record<string, unknown>> }>();
  for (const { answer, edits } of fresh) {
    const table = tables.get(answer.table) ?? { answer, rows: new Map<number, Record<string, unknown>>() };
    tables.set(answer.table, table);
    for (const { row, values } of edits) table.rows.set(row, { ...table.rows.get(row), ...values });
  }
  return [...tables].map(([table, { answer, rows }]) =>
    tableEdits(
      table,
      answer.reading,
      [...rows].map(([row, values]) => ({ row, values })),
      book.lists,
    ),
  );
}

/** The numbers in the register as they are now; the stamp changes only with a number. */
function countEdits(ports: Pick<Ports, 'clock'>, survey: AnswersSurvey): TableEdits {
  const edits = survey.answers.flatMap((answer): RowEdit<RegisteredQuestionnaire>[] => {
    const { register, reconciliation } = answer;
    if (!register) return [];
    const { answers, unconfirmed, answered } = reconciliation;
    const people = waitedFor(answer, { mentees: survey.mentees.rows, mentors: survey.mentors.rows });
    const missing = people.filter((code) => !answered.includes(code)).join('; ');
    const numbers = { answers, unconfirmed, waited: people.length, pending: missing === '' ? undefined : missing };
    const there: Readonly<Record<string, unknown>> = register.value;
    if (Object.entries(numbers).every(([column, value]) => there[column] === value)) return [];
    return [{ row: register.row, values: { ...numbers, updated: ports.clock.now() } }];
  });
  return tableEdits(questionnaireRegister, survey.register, edits, {});
}
