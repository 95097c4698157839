/**
 * Two rows of one person made into one: what the kept row has stays, what it lacks comes from the other, words of many columns are
 * put together. Where both say something else, the curator chooses. Who is kept, and what becomes of the other row, is told by the caller.
 */
import { isBlank, showCell } from '../../schema/cell';
import type { Lists } from '../../schema/list';
import { columnsOf, type Regime, type Table } from '../../schema/table';

type Values = Readonly<Record<string, unknown>>;

/** One column in which at least one of the rows says something. */
export interface MergedColumn {
  readonly key: string;
  readonly heading: string;
  readonly kept: string;
  readonly other: string;
  readonly result: string;
  /** Both say something, and not the same: the other one may be taken instead. */
  readonly isOpen: boolean;
  readonly value: unknown;
}

/** Columns that are no news of the person, or follow from others. */
const ownColumns: readonly string[] = ['code', 'status', 'updated', 'remark'];

/** The columns of the two rows with what the one row will say. `taken` names columns in which the other row is right. */
export function mergeRows(
  table: Table,
  rows: { readonly kept: Values; readonly other: Values },
  { regime, lists, taken }: { readonly regime: Regime; readonly lists: Lists; readonly taken: readonly string[] },
): readonly MergedColumn[] {
  return columnsOf(table, regime).flatMap(([key, column]): MergedColumn[] => {
    if (column.machine || ownColumns.includes(key)) return [];
    const [kept, other] = [rows.kept[key], rows.other[key]];
    const words = (value: unknown): string =>
      value === undefined ? '' : showCell(column.write(value as never, lists)).trim();
    if (isBlank(words(kept)) && isBlank(words(other))) return [];
    const together =
      Array.isArray(kept) && Array.isArray(other)
        ? [...new Set([...(kept as unknown[]), ...(other as unknown[])])]
        : undefined;
    const isOpen = words(kept) !== '' && words(other) !== '' && words(kept) !== words(other) && together === undefined;
    const value = together ?? (words(kept) === '' || (isOpen && taken.includes(key)) ? other : kept);
    return [
      { key, heading: column.heading, kept: words(kept), other: words(other), result: words(value), isOpen, value },
    ];
  });
}
