/** Mail that was sent: kept in the world in the order of sending. Nothing leaves the machine from here. */
import type { World } from '../../world';

export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

export interface Message {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly replyTo?: string;
  /** What the recipient reads as the sender's name. */
  readonly name?: string;
  readonly from?: string;
  readonly noReply?: boolean;
  readonly attachments: readonly Attachment[];
  /** Pictures that the HTML body names as `cid:KEY`. */
  readonly inlineImages: Readonly<Record<string, Attachment>>;
}

export interface MailRecord extends Message {
  readonly id: number;
  readonly at: number;
  readonly sender: string;
}

/** Keeps a message that was sent, and gives its number. */
export function storeMail(world: World, sender: string, message: Message): number {
  const recipients = message.to.length + message.cc.length + message.bcc.length;
  world.store.run(
    'INSERT INTO mail (at, sender, recipients, data) VALUES (?, ?, ?, ?)',
    Math.floor(world.clock.now()),
    sender,
    recipients,
    JSON.stringify(message),
  );
  return Number(world.store.get('SELECT max(id) AS last FROM mail')?.['last']);
}

/** All mail sent, oldest first. */
export function readMail(world: World): MailRecord[] {
  return world.store.all('SELECT id, at, sender, data FROM mail ORDER BY id').map((row) => ({
    ...(JSON.parse(String(row['data'])) as Message),
    id: Number(row['id']),
    at: Number(row['at']),
    sender: String(row['sender']),
  }));
}
