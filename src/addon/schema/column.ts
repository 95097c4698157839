/**
 * The kinds of columns. Each knows how to read one cell into a value and to write the value back; a table
 * (table.ts) puts them under headings. Reading and writing are inverse for every value a column can give.
 */
import { type Cell, type Day, isBlank, isMoment, parseDay, showCell } from './cell';
import type { CellProblem } from './issue';
import { findEntry, findWord, type Lists } from './list';

export type Reading<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** How a column looks and to whom it belongs. */
export interface Traits {
  /** Width on the screen, in pixels. */
  readonly width?: number;
  /** A note on the heading for the curator. */
  readonly note?: string;
  /** Kept by the machine: hidden, protected, never edited by hand. */
  readonly machine?: true;
  /** Filled by the program some time after its row: when the row is taken back, it goes too. */
  readonly follows?: true;
}

export type ColumnKind = 'text' | 'whole' | 'date' | 'stamp' | 'oneOf' | 'manyOf' | 'flag';

export interface Column<Value = unknown> extends Traits {
  readonly kind: ColumnKind;
  readonly heading: string;
  readonly required: boolean;
  /** Exists only where names may be kept. */
  readonly personal: boolean;
  /** The least and the greatest number allowed. */
  readonly limits?: readonly [number, number];
  /** The words of a drop-down that are fixed by the program. */
  readonly words?: readonly string[];
  /** The list of «Справочники» that gives the words. */
  readonly list?: string;
  read(cell: Cell, lists: Lists): Reading<Value, CellProblem>;
  write(value: Value, lists: Lists): Cell;
}

const given = <Value>(value: Value): Reading<Value, never> => ({ ok: true, value });
const bad = (problem: CellProblem): Reading<never, CellProblem> => ({ ok: false, problem });
const shorten = (cell: Cell): string => {
  const text = showCell(cell);
  return text.length > 40 ? text.slice(0, 39) + '…' : text;
};

/** A column whose cells must be filled; `optional` lifts that. */
function column<Value>(
  kind: ColumnKind,
  heading: string,
  traits: Traits & Pick<Partial<Column>, 'limits' | 'words' | 'list'>,
  read: (cell: Cell, lists: Lists) => Reading<Value, CellProblem>,
  write: (value: Value, lists: Lists) => Cell,
): Column<Value> {
  return {
    kind,
    heading,
    required: true,
    personal: false,
    ...traits,
    read: (cell, lists) => (isBlank(cell) ? bad({ code: 'cell-empty' }) : read(cell, lists)),
    write,
  };
}

/** Words. Whatever stands in the cell is taken as the person sees it. */
export const text = (heading: string, traits: Traits = {}): Column<string> =>
  column(
    'text',
    heading,
    traits,
    (cell) => given(showCell(cell)),
    (value) => value,
  );

/** A whole number within limits. */
export const whole = (
  heading: string,
  traits: Traits & { readonly from?: number; readonly to?: number } = {},
): Column<number> => {
  const { from = 0, to = 1_000_000_000, ...rest } = traits;
  return column(
    'whole',
    heading,
    { ...rest, limits: [from, to] },
    (cell) => {
      const number = typeof cell === 'number' ? cell : readWhole(showCell(cell));
      if (number === undefined || !Number.isInteger(number) || isMoment(cell) || typeof cell === 'boolean')
        return bad({ code: 'cell-not-whole', text: shorten(cell) });
      if (number < from || number > to) return bad({ code: 'cell-out-of-range', text: shorten(cell), from, to });
      return given(number);
    },
    (value) => value,
  );
};

