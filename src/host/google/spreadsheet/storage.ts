/** A spreadsheet in the database: read whole (cells of a sheet when first needed), written by difference. */
import type { World } from '../../world';
import { deleteBody, readBody, touchFile, writeBody } from '../files';
import { calculate } from './formulas';
import { Grid } from './grid';
import { Book, SheetModel } from './model';
import { type BookProps, newSheet, type SheetProps } from './parts';
import { type Style, StyleTable } from './style';
import type { ValidationRule } from './validation';

interface Looks {
  readonly styles: readonly Style[];
  readonly validations: readonly ValidationRule[];
}

/** What the database held when a book was last read or written, part by part, to know what differs. */
const written = new WeakMap<Book, Map<string, string>>();

const partOf = (sheet: number): string => `sheet:${sheet}`;

/** Reads a spreadsheet; undefined when the file has none inside. */
export const loadBook = (world: World, id: string): Book | undefined => world.store.reading(() => readParts(world, id));

function readParts(world: World, id: string): Book | undefined {
  const props = readBody<BookProps>(world, id, 'book');
  if (!props) return undefined;
  const looks = readBody<Looks>(world, id, 'looks') ?? { styles: [], validations: [] };
  const book = new Book(id, props, StyleTable.from(looks.styles), [...looks.validations]);
  for (const sheet of props.order) {
    const stored = readBody<SheetProps>(world, id, partOf(sheet))!;
    const sheetProps: SheetProps = { ...newSheet(sheet, stored.name), ...stored };
    book.sheets.set(sheet, new SheetModel(sheetProps, () => loadGrid(world, id, sheet)));
  }
  calculate(book, () => world.clock.now());
  written.set(book, new Map(partsOf(book).map(({ part, text }) => [part, text])));
  return book;
}

function loadGrid(world: World, file: string, sheet: number): Grid {
  const grid = new Grid();
  for (const row of world.store.all(
    'SELECT row, until, cells FROM rows WHERE file = ? AND sheet = ? ORDER BY row',
    file,
    sheet,
  )) {
    grid.restore(Number(row['row']), Number(row['until'] ?? row['row']), String(row['cells']));
  }
  return grid;
}

/** Records that are never changed but only replaced, as text: most of a book's parts, and looked at with each write. */
const texts = new WeakMap<object, string>();

function textOf(record: object): string {
  const known = texts.get(record) ?? JSON.stringify(record);
  texts.set(record, known);
  return known;
}

/** What a book consists of in the database; `text` differs when the data does. */
function partsOf(book: Book): { part: string; data: unknown; text: string }[] {
  const { metadata, ...props } = book.props;
  const looks: Looks = { styles: book.styles.all, validations: book.validations };
  return [
    { part: 'book', data: book.props, text: [JSON.stringify(props), ...metadata.map(textOf)].join() },
    { part: 'looks', data: looks, text: [JSON.stringify(looks.validations), ...looks.styles.map(textOf)].join() },
    ...book.ordered.map((sheet) => ({
      part: partOf(sheet.id),
      data: sheet.props,
      text: JSON.stringify(sheet.props),
    })),
  ];
}

/** Writes what differs from the database and gives the file's new revision. */
export function saveBook(world: World, book: Book): number {
  const { store } = world;
  return store.transaction(() => {
    const before = written.get(book) ?? new Map<string, string>();
    const after = new Map<string, string>();
    for (const { part, data, text } of partsOf(book)) {
      after.set(part, text);
      if (before.get(part) !== text) writeBody(world, book.id, part, data);
    }
    for (const part of before.keys()) {
      if (after.has(part)) continue;
      deleteBody(world, book.id, part);
      store.run('DELETE FROM rows WHERE file = ? AND sheet = ?', book.id, Number(part.slice('sheet:'.length)));
    }
    for (const sheet of book.sheets.values()) {
      const grid = sheet.gridIfLoaded;
      if (!grid?.isChanged) continue;
      const { from, rows } = grid.changes();
      if (Number.isFinite(from))
        store.run('DELETE FROM rows WHERE file = ? AND sheet = ? AND row >= ?', book.id, sheet.id, from);
      for (const { row, to, text } of rows) {
        if (text === undefined)
          store.run('DELETE FROM rows WHERE file = ? AND sheet = ? AND row = ?', book.id, sheet.id, row);
        else
          store.run(
            'INSERT OR REPLACE INTO rows (file, sheet, row, until, cells) VALUES (?, ?, ?, ?, ?)',
            book.id,
            sheet.id,
            row,
            to > row ? to : null,
            text,
          );
      }
    }
    const revision = nextRevision(world, book.id);
    written.set(book, after);
    for (const sheet of book.sheets.values()) sheet.gridIfLoaded?.settle();
    return revision;
  });
}

/** The highest revision ever written to a file here, also by transactions that were taken back. */
const highest = new WeakMap<World, Map<string, number>>();

/** Counts the file's revision up, never to a number that a transaction taken back has used: books in memory are known by it. */
function nextRevision(world: World, id: string): number {
  let known = highest.get(world);
  if (!known) {
    known = new Map();
    highest.set(world, known);
  }
  let revision = touchFile(world, id);
  const used = known.get(id) ?? 0;
  if (revision <= used) {
    revision = used + 1;
    world.store.run('UPDATE files SET revision = ? WHERE id = ?', revision, id);
  }
  known.set(id, revision);
  return revision;
}
