/**
 * «Переезд», the way out: what the archive of this book consists of, sheet by sheet and paper by paper; the page packs it. Nothing is
 * written. What belongs to this home alone – its log of changes, its findings – stays.
 */
import { personalSettings } from '../catalog/settings';
import { allTables, changeLog, documents, findings, settingsTable } from '../catalog/tables';
import type { ArchivedSheet } from '../domain/programme/archive';
import { type Cell, isMoment, showCell } from '../schema/cell';
import { done, type Outcome, refused } from '../schema/issue';
import { headingKey, type Regime, type Table } from '../schema/table';
import { type Book, openBook, whyNoBook } from './book';
import type { Ports } from './ports';

/** Sheets that are made anew wherever the book is. */
const ownOfHome: readonly string[] = [changeLog.title, findings.title];

export interface ArchiveContents {
  readonly regime: Regime;
  readonly school: string;
  readonly year: string;
  readonly timeZone: string;
  /** What check keys are made with: cards that are given out go on being right. */
  readonly checkKeys: string;
  readonly sheets: readonly { readonly title: string; readonly rows: number; readonly isTable: boolean }[];
  readonly papers: readonly { readonly key: string; readonly title: string }[];
}

const tableCalled = (title: string): Table | undefined =>
  (allTables as readonly Table[]).find((table) => table.title === title);

/** Everything that an archive of this book would hold. Calls: those of reading all sheets. */
export function readArchive(ports: Pick<Ports, 'tables' | 'properties'>): Outcome<ArchiveContents> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const sheets = ports.tables
    .readAll()
    .filter(({ title }) => !ownOfHome.includes(title))
    .map(({ title, cells }) => ({
      title,
      rows: Math.max(0, cells.length - 1),
      isTable: tableCalled(title) !== undefined,
    }));
  const { schoolShort: school, year, timeZone } = book.settings;
  const papers = writtenPapers(book).map(({ key, title }) => ({ key, title }));
  return done({ regime: book.regime, school, year, timeZone, checkKeys: book.secret, sheets, papers });
}

const writtenPapers = (book: Book) =>
  book.read(documents).rows.flatMap(({ value }) => (value.fileId === undefined ? [] : [value]));

export interface SheetRequest {
  readonly title: string;
  /** The first row wanted, counted from 0 below the headings. */
  readonly from: number;
  readonly count: number;
  /** Leave out columns and settings that hold names and contacts. */
  readonly withoutNames: boolean;
}

/** Some rows of a sheet as they stand. */
export function readArchiveSheet(
  ports: Pick<Ports, 'tables' | 'properties'>,
  request: SheetRequest,
): Outcome<ArchivedSheet> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const { title, from, count, withoutNames } = request;
  const [headings = [], ...lines] = ownOfHome.includes(title) ? [] : (ports.tables.read(title) ?? []);
  const hidden = withoutNames ? personalPositions(title, headings) : new Set<number>();
  const cut = (line: readonly Cell[]): readonly Cell[] =>
    line.filter((_cell, index) => !hidden.has(index)).map(lasting);
  const rows = lines
    .slice(from, from + count)
    .filter(([name]) => !(withoutNames && title === settingsTable.title && personalSettings.has(showCell(name ?? ''))));
  return done({ title, headings: cut(headings).map(showCell), rows: rows.map(cut) });
}

const personalPositions = (title: string, headings: readonly Cell[]): ReadonlySet<number> => {
  const personal = new Set(
    Object.values(tableCalled(title)?.columns ?? {}).flatMap(({ heading, personal: is }) =>
      is ? [headingKey(heading)] : [],
    ),
  );
  return new Set(headings.flatMap((heading, index) => (personal.has(headingKey(heading)) ? [index] : [])));
};

/** Without what is known only of a cell that was read. */
const lasting = (cell: Cell): Cell =>
  isMoment(cell) ? { day: cell.day, ...(cell.time === undefined ? {} : { time: cell.time }) } : cell;

/** A paper as PDF, in letters that a reply can carry. Nothing when the register has no such file. */
export function readArchivePaper(ports: Ports, key: string): Outcome<string | undefined> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const paper = writtenPapers(book).find((each) => each.key === key);
  return done(paper?.fileId === undefined ? undefined : ports.documents.print(paper.fileId));
}
