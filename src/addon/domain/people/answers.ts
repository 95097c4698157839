/**
 * Lines of a response sheet: whose each is, whether that can be believed, and which values it brings. Which of them
 * change what is left to the reconciliations that begin here.
 */
import { type Cell, isBlank, isMoment, showCell } from '../../schema/cell';
import type { Doubt, Issue, Place } from '../../schema/issue';
import type { Lists } from '../../schema/list';
import {
  type Figure,
  mostOf,
  type Question,
  type Questionnaire,
  readAnswer,
  worthOf,
} from '../../schema/questionnaire';
import type { Placed, RowEdit } from '../../schema/table';
import { readCode } from './code';
import { fingerprint } from './fingerprint';
import { type IssuedKeys, keyNumberAt, keyOf } from './key';

/** One line of a response sheet. */
export interface AnswerLine {
  readonly row: number;
  /** When it was sent, in milliseconds; nothing if the line has no time. */
  readonly at: number | undefined;
  /** The day of it in the time zone of the book. */
  readonly day?: string | undefined;
  /** The time of that day, 14:05:09. */
  readonly time?: string | undefined;
  /** Cells by question id. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Where it stands, if not on the response sheet. */
  readonly elsewhere?: Pick<ResponseSheet, 'id' | 'title' | 'headings'> | undefined;
}

export interface ResponseSheet {
  readonly id: string;
  readonly title: string;
  /** The headings of the columns by question id. */
  readonly headings: Readonly<Record<string, string>>;
  /** Questions whose column took the place of one that was deleted, and when. */
  readonly since?: Readonly<Record<string, number>>;
  /** Questions that the form, made by the school itself, has never asked. */
  readonly unasked?: readonly string[];
  readonly lines: readonly AnswerLine[];
}

/** A row of a base, as far as it matters here. */
export type Person = { readonly code: string } & IssuedKeys & Readonly<Record<string, unknown>>;

/** The answers of one questionnaire and everybody who may have given them. */
export interface AnswersGiven {
  readonly questionnaire: Questionnaire;
  readonly questions: readonly Question[];
  readonly sheet: ResponseSheet;
  readonly people: readonly Placed<Person>[];
  readonly secret: string;
  readonly lists: Lists;
}

/** What the answers of one questionnaire change, and what is to be said about them. */
export interface Reconciliation {
  readonly edits: readonly RowEdit<Readonly<Record<string, unknown>>>[];
  /** Codes of those whose answers are taken over. */
  readonly codes: readonly string[];
  readonly issues: readonly Issue[];
  readonly answers: number;
  readonly unconfirmed: number;
  /** Codes of all whose answers are confirmed, whether they are taken over now or before. */
  readonly answered: readonly string[];
}

export interface ConfirmedAnswer {
  readonly line: AnswerLine;
  readonly at: number;
  readonly mark: string;
}

export interface AnswersOfPerson {
  readonly person: Placed<Person>;
  /** Oldest first. */
  readonly sent: readonly ConfirmedAnswer[];
}

export interface SortedAnswers {
  /** By the code of the person. */
  readonly byCode: ReadonlyMap<string, AnswersOfPerson>;
  readonly issues: readonly Issue[];
  readonly answers: number;
  readonly unconfirmed: number;
}

const idLength = 3;
const cellLength = 5;

/**
 * The mark of an answer: its time, then a fingerprint of the sheet, the time and every filled cell, then a short one of each
 * cell but the code. Empty cells do not count: a question added to the form later must not make old answers look new.
 */
