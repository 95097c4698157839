/**
 * The detector of personal data for books that keep codes only: everything in a text that names a person or tells what only the
 * person may tell, and the text without it. It rather takes too much than too little; how well it weighs is measured by its test.
 */
import { type Found, joinFound, type PersonalKind } from './found';
import { createNameWords, type NameWords } from './name-words';
import { findNames } from './names';
import { findClasses, findPatterns, findStreets } from './patterns';
import { createPhraseFinder, type PhraseFinder } from './phrases';
import type { PrivacyWords, SpecialKind } from './words';

export interface Detector {
  /** In the order of the text; empty for a text that tells nothing of a person. */
  find(text: string): readonly Found[];
  /** The text with a mark in the place of each thing found: «[скрыто: имя]». A masked text masked again stays as it is. */
  mask(text: string): string;
}

/** So near to a name a class says who it is. */
const nearName = 60;

/** Addresses of pages that are nobody's own: what their letters happen to look like says nothing. */
const otherLinks =
  /https?:\/\/(?!(?:www\.|m\.)?(?:vk|vkontakte|t\.me|telegram|ok\.ru|instagram|facebook|tiktok|wa\.me|max\.ru|twitch|discord|youtube))[^\s«»"]+/gi;

/** A word, a number long enough to be somebody's however it is parted, an address: without one of them nothing is told. */
const telling = /\p{L}{3}|(?:\d[\s().–-]{0,3}){5}|@/u;

/** Whether a text may tell anything of a person: most cells may not, and cost no look. */
export const isTelling = (text: string): boolean => telling.test(text);

/** Made once: the lists are unfolded when the first text comes. `label` gives the word that stands in a mark. */
export function createDetector(words: PrivacyWords, label: (kind: PersonalKind) => string): Detector {
  let names: NameWords | undefined;
  let phrases: PhraseFinder<SpecialKind> | undefined;
  const known = new Map<string, readonly Found[]>();
  const mark = (kind: PersonalKind): string => `[скрыто: ${label(kind)}]`;
  // Marks of the detector and the marks that stand for names in papers.
  const isMark = /\[скрыто: [а-яё ]+\]|⟦[А-ЯЁ]-\d{1,4}\|[а-я]{2,3}\|[^|⟦⟧]{0,20}⟧/g;

  function look(text: string): readonly Found[] {
    names ??= createNameWords(words);
    phrases ??= createPhraseFinder(words);
    // They count as stops, so that nothing is found in or across them.
    const stops = (old: string): string => '.'.repeat(old.length);
    const open = text.replace(isMark, stops).replace(otherLinks, stops);
    const told = joinFound([...findPatterns(open, words.days), ...phrases(open)]);
    const people = findNames(open, names, [...told, ...findStreets(open)]);
    const isNear = (one: Found): boolean =>
      people.some(({ from, to }) => one.from - to < nearName && from - one.to < nearName);
    return joinFound([...told, ...people, ...findClasses(open).filter(isNear)]);
  }

  const find = (text: string): readonly Found[] => {
    if (!isTelling(text)) return [];
    const before = known.get(text);
    if (before) return before;
    const found = look(text);
    known.set(text, found);
    return found;
  };

  const once = (text: string, found: readonly Found[]): string => {
    const ends = [0, ...found.map(({ to }) => to)];
    const parts = found.map(({ kind, from }, index) => text.slice(ends[index], from) + mark(kind));
    return parts.join('') + text.slice(ends[ends.length - 1]);
  };

  return {
    find,
    mask(text) {
      // What stands beside a mark is seen in another light, hence again until nothing more is found.
      const masked = once(text, find(text));
      return masked === text ? text : this.mask(masked);
    },
  };
}
