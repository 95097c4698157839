/** Answers as they come from a page, made into the shape in which Forms keeps them; what does not fit becomes a problem. */
import type { Answer, ItemModel } from './model';
import { obeys } from './validation';

export type AnswerProblem = 'required' | 'rule' | 'choice' | 'shape' | 'row-required';

export type Reading =
  | { readonly ok: true; readonly answer: Answer | undefined }
  | { readonly ok: false; readonly problem: AnswerProblem };

const fine = (answer: Answer | undefined): Reading => ({ ok: true, answer });
const bad = (problem: AnswerProblem): Reading => ({ ok: false, problem });

/** What a respondent gave for an item: text, a number, a date, a list; for grids a list by row, or columns by the row's name. */
export function readAnswer(item: ItemModel, given: unknown): Reading {
  const reading = isEmpty(given) ? fine(undefined) : readGiven(item, given);
  if (!reading.ok) return reading;
  const { answer } = reading;
  if (answer === undefined) return item.required ? bad('required') : reading;
  if (!obeys(item, answer)) return bad('rule');
  return reading;
}

function isEmpty(given: unknown): boolean {
  if (Array.isArray(given)) return given.every(isEmpty);
  if (typeof given === 'object' && given !== null && !(given instanceof Date))
    return Object.values(given).every(isEmpty);
  return given === undefined || given === null || given === '';
}

function readGiven(item: ItemModel, given: unknown): Reading {
  switch (item.kind) {
    case 'TEXT':
      return isPlain(given) ? text(String(given).replace(/[\r\n]+/g, ' ')) : bad('shape');
    case 'PARAGRAPH_TEXT':
      return isPlain(given) ? text(String(given).replace(/\r\n?/g, '\n')) : bad('shape');
    case 'MULTIPLE_CHOICE':
    case 'LIST':
      return isPlain(given) ? oneOf(item, String(given)) : bad('shape');
    case 'CHECKBOX':
      return checkboxes(item, Array.isArray(given) ? given : [given]);
    case 'SCALE':
      return scale(item, given);
    case 'DATE':
    case 'DATETIME':
      return moment(item, given);
    case 'TIME':
      return clock(given, /^(\d{1,2}):(\d{2})$/, [23, 59]);
    case 'DURATION':
      return clock(given, /^(\d{1,3}):(\d{2}):(\d{2})$/, [72, 59, 59]);
    case 'GRID':
      return grid(item, given, (cell) => (isPlain(cell) && inColumns(item, String(cell)) ? String(cell) : undefined));
    case 'CHECKBOX_GRID':
      return grid(item, given, (cell) => {
        const values = (Array.isArray(cell) ? cell : [cell]).map(String);
        return values.every((value) => inColumns(item, value)) ? values : undefined;
      });
    default:
      return bad('shape');
  }
}

function isPlain(given: unknown): boolean {
  return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
}

/** Blanks at the ends are not part of an answer; nothing but blanks is no answer. */
function text(given: string): Reading {
  return fine(given.trim() === '' ? undefined : given);
}

function oneOf(item: ItemModel, value: string): Reading {
  const known = (item.choices ?? []).some((choice) => choice.value === value);
  return known || item.other ? fine(value) : bad('choice');
}

function checkboxes(item: ItemModel, given: readonly unknown[]): Reading {
  const values = given.map(String);
  const known = (item.choices ?? []).map((choice) => choice.value);
  const own = values.filter((value) => !known.includes(value));
  if (own.length > (item.other ? 1 : 0)) return bad('choice');
  // Forms keeps the order of the choices, whatever the order of the clicks.
  return fine([...known.filter((value) => values.includes(value)), ...own]);
}

function scale(item: ItemModel, given: unknown): Reading {
  const value = Number(given);
  if (!isPlain(given) || !Number.isInteger(value)) return bad('shape');
  return value >= (item.lower ?? 1) && value <= (item.upper ?? 5) ? fine(String(value)) : bad('choice');
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

function moment(item: ItemModel, given: unknown): Reading {
  const written = given instanceof Date ? isoOf(given) : String(given);
  const withTime = item.kind === 'DATETIME';
  const match = /^(?:(\d{4})-)?(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2})?)?$/.exec(written);
  if (!match) return bad('shape');
  const [, year, month, day, hour, minute] = match.map((part) => (part === undefined ? undefined : Number(part)));
  if ((item.year ?? true) && year === undefined) return bad('shape');
  if (withTime && hour === undefined) return bad('shape');
  if (!exists(year ?? 2000, month!, day!) || (hour ?? 0) > 23 || (minute ?? 0) > 59) return bad('shape');
  const date = `${item.year === false ? '' : `${pad(year!, 4)}-`}${pad(month!)}-${pad(day!)}`;
  return fine(withTime ? `${date} ${pad(hour!)}:${pad(minute!)}` : date);
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A date with the clock of the machine's present zone, as Google takes dates from scripts. */
export function isoOf(date: Date): string {
  const day = `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${day} ${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

function clock(given: unknown, pattern: RegExp, limits: readonly number[]): Reading {
  const match = typeof given === 'string' ? pattern.exec(given) : null;
  if (!match) return bad('shape');
  const parts = match.slice(1).map(Number);
  if (parts.some((part, index) => part > limits[index]!)) return bad('shape');
  return fine(parts.map((part) => pad(part)).join(':'));
}

function inColumns(item: ItemModel, value: string): boolean {
  return (item.columns ?? []).includes(value);
}

function grid<T extends string | string[]>(
  item: ItemModel,
  given: unknown,
  read: (cell: unknown) => T | undefined,
): Reading {
  const rows = item.rows ?? [];
  const cells = Array.isArray(given)
    ? given
    : typeof given === 'object' && given !== null
      ? rows.map((row) => (given as Record<string, unknown>)[row])
      : undefined;
  if (!cells || cells.length > rows.length) return bad('shape');
  const answer: (T | null)[] = [];
  for (let index = 0; index < rows.length; index++) {
    const cell = cells[index];
    if (isEmpty(cell)) {
      if (item.required) return bad('row-required');
      answer.push(null);
      continue;
    }
    const value = read(cell);
    if (value === undefined) return bad('choice');
    answer.push(value);
  }
  return fine(answer as Answer);
}
