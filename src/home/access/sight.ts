/** What of a book somebody may see: its sheets, and of a class teacher's sheets the rows. The rights themselves are in roles.ts. */
import { mentees } from '../../addon/catalog/tables';
import { headingKey } from '../../addon/schema/table';
import { roles, type SheetRight } from './roles';
import type { Visitor } from './visitor';

/** The words of the sheets as they are shown, row by row from the first. */
export type ReadSheet = (sheet: string) => readonly (readonly string[])[];

export interface Sight {
  readonly sheet: (name: string) => boolean;
  /** Rows that are kept back, counted from 1; the headings are never. */
  readonly hiddenRows: (name: string, read: ReadSheet) => ReadonlySet<number>;
  /** Whether the column with this heading may be filled. */
  readonly fills: (name: string, heading: string) => boolean;
  readonly commands: boolean;
  /** The whole book, so also as a file. */
  readonly all: boolean;
}

const nothing: ReadonlySet<number> = new Set();

const everything: Sight = {
  sheet: () => true,
  hiddenRows: () => nothing,
  fills: () => true,
  commands: true,
  all: true,
};

/** What this visitor sees; a visitor without a role sees nothing. */
export function sightOf({ role, grade }: Visitor): Sight {
  const rights = role === undefined ? [] : roles[role].sheets;
  if (rights === 'all') return everything;
  const right = (name: string): SheetRight | undefined => rights.find(({ sheet }) => sheet === name);
  return {
    sheet: (name) => right(name) !== undefined,
    hiddenRows: (name, read) => hiddenRows(rights, right(name), grade ?? '', read),
    fills: (name, heading) => right(name)?.fills?.some((each) => headingKey(each) === headingKey(heading)) ?? false,
    commands: false,
    all: false,
  };
}

/** «7 А», 7а and 7 «А» are one class. */
const gradeKey = (grade: string): string => grade.toLowerCase().replace(/[^\p{L}\d]/gu, '');

function hiddenRows(
  rights: readonly SheetRight[],
  right: SheetRight | undefined,
  grade: string,
  read: ReadSheet,
): ReadonlySet<number> {
  if (!right?.ofClass) return nothing;
  const lines = read(right.sheet);
  const { by, heading } = right.ofClass;
  const cells = column(lines, heading);
  const codes = by === 'codes' ? codesOfClass(rights, grade, read) : nothingKnown;
  const isOwn = (cell: string): boolean =>
    by === 'grade'
      ? gradeKey(grade) !== '' && gradeKey(cell) === gradeKey(grade)
      : cell.split(/[;,\s]+/).some((code) => codes.has(code));
  return new Set(cells.flatMap((cell, index) => (index > 0 && !isOwn(cell) ? [index + 1] : [])));
}

const nothingKnown: ReadonlySet<string> = new Set();

/** Codes of the people of the class: from the sheet whose rows say the class themselves. */
function codesOfClass(rights: readonly SheetRight[], grade: string, read: ReadSheet): ReadonlySet<string> {
  const base = rights.find(({ ofClass }) => ofClass?.by === 'grade');
  if (!base) return nothingKnown;
  const lines = read(base.sheet);
  const hidden = hiddenRows(rights, base, grade, read);
  return new Set(
    column(lines, mentees.columns.code.heading).filter(
      (code, index) => index > 0 && !hidden.has(index + 1) && code !== '',
    ),
  );
}

/** The cells below a heading, the heading first; all empty when there is no such column, so nothing is shown by mistake. */
function column(lines: readonly (readonly string[])[], heading: string): readonly string[] {
  const position = (lines[0] ?? []).findIndex((each) => headingKey(each) === headingKey(heading));
  return lines.map((line) => (position < 0 ? '' : (line[position] ?? '')));
}
