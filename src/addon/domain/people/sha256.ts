/**
 * SHA-256 and HMAC of Unicode words, computed here: Google's own function would cost one call for each person, and a
 * check of four hundred answers must not cost four hundred calls.
 */
import { hmac } from '@stablelib/hmac';
import { hash, SHA256 } from '@stablelib/sha256';
import { encode } from '@stablelib/utf8';

/** UTF-8; half a surrogate pair, which a broken paste may leave, counts as the replacement sign. */
const bytesOf = (words: string): Uint8Array => encode(words.replace(/\p{Surrogate}/gu, '\ufffd'));

/** The digest as 64 hexadecimal digits. */
export const sha256 = (words: string): string =>
  Array.from(hash(bytesOf(words)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The keyed digest as 32 bytes. */
export const hmacSha256 = (secret: string, words: string): readonly number[] =>
  Array.from(hmac(SHA256, bytesOf(secret), bytesOf(words)));
