/** Passphrases: made up by the program, kept as a slow hash only (scrypt), compared without telling how near a guess was. */
import { randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** RFC 7914 with 32 MB of memory for each guess; the numbers stand in each hash, so they may grow later. */
const COST = { N: 2 ** 15, r: 8, p: 1 } as const;
const HASH_BYTES = 32;
const MOST_MEMORY = 96 * 1024 * 1024;

/** None of them can be taken for another when read from paper. */
export const SIGNS = 'abcdefghkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const SIGNS_IN_GROUP = 4;

/** Shorter ones are not taken; longer ones cost nothing, but nobody types them. */
export const SHORTEST_PASSPHRASE = 12;
export const LONGEST_PASSPHRASE = 200;

/** A passphrase such as `k7qf-2mzt-…`: about 78 bits of chance. */
export function makePassphrase(): string {
  const group = (): string => Array.from({ length: SIGNS_IN_GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** What is kept of a passphrase: `scrypt$N$r$p$salt$hash`. */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const salt = randomBytes(16);
  const { N, r, p } = COST;
  const hash = await derive(passphrase, salt, { N, r, p });
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether this is the passphrase; false for a hash that cannot be read. Takes the same time for every guess. */
export async function isPassphrase(passphrase: string, kept: string): Promise<boolean> {
  const [kind, N, r, p, salt = '', hash = ''] = kept.split('$');
  if (kind !== 'scrypt' || passphrase.length > LONGEST_PASSPHRASE) return false;
  const wanted = Buffer.from(hash, 'base64url');
  if (wanted.length !== HASH_BYTES) return false;
  const options = { N: Number(N), r: Number(r), p: Number(p) };
  return timingSafeEqual(await derive(passphrase, Buffer.from(salt, 'base64url'), options), wanted);
}

/** A hash of nobody's passphrase: compared with when there is no such person, so that the answer takes as long. */
export const hashOfNobody: Promise<string> = hashPassphrase(makePassphrase());

function derive(passphrase: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, HASH_BYTES, { ...options, maxmem: MOST_MEMORY }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
