/**
 * How a request of a page is taken apart. Anybody who opens the page can send anything, so each word, number and list is asked for
 * by name and within bounds; what does not fit is undefined, and then there is no request at all.
 */

/** Columns of a list. */
export const mostColumns = 80;
/** Letters of a cell, or of one answer. */
export const longestCell = 5000;

/** What was sent, to be asked field by field; empty when it is no record. */
export const fields = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};

/** Words of at most so many letters, trimmed, with single spaces between them. */
export function line(input: unknown, longest: number): string | undefined {
  if (typeof input !== 'string') return undefined;
  const words = input.replace(/\s+/g, ' ').trim();
  return words !== '' && words.length <= longest ? words : undefined;
}

/** One of these words. */
export const word = <Word extends string>(input: unknown, words: readonly Word[]): Word | undefined =>
  words.find((each) => each === input);

/** A whole number within these bounds, both included. */
export const whole = (input: unknown, from: number, to: number): number | undefined =>
  typeof input === 'number' && Number.isInteger(input) && input >= from && input <= to ? input : undefined;

/** A list of at most so many values, each of which can be read. */
export function listOf<Value>(
  input: unknown,
  most: number,
  read: (each: unknown) => Value | undefined,
): readonly Value[] | undefined {
  if (!Array.isArray(input) || input.length > most) return undefined;
  const values = input.map(read);
  return values.every((value): value is Value => value !== undefined) ? values : undefined;
}

/** A word that a page makes up once: with it a repetition is known. */
export const pageWord = (input: unknown): string | undefined => {
  const word = line(input, 40);
  return word !== undefined && /^[a-z0-9-]{6,40}$/.test(word) ? word : undefined;
};
