/** How a series of cells goes on when it is filled further: numbers and dates in steps, texts with a number at their end, all else repeated. */
import type { Area } from './area';
import { isDate } from './display';
import type { Value } from './grid';
import type { Book, SheetModel } from './model';
import { moveFormula } from './references';
import { setFormula } from './writing';

/** What follows a run of values; `index` 0 is the first cell after them, negative numbers lie before them. */
type Continuation = (index: number) => Value | undefined;

const NUMBERED = /^(.*?)(\d+)$/s;

const LISTS: readonly (readonly string[])[] = (['en', 'ru'] as const).flatMap((locale) =>
  (['long', 'short'] as const).flatMap((width) => [
    Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1))).map((day) =>
      day.toLocaleDateString(locale, { month: width, timeZone: 'UTC' }),
    ),
    Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, day + 1))).map((day) =>
      day.toLocaleDateString(locale, { weekday: width, timeZone: 'UTC' }),
    ),
  ]),
);

/** Names of months and days go on as the calendar does, in the letters of the first. */
function namesAfter(values: readonly (Value | undefined)[]): Continuation | undefined {
  const texts = values.map((value) => (typeof value === 'string' ? value : ''));
  const [first = ''] = texts;
  for (const list of LISTS) {
    const places = texts.map((text) => list.findIndex((name) => name.toLowerCase() === text.toLowerCase()));
    if (places.includes(-1)) continue;
    const size = list.length;
    const step = places.length > 1 ? (places[1]! - places[0]! + size) % size : 1;
    if (!places.every((place, index) => place === (places[0]! + step * index) % size)) continue;
    const written = (name: string): string =>
      first === first.toUpperCase()
        ? name.toUpperCase()
        : first === first.toLowerCase()
          ? name.toLowerCase()
          : capital(name);
    return (index) => {
      const place = index < 0 ? places[0]! + step * index : places[places.length - 1]! + step * (index + 1);
      return written(list[((place % size) + size) % size]!);
    };
  }
  return undefined;
}

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** The continuation of values that stand in a row or column; `dates` says that numbers are days. */
function continuationOf(values: readonly (Value | undefined)[], dates: boolean): Continuation {
  const { length } = values;
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const repeat: Continuation = (index) => values[((index % length) + length) % length];
  if (numbers.length === length && (length > 1 || dates)) {
    const step = length > 1 ? numbers[1]! - numbers[0]! : 1;
    const even = numbers.every((number, index) => Math.abs(number - numbers[0]! - step * index) < 1e-9);
    if (!even) return trendOf(numbers);
    return (index) => (index < 0 ? numbers[0]! + step * index : numbers[length - 1]! + step * (index + 1));
  }
  const named = namesAfter(values);
  if (named) return named;
  if (length === 1 && typeof values[0] === 'string') {
    const [, text, digits] = NUMBERED.exec(values[0]) ?? [];
    if (text !== undefined && digits !== undefined) {
      return (index) => `${text}${Math.abs(Number(digits) + (index < 0 ? index : index + 1))}`;
    }
  }
  return repeat;
}

/** Numbers in unequal steps go on along the straight line nearest to them. */
function trendOf(numbers: readonly number[]): Continuation {
  const { length } = numbers;
  const middle = (length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / length;
  const products = numbers.reduce((sum, number, index) => sum + (index - middle) * (number - mean), 0);
  const squares = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const at = (position: number): number => mean + (products / squares) * (position - middle);
  return (index) => (index < 0 ? at(index) : at(length + index));
}

/** Which row or column of an area is filled on, and how far: positions are counted from the beginning of the area. */
interface Filling {
  readonly wide: boolean;
  readonly line: number;
  readonly first: number;
  readonly last: number;
  /** Copies instead of a series. */
  readonly repeat: boolean;
}

/** Fills one row or column of an area on to both sides; formulas are copied, looks come along. */
export function fillLine(
  book: Book,
  sheet: SheetModel,
  area: Area,
  { wide, line, first, last, repeat }: Filling,
): void {
  const { grid } = sheet;
  const length = wide ? area.columns : area.rows;
  const cellAt = (index: number): readonly [row: number, column: number] =>
    wide ? [area.row + line, area.column + index] : [area.row + index, area.column + line];
  const source = Array.from({ length }, (_, index) => {
    const [row, column] = cellAt(index);
    return {
      value: grid.value(row, column),
      formula: grid.extra(row, column)?.formula,
      style: grid.style(row, column),
    };
  });
  const hasFormula = source.some(({ formula }) => formula !== undefined);
  const values = source.map(({ value }) => value);
  const next =
    repeat || hasFormula ? undefined : continuationOf(values, isDate(book.styles.get(source[0]!.style).format));
  for (let index = first; index < last; index++) {
    if (index >= 0 && index < length) continue;
    const [row, column] = cellAt(index);
    const position = ((index % length) + length) % length;
    const like = source[position]!;
    if (like.formula !== undefined) {
      const [fromRow, fromColumn] = cellAt(position);
      setFormula(sheet, row, column, moveFormula(like.formula, row - fromRow, column - fromColumn));
    } else grid.setValue(row, column, next ? next(index < 0 ? index : index - length) : like.value);
    grid.setStyle(row, column, like.style);
  }
}
