/**
 * Sends the letters of the outbox by the school's own mail server, when one is configured. Each letter at most once: that it is
 * being sent is written down before, that it was sent after; what broke off in between is shown as doubtful and never sent again
 * by itself. A server that cannot be reached is left alone for a while; what waited for it goes on waiting.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Workspace } from '../../host/index';
import type { ShortLinks } from '../links/short-links';
import { readDeliveryProblem } from './delivery-problem';
import type { Deliver } from './mail-settings';

/** `waiting` until its turn; `sending` while it is; `refused` by the server; `doubtful` when the line or the program broke off. */
export type LetterState = 'waiting' | 'sending' | 'sent' | 'refused' | 'doubtful';

/** What became of a letter. */
export interface LetterFate {
  readonly state: LetterState;
  /** Why it is not on its way, in a sentence. */
  readonly reason?: string;
}

type Letter = Workspace['mail'][number];
type Written = readonly [id: number, state: LetterState, reason?: string];

export interface PostmanOptions {
  readonly workspace: Pick<Workspace, 'mail' | 'letters'>;
  readonly links: Pick<ShortLinks, 'inText'>;
  /** Where it is written down what became of each letter. */
  readonly file: string;
  /** The address that letters come from. */
  readonly from: string;
  readonly deliver: Deliver;
  readonly now?: () => number;
}

/** A server that did not answer, or did not let us in, is asked again after this. */
const PAUSE_MILLISECONDS = 10 * 60_000;

/** The letter as people get it: links lead here. */
export function readyLetter(letter: Letter, links: Pick<ShortLinks, 'inText'>): Letter {
  const { body, htmlBody } = letter;
  const page = htmlBody === undefined ? {} : { htmlBody: links.inText(htmlBody) };
  return { ...letter, body: links.inText(body), ...page };
}

export class Postman {
  private readonly fates: Map<number, LetterFate>;
  private readonly first: number;
  private readonly now: () => number;
  private pausedUntil = 0;
  private working: Promise<void> | undefined;

  /** Letters that were there before there was a mail server stay where they are. */
  constructor(private readonly options: PostmanOptions) {
    const { workspace, file } = options;
    this.now = options.now ?? Date.now;
    const kept = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as { first: number; states: Written[] })
      : undefined;
    this.first = kept?.first ?? Math.max(0, ...workspace.mail.map(({ id }) => id)) + 1;
    const brokenOff = { state: 'doubtful', reason: 'Программа закрылась, пока письмо отправлялось.' } as const;
    this.fates = new Map(
      (kept?.states ?? []).map(([id, state, reason]) => [id, state === 'sending' ? brokenOff : fateOf(state, reason)]),
    );
    this.write();
  }

  /** What became of a letter; undefined for one from before. */
  fateOf(id: number): LetterFate | undefined {
    return id < this.first ? undefined : (this.fates.get(id) ?? { state: 'waiting' });
  }

  /** Sends what waits, one after the other; a second call meanwhile waits for the first. */
  sendWaiting(): Promise<void> {
    this.working ??= this.send().finally(() => (this.working = undefined));
    return this.working;
  }

  /** The person wants it sent again, or at once: for a letter that is not on its way. */
  async sendAgain(id: number): Promise<void> {
    const fate = this.fateOf(id);
    if (!fate || fate.state === 'sent' || fate.state === 'sending') return;
    this.set(id, { state: 'waiting' });
    this.pausedUntil = 0;
    await this.working;
    await this.sendWaiting();
  }

  private async send(): Promise<void> {
    const { workspace, links, from, deliver } = this.options;
    for (const letter of workspace.mail) {
      if (this.fateOf(letter.id)?.state !== 'waiting' || this.pausedUntil > this.now()) continue;
      const ready = { ...readyLetter(letter, links), sender: from };
      const raw = withoutBcc(Buffer.from(await workspace.letters.eml(ready)));
      this.set(letter.id, { state: 'sending' });
      const fate = await deliver({ from, to: recipients(letter), raw }).then(
        (rejected): LetterFate =>
          fateOf('sent', rejected.length > 0 ? `Сервер не принял адреса: ${rejected.join(', ')}.` : undefined),
        readDeliveryProblem,
      );
      if (fate.state === 'waiting') this.pausedUntil = this.now() + PAUSE_MILLISECONDS;
      this.set(letter.id, fate);
    }
  }

  private set(id: number, fate: LetterFate): void {
    this.fates.set(id, fate);
    this.write();
  }

  private write(): void {
    const { file } = this.options;
    const states = [...this.fates].map(
      ([id, { state, reason }]): Written => (reason === undefined ? [id, state] : [id, state, reason]),
    );
    writeFileSync(`${file}.new`, JSON.stringify({ first: this.first, states }), { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
  }
}

const fateOf = (state: LetterState, reason: string | undefined): LetterFate =>
  reason === undefined ? { state } : { state, reason };

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
