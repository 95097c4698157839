/** Whether words that people wrote name somebody by the surname, in any case of it. Rather once too often: such words are only left out. */

import { proposeForms } from '../language/names';

const plain = (words: string): string => words.toLowerCase().replace(/ё/g, 'е');

/** «О’Брайен» is one word, whichever apostrophe was typed. */
const wordsIn = (text: string): readonly string[] => text.replace(/['ʼ`´‘]/g, '’').match(/\p{L}+(?:’\p{L}+)*/gu) ?? [];

/** Shorter stems would be found in everything, and shorter surnames are little words as well: «Ли», «Ан», «О». */
const shortestStem = 3;
/** The longest ending that a case puts there: «-ского», «-овыми». */
const longestEnding = 5;

/** What stays of a surname in every case: «Смирнова» and «Смирновой» begin with «смирнов». */
const stemOf = (surname: string): string => surname.replace(/(?:ая|яя|ый|ий|ой|[аеиоуыэюяйь])$/u, '');

/** The surname in every case: what a stem does not find, such as «Соловья». */
const surnameForms = (fullName: string): readonly string[] =>
  Object.values(proposeForms(fullName).forms).flatMap((form) => wordsIn(plain(form.trim().split(/\s+/)[0] ?? '')));

/** The full names of those who must not be named, surname first; tells whether a text names one of them. */
export function createWatch(fullNames: readonly string[]): (text: string) => boolean {
  const whole = new Set(fullNames.flatMap(surnameForms));
  const stems = new Set([...whole].map(stemOf).filter(({ length }) => length >= shortestStem));
  const begins = (word: string): boolean => {
    for (let length = Math.max(shortestStem, word.length - longestEnding); length <= word.length; length++)
      if (stems.has(word.slice(0, length))) return true;
    return false;
  };
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  const isName = (word: string): boolean => whole.has(plain(word)) && (word.length >= shortestStem || isCapital(word));
  return (text) => wordsIn(text).some((word) => isName(word) || (isCapital(word) && begins(plain(word))));
}
