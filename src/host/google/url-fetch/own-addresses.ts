/** Google's own addresses that programs fetch: the export of a document or spreadsheet. They are answered without any network. */
import type { Execution } from '../../execution';
import { spreadsheetToPdf } from '../../files/sheet-pdf/book-pdf';
import type { FetchAnswer } from '../../world';
import { csvOf, exported, PDF } from '../drive/conversions';
import { atLeast, roleOf } from '../drive/reach';
import { findFile, MIME } from '../files';
import { snapshotBook } from '../spreadsheet/snapshot';

const EXPORT =
  /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?(spreadsheets|document)\/d\/([\w-]+)\/(?:export|gviz\/tq)\??(.*)$/;
const DRIVE_EXPORT = /^https:\/\/www\.googleapis\.com\/drive\/v[23]\/files\/([\w-]+)\/export\?(.*)$/;
const TYPES: Readonly<Record<string, string>> = {
  pdf: PDF,
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
};

/** The answer to a request that Google itself would answer from the user's files; undefined for any other address. */
export function ownAnswer(execution: Execution, url: string): FetchAnswer | undefined {
  const found = EXPORT.exec(url);
  const drive = DRIVE_EXPORT.exec(url);
  const id = found?.[2] ?? drive?.[1];
  if (id === undefined) return undefined;
  const query = new URLSearchParams(found?.[3] ?? drive?.[2] ?? '');
  const file = findFile(execution.world, id);
  if (!file || !atLeast(roleOf(execution.world, file, execution.options.user.email), 'reader')) return { status: 404 };
  const format = query.get('format') ?? query.get('exportFormat') ?? /out:(\w+)/.exec(query.get('tqx') ?? '')?.[1];
  const type = query.get('mimeType') ?? TYPES[format ?? (file.mime === MIME.document ? 'pdf' : 'xlsx')];
  if (type === undefined) execution.refuse(`the export of a file as ${format}`);
  execution.commitCells();
  const bytes = file.mime === MIME.spreadsheet ? sheetBytes(execution, id, query, type) : undefined;
  const body = bytes ?? exported(execution, file, type);
  const [ending] = Object.entries(TYPES).find(([, known]) => known === type) ?? [format];
  const disposition = `attachment; filename="${file.name}.${ending}"`;
  return { status: 200, headers: { 'Content-Type': type, 'Content-Disposition': disposition }, body };
}

/** Only one sheet, when `gid` or `sheet` names it. */
function sheetBytes(execution: Execution, id: string, query: URLSearchParams, type: string): Uint8Array | undefined {
  const { world } = execution;
  const gid = query.get('gid');
  const name = query.get('sheet');
  const named = name === null ? undefined : snapshotBook(world, id).sheets.find((sheet) => sheet.name === name)?.id;
  const sheet = gid === null ? named : Number(gid);
  if (sheet === undefined) return undefined;
  if (type === PDF) return spreadsheetToPdf(world, id, sheet).bytes;
  if (type === 'text/csv') return Buffer.from(csvOf(execution, id, sheet));
  if (type === 'text/tab-separated-values') return Buffer.from(csvOf(execution, id, sheet, '\t'));
  return undefined;
}
