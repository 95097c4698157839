/** Requests about the mail of the programme. */
import { fields, line, word } from './fields';

/** What to do about a letter in doubt. */
export interface LetterRequest {
  readonly key: string;
  readonly decision: 'отправить ещё раз' | 'считать отправленным';
}

export function readLetterRequest(input: unknown): LetterRequest | undefined {
  const given = fields(input);
  const key = line(given['key'], 200);
  const decision = word(given['decision'], ['отправить ещё раз', 'считать отправленным'] as const);
  return key && decision ? { key, decision } : undefined;
}
