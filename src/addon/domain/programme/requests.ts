/**
 * Requests as they arrive from a page. Anybody who opens the page can send anything, so each is taken apart by hand; what
 * does not fit is no request at all.
 */
import { type Cell, type Day, parseDay } from '../../schema/cell';
import type { Regime } from '../../schema/table';
import type { Letter } from '../people/code';
import type { ArchivedSheet } from './archive';
import { isSchoolYear } from './school-year';
import { type TimeZone, timeZones } from './time-zones';

export interface SetUpRequest {
  readonly schoolFull: string;
  readonly schoolShort: string;
  readonly year: string;
  readonly timeZone: TimeZone;
  readonly regime: Regime;
  /** The curator has read what the law asks for when names are kept. */
  readonly acknowledged: boolean;
}

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

const fields = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};

function line(input: unknown, longest: number): string | undefined {
  if (typeof input !== 'string') return undefined;
  const words = input.replace(/\s+/g, ' ').trim();
  return words !== '' && words.length <= longest ? words : undefined;
}

const word = <Word extends string>(input: unknown, words: readonly Word[]): Word | undefined =>
  words.find((each) => each === input);

const whole = (input: unknown, from: number, to: number): number | undefined =>
  typeof input === 'number' && Number.isInteger(input) && input >= from && input <= to ? input : undefined;

function listOf<Value>(
  input: unknown,
  most: number,
  read: (each: unknown) => Value | undefined,
): readonly Value[] | undefined {
  if (!Array.isArray(input) || input.length > most) return undefined;
  const values = input.map(read);
  return values.every((value): value is Value => value !== undefined) ? values : undefined;
}

export function readSetUpRequest(input: unknown): SetUpRequest | undefined {
  const given = fields(input);
  const schoolFull = line(given['schoolFull'], 300);
  const schoolShort = line(given['schoolShort'], 100);
  const year = line(given['year'], 10);
  const timeZone = word(given['timeZone'], timeZones);
  const regime = word(given['regime'], ['codes', 'names'] as const);
  const acknowledged = given['acknowledged'];
  if (!schoolFull || !schoolShort || !year || !isSchoolYear(year) || !timeZone || !regime) return undefined;
  if (typeof acknowledged !== 'boolean') return undefined;
  return { schoolFull, schoolShort, year, timeZone, regime, acknowledged };
}

export function readIssueCodesRequest(input: unknown): IssueCodesRequest | undefined {
  const given = fields(input);
  const base = readBaseName(given['base']);
  const letter = word(given['letter'], ['У', 'П', 'Н'] as const);
  const count = whole(given['count'], 1, mostCodes);
  const after = whole(given['after'], 0, 99_999);
  if (!base || !letter || count === undefined || after === undefined) return undefined;
  return { base, letter, count, after };
}

export const readBaseName = (input: unknown): BaseName | undefined => word(input, ['mentees', 'mentors'] as const);

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

const mostColumns = 80;
const longestCell = 5000;

const cell = (input: unknown): Cell | undefined => {
  if (input === null || input === undefined) return '';
  if (typeof input === 'string') return input.length <= longestCell ? input.trim() : undefined;
  return (typeof input === 'number' && Number.isFinite(input)) || typeof input === 'boolean' ? input : undefined;
};

