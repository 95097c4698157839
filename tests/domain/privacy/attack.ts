/**
 * Somebody who has everything that a school has published and tries to work out what it did not tell. Knows nothing of how it was
 * withheld: only which printed counts are sums of which, that counts are whole and not negative, and that «<5» is one to four.
 * Solves the sums for the unknown counts (Gauss and Jordan, exact fractions of whole numbers) and narrows each count by every row,
 * before and after the solution, until nothing more follows.
 */
import type { ShownCount } from '../../../src/addon/domain/privacy/small-counts';

/** The first is the sum of the others. */
export type Sum = readonly [whole: string, ...parts: string[]];

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Sum of factor times count is `sum`. */
interface Row {
  readonly factors: Map<string, number>;
  readonly sum: number;
}

const knownAtFirst = (shown: ShownCount, most: number): Range =>
  shown === 'few' ? { least: 1, most: 4 } : shown === 'hidden' ? { least: 0, most } : { least: shown, most: shown };

/** What each count must be by all the sums together: a range of one is a secret told. `most` people are in the school at all. */
export function attack(
  shown: ReadonlyMap<string, ShownCount>,
  sums: readonly Sum[],
  most = 100_000,
): ReadonlyMap<string, Range> {
  const names = new Set([...shown.keys(), ...sums.flat()]);
  const ranges = new Map([...names].map((name) => [name, knownAtFirst(shown.get(name) ?? 0, most)]));
  const rows = sums.map((sum) => rowOf(sum, shown)).filter(({ factors }) => factors.size > 0);
  const all = [...rows, ...solve(rows)];
  for (let goesOn = true; goesOn; ) {
    goesOn = false;
    for (const row of all) if (narrow(row, ranges)) goesOn = true;
  }
  return ranges;
}

function rowOf([whole, ...parts]: Sum, shown: ReadonlyMap<string, ShownCount>): Row {
  const factors = new Map<string, number>();
  let sum = 0;
  for (const [name, factor] of [[whole, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
    const count = shown.get(name) ?? 0;
    if (typeof count === 'number') sum -= factor * count;
    else factors.set(name, (factors.get(name) ?? 0) + factor);
  }
  return { factors, sum };
}

/** The rows in the reduced form, each in whole numbers without a common divisor. */
function solve(rows: readonly Row[]): readonly Row[] {
  let left = [...rows];
  let done: Row[] = [];
  while (left.length > 0) {
    const pivotRow = left[0] as Row;
    const [pivot] = [...pivotRow.factors.keys()];
    left = left.slice(1);
    if (pivot === undefined) continue;
    left = left.map((row) => without(row, pivotRow, pivot)).filter(({ factors }) => factors.size > 0);
    done = [...done.map((row) => without(row, pivotRow, pivot)), pivotRow];
  }
  return done;
}

function without(row: Row, pivotRow: Row, pivot: string): Row {
  const own = row.factors.get(pivot);
  if (own === undefined) return row;
  const other = pivotRow.factors.get(pivot) as number;
  const factors = new Map<string, number>();
  for (const [name, factor] of row.factors) factors.set(name, factor * other);
  for (const [name, factor] of pivotRow.factors) factors.set(name, (factors.get(name) ?? 0) - factor * own);
  for (const [name, factor] of factors) if (factor === 0) factors.delete(name);
  const sum = row.sum * other - pivotRow.sum * own;
  const divisor =
    [...factors.values()].reduce((found, factor) => greatest(found, Math.abs(factor)), Math.abs(sum)) || 1;
  for (const [name, factor] of factors) factors.set(name, factor / divisor);
  return { factors, sum: sum / divisor };
}

const greatest = (a: number, b: number): number => (b === 0 ? a : greatest(b, a % b));

function narrow({ factors, sum }: Row, ranges: Map<string, Range>): boolean {
  let low = 0;
  let high = 0;
  const ends = (name: string, factor: number): readonly [number, number] => {
    const { least, most } = ranges.get(name) as Range;
    return factor > 0 ? [factor * least, factor * most] : [factor * most, factor * least];
  };
  for (const [name, factor] of factors) {
    const [from, to] = ends(name, factor);
    low += from;
    high += to;
  }
  let isNarrower = false;
  for (const [name, factor] of factors) {
    const before = ranges.get(name) as Range;
    const [from, to] = ends(name, factor);
    const bounds = [(sum - (high - to)) / factor, (sum - (low - from)) / factor];
    const least = Math.max(before.least, Math.ceil(Math.min(...bounds) - 1e-9));
    const most = Math.min(before.most, Math.floor(Math.max(...bounds) + 1e-9));
    if (least > most) throw new Error(`What was published contradicts itself at ${name}`);
    if (least === before.least && most === before.most) continue;
    const [lowBefore, highBefore] = [from, to];
    ranges.set(name, { least, most });
    const [lowAfter, highAfter] = ends(name, factor);
    low += lowAfter - lowBefore;
    high += highAfter - highBefore;
    isNarrower = true;
  }
  return isNarrower;
}

/** Counts that were withheld and are known all the same. */
export const recomputed = (
  shown: ReadonlyMap<string, ShownCount>,
  ranges: ReadonlyMap<string, Range>,
): readonly string[] =>
  [...ranges].flatMap(([name, { least, most }]) => {
    const count = shown.get(name);
    return typeof count === 'string' && least === most ? [name] : [];
  });
