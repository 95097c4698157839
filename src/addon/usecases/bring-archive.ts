/**
 * «Переезд», the way in: rows of an archive that the book has not got are added, sheet by sheet; what stands there already stays.
 * Broken off anywhere and repeated, it goes on where it ended. Forms do not move: they are made anew, and their answers so far are in the bases.
 */

import { harmWords } from '../catalog/care/harm-words';
import { personalSettings, settingDeclarations } from '../catalog/settings';
import {
  allTables,
  changeLog,
  documents,
  findings,
  journal,
  letters,
  mentees,
  mentors,
  questionnaireRegister,
  references,
  settingsTable,
} from '../catalog/tables';
import { tags } from '../catalog/tags';
import { type ArchivedSheet, type ComingRow, comingRows } from '../domain/programme/archive';
import type { CellEdit } from '../schema/block';
import { type Cell, isBlank, showCell } from '../schema/cell';
import { done, type Outcome, refused } from '../schema/issue';
import { headingKey, type Table, type TableReading } from '../schema/table';
import { type Book, openBook, remembered, whyNoBook } from './book';
import { carryOut, tableEdits, writeEdits } from './carry-out';
import { holdBook } from './held-book';
import type { Ports } from './ports';
import { hiderOf } from './privacy';
import { programmeFolder } from './programme-folder';
import { ensureSheets } from './sheets';

/** What each home makes and keeps for itself. */
const ownOfHome: readonly Table[] = [changeLog, findings, journal, letters, questionnaireRegister];

const bringable = (title: string): Table | undefined =>
  (allTables as readonly Table[]).find((table) => table.title === title && !ownOfHome.includes(table));

export interface BroughtSheet {
  /** The archive keeps the sheet, the book does not take it. */
  readonly left: boolean;
  readonly fresh: number;
  readonly same: number;
  /** Keys of rows that stay as the book has them. */
  readonly other: readonly string[];
  /** Columns that the book has not got. */
  readonly strange: readonly string[];
}

const leftOut: BroughtSheet = { left: true, fresh: 0, same: 0, other: [], strange: [] };

interface Plan {
  readonly sheet: BroughtSheet;
  readonly edits: readonly CellEdit[];
}

/** What would come over. Writes nothing. */
export function previewArchive(ports: Ports, sheet: ArchivedSheet): Outcome<BroughtSheet> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const table = bringable(sheet.title);
  return done(table ? planOf(ports, book, table, book.read(table), sheet).sheet : leftOut);
}

export interface BringRequest extends ArchivedSheet {
  /** Portions with the same word are undone together. */
  readonly batch: string;
}

/** Brings a portion of a sheet. */
export function bringArchive(ports: Ports, { batch, ...sheet }: BringRequest): Outcome<BroughtSheet> {
  const table = bringable(sheet.title);
  if (!table) return done(leftOut);
  return holdBook(ports, (book) => {
    ensureSheets(ports, [{ table, position: (allTables as readonly Table[]).indexOf(table) }], book);
    const reading = book.read(table);
    const plan = planOf(ports, book, table, reading, sheet);
    const entry = { command: 'bring-archive', sheet: table.title, count: plan.edits.length } as const;
    carryOut(ports, { entry, tables: [{ table, grid: reading, edits: plan.edits }], batch });
    return done(plan.sheet);
  });
}

function planOf(ports: Ports, book: Book, table: Table, reading: TableReading<Table>, given: ArchivedSheet): Plan {
  const hide = hiderOf(ports, book);
  const isFree = (column: string): boolean =>
    table !== references &&
    table !== settingsTable &&
    table.columns[column]?.kind === 'text' &&
    !table.columns[column]?.machine;
  const sheet = table === settingsTable && book.regime === 'codes' ? withoutPersonal(given) : given;
  const coming = comingRows(table, sheet, reading, {
    regime: book.regime,
    stays: (column) => table.columns[column]?.follows === true,
    admit: (cell, column) => (typeof cell === 'string' && isFree(column) ? hide(cell) : cell),
  });
  const untouched = coming.other.filter((row) => isAsMade(table, row.key, reading, row.row) && row.key !== regimeName);
  const others = coming.other.filter((row) => !untouched.includes(row));
  const edits = [
    ...untouched.map(({ row, cells }) => ({ row, cells })),
    ...coming.fresh.map((row: ComingRow, index) => ({ row: reading.layout.lastRow + 1 + index, cells: row.cells })),
  ];
  return {
    edits,
    sheet: {
      left: false,
      fresh: edits.length,
      same: coming.same,
      other: others.map(({ key }) => key).filter((key) => key !== regimeName),
      strange: coming.strange,
    },
  };
}

/** The settings that name nobody. */
const withoutPersonal = (sheet: ArchivedSheet): ArchivedSheet => {
  const column = sheet.headings.findIndex(
    (heading) => headingKey(heading) === headingKey(settingsTable.columns.name.heading),
  );
  return { ...sheet, rows: sheet.rows.filter((row) => !personalSettings.has(showCell(row[column] ?? ''))) };
};

/** The regime is chosen in the book itself, knowingly. */
const regimeName = settingDeclarations.regime.name;

/** Settings and words of lists that nobody has changed since the book was made give way to those of the school. */
function isAsMade(table: Table, key: string, { cells, layout }: TableReading<Table>, row: number): boolean {
  const at = (column: string): Cell => cells[row - 1]?.[layout.positions[column] ?? -1] ?? '';
  if (table === settingsTable) {
    const declared = Object.values(settingDeclarations).find(({ name }) => name === key);
    return declared !== undefined && (isBlank(at('value')) || showCell(at('value')) === declared.initial);
  }
  if (table !== references) return false;
  const made = [...tags, ...harmWords].find(({ code }) => code === key);
  return (
    made !== undefined &&
    [made.name, made.synonyms.join('; '), made.group].join('|') ===
      ['name', 'synonyms', 'group'].map((column) => showCell(at(column))).join('|')
  );
}

/** Takes over what check keys are made with, unless the book has given keys of its own to somebody. */
export function bringCheckKeys(ports: Ports, checkKeys: string): Outcome<{ readonly taken: boolean }> {
  return holdBook<{ readonly taken: boolean }>(ports, (book) => {
    if (book.secret === checkKeys) return done({ taken: true });
    const people = [mentees, mentors].some((table) => book.read(table).rows.length > 0);
    if (!people) ports.properties.set(remembered.secret, checkKeys);
    return done({ taken: !people });
  });
}

/** Puts a paper of the archive beside the others, under its line in the register. A line with a file keeps its own. */
export function bringPaper(
  ports: Ports,
  request: { readonly key: string; readonly pdf: string },
): Outcome<{ readonly brought: boolean }> {
  return holdBook<{ readonly brought: boolean }>(ports, (book) => {
    const register = book.read(documents);
    const line = register.rows.find(({ value }) => value.key === request.key);
    if (!line || line.value.fileId !== undefined) return done({ brought: false });
    const key = `${ports.book.id()}/archive/${request.key}`;
    const folder = programmeFolder(ports, book);
    const { id, url } = ports.documents.keepPrinted({
      key,
      title: `${line.value.title}.pdf`,
      folder,
      pdf: request.pdf,
    });
    const edits = [{ row: line.row, values: { link: url, fileId: id } }];
    writeEdits(ports, tableEdits(documents, register, edits, book.lists));
    return done({ brought: true });
  });
}
