/** The journal: one line for one operation, written before what it tells of, so that nothing is done unseen. */
import { journal } from '../catalog/tables';
import { sha256 } from '../domain/people/sha256';
import type { JournalEntry } from '../domain/programme/journal';
import { readTable, writeRows } from '../schema/table';
import type { Ports } from './ports';

const none = { regime: 'codes', lists: {} } as const;

/** Notes the entry unless a line with its key is there already. The key is made of what the operation will change. */
export function note(
  ports: Pick<Ports, 'tables' | 'clock' | 'user' | 'words'>,
  entry: JournalEntry,
  change: unknown,
): void {
  const operation = `${entry.command}:${sha256(JSON.stringify(change)).slice(0, 20)}`;
  const { rows, layout } = readTable(journal, ports.tables.read(journal.title) ?? [], none);
  if (rows.some((row) => row.value.operation === operation)) return;
  const line = { time: ports.clock.now(), who: ports.user.email(), ...ports.words.journal(entry), operation };
  const blocks = writeRows(journal, layout, [{ row: layout.lastRow + 1, values: line }], {
    lists: {},
    last: 'operation',
  });
  ports.tables.write(journal.title, blocks);
}
