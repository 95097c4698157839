/** GmailAttachment: what hangs on a message; a blob that also knows its size and digest. */
import { createHash } from 'node:crypto';
import { Blob } from '../base/blob';

/** https://developers.google.com/apps-script/reference/gmail/gmail-attachment */
export class GmailAttachment extends Blob {
  override readonly type = 'Gmail.GmailAttachment';

  getSize(): number {
    return this.bytes.length;
  }
  getHash(): string {
    return createHash('sha1').update(this.bytes).digest('hex');
  }
}
