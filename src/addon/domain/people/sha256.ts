/**
 * SHA-256 and HMAC of Unicode words, computed here: Google's own function would cost one call for each person, and a
 * check of four hundred answers must not cost four hundred calls.
 */
import { HMAC } from '@stablelib/hmac';
import { hash, SHA256 } from '@stablelib/sha256';
import { encode } from '@stablelib/utf8';

/** UTF-8; half a surrogate pair, which a broken paste may leave, counts as the replacement sign. */
const bytesOf = (words: string): Uint8Array => encode(words.replace(/\p{Surrogate}/gu, '\ufffd'));

/** The digest as 64 hexadecimal digits. */
export const sha256 = (words: string): string =>
  Array.from(hash(bytesOf(words)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A secret is used for everybody of a book, one after the other; half of the work is done when it is known. */
let last: { readonly secret: string; readonly keyed: HMAC } | undefined;

/** The keyed digest as 32 bytes. */
export function hmacSha256(secret: string, words: string): readonly number[] {
  if (last?.secret !== secret) last = { secret, keyed: new HMAC(SHA256, bytesOf(secret)) };
  return Array.from(last.keyed.reset().update(bytesOf(words)).digest());
}
