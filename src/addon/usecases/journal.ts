/**
 * The journal: one line for one operation, written before what it tells of, so that nothing is done unseen. A line is known
 * by the key of its operation and never written twice; of an operation that was taken back the line says so.
 */
import { allTables, journal } from '../catalog/tables';
import type { JournalLine } from '../catalog/tables/journal';
import { sha256 } from '../domain/people/sha256';
import type { JournalEntry } from '../domain/programme/journal';
import { type RowEdit, readTable, writeRows } from '../schema/table';
import type { Ports } from './ports';
import { ensureSheets } from './sheets';

const none = { regime: 'codes', lists: {} } as const;

type Line = Pick<JournalLine, 'time' | 'who' | 'command' | 'what' | 'operation'>;

export interface OpenJournal {
  readonly lines: readonly JournalLine[];
  /** Adds the line unless it is there, and marks other operations as taken back. */
  write(line: Line, undone?: readonly string[]): void;
}

/** Reads the journal once, for everything that an operation wants of it. */
export function openJournal(ports: Pick<Ports, 'tables' | 'properties'>): OpenJournal {
  const cells = ports.tables.read(journal.title);
  if (!cells) ensureSheets(ports, [{ table: journal, position: allTables.length }], none);
  const { rows, layout } = readTable(journal, cells ?? ports.tables.read(journal.title) ?? [], none);
  return {
    lines: rows.map(({ value }) => value),
    write({ time, who, command, what, operation }, undone = []) {
      const there = rows.some(({ value }) => value.operation === operation);
      const values = { time, who, command, what, operation };
      const marks = rows
        .filter(({ value }) => undone.includes(value.operation) && value.state === undefined)
        .map(({ row }): RowEdit<JournalLine> => ({ row, values: { state: 'отменено' } }));
      const edits = there ? marks : [...marks, { row: layout.lastRow + 1, values }];
      ports.tables.write(journal.title, writeRows(journal, layout, edits, { lists: {}, last: 'operation' }));
    },
  };
}

/** The same for the same command with the same change. */
export const operationKey = (command: string, change: unknown): string =>
  `${command}:${sha256(JSON.stringify(change)).slice(0, 20)}`;

/** Notes the entry unless a line with its key is there already. The key is made of what the operation will change. */
export function note(
  ports: Pick<Ports, 'tables' | 'properties' | 'clock' | 'user' | 'words'>,
  entry: JournalEntry,
  change: unknown,
): void {
  const operation = operationKey(entry.command, change);
  openJournal(ports).write({
    time: ports.clock.now(),
    who: ports.user.email(),
    ...ports.words.journal(entry),
    operation,
  });
}
