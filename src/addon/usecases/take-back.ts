/**
 * Taking operations back: each cell gets what stood there before, rows that were added go – unless somebody has changed
 * them since; those are named and stay. Half-way broken off, it is simply done again (held-book.ts does).
 */
import { questionnaires } from '../catalog/questionnaires';
import { questionnaireRegister } from '../catalog/tables';
import { timeOfMark } from '../domain/people/answers';
import type { LoggedOperation } from '../domain/programme/change-log';
import { isFollowing } from '../domain/programme/journal';
import { writeCells } from '../schema/block';
import { type Grid, joinChanges, type TableChange, type UndoPlan, undoChanges } from '../schema/change';
import type { Issue } from '../schema/issue';
import type { Table } from '../schema/table';
import { type Book, remembered } from './book';
import { tableOf } from './carry-out';
import { type ChangeLog, setState } from './change-log';
import { openJournal } from './journal';
import type { Ports } from './ports';

export interface TakenBack {
  /** The command, in the journal's words. */
  readonly command: string;
  readonly restored: number;
  readonly removed: number;
  /** Rows that somebody has changed since. */
  readonly left: readonly Issue[];
}

type Log = Pick<ChangeLog, 'operations'>;

interface PlannedTable {
  readonly table: Table;
  readonly grid: Grid;
  readonly plan: UndoPlan;
}

/** The operation with all others of its batch. */
export const batchOf = ({ operations }: Log, { operation, batch }: LoggedOperation): readonly LoggedOperation[] =>
  operations.filter((each) => each.operation === operation || (batch !== undefined && each.batch === batch));

const changesOfAll = (operations: readonly LoggedOperation[]): readonly TableChange[] =>
  joinChanges(operations.map((operation) => operation.changes() ?? []));

/** With what the program has put into the same rows afterwards to keep its columns up: that goes, too. */
function changesWithFollowing(log: Log, operations: readonly LoggedOperation[]): readonly TableChange[] {
  const own = changesOfAll(operations);
  const keys = new Map(own.map(({ table, rows }) => [table, new Set(rows.map(({ key }) => key))]));
  const first = log.operations.findIndex(({ operation }) => operation === operations[0]?.operation);
  const later = log.operations.slice(first + 1).filter(({ operation }) => isFollowing(operation));
  const following = changesOfAll(later).map(({ table, rows }) => ({
    table,
    rows: rows.filter(({ key }) => keys.get(table)?.has(key)),
  }));
  return joinChanges([own, following.filter(({ rows }) => rows.length > 0)]);
}

/** What taking these operations back would do to the tables as they stand. */
export function planTakingBack(book: Book, log: Log, operations: readonly LoggedOperation[]): readonly PlannedTable[] {
  return changesWithFollowing(log, operations).flatMap(({ table: title, rows }) => {
    const table = tableOf(title);
    if (!table) return [];
    const grid = book.read(table);
    return [{ table, grid, plan: undoChanges(table, grid, rows) }];
  });
}

/** Its numbers are brought up to date by every collection, which nobody needs to hear of. */
const figures: string = questionnaireRegister.title;

/** The plan in numbers and findings. */
export function summarize(planned: readonly PlannedTable[]): Omit<TakenBack, 'command'> {
  const sum = (pick: (plan: UndoPlan) => number): number => planned.reduce((total, { plan }) => total + pick(plan), 0);
  return {
    restored: sum(({ restored }) => restored),
    removed: sum(({ removed }) => removed),
    left: planned.flatMap(({ table, plan }) =>
      (table.title === figures ? [] : plan.left).map(
        ({ key, row }): Issue =>
          row === undefined
            ? { code: 'row-gone', place: { sheet: table.title }, key }
            : { code: 'row-changed-since', place: { sheet: table.title, row }, key },
      ),
    ),
  };
}

/** Takes the operations back, which belong to one batch. */
export function takeBack(ports: Ports, book: Book, log: ChangeLog, operations: readonly LoggedOperation[]): TakenBack {
  const planned = planTakingBack(book, log, operations);
  const { restored, removed, left } = summarize(planned);
  const [{ command = '', operation: first = '' } = {}] = operations;
  setState(ports, log.layout, operations, 'отменяется');
  const keys = left.map((issue) => ('key' in issue ? issue.key : ''));
  const words = ports.words.journal({ command: 'undo', undone: command, restored, removed, left: keys });
  const line = { time: ports.clock.now(), who: ports.user.email(), ...words, operation: `undo:${first}` };
  openJournal(ports).write(
    line,
    operations.map(({ operation }) => operation),
  );
  leaveAnswers(ports, book, operations);
  for (const { table, grid, plan } of planned) {
    ports.tables.write(table.title, writeCells(grid.layout, plan.edits, table.key));
    ports.tables.remove(table.title, plan.remove);
  }
  setState(ports, log.layout, operations, 'отменена');
  return { command, restored, removed, left };
}

/** Answers whose collection was taken back must not come again by themselves; a curator who asks for them gets them. */
function leaveAnswers(
  ports: Pick<Ports, 'properties'>,
  { properties }: Book,
  operations: readonly LoggedOperation[],
): void {
  if (!operations.some(({ operation }) => operation.startsWith('collect-answers:'))) return;
  const marks = new Set(questionnaires.map(({ questionnaire }) => questionnaire.mark));
  const times = changesOfAll(operations).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      Object.entries(cells).flatMap(([column, [, after]]) => (marks.has(column) ? timeOfMark(after) : [])),
    ),
  );
  const before = Number(properties[remembered.collectAfter] || 0);
  const latest = times.reduce((a, b) => Math.max(a, b), before);
  if (latest > before) ports.properties.set(remembered.collectAfter, String(latest));
}
