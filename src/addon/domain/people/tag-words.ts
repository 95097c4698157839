/**
 * Which words of «Справочники» somebody means by words of their own: a name or a synonym is found in whatever case and number it stands. It
 * only proposes: whether «не люблю математику» asks for help in mathematics is for the curator to say.
 */
import type { ListEntry } from '../../schema/list';
import { plain } from '../language/word-lists';

/** Endings of nouns and adjectives, the longest first. */
const endings =
  /(?:иями|ями|ами|иях|иям|ией|ием|ого|его|ому|ему|ыми|ими|ях|ах|ям|ам|ий|ый|ой|ей|ом|ем|ым|им|ых|их|ая|яя|ое|ее|ие|ые|ую|юю|ью|ия|ии|ию|ья|ов|ев|а|я|о|е|ы|и|у|ю|ь|й)$/;

const shortestStem = 3;

/** A word without its ending; short words stay as they are. */
export function stemOf(word: string): string {
  const small = plain(word);
  const stem = small.replace(endings, '');
  return stem.length < shortestStem ? small : stem;
}

/** Words that say nothing by themselves. */
const empty = new Set([
  'и',
  'или',
  'в',
  'во',
  'на',
  'с',
  'со',
  'к',
  'по',
  'о',
  'об',
  'для',
  'от',
  'из',
  'за',
  'мне',
  'я',
]);

const stemsOf = (text: string): readonly string[] =>
  (plain(text).match(/[а-яa-z0-9]+(?:-[а-яa-z0-9]+)*/g) ?? []).filter((word) => !empty.has(word)).map(stemOf);

/** Программирование and программировать have a long beginning in common. */
const shortestBeginning = 7;

const isSame = (one: string, other: string): boolean => {
  if (one === other) return true;
  const length = Math.min(one.length, other.length) - 2;
  return length >= shortestBeginning && one.slice(0, length) === other.slice(0, length);
};

/** The names of lists hold several words parted by commas: each counts by itself. */
const phrasesOf = ({ name, synonyms }: ListEntry): readonly (readonly string[])[] =>
  [...name.split(','), ...synonyms].map(stemsOf).filter((phrase) => phrase.length > 0);

/** Codes of the entries that these words seem to mean, in the order of the list; all words of a phrase have to be there. */
export function findTags(text: string, tags: readonly ListEntry[]): readonly string[] {
  const stems = stemsOf(text);
  const has = (wanted: string): boolean => stems.some((stem) => isSame(stem, wanted));
  return tags.filter((tag) => phrasesOf(tag).some((phrase) => phrase.every(has))).map(({ code }) => code);
}
