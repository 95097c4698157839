/**
 * «Похожие записи»: rows of a base that seem to tell of one person, and making them one – with a preview, a reason, and «Отменить». The other
 * row is not thrown away: it leaves the programme and says with whom it was merged; only a second row with the same code goes.
 */
import { consents, mentees, mentors } from '../catalog/tables';
import { pairs } from '../catalog/tables/pairs';
import { isAtWork } from '../domain/pairing/standing';
import { readCode } from '../domain/people/code';
import { fingerprint } from '../domain/people/fingerprint';
import { findAlike, type Known } from '../domain/people/likeness';
import { type MergedColumn, mergeRows } from '../domain/people/merge-rows';
import type { BaseName, MergePreviewRequest, MergeRequest } from '../domain/programme/requests/people';
import { showCell } from '../schema/cell';
import { done, type Issue, type Likeness, type Outcome, refused } from '../schema/issue';
import { columnsOf, type Placed, type RowEdit, type Table, type TableReading } from '../schema/table';
import { type Book, openBook, whyNoBook } from './book';
import { carryOut, type TableEdits, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import { codeOf, codesOf } from './pairing-book';
import type { Ports } from './ports';

const tables = { mentees, mentors } as const;
const left = 'выбыл';

type Values = Readonly<Record<string, unknown>>;
type Base = TableReading<Table>;

/** Rows of a base as they are compared. */
const knownOf = (base: BaseName, { value }: Placed<Values>): Known => ({
  code: String(value['code']),
  fullName: value['fullName'] as string | undefined,
  birthYear: value['birthYear'] as number | undefined,
  contact: value['contact'] as string | undefined,
  place: value[base === 'mentees' ? 'grade' : 'place'] as string | undefined,
});

/** Two rows of one base that seem to be one person. */
export interface AlikePeople {
  readonly base: BaseName;
  readonly codes: readonly [string, string];
  readonly rows: readonly [number, number];
  readonly reasons: readonly Likeness[];
}

/** Those of a base who seem to be there twice. Who has left the programme does not count, but for a second row with the same code. */
export function findAlikeIn(base: BaseName, rows: readonly Placed<Values>[]): readonly AlikePeople[] {
  return findAlike(rows.map((row) => knownOf(base, row))).flatMap(({ first, second, reasons }): AlikePeople[] => {
    const [one, other] = [rows[first], rows[second]];
    if (!one || !other) return [];
    const gone = [one, other].some(({ value }) => value['status'] === left);
    if (gone && !reasons.includes('same-code')) return [];
    const codes = [codeOf(String(one.value['code'])), codeOf(String(other.value['code']))] as const;
    return [{ base, codes, rows: [one.row, other.row], reasons }];
  });
}

/** The same as findings; rows with one code are named by the reader of the table already. */
export const alikeIssues = (base: BaseName, rows: readonly Placed<Values>[]): readonly Issue[] =>
  findAlikeIn(base, rows)
    .filter(({ reasons }) => !reasons.includes('same-code'))
    .map(({ codes: people, rows: [, row], reasons }) => ({
      code: 'perhaps-one-person',
      place: { sheet: tables[base].title, row },
      people,
      reasons,
    }));

/** More pairs than these are not gone through at one sitting. */
const mostShown = 50;

/** Everybody who seems to be in a base twice. Writes nothing. */
export function showAlike(ports: Ports): Outcome<{ readonly pairs: readonly AlikePeople[]; readonly more: number }> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const found = (['mentees', 'mentors'] as const).flatMap((base) =>
    findAlikeIn(base, (book.read(tables[base]) as Base).rows),
  );
  return done({ pairs: found.slice(0, mostShown), more: Math.max(0, found.length - mostShown) });
}

interface Two {
  readonly table: Table;
  readonly reading: Base;
  readonly kept: Placed<Values>;
  readonly other: Placed<Values>;
  /** Both rows bear one code. */
  readonly sameCode: boolean;
  /** The two rows as they stand. */
  readonly token: string;
}

/** The two rows; an issue when they are not both there. */
function findTwo(book: Book, { base, keep, other }: Omit<MergePreviewRequest, 'taken'>): Two | Issue {
  const table: Table = tables[base];
  const reading: Base = book.read(table);
  const [first, second] = [readCode(keep)?.code, readCode(other)?.code];
  const rowsOf = (code: string | undefined): readonly Placed<Values>[] =>
    (reading.rows as readonly Placed<Values>[]).filter(
      ({ value }) => code !== undefined && readCode(String(value['code']))?.code === code,
    );
  const sameCode = first === second;
  const kept = rowsOf(first)[0];
  const found = rowsOf(second)[sameCode ? 1 : 0];
  if (!kept || !found) {
    const text = (kept ? other : keep).slice(0, 40);
    return sameCode && kept
      ? { code: 'merge-outdated', place: { sheet: table.title } }
      : { code: 'person-unknown', place: { sheet: table.title }, text };
  }
  const cells = [kept, found].map(({ row }) => (reading.cells[row - 1] ?? []).map(showCell));
  return { table, reading, kept, other: found, sameCode, token: fingerprint(JSON.stringify(cells)) };
}

const columnsOfMerge = (book: Book, { table, kept, other }: Two, taken: readonly string[]): readonly MergedColumn[] => {
  const keys = columnsOf(table, book.regime)
    .filter(([, { heading }]) => taken.includes(heading))
    .map(([key]) => key);
  return mergeRows(table, { kept: kept.value, other: other.value }, { ...book, taken: keys });
};

