/**
 * How every operation gets into the tables: what it changes is logged first, then the journal tells of it, then the rows
 * are written, then the log says that it is done. A run that dies in between is finished from the log by the next command
 * (held-book.ts), and what is in the log can be taken back (take-back.ts). How the edits come about is the commands' business.
 */
import { allTables } from '../catalog/tables';
import type { LoggedOperation } from '../domain/programme/change-log';
import type { JournalEntry } from '../domain/programme/journal';
import { type CellEdit, writeCells } from '../schema/block';
import { changesOf, type Grid, redoChanges } from '../schema/change';
import type { Lists } from '../schema/list';
import { cellsOf, type Row, type RowEdit, type Table, type TableReading } from '../schema/table';
import type { Book } from './book';
import { addOperation, type ChangeLog, openChangeLog, setState } from './change-log';
import { openJournal, operationKey } from './journal';
import type { Ports } from './ports';

/** What an operation writes into one table. */
export interface TableEdits {
  readonly table: Table;
  readonly grid: Grid;
  readonly edits: readonly CellEdit[];
}

/** The edits of a table as cells, over the sheet as it was read. */
export const tableEdits = <T extends Table>(
  table: T,
  reading: TableReading<T>,
  edits: readonly RowEdit<Row<T>>[],
  lists: Lists,
): TableEdits => ({ table, grid: reading, edits: cellsOf(table, reading.layout, edits, lists) });

/** Writes edits that are no operation: figures that the program keeps up by itself. */
export const writeEdits = (ports: Pick<Ports, 'tables'>, { table, grid, edits }: TableEdits): void =>
  ports.tables.write(table.title, writeCells(grid.layout, edits));

export interface Operation {
  readonly entry: JournalEntry;
  readonly tables: readonly TableEdits[];
  /** Operations of one batch are undone together. */
  readonly batch?: string | undefined;
  /** Nobody asked for it. */
  readonly automatic?: boolean;
  /** What the key is made of instead of the changes, when these hold what every run makes anew, such as the id of a file. */
  readonly of?: readonly unknown[];
}

type Needed = Pick<Ports, 'tables' | 'properties' | 'clock' | 'user' | 'words'>;

/** Carries the operation out; nothing happens if it would change nothing. */
export function carryOut(ports: Needed, { entry, tables, batch, automatic = false, of }: Operation): void {
  const changes = tables
    .map(({ table, grid, edits }) => changesOf(table, grid, edits))
    .filter(({ rows }) => rows.length > 0);
  if (changes.length === 0) return;
  const log = openChangeLog(ports);
  const journal = openJournal(ports);
  const used = [...log.operations, ...journal.lines].map(({ operation }) => operation);
  const operation = freeKey(operationKey(entry.command, of ?? changes), used);
  const about = { operation, state: 'начата' as const, batch, automatic };
  const line = { time: ports.clock.now(), who: ports.user.email(), ...ports.words.journal(entry) };
  const logged = addOperation(ports, log, { ...about, ...line }, changes);
  journal.write(logged);
  for (const each of tables) writeEdits(ports, each);
  setState(ports, log.layout, [logged], 'записана');
}

/** The same change may be made again, after it was taken back or by hand. */
function freeKey(key: string, used: readonly string[]): string {
  let free = key;
  for (let number = 2; used.includes(free); number++) free = `${key}-${number}`;
  return free;
}

/** The table with this title. */
export const tableOf = (title: string): Table | undefined =>
  (allTables as readonly Table[]).find((table) => table.title === title);

/** Finishes an operation that a sudden end broke off. */
export function finishOperation(
  ports: Pick<Ports, 'tables' | 'properties'>,
  book: Book,
  { layout }: ChangeLog,
  operation: LoggedOperation,
): void {
  openJournal(ports).write(operation);
  for (const { table: title, rows } of operation.changes() ?? []) {
    const table = tableOf(title);
    if (!table) continue;
    const reading = book.read(table);
    ports.tables.write(title, writeCells(reading.layout, redoChanges(table, reading, rows)));
  }
  setState(ports, layout, [operation], 'записана');
}
