/** Chance that repeats itself: the same words give the same numbers, on every machine. */

/** Numbers from 0 up to 1, started by these words (mulberry32 over an FNV hash). */
export function seeded(words: string): () => number {
  let state = 0x811c9dc5;
  for (const sign of words) state = Math.imul(state ^ sign.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
