/** Requests that bring a list of people from another table, portion by portion. */
import type { Cell } from '../../../schema/cell';
import type { Letter } from '../../people/code';
import { fields, line, listOf, longestCell, mostColumns, whole, word } from './fields';
import { type BaseName, readBaseName } from './people';

/** A portion of a list of people. */
export interface ListRequest {
  readonly base: BaseName;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The number of the first row in the list. */
  readonly first: number;
}

export interface ImportRequest extends ListRequest {
  /** Portions with the same word are undone together. */
  readonly batch: string | undefined;
}

export interface PreviewRequest extends ListRequest {
  /** For people without a code. */
  readonly letter: Letter;
  /** The last number that an earlier portion has used. */
  readonly after: number;
}

/** Rows of a list to be sent at once. */
export const mostRows = 200;

const cell = (input: unknown): Cell | undefined => {
  if (input === null || input === undefined) return '';
  if (typeof input === 'string') return input.length <= longestCell ? input.trim() : undefined;
  return (typeof input === 'number' && Number.isFinite(input)) || typeof input === 'boolean' ? input : undefined;
};

export function readListRequest(given: Readonly<Record<string, unknown>>): ListRequest | undefined {
  const base = readBaseName(given['base']);
  const headings = listOf(given['headings'], mostColumns, (each) =>
    typeof each === 'string' && each.length <= 300 ? each : undefined,
  );
  const rows = listOf(given['rows'], mostRows, (row) => listOf(row, mostColumns, cell));
  const first = given['first'] === undefined ? 2 : whole(given['first'], 1, 1_000_000);
  return base && headings && rows && first !== undefined ? { base, headings, rows, first } : undefined;
}

export function readImportRequest(input: unknown): ImportRequest | undefined {
  const given = fields(input);
  const list = readListRequest(given);
  const batch = given['batch'] === undefined ? undefined : line(given['batch'], 40);
  if (!list || (given['batch'] !== undefined && !/^[a-z0-9-]{6,40}$/.test(batch ?? ''))) return undefined;
  return { ...list, batch };
}

export function readPreviewRequest(input: unknown): PreviewRequest | undefined {
  const given = fields(input);
  const list = readListRequest(given);
  const letter = word(given['letter'], ['У', 'П', 'Н'] as const);
  const after = whole(given['after'], 0, 99_999);
  return list && letter && after !== undefined ? { ...list, letter, after } : undefined;
}