function readListRequest(given: Readonly<Record<string, unknown>>): ListRequest | undefined {
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

/** An answer typed in from paper: words by question id. */
export interface EnterAnswerRequest {
  readonly questionnaire: string;
  /** A word of the page: sent again, the answer is the same one. */
  readonly entry: string;
  readonly answers: Readonly<Record<string, string>>;
}

const pageWord = (input: unknown): string | undefined => {
  const word = line(input, 40);
  return word !== undefined && /^[a-z0-9-]{6,40}$/.test(word) ? word : undefined;
};

export function readEnterAnswerRequest(input: unknown): EnterAnswerRequest | undefined {
  const given = fields(input);
  const questionnaire = line(given['questionnaire'], 60);
  const entry = pageWord(given['entry']);
  const pairs = listOf(Object.entries(fields(given['answers'])), mostColumns, (each) => {
    const [id, words] = each as [string, unknown];
    return typeof words === 'string' && words.length <= longestCell && id.length <= 60
      ? ([id, words] as const)
      : undefined;
  });
  return questionnaire && entry && pairs ? { questionnaire, entry, answers: Object.fromEntries(pairs) } : undefined;
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

/** An address of somebody with an account. */
export function readEmail(input: unknown): string | undefined {
  const words = line(input, 120);
  return words !== undefined && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(words) ? words : undefined;
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

/** A portion of an export of another service; the headings are ids of questions. */
export interface PreviewAnswersRequest extends Omit<ListRequest, 'base'> {
  readonly questionnaire: string;
}

export interface ImportAnswersRequest extends PreviewAnswersRequest {
  /** Portions with the same word are undone together. */
  readonly batch: string;
}

export function readPreviewAnswersRequest(input: unknown): PreviewAnswersRequest | undefined {
  const given = fields(input);
  const list = readListRequest({ ...given, base: 'mentees' });
  const questionnaire = line(given['questionnaire'], 60);
  if (!list || !questionnaire) return undefined;
  const { headings, rows, first } = list;
  return { questionnaire, headings, rows, first };
}

export function readImportAnswersRequest(input: unknown): ImportAnswersRequest | undefined {
  const preview = readPreviewAnswersRequest(input);
  const batch = pageWord(fields(input)['batch']);
  return preview && batch ? { ...preview, batch } : undefined;
}

/** The key of an operation, as the log of changes has it. */
export const readOperationKey = (input: unknown): string | undefined => {
  const key = line(input, 100);
  return key !== undefined && /^[a-z-]+:[0-9a-f]+(?:-\d+)?$/.test(key) ? key : undefined;
};

export const readUndoRequest = (input: unknown): string | undefined => readOperationKey(fields(input)['operation']);

/** Whether a form takes answers. */
export interface QuestionnaireStateRequest {
  readonly id: string;
  readonly state: 'открыта' | 'закрыта';
}

export function readQuestionnaireStateRequest(input: unknown): QuestionnaireStateRequest | undefined {
  const given = fields(input);
  const id = line(given['id'], 60);
  const state = word(given['state'], ['открыта', 'закрыта'] as const);
  return id && state ? { id, state } : undefined;
}

/** A paper of the register that has been signed. */
export interface SignRequest {
  readonly key: string;
  readonly number: string;
  readonly date: Day;
}

export function readSignRequest(input: unknown): SignRequest | undefined {
  const given = fields(input);
  const key = line(given['key'], 100);
  const number = line(given['number'], 30);
  const date = typeof given['date'] === 'string' ? parseDay(given['date']) : undefined;
  return key && number && date ? { key, number, date } : undefined;
}

/** The key of a paper in the register. */
export const readDocumentKey = (input: unknown): string | undefined => line(input, 100);

/** Some rows of a sheet for the archive of the school. */
export interface ArchiveSheetRequest {
  readonly title: string;
  /** Counted from 0 below the headings. */
  readonly from: number;
  readonly withoutNames: boolean;
}

const longestTitle = 100;

export function readArchiveSheetRequest(input: unknown): ArchiveSheetRequest | undefined {
  const given = fields(input);
  const title = line(given['title'], longestTitle);
  const from = whole(given['from'], 0, 1_000_000);
  const withoutNames = given['withoutNames'];
  return title && from !== undefined && typeof withoutNames === 'boolean' ? { title, from, withoutNames } : undefined;
}

/** Rows of an archive to be sent at once, columns of a sheet, letters of a cell. */
export const mostArchived = 500;
const widestSheet = 300;
const longestArchived = 50_000;

const archivedCell = (input: unknown): Cell | undefined => {
  if (input === null || input === undefined) return '';
  if (typeof input === 'string') return input.length <= longestArchived ? input : undefined;
  if (typeof input === 'number') return Number.isFinite(input) ? input : undefined;
  if (typeof input === 'boolean') return input;
  const { day, time } = fields(input);
  if (typeof day !== 'string' || parseDay(day) !== day) return undefined;
  if (time === undefined) return { day };
  return typeof time === 'string' && /^\d{2}:\d{2}:\d{2}$/.test(time) ? { day, time } : undefined;
};

/** A portion of a sheet out of an archive. */
export function readArchivedSheet(input: unknown): ArchivedSheet | undefined {
  const given = fields(input);
  const title = line(given['title'], longestTitle);
  const headings = listOf(given['headings'], widestSheet, (each) =>
    typeof each === 'string' && each.length <= longestArchived ? each : undefined,
  );
  const rows = listOf(given['rows'], mostArchived, (row) => listOf(row, widestSheet, archivedCell));
  return title && headings && rows ? { title, headings, rows } : undefined;
}

export function readBringRequest(input: unknown): (ArchivedSheet & { readonly batch: string }) | undefined {
  const sheet = readArchivedSheet(input);
  const batch = pageWord(fields(input)['batch']);
  return sheet && batch ? { ...sheet, batch } : undefined;
}

/** What check keys are made with, as the workspace makes it. */
export const readCheckKeys = (input: unknown): string | undefined =>
  typeof input === 'string' && /^[\w-]{16,200}$/.test(input) ? input : undefined;

const longestPdf = 20_000_000;

export function readBringPaperRequest(input: unknown): { readonly key: string; readonly pdf: string } | undefined {
  const given = fields(input);
  const key = line(given['key'], 100);
  const pdf = given['pdf'];
  const isPdf = typeof pdf === 'string' && pdf.length <= longestPdf && /^JVBER[\w+/=]*$/.test(pdf);
  return key && isPdf ? { key, pdf } : undefined;
}
