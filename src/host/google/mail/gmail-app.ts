/** GmailApp: sends mail, and knows the mailbox of the host's user: drafts, threads, labels, search. */
import { GoogleError } from '../../errors';
import { GoogleObject } from '../object';
import { send } from './compose';
import { draftsOf, type GmailDraft, keepDraft } from './gmail-draft';
import { GmailLabel, labelNames } from './gmail-label';
import { GmailMessage } from './gmail-message';
import { mailTest } from './gmail-search';
import { GmailThread, OWN, threadsWith } from './gmail-thread';
import { findMail, mailOf } from './mailbox';

type Options = Readonly<Record<string, unknown>>;

/** https://developers.google.com/apps-script/reference/gmail/gmail-app */
export class GmailApp extends GoogleObject {
  override readonly type = 'Gmail.GmailApp';

  sendEmail(recipient: string, subject: string, body: string, options?: Options): this {
    send(this.execution, { ...options, to: recipient, subject, body });
    return this;
  }
  getAliases(): string[] {
    return [];
  }

  createDraft(recipient: string, subject: string, body: string, options: Options = {}): GmailDraft {
    return keepDraft(this.execution, { ...options, to: recipient, subject, body });
  }
  getDrafts(): GmailDraft[] {
    return draftsOf(this.execution);
  }
  getDraftMessages(): GmailMessage[] {
    return this.getDrafts().map((draft) => draft.getMessage());
  }
  getDraft(id: string): GmailDraft {
    const found = this.getDrafts().find((draft) => draft.getId() === id || draft.getMessageId() === id);
    return found ?? invalid('id');
  }

  getMessageById(id: string): GmailMessage {
    const { world, options } = this.execution;
    return findMail(world, options.user.email, id) ? new GmailMessage(this.execution, id) : invalid('id');
  }
  getThreadById(id: string): GmailThread {
    const { world, options } = this.execution;
    const known = mailOf(world, options.user.email).some(({ thread }) => thread === id);
    return known ? new GmailThread(this.execution, id) : invalid('id');
  }
  search(query: string, start?: number, most?: number): GmailThread[] {
    return threadsWith(this.execution, mailTest(this.execution, query), start, most);
  }
  getInboxThreads(start?: number, most?: number): GmailThread[] {
    return this.labelled('INBOX', start, most);
  }
  getStarredThreads(start?: number, most?: number): GmailThread[] {
    return this.labelled('STARRED', start, most);
  }
  getSpamThreads(start?: number, most?: number): GmailThread[] {
    return this.labelled('SPAM', start, most);
  }
  getTrashThreads(start?: number, most?: number): GmailThread[] {
    return this.labelled('TRASH', start, most);
  }
  getInboxUnreadCount(): number {
    return this.labelled('INBOX').filter((thread) => thread.isUnread()).length;
  }
  private labelled(label: string, start?: number, most?: number): GmailThread[] {
    return threadsWith(this.execution, ({ labels }) => labels.includes(label), start, most);
  }
  getMessagesForThread(thread: GmailThread): GmailMessage[] {
    return thread.getMessages();
  }
  getMessagesForThreads(threads: GmailThread[]): GmailMessage[][] {
    return threads.map((thread) => thread.getMessages());
  }

  createLabel(name: string): GmailLabel {
    return new GmailLabel(this.execution, String(name)).make();
  }
  getUserLabelByName(name: string): GmailLabel | null {
    return this.getUserLabels().find((label) => label.name === name) ?? null;
  }
  getUserLabels(): GmailLabel[] {
    return labelNames(this.execution, OWN).map((name) => new GmailLabel(this.execution, name));
  }
  deleteLabel(label: GmailLabel): this {
    label.deleteLabel();
    return this;
  }

  markMessageRead(message: GmailMessage): this {
    message.markRead();
    return this;
  }
  markMessagesRead(messages: GmailMessage[]): this {
    for (const message of messages) message.markRead();
    return this;
  }
  markThreadRead(thread: GmailThread): this {
    thread.markRead();
    return this;
  }
  markThreadsRead(threads: GmailThread[]): this {
    for (const thread of threads) thread.markRead();
    return this;
  }
  starMessage(message: GmailMessage): this {
    message.star();
    return this;
  }
  moveThreadToTrash(thread: GmailThread): this {
    thread.moveToTrash();
    return this;
  }
  moveThreadsToTrash(threads: GmailThread[]): this {
    for (const thread of threads) thread.moveToTrash();
    return this;
  }
  moveThreadToArchive(thread: GmailThread): this {
    thread.moveToArchive();
    return this;
  }
  moveThreadsToArchive(threads: GmailThread[]): this {
    for (const thread of threads) thread.moveToArchive();
    return this;
  }
  moveMessageToTrash(message: GmailMessage): this {
    message.moveToTrash();
    return this;
  }
}

function invalid(argument: string): never {
  throw new GoogleError(`Invalid argument: ${argument}`);
}
