/**
 * Sends the letters of the outbox by the school's own mail server, when one is configured (`mail.json` in the data folder). Each
 * letter at most once: that it is being sent is written down before, that it was sent after; what broke off in between is shown
 * as doubtful and never sent again by itself.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Workspace } from '../../host/index';
import { StartError } from '../start-error';

/** `waiting` until its turn; `sending` while it is; `doubtful` when the program ended meanwhile. */
export type LetterState = 'waiting' | 'sending' | 'sent' | 'refused' | 'doubtful';

type Letter = Workspace['mail'][number];

/** Hands a message over to the mail server. Throws when it is refused. */
export type Deliver = (message: {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
}) => Promise<void>;

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (port 465); otherwise the connection must become secret before anything is said. */
  readonly secure: boolean;
  readonly user?: string;
  readonly password?: string;
  /** The address that letters come from. */
  readonly from: string;
}

/** The mail server of the school; undefined when none is configured. Throws StartError when the file cannot be understood. */
export function readMailSettings(dataFolder: string): MailSettings | undefined {
  const file = join(dataFolder, 'mail.json');
  if (!existsSync(file)) return undefined;
  try {
    const { host, port = 465, secure = port === 465, user, password, from } = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof host === 'string' && Number.isInteger(port) && typeof from === 'string' && from.includes('@'))
      return {
        host,
        port,
        secure: secure === true,
        from,
        ...(user ? { user: String(user), password: String(password ?? '') } : {}),
      };
  } catch {
    // Falls through: it is no JSON.
  }
  throw new StartError(
    `Файл почты ${file} непонятен. Нужно: {"host": "smtp.школа.рф", "port": 465, "user": "…", "password": "…", "from": "…@…"}.`,
  );
}

/** Delivery by SMTP, with a certificate that is checked. */
export function smtp({ host, port, secure, user, password }: MailSettings): Deliver {
  const auth = user === undefined ? {} : { auth: { user, pass: password ?? '' } };
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: !secure,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...auth,
  });
  return async ({ from, to, raw }) => void (await transport.sendMail({ envelope: { from, to: [...to] }, raw }));
}

export class Postman {
  private readonly states: Map<number, LetterState>;
  private readonly first: number;
  private working: Promise<void> | undefined;

  /** Letters that were there before there was a mail server stay where they are. */
  constructor(
    private readonly workspace: Pick<Workspace, 'mail' | 'letters'>,
    private readonly file: string,
    private readonly from: string,
    private readonly deliver: Deliver,
  ) {
    const kept = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as { first: number; states: [number, LetterState][] })
      : undefined;
    this.first = kept?.first ?? Math.max(0, ...workspace.mail.map(({ id }) => id)) + 1;
    this.states = new Map((kept?.states ?? []).map(([id, state]) => [id, state === 'sending' ? 'doubtful' : state]));
    this.write();
  }

  /** What became of a letter; undefined for one from before. */
  stateOf(id: number): LetterState | undefined {
    return id < this.first ? undefined : (this.states.get(id) ?? 'waiting');
  }

  /** Sends what waits, one after the other; a second call meanwhile waits for the first. */
  sendWaiting(): Promise<void> {
    this.working ??= this.send().finally(() => (this.working = undefined));
    return this.working;
  }

  private async send(): Promise<void> {
    for (const letter of this.workspace.mail) {
      if (this.stateOf(letter.id) !== 'waiting') continue;
      const raw = withoutBcc(Buffer.from(await this.workspace.letters.eml({ ...letter, sender: this.from })));
      this.set(letter.id, 'sending');
      const state = await this.deliver({ from: this.from, to: recipients(letter), raw }).then(
        (): LetterState => 'sent',
        (error: { responseCode?: number }): LetterState =>
          // A server that says no has not taken it; a line that broke may have.
          error.responseCode !== undefined && error.responseCode >= 400 ? 'refused' : 'doubtful',
      );
      this.set(letter.id, state);
    }
  }

  private set(id: number, state: LetterState): void {
    this.states.set(id, state);
    this.write();
  }

  private write(): void {
    writeFileSync(`${this.file}.new`, JSON.stringify({ first: this.first, states: [...this.states] }), {
      mode: 0o600,
      flush: true,
    });
    renameSync(`${this.file}.new`, this.file);
  }
}

const recipients = ({ to, cc, bcc }: Letter): readonly string[] => [...to, ...cc, ...bcc];

/** Who gets a letter secretly is told to the server, and stands nowhere in the letter. */
function withoutBcc(message: Buffer): Buffer {
  const end = message.indexOf('\r\n\r\n');
  const head = message
    .subarray(0, end + 2)
    .toString('latin1')
    .replace(/^Bcc:.*\r\n(?:[ \t].*\r\n)*/gim, '');
  return Buffer.concat([Buffer.from(head, 'latin1'), message.subarray(end + 2)]);
}
