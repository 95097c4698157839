/** Requests about the people of the bases: codes, keys, statuses, two rows for one person, what is kept of somebody. */
import type { Letter } from '../../people/code';
import { fields, line, listOf, mostColumns, pageWord, whole, word } from './fields';

export type BaseName = 'mentees' | 'mentors';

export interface IssueCodesRequest {
  readonly base: BaseName;
  readonly letter: Letter;
  readonly count: number;
  /** The highest number of this letter when the request was made. */
  readonly after: number;
}

/** Codes to be given out at once. */
export const mostCodes = 200;

export const readBaseName = (input: unknown): BaseName | undefined => word(input, ['mentees', 'mentors'] as const);

export function readIssueCodesRequest(input: unknown): IssueCodesRequest | undefined {
  const given = fields(input);
  const base = readBaseName(given['base']);
  const letter = word(given['letter'], ['У', 'П', 'Н'] as const);
  const count = whole(given['count'], 1, mostCodes);
  const after = whole(given['after'], 0, 99_999);
  if (!base || !letter || count === undefined || after === undefined) return undefined;
  return { base, letter, count, after };
}

/** People of a base who get one status. */
export interface ChangeStatusRequest {
  readonly base: BaseName;
  readonly codes: readonly string[];
  readonly status: string;
}

const mostPeople = 1000;

export function readChangeStatusRequest(input: unknown): ChangeStatusRequest | undefined {
  const given = fields(input);
  const base = readBaseName(given['base']);
  const codes = listOf(given['codes'], mostPeople, (each) => line(each, 40));
  const status = line(given['status'], 60);
  return base && codes && codes.length > 0 && status ? { base, codes, status } : undefined;
}

/** Two rows of a base that are to be one, by their codes; the same code twice means the first and the second row with it. */
export interface MergePreviewRequest {
  readonly base: BaseName;
  readonly keep: string;
  readonly other: string;
  /** Headings of columns in which the other row is right. */
  readonly taken: readonly string[];
}

export interface MergeRequest extends MergePreviewRequest {
  readonly reason: string;
  /** What the preview gave: the rows as they stood. */
  readonly token: string;
}

export function readMergePreviewRequest(input: unknown): MergePreviewRequest | undefined {
  const given = fields(input);
  const base = readBaseName(given['base']);
  const keep = line(given['keep'], 40);
  const other = line(given['other'], 40);
  const taken = listOf(given['taken'], mostColumns, (each) => line(each, 300));
  return base && keep && other && taken ? { base, keep, other, taken } : undefined;
}

export function readMergeRequest(input: unknown): MergeRequest | undefined {
  const given = fields(input);
  const preview = readMergePreviewRequest(input);
  const reason = line(given['reason'], 200);
  const token = line(given['token'], 40);
  return preview && reason && token ? { ...preview, reason, token } : undefined;
}

export interface ReissueRequest {
  readonly base: BaseName;
  readonly code: string;
  /** The number of the key that is to be replaced; with it a repetition is known. */
  readonly number: number | undefined;
}

export function readReissueRequest(input: unknown): ReissueRequest | undefined {
  const given = fields(input);
  const base = readBaseName(given['base']);
  const code = line(given['code'], 40);
  const number = given['number'] === undefined ? undefined : whole(given['number'], 1, 999);
  if (!base || !code || (given['number'] !== undefined && number === undefined)) return undefined;
  return { base, code, number };
}

/** Somebody asks about the data that the school keeps of them. */
export interface DataRequestRequest {
  readonly code: string;
  readonly kind: 'что мы храним' | 'исправить' | 'удалить' | 'отозвать согласие';
  readonly what: string | undefined;
  /** A word of the page: sent again, the request is the same one. */
  readonly entry: string;
}

export function readDataRequestRequest(input: unknown): DataRequestRequest | undefined {
  const given = fields(input);
  const code = line(given['code'], 40);
  const kind = word(given['kind'], ['что мы храним', 'исправить', 'удалить', 'отозвать согласие'] as const);
  const what = line(given['what'], 500);
  const entry = pageWord(given['entry']);
  return code && kind && entry ? { code, kind, what, entry } : undefined;
}

export interface ErasureRequest {
  readonly code: string;
  /** The same for all steps of one erasure. */
  readonly entry: string;
}

export function readErasureRequest(input: unknown): ErasureRequest | undefined {
  const given = fields(input);
  const code = line(given['code'], 40);
  const entry = pageWord(given['entry']);
  return code && entry ? { code, entry } : undefined;
}
