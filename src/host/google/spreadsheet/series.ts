/** How a series of cells goes on when it is filled further: numbers and dates in steps, texts with a number at their end, all else repeated. */
import type { Value } from './grid';

/** What follows a run of values; `index` 0 is the first cell after them, negative numbers lie before them. Undefined when nobody here knows. */
export type Continuation = (index: number) => Value | undefined;

const NUMBERED = /^(.*?)(\d+)$/s;

/** The continuation of values that stand in a row or column; `dates` says that numbers are days. `undefined` for a series of unequal steps. */
export function continuationOf(values: readonly (Value | undefined)[], dates: boolean): Continuation | undefined {
  const { length } = values;
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const repeat: Continuation = (index) => values[((index % length) + length) % length];
  if (numbers.length === length && (length > 1 || dates)) {
    const step = length > 1 ? numbers[1]! - numbers[0]! : 1;
    const even = numbers.every((number, index) => Math.abs(number - numbers[0]! - step * index) < 1e-9);
    if (!even) return undefined;
    return (index) => (index < 0 ? numbers[0]! + step * index : numbers[length - 1]! + step * (index + 1));
  }
  if (length === 1 && typeof values[0] === 'string') {
    const [, text, digits] = NUMBERED.exec(values[0]) ?? [];
    if (text !== undefined && digits !== undefined) {
      return (index) => `${text}${Math.abs(Number(digits) + (index < 0 ? index : index + 1))}`;
    }
  }
  return repeat;
}
