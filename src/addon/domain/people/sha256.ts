/**
 * SHA-256 and HMAC of FIPS 180-4 and RFC 2104, on Unicode words. Google's own function would cost one call for each
 * person; a check of four hundred answers must not cost four hundred calls.
 */

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The first 32 bits of the fractional parts of roots of the first primes, as the standard wants them. */
function fractions(count: number, root: (prime: number) => number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) prime = false;
    if (prime) found.push(Math.floor((root(candidate) % 1) * 2 ** 32) | 0);
  }
  return found;
}

function utf8(words: string): number[] {
  const bytes: number[] = [];
  for (const sign of words) {
    const point = sign.codePointAt(0) as number;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return bytes;
}

const constants = fractions(64, Math.cbrt);
const start = fractions(8, Math.sqrt);

/** The digest of bytes: 32 of them. */
function digest(message: readonly number[]): readonly number[] {
  const state = [...start];
  const bytes = [...message, 0x80];
  while (bytes.length % 64 !== 56) bytes.push(0);
  const bits = message.length * 8;
  for (let shift = 56; shift >= 0; shift -= 8) bytes.push(Math.floor(bits / 2 ** shift) & 255);

  const schedule = new Array<number>(64).fill(0);
  const at = (index: number): number => schedule[index] as number;
  for (let block = 0; block < bytes.length; block += 64) {
    for (let index = 0; index < 16; index++) {
      const byte = (offset: number): number => bytes[block + index * 4 + offset] as number;
      schedule[index] = (byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3);
    }
    for (let index = 16; index < 64; index++) {
      const early = at(index - 15);
      const late = at(index - 2);
      const mixEarly = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      const mixLate = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
      schedule[index] = (at(index - 16) + mixEarly + at(index - 7) + mixLate) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
    for (let index = 0; index < 64; index++) {
      const mixE = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const chosen = (e & f) ^ (~e & g);
      const first = (h + mixE + chosen + (constants[index] as number) + at(index)) | 0;
      const mixA = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + mixA + majority) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => {
      state[index] = ((state[index] as number) + word) | 0;
    });
  }
  return state.flatMap((word) => [(word >>> 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}

/** The SHA-256 of these words, in 64 hexadecimal digits. */
export const sha256 = (words: string): string =>
  digest(utf8(words))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** HMAC-SHA-256 of these words under a secret: 32 bytes. */
export function hmacSha256(secret: string, words: string): readonly number[] {
  const raw = utf8(secret);
  const key = raw.length > 64 ? [...digest(raw)] : raw;
  const padded = Array.from({ length: 64 }, (_, index) => key[index] ?? 0);
  const inner = digest([...padded.map((byte) => byte ^ 0x36), ...utf8(words)]);
  return digest([...padded.map((byte) => byte ^ 0x5c), ...inner]);
}
