/**
 * «Отозвать ответ»: one answer of a person goes – from the sheet that it stands on, from the form's own store, from the log of changes – and
 * what came from it in the tables goes back to what earlier answers say. It cannot be taken back. What goes is remembered first: a run that
 * died is finished by the next one. Remembered is the code alone.
 */
import { questionnaires } from '../catalog/questionnaires';
import { allTables, changeLog, dataRequests, mentees } from '../catalog/tables';
import type { DataRequest } from '../catalog/tables/data-requests';
import { type ConfirmedAnswer, sortAnswers } from '../domain/people/answers';
import { readCode } from '../domain/people/code';
import type { OccasionsGiven } from '../domain/people/reconcile-occasions';
import { type Show, type Withdrawal, withdrawFromPerson, withdrawOccasion } from '../domain/people/withdrawal';
import type { WithdrawalRequest } from '../domain/programme/requests/answers';
import { showCell } from '../schema/cell';
import { done, type Issue, type Outcome, refused, stops } from '../schema/issue';
import type { RowEdit, Table } from '../schema/table';
import { type Book, itemsOf, openBook, remembered, whyNoBook } from './book';
import { tableEdits, writeEdits } from './carry-out';
import { collectInto } from './collect-answers';
import { holdBook } from './held-book';
import { note } from './journal';
import type { Ports } from './ports';
import { ensureSheets } from './sheets';
import { surveyAll } from './survey-all';
import { type AnswersOf, type AnswersSurvey, surveyAnswers } from './survey-answers';

/** Answers of a form looked through at once. */
const answersAtOnce = 10;
/** A sheet may keep the time a little less exactly than the form. */
const second = 1000;

/** An answer that a person has sent, and what withdrawing it would change. */
export interface SentAnswer {
  readonly code: string;
  readonly questionnaire: string;
  readonly number: string;
  readonly at: number;
  /** 2026-09-01 14:05:09 */
  readonly sent: string;
  readonly said: readonly (readonly [question: string, words: string])[];
  /** Headings of what goes back, with what stands there then; empty for nothing. */
  readonly back: readonly (readonly [heading: string, words: string])[];
  /** Headings of what stays, as somebody has changed it since. */
  readonly kept: readonly string[];
  /** The sheet that loses the whole row; empty when none does. */
  readonly row: string;
}

interface Found {
  readonly of: AnswersOf;
  readonly answer: ConfirmedAnswer;
  readonly withdrawal: Withdrawal;
  readonly show: Show;
}

const showOf =
  (table: Table, book: Book): Show =>
  (column, value) =>
    value === undefined ? '' : showCell(table.columns[column]?.write(value as never, book.lists) ?? '');

function findSent(book: Book, { answers }: Pick<AnswersSurvey, 'answers'>, code: string): readonly Found[] {
  return answers.flatMap((of) => {
    const { given, table, questionnaire } = of;
    const show = showOf(table, book);
    const together = answers.filter((each) => each.table === table && !each.questionnaire.occasion);
    return (sortAnswers(given).byCode.get(code)?.sent ?? []).map((answer): Found => {
      const whose = { code, at: answer.at };
      const withdrawal = questionnaire.occasion
        ? withdrawOccasion(given as OccasionsGiven, questionnaire.occasion, whose, show)
        : withdrawFromPerson(
            given,
            together.map((each) => each.given),
            whose,
            show,
          );
      return { of, answer, withdrawal, show };
    });
  });
}

const unknown = (text: string): Issue => ({
  code: 'person-unknown',
  place: { sheet: mentees.title },
  text: text.slice(0, 40),
});

const sentAt = ({ line }: ConfirmedAnswer): string => `${line.day ?? ''} ${line.time ?? ''}`.trim();

/** Every answer of the person that can be withdrawn, the newest first. Writes nothing. */
export function previewWithdrawal(ports: Ports, words: string): Outcome<readonly SentAnswer[]> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const code = readCode(words)?.code;
  if (code === undefined) return refused(unknown(words));
  const found = findSent(book, surveyAnswers(ports, book), code);
  return done(
    [...found]
      .sort((a, b) => b.answer.at - a.answer.at)
      .map(({ of: { questionnaire, given, table }, answer, withdrawal, show }) => ({
        code,
        questionnaire: questionnaire.id,
        number: questionnaire.number,
        at: answer.at,
        sent: sentAt(answer),
        said: given.questions.flatMap(({ id, title }) => {
          const cell = showCell(answer.line.cells[id] ?? '');
          return id === questionnaire.who || cell === '' ? [] : [[title, cell] as const];
        }),
        back: withdrawal.back.map(
          (column) =>
            [table.columns[column]?.heading ?? column, show(column, withdrawal.edit?.values[column])] as const,
        ),
        kept: withdrawal.kept.map((column) => table.columns[column]?.heading ?? column),
        row: withdrawal.removes ? table.title : '',
      })),
  );
}

/** A withdrawal that is on its way. */
interface State extends WithdrawalRequest {
  readonly number: string;
  readonly sent: string;
  readonly formId: string;
  /** Ids of the answer in the form's own store. */
  readonly ids: readonly string[];
}

export interface Withdrawn {
  readonly code: string;
  readonly number: string;
}

