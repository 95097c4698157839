/** GmailDraft: a message that waits to be sent. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';
import { compose, sendMessage } from './compose';
import { GmailMessage } from './gmail-message';
import { findMail, forget, keep, mailOf, newDraft, type StoredMail } from './mailbox';

type Options = Readonly<Record<string, unknown>>;

/** Puts a message among the drafts; `place` says where it belongs when that is known. */
export function keepDraft(
  execution: Execution,
  options: Options,
  place: Partial<Pick<StoredMail, 'id' | 'thread' | 'draft'>> = {},
): GmailDraft {
  const { world } = execution;
  const sender = execution.options.user.email;
  const mail = keep(world, sender, {
    ...newDraft(world),
    ...place,
    ...compose(options),
    sender,
    at: world.clock.now(),
    labels: ['DRAFT'],
  });
  return new GmailDraft(execution, mail.id);
}

/** The drafts of the user, the newest first. */
export function draftsOf(execution: Execution): GmailDraft[] {
  const drafts = mailOf(execution.world, execution.options.user.email).filter(({ labels }) => labels.includes('DRAFT'));
  return drafts.map(({ id }) => new GmailDraft(execution, id));
}

/** https://developers.google.com/apps-script/reference/gmail/gmail-draft */
export class GmailDraft extends GoogleObject {
  override readonly type = 'Gmail.GmailDraft';

  constructor(
    execution: Execution,
    private readonly message: string,
  ) {
    super(execution);
  }

  private get mail(): StoredMail {
    const found = findMail(this.execution.world, this.execution.options.user.email, this.message);
    if (!found?.labels.includes('DRAFT')) throw new GoogleError('Gmail operation not allowed.');
    return found;
  }

  getId(): string {
    return this.mail.draft ?? this.message;
  }
  getMessageId(): string {
    return this.mail.id;
  }
  getMessage(): GmailMessage {
    return new GmailMessage(this.execution, this.mail.id);
  }
  deleteDraft(): void {
    forget(this.execution.world, this.execution.options.user.email, this.mail.id);
  }
  update(recipient: string, subject: string, body: string, options: Options = {}): this {
    const { id, thread, draft } = this.mail;
    keepDraft(
      this.execution,
      { ...options, to: recipient, subject, body },
      { id, thread, ...(draft ? { draft } : {}) },
    );
    return this;
  }
  send(): GmailMessage {
    const { mail, execution } = this;
    const { draft: _, id, thread, sender, at: written, labels, ...message } = mail;
    sendMessage(execution, message);
    const at = execution.world.clock.now();
    keep(execution.world, sender, { ...message, id, thread, sender, at, labels: ['SENT'] });
    return new GmailMessage(execution, id);
  }
}
