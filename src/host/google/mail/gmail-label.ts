/** GmailLabel: a person's own label; it exists from its making on, with or without threads. */
import type { Execution } from '../../execution';
import { bodyParts, deleteBody, writeBody } from '../files';
import { GoogleObject } from '../object';
import { type GmailThread, threadsWith } from './gmail-thread';
import { keep, mailOf } from './mailbox';

const shelf = (execution: Execution): string => `labels:${execution.options.user.email.toLowerCase()}`;

/** The names of all labels of the user, sorted: those he made and those that hang on mail. */
export function labelNames(execution: Execution, own: ReadonlySet<string>): string[] {
  const used = mailOf(execution.world, execution.options.user.email).flatMap(({ labels }) => labels);
  const names = new Set([...bodyParts(execution.world, shelf(execution)), ...used.filter((name) => !own.has(name))]);
  return [...names].sort();
}

/** https://developers.google.com/apps-script/reference/gmail/gmail-label */
export class GmailLabel extends GoogleObject {
  override readonly type = 'Gmail.GmailLabel';

  constructor(
    execution: Execution,
    readonly name: string,
  ) {
    super(execution);
  }

  /** Keeps the label though nothing bears it. */
  make(): this {
    writeBody(this.execution.world, shelf(this.execution), this.name, true);
    return this;
  }

  getName(): string {
    return this.name;
  }
  getThreads(start = 0, most?: number): GmailThread[] {
    return threadsWith(this.execution, ({ labels }) => labels.includes(this.name), start, most);
  }
  getUnreadCount(): number {
    return this.getThreads().filter((thread) => thread.isUnread()).length;
  }
  addToThread(thread: GmailThread): this {
    thread.addLabel(this);
    return this;
  }
  addToThreads(threads: GmailThread[]): this {
    for (const thread of threads) thread.addLabel(this);
    return this;
  }
  removeFromThread(thread: GmailThread): this {
    thread.removeLabel(this);
    return this;
  }
  removeFromThreads(threads: GmailThread[]): this {
    for (const thread of threads) thread.removeLabel(this);
    return this;
  }
  deleteLabel(): void {
    const { world, options } = this.execution;
    for (const mail of mailOf(world, options.user.email)) {
      if (!mail.labels.includes(this.name)) continue;
      keep(world, options.user.email, { ...mail, labels: mail.labels.filter((label) => label !== this.name) });
    }
    deleteBody(world, shelf(this.execution), this.name);
  }
}
