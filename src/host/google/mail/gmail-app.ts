/** GmailApp: only what sends; the mailbox itself is not part of the host. */
import { GoogleObject } from '../object';
import { send } from './compose';

type Options = Readonly<Record<string, unknown>>;

/** https://developers.google.com/apps-script/reference/gmail/gmail-app */
export class GmailApp extends GoogleObject {
  override readonly type = 'Gmail.GmailApp';

  sendEmail(recipient: string, subject: string, body: string, options?: Options): this {
    send(this.execution, { ...options, to: recipient, subject, body });
    return this;
  }
}