export function markOf(sheetId: string, line: AnswerLine, at: number, who: string): string {
  const cells = Object.entries(line.cells)
    .filter(([, cell]) => !isBlank(cell))
    .map(([id, cell]) => [id, fingerprint(JSON.stringify(isMoment(cell) ? showCell(cell) : cell))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const each = cells.filter(([id]) => id !== who).map(([id, cell]) => partId(id) + cell.slice(0, cellLength));
  return [at, fingerprint(JSON.stringify([sheetId, at, cells])), ...(each.length > 0 ? [each.join('')] : [])].join('-');
}

/** Asked anew for each cell of each answer; there are as many as questions. */
const partIds = new Map<string, string>();

function partId(question: string): string {
  const known = partIds.get(question) ?? fingerprint(question).slice(0, idLength);
  partIds.set(question, known);
  return known;
}

const partsOf = (mark: string): ReadonlyMap<string, string> => {
  const parts = mark.split('-')[2] ?? '';
  const length = idLength + cellLength;
  return new Map(
    Array.from({ length: parts.length / length }, (_none, index) => {
      const part = parts.slice(index * length, (index + 1) * length);
      return [part.slice(0, idLength), part.slice(idLength)] as const;
    }),
  );
};

/** Whether the answer with this mark had an answer to the question when it was taken over. */
export const hasTaken = (mark: unknown, question: string): boolean =>
  typeof mark === 'string' && partsOf(mark).has(partId(question));

/**
 * Which questions of an answer that was taken over say something else now: somebody has corrected its cells. Nothing when that
 * cannot be told. A cell that is empty now tells nothing – its column may have been taken away.
 */
export function correctedSince(taken: string, now: string): ((question: string) => boolean) | undefined {
  const [before, after] = [partsOf(taken), partsOf(now)];
  const changed = [...after].filter(([id, cell]) => before.get(id) !== cell).map(([id]) => id);
  const sameCells = changed.length === 0 && [...before.keys()].every((id) => after.has(id));
  if (before.size === 0 || sameCells) return undefined;
  return (question) => changed.includes(partId(question));
}

/** When the answer with this mark was sent; long ago if there is none. */
export const timeOfMark = (mark: unknown): number => {
  const time = typeof mark === 'string' ? Number(mark.split('-')[0]) : Number.NaN;
  return Number.isFinite(time) ? time : Number.NEGATIVE_INFINITY;
};

/** The people by their codes; of two rows with one code the first counts, of two keys the newer one. */
export function peopleByCode(people: readonly Placed<Person>[]): ReadonlyMap<string, Placed<Person>> {
  const found = new Map<string, Placed<Person>>();
  for (const person of people) {
    const code = readCode(person.value.code)?.code;
    if (code === undefined) continue;
    const first = found.get(code);
    if (!first) found.set(code, person);
    else if ((person.value.keyNumber ?? 1) > (first.value.keyNumber ?? 1)) {
      const { keyNumber, keyTimes } = person.value;
      found.set(code, { row: first.row, value: { ...first.value, keyNumber, keyTimes } });
    }
  }
  return found;
}

/** Why the answer cannot be believed, or whose it is. */
function identify(
  line: AnswerLine,
  people: ReadonlyMap<string, Placed<Person>>,
  { questionnaire, secret }: AnswersGiven,
): { readonly code: string; readonly person: Placed<Person> } | Doubt {
  const signed = readCode(showCell(line.cells[questionnaire.who] ?? ''));
  if (!signed) return 'code-unreadable';
  const { code, key } = signed;
  const person = people.get(code);
  if (!person) return 'code-unknown';
  if (key === undefined) return 'key-missing';
  const sent = line.day === undefined || line.time === undefined ? undefined : `${line.day} ${line.time}`;
  const right = keyOf(code, keyNumberAt(person.value, sent), secret, questionnaire.keyScope);
  return key === right ? { code, person } : 'key-wrong';
}

/** The answers by person, and what is wrong with those that belong to nobody. Empty lines do not count. */
export function sortAnswers(given: AnswersGiven): SortedAnswers {
  const { questionnaire, sheet } = given;
  const people = peopleByCode(given.people);
  const issues: Issue[] = [];
  const byCode = new Map<string, { person: Placed<Person>; sent: ConfirmedAnswer[] }>();
  let answers = 0;
  let unconfirmed = 0;
  for (const line of sheet.lines) {
    if (Object.values(line.cells).every(isBlank)) continue;
    if ((line.elsewhere ?? sheet).headings[questionnaire.who] === undefined) {
      answers += 1;
      unconfirmed += 1;
      continue;
    }
    answers += 1;
    const found = identify(line, people, given);
    if (typeof found === 'string') {
      unconfirmed += 1;
      issues.push({ code: 'answer-unconfirmed', place: placeOf(sheet, line, questionnaire.who), doubt: found });
    } else if (line.at === undefined) {
      issues.push({ code: 'answer-without-time', place: { sheet: (line.elsewhere ?? sheet).title, row: line.row } });
    } else {
      const mine = byCode.get(found.code) ?? { person: found.person, sent: [] };
      const source = (line.elsewhere ?? sheet).id;
      mine.sent.push({ line, at: line.at, mark: markOf(source, line, line.at, questionnaire.who) });
      byCode.set(found.code, mine);
    }
  }
  for (const { sent } of byCode.values()) sent.sort((a, b) => a.at - b.at || a.line.row - b.line.row);
  return { byCode, issues, answers, unconfirmed };
}

/**
 * Columns of which something cannot be read, because the response sheet has lost the column of a question: they stay as they
 * are. Answers that came without the form have no columns to lose.
 */
export const lostColumns = ({ elsewhere }: AnswerLine, { questions, sheet }: AnswersGiven): ReadonlySet<string> =>
  new Set(
    questions.flatMap(({ id, fills }) =>
      fills && !elsewhere && sheet.headings[id] === undefined && !sheet.unasked?.includes(id) ? [fills] : [],
    ),
  );

/** The columns that hang on these questions. */
export function columnsOf(
  { questions, questionnaire }: AnswersGiven,
  isOne: (question: string) => boolean,
): ReadonlySet<string> {
  const figures = (questionnaire.figures ?? []).filter(({ of }) => of.some(isOne));
  return new Set([...questions.filter(({ id }) => isOne(id)), ...figures].flatMap(({ fills }) => fills ?? []));
}

/** The values that one answer brings, by column, and what could not be read. */
export function valuesOf(line: AnswerLine, given: AnswersGiven) {
  const { questionnaire, questions, sheet, lists } = given;
  const values: Record<string, unknown> = {};
  const numbers: Record<string, number> = {};
  const issues: Issue[] = [];
  for (const question of questions) {
    const cell = line.cells[question.id];
    if (cell === undefined) continue;
    const { value, problem } = readAnswer(question, cell, lists);
    if (problem) issues.push({ ...problem, place: placeOf(sheet, line, question.id) });
    const worth = worthOf(question, value);
    if (worth !== undefined) numbers[question.id] = worth;
    if (value === undefined || !question.fills) continue;
    const before = values[question.fills];
    values[question.fills] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
  }
  for (const figure of questionnaire.figures ?? []) {
    const value = figureOf(figure, numbers, questions);
    if (value !== undefined) values[figure.fills] = value;
  }
  for (const column of lostColumns(line, given)) delete values[column];
  return { values, issues };
}

function figureOf(
  { of, how }: Figure,
  numbers: Readonly<Record<string, number>>,
  questions: readonly Question[],
): number | undefined {
  const known = of.flatMap((question) => numbers[question] ?? []);
  if (known.length < of.length) return undefined;
  if (how === 'product') return known.reduce((product, number) => product * number, 1);
  const sum = known.reduce((total, number) => total + number, 0);
  if (how === 'mean') return Math.round(sum / known.length);
  const most = questions.reduce(
    (total, question) => total + (of.includes(question.id) ? (mostOf(question) ?? 0) : 0),
    0,
  );
  return Math.round((sum / most) * 100);
}

/** The cell of a response sheet with the answer to this question. */
export function placeOf(sheet: ResponseSheet, line: AnswerLine, question: string): Place {
  const { title, headings } = line.elsewhere ?? sheet;
  const column = headings[question];
  return { sheet: title, row: line.row, ...(column === undefined ? {} : { column }) };
}

export const byPlace = (a: Issue, b: Issue): number => (a.place.row ?? 0) - (b.place.row ?? 0);
