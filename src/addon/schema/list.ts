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

/** Comparing takes most of the time of a large book, and the same few words come again and again. */
const compared = new Map<string, string>();
/** Longer texts are told by people and do not come again. */
const longestWord = 80;

/** Words compare equal when they differ only in case, «ё», the kind of quotes and dashes, and blanks. */
export function sameWords(text: string): string {
  const known = compared.get(text);
  if (known !== undefined) return known;
  const plain = plainWords(text);
  if (text.length <= longestWord) compared.set(text, plain);
  return plain;
}

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»„“”"]/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim();

const indexes = new WeakMap<readonly ListEntry[], ReadonlyMap<string, ListEntry>>();

/** The entry that these words mean, if any. */
export function findEntry(entries: readonly ListEntry[], text: string): ListEntry | undefined {
  const index = indexes.get(entries) ?? indexOf(entries);
  indexes.set(entries, index);
  return index.get(sameWords(text));
}

/** Codes and names go before synonyms, earlier entries before later ones. */
function indexOf(entries: readonly ListEntry[]): ReadonlyMap<string, ListEntry> {
  const found = new Map<string, ListEntry>();
  const add = (words: string, entry: ListEntry): void => {
    const key = sameWords(words);
    if (!found.has(key)) found.set(key, entry);
  };
  for (const entry of entries) for (const words of [entry.code, entry.name]) add(words, entry);
  for (const entry of entries) for (const words of entry.synonyms) add(words, entry);
  return found;
}

/** The word of a literal list that these words mean, if any. */
export function findWord(words: readonly string[], text: string): string | undefined {
  if (words.includes(text)) return text;
  const wanted = sameWords(text);
  return words.find((word) => sameWords(word) === wanted);
}
