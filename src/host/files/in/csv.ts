/**
 * A table of texts that somebody brings, as a spreadsheet of one sheet: what is typed as a number or a date becomes one, as when a
 * person types it; what looks like a formula stays a text.
 */
import { UsageError } from '../../errors';
import { createFile, MIME } from '../../google/files';
import { fullName } from '../../google/spreadsheet/book';
import { CHARACTERS_PER_CELL, NEW_SHEET_COLUMNS, NEW_SHEET_ROWS } from '../../google/spreadsheet/limits';
import { localeOf } from '../../google/spreadsheet/locales';
import { Book } from '../../google/spreadsheet/model';
import { newSheet } from '../../google/spreadsheet/parts';
import { saveBook } from '../../google/spreadsheet/storage';
import { StyleTable } from '../../google/spreadsheet/style';
import { recognise } from '../../google/spreadsheet/typing';
import { type CellWatch, parseCsv } from '../../google/utilities/csv';
import type { World } from '../../world';
import { readSource, refusal, type Source, type SourceFile } from './source';
import { Limits } from './xlsx-limits';

/** Brings a table in and gives the id of the spreadsheet. Throws UsageError with one sentence for what is no such text. */
export function importCsv(world: World, source: Source, owner: string, parent?: string): string {
  const file = readSource(source);
  const text = textOf(file);
  const limits = new Limits((why) => refusal(file.name, why));
  const rows = rowsOf(file, text, (length, cells, lines) => {
    if (length > CHARACTERS_PER_CELL) throw refusal(file.name, 'в ячейке слишком длинный текст');
    limits.scanned(cells, lines);
  });
  const locale = fullName(world.locale);
  const typist = { locale, timeZone: world.timeZone, now: world.clock.now() };
  const styles = new StyleTable();
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const props = newSheet(
    0,
    `${localeOf(locale).sheet}1`,
    Math.max(NEW_SHEET_ROWS, rows.length),
    Math.max(NEW_SHEET_COLUMNS, width),
  );
  const book = (id: string): Book =>
    new Book(id, { locale, timeZone: world.timeZone, order: [], names: [], metadata: [], counter: 1 }, styles, []);
  const draft = book('');
  const { grid } = draft.addSheet(props, 0);
  rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (cell === '') return;
      limits.cell(y + 1, x + 1);
      const entry = recognise(cell, typist);
      grid.setValue(y + 1, x + 1, entry?.value ?? cell);
      if (entry?.format !== undefined) grid.setStyle(y + 1, x + 1, styles.number({ format: entry.format }));
    });
  });
  return world.store.transaction(() => {
    const name = file.name.replace(/\.(csv|tsv|txt)$/i, '');
    const { id } = createFile(world, { mime: MIME.spreadsheet, name, owner, parent });
    const finished = book(id);
    // What nobody has looked at is not saved.
    void finished.addSheet(props, 0, grid).grid;
    saveBook(world, finished);
    return id;
  });
}

/** UTF-8 or UTF-16; else the way Russian programs have long written texts. */
function textOf(file: SourceFile): string {
  const { bytes, name } = file;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw refusal(name, 'это не текст; похоже, это файл Excel');
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isWide && bytes.subarray(0, 65_536).includes(0)) throw refusal(name, 'это не текст');
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/** The first line of a table is not longer. */
const LONGEST_HEAD = 65_536;

/** What parts the cells of the first line, outside quotes, parts those of all. */
function rowsOf({ name }: SourceFile, text: string, watch: CellWatch): readonly (readonly string[])[] {
  const [line = ''] = text
    .slice(0, LONGEST_HEAD)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1);
  const counts = [';', '\t', ','].map((sign) => [sign, line.split(sign).length - 1] as const);
  const [sign] = counts.reduce((best, one) => (one[1] > best[1] ? one : best));
  try {
    return parseCsv(text, counts.every(([, count]) => count === 0) ? ',' : sign, watch);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw refusal(name, 'в нём не закрыта кавычка');
  }
}
