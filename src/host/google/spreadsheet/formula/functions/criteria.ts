/** The conditions of COUNTIF and its kin: `">=5"`, `"<>"`, `"Анна*"`, a number. */
import type { Terms } from '../terms';
import { FormulaError, type Scalar } from '../value';

export type Criterion = (value: Scalar) => boolean;

const OPERATOR = /^(<=|>=|<>|<|>|=)?(.*)$/s;

/** A test of values. Text is compared without regard to case and may hold `*`, `?` and, before these, `~`. */
export function criterionOf(condition: Scalar, terms: Terms): Criterion {
  if (condition instanceof FormulaError) return (value) => value === condition;
  if (condition === undefined) return (value) => value === 0 || value === undefined;
  if (typeof condition !== 'string') return (value) => value === condition;
  const [, operator = '=', wanted = ''] = OPERATOR.exec(condition)!;
  const isBare = condition === wanted;
  const value = wantedValue(wanted, terms);
  switch (operator) {
    case '=':
      return equal(value, isBare);
    case '<>': {
      if (wanted === '') return (one) => one !== undefined;
      const test = equal(value, isBare);
      return (one) => !test(one);
    }
  }
  const sign = operator.startsWith('<') ? -1 : 1;
  const orSame = operator.endsWith('=');
  return (one) => {
    if (one === undefined || one instanceof FormulaError || typeof one !== typeof value) return false;
    const result = terms.compare(one, value) * sign;
    return result > 0 || (orSame && result === 0);
  };
}

function wantedValue(text: string, terms: Terms): string | number | boolean {
  const number = terms.numberIn(text);
  if (number !== undefined) return number;
  try {
    return text === '' ? '' : terms.boolean(text);
  } catch {
    return text;
  }
}

function equal(wanted: string | number | boolean, isBare: boolean): Criterion {
  if (typeof wanted !== 'string') return (value) => value === wanted;
  // `"="` finds empty cells, `""` also cells with an empty text.
  if (wanted === '') return (value) => value === undefined || (isBare && value === '');
  if (!/[*?~]/.test(wanted)) {
    const lower = wanted.toLowerCase();
    return (value) => typeof value === 'string' && (value === wanted || value.toLowerCase() === lower);
  }
  const pattern = wildcards(wanted);
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** A pattern for the whole of a text with `*`, `?` and `~` before a sign that stands for itself. */
export function wildcards(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (piece) => {
    if (piece === '*') return '.*';
    if (piece === '?') return '.';
    return `\\${piece.at(-1)}`;
  });
  return new RegExp(`^${source}$`, 'isu');
}
