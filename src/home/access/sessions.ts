/** Who has signed in, in memory only: a new start of the program signs everybody out. */
import { createHash, randomBytes } from 'node:crypto';

/** Nobody touched the page for so long, or signed in so long ago. */
export const IDLE_MILLISECONDS = 30 * 60_000;
export const LONGEST_MILLISECONDS = 12 * 3_600_000;
const MOST_SESSIONS = 500;

export interface Session {
  /** Name of the account. */
  readonly name: string;
  /** Proves that a request comes from a page that this session has opened. */
  readonly token: string;
}

interface Kept extends Session {
  readonly since: number;
  seen: number;
}

const secret = (): string => randomBytes(24).toString('base64url');
/** The memory holds no cookie that would let somebody in. */
const keyOf = (cookie: string): string => createHash('sha256').update(cookie).digest('base64url');

export class Sessions {
  private readonly open = new Map<string, Kept>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Opens a session and gives its cookie. */
  start(name: string): string {
    const cookie = secret();
    const now = this.now();
    this.open.set(keyOf(cookie), { name, token: secret(), since: now, seen: now });
    for (const old of this.open.keys()) {
      if (this.open.size <= MOST_SESSIONS) break;
      this.open.delete(old);
    }
    return cookie;
  }

  /** The session of this cookie, if it still holds; it is touched by being asked for. */
  find(cookie: string): Session | undefined {
    const key = keyOf(cookie);
    const kept = this.open.get(key);
    const now = this.now();
    if (!kept) return undefined;
    if (now - kept.seen > IDLE_MILLISECONDS || now - kept.since > LONGEST_MILLISECONDS) {
      this.open.delete(key);
      return undefined;
    }
    kept.seen = now;
    return kept;
  }

  end(cookie: string): void {
    this.open.delete(keyOf(cookie));
  }

  /** Ends all sessions of a person, such as after a new passphrase. */
  endAll(name: string): void {
    for (const [key, kept] of this.open) if (kept.name === name) this.open.delete(key);
  }
}
