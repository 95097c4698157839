/**
 * The hidden sheet of changes: reading it, adding an operation, saying how far it has come. It keeps the last operations
 * only (domain/programme/change-log.ts); what an operation means for the tables is left to carry-out.ts and take-back.ts.
 */
import { allTables, changeLog } from '../catalog/tables';
import type { ChangeLogLine } from '../catalog/tables/changes';
import {
  type ChangeState,
  type LoggedOperation,
  outdatedRows,
  readOperations,
  rewritePieces,
  writeOperation,
} from '../domain/programme/change-log';
import type { TableChange } from '../schema/change';
import { type Layout, type RowEdit, readTable, writeRows } from '../schema/table';
import type { Ports } from './ports';
import { ensureSheets } from './sheets';

const none = { regime: 'codes', lists: {} } as const;

export interface ChangeLog {
  readonly operations: readonly LoggedOperation[];
  readonly layout: Layout;
}

/** The log as it stands; empty when nothing has been changed yet. */
export function readChangeLog(ports: Pick<Ports, 'tables'>): ChangeLog {
  const { rows, layout } = readTable(changeLog, ports.tables.read(changeLog.title) ?? [], none);
  return { operations: readOperations(rows), layout };
}

/** Sees to it that the log has its sheet, and reads it. */
export function openChangeLog(ports: Pick<Ports, 'tables' | 'properties'>): ChangeLog {
  ensureSheets(ports, [{ table: changeLog, position: allTables.length }], none);
  return readChangeLog(ports);
}

/** Adds an operation and lets old ones go. Brings it as the log now holds it. */
export function addOperation(
  ports: Pick<Ports, 'tables'>,
  { operations, layout }: ChangeLog,
  about: Omit<LoggedOperation, 'rows' | 'changes'>,
  changes: readonly TableChange[],
): LoggedOperation {
  const outdated = outdatedRows(operations);
  ports.tables.remove(changeLog.title, outdated);
  const left: Layout = { ...layout, lastRow: layout.lastRow - outdated.length };
  const edits = writeOperation(about, changes).map((values, index) => ({ row: left.lastRow + 1 + index, values }));
  write(ports, left, edits);
  return { ...about, rows: edits.map(({ row }) => row), changes: () => changes };
}

/** Says how far operations have come. */
export function setState(
  ports: Pick<Ports, 'tables'>,
  layout: Layout,
  operations: readonly LoggedOperation[],
  state: ChangeState,
): void {
  const rows = operations.flatMap((operation) => operation.rows);
  const last = rows.reduce((a, b) => Math.max(a, b), layout.lastRow);
  write(
    ports,
    { ...layout, lastRow: last },
    rows.map((row) => ({ row, values: { state } })),
  );
}

/**
 * Puts every text that the log holds through a function and writes what came out otherwise: this is how words that must
 * not stay in the book leave it. Calls: three, and about seven when something changes.
 */
export function rewriteChangeLog(ports: Pick<Ports, 'tables'>, rewrite: (text: string) => string): boolean {
  const { operations, layout } = readChangeLog(ports);
  const edits = operations.flatMap((operation): RowEdit<ChangeLogLine>[] => {
    const { rows, what } = operation;
    const changes = operation.changes();
    if (!changes) return [];
    const pieces = rewritePieces(changes, rewrite, rows.length);
    const before = rewritePieces(changes, (text) => text, rows.length);
    const same = pieces.every((piece, index) => piece.digest === before[index]?.digest) && rewrite(what) === what;
    return same
      ? []
      : pieces.map((piece, index) => ({ row: rows[index] ?? 0, values: { ...piece, what: rewrite(what) } }));
  });
  write(ports, layout, edits);
  return edits.length > 0;
}

const write = (ports: Pick<Ports, 'tables'>, layout: Layout, edits: readonly RowEdit<ChangeLogLine>[]): void =>
  ports.tables.write(changeLog.title, writeRows(changeLog, layout, edits, { lists: {} }));
