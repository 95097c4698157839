/** A formula cut into its words. What the words mean together is the parser's business. */
import type { Grammar } from './grammar';
import { ERROR_TEXTS } from './value';

export interface Token {
  readonly kind: 'number' | 'text' | 'error' | 'sheet' | 'cell' | 'word' | 'sign' | 'end';
  readonly text: string;
  /** Where the token begins. */
  readonly at: number;
}

/** Thrown for what is no formula; its cell shows `#ERROR!`. */
export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError';
}

const BLANK = /[\s\u00a0]+/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!/uy;
const CELL = /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,7}(?![\p{L}\d_.(])/uy;
const WORD = /[\p{L}_][\p{L}\d_.]*/uy;
const SIGN = /<>|<=|>=|[-+*/^&=<>%(){}:;,\\$]/y;

const DECIMAL_COMMA = /(?:\d+(?:,\d*)?|,\d+)(?:[Ee][+-]?\d+)?/y;
const DECIMAL_POINT = /(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?/y;

type Rule = readonly [kind: Token['kind'], pattern: RegExp, read?: (found: RegExpExecArray) => string];

/** Tried in this order at each place. */
function rulesOf({ decimal }: Grammar): readonly Rule[] {
  return [
    ['text', TEXT, ([, inner = '']) => inner.replaceAll('""', '"')],
    ['sheet', SHEET, ([, quoted, plain = '']) => quoted?.replaceAll("''", "'") ?? plain],
    ['cell', CELL],
    ['word', WORD],
    ['number', decimal === ',' ? DECIMAL_COMMA : DECIMAL_POINT, ([digits]) => digits.replace(',', '.')],
    ['sign', SIGN],
  ];
}

/** The words of a formula without its leading `=`. */
export function tokensOf(source: string, grammar: Grammar): Token[] {
  const rules = rulesOf(grammar);
  const tokens: Token[] = [];
  let at = 0;
  const next = (): number => {
    const rest = source.slice(at, at + 8).toUpperCase();
    const error = ERROR_TEXTS.find((text) => rest.startsWith(text));
    if (error) {
      tokens.push({ kind: 'error', text: error, at });
      return error.length;
    }
    for (const [kind, pattern, read] of rules) {
      pattern.lastIndex = at;
      const found = pattern.exec(source);
      if (!found) continue;
      tokens.push({ kind, text: read ? read(found) : found[0], at });
      return found[0].length;
    }
    throw new FormulaSyntaxError(`Unexpected sign at ${at + 1}`);
  };
  while (at < source.length) {
    BLANK.lastIndex = at;
    at += BLANK.exec(source)?.[0].length ?? next();
  }
  tokens.push({ kind: 'end', text: '', at });
  return tokens;
}
