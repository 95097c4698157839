/** The mailbox of a person: what has arrived and the drafts that wait, as data. What was sent from here is kept in the outbox. */
import type { World } from '../../world';
import { bodyParts, deleteBody, readBody, writeBody } from '../files';
import type { Attachment, Message } from './outbox';

/** Mail as it is described: who wrote it, what it says, what hangs on it. */
export interface ReceivedMail {
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly subject: string;
  readonly body?: string;
  readonly html?: string;
  readonly attachments?: readonly {
    readonly name: string;
    readonly type?: string;
    readonly text?: string;
    readonly base64?: string;
  }[];
  /** When it came; now when left out. */
  readonly at?: string;
  readonly labels?: readonly string[];
  /** A draft of the person himself instead of mail from others. */
  readonly draft?: boolean;
}

/** A message of the mailbox. `labels` are Gmail's own (`INBOX`, `UNREAD`, `STARRED`, `TRASH`, `DRAFT`, `SENT`) and the person's. */
export interface StoredMail extends Message {
  readonly id: string;
  readonly thread: string;
  /** Of a draft: the number of the draft itself. */
  readonly draft?: string;
  readonly sender: string;
  readonly at: number;
  readonly labels: readonly string[];
}

const box = (email: string): string => `mailbox:${email.toLowerCase()}`;

/** Puts described mail into a person's mailbox; gives it as it is kept. */
export function deliver(world: World, owner: string, mail: ReceivedMail): StoredMail {
  const list = (text: string | undefined): string[] => (text ? text.split(',').map((part) => part.trim()) : []);
  const at = mail.at === undefined ? world.clock.now() : Date.parse(mail.at);
  return keep(world, owner, {
    ...(mail.draft ? newDraft(world) : newMail(world)),
    sender: mail.draft ? owner : (mail.from ?? 'somebody@example.com'),
    to: list(mail.draft ? mail.to : (mail.to ?? owner)),
    cc: list(mail.cc),
    bcc: [],
    subject: mail.subject,
    body: mail.body ?? textOfHtml(mail.html ?? ''),
    ...(mail.html === undefined ? {} : { htmlBody: mail.html }),
    attachments: (mail.attachments ?? []).map(described),
    inlineImages: {},
    at: Number.isNaN(at) ? world.clock.now() : at,
    labels: mail.draft ? ['DRAFT'] : ['INBOX', 'UNREAD', ...(mail.labels ?? [])],
  });
}

function described(given: NonNullable<ReceivedMail['attachments']>[number]): Attachment {
  const base64 = given.base64 ?? Buffer.from(given.text ?? '').toString('base64');
  return { name: given.name, type: given.type ?? 'application/octet-stream', base64 };
}

/** What a person sent to his own address arrives in his own mailbox. */
export function arrive(world: World, owner: string, message: Message, number: number, thread?: string): void {
  const id = (FIRST_NUMBER + BigInt(number)).toString(16);
  keep(world, owner, {
    ...message,
    id,
    thread: thread ?? id,
    sender: owner,
    at: world.clock.now(),
    labels: ['INBOX', 'UNREAD'],
  });
}

/** Numbers of messages look like Google's: sixteen hexadecimal digits. */
const FIRST_NUMBER = 0x1900000000000000n;

/** Numbers of a new message in a thread of its own. */
export function newMail(world: World): { readonly id: string; readonly thread: string } {
  const id = hexadecimal(world);
  return { id, thread: id };
}

/** The same for a draft. */
export function newDraft(world: World): { readonly id: string; readonly thread: string; readonly draft: string } {
  return { ...newMail(world), draft: `r${world.ids.number()}${world.ids.number()}` };
}

function hexadecimal(world: World): string {
  return `${world.ids.number().toString(16).padStart(8, '0')}${world.ids.number().toString(16).padStart(8, '0')}`.slice(
    -16,
  );
}

export function keep(world: World, owner: string, mail: StoredMail): StoredMail {
  writeBody(world, box(owner), mail.id, mail);
  return mail;
}

export function forget(world: World, owner: string, id: string): void {
  deleteBody(world, box(owner), id);
}

export function findMail(world: World, owner: string, id: string): StoredMail | undefined {
  return readBody<StoredMail>(world, box(owner), id);
}

/** All messages of the mailbox, the newest first. */
export function mailOf(world: World, owner: string): StoredMail[] {
  const all = bodyParts(world, box(owner)).map((id) => findMail(world, owner, id)!);
  return all.sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1));
}

/** What Gmail shows of a page where only text is wanted. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<br\s*\/?>|<\/(p|div|tr|h\d|li)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
}
