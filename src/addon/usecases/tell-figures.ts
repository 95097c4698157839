/**
 * «Показатели для муниципалитета»: what leaves the school – shown first, then kept as files without anything personal – and the sheet for
 * statistics. All of it comes from the same protected figures, so no two of them tell more together than one.
 */

import { settingsTable } from '../catalog/tables';
import { fillNeutralTable, neutralPlan, tellPeople } from '../catalog/upward/neutral-table';
import { countWord, halfWords, otherWords } from '../catalog/upward/words';
import { sha256 } from '../domain/people/sha256';
import type { ShownCount } from '../domain/privacy/small-counts';
import type { FiguresRequest } from '../domain/programme/requests/upward';
import { type ExportAbout, schoolId, writeExport, writeExportTable } from '../domain/upward/export-file';
import { otherFigures } from '../domain/upward/figures';
import { releaseFigures } from '../domain/upward/release';
import { type Cell, showDay } from '../schema/cell';
import { done, type Outcome, refused } from '../schema/issue';
import { type Book, remembered } from './book';
import { holdBook } from './held-book';
import { note } from './journal';
import type { Ports } from './ports';
import { readProgramme } from './programme-book';
import { programmeFolder } from './programme-folder';
import { schoolToTell } from './school-to-tell';
import { showBoard } from './show-board';

export interface FiguresToTell {
  readonly school: string;
  /** Of the school year; with the half a period. */
  readonly year: string;
  /** Form, role, group and four counts. */
  readonly people: readonly (readonly Cell[])[];
  /** What else is told, with its count. */
  readonly others: readonly (readonly [string, Cell])[];
  /** The file itself. */
  readonly text: string;
  readonly table: string;
}

interface Told {
  readonly about: ExportAbout;
  readonly figures: ReadonlyMap<string, ShownCount>;
}

/** What would leave the school now. Writes nothing. */
export function showFigures(ports: Ports, { half }: Pick<FiguresRequest, 'half'>): Outcome<FiguresToTell> {
  return holdBook(ports, (book) => {
    if (book.settings.schoolFull === '') return schoolUnnamed;
    const { about, figures } = figuresOf(ports, book, half);
    return done({
      school: about.school.name,
      year: about.year,
      people: tellPeople(figures),
      others: otherFigures.flatMap((figure): (readonly [string, Cell])[] => {
        const count = figures.get(figure);
        return count === undefined ? [] : [[otherWords[figure] ?? figure, countWord(count)]];
      }),
      text: writeExport(about, figures),
      table: writeExportTable(about, figures),
    });
  });
}

const schoolUnnamed: Outcome<never> = refused({
  code: 'setting-needed',
  place: { sheet: settingsTable.title },
  setting: 'Школа полностью',
});

export interface KeptFigures {
  /** The figures have changed since they were shown: nothing was kept. */
  readonly changed: boolean;
  readonly files: readonly { readonly title: string; readonly url: string }[];
}

/** Keeps the files in the folder of the programme; the same figures are the same files. */
export function keepFigures(ports: Ports, { half, shown }: FiguresRequest): Outcome<KeptFigures> {
  return holdBook<KeptFigures>(ports, (book) => {
    if (book.settings.schoolFull === '') return schoolUnnamed;
    const { about, figures } = figuresOf(ports, book, half);
    const text = writeExport(about, figures);
    const mark = sha256(text).slice(0, 20);
    if (mark !== shown) return done({ changed: true, files: [] });
    rememberRevision(ports, about, figures);
    const period = `${about.year}, ${halfWords[half]}`;
    note(ports, { command: 'tell-figures', period, asOf: about.asOf }, [period, mark]);
    ports.tables.commit();
    const folder = programmeFolder(ports, book);
    const name = `Показатели ${about.school.name}, ${about.year.replace('/', '-')}, ${halfWords[half]}, ${showDay(about.asOf)}`;
    const key = `${ports.book.id()}/figures/${mark}`;
    const kept = [
      { title: `${name}.jsonl`, type: 'application/jsonl', content: text },
      { title: `${name}.csv`, type: 'text/csv', content: writeExportTable(about, figures) },
    ].map(({ title, type, content }) => ({
      title,
      url: ports.documents.keepText({ key: `${key}/${type}`, title, type, folder, text: content }).url,
    }));
    return done({ changed: false, files: kept });
  });
}

/** Brings the sheet for statistics up to date. */
export function showNeutralTable(ports: Ports): Outcome<null> {
  return holdBook(ports, (book) => {
    const { about, figures } = figuresOf(ports, book, 1);
    const { schoolShort: school } = book.settings;
    const content = fillNeutralTable({ ...about, school, now: ports.clock.now(), figures });
    showBoard(ports, neutralPlan, { content, before: ports.boards.read(neutralPlan), asked: true });
    return done(null);
  });
}

function figuresOf(ports: Ports, book: Book, half: 1 | 2): Told {
  const programme = readProgramme(ports, book);
  const { facts, year } = programme;
  const figures = releaseFigures(schoolToTell(programme));
  const { schoolFull, schoolShort } = book.settings;
  const school = { id: schoolId(schoolFull), name: oneLine(schoolShort === '' ? schoolFull : schoolShort) };
  const period = { year, half };
  return { about: { school, ...period, asOf: facts.today, revision: revisionOf(book, period, figures) }, figures };
}

const oneLine = (words: string): string =>
  words
    .replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 300);

type Period = Pick<ExportAbout, 'year' | 'half'>;
/** The last revision of each half-year, and of which figures it was. */
type Revisions = Readonly<Record<string, { readonly mark: string; readonly revision: number } | undefined>>;

const revisionsIn = ({ properties }: Pick<Book, 'properties'>): Revisions =>
  JSON.parse(properties[remembered.figures] ?? '{}') as Revisions;

const periodKey = ({ year, half }: Period): string => `${year}/${half}`;
const markOf = (figures: Told['figures']): string => sha256(JSON.stringify([...figures])).slice(0, 20);

function revisionOf(book: Book, period: Period, figures: Told['figures']): number {
  const last = revisionsIn(book)[periodKey(period)];
  if (!last) return 1;
  return last.mark === markOf(figures) ? last.revision : last.revision + 1;
}

function rememberRevision(ports: Ports, about: ExportAbout, figures: Told['figures']): void {
  const before = revisionsIn({ properties: ports.properties.all() });
  const next = { ...before, [periodKey(about)]: { mark: markOf(figures), revision: about.revision } };
  ports.properties.set(remembered.figures, JSON.stringify(next));
}
