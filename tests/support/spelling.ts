/**
 * Spelling of papers by nspell with the Russian dictionary, a short list of words of the trade, and the names that the caller knows. The
 * dictionary takes a while to unfold: ask for all texts at once.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nspell from 'nspell';

const folder = createRequire(`${process.cwd()}/package.json`)
  .resolve('dictionary-ru')
  .replace(/index\.js$/, '');

/** Words of the trade with their sources, at most two hundred. */
export const lemmas: readonly (readonly [word: string, source: string])[] = readFileSync(
  'tests/support/spelling-lemmas.tsv',
  'utf8',
)
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => {
    const [word = '', source = ''] = line.split('\t');
    return [word, source];
  });

/** A form of the word: another ending of up to three letters. */
function isFormOf(word: string, lemma: string): boolean {
  if (lemma === lemma.toUpperCase()) return word === lemma;
  const stem = lemma.replace(/(?:ый|ий|ая|ое|ия|ие|а|я|о|е|ь)$/, '');
  return word.toLowerCase().startsWith(stem) && word.length <= stem.length + 4;
}

/** What two words that are forms of each other have in common: the dictionary has endings and no beginnings. */
const beginnings = (word: string, letters: number): readonly string[] =>
  [word, ...word.split('-')].map((part) => part.slice(0, letters).toLowerCase());

/**
 * The words that are not in the dictionary. All of it takes seconds to unfold, so only entries that begin as the words do are; what they do
 * not know is asked of more, at last of everything.
 */
function unknownOf(words: readonly string[]): readonly string[] {
  const rules = readFileSync(`${folder}index.aff`);
  const entries = readFileSync(`${folder}index.dic`, 'utf8').split(/\r?\n/).slice(1);
  return [4, 2, 0].reduce((left, letters) => {
    if (left.length === 0) return left;
    const wanted = new Set(left.flatMap((word) => beginnings(word, letters)));
    const near = entries.filter((entry) => wanted.has(entry.slice(0, letters).replace(/\/.*/, '').toLowerCase()));
    const speller = nspell(rules, Buffer.from([near.length, ...near].join('\n')));
    return left.filter((word) => !speller.correct(word));
  }, words);
}

/** Words that nobody knows, each once; single letters are initials and classes. */
export function misspelt(texts: readonly string[], names: readonly string[]): readonly string[] {
  const own = new Set(names.flatMap((name) => name.split(/[\s\u00a0.,«»()]+/)));
  const words = new Set(texts.flatMap((text) => text.match(/[А-Яа-яЁё]{2,}(?:-[А-Яа-яЁё]+)*/g) ?? []));
  return unknownOf([...words].filter((word) => !own.has(word) && !lemmas.some(([lemma]) => isFormOf(word, lemma))));
}
