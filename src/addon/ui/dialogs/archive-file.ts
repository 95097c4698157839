/** The archive of a school as a file: sheets as JSON, papers as PDF, and what says so. The format is told in docs/archive.md. */
import type { ArchivedSheet, ArchiveView } from '../wire/archive';
import { readZip, UnreadableFile, writeZip } from './zip';

/** Newer archives are refused. */
const version = 1;
const sign = 'nastavnik';
const mostBytes = 200_000_000;

export interface PaperFile {
  readonly key: string;
  readonly title: string;
  /** The bytes in base64. */
  readonly pdf: string;
}

export interface ArchiveFile {
  readonly about: Omit<ArchiveView, 'sheets' | 'papers'> & { readonly withoutNames: boolean };
  readonly sheets: readonly ArchivedSheet[];
  readonly papers: readonly PaperFile[];
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value, null, 1));

const numbered = (index: number): string => String(index + 1).padStart(3, '0');

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** The bytes of the file. */
export function packArchive({ about, sheets, papers }: ArchiveFile): Uint8Array {
  const sheetFiles = sheets.map((_sheet, index) => 'sheets/' + numbered(index) + '.json');
  const paperFiles = papers.map((_paper, index) => 'documents/' + numbered(index) + '.pdf');
  const manifest = {
    format: sign,
    version,
    ...about,
    sheets: sheets.map(({ title, rows }, index) => ({ file: sheetFiles[index], title, rows: rows.length })),
    documents: papers.map(({ key, title }, index) => ({ file: paperFiles[index], key, title })),
  };
  const files = new Map<string, Uint8Array>([['manifest.json', json(manifest)]]);
  sheets.forEach((sheet, index) => {
    files.set(sheetFiles[index] ?? '', json(sheet));
  });
  papers.forEach(({ pdf }, index) => {
    files.set(paperFiles[index] ?? '', bytesOf(pdf));
  });
  return writeZip(files);
}

/** The archive in these bytes; UnreadableFile when it is none, 'newer' when a newer program has written it. */
export async function unpackArchive(bytes: Uint8Array): Promise<ArchiveFile | 'newer'> {
  if (bytes.length > mostBytes) throw new UnreadableFile('size');
  const files = readZip(bytes);
  const read = async (name: unknown): Promise<Uint8Array> => {
    const unpack = files.get(String(name));
    if (!unpack) throw new UnreadableFile('part');
    return unpack();
  };
  const parse = async (name: unknown): Promise<Record<string, unknown>> => {
    try {
      return JSON.parse(new TextDecoder('utf-8').decode(await read(name))) as Record<string, unknown>;
    } catch {
      throw new UnreadableFile('part');
    }
  };
  const { format, version: written, sheets, documents, ...about } = await parse('manifest.json');
  if (format !== sign || !Array.isArray(sheets) || !Array.isArray(documents)) throw new UnreadableFile('archive');
  if (typeof written !== 'number' || written > version) return 'newer';
  const texts = (sheet: Record<string, unknown>): ArchivedSheet => {
    if (!Array.isArray(sheet['headings']) || !Array.isArray(sheet['rows'])) throw new UnreadableFile('sheet');
    return sheet as unknown as ArchivedSheet;
  };
  const unpacked: { sheets: ArchivedSheet[]; papers: PaperFile[] } = { sheets: [], papers: [] };
  for (const { file } of sheets as { file: unknown }[]) unpacked.sheets.push(texts(await parse(file)));
  for (const { file, key, title } of documents as { file: unknown; key: unknown; title: unknown }[])
    unpacked.papers.push({ key: String(key), title: String(title), pdf: base64Of(await read(file)) });
  return { about: about as unknown as ArchiveFile['about'], ...unpacked };
}
