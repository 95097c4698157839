/** Calls about the mail of the programme. Plain data only. */
import type { LetterRequest } from '../../domain/programme/requests/letters';
import type { MailState } from '../../usecases/decide-letters';
import type { ProgressView, Reply } from './reply';

export type MailView = MailState;
export type { LetterRequest };

export interface LettersServer {
  apiReadLetters(): Reply<MailView>;
  /** Sends what waits, a few letters in each run. */
  apiSendLetters(): Reply<ProgressView>;
  /** What is to happen with a letter in doubt; the next sending does it. */
  apiDecideLetter(request: LetterRequest): Reply<null>;
}
