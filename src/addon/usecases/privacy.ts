/**
 * The regime of codes: nothing that names a person stays in the book. Here the detector meets the words of the catalogue; which
 * cells people may have written into is told from the tables' declarations.
 */
import { privacyWords } from '../catalog/privacy';
import { personalSettings, settingDeclarations } from '../catalog/settings';
import { allTables, changeLog, findings, journal, references, settingsTable } from '../catalog/tables';
import { tags } from '../catalog/tags';
import { createDetector, type Detector } from '../domain/privacy/detect';
import { type PersonalCell, type SheetToScan, scanSheet } from '../domain/privacy/scan';
import type { Cell } from '../schema/cell';
import { type Issue, issueKey } from '../schema/issue';
import { sameWords } from '../schema/list';
import { readTable, type Table } from '../schema/table';
import type { Book } from './book';
import type { Cells, OpenSheet, Ports } from './ports';

let made: Detector | undefined;

/** The detector, made once for an execution. */
export function detectorOf({ words }: Pick<Ports, 'words'>): Detector {
  made ??= createDetector(privacyWords, words.personalKind);
  return made;
}

/** Takes what must not stay out of a text; in the regime of names everything may stay. */
export const hiderOf = (ports: Pick<Ports, 'words'>, { regime }: Pick<Book, 'regime'>): ((text: string) => string) =>
  regime === 'names' ? (text) => text : (text) => detectorOf(ports).mask(text);

/** The issues without any words that people wrote and that must not stay. */
export function hideInIssues(issues: readonly Issue[], hide: (text: string) => string): readonly Issue[] {
  const inside = (_key: string, value: unknown): unknown => (typeof value === 'string' ? hide(value) : value);
  return issues.map((issue) => JSON.parse(JSON.stringify(issue), inside) as Issue);
}

/** Settings that speak of the school and of nobody's own. */
const ofSchool: ReadonlySet<string> = new Set(
  Object.values(settingDeclarations).flatMap(({ name }) => (personalSettings.has(name) ? [] : [name])),
);

let ownWords: ReadonlySet<string> | undefined;

/** The words of the lists that every book begins with, none of them a person's. */
function isOwnWord(words: string): boolean {
  ownWords ??= new Set(
    tags.flatMap(({ name, synonyms, group }) => [name, group, ...synonyms, synonyms.join('; ')]).map(sameWords),
  );
  return ownWords.has(sameWords(words));
}

const none = { regime: 'codes', lists: {} } as const;

/** Cells in which words of people may stand: not headings as declared, not what the program keeps, not what a closed list allows. */
function sparing({ title, cells, notes }: OpenSheet, book: Pick<Book, 'lists'>): SheetToScan {
  const table = (allTables as readonly Table[]).find((each) => each.title === title);
  const never = { isSpared: () => false, isSparedNote: () => false, isClosed: () => false };
  if (!table) return { title, cells, notes, ...never };
  const { positions } = readTable(table, cells.slice(0, 1), none).layout;
  const columns = new Map(
    Object.entries(positions).map(([key, column]) => [column, [key, table.columns[key]] as const]),
  );
  const isSpared = (row: number, column: number): boolean => {
    const [key, declared] = columns.get(column) ?? [];
    if (!key || !declared) return false;
    if (row === 0) return true;
    const cell: Cell = cells[row]?.[column] ?? '';
    if (declared.machine || table === (findings as Table)) return true;
    if (declared.kind !== 'text') return declared.read(cell, book.lists).ok;
    switch (table as unknown) {
      case references:
        // Words about harm are the school's, not a person's.
        return cells[row]?.[positions['list'] ?? -1] === 'Слова о вреде' || isOwnWord(String(cell));
      case settingsTable:
        return key !== 'value' || ofSchool.has(String(cells[row]?.[positions['name'] ?? -1] ?? ''));
      case journal:
        return key === 'who';
      default:
        return false;
    }
  };
  return {
    title,
    cells,
    notes,
    isSpared,
    isClosed: (row, column) => row > 0 && (columns.get(column)?.[1]?.kind ?? 'text') !== 'text',
    isSparedNote: (row, column, note) => row === 0 && columns.get(column)?.[1]?.note === note,
  };
}

export interface PersonalData {
  /** Without those that the curator has looked at and lets stay. */
  readonly cells: readonly PersonalCell[];
  readonly issues: readonly Issue[];
}

const issueOf = ({ sheet, row, heading, kinds, inNote }: PersonalCell): Issue => ({
  code: 'personal-data',
  place: { sheet, row, ...(heading === '' ? {} : { column: heading }) },
  kinds,
  inNote,
});

/**
 * Looks through every sheet of the book, `known` cells as they have been read already; in the regime of names there is nothing to find.
 * Calls: one, and four for each sheet.
 */
export function findPersonalData(
  ports: Pick<Ports, 'tables' | 'words'>,
  book: Pick<Book, 'regime' | 'lists'>,
  settled: ReadonlySet<string>,
  known?: ReadonlyMap<string, Cells>,
): PersonalData {
  if (book.regime === 'names') return { cells: [], issues: [] };
  const detector = detectorOf(ports);
  const found = ports.tables
    .readAll(known)
    .filter(({ title }) => title !== changeLog.title)
    .flatMap((sheet) => scanSheet(sparing(sheet, book), detector))
    .map((cell) => ({ cell, issue: issueOf({ ...cell, sheet: detector.mask(cell.sheet) }) }));
  return {
    cells: found.filter(({ issue }) => !settled.has(issueKey(issue))).map(({ cell }) => cell),
    issues: found.map(({ issue }) => issue),
  };
}
