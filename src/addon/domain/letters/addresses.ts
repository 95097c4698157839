/** Addresses of mail as people type them: told apart, each checked, each once. */

export interface Addresses {
  readonly good: readonly string[];
  /** How many of the words are no address. */
  readonly bad: number;
}

/** More than so many are not written to in one letter. */
const most = 10;

const address = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\.]+(\.[^\s@<>(),;:"[\]\\.]+)+$/;

/** Addresses parted by semicolons, commas or blanks. */
export function readAddresses(words: string): Addresses {
  const parts = words.split(/[\s;,]+/).filter((part) => part !== '');
  const good = [...new Set(parts.filter((part) => part.length <= 120 && address.test(part)))];
  return { good: good.slice(0, most), bad: parts.filter((part) => !address.test(part)).length };
}

/** The first address among other words: phone numbers, names. */
export const addressAmong = (words: string): string | undefined =>
  words.split(/[\s;,]+/).find((part) => address.test(part));
