/**
 * A short fingerprint of words, quick enough to be taken of every answer at each look: tells whether an answer is still the one
 * that was taken over. It keeps no secret and withstands no forger; keys of codes are made otherwise (key.ts).
 */

/** 16 hexadecimal digits: the two 32-bit lanes of the hash cyrb53 by bryc, here in full. */
export function fingerprint(words: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < words.length; index++) {
    const sign = words.charCodeAt(index);
    one = Math.imul(one ^ sign, 2654435761);
    two = Math.imul(two ^ sign, 1597334677);
  }
  const first = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  const second = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return hex(second) + hex(first);
}

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');
