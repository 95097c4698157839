/** Puts a message together from what a script passed, and holds it to Google's limits. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { quotasOf } from '../../limits';
import { Blob } from '../base/blob';
import { GoogleObject } from '../object';
import { arrive } from './mailbox';
import { type Attachment, type Message, storeMail } from './outbox';

/** Google's maxima for one message. */
const ATTACHMENTS = 250;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;

type Options = Readonly<Record<string, unknown>>;

/** Sends one message as the user of the execution; quotas count each recipient. `thread` is what it answers. Gives what was sent. */
export function send(execution: Execution, options: Options, thread?: string): Message {
  return sendMessage(execution, compose(options), thread);
}

/** The same with a message that is put together already. */
export function sendMessage(execution: Execution, message: Message, thread?: string): Message {
  const { world, user } = { world: execution.world, user: execution.options.user.email };
  const recipients = [...message.to, ...message.cc, ...message.bcc];
  if (recipients.length === 0) throw new GoogleError('Failed to send email: no recipient');
  checkLimits(execution, message, recipients.length);
  world.store.transaction(() => {
    world.spendQuota(user, 'mailRecipientsPerDay', recipients.length, 'email');
    const number = storeMail(world, user, message);
    if (recipients.some((address) => addressIn(address) === user.toLowerCase()))
      arrive(world, user, message, number, thread);
  });
  return message;
}

function checkLimits(execution: Execution, message: Message, recipients: number): void {
  const quotas = quotasOf(execution.world.limits);
  if (message.attachments.length > ATTACHMENTS) throw new GoogleError('Limit exceeded: Email Attachments Per Message.');
  const bytes = message.attachments.reduce((sum, { base64 }) => sum + Buffer.byteLength(base64, 'base64'), 0);
  if (bytes > ATTACHMENT_BYTES) throw new GoogleError('Limit Exceeded: Email Total Attachments Size.');
  if (!quotas) return;
  if (recipients > quotas.mailRecipientsPerMessage)
    throw new GoogleError('Limit Exceeded: Email Recipients Per Message.');
  for (const body of [message.body, message.htmlBody ?? '']) {
    if (Buffer.byteLength(body) > quotas.mailBodyBytes) throw new GoogleError('Limit Exceeded: Email Body Size.');
  }
}

/** The message that options describe; nothing is sent. */
export function compose(options: Options): Message {
  const optional = (key: string): Record<string, string> => {
    const value = options[key];
    return value === undefined || value === null || value === '' ? {} : { [key]: String(value) };
  };
  return {
    to: addresses(options['to']),
    cc: addresses(options['cc']),
    bcc: addresses(options['bcc']),
    subject: String(options['subject'] ?? ''),
    body: String(options['body'] ?? ''),
    ...optional('htmlBody'),
    ...optional('replyTo'),
    ...optional('name'),
    ...optional('from'),
    ...(options['noReply'] === true ? { noReply: true } : {}),
    attachments: list(options['attachments']).map(attachment),
    inlineImages: Object.fromEntries(
      Object.entries((options['inlineImages'] ?? {}) as Options).map(([key, image]) => [key, attachment(image)]),
    ),
  };
}

/** Addresses separated by commas, with or without a name before `<…>`. */
function addresses(given: unknown): string[] {
  if (given === undefined || given === null || given === '') return [];
  // A comma inside quotation marks belongs to a name.
  const parts = String(given).match(/(?:"[^"]*"|[^,"])+/g) ?? [];
  const wanted = parts.map((part) => part.trim()).filter((part) => part !== '');
  for (const part of wanted) {
    const address = addressIn(part);
    if (!/^[^\s@<>]+@[^\s@<>.]+(\.[^\s@<>.]+)+$/.test(address)) throw new GoogleError(`Invalid email: ${part}`);
  }
  return wanted;
}

/** The bare address, in small letters. */
function addressIn(part: string): string {
  return (/<([^<>]*)>$/.exec(part)?.[1] ?? part).toLowerCase();
}

function list(given: unknown): readonly unknown[] {
  if (given === undefined || given === null) return [];
  return Array.isArray(given) ? given : [given];
}

/** A blob, anything that can be made one, or a literal object with `fileName`, `mimeType`, `content`. */
function attachment(given: unknown): Attachment {
  if (given instanceof GoogleObject) {
    const source = given as GoogleObject & { getBlob?(): Blob };
    const blob = given instanceof Blob ? given : source.getBlob?.();
    if (!(blob instanceof Blob)) throw new GoogleError('Invalid argument: attachments');
    return {
      name: blob.nameText ?? 'Untitled',
      type: blob.contentTypeText ?? 'application/octet-stream',
      base64: Buffer.from(blob.bytes).toString('base64'),
    };
  }
  const { fileName, mimeType, content } = (given ?? {}) as Options;
  if (fileName === undefined || content === undefined) throw new GoogleError('Invalid argument: attachments');
  const bytes = Array.isArray(content)
    ? Uint8Array.from(content as number[], (byte) => byte & 0xff)
    : Buffer.from(String(content));
  return {
    name: String(fileName),
    type: String(mimeType ?? 'application/octet-stream'),
    base64: Buffer.from(bytes).toString('base64'),
  };
}
