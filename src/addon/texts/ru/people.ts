/** Words about people who are in a base twice: why it seems so, what became of them. */
import type { Likeness } from '../../schema/issue';
import { enumerate } from './grammar';

const likenesses: Readonly<Record<Likeness, string>> = {
  'same-code': 'один и тот же код',
  'same-name': 'то же имя',
  'other-order': 'то же имя в другом порядке',
  misspelled: 'имя отличается одной буквой',
  'name-incomplete': 'одно имя записано не полностью',
  'same-birth-year': 'тот же год рождения',
  'same-class': 'тот же класс или место работы',
  'same-contact': 'тот же телефон или почта',
};

/** «то же имя и тот же год рождения» */
export const wordLikeness = (reasons: readonly Likeness[]): string =>
  enumerate(reasons.map((reason) => likenesses[reason]));

/** What stands in the remarks of rows that were made one. */
export const mergedWith = (code: string | undefined, reason: string): string =>
  `объединено ${code === undefined ? 'со второй строкой' : `с ${code}`}: ${reason}`;

export const wordMerged = ({ keep, other }: { readonly keep: string; readonly other: string }): string =>
  keep === other ? `Две строки с кодом ${keep} объединены.` : `${other} – это ${keep}, записи объединены.`;

export const wordAlike = ({ pairs, more }: { readonly pairs: readonly unknown[]; readonly more: number }): string =>
  pairs.length === 0 ? 'Похожих записей нет.' : `Похожих пар записей: ${pairs.length + more}.`;
