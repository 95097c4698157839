/** GmailThread: messages that belong together; what is done to it is done to all of them. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';
import type { GmailDraft } from './gmail-draft';
import { GmailLabel } from './gmail-label';
import { GmailMessage } from './gmail-message';
import { mailOf, type StoredMail } from './mailbox';

type Options = Readonly<Record<string, unknown>>;

/** https://developers.google.com/apps-script/reference/gmail/gmail-thread */
export class GmailThread extends GoogleObject {
  override readonly type = 'Gmail.GmailThread';

  constructor(
    execution: Execution,
    readonly id: string,
  ) {
    super(execution);
  }

  private get mails(): StoredMail[] {
    const all = mailOf(this.execution.world, this.execution.options.user.email);
    const own = all.filter(({ thread }) => thread === this.id).reverse();
    if (own.length === 0) throw new GoogleError('Gmail operation not allowed.');
    return own;
  }

  getId(): string {
    return this.id;
  }
  getMessages(): GmailMessage[] {
    return this.mails.map(({ id }) => new GmailMessage(this.execution, id));
  }
  getMessageCount(): number {
    return this.mails.length;
  }
  getFirstMessageSubject(): string {
    return this.mails[0]!.subject;
  }
  getLastMessageDate(): Date {
    return new Date(this.mails[this.mails.length - 1]!.at);
  }
  getPermalink(): string {
    return `https://mail.google.com/mail/u/0/#inbox/${this.id}`;
  }
  getLabels(): GmailLabel[] {
    const names = new Set(this.mails.flatMap(({ labels }) => labels).filter((name) => !OWN.has(name)));
    return [...names].sort().map((name) => new GmailLabel(this.execution, name));
  }

  isUnread(): boolean {
    return this.any('UNREAD');
  }
  isImportant(): boolean {
    return this.any('IMPORTANT');
  }
  hasStarredMessages(): boolean {
    return this.any('STARRED');
  }
  isInInbox(): boolean {
    return this.any('INBOX');
  }
  isInSpam(): boolean {
    return this.any('SPAM');
  }
  isInTrash(): boolean {
    return this.any('TRASH');
  }
  isInChats(): boolean {
    return false;
  }
  private any(label: string): boolean {
    return this.mails.some(({ labels }) => labels.includes(label));
  }

  markRead(): this {
    return this.label('UNREAD', false);
  }
  markUnread(): this {
    return this.label('UNREAD', true);
  }
  markImportant(): this {
    return this.label('IMPORTANT', true);
  }
  markUnimportant(): this {
    return this.label('IMPORTANT', false);
  }
  addLabel(label: GmailLabel): this {
    return this.label(label.name, true);
  }
  removeLabel(label: GmailLabel): this {
    return this.label(label.name, false);
  }
  moveToArchive(): this {
    return this.label('INBOX', false);
  }
  moveToInbox(): this {
    return this.label('TRASH', false).label('SPAM', false).label('INBOX', true);
  }
  moveToTrash(): this {
    return this.label('INBOX', false).label('TRASH', true);
  }
  moveToSpam(): this {
    return this.label('INBOX', false).label('SPAM', true);
  }
  refresh(): this {
    return this;
  }
  /** Puts a label on all messages, or takes it off. */
  label(name: string, on: boolean): this {
    for (const message of this.getMessages()) message.label(name, on);
    return this;
  }

  reply(body: string, options: Options = {}): this {
    this.last.reply(body, options);
    return this;
  }
  replyAll(body: string, options: Options = {}): this {
    this.last.replyAll(body, options);
    return this;
  }
  createDraftReply(body: string, options: Options = {}): GmailDraft {
    return this.last.createDraftReply(body, options);
  }
  createDraftReplyAll(body: string, options: Options = {}): GmailDraft {
    return this.last.createDraftReplyAll(body, options);
  }
  private get last(): GmailMessage {
    const messages = this.getMessages();
    return messages[messages.length - 1]!;
  }
}

/** Labels that are Gmail's own. */
export const OWN: ReadonlySet<string> = new Set([
  'INBOX',
  'UNREAD',
  'STARRED',
  'IMPORTANT',
  'DRAFT',
  'SENT',
  'TRASH',
  'SPAM',
]);

/** The threads in which a message is wanted, the one with the newest such message first. */
export function threadsWith(
  execution: Execution,
  wanted: (mail: StoredMail) => boolean,
  start = 0,
  most?: number,
): GmailThread[] {
  const found = mailOf(execution.world, execution.options.user.email).filter(wanted);
  const ids = [...new Set(found.map(({ thread }) => thread))];
  return ids.slice(start, most === undefined ? undefined : start + most).map((id) => new GmailThread(execution, id));
}
