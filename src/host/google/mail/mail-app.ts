/** MailApp: sends mail in all of its signatures. */
import { GoogleObject } from '../object';
import { send } from './compose';
import { remainingRecipients } from './quota';

type Options = Readonly<Record<string, unknown>>;

/** https://developers.google.com/apps-script/reference/mail/mail-app */
export class MailApp extends GoogleObject {
  override readonly type = 'Mail.MailApp';

  getRemainingDailyQuota(): number {
    return remainingRecipients(this.execution);
  }

  /** One object; or recipient, subject, body and options; or recipient, reply-to, subject, body, all four of them text. */
  sendEmail(first: unknown, second?: unknown, third?: unknown, fourth?: unknown): void {
    if (typeof first === 'object' && first !== null) send(this.execution, first as Options);
    else if (typeof fourth === 'string') {
      send(this.execution, { to: first, replyTo: second, subject: third, body: fourth });
    } else send(this.execution, { ...((fourth ?? {}) as Options), to: first, subject: second, body: third });
  }
}
