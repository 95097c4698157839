/**
 * A copy of the school's data as a sealed file: pressed together and encrypted, so that it may lie on another disk. The format
 * is told in docs/home.md and needs nothing but what every system's cryptography has.
 */
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

const SIGN = Buffer.from('NASTAVNIK-COPY-1\n');
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 96 * 1024 * 1024 } as const;

/** What copies are sealed with: made of a passphrase once, so that copies can be made when nobody is there. */
export interface SealKey {
  readonly salt: Buffer;
  readonly key: Buffer;
}

/** The file is no copy, or the passphrase is another; the message is for the person. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

/** The key of this passphrase; with a new salt unless an old copy is to be opened. */
export function keyOfPassphrase(passphrase: string, salt: Buffer = randomBytes(SALT_BYTES)): SealKey {
  return { salt, key: scryptSync(passphrase.normalize('NFC').trim(), salt, KEY_BYTES, COST) };
}

/** The sealed file: sign, salt, nonce, tag, and the data by AES-256-GCM, with the sign and the salt under the tag as well. */
export function seal(data: Uint8Array, { salt, key }: SealKey): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.concat([SIGN, salt]));
  const hidden = Buffer.concat([cipher.update(gzipSync(data)), cipher.final()]);
  return Buffer.concat([SIGN, salt, nonce, cipher.getAuthTag(), hidden]);
}

/** The data of a sealed file. Throws SealError when it is none, damaged, or of another passphrase. */
export function unseal(file: Buffer, passphrase: string): Buffer {
  const head = SIGN.length + SALT_BYTES + NONCE_BYTES + TAG_BYTES;
  if (file.length < head || !file.subarray(0, SIGN.length).equals(SIGN))
    throw new SealError('Это не копия «Наставника» или файл обрезан.');
  let at = SIGN.length;
  const take = (bytes: number): Buffer => {
    at += bytes;
    return file.subarray(at - bytes, at);
  };
  const [salt, nonce, tag] = [take(SALT_BYTES), take(NONCE_BYTES), take(TAG_BYTES)];
  const { key } = keyOfPassphrase(passphrase, salt);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    .setAAD(Buffer.concat([SIGN, salt]))
    .setAuthTag(tag);
  try {
    return gunzipSync(Buffer.concat([decipher.update(file.subarray(at)), decipher.final()]));
  } catch {
    throw new SealError('Парольная фраза копий не подходит, или файл копии повреждён.');
  }
}
