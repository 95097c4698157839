/**
 * The check key of a code: four signs that only the school's book can compute. With it an answer is believed to come
 * from the person with that code; another issue number makes a new key and the old one worthless.
 */
import { keyLength, keySigns } from './code';
import { hmacSha256 } from './sha256';

/** One person answers many times, and each time the key is asked for. */
const computed = new Map<string, string>();

/** The key of a code under the secret of the book. */
export function keyOf(code: string, issue: number, secret: string): string {
  const asked = JSON.stringify([code, issue, secret]);
  const known = computed.get(asked) ?? computeKey(code, issue, secret);
  computed.set(asked, known);
  return known;
}

function computeKey(code: string, issue: number, secret: string): string {
  const bytes = hmacSha256(secret, `${code}#${issue}`);
  let number = 0;
  for (const byte of bytes.slice(0, 6)) number = number * 256 + byte;
  let key = '';
  while (key.length < keyLength) {
    key += keySigns[number % keySigns.length];
    number = Math.floor(number / keySigns.length);
  }
  return key;
}

/** What the person gets on a card or in a link: Н-012-K7QF. */
export const signedCode = (code: string, issue: number, secret: string): string =>
  `${code}-${keyOf(code, issue, secret)}`;