/** A whole number as people type it, blanks between thousands included. */
export function readWhole(words: string): number | undefined {
  const digits = words.replace(/[\s\u00a0]/g, '');
  return /^[+-]?\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

/** A day, shown as 01.09.2026. */
export const date = (heading: string, traits: Traits = {}): Column<Day> =>
  column(
    'date',
    heading,
    traits,
    (cell) => {
      const day = isMoment(cell) ? cell.day : typeof cell === 'string' ? parseDay(cell) : undefined;
      return day && day >= '1900-01-01' ? given(day) : bad({ code: 'cell-not-date', text: shorten(cell) });
    },
    (day) => ({ day }),
  );

/** A moment to the second, 2026-09-01 14:05:09, in the time zone of the book. */
export const stamp = (heading: string, traits: Traits = {}): Column<string> =>
  column(
    'stamp',
    heading,
    traits,
    (cell) =>
      isMoment(cell)
        ? given(`${cell.day} ${cell.time ?? '00:00:00'}`)
        : bad({ code: 'cell-not-date', text: shorten(cell) }),
    (value) => ({ day: value.slice(0, 10), time: value.slice(11) }),
  );

/** One of a few words fixed by the program; words of an older version are read as those that took their place. */
export const oneOf = <const Word extends string>(
  heading: string,
  words: readonly Word[],
  { former = {}, ...traits }: Traits & { readonly former?: Readonly<Record<string, Word>> } = {},
): Column<Word> =>
  column(
    'oneOf',
    heading,
    { ...traits, words },
    (cell) => {
      const text = showCell(cell);
      const word = findWord(words, text) ?? former[findWord(Object.keys(former), text) ?? ''];
      return word === undefined ? bad({ code: 'cell-not-in-list', text: shorten(cell) }) : given(word as Word);
    },
    (value) => value,
  );

/** One entry of a list of «Справочники»: its name in the sheet, its code in the value. */
export const oneOfList = (heading: string, list: string, traits: Traits = {}): Column<string> =>
  column(
    'oneOf',
    heading,
    { ...traits, list },
    (cell, lists) => {
      const entry = findEntry(lists[list] ?? [], showCell(cell));
      return entry ? given(entry.code) : bad({ code: 'cell-not-in-list', text: shorten(cell) });
    },
    (code, lists) => findEntry(lists[list] ?? [], code)?.name ?? code,
  );

const separator = /[;\n]/;

function readMany(cell: Cell, find: (words: string) => string | undefined): Reading<readonly string[], CellProblem> {
  const found: string[] = [];
  for (const part of showCell(cell).split(separator)) {
    if (part.trim() === '') continue;
    const value = find(part);
    if (value === undefined) return bad({ code: 'cell-not-in-list', text: shorten(part.trim()) });
    if (!found.includes(value)) found.push(value);
  }
  return given(found);
}

/** Several of a few words fixed by the program, separated by semicolons. */
export const manyOf = <const Word extends string>(
  heading: string,
  words: readonly Word[],
  traits: Traits = {},
): Column<readonly Word[]> =>
  column(
    'manyOf',
    heading,
    { ...traits, words },
    (cell) => readMany(cell, (part) => findWord(words, part)) as Reading<readonly Word[], CellProblem>,
    (value) => value.join('; '),
  );

/** Several entries of a list of «Справочники»: names in the sheet, codes in the value. */
export const manyOfList = (heading: string, list: string, traits: Traits = {}): Column<readonly string[]> =>
  column(
    'manyOf',
    heading,
    { ...traits, list },
    (cell, lists) => readMany(cell, (part) => findEntry(lists[list] ?? [], part)?.code),
    (value, lists) => value.map((code) => findEntry(lists[list] ?? [], code)?.name ?? code).join('; '),
  );

/** Yes or no, in words: boxes to tick would make every row of the sheet look filled. */
export const flag = (heading: string, traits: Traits = {}): Column<boolean> =>
  column(
    'flag',
    heading,
    { ...traits, words: ['да', 'нет'] },
    (cell) => {
      const word = findWord(['да', 'нет'], showCell(cell));
      return word === undefined ? bad({ code: 'cell-not-flag', text: shorten(cell) }) : given(word === 'да');
    },
    (value) => (value ? 'да' : 'нет'),
  );

/** The same column, whose cells may stay empty. */
export function optional<Value>(inner: Column<Value>): Column<Value | undefined> {
  return {
    ...inner,
    required: false,
    read: (cell, lists) => (isBlank(cell) ? given(undefined) : inner.read(cell, lists)),
    write: (value, lists) => (value === undefined ? '' : inner.write(value, lists)),
  };
}

/** The same column, existing only in the regime of names; elsewhere its value is not known. */
export const personal = <Value>(inner: Column<Value>): Column<Value | undefined> => ({
  ...optional(inner),
  personal: true,
});
