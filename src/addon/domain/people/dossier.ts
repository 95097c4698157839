/**
 * Everything that a book knows of one person: rows of any table in which the code of the person stands, in order of time. Which tables
 * there are is told by the caller; what the machine keeps for itself is left out.
 */
import { type Day, showCell } from '../../schema/cell';
import type { Lists } from '../../schema/list';
import { columnsOf, type Regime, type Table, type TableReading } from '../../schema/table';
import { readCode } from './code';

/** One row that speaks of the person. */
export interface DossierEntry {
  readonly table: string;
  readonly row: number;
  /** The first day that the row tells; nothing for rows that tell none. */
  readonly day: Day | undefined;
  /** Headings with what stands under them, empty ones left out. */
  readonly cells: readonly (readonly [heading: string, words: string])[];
}

const names = (words: string, code: string): boolean =>
  words.split(/[;,\s]+/).some((part) => part !== '' && readCode(part)?.code === code);

/** The rows of one table. */
function entriesOf(
  table: Table,
  reading: TableReading<Table>,
  code: string,
  regime: Regime,
  lists: Lists,
): readonly DossierEntry[] {
  const columns = columnsOf(table, regime).filter(([, column]) => !column.machine);
  return reading.rows.flatMap(({ row, value }): readonly DossierEntry[] => {
    const values = value as Readonly<Record<string, unknown>>;
    const mine = columns.some(
      ([key, column]) => column.kind === 'text' && typeof values[key] === 'string' && names(String(values[key]), code),
    );
    if (!mine) return [];
    const cells = columns.flatMap(([key, column]): readonly (readonly [string, string])[] => {
      if (values[key] === undefined) return [];
      const words = showCell(column.write(values[key] as never, lists));
      return words === '' ? [] : [[column.heading, words]];
    });
    const [day] = columns.flatMap(([key, { kind }]) =>
      (kind === 'date' || kind === 'stamp') && typeof values[key] === 'string' ? String(values[key]).slice(0, 10) : [],
    );
    return [{ table: table.title, row, day, cells }];
  });
}

/** All of them: what has no day first, in the order of the tables, then day by day. */
export function gatherDossier(
  tables: readonly (readonly [Table, TableReading<Table>])[],
  code: string,
  { regime, lists }: { readonly regime: Regime; readonly lists: Lists },
): readonly DossierEntry[] {
  const entries = tables.flatMap(([table, reading]) => entriesOf(table, reading, code, regime, lists));
  return [...entries].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0));
}
