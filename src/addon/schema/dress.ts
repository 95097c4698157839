/**
 * How the sheet of a table should look: widths, formats, drop-downs, notes, what is hidden and protected. Derived from
 * the declaration of the table; the workspace puts it on.
 */
import type { Block } from './block';
import type { ColumnKind } from './column';
import type { Lists } from './list';
import { columnsOf, type Layout, type Regime, type Table } from './table';

export interface ColumnDress {
  /** Counted from 1. */
  readonly position: number;
  readonly heading: string;
  readonly kind: ColumnKind;
  readonly width: number;
  readonly note: string;
  /** Words of the drop-down; none where several words may stand in one cell. */
  readonly words: readonly string[];
  /** The words are those of a list that the school keeps: the sheet may have been dressed before it had them. */
  readonly isListed: boolean;
  readonly machine: boolean;
}

export interface SheetDress {
  readonly title: string;
  readonly hidden: boolean;
  readonly columns: readonly ColumnDress[];
  /** Rules that were pasted along into our columns go first, and these blocks of words are written before the new rules hold. */
  readonly afresh?: readonly Block[];
}

/** A drop-down of more words than this helps nobody. */
const mostWords = 60;

const usualWidth = 120;

/** The looks of a sheet whose columns stand as the layout says. */
export function dressOf(table: Table, layout: Layout, { regime, lists }: { regime: Regime; lists: Lists }): SheetDress {
  const columns = columnsOf(table, regime).flatMap(([key, column]): ColumnDress[] => {
    const position = layout.positions[key];
    if (position === undefined) return [];
    const many = column.kind === 'manyOf';
    const words = column.words ?? (column.list ? (lists[column.list] ?? []).map((entry) => entry.name) : []);
    return [
      {
        position: position + 1,
        heading: column.heading,
        kind: column.kind,
        width: column.width ?? usualWidth,
        note: column.note ?? '',
        words: many || words.length > mostWords ? [] : words,
        isListed: column.words === undefined && column.list !== undefined,
        machine: column.machine === true,
      },
    ];
  });
  return { title: table.title, hidden: table.hidden === true, columns };
}

/** Changes whenever the declaration would make the sheet look otherwise. */
export const dressMark = (table: Table, regime: Regime): string =>
  JSON.stringify([regime, columnsOf(table, regime).map(([key, { heading, kind }]) => [key, heading, kind])]);
