/**
 * Makes words that people wrote fit to stand in a paper as words and as nothing else. Everything that a paper prints goes
 * through here, our own wording too, so nothing can be forgotten; only the marks of names are added afterwards.
 *
 * - ⟦ and ⟧ become [ and ]: nobody can write the mark of a person by hand;
 * - {{ and }} are parted by a blank: they are no placeholder any more, and still readable;
 * - line ends, tabs and control characters become blanks; invisible and direction-changing characters and halves of a
 *   surrogate pair go; several blanks become one;
 * - a number stays on the line of its «№», a town on that of its «г.»;
 * - «г.» of a year at the end of a sentence takes the place of the full stop;
 * - straight quotes become Russian ones. HTML, formulas and all the rest stay as they were written.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffd]/g;

const brokenPairs = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The words as a paper may print them. */
export const plainText = (words: string): string =>
  words
    .replace(controls, ' ')
    .replace(invisible, '')
    .replace(brokenPairs, '')
    .replace(/⟦/g, '[')
    .replace(/⟧/g, ']')
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/\}(?=\})/g, '} ')
    .replace(/(^|[\s\u00a0([«–—-])["„“”]/g, '$1«')
    .replace(/["„“”]/g, '»')
    .replace(/ {2,}/g, ' ')
    .replace(/([\s\u00a0]г)\.\.(?!\.)/g, '$1.')
    .replace(/№ (?=\S)/g, '№\u00a0')
    .replace(/(^|[\s«(])г\. (?=[А-ЯЁ])/g, '$1г.\u00a0');
