/**
 * The log of changes as it stands in rows: operations put together from their pieces, operations cut into pieces, which old
 * ones go. A piece holds part of the JSON text of `TableChange[]` and the digest of that part; an operation whose pieces
 * are not all there, or not as they were written, is as if it had no changes. Reading and writing sheets is left to others.
 */
import type { Cell } from '../../schema/cell';
import type { RowChange, TableChange } from '../../schema/change';
import type { Placed } from '../../schema/table';
import { sha256 } from '../people/sha256';

export type ChangeState = 'начата' | 'записана' | 'отменяется' | 'отменена';

/** One row of the log. */
export interface ChangeLine {
  readonly operation: string;
  readonly part: number;
  readonly parts: number;
  readonly state: ChangeState;
  /** Operations of one batch are undone together. */
  readonly batch: string | undefined;
  /** Nobody asked for it: an answer came, or the hour struck. */
  readonly automatic: boolean;
  readonly time: string;
  readonly who: string | undefined;
  /** The journal's words. */
  readonly command: string;
  readonly what: string;
  readonly changes: string;
  readonly digest: string;
}

export interface LoggedOperation extends Omit<ChangeLine, 'part' | 'parts' | 'changes' | 'digest'> {
  /** Where its pieces stand. */
  readonly rows: readonly number[];
  /** Nothing when the pieces are not as they were written. */
  changes(): readonly TableChange[] | undefined;
}

/** A cell of Google's holds 50 000 signs; masking may make a text a little longer. */
const longestPiece = 40_000;

/** The operations of the log, oldest first. */
export function readOperations(lines: readonly Placed<ChangeLine>[]): readonly LoggedOperation[] {
  const byOperation = new Map<string, Placed<ChangeLine>[]>();
  for (const line of lines) {
    const pieces = byOperation.get(line.value.operation);
    if (pieces) pieces.push(line);
    else byOperation.set(line.value.operation, [line]);
  }
  return [...byOperation.values()].map((pieces) => {
    const { operation, state, batch, automatic, time, who, command, what } = (pieces[0] as Placed<ChangeLine>).value;
    const rows = pieces.map(({ row }) => row);
    const lasting = { operation, state, batch, automatic, time, who, command, what };
    return { ...lasting, rows, changes: () => readPieces(pieces.map(({ value }) => value)) };
  });
}

function readPieces(pieces: readonly ChangeLine[]): readonly TableChange[] | undefined {
  const sorted = [...pieces].sort((a, b) => a.part - b.part);
  const whole = sorted.every(
    ({ part, parts, changes, digest }, index) =>
      part === index + 1 && parts === sorted.length && digest === digestOf(changes),
  );
  return whole ? (JSON.parse(sorted.map(({ changes }) => changes).join('')) as TableChange[]) : undefined;
}

const digestOf = (piece: string): string => sha256(piece).slice(0, 20);

/** The rows that hold a new operation. */
export function writeOperation(
  about: Omit<LoggedOperation, 'rows' | 'changes'>,
  changes: readonly TableChange[],
): readonly ChangeLine[] {
  const text = JSON.stringify(changes);
  return cut(text, Math.max(1, Math.ceil(text.length / longestPiece))).map((piece, index, all) => ({
    ...about,
    part: index + 1,
    parts: all.length,
    changes: piece,
    digest: digestOf(piece),
  }));
}

/** So many pieces of about the same length, none of which begins with half a sign. */
function cut(text: string, count: number): readonly string[] {
  const ends = Array.from({ length: count }, (_, index) => {
    const end = Math.floor((text.length * (index + 1)) / count);
    return /[\ud800-\udbff]/.test(text.charAt(end - 1)) && end < text.length ? end - 1 : end;
  });
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

/** The pieces of an operation with every text in it put through a function, as many as there were. */
export function rewritePieces(
  changes: readonly TableChange[],
  rewrite: (text: string) => string,
  count: number,
): readonly Pick<ChangeLine, 'changes' | 'digest'>[] {
  const cell = (value: Cell): Cell => (typeof value === 'string' ? rewrite(value) : value);
  const row = ({ key, added, cells }: RowChange): RowChange => ({
    key: rewrite(key),
    added,
    cells: Object.fromEntries(
      Object.entries(cells).map(([column, [before, after]]) => [column, [cell(before), cell(after)] as const]),
    ),
  });
  const rewritten = changes.map(({ table, rows }) => ({ table, rows: rows.map(row) }));
  return cut(JSON.stringify(rewritten), count).map((changes) => ({ changes, digest: digestOf(changes) }));
}

/** What the log keeps: so many commands of people, so many that came by themselves, no more pieces than this in all. */
const kept = { people: 20, automatic: 10, pieces: 40 } as const;

/** The rows of old operations that go before another one comes. Operations of one batch count once; the newest always stays. */
export function outdatedRows(operations: readonly LoggedOperation[]): readonly number[] {
  const batches = new Map<string, LoggedOperation[]>();
  for (const each of operations) {
    const name = each.batch ?? each.operation;
    batches.set(name, [...(batches.get(name) ?? []), each]);
  }
  let people = 0;
  let automatic = 0;
  let pieces = 0;
  return [...batches.values()].reverse().flatMap((batch, age) => {
    const rows = batch.flatMap((each) => each.rows);
    pieces += rows.length;
    const many = batch[0]?.automatic ? ++automatic > kept.automatic : ++people > kept.people;
    return age > 0 && (many || pieces > kept.pieces) ? rows : [];
  });
}
