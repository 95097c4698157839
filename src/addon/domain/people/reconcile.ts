/**
 * Answers of a questionnaire against the base that it fills: which rows change, what remains to be said. The same
 * answers over the same base give the same result however often and in whatever portions it is asked for: what was taken
 * over is remembered in the row itself. Reading and writing are left to the caller.
 */
import { type Cell, isBlank, isMoment, showCell } from '../../schema/cell';
import type { Doubt, Issue, Place } from '../../schema/issue';
import type { Lists } from '../../schema/list';
import { type Question, type Questionnaire, readAnswer } from '../../schema/questionnaire';
import type { Placed, RowEdit } from '../../schema/table';
import { readCode } from './code';
import { keyOf } from './key';
import { sha256 } from './sha256';

/** One line of a response sheet. */
export interface AnswerLine {
  readonly row: number;
  /** When it was sent, in milliseconds; nothing if the line has no time. */
  readonly at: number | undefined;
  /** Cells by question id. */
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface ResponseSheet {
  readonly id: string;
  readonly title: string;
  /** The headings of the columns by question id. */
  readonly headings: Readonly<Record<string, string>>;
  readonly lines: readonly AnswerLine[];
}

/** A row of a base, as far as it matters here. */
export type Person = { readonly code: string; readonly keyNumber: number | undefined } & Readonly<
  Record<string, unknown>
>;

export interface Reconciliation {
  readonly edits: readonly RowEdit<Readonly<Record<string, unknown>>>[];
  /** Codes whose rows change. */
  readonly codes: readonly string[];
  readonly issues: readonly Issue[];
  readonly answers: number;
  readonly unconfirmed: number;
}

export interface ReconciliationOf {
  readonly questionnaire: Questionnaire;
  readonly questions: readonly Question[];
  readonly sheet: ResponseSheet;
  readonly people: readonly Placed<Person>[];
  readonly secret: string;
  readonly lists: Lists;
}

interface ConfirmedAnswer {
  readonly line: AnswerLine;
  readonly at: number;
  readonly mark: string;
}

/**
 * The mark of an answer: its time, then a digest of the sheet, the time and every filled cell. Empty cells do not count:
 * a question added to the form later must not make old answers look new.
 */
export function markOf(sheetId: string, line: AnswerLine, at: number): string {
  const cells = Object.entries(line.cells)
    .filter(([, cell]) => !isBlank(cell))
    .map(([id, cell]) => [id, isMoment(cell) ? showCell(cell) : cell] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${at}-${sha256(JSON.stringify([sheetId, at, cells])).slice(0, 16)}`;
}

const timeOfMark = (mark: unknown): number => {
  const time = typeof mark === 'string' ? Number(mark.split('-')[0]) : Number.NaN;
  return Number.isFinite(time) ? time : Number.NEGATIVE_INFINITY;
};

/** Why the answer cannot be believed, or whose it is. */
function identify(
  line: AnswerLine,
  people: ReadonlyMap<string, Placed<Person>>,
  { questionnaire, secret }: ReconciliationOf,
): Placed<Person> | Doubt {
  const signed = readCode(showCell(line.cells[questionnaire.who] ?? ''));
  if (!signed) return 'code-unreadable';
  const person = people.get(signed.code);
  if (!person) return 'code-unknown';
  if (signed.key === undefined) return 'key-missing';
  return signed.key === keyOf(signed.code, person.value.keyNumber ?? 1, secret) ? person : 'key-wrong';
}

/** The values that one answer brings, by column of the base, and what could not be read. */
function valuesOf(line: AnswerLine, { questions, sheet, lists }: ReconciliationOf) {
  const values: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const question of questions) {
    const cell = line.cells[question.id];
    if (cell === undefined) continue;
    const { value, problem } = readAnswer(question, cell, lists);
    if (problem) issues.push({ ...problem, place: placeOf(sheet, line, question.id) });
    if (value === undefined || !question.fills) continue;
    const before = values[question.fills];
    values[question.fills] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
  }
  return { values, issues };
}

function placeOf(sheet: ResponseSheet, line: AnswerLine, question: string): Place {
  const column = sheet.headings[question];
  return { sheet: sheet.title, row: line.row, ...(column === undefined ? {} : { column }) };
}

/**
 * Takes over the answers that are not yet taken over, oldest first, so that the newest decides. An answer left empty
 * changes nothing. Only the newest answer of a person is complained about.
 */
export function reconcile(given: ReconciliationOf): Reconciliation {
  const { questionnaire, sheet } = given;
  const people = new Map<string, Placed<Person>>();
  for (const person of given.people) {
    const code = readCode(person.value.code)?.code;
    if (code !== undefined && !people.has(code)) people.set(code, person);
  }
  const issues: Issue[] = [];
  const byPerson = new Map<Placed<Person>, ConfirmedAnswer[]>();
  let answers = 0;
  let unconfirmed = 0;
  for (const line of sheet.lines) {
    if (Object.values(line.cells).every(isBlank)) continue;
    answers += 1;
    const place = placeOf(sheet, line, questionnaire.who);
    const person = identify(line, people, given);
    if (typeof person === 'string') {
      unconfirmed += 1;
      issues.push({ code: 'answer-unconfirmed', place, doubt: person });
    } else if (line.at === undefined) {
      issues.push({ code: 'answer-without-time', place: { sheet: sheet.title, row: line.row } });
    } else {
      const confirmed = { line, at: line.at, mark: markOf(sheet.id, line, line.at) };
      byPerson.set(person, [...(byPerson.get(person) ?? []), confirmed]);
    }
  }

  const edits: RowEdit<Record<string, unknown>>[] = [];
  const codes: string[] = [];
  for (const [person, sent] of byPerson) {
    const inOrder = [...sent].sort((a, b) => a.at - b.at || a.line.row - b.line.row);
    const newest = inOrder[inOrder.length - 1] as ConfirmedAnswer;
    const taken = person.value[questionnaire.mark];
    issues.push(...valuesOf(newest.line, given).issues);
    if (newest.mark === taken || newest.at < timeOfMark(taken)) continue;
    const values: Record<string, unknown> = {};
    for (const { line, mark, at } of inOrder)
      if (mark !== taken && at >= timeOfMark(taken)) Object.assign(values, valuesOf(line, given).values);
    edits.push({ row: person.row, values: { ...values, [questionnaire.mark]: newest.mark } });
    codes.push(person.value.code);
  }
  issues.sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
  return { edits, codes, issues, answers, unconfirmed };
}
