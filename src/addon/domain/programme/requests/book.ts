/** Requests about the book as a whole: its setting up, the deputy, what is taken back. */
import type { Regime } from '../../../schema/table';
import { isSchoolYear } from '../school-year';
import { type TimeZone, timeZones } from '../time-zones';
import { fields, line, word } from './fields';

export interface SetUpRequest {
  readonly schoolFull: string;
  readonly schoolShort: string;
  readonly year: string;
  readonly timeZone: TimeZone;
  readonly regime: Regime;
  /** The curator has read what the law asks for when names are kept. */
  readonly acknowledged: boolean;
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

/** An address of somebody with an account. */
export function readEmail(input: unknown): string | undefined {
  const words = line(input, 120);
  return words !== undefined && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(words) ? words : undefined;
}

/** The key of an operation, as the log of changes has it. */
export const readOperationKey = (input: unknown): string | undefined => {
  const key = line(input, 100);
  return key !== undefined && /^[a-z-]+:[0-9a-f]+(?:-\d+)?$/.test(key) ? key : undefined;
};

export const readUndoRequest = (input: unknown): string | undefined => readOperationKey(fields(input)['operation']);
