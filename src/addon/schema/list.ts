/**
 * Closed lists: words that a school may change in «Справочники». Tables and questionnaires name a list, the words come
 * with the data. A word is recognised by its code, its name or a synonym, whatever the case and «ё».
 */

export interface ListEntry {
  readonly code: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly group: string;
}

/** The lists in force, by name. */
export type Lists = Readonly<Record<string, readonly ListEntry[]>>;

/** Words compare equal when they differ only in case, «ё», the kind of quotes and dashes, and blanks. */
export const sameWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»„“”"]/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim();

/** The entry that these words mean, if any. */
export function findEntry(entries: readonly ListEntry[], text: string): ListEntry | undefined {
  const wanted = sameWords(text);
  return (
    entries.find((entry) => sameWords(entry.code) === wanted || sameWords(entry.name) === wanted) ??
    entries.find((entry) => entry.synonyms.some((synonym) => sameWords(synonym) === wanted))
  );
}

/** The word of a literal list that these words mean, if any. */
export const findWord = (words: readonly string[], text: string): string | undefined =>
  words.find((word) => sameWords(word) === sameWords(text));
