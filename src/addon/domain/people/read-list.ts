/**
 * A list of people as somebody pastes it, against the base it goes into: columns told by their headings, rows by their
 * codes. What cannot be read is named and left out; empty cells of the list change nothing. Who gets a new code, and what is
 * written, is left to the caller.
 */
import { type Cell, isBlank, showCell } from '../../schema/cell';
import type { Column } from '../../schema/column';
import type { Issue } from '../../schema/issue';
import { type Lists, sameWords } from '../../schema/list';
import { columnsOf, headingKey, type Placed, type Regime, type Table } from '../../schema/table';
import { readCode } from './code';

export interface GivenList {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The number of the first row in the list that people look at. */
  readonly first: number;
}

/** One row of the list that means a person. */
export interface ListedPerson {
  /** Nothing when the list gives no code. */
  readonly code: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface ReadList {
  /** As many as the list has rows; nothing for rows that mean nobody. */
  readonly people: readonly (ListedPerson | undefined)[];
  readonly issues: readonly Issue[];
}

interface Rules {
  readonly table: Table;
  readonly regime: Regime;
  readonly lists: Lists;
  /** How the list is called when something in it is named. */
  readonly title: string;
}

/** Columns that a list may bring: those that people fill, in the regime of codes without names and contacts. */
export const listedColumns = (table: Table, regime: Regime): readonly (readonly [string, Column])[] =>
  columnsOf(table, regime).filter(([, column]) => !column.machine);

/** Headings of columns with names and contacts, which a book of codes must not get. */
export function personalHeadings(table: Table, { headings }: GivenList): readonly string[] {
  const personal = columnsOf(table, 'names').filter(([, column]) => column.personal);
  const known = new Set(personal.map(([, { heading }]) => headingKey(heading)));
  return headings.filter((heading) => known.has(headingKey(heading)));
}

/** The people of the list. */
export function readList(list: GivenList, { table, regime, lists, title }: Rules): ReadList {
  const issues: Issue[] = [];
  const columns = listedColumns(table, regime).flatMap(([key, column]) => {
    const position = list.headings.findIndex((heading) => headingKey(heading) === headingKey(column.heading));
    return position < 0 ? [] : [{ key, column, position }];
  });
  const firstRows = new Map<string, number>();
  const people = list.rows.map((cells, index): ListedPerson | undefined => {
    const row = list.first + index;
    if (columns.every(({ position }) => isBlank(cells[position]))) return undefined;
    const values: Record<string, unknown> = {};
    let code: string | undefined;
    for (const { key, column, position } of columns) {
      const cell = cells[position] ?? '';
      const place = { sheet: title, row, column: column.heading };
      if (isBlank(cell)) continue;
      if (key === table.key) {
        code = readCode(showCell(cell))?.code;
        if (code === undefined) {
          issues.push({ code: 'code-unreadable', place, text: showCell(cell).slice(0, 40) });
          return undefined;
        }
        continue;
      }
      const reading = column.read(cell, lists);
      if (reading.ok) values[key] = reading.value;
      else issues.push({ ...reading.problem, place });
    }
    if (code !== undefined) {
      const firstRow = firstRows.get(code);
      if (firstRow !== undefined) {
        issues.push({ code: 'row-repeated', place: { sheet: title, row }, value: code, firstRow });
        return undefined;
      }
      firstRows.set(code, row);
    }
    return { code, values };
  });
  return { people, issues };
}

/** The codes of people in the base by their full names; of a name that several have, nothing. */
export function codesByName(
  rows: readonly Placed<{ readonly code: string; readonly fullName: string | undefined }>[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const { value } of rows) {
    const code = readCode(value.code)?.code;
    if (value.fullName === undefined || code === undefined) continue;
    const name = sameWords(value.fullName);
    found.set(name, found.has(name) && found.get(name) !== code ? undefined : code);
  }
  return new Map([...found].flatMap(([name, code]) => (code === undefined ? [] : [[name, code]])));
}
