/** What leaves a world as files for other programs, and what people bring into it. `flush` makes visible what is still held back. */
import type { ChartPicture } from '../files/charts/chart-files';
import { sheetToCsv } from '../files/csv';
import { type DocumentView, viewDocument } from '../files/document-view';
import { importCsv } from '../files/in/csv';
import { importDocx, readDocx } from '../files/in/docx';
import type { Source } from '../files/in/source';
import { importXlsx } from '../files/in/xlsx';
import { documentToPdf, type PaperOptions } from '../files/pdf';
import { spreadsheetToPdf } from '../files/sheet-pdf/book-pdf';
import {
  editLineAsPerson,
  replaceAsPerson,
  restoreVersion,
  type VersionSnapshot,
  versionsOf,
} from '../google/document/person';
import type { MailRecord } from '../google/mail/outbox';
import type { World } from '../world';
import type { User } from './options';

/** Documents as files: what is committed, for Word and for paper. */
export const documentsOf = (world: World, user: User, flush: () => void) => ({
  docx: async (id: string, options: PaperOptions = {}): Promise<Uint8Array> => {
    flush();
    // The library is large and most worlds never ask for it.
    const { documentToDocx } = await import('../files/docx');
    return documentToDocx(world, id, options);
  },
  pdf: (id: string, options: PaperOptions = {}): Promise<Uint8Array> => {
    flush();
    return documentToPdf(world, id, options);
  },
  view: (id: string): DocumentView => viewDocument(world, id),
  /** A person types a line anew; false when it is not as they saw it. Earlier versions are kept. */
  edit: (document: string, path: readonly number[], seen: string, text: string): boolean => {
    flush();
    return editLineAsPerson(world, { document, path, seen, text, email: user.email });
  },
  /** What a paper (.docx) says takes the place of the document's content; the version before is kept. Refused as `bring.docx` refuses. */
  replace: (id: string, source: Source): void => {
    flush();
    replaceAsPerson(world, id, readDocx(world, source).model, user.email);
  },
  /** Versions before changes of people, the newest first. */
  versions: (id: string): readonly VersionSnapshot[] => versionsOf(world, id),
  /** Makes an earlier version the present one; the present one is kept. False when there is none of this number. */
  restore: (id: string, version: number): boolean => restoreVersion(world, id, version, user.email),
});

/** Spreadsheets as files: what is committed, for other programs. */
export const spreadsheetsOf = (world: World, flush: () => void) => ({
  xlsx: async (id: string): Promise<Uint8Array> => {
    flush();
    const { spreadsheetToXlsx } = await import('../files/xlsx/workbook');
    return spreadsheetToXlsx(world, id);
  },
  /** The visible sheets as they look, on A4; only one of them when it is named. */
  pdf: (id: string, sheet?: number): Uint8Array => {
    flush();
    return spreadsheetToPdf(world, id, sheet).bytes;
  },
  /** One sheet as CSV text: what its cells show. */
  csv: (id: string, sheet: number): string => {
    flush();
    return sheetToCsv(world, id, sheet);
  },
});

/**
 * Files that people bring, as files of this world; each gives the id of the new one. A file that is too large, damaged, hostile
 * or of another kind is refused with one sentence (UsageError), and nothing is made.
 */
export const bringInto = (world: World, user: User) => ({
  /** A workbook (.xlsx) as a spreadsheet. */
  xlsx: (source: Source, parent?: string): string => importXlsx(world, source, user.email, parent),
  /** A table of texts (.csv) as a spreadsheet. */
  csv: (source: Source, parent?: string): string => importCsv(world, source, user.email, parent),
  /** A paper (.docx) as a document. */
  docx: (source: Source, parent?: string): string => importDocx(world, source, user.email, parent),
});

/** Sent mail as files. */
export const lettersOf = () => ({
  /** One mail, attachments included, as a file that mail programs open. */
  eml: async (mail: MailRecord): Promise<Uint8Array> => {
    const { mailToEml } = await import('../files/eml');
    return mailToEml(mail);
  },
});

/** Charts as pictures: what is committed. */
export const chartsOf = (world: World, flush: () => void) => ({
  /** Every chart of a spreadsheet, sheet by sheet, as SVG. */
  svg: async (book: string): Promise<readonly ChartPicture[]> => {
    flush();
    const { drawCharts } = await import('../files/charts/chart-files');
    return drawCharts(world, book);
  },
  /** A drawn chart as PNG, twice as many points each way. */
  png: async ({ svg }: Pick<ChartPicture, 'svg'>): Promise<Uint8Array> => {
    const { svgToPng } = await import('../files/charts/chart-png');
    return svgToPng(svg);
  },
});
