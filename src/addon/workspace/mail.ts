/** Mail by MailApp, as the user in whose name the program runs. Whether a letter may go is decided before. */
import type { Fate, Mail } from '../usecases/ports';
import { asFailure, logFailure } from './failures';

/** How Google refuses a letter for what it is; it has surely not gone. */
const refusal = /invalid email|no recipient|limit exceeded|недопустим|превышен/i;

/** Calls: one for what is left; one for each letter. */
export const createMail = (): Mail => ({
  left: () => MailApp.getRemainingDailyQuota(),
  send({ to, subject, text, html, name, attachment }) {
    const attachments = attachment ? [Utilities.newBlob(attachment.text, attachment.type, attachment.name)] : [];
    try {
      MailApp.sendEmail({ to: to.join(','), subject, body: text, htmlBody: html, name, attachments });
      return 'sent';
    } catch (error) {
      return fateOf(error);
    }
  },
});

/** An error that is not known says nothing: the letter may have gone. Google repeats addresses in its words, so these are not logged. */
function fateOf(error: unknown): Fate {
  const { code, message } = asFailure(error);
  logFailure('MailApp', asFailure(new Error(code)));
  if (code === 'quota-of-day' || code === 'too-many-calls') return 'quota';
  if (refusal.test(message)) return 'refused';
  return code === 'no-permission' ? 'barred' : 'doubtful';
}
