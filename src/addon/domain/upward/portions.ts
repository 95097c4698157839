/** How many exports go to the municipal book at once: the page parts them, the book takes no more. */

/** Files at once, and letters of each: no export of a school is as long. */
export const mostTexts = 100;
export const longestText = 400_000;

/** Letters at once: a call with more is slow to send. */
const mostLetters = 2_000_000;

/** The texts in their order, in portions that the book takes. */
export function portionsOf(texts: readonly string[]): readonly (readonly string[])[] {
  const portions: string[][] = [];
  let letters = 0;
  for (const text of texts) {
    const last = portions[portions.length - 1];
    letters += text.length;
    if (last && last.length < mostTexts && letters <= mostLetters) last.push(text);
    else {
      portions.push([text]);
      letters = text.length;
    }
  }
  return portions;
}
