/**
 * Erasure on the sheets of the book: what goes and what stays there is decided for all of them at once, then carried out sheet by
 * sheet. A second run finds only what the first has left.
 */

import { questionnaires } from '../catalog/questionnaires';
import {
  allTables,
  changeLog,
  consents,
  dataRequests,
  findings,
  mentees,
  mentors,
  pairs,
  questionnaireRegister,
} from '../catalog/tables';
import type { Consent } from '../catalog/tables/consents';
import type { PairRow } from '../catalog/tables/pairs';
import { erasesSomething, planSheet, type SheetErasure } from '../domain/people/erasure';
import type { Forgetter } from '../domain/people/forget';
import { blocksOfCells } from '../schema/block';
import type { Day } from '../schema/cell';
import { type Placed, type RowEdit, readTable, type Table } from '../schema/table';
import type { Book } from './book';
import { type TableEdits, tableEdits, writeEdits } from './carry-out';
import { codeOf, codesOf } from './pairing-book';
import type { OpenSheet, Ports } from './ports';

/** Columns in which the code of whose row it is stands. */
const ownerKeys: readonly string[] = ['code', 'person', 'mentee', 'reporter'];

/** Consents and contracts prove that the data were kept lawfully; certificates prove nothing of the kind. */
const isProof = ({ kind, date }: Consent): boolean => date !== undefined && !kind.includes('справка');

export interface BookErasure {
  readonly sheets: readonly SheetErasure[];
  /** Changes of rows that stay: consents end, pairs that an order has fixed are over. */
  readonly edits: readonly TableEdits[];
  /** Codes of pairs that stay. */
  readonly pairs: readonly string[];
  /** Kinds of papers whose lines stay. */
  readonly papers: readonly string[];
  /** Requests of the person that stay. */
  readonly requests: number;
}

interface Kept {
  readonly kept: ReadonlySet<number>;
  readonly gone: ReadonlySet<number>;
}

const rowsOf = (rows: readonly Placed<unknown>[]): ReadonlySet<number> => new Set(rows.map(({ row }) => row));

/** Whoever stays in a group loses only the code of the one who goes; a pair that no order has fixed goes. */
function judgePairs(book: Book, who: Forgetter, today: Day) {
  const reading = book.read(pairs);
  const told = reading.rows.filter(({ value }) => who.mentions(value.mentor) || who.mentions(value.mentees));
  const isOver = ({ value }: Placed<PairRow>): boolean =>
    who.isCode(codeOf(value.mentor)) || codesOf(value.mentees).every((code) => who.isCode(code));
  const over = told.filter(isOver);
  const fixed = over.filter(({ value }) => value.orderNumber !== undefined);
  const edits = fixed.flatMap(({ row, value }): RowEdit<PairRow>[] => {
    const end = value.end !== undefined && value.end < today ? value.end : today;
    return value.state === 'завершена' ? [] : [{ row, values: { state: 'завершена', end } }];
  });
  return {
    kept: rowsOf(fixed),
    gone: rowsOf(over.filter((pair) => !fixed.includes(pair))),
    edits: tableEdits(pairs, reading, edits, book.lists),
    codes: fixed.map(({ value }) => value.code),
  };
}

/** Every consent ends with the erasure, and its line stays. */
function judgePapers(book: Book, who: Forgetter, today: Day) {
  const reading = book.read(consents);
  const own = reading.rows.filter(({ value }) => who.isCode(value.person));
  const proofs = own.filter(({ value }) => isProof(value));
  const edits = proofs.flatMap(({ row, value }) =>
    value.withdrawn === undefined ? [{ row, values: { withdrawn: today } }] : [],
  );
  return {
    kept: rowsOf(proofs),
    gone: rowsOf(own.filter((line) => !proofs.includes(line))),
    edits: tableEdits(consents, reading, edits, book.lists),
    kinds: [...new Set(proofs.map(({ value }) => value.kind))],
  };
}

