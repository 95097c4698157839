/** A text as words with their places: how each is written, whether it begins a sentence or stands in quotes. */
import { plain } from '../language/word-lists';

export interface Token {
  /** In small letters and without «ё». */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** Иванов, ИВАНОВ, иванов, И. */
  readonly shape: 'capital' | 'capitals' | 'small' | 'initial';
  readonly begins: boolean;
  readonly quoted: boolean;
  /** Only blanks stand between this word and the one before. */
  readonly joined: boolean;
}

const wordPattern = /[А-Яа-яЁё]+(?:[-‐‑’'ʼ][А-Яа-яЁё]+)*\.?/g;

function shapeOf(word: string, dotted: boolean): Token['shape'] {
  if (/^[А-ЯЁ]$/.test(word) && dotted) return 'initial';
  if (word.length > 1 && word === word.toUpperCase()) return 'capitals';
  return /^[А-ЯЁ]/.test(word) ? 'capital' : 'small';
}

/** The Russian words of a text. A stop belongs to a word only if it makes it an initial. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let quotes = 0;
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    const dotted = match[0].endsWith('.');
    const bare = dotted ? match[0].slice(0, -1) : match[0];
    const shape = shapeOf(bare, dotted);
    const from = match.index ?? 0;
    const between = text.slice(end, from);
    quotes = Math.max(0, quotes + (between.match(/[«„“]/g)?.length ?? 0) - (between.match(/[»”]/g)?.length ?? 0));
    const last = tokens[tokens.length - 1];
    // The stop of a word that is no initial stands before `end` and is seen here as what parts two sentences.
    const stopped = last !== undefined && last.shape !== 'initial' && text[last.to] === '.';
    const begins = !last || stopped || /[.!?…\n\t]/.test(between);
    const to = from + (shape === 'initial' ? match[0].length : bare.length);
    tokens.push({
      word: plain(bare.replace(/[‐‑]/g, '-').replace(/['ʼ]/g, '’')),
      from,
      to,
      shape,
      begins,
      quoted: quotes > 0,
      joined: last !== undefined && /^[ \u00a0\u202f]*$/.test(text.slice(last.to, from)),
    });
    end = to;
  }
  return tokens;
}
