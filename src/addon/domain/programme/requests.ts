/**
 * Requests as they arrive from a page. Anybody who opens the page can send anything, so each is taken apart by hand; what
 * does not fit is no request at all.
 */
import { type Day, parseDay } from '../../schema/cell';
import type { Regime } from '../../schema/table';
import type { Letter } from '../people/code';
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

/** The key of an operation, as the log of changes has it. */
export const readOperationKey = (input: unknown): string | undefined => {
  const key = line(input, 100);
  return key !== undefined && /^[a-z-]+:[0-9a-f]+(?:-\d+)?$/.test(key) ? key : undefined;
};

export const readUndoRequest = (input: unknown): string | undefined => readOperationKey(fields(input)['operation']);

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
