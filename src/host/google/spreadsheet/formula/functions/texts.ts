/** Text: joining, cutting, searching, and values shown in a number format. */
import { displayOf } from '../../display';
import { type Call, type Definitions, type Eager, ranges, scalars } from '../definition';
import { Block, blockOf, FormulaError, type Operand, type Scalar, single, WRONG_VALUE } from '../value';

function change(of: (text: string) => Scalar): Eager {
  return scalars(1, 1, ([text], call) => of(call.text(text)));
}

function count(operand: Operand, call: Call): number {
  if (operand === undefined) return 1;
  const number = call.whole(operand);
  if (number < 0) throw WRONG_VALUE;
  return number;
}

/** Where a text stands in another one, counted from 1. */
function search(found: (within: string, from: number) => number): (args: readonly Operand[], call: Call) => Scalar {
  return ([, within, start], call) => {
    const from = start === undefined ? 1 : call.whole(start);
    const text = call.text(within);
    const at = from < 1 || from > text.length + 1 ? -1 : found(text, from - 1);
    if (at < 0) throw WRONG_VALUE;
    return at + 1;
  };
}

function loosePattern(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (piece) => {
    if (piece === '*') return '.*';
    return piece === '?' ? '.' : `\\${piece.at(-1)}`;
  });
  return new RegExp(source, 'isu');
}

/** The texts of ranges and values one after another. */
function textsOf(args: readonly Operand[], call: Call): string[] {
  return args.flatMap((arg) => blockOf(arg).flat).map((value) => call.terms.text(value));
}

function split([text, delimiter, byEach, dropEmpty]: readonly Operand[], call: Call): Operand {
  const source = call.text(text);
  const signs = call.text(delimiter);
  if (source === '' || signs === '') throw WRONG_VALUE;
  const each = byEach === undefined || call.boolean(byEach);
  const drop = dropEmpty === undefined || call.boolean(dropEmpty);
  const pieces = each
    ? [...source].reduce<string[]>(
        (list, letter) => {
          if (signs.toLowerCase().includes(letter.toLowerCase())) list.push('');
          else list[list.length - 1] += letter;
          return list;
        },
        [''],
      )
    : source.split(signs);
  const kept = drop ? pieces.filter((piece) => piece !== '') : pieces;
  // Pieces become what typing them would make of them.
  return Block.of([kept.map((piece) => (piece === '' ? undefined : (call.terms.numberIn(piece.trim()) ?? piece)))]);
}

function substitute(text: string, old: string, fresh: string, nth: number | undefined): string {
  if (old === '') return text;
  if (nth === undefined) return text.replaceAll(old, () => fresh);
  let at = -1;
  for (let turn = 0; turn < nth; turn++) {
    at = text.indexOf(old, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + fresh + text.slice(at + old.length);
}

function shown(value: Scalar, format: string, call: Call): string {
  const { locale } = call.terms.typist;
  if (typeof value === 'string') {
    const number = call.terms.numberIn(value);
    return number === undefined ? value : displayOf(number, format, locale);
  }
  if (value instanceof FormulaError) throw value;
  return displayOf(value ?? 0, format, locale);
}

export const texts: Definitions = {
  CONCATENATE: ranges(1, 255, (args, call) => textsOf(args, call).join('')),
  CONCAT: scalars(2, 2, (args, call) => args.map((arg) => call.text(arg)).join('')),
  JOIN: ranges(2, 255, ([delimiter, ...values], call) => textsOf(values, call).join(call.text(delimiter)), [0]),
  TEXTJOIN: ranges(
    3,
    255,
    ([delimiter, skipEmpty, ...values], call) => {
      const skip = call.boolean(skipEmpty);
      return textsOf(values, call)
        .filter((text) => !skip || text !== '')
        .join(call.text(delimiter));
    },
    [0, 1],
  ),
  SPLIT: scalars(2, 4, split),
  LEN: change((text) => text.length),
  UPPER: change((text) => text.toUpperCase()),
  LOWER: change((text) => text.toLowerCase()),
  PROPER: change((text) => text.toLowerCase().replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1))),
  TRIM: change((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: change((text) => [...text].filter((letter) => letter.charCodeAt(0) >= 32).join('')),
  LEFT: scalars(1, 2, ([text, length], call) => call.text(text).slice(0, count(length, call))),
  RIGHT: scalars(1, 2, ([text, length], call) => {
    const wanted = count(length, call);
    return wanted === 0 ? '' : call.text(text).slice(-wanted);
  }),
  MID: scalars(3, 3, ([text, start, length], call) => {
    const from = call.whole(start);
    if (from < 1) throw WRONG_VALUE;
    return call.text(text).slice(from - 1, from - 1 + count(length, call));
  }),
  REPT: scalars(2, 2, ([text, times], call) => call.text(text).repeat(count(times, call))),
  REPLACE: scalars(4, 4, ([text, start, length, fresh], call) => {
    const source = call.text(text);
    const from = call.whole(start) - 1;
    if (from < 0) throw WRONG_VALUE;
    return source.slice(0, from) + call.text(fresh) + source.slice(from + count(length, call));
  }),
  SUBSTITUTE: scalars(3, 4, ([text, old, fresh, nth], call) =>
    substitute(call.text(text), call.text(old), call.text(fresh), nth === undefined ? undefined : call.whole(nth)),
  ),
  FIND: scalars(2, 3, (args, call) => search((text, from) => text.indexOf(call.text(args[0]), from))(args, call)),
  SEARCH: scalars(2, 3, (args, call) =>
    search((text, from) => {
      const at = text.slice(from).search(loosePattern(call.text(args[0])));
      return at < 0 ? at : at + from;
    })(args, call),
  ),
  EXACT: scalars(2, 2, ([a, b], call) => call.text(a) === call.text(b)),
  TEXT: scalars(2, 2, ([value, format], call) => shown(single(value), call.text(format), call)),
  FIXED: scalars(1, 3, ([value, digits, plain], call) => {
    const places = digits === undefined ? 2 : Math.max(0, call.whole(digits));
    const whole = plain !== undefined && call.boolean(plain) ? '0' : '#,##0';
    return shown(call.number(value), places === 0 ? whole : `${whole}.${'0'.repeat(places)}`, call);
  }),
  VALUE: scalars(1, 1, ([value], call) => call.number(value)),
  T: scalars(1, 1, ([value]) => (typeof value === 'string' ? value : '')),
  CHAR: scalars(1, 1, ([code], call) => {
    const number = call.whole(code);
    if (number < 1 || number > 1_114_111) throw FormulaError.of('#NUM!');
    return String.fromCodePoint(number);
  }),
  UNICHAR: scalars(1, 1, ([code], call) => String.fromCodePoint(call.whole(code))),
  CODE: change((text) => {
    if (text === '') throw WRONG_VALUE;
    return text.codePointAt(0);
  }),
  UNICODE: change((text) => {
    if (text === '') throw WRONG_VALUE;
    return text.codePointAt(0);
  }),
  HYPERLINK: scalars(1, 2, ([url, label]) => (label === undefined ? single(url) : single(label))),
  TO_TEXT: ranges(1, 1, ([operand], call) => {
    const value = call.single(operand);
    const place = operand instanceof Block ? operand.place : undefined;
    const format = place && call.book.formatAt(place.sheet, place.row, place.column);
    return displayOf(value instanceof FormulaError ? value.text : value, format, call.terms.typist.locale);
  }),
  ENCODEURL: change((text) => encodeURIComponent(text)),
};