/** Withdraws an answer; said twice under one word it is one withdrawal. One that broke off is finished first. */
export function withdrawAnswer(ports: Ports, request: WithdrawalRequest): Outcome<Withdrawn> {
  return holdBook(ports, (book) => {
    const code = readCode(request.code)?.code;
    if (code === undefined) return refused(unknown(request.code));
    const asked = { ...request, code };
    const broken = book.properties[remembered.withdrawing];
    const before = broken ? (JSON.parse(broken) as State) : undefined;
    if (before) {
      const finished = finish(ports, book, before, surveyAll(ports, book));
      if (!finished.ok || isSame(before, asked)) return finished;
    }
    const line = book.read(dataRequests).rows.find(({ value }) => value.request === asked.entry);
    const survey = surveyAll(ports, book);
    const found = findSent(book, survey, code).find(
      ({ of, answer }) => of.questionnaire.id === asked.questionnaire && answer.at === asked.at,
    );
    if (line && !found) return done({ code, number: numberOf(asked.questionnaire) });
    if (!found) return refused({ code: 'answer-not-there', place: { sheet: mentees.title }, person: code });
    return finish(ports, book, remember(ports, book, asked, found), survey);
  });
}

const numberOf = (id: string): string =>
  questionnaires.find(({ questionnaire }) => questionnaire.id === id)?.questionnaire.number ?? '';

const isSame = (a: WithdrawalRequest, b: WithdrawalRequest): boolean =>
  a.code === b.code && a.questionnaire === b.questionnaire && a.at === b.at;

/** Nothing begins to go before it is known what will. */
function remember(ports: Ports, book: Book, request: WithdrawalRequest, { of, answer }: Found): State {
  const { id, number, who } = of.questionnaire;
  const formId = answer.line.elsewhere ? '' : (of.register?.value.formId ?? '');
  const items = itemsOf(book, id);
  const ids = formId === '' ? [] : storedIds(ports, formId, items[who] ?? '', request);
  const state: State = { ...request, number, sent: sentAt(answer), formId, ids };
  ports.properties.set(remembered.withdrawing, JSON.stringify(state));
  return state;
}

/** Calls: about three for each answer of that moment. */
function storedIds(
  ports: Pick<Ports, 'forms'>,
  formId: string,
  item: string,
  { code, at }: WithdrawalRequest,
): readonly string[] {
  const ids: string[] = [];
  for (let after: number | undefined = at - second; after !== undefined && after <= at + second; ) {
    const sifted = ports.forms.sift(
      formId,
      after,
      answersAtOnce,
      (texts, { at: sent = 0 }) => Math.abs(sent - at) <= second && readCode(texts[item] ?? '')?.code === code,
    );
    ids.push(...sifted.ids);
    after = sifted.next;
  }
  return ids;
}

function finish(ports: Ports, book: Book, state: State, survey: AnswersSurvey): Outcome<Withdrawn> {
  const { code, number } = state;
  const stopping = survey.issues.filter(stops);
  if (stopping.length > 0) return refused(...stopping);
  note(ports, { command: 'withdraw-answer', code, number }, [state.entry]);
  forgetChanges(ports, book);
  const found = findSent(book, survey, code).find(
    ({ of, answer }) => of.questionnaire.id === state.questionnaire && answer.at === state.at,
  );
  if (found) takeOut(ports, book, found);
  ports.forms.deleteStored(state.formId, state.ids);
  const collected = collectInto(ports, book, { automatic: true });
  if (!collected.ok) return collected;
  writeRequest(ports, book, state);
  ports.tables.commit();
  ports.properties.set(remembered.withdrawing, '');
  return done({ code, number });
}

/** The log of changes could bring the answer back. */
function forgetChanges(ports: Ports, book: Book): void {
  const { cells } = book.read(changeLog);
  ports.tables.remove(
    changeLog.title,
    cells.slice(1).map((_line, index) => index + 2),
  );
}

/** First what came from the answer, which only the answer can tell, then the answer. */
function takeOut(
  ports: Ports,
  book: Book,
  { of: { table, reading, given }, answer: { line }, withdrawal }: Found,
): void {
  const { edit, removes } = withdrawal;
  if (edit && removes) ports.tables.remove(table.title, [edit.row]);
  else if (edit) writeEdits(ports, tableEdits(table, reading, [edit], book.lists));
  ports.tables.commit();
  ports.tables.remove((line.elsewhere ?? given.sheet).title, [line.row]);
  ports.tables.commit();
}

function writeRequest(ports: Ports, book: Book, { entry, code, number, sent }: State): void {
  const position = allTables.findIndex((table) => (table as Table) === dataRequests);
  ensureSheets(ports, [{ table: dataRequests, position }], book);
  const reading = book.read(dataRequests);
  if (reading.rows.some(({ value }) => value.request === entry)) return;
  const today = ports.clock.now().slice(0, 10);
  const values: Partial<DataRequest> = {
    date: today,
    person: code,
    kind: 'отозвать ответ',
    what: `Анкета ${number}, ответ от ${sent}`,
    answer: 'Ответ удалён из книги и из формы.',
    answered: today,
    request: entry,
  };
  const edits: readonly RowEdit<DataRequest>[] = [{ row: reading.layout.lastRow + 1, values }];
  writeEdits(ports, tableEdits(dataRequests, reading, edits, book.lists));
}
