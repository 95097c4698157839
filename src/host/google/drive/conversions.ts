/**
 * Files of one kind as files of another: Google's own as PDF, text or tables of text, and such files as Google's own. What is not here is
 * refused by name. How a paper is drawn is left to `files`.
 */
import { GoogleError, UsageError } from '../../errors';
import type { Execution } from '../../execution';
import { documentOfHtml, documentOfText } from '../../files/html-document';
import { importXlsx } from '../../files/in/xlsx';
import { documentToPdfNow, modelToPdfNow } from '../../files/pdf';
import { spreadsheetToPdf } from '../../files/sheet-pdf/book-pdf';
import { documentText, saveDocument } from '../document/model';
import { type FileRecord, MIME, updateFile } from '../files';
import { PRESENTATION, readPresentation } from '../slides/model';
import { slidesOnPaper } from '../slides/paper';
import { snapshotBook, snapshotCells } from '../spreadsheet/snapshot';
import { SpreadsheetApp } from '../spreadsheet/spreadsheet-app';
import { parseCsv } from '../utilities/csv';
import { createOfKind, type NewFile } from './kinds';

export const PDF = 'application/pdf';

/** A Google file as bytes of another type. Waiting cells of the running script are written first, as Google does. */
export function exported(execution: Execution, file: FileRecord, type: string): Uint8Array {
  const { world, options } = execution;
  const refused = (): never => execution.refuse(`a conversion of a file of type ${file.mime} to ${type}`);
  if (file.mime === MIME.document) {
    if (type === 'text/plain') return Buffer.from(documentText(world, file.id));
    if (type !== PDF) return refused();
    world.spendQuota(options.user.email, 'conversionsPerDay', 1, 'convert');
    return (
      documentToPdfNow(world, file.id)?.bytes ?? execution.refuse('a conversion to PDF of pictures with transparency')
    );
  }
  if (file.mime === MIME.spreadsheet) {
    execution.commitCells();
    if (type === 'text/csv') return Buffer.from(csvOf(execution, file.id));
    if (type === 'text/tab-separated-values') return Buffer.from(csvOf(execution, file.id, undefined, '\t'));
    if (type !== PDF) return refused();
    world.spendQuota(options.user.email, 'conversionsPerDay', 1, 'convert');
    return spreadsheetToPdf(world, file.id).bytes;
  }
  if (file.mime === PRESENTATION && type === PDF) {
    world.spendQuota(options.user.email, 'conversionsPerDay', 1, 'convert');
    const model = slidesOnPaper(readPresentation(world, file.id), world.locale);
    const pdf = modelToPdfNow(model, file.name, new Date(world.clock.now()));
    return pdf?.bytes ?? execution.refuse('a conversion to PDF of pictures with transparency');
  }
  return refused();
}

/** What of a sheet can be seen, as text with separators; the first sheet unless another is named by its id. */
export function csvOf(execution: Execution, book: string, wanted?: number, separator = ','): string {
  const { world } = execution;
  const { sheets } = snapshotBook(world, book);
  const sheet = wanted === undefined ? sheets[0] : sheets.find(({ id }) => id === wanted);
  if (!sheet) return execution.refuse(`the sheet ${wanted} of a spreadsheet to convert`);
  const rows = snapshotCells(world, book, sheet.id, sheet.lastRow, sheet.lastColumn);
  const quote = (text: string): string =>
    text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  return rows.map((row) => row.map(({ text }) => quote(text)).join(separator)).join('\r\n');
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Whether bytes of this type can become a file of that Google type. */
export function importable(type: string, mime: string): boolean {
  if (mime === MIME.spreadsheet) return type === XLSX || /^text\/(csv|tab-separated-values|plain)$/.test(type);
  return mime === MIME.document && /^text\/(html|plain)$/.test(type);
}

/** Makes a Google file of what the bytes say, and gives its id. */
export function imported(execution: Execution, mime: string, made: NewFile, bytes: Uint8Array, type: string): string {
  const { world } = execution;
  if (type === XLSX) return importedWorkbook(execution, made, bytes);
  const id = createOfKind(world, mime, made);
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  if (mime === MIME.document) {
    const { locale } = world;
    saveDocument(world, id, type === 'text/html' ? documentOfHtml(text, locale) : documentOfText(text, locale));
  } else fillWithTable(execution, id, parseCsv(text, type === 'text/tab-separated-values' ? '\t' : ','));
  return id;
}

function importedWorkbook(execution: Execution, made: NewFile, bytes: Uint8Array): string {
  const { world } = execution;
  const { name, owner, parent, extra } = made;
  try {
    const id = importXlsx(world, { name: `${name}.xlsx`, bytes }, owner, parent);
    updateFile(world, id, { name, ...(extra ? { extra } : {}) });
    return id;
  } catch (error) {
    if (error instanceof UsageError) throw new GoogleError(`Bad Request: ${error.message}`);
    throw error;
  }
}

function fillWithTable(execution: Execution, id: string, rows: readonly (readonly string[])[]): void {
  const sheet = new SpreadsheetApp(execution).openById(id).getSheets()[0]!;
  const columns = Math.max(...rows.map((row) => row.length));
  if (rows.length > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - sheet.getMaxRows());
  if (columns > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns - sheet.getMaxColumns());
  const cells = rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''));
  sheet.getRange(1, 1, rows.length, columns).setValues(cells);
  execution.commitCells();
}
