/** Requests of the archive of the school: what it takes out of the book and what it brings into one. */
import { type Cell, parseDay } from '../../../schema/cell';
import type { ArchivedSheet } from '../archive';
import { fields, line, listOf, pageWord, whole } from './fields';

/** Some rows of a sheet for the archive of the school. */
export interface ArchiveSheetRequest {
  readonly title: string;
  /** Counted from 0 below the headings. */
  readonly from: number;
  readonly withoutNames: boolean;
}

const longestTitle = 100;

export function readArchiveSheetRequest(input: unknown): ArchiveSheetRequest | undefined {
  const given = fields(input);
  const title = line(given['title'], longestTitle);
  const from = whole(given['from'], 0, 1_000_000);
  const withoutNames = given['withoutNames'];
  return title && from !== undefined && typeof withoutNames === 'boolean' ? { title, from, withoutNames } : undefined;
}

/** Rows of an archive to be sent at once, columns of a sheet, letters of a cell. */
export const mostArchived = 500;
const widestSheet = 300;
const longestArchived = 50_000;

const archivedCell = (input: unknown): Cell | undefined => {
  if (input === null || input === undefined) return '';
  if (typeof input === 'string') return input.length <= longestArchived ? input : undefined;
  if (typeof input === 'number') return Number.isFinite(input) ? input : undefined;
  if (typeof input === 'boolean') return input;
  const { day, time } = fields(input);
  if (typeof day !== 'string' || parseDay(day) !== day) return undefined;
  if (time === undefined) return { day };
  return typeof time === 'string' && /^\d{2}:\d{2}:\d{2}$/.test(time) ? { day, time } : undefined;
};

/** A portion of a sheet out of an archive. */
export function readArchivedSheet(input: unknown): ArchivedSheet | undefined {
  const given = fields(input);
  const title = line(given['title'], longestTitle);
  const headings = listOf(given['headings'], widestSheet, (each) =>
    typeof each === 'string' && each.length <= longestArchived ? each : undefined,
  );
  const rows = listOf(given['rows'], mostArchived, (row) => listOf(row, widestSheet, archivedCell));
  return title && headings && rows ? { title, headings, rows } : undefined;
}

export function readBringRequest(input: unknown): (ArchivedSheet & { readonly batch: string }) | undefined {
  const sheet = readArchivedSheet(input);
  const batch = pageWord(fields(input)['batch']);
  return sheet && batch ? { ...sheet, batch } : undefined;
}

/** What check keys are made with, as the workspace makes it. */
export const readCheckKeys = (input: unknown): string | undefined =>
  typeof input === 'string' && /^[\w-]{16,200}$/.test(input) ? input : undefined;

const longestPdf = 20_000_000;

export function readBringPaperRequest(input: unknown): { readonly key: string; readonly pdf: string } | undefined {
  const given = fields(input);
  const key = line(given['key'], 100);
  const pdf = given['pdf'];
  const isPdf = typeof pdf === 'string' && pdf.length <= longestPdf && /^JVBER[\w+/=]*$/.test(pdf);
  return key && isPdf ? { key, pdf } : undefined;
}
