/** A rectangle of cells and what happens to it when rows or columns come and go. Rows and columns are counted from 1, as Google does. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Axis = 'row' | 'column';

export const lastRowOf = (area: Area): number => area.row + area.rows - 1;
export const lastColumnOf = (area: Area): number => area.column + area.columns - 1;

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area);
}

export function intersects(a: Area, b: Area): boolean {
  return a.row <= lastRowOf(b) && b.row <= lastRowOf(a) && a.column <= lastColumnOf(b) && b.column <= lastColumnOf(a);
}

export function within(inner: Area, outer: Area): boolean {
  return contains(outer, inner.row, inner.column) && contains(outer, lastRowOf(inner), lastColumnOf(inner));
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Rows or columns put in (`count` > 0, before `at`) or taken out (`count` < 0, from `at` on). */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** Where a span of `length` from `start` lies after a shift; undefined when all of it was taken out. */
export function shiftSpan(start: number, length: number, shift: Shift): { start: number; length: number } | undefined {
  const { at, count } = shift;
  const end = start + length - 1;
  if (count >= 0) {
    if (at <= start) return { start: start + count, length };
    return at <= end ? { start, length: length + count } : { start, length };
  }
  const removedEnd = at - count - 1;
  const before = Math.max(0, Math.min(end, at - 1) - start + 1);
  const after = Math.max(0, end - Math.max(start, removedEnd + 1) + 1);
  if (before + after === 0) return undefined;
  return { start: start < at ? start : Math.max(at, start + count), length: before + after };
}

/** Where one row or column lies after a shift; undefined when it was taken out. */
export function shiftIndex(index: number, shift: Shift): number | undefined {
  return shiftSpan(index, 1, shift)?.start;
}

/** Where a rectangle lies after a shift; undefined when all of it was taken out. */
export function shiftArea<A extends Area>(area: A, shift: Shift): A | undefined {
  const byRow = shift.axis === 'row';
  const moved = byRow ? shiftSpan(area.row, area.rows, shift) : shiftSpan(area.column, area.columns, shift);
  if (!moved) return undefined;
  return byRow
    ? { ...area, row: moved.start, rows: moved.length }
    : { ...area, column: moved.start, columns: moved.length };
}
