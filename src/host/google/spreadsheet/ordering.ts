/** The order in which Sheets sorts values, and putting the rows of a range into another order. */
import type { Area } from './area';
import type { Cell, Value } from './grid';
import type { SheetModel } from './model';
import { moveFormula } from './references';

const collators = new Map<string, Intl.Collator>();

function collatorOf(locale: string): Intl.Collator {
  let collator = collators.get(locale);
  if (!collator) {
    collator = new Intl.Collator(locale.replace('_', '-'), { sensitivity: 'accent' });
    collators.set(locale, collator);
  }
  return collator;
}

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** Numbers before texts before booleans; empty cells last, whichever the direction. */
export function compareCells(a: Value | undefined, b: Value | undefined, ascending: boolean, locale: string): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const sign = ascending ? 1 : -1;
  const ranks = RANK[typeof a]! - RANK[typeof b]!;
  if (ranks !== 0) return sign * ranks;
  if (typeof a === 'string') return sign * collatorOf(locale).compare(a, String(b));
  return sign * (Number(a) - Number(b));
}

/** Puts the rows of an area into an order: `order[n]` is the row that comes to the n-th place. Formulas keep pointing along their row. */
export function reorderRows({ grid }: SheetModel, area: Area, order: readonly number[]): void {
  const moved = order.flatMap((from, index) => {
    const to = area.row + index;
    if (from === to) return [];
    const cells: Cell[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) cells.push(grid.cell(from, column));
    return [{ from, to, cells }];
  });
  for (const { from, to, cells } of moved) {
    for (const [index, cell] of cells.entries()) {
      const { extra } = cell;
      const formula = extra?.formula === undefined ? undefined : moveFormula(extra.formula, to - from, 0);
      grid.put(to, area.column + index, formula === undefined ? cell : { ...cell, extra: { ...extra, formula } });
    }
  }
}

/** The rows of an area in the order of some columns; equal rows keep their order. */
export function sortedRows(
  { grid }: SheetModel,
  area: Area,
  specs: readonly { readonly column: number; readonly ascending: boolean }[],
  locale: string,
): number[] {
  const order = Array.from({ length: area.rows }, (_, index) => area.row + index);
  return order.sort((a, b) => {
    for (const { column, ascending } of specs) {
      const result = compareCells(grid.value(a, column), grid.value(b, column), ascending, locale);
      if (result !== 0) return result;
    }
    return a - b;
  });
}

/** Rows of an area that repeat an earlier row in the given columns; upper and lower case count as the same. */
export function duplicateRows({ grid }: SheetModel, area: Area, columns: readonly number[]): Set<number> {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    const values = columns.map((column) => grid.value(row, column) ?? null);
    const key = JSON.stringify(values.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)));
    if (seen.has(key)) repeated.add(row);
    seen.add(key);
  }
  return repeated;
}
