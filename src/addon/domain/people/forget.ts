/**
 * How a person – or several at once – is found in a text and taken out of it: by the code, however it is spelled and with or without a check key, and in the
 * regime of names by the words of the name. Which texts are looked at is left to others.
 */
import { readCode } from './code';

export interface Whose {
  readonly codes: readonly string[];
  /** The names in every case and shape, contacts: words that name these people and nobody else. */
  readonly words: readonly string[];
}

export interface Forgetter {
  /** The text is a code of theirs and nothing else. */
  isCode(text: string): boolean;
  mentions(text: string): boolean;
  /** The text without the person: left out of a list of codes, otherwise «[удалено]». */
  forget(text: string): string;
}

export const forgotten = '[удалено]';

const token = /[^\s;,.:()«»"|⟦⟧]+/g;

const escaped = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s\u00a0]+/g, '[\\s\\u00a0]+');

/** Shorter words would be found in others. */
const shortest = 5;

export function createForgetter({ codes, words }: Whose): Forgetter {
  const theirs = new Set(codes);
  const isCode = (text: string): boolean => theirs.has(readCode(text)?.code ?? '');
  const own = [...new Set(words.map((each) => each.trim()))]
    .filter(({ length }) => length >= shortest)
    .sort((a, b) => b.length - a.length);
  const named = own.length > 0 ? new RegExp(own.map(escaped).join('|'), 'giu') : undefined;
  const withoutName = (text: string): string => (named ? text.replace(named, forgotten) : text);

  function forget(text: string): string {
    const parts = text.split(/[;,\n]/).filter((part) => part.trim() !== '');
    if (parts.every((part) => readCode(part) !== undefined))
      return parts.some(isCode)
        ? parts
            .filter((part) => !isCode(part))
            .map((part) => part.trim())
            .join('; ')
        : text;
    return withoutName(text).replace(token, (word) => (isCode(word) ? forgotten : word));
  }

  return { isCode, forget, mentions: (text) => forget(text) !== text };
}
