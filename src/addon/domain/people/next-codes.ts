/** Which codes come next. The number of a letter runs through both bases, because a code names a person, not a role. */
import { type Letter, lastNumber, showCode, takeApart } from './code';

/** The highest number given out under this letter; 0 when there is none. */
export const highestNumber = (letter: Letter, codes: readonly string[]): number =>
  codes.reduce((highest, words) => {
    const code = takeApart(words);
    return code && code.letter === letter ? Math.max(highest, code.number) : highest;
  }, 0);

/** The codes after a number, as many as wanted; nothing when numbers run out. */
export function codesAfter(letter: Letter, after: number, count: number): readonly string[] | undefined {
  if (after + count > lastNumber) return undefined;
  return Array.from({ length: count }, (_, index) => showCode({ letter, number: after + 1 + index }));
}