/** The heading of the question about the code, by the title of the sheet of answers. */
function codeHeadings(ports: Pick<Ports, 'forms'>, book: Book): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { value } of book.read(questionnaireRegister).rows) {
    const who = questionnaires.find(({ questionnaire }) => questionnaire.id === value.id)?.questionnaire.who;
    const responses = value.sheetId === undefined ? undefined : ports.forms.readResponses(value.sheetId);
    const heading = who === undefined ? undefined : responses?.headings[who];
    if (responses && heading !== undefined) found.set(responses.title, heading);
  }
  return found;
}

/** Everything that is to happen on the sheets. Calls: four for each sheet, five for each sheet of answers. */
export function planErasure(
  ports: Pick<Ports, 'tables' | 'forms'>,
  book: Book,
  who: Forgetter,
  today: Day,
): BookErasure {
  const pairRows = judgePairs(book, who, today);
  const paperRows = judgePapers(book, who, today);
  const requests = rowsOf(book.read(dataRequests).rows.filter(({ value }) => who.isCode(value.person)));
  const answers = codeHeadings(ports, book);
  const none: ReadonlySet<number> = new Set();
  const special: ReadonlyMap<string, Kept> = new Map<string, Kept>([
    [pairs.title, pairRows],
    [consents.title, paperRows],
    [dataRequests.title, { kept: requests, gone: none }],
  ]);
  const sheets = ports.tables.readAll().map((sheet) => {
    const { kept = none, gone = goneOf(sheet, who) } = special.get(sheet.title) ?? {};
    return planSheet({ ...sheet, owners: ownersOf(sheet, answers.get(sheet.title)), kept, gone }, who);
  });
  return {
    sheets: sheets.filter(erasesSomething),
    edits: [pairRows.edits, paperRows.edits],
    pairs: pairRows.codes,
    papers: paperRows.kinds,
    requests: requests.size,
  };
}

/** The log of changes could bring everything back; findings are made anew. */
function goneOf({ title, cells }: OpenSheet, who: Forgetter): ReadonlySet<number> {
  const rows = cells.map((line, index) => ({ line, row: index + 1 })).slice(1);
  if (title === changeLog.title) return rowsOf(rows.map(({ row }) => ({ row, value: undefined })));
  if (title !== findings.title) return new Set();
  return new Set(rows.filter(({ line }) => line.some((cell) => who.mentions(String(cell)))).map(({ row }) => row));
}

function ownersOf({ title, cells }: OpenSheet, codeHeading: string | undefined): readonly number[] {
  const [headings = []] = cells;
  if (codeHeading !== undefined) return headings.flatMap((heading, at) => (heading === codeHeading ? [at] : []));
  const table = (allTables as readonly Table[]).find((each) => each.title === title);
  if (!table) return [];
  const { positions } = readTable(table, [headings], { regime: 'names', lists: {} }).layout;
  return ownerKeys.flatMap((key) => positions[key] ?? []);
}

const bases: readonly string[] = [mentees.title, mentors.title];

/**
 * Carries it out: first what stays is changed, then rows go. The rows of the bases stay for the time being: in the regime of names
 * nothing else tells how the person is called, should the run die here.
 */
export function eraseOnSheets(ports: Pick<Ports, 'tables'>, { sheets, edits }: BookErasure): void {
  for (const each of edits) writeEdits(ports, each);
  for (const { title, remove, cells, notes } of sheets) {
    ports.tables.write(title, blocksOfCells(cells));
    ports.tables.writeNotes(title, notes);
    if (!bases.includes(title)) ports.tables.remove(title, remove);
  }
}

/** The last that goes. */
export function eraseFromBases(ports: Pick<Ports, 'tables'>, { sheets }: BookErasure): void {
  for (const { title, remove } of sheets) if (bases.includes(title)) ports.tables.remove(title, remove);
}
