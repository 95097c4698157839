/** One kind of value read as another, and values compared, in the terms of a book: its locale, its time zone, its clock. */
import { displayOf } from '../display';
import { localeOf } from '../locales';
import { recognise, type Typist } from '../typing';
import { FormulaError, type Scalar, WRONG_VALUE } from './value';

const PLAIN_NUMBER = /^[+-]?\d{1,15}$/;
const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

export class Terms {
  private readonly decimal: string;
  private readonly collator: Intl.Collator;

  constructor(readonly typist: Typist) {
    this.decimal = localeOf(typist.locale).data.decimal;
    this.collator = new Intl.Collator(typist.locale.replace('_', '-'), { sensitivity: 'accent' });
  }

  /** A number, also from text that looks like one, a date or a time. Throws `#VALUE!` for other text. */
  number(value: Scalar): number {
    switch (typeof value) {
      case 'number':
        return value;
      case 'undefined':
        return 0;
      case 'boolean':
        return value ? 1 : 0;
      case 'string': {
        const found = this.numberIn(value);
        if (found === undefined) throw WRONG_VALUE;
        return found;
      }
    }
    throw value;
  }

  /** The number that a text looks like. */
  numberIn(text: string): number | undefined {
    if (PLAIN_NUMBER.test(text)) return Number(text);
    const found = text === '' ? undefined : recognise(text, this.typist)?.value;
    return typeof found === 'number' ? found : undefined;
  }

  /** What text a value becomes when joined with text: fifteen digits at most, no number format. */
  text(value: Scalar): string {
    switch (typeof value) {
      case 'string':
        return value;
      case 'undefined':
        return '';
      case 'boolean':
        return displayOf(value, undefined, this.typist.locale);
      case 'number':
        return String(Number(value.toPrecision(15)))
          .replace('.', this.decimal)
          .replace('e', 'E');
    }
    throw value;
  }

  boolean(value: Scalar): boolean {
    switch (typeof value) {
      case 'boolean':
        return value;
      case 'undefined':
        return false;
      case 'number':
        return value !== 0;
      case 'string': {
        const found = recognise(value, this.typist)?.value;
        if (typeof found === 'boolean') return found;
        throw WRONG_VALUE;
      }
    }
    throw value;
  }

  /** Numbers before texts before booleans, letters of both cases alike; an empty cell counts as 0, no text or FALSE, as the other value needs. */
  compare(a: Scalar, b: Scalar): number {
    if (a instanceof FormulaError) throw a;
    if (b instanceof FormulaError) throw b;
    const left = a ?? nothingLike(b);
    const right = b ?? nothingLike(a);
    const ranks = RANK[typeof left]! - RANK[typeof right]!;
    if (ranks !== 0) return ranks;
    if (typeof left === 'string') return left === right ? 0 : this.collator.compare(left, String(right));
    return Number(left) - Number(right);
  }

  /** The same without an exception for errors: they equal only themselves. */
  same(a: Scalar, b: Scalar): boolean {
    if (a instanceof FormulaError || b instanceof FormulaError) return a === b;
    return this.compare(a, b) === 0;
  }
}

function nothingLike(other: Scalar): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
