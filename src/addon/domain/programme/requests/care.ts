/** Requests of care: cases of safety, appeals and support, what is put off. */
import { type Day, parseDay } from '../../../schema/cell';
import { fields, line, pageWord } from './fields';

/** A case of safety by its number. */
export interface CaseRequest {
  readonly number: string;
}

export function readCaseRequest(input: unknown): CaseRequest | undefined {
  const number = line(fields(input)['number'], 20);
  return number ? { number } : undefined;
}

export interface CloseCaseRequest extends CaseRequest {
  /** One of the closed conclusions. */
  readonly conclusion: string;
}

export function readCloseCaseRequest(input: unknown): CloseCaseRequest | undefined {
  const asked = readCaseRequest(input);
  const conclusion = line(fields(input)['conclusion'], 80);
  return asked && conclusion ? { ...asked, conclusion } : undefined;
}

/** An appeal to the curator, or support that was given. */
export interface CareEntryRequest {
  readonly kind: string;
  /** Codes as they were typed. */
  readonly person: string;
  readonly what: string;
  readonly due: Day | undefined;
  readonly answer: string | undefined;
  /** A word of the page: sent again, the entry is the same one. */
  readonly entry: string;
}

/** A day as a field of dates gives it; empty for none. */
const optionalDay = (input: unknown): Day | '' | undefined =>
  input === undefined || input === '' ? '' : typeof input === 'string' ? parseDay(input) : undefined;

export function readCareEntryRequest(input: unknown): CareEntryRequest | undefined {
  const given = fields(input);
  const kind = line(given['kind'], 80);
  const person = line(given['person'], 200);
  const what = line(given['what'], 500);
  const entry = pageWord(given['entry']);
  const due = optionalDay(given['due']);
  if (!kind || !person || !what || !entry || due === undefined) return undefined;
  return { kind, person, what, entry, due: due || undefined, answer: line(given['answer'], 500) };
}

/** A matter of «Что требует внимания» by its key, the day until which it is out of sight, and why. */
export interface PutOffRequest {
  readonly key: string;
  readonly until: Day;
  readonly why: string;
}

export function readPutOffRequest(input: unknown): PutOffRequest | undefined {
  const given = fields(input);
  const key = line(given['key'], 1000);
  const until = optionalDay(given['until']);
  const why = line(given['why'], 200);
  return key && until && why ? { key, until, why } : undefined;
}
