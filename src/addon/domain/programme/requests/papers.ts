/** Requests about papers of the register. */
import { type Day, parseDay } from '../../../schema/cell';
import { fields, line } from './fields';

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
