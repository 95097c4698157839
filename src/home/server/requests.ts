/** What pages send, read without trust: a value of the wrong shape is undefined. */
import type { Edit, Paste } from '../wire';

type Fields = Readonly<Record<string, unknown>>;

const MAX_TEXT = 50_000;

function fieldsOf(given: unknown): Fields | undefined {
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Fields) : undefined;
}

function isIndex(given: unknown): given is number {
  return typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= 10_000_000;
}

const isText = (given: unknown): given is string => typeof given === 'string' && given.length <= MAX_TEXT;

export function readEdit(given: unknown): Edit | undefined {
  const { sheet, row, column, text, seen, mark } = fieldsOf(given) ?? {};
  if (typeof sheet !== 'number' || !Number.isInteger(sheet)) return undefined;
  if (!isIndex(row) || !isIndex(column) || !isText(text) || !isText(seen)) return undefined;
  if (mark === undefined) return { sheet, row, column, text, seen };
  const { column: at, text: marked } = fieldsOf(mark) ?? {};
  return isIndex(at) && isText(marked)
    ? { sheet, row, column, text, seen, mark: { column: at, text: marked } }
    : undefined;
}

/** So many cells a person pastes at once; more is the business of a file. */
const MAX_PASTED = 20_000;

export function readPaste(given: unknown): Paste | undefined {
  const { sheet, row, column, texts, seen } = fieldsOf(given) ?? {};
  if (typeof sheet !== 'number' || !Number.isInteger(sheet) || !isIndex(row) || !isIndex(column)) return undefined;
  if (!isBlock(texts) || !isBlock(seen)) return undefined;
  const [width, height] = [texts[0]?.length ?? 0, texts.length];
  const isEven = [...texts, ...seen].every((line) => line.length === width) && seen.length === height;
  return isEven && width > 0 && width * height <= MAX_PASTED ? { sheet, row, column, texts, seen } : undefined;
}

function isBlock(given: unknown): given is string[][] {
  return Array.isArray(given) && given.length > 0 && given.every((line) => Array.isArray(line) && line.every(isText));
}

export interface Line {
  readonly path: readonly number[];
  readonly seen: string;
  readonly text: string;
}

const DEEPEST = 12;

/** A line of a document typed anew. */
export function readLine(given: unknown): Line | undefined {
  const { path, seen, text } = fieldsOf(given) ?? {};
  const isPath = Array.isArray(path) && path.length > 0 && path.length <= DEEPEST;
  if (!isPath || !path.every((index) => Number.isInteger(index) && index >= 0)) return undefined;
  return isText(seen) && isText(text) ? { path, seen, text } : undefined;
}

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly panel: string | undefined;
}

export function readCall(given: unknown): Call | undefined {
  const { function: name, args = [], panel } = fieldsOf(given) ?? {};
  if (typeof name !== 'string' || name.length > 200 || !Array.isArray(args)) return undefined;
  if (panel !== undefined && typeof panel !== 'string') return undefined;
  return { name, args, panel };
}

export function readAnswer(given: unknown): { question: string; button: string; text?: string } | undefined {
  const { question, button, text } = fieldsOf(given) ?? {};
  if (typeof question !== 'string' || typeof button !== 'string') return undefined;
  if (!['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'].includes(button)) return undefined;
  if (text === undefined) return { question, button };
  return isText(text) ? { question, button, text } : undefined;
}
