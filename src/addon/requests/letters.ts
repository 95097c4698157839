/** Requests about the mail of the programme. */
import { readLetterRequest } from '../domain/programme/requests/letters';
import { wordLetterDecided, wordLettersSent } from '../texts/ru/letters';
import type { LettersServer } from '../ui/wire/letters';
import type { ProgressView, Reply } from '../ui/wire/reply';
import { decideLetter, showLetters } from '../usecases/decide-letters';
import { sendWaiting } from '../usecases/send-letters';
import { nothing, reply, silence, sure } from './reply';

/** Sends what waits. */
export const send = (): Reply<ProgressView> =>
  reply('sendLetters', sendWaiting, wordLettersSent, ({ sent, later, tomorrow }) => ({ done: sent, later, tomorrow }));

export const letters: LettersServer = {
  apiReadLetters: () => reply('apiReadLetters', showLetters, silence, (state) => state),
  apiSendLetters: send,
  apiDecideLetter: (request) =>
    reply('apiDecideLetter', (app) => decideLetter(app, sure(readLetterRequest(request))), wordLetterDecided, nothing),
};
