/** GmailMessage: one message of the mailbox, read and marked; replies are sent from it. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';
import { send } from './compose';
import { GmailAttachment } from './gmail-attachment';
import { type GmailDraft, keepDraft } from './gmail-draft';
import { GmailThread } from './gmail-thread';
import { findMail, keep, type StoredMail, textOfHtml } from './mailbox';
import type { Attachment } from './outbox';

type Options = Readonly<Record<string, unknown>>;

/** https://developers.google.com/apps-script/reference/gmail/gmail-message */
export class GmailMessage extends GoogleObject {
  override readonly type = 'Gmail.GmailMessage';

  constructor(
    execution: Execution,
    readonly id: string,
  ) {
    super(execution);
  }

  /** The message as it is now. */
  get mail(): StoredMail {
    const { world, options } = this.execution;
    const found = findMail(world, options.user.email, this.id);
    if (!found) throw new GoogleError('Gmail operation not allowed.');
    return found;
  }

  getId(): string {
    return this.id;
  }
  getThread(): GmailThread {
    return new GmailThread(this.execution, this.mail.thread);
  }
  getSubject(): string {
    return this.mail.subject;
  }
  getFrom(): string {
    return this.mail.sender;
  }
  getTo(): string {
    return this.mail.to.join(', ');
  }
  getCc(): string {
    return this.mail.cc.join(', ');
  }
  getBcc(): string {
    return this.mail.bcc.join(', ');
  }
  getReplyTo(): string {
    return this.mail.replyTo ?? '';
  }
  getDate(): Date {
    return new Date(this.mail.at);
  }
  /** The page of the message; made from the text where it has only that. */
  getBody(): string {
    const { htmlBody, body } = this.mail;
    return htmlBody ?? body.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>\r\n');
  }
  getPlainBody(): string {
    const { body, htmlBody } = this.mail;
    return body === '' && htmlBody !== undefined ? textOfHtml(htmlBody) : body;
  }
  getAttachments(options: Options = {}): GmailAttachment[] {
    const { attachments, inlineImages } = this.mail;
    const files = options['includeAttachments'] === false ? [] : attachments;
    const pictures = options['includeInlineImages'] === false ? [] : Object.values(inlineImages);
    return [...files, ...pictures].map((file) => attachmentOf(this.execution, file));
  }

  isDraft(): boolean {
    return this.has('DRAFT');
  }
  isUnread(): boolean {
    return this.has('UNREAD');
  }
  isStarred(): boolean {
    return this.has('STARRED');
  }
  isInInbox(): boolean {
    return this.has('INBOX');
  }
  isInTrash(): boolean {
    return this.has('TRASH');
  }
  isInChats(): boolean {
    return false;
  }
  markRead(): this {
    return this.label('UNREAD', false);
  }
  markUnread(): this {
    return this.label('UNREAD', true);
  }
  star(): this {
    return this.label('STARRED', true);
  }
  unstar(): this {
    return this.label('STARRED', false);
  }
  moveToTrash(): this {
    return this.label('INBOX', false).label('TRASH', true);
  }
  refresh(): this {
    return this;
  }

  has(label: string): boolean {
    return this.mail.labels.includes(label);
  }
  /** Puts one of the labels on, or takes it off. */
  label(label: string, on: boolean): this {
    const { mail, execution } = this;
    const labels = mail.labels.filter((other) => other !== label);
    keep(execution.world, execution.options.user.email, { ...mail, labels: on ? [...labels, label] : labels });
    return this;
  }

  reply(body: string, options: Options = {}): GmailMessage {
    return this.answer(body, options, false);
  }
  replyAll(body: string, options: Options = {}): GmailMessage {
    return this.answer(body, options, true);
  }
  forward(recipient: string, options: Options = {}): GmailMessage {
    const { mail } = this;
    const attachments = this.getAttachments();
    return this.sent({
      htmlBody: this.getBody(),
      attachments,
      ...options,
      to: recipient,
      subject: String(options['subject'] ?? prefixed('Fwd', mail.subject)),
      body: this.getPlainBody(),
    });
  }
  createDraftReply(body: string, options: Options = {}): GmailDraft {
    return keepDraft(this.execution, this.replyOptions(body, options, false), { thread: this.mail.thread });
  }
  createDraftReplyAll(body: string, options: Options = {}): GmailDraft {
    return keepDraft(this.execution, this.replyOptions(body, options, true), { thread: this.mail.thread });
  }

  private answer(body: string, options: Options, all: boolean): GmailMessage {
    return this.sent(this.replyOptions(body, options, all));
  }
  private replyOptions(body: string, options: Options, all: boolean): Options {
    const { mail, execution } = this;
    const own = execution.options.user.email.toLowerCase();
    const others = [...mail.to, ...mail.cc].filter((address) => !address.toLowerCase().includes(own));
    return {
      ...(all && others.length > 0 ? { cc: others.join(',') } : {}),
      ...options,
      to: mail.replyTo ?? mail.sender,
      subject: String(options['subject'] ?? prefixed('Re', mail.subject)),
      body,
    };
  }
  /** What was sent belongs to the same thread. */
  private sent(options: Options): GmailMessage {
    const { world, options: run } = this.execution;
    const message = send(this.execution, options, this.mail.thread);
    const id = `${this.mail.thread}-${world.ids.text(6)}`;
    const at = world.clock.now();
    keep(world, run.user.email, {
      ...message,
      id,
      thread: this.mail.thread,
      sender: run.user.email,
      at,
      labels: ['SENT'],
    });
    return new GmailMessage(this.execution, id);
  }
}

function prefixed(prefix: string, subject: string): string {
  return subject.toLowerCase().startsWith(`${prefix.toLowerCase()}:`) ? subject : `${prefix}: ${subject}`;
}

function attachmentOf(execution: Execution, { name, type, base64 }: Attachment): GmailAttachment {
  return new GmailAttachment(execution, new Uint8Array(Buffer.from(base64, 'base64')), type, name);
}
