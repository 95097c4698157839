/** Requests about the book as a whole: its setting up, the deputy, what is taken back. */
import type { Regime } from '../../../schema/table';
import { isSchoolYear } from '../school-year';
import type { AskedTarget } from '../targets';
import { type TimeZone, timeZones } from '../time-zones';
import { fields, line, listOf, whole, word } from './fields';

export interface SetUpRequest {
  readonly schoolFull: string;
  readonly schoolShort: string;
  readonly year: string;
  readonly timeZone: TimeZone;
  readonly regime: Regime;
  /** The curator has read what the law asks for when names are kept. */
  readonly acknowledged: boolean;
  /** Other settings that the wizard asked for, by key; which they may be is for the command to judge. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** How far somebody has come who has not finished: never anything personal. */
export interface SetupDraft {
  readonly step: number;
  readonly values: Readonly<Record<string, string>>;
  readonly targets: readonly AskedTarget[];
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
  const asked = { schoolFull, schoolShort, year, timeZone, regime, acknowledged };
  if (given['settings'] === undefined) return asked;
  const settings = readValues(given['settings']);
  return settings && { ...asked, settings };
}

/** Values by key: short words or nothing, as many as the wizard has questions. */
function readValues(input: unknown): Readonly<Record<string, string>> | undefined {
  const given = Object.entries(fields(input));
  if (given.length > 40) return undefined;
  const values = given.map(([key, value]) => [key, value === '' ? '' : line(value, 1000)] as const);
  if (values.some(([key, value]) => !/^[a-z][a-zA-Z0-9]{1,30}$/.test(key) || value === undefined)) return undefined;
  return Object.fromEntries(values) as Record<string, string>;
}

export const readTargets = (input: unknown): readonly AskedTarget[] | undefined =>
  listOf(input, 40, (each) => {
    const given = fields(each);
    const id = line(given['id'], 40);
    const target = given['target'] === null ? null : whole(given['target'], 0, 100);
    const source = given['source'] === '' ? '' : line(given['source'], 200);
    return id === undefined || target === undefined || source === undefined ? undefined : { id, target, source };
  });

/** The whole draft stays well below what one remembered value may hold. */
const longestDraft = 4000;

export function readSetupDraft(input: unknown): SetupDraft | undefined {
  const given = fields(input);
  const step = whole(given['step'], 1, 20);
  const values = readValues(given['values']);
  const targets = readTargets(given['targets']);
  if (step === undefined || !values || !targets) return undefined;
  const draft = { step, values, targets };
  return JSON.stringify(draft).length > longestDraft ? undefined : draft;
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

/** The name of a page of the manual; empty for anything that cannot be one. */
export const readManualPage = (value: unknown): string =>
  typeof value === 'string' && /^[а-яё\d-]{1,40}$/i.test(value) ? value : '';