export interface MergePreview {
  readonly columns: readonly Omit<MergedColumn, 'key' | 'value'>[];
  /** Lines of «Согласия и документы» that come over. */
  readonly papers: number;
  readonly token: string;
}

/** What the one row would say. Writes nothing. */
export function previewMerge(ports: Ports, request: MergePreviewRequest): Outcome<MergePreview> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const two = findTwo(book, request);
  if ('code' in two) return refused(two);
  const columns = columnsOfMerge(book, two, request.taken).map(({ heading, kept, other, result, isOpen }) => ({
    heading,
    kept,
    other,
    result,
    isOpen,
  }));
  return done({ columns, papers: paperEdits(book, two).count, token: two.token });
}

export interface Merged {
  readonly keep: string;
  readonly other: string;
}

/** Makes the two rows one. */
export function mergePeople(ports: Ports, request: MergeRequest): Outcome<Merged> {
  return holdBook(ports, (book) => {
    const repeated = findDone(ports, book, request);
    if (repeated) return repeated;
    const two = findTwo(book, request);
    if ('code' in two) return refused(two);
    const { table, reading, kept, other, sameCode, token } = two;
    if (token !== request.token) return refused({ code: 'merge-outdated', place: { sheet: table.title } });
    const [keep, gone] = [codeOf(String(kept.value['code'])), codeOf(String(other.value['code']))];
    const standing = sameCode ? undefined : pairOf(book, gone);
    if (standing !== undefined)
      return refused({ code: 'merge-in-pair', place: { sheet: pairs.title }, person: gone, pair: standing });
    const merged = Object.fromEntries(columnsOfMerge(book, two, request.taken).map(({ key, value }) => [key, value]));
    const note = (code: string): string => ports.words.mergedWith(sameCode ? undefined : code, request.reason);
    const today = ports.clock.now().slice(0, 10);
    const remarks = (value: Values, more: string): string =>
      [value['remark'], more].filter((words) => typeof words === 'string' && words !== '').join('; ');
    const edits: readonly RowEdit<Record<string, unknown>>[] = [
      { row: kept.row, values: { ...merged, updated: today, remark: remarks(kept.value, note(gone)) } },
      { row: other.row, values: sameCode ? emptied(table) : leaving(remarks(other.value, note(keep)), today) },
    ];
    const entry = { command: 'merge-people', base: table.title, keep, other: gone, reason: request.reason } as const;
    const papers = paperEdits(book, two).tables;
    carryOut(ports, { entry, tables: [tableEdits(table, reading, edits, book.lists), ...papers] });
    return done({ keep, other: gone });
  });
}

/** The rows were made one already: the request is a repetition. */
function findDone(ports: Pick<Ports, 'words'>, book: Book, request: MergeRequest): Outcome<Merged> | undefined {
  const [keep, other] = [readCode(request.keep)?.code, readCode(request.other)?.code];
  const rows = (book.read(tables[request.base]) as Base).rows as readonly Placed<Values>[];
  const says = (code: string | undefined, words: string): boolean =>
    rows.some(
      ({ value }) => readCode(String(value['code']))?.code === code && String(value['remark'] ?? '').endsWith(words),
    );
  if (keep === undefined || other === undefined) return undefined;
  const twice = rows.filter(({ value }) => readCode(String(value['code']))?.code === keep).length > 1;
  const merged =
    keep === other
      ? !twice && says(keep, ports.words.mergedWith(undefined, request.reason))
      : says(other, ports.words.mergedWith(keep, request.reason));
  return merged ? done({ keep, other }) : undefined;
}

const leaving = (remark: string, today: string): Record<string, unknown> => ({ status: left, updated: today, remark });

const emptied = (table: Table): Record<string, unknown> =>
  Object.fromEntries(Object.keys(table.columns).map((key) => [key, undefined]));

/** The pair or group in which somebody is now. */
function pairOf(book: Book, code: string): string | undefined {
  const found = book
    .read(pairs)
    .rows.find(({ value }) => isAtWork(value) && [codeOf(value.mentor), ...codesOf(value.mentees)].includes(code));
  return found?.value.code;
}

/** Papers stand under the code of who brought them: they are written down for the kept code, too. */
function paperEdits(
  book: Book,
  { kept, other, sameCode }: Two,
): { readonly tables: readonly TableEdits[]; readonly count: number } {
  if (sameCode) return { tables: [], count: 0 };
  const reading = book.read(consents);
  const [keep, gone] = [codeOf(String(kept.value['code'])), codeOf(String(other.value['code']))];
  const lineOf = (value: (typeof reading.rows)[number]['value']): string =>
    [value.kind, value.date ?? '', value.until ?? '', value.withdrawn ?? ''].join('|');
  const there = new Set(reading.rows.flatMap(({ value }) => (codeOf(value.person) === keep ? lineOf(value) : [])));
  const coming = reading.rows.filter(
    ({ value }) => codeOf(value.person) === gone && value.date !== undefined && !there.has(lineOf(value)),
  );
  const edits = coming.map(({ value }, index) => ({
    row: reading.layout.lastRow + 1 + index,
    values: { ...value, person: keep },
  }));
  return { tables: edits.length > 0 ? [tableEdits(consents, reading, edits, book.lists)] : [], count: edits.length };
}
