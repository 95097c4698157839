/** A breakdown in two directions with its sums, as it may leave the school: answers by form, people by class and category. */
import { type CountedKind, protectCounts, type ShownCount } from './small-counts';

/** As many rows and columns as were given. */
export interface ShownBreakdown {
  readonly cells: readonly (readonly ShownCount[])[];
  readonly rows: readonly ShownCount[];
  readonly columns: readonly ShownCount[];
  readonly total: ShownCount;
}

/**
 * What may be shown of these counts – people by row and column, everybody in one cell – and of their sums. Breakdowns of the same
 * people that leave together are protected together: give their rows in one table, or count kinds of people (`protectCounts`).
 *
 * @example protectBreakdown([[12, 3], [9, 8]]).cells // [['hidden', 'few'], ['hidden', 'hidden']]
 */
export function protectBreakdown(counts: readonly (readonly number[])[]): ShownBreakdown {
  const kinds = counts.flatMap((line, row) =>
    line.map((count, column): CountedKind => ({ of: { row: String(row), column: String(column) }, count })),
  );
  const shown = protectCounts(kinds, {
    printed: ({ row, column }) => [`${row}/${column}`, `${row}/`, `/${column}`, '/'],
  });
  const at = (row: number | '', column: number | ''): ShownCount => shown.get(`${row}/${column}`) ?? 0;
  return {
    cells: counts.map((line, row) => line.map((_, column) => at(row, column))),
    rows: counts.map((_, row) => at(row, '')),
    columns: (counts[0] ?? []).map((_, column) => at('', column)),
    total: at('', ''),
  };
}
