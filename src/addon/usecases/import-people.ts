/**
 * «Добавить списком»: people of a pasted list into a base, a portion at a time. The preview finds everybody's code and
 * tells who is new; the import itself takes only rows with codes, so that a portion sent twice changes nothing. In the
 * regime of codes a list with columns for names or contacts is refused as a whole.
 */
import { mentees, mentors } from '../catalog/tables';
import { givenList } from '../catalog/words';
import { readCode, showCode } from '../domain/people/code';
import { codesAfter, highestNumber } from '../domain/people/next-codes';
import { codesByName, listedColumns, personalHeadings, type ReadList, readList } from '../domain/people/read-list';
import type { ImportRequest, PreviewRequest } from '../domain/programme/requests/lists';
import { sameCell } from '../schema/change';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import { sameWords } from '../schema/list';
import { cellsOf, type Regime, type RowEdit, type Table, type TableReading } from '../schema/table';
import { type Book, openBook, whyNoBook } from './book';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import { newPerson } from './issue-codes';
import type { Ports } from './ports';

const tables = { mentees, mentors } as const;

export interface ImportColumns {
  readonly regime: Regime;
  /** Headings that a list may have, by base. */
  readonly columns: { readonly mentees: readonly string[]; readonly mentors: readonly string[] };
}

/** Which columns a list may bring. Writes nothing. */
export function showImport(ports: Ports): Outcome<ImportColumns> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const headings = (table: Table): readonly string[] =>
    listedColumns(table, book.regime).map(([, { heading }]) => heading);
  return done({ regime: book.regime, columns: { mentees: headings(mentees), mentors: headings(mentors) } });
}

export type ListedKind = 'added' | 'updated' | 'same' | 'skipped';

export interface ImportPreview {
  /** One for each row of the list. */
  readonly rows: readonly { readonly code: string; readonly kind: ListedKind }[];
  /** The last number given to somebody new. */
  readonly after: number;
}

type Base = TableReading<Table>;

/** Who of the list is new, who changes; people without a code get one. Writes nothing. */
export function previewImport(ports: Ports, { base, letter, after, ...list }: PreviewRequest): Outcome<ImportPreview> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const table: Table = tables[base];
  const stopping = refusalsOf(table, book, list);
  if (stopping.length > 0) return refused(...stopping);
  const bases = { mentees: book.read(mentees), mentors: book.read(mentors) };
  const { people, issues } = readList(list, { table, ...book, title: givenList });
  const names = codesByName([...bases[base].rows]);
  const used = [...bases.mentees.rows, ...bases.mentors.rows].map(({ value }) => value.code);
  let last = Math.max(after, highestNumber(letter, used));
  const rows = people.map((person): ImportPreview['rows'][number] => {
    if (!person) return { code: '', kind: 'skipped' };
    const name = person.values['fullName'];
    const known = person.code ?? (typeof name === 'string' ? names.get(sameWords(name)) : undefined);
    if (known !== undefined) return { code: known, kind: kindOf(table, book, bases[base], known, person.values) };
    if (codesAfter(letter, last, 1) === undefined) return { code: '', kind: 'skipped' };
    last += 1;
    return { code: showCode({ letter, number: last }), kind: 'added' };
  });
  return done({ rows, after: last }, issues);
}

/** Names and contacts must not get into a book of codes, not even for a moment. */
function refusalsOf(table: Table, { regime }: Book, list: Parameters<typeof readList>[0]): readonly Issue[] {
  const personal = regime === 'codes' ? personalHeadings(table, list) : [];
  return personal.map((column) => ({ code: 'list-personal', place: { sheet: givenList, column } }));
}

const rowOf = ({ rows }: Base, code: string) =>
  rows.find(({ value }) => readCode(String((value as Readonly<Record<string, unknown>>)['code']))?.code === code);

function kindOf(
  table: Table,
  book: Book,
  base: Base,
  code: string,
  values: Readonly<Record<string, unknown>>,
): ListedKind {
  const there = rowOf(base, code);
  if (!there) return 'added';
  const [edit] = cellsOf(table, base.layout, [{ row: there.row, values }], book.lists);
  const line = base.cells[there.row - 1] ?? [];
  const same = Object.entries(edit?.cells ?? {}).every(([column, cell]) =>
    sameCell(line[base.layout.positions[column] ?? -1] ?? '', cell),
  );
  return same ? 'same' : 'updated';
}

export interface Imported {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly same: number;
}

/** Brings a portion of the list into the base. */
export function importPeople(ports: Ports, { base, batch, ...list }: ImportRequest): Outcome<Imported> {
  return holdBook(ports, (book) => {
    const table: Table = tables[base];
    const stopping = refusalsOf(table, book, list);
    if (stopping.length > 0) return refused(...stopping);
    const reading: Base = book.read(table);
    const { people, issues } = readList(list, { table, ...book, title: givenList });
    const { edits, ...imported } = editsOf({ table, base, book, reading }, people);
    const { added, updated } = imported;
    const entry = { command: 'import-people', base: table.title, added, updated } as const;
    carryOut(ports, { entry, tables: [tableEdits(table, reading, edits, book.lists)], batch });
    return done(imported, [...issues, ...withoutCodes(list, people)]);
  });
}

function editsOf(
  { table, base, book, reading }: { table: Table; base: 'mentees' | 'mentors'; book: Book; reading: Base },
  people: ReadList['people'],
): Imported & { readonly edits: readonly RowEdit<Record<string, unknown>>[] } {
  const edits: RowEdit<Record<string, unknown>>[] = [];
  const codes: Record<ListedKind, string[]> = { added: [], updated: [], same: [], skipped: [] };
  let next = reading.layout.lastRow + 1;
  for (const person of people) {
    if (person?.code === undefined) continue;
    const { code, values } = person;
    const kind = kindOf(table, book, reading, code, values);
    codes[kind].push(code);
    if (kind === 'added') edits.push({ row: next++, values: { code, ...newPerson[base], ...values } });
    else if (kind === 'updated') edits.push({ row: rowOf(reading, code)?.row ?? 0, values: { ...values } });
  }
  return { edits, added: codes.added, updated: codes.updated, same: codes.same.length };
}

const withoutCodes = (list: Parameters<typeof readList>[0], people: ReadList['people']): readonly Issue[] =>
  people.flatMap((person, index): Issue[] =>
    person && person.code === undefined
      ? [{ code: 'list-without-code', place: { sheet: givenList, row: list.first + index } }]
      : [],
  );
