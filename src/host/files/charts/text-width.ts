/** How wide a text is in PT Sans, which charts are drawn with: the drawing library would ask a browser, and there is none. */

/** Hundredths of the size of the letters, from the font's own table: from the blank to `~`, and from `А` to `я`. */
const LATIN =
  '27 31 34 55 55 77 81 22 28 28 35 51 23 36 21 35 55 55 55 55 55 55 55 55 55 55 22 26 51 51 51 44 106 59 58 57 65 54 52 61 67 29 29 61 52 ' +
  '79 67 68 56 68 60 53 56 65 57 83 62 56 55 30 38 30 50 41 28 50 54 45 54 51 32 54 55 27 27 48 29 81 55 54 54 54 34 42 34 54 48 74 52 47 ' +
  '45 35 24 35 51';
const CYRILLIC =
  '59 55 58 44 67 54 81 54 68 68 61 62 79 67 68 66 56 57 56 55 78 62 69 61 88 91 63 77 56 58 89 57 50 54 50 37 54 51 66 44 55 55 48 50 65 54 ' +
  '54 54 54 45 40 47 68 52 55 49 74 75 50 66 46 47 72 48';

const widths = new Map<number, number>([
  ...LATIN.split(' ').map((width, index) => [0x20 + index, Number(width)] as const),
  ...CYRILLIC.split(' ').map((width, index) => [0x410 + index, Number(width)] as const),
]);

/** Signs beside these are about as wide as a broad letter. */
const OTHER = 60;

export function textWidth(text: string, size: number, isBold: boolean): number {
  let sum = 0;
  for (const letter of text) sum += widths.get(letter.codePointAt(0)!) ?? OTHER;
  return (sum / 100) * size * (isBold ? 1.07 : 1);
}
