/** Spreadsheets as files: making one, copying one, and changing one from outside any execution. */
import { GoogleError } from '../../errors';
import type { World } from '../../world';
import { createFile, type FileExtra, findFile, MIME, revisionOf } from '../files';
import { checkCellCount } from './limits';
import { localeOf } from './locales';
import { Book, type SheetModel } from './model';
import { newSheet } from './parts';
import { loadBook, saveBook } from './storage';
import { StyleTable } from './style';

export interface NewBook {
  readonly name: string;
  readonly owner: string;
  readonly parent?: string | undefined;
  readonly extra?: FileExtra;
  readonly rows?: number;
  readonly columns?: number;
}

/** Makes an empty spreadsheet in the world's locale and time zone, visible at once, and gives its id. */
export function createBook(world: World, file: NewBook): string {
  const { name, owner, parent, extra, rows, columns } = file;
  if (rows !== undefined && columns !== undefined) checkCellCount(rows * columns);
  return world.store.transaction(() => {
    const { id } = createFile(world, { mime: MIME.spreadsheet, name, owner, parent, ...(extra ? { extra } : {}) });
    const locale = fullName(world.locale);
    const book = new Book(
      id,
      { locale, timeZone: world.timeZone, order: [], names: [], metadata: [], counter: 1 },
      new StyleTable(),
      [],
    );
    book.addSheet(newSheet(0, `${localeOf(locale).sheet}1`, rows, columns), 0);
    saveBook(world, book);
    return id;
  });
}

/** Makes a copy of a spreadsheet as it is committed, visible at once, and gives its id. Links to forms do not come along. */
export function copyBook(world: World, source: string, file: NewBook): string {
  const { name, owner, parent = findFile(world, source)?.parent, extra } = file;
  return world.store.transaction(() => {
    const { id } = createFile(world, { mime: MIME.spreadsheet, name, owner, parent, ...(extra ? { extra } : {}) });
    world.store.run(
      'INSERT INTO bodies (file, part, data) SELECT ?, part, data FROM bodies WHERE file = ?',
      id,
      source,
    );
    world.store.run(
      'INSERT INTO rows (file, sheet, row, until, cells) SELECT ?, sheet, row, until, cells FROM rows WHERE file = ?',
      id,
      source,
    );
    changeBook(world, id, (book) => {
      for (const { props } of book.ordered) props.form = undefined;
    });
    return id;
  });
}

/** `ru` → `ru_RU`: the locale of an account may be a language only. */
export function fullName(locale: string): string {
  const name = locale.replace('-', '_');
  if (name.includes('_')) return name;
  return name === 'en' ? 'en_US' : `${name}_${name.toUpperCase()}`;
}

/** Whoever holds a book that equals the database at a revision and will part with it. */
export interface Lender {
  lend(revision: number): Book | undefined;
}

/** The last user of each book: the next one takes the loaded cells over instead of reading a million of them again. */
const lenders = new WeakMap<World, Map<string, Lender>>();

/** Says who may have the book at hand when somebody else needs it. */
export function offerBook(world: World, id: string, lender: Lender): void {
  let known = lenders.get(world);
  if (!known) {
    known = new Map();
    lenders.set(world, known);
  }
  known.set(id, lender);
}

/** The book as it is committed, for this user alone. Throws Google's sentence when there is no such spreadsheet. */
export function readBook(world: World, id: string): Book {
  const lent = lenders.get(world)?.get(id)?.lend(revisionOf(world, id));
  if (lent) return lent;
  const file = findFile(world, id);
  const book = file && file.mime === MIME.spreadsheet ? loadBook(world, id) : undefined;
  if (!book) {
    throw new GoogleError('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
  }
  return book;
}

/** Offers a book that nobody uses any more. */
function leave(world: World, book: Book, revision: number): void {
  let held: Book | undefined = book;
  offerBook(world, book.id, {
    lend: (wanted) => {
      const given = wanted === revision ? held : undefined;
      held = undefined;
      return given;
    },
  });
}

/** Changes a book outside any execution, as Google itself or a person at the screen does, visible at once. */
export function changeBook<T>(world: World, id: string, change: (book: Book) => T): T {
  return world.store.transaction(() => {
    const book = readBook(world, id);
    const result = change(book);
    book.changed();
    leave(world, book, saveBook(world, book));
    return result;
  });
}

/** Looks into a committed book outside any execution, at one moment of it, whatever is committed meanwhile. */
export function inspectBook<T>(world: World, id: string, look: (book: Book) => T): T {
  return world.store.reading(() => {
    const book = readBook(world, id);
    const result = look(book);
    leave(world, book, revisionOf(world, id));
    return result;
  });
}

/** The sheet with this id, or Google's complaint. */
export function sheetOf(book: Book, id: number): SheetModel {
  const sheet = book.sheet(id);
  if (!sheet) throw new GoogleError(`Sheet ${id} not found`);
  return sheet;
}
