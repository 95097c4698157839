/**
 * Who tries one check key after the other is stopped, though only the book knows which key is right: a person has one key of a
 * code, a guesser needs many. Counted are different keys of one code – by one address, and by all addresses together. A key that
 * an address has used before goes on being taken from it, so that who has answered may answer again whatever others try.
 */
import { readCode } from '../../addon/domain/people/code';

/** A person mistypes the key now and then. */
const MOST_BY_ADDRESS = 5;
/** Guesses that come from many addresses. */
const MOST_BY_ALL = 20;
/** Mistyped keys of all the codes behind one address: a computer of the school has many people in an hour. */
const MOST_STRAY = 30;
export const GUESS_MILLISECONDS = 60 * 60_000;
/** More are forgotten from the oldest on. */
const MOST_REMEMBERED = 20_000;

interface Tried {
  readonly from: number;
  readonly keys: Set<string>;
}

export class KeyGuesses {
  private readonly tried = new Map<string, Tried>();

  constructor(private readonly now: () => number = Date.now) {}

  /**
   * Counts the codes with keys among the words that an address sends to a form. Undefined when they may be taken, else the code
   * that has had too many keys and the milliseconds to wait.
   */
  take(
    address: string,
    form: string,
    words: readonly string[],
  ): { readonly code: string; readonly wait: number } | undefined {
    for (const { code, key } of words.flatMap((word) => readCode(word) ?? [])) {
      if (key === undefined) continue;
      const wait = this.takeOne(address, `${form} ${code}`, key);
      if (wait > 0) return { code, wait };
    }
    return undefined;
  }

  private takeOne(address: string, what: string, key: string): number {
    const own = this.of(`address ${address} ${what}`);
    const all = this.of(`all ${what}`);
    const stray = this.of(`stray ${address}`);
    if (own.keys.has(key)) return 0;
    const isStray = own.keys.size > 0;
    const waits = [
      own.keys.size >= MOST_BY_ADDRESS ? this.left(own) : 0,
      all.keys.size >= MOST_BY_ALL && !all.keys.has(key) ? this.left(all) : 0,
      isStray && stray.keys.size >= MOST_STRAY ? this.left(stray) : 0,
    ];
    const wait = Math.max(...waits);
    if (wait > 0) return wait;
    own.keys.add(key);
    all.keys.add(key);
    if (isStray) stray.keys.add(`${what} ${key}`);
    return 0;
  }

  private left({ from }: Tried): number {
    return from + GUESS_MILLISECONDS - this.now();
  }

  private of(who: string): Tried {
    const known = this.tried.get(who);
    if (known && this.left(known) > 0) return known;
    const fresh: Tried = { from: this.now(), keys: new Set() };
    this.tried.delete(who);
    this.tried.set(who, fresh);
    for (const old of this.tried.keys()) {
      if (this.tried.size <= MOST_REMEMBERED) break;
      this.tried.delete(old);
    }
    return fresh;
  }
}
