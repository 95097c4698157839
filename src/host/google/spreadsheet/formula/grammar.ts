/** How formulas are written in a locale: its signs between numbers, arguments and columns; words that are not translated are not here. */
import { localeOf } from '../locales';

export interface Grammar {
  readonly decimal: string;
  /** Besides the semicolon, which divides arguments everywhere. */
  readonly argument: string;
  readonly arrayColumn: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const known = new Map<string, Grammar>();

/** Where the comma stands in numbers, it cannot stand between arguments, and columns of arrays are divided by a backslash. */
export function grammarOf(localeName: string): Grammar {
  let grammar = known.get(localeName);
  if (!grammar) {
    const { decimal, bool } = localeOf(localeName).data;
    const comma = decimal === ',';
    grammar = {
      decimal,
      argument: comma ? ';' : ',',
      arrayColumn: comma ? '\\' : ',',
      yes: ['TRUE', bool[0]],
      no: ['FALSE', bool[1]],
    };
    known.set(localeName, grammar);
  }
  return grammar;
}
