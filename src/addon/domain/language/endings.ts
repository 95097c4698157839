/** Six forms of one word. The rules of surnames and given names make them here, or take them from lvovich. */
import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import { grammaticalCases, type NameForms } from '../../schema/name';
import type { NameFlag } from './name-parts';

export type Gender = 'male' | 'female';

export interface WordForms {
  readonly forms: NameForms;
  readonly doubts: readonly NameFlag[];
}

const byLibrary = { surname: inclineLastname, given: inclineFirstname, patronymic: inclineMiddlename };

const build = (form: (index: number) => string): NameForms =>
  Object.fromEntries(grammaticalCases.map((nameCase, index) => [nameCase, form(index)])) as unknown as NameForms;

/** The word as the library declines it. */
export function library(part: keyof typeof byLibrary, word: string, gender: Gender): NameForms {
  return build((index) => (index === 0 ? word : byLibrary[part](word, grammaticalCases[index]!, gender)));
}

/** The word in every case the same. */
export const same = (word: string): NameForms => build(() => word);

/** The word without its last letters, with the endings of the five oblique cases: «а у а ом е». */
export function ended(word: string, cut: number, endings: string): NameForms {
  const stem = word.slice(0, word.length - cut);
  const list = endings.split(' ');
  return build((index) => (index === 0 ? word : stem + list[index - 1]));
}

/** The same with another stem: «заяц», «зайц». Keeps the first letter as it was written. */
export function restemmed(word: string, stem: string, endings: string): NameForms {
  const written = word.charAt(0) + stem.slice(1);
  const list = endings.split(' ');
  return build((index) => (index === 0 ? word : written + list[index - 1]));
}

/** Forms of several words side by side. */
export const joinForms = (parts: readonly NameForms[], separator: string): NameForms =>
  build((index) => parts.map((part) => part[grammaticalCases[index]!]).join(separator));

export const countVowels = (word: string): number => word.replace(/[^аеёиоуыэюя]/gi, '').length;

/** The endings of nouns after a consonant, after й and ь, and of adjectives. */
export const noun = {
  hard: 'а у а ом е',
  hushing: 'а у а ем е',
  soft: 'я ю я ем е',
  inA: 'ы е у ой е',
  inKa: 'и е у ой е',
  inSha: 'и е у ей е',
  inTsa: 'ы е у ей е',
  inYa: 'и е ю ей е',
  inIya: 'и и ю ей и',
} as const;
