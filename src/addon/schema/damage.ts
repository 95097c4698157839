/**
 * What people do to the frame of a sheet – its title and its headings – as far as it can be told from the sheet itself:
 * headings that slid down or were sorted into the rows, single headings written over, a sheet under another title. What is
 * wrong with the rows is told by the reader of the table; mending is left to others.
 */
import { type Cell, isBlank } from './cell';
import type { Issue } from './issue';
import { columnsOf, headingKey, type Layout, type Regime, type Table } from './table';

type Line = readonly Cell[];

/** Thrown while a command works on a sheet that it cannot read or write; who holds the book makes a refusal of it. */
export class DamagedSheet extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
    this.name = 'DamagedSheet';
  }
}

/** The share of a table's headings by which a line is known as its headings, and a sheet as its sheet. */
const enough = 0.6;

/** How far down headings are looked for. A sorted sheet may have them anywhere, so it is every line. */
function headingsFound(table: Table, regime: Regime, line: Line): number {
  const there = new Set(line.map(headingKey));
  return columnsOf(table, regime).filter(([, column]) => there.has(headingKey(column.heading))).length;
}

const hasEnough = (table: Table, regime: Regime, line: Line): boolean =>
  headingsFound(table, regime, line) >= Math.max(2, Math.ceil(enough * columnsOf(table, regime).length));

/**
 * The row in which the headings stand, as numbered on the screen, when it is not the first one; nothing when the first row
 * has them or no row does.
 */
export function findMovedHeadings(table: Table, regime: Regime, cells: readonly Line[]): number | undefined {
  const [first = [], ...rest] = cells;
  if (hasEnough(table, regime, first)) return undefined;
  const index = rest.findIndex((line) => hasEnough(table, regime, line));
  return index < 0 ? undefined : index + 2;
}

/** A heading that stands where another one belongs. */
export interface RenamedColumn {
  readonly key: string;
  /** Counted from 0. */
  readonly position: number;
  readonly found: string;
}

/**
 * Missing columns whose places between the nearest known neighbours are all taken by headings nobody knows: so stand
 * headings that somebody has written over, or wiped. Where columns were moved, put in or taken out, nothing is claimed.
 */
export function findRenamedColumns(table: Table, regime: Regime, layout: Layout): readonly RenamedColumn[] {
  const keys = columnsOf(table, regime).map(([key]) => key);
  const positions = keys.map((key) => layout.positions[key]);
  const taken = new Set(positions);
  const known = (index: number, step: 1 | -1): number => {
    let at = index + step;
    while (at >= 0 && at < keys.length && positions[at] === undefined) at += step;
    return at;
  };
  return keys.flatMap((key, index): RenamedColumn[] => {
    if (positions[index] !== undefined) return [];
    const [left, right] = [known(index, -1), known(index, 1)];
    const [from, to] = [positions[left], positions[right]];
    if (from !== undefined && to !== undefined && to - from !== right - left) return [];
    const position = from !== undefined ? from + index - left : to !== undefined ? to - (right - index) : Number.NaN;
    const fits = position >= 0 && position < layout.headings.length && !taken.has(position);
    return fits ? [{ key, position, found: layout.headings[position] ?? '' }] : [];
  });
}

/** Whether a sheet of any title is this table: a line of it has the headings, wherever they have slid. */
export const isSheetOf = (table: Table, regime: Regime, cells: readonly Line[]): boolean =>
  cells.some((line) => hasEnough(table, regime, line));

/**
 * Whether lines without headings are rows of the table with its columns in their declared order: nothing stands beside them,
 * and every cell is one that its column can read. A line of strangers has no key, so a sheet of notes does not fit.
 */
export function fitsWithoutHeadings(table: Table, regime: Regime, lines: readonly Line[]): boolean {
  const columns = columnsOf(table, regime);
  const filled = lines.filter((line) => !areBlank([line]));
  const typed = columns.filter(([, column]) => column.kind !== 'text').length;
  return (
    filled.length > 0 &&
    typed > 0 &&
    filled.every(
      (line) =>
        line.slice(columns.length).every(isBlank) &&
        columns.every(([, column], index) => column.read(line[index] ?? '', {}).ok),
    )
  );
}

/** Lines above the headings that hold nothing. */
export const areBlank = (lines: readonly Line[]): boolean => lines.every((line) => line.every(isBlank));
