/**
 * The check key of a code: four signs that only the school's book can compute. With it an answer is believed to come
 * from the person with that code; another issue number makes a new key and the old one worthless.
 */
import { keyLength, keySigns } from './code';
import { hmacSha256 } from './sha256';

/** One person answers many times, and each time the key is asked for. */
const computed = new Map<string, string>();

/** The key of a code under the secret of the book. In another scope it is another: for who answers about the person. */
export function keyOf(code: string, issue: number, secret: string, scope = ''): string {
  const asked = JSON.stringify([code, issue, secret, scope]);
  const known = computed.get(asked) ?? computeKey(`${code}#${issue}${scope === '' ? '' : `#${scope}`}`, secret);
  computed.set(asked, known);
  return known;
}

function computeKey(what: string, secret: string): string {
  const bytes = hmacSha256(secret, what);
  let number = 0;
  for (const byte of bytes.slice(0, 6)) number = number * 256 + byte;
  let key = '';
  while (key.length < keyLength) {
    key += keySigns[number % keySigns.length];
    number = Math.floor(number / keySigns.length);
  }
  return key;
}

/** No person needs more keys than this. */
export const lastKeyNumber = 999;

/** A person's keys: the number of the one that holds now, and when each after the first was issued. */
export interface IssuedKeys {
  readonly keyNumber: number | undefined;
  /** Moments like 2026-09-01 14:05:09, oldest first, parted by semicolons. */
  readonly keyTimes?: string | undefined;
}

const timesOf = (words: string | undefined): readonly string[] =>
  (words ?? '').split(';').flatMap((time) => time.trim() || []);

/** The moments with one more. */
export const withKeyTime = (words: string | undefined, now: string): string => [...timesOf(words), now].join('; ');

/** The number of the key that held at this moment; of the one that holds now if the moment is not known. */
export function keyNumberAt({ keyNumber, keyTimes }: IssuedKeys, moment: string | undefined): number {
  const later = moment === undefined ? 0 : timesOf(keyTimes).filter((time) => time > moment).length;
  return Math.max(1, (keyNumber ?? 1) - later);
}

/** What the person gets on a card or in a link: Н-012-K7QF. */
export const signedCode = (code: string, issue: number, secret: string, scope = ''): string =>
  `${code}-${keyOf(code, issue, secret, scope)}`;
