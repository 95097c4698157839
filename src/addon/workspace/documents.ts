/**
 * Papers as Google documents. A document is found by its key before it is made; it counts as written in an edition only when
 * its last call has said so, and whatever is not is written anew. How its blocks are put in is in document-blocks.ts, how those of a
 * school's own document are read in document-reading.ts.
 */
import { fitTables } from '../schema/paper';
import type { Documents, PaperToWrite, WrittenPaper } from '../usecases/ports';
import { fillBody } from './document-blocks';
import { readBody } from './document-reading';
import { asFailure } from './failures';

interface DriveFile {
  readonly id?: string;
  readonly appProperties?: Readonly<Record<string, string>>;
  readonly trashed?: boolean;
}

/** The part of the advanced service that is used. Google's published types hold it in a file that is not loaded. */
declare const Drive: {
  readonly Files: {
    create(resource: object, media?: GoogleAppsScript.Base.Blob): DriveFile;
    update(resource: object, id: string): DriveFile;
    get(id: string, options: { readonly fields: string }): DriveFile;
    remove(id: string): void;
    list(options: { readonly q: string; readonly fields: string; readonly pageSize: number }): {
      readonly files?: readonly DriveFile[];
    };
  };
};

const documentType = 'application/vnd.google-apps.document';
const pdfType = 'application/pdf';

const quote = (words: string): string => words.replace(/\\/g, '\\\\').replace(/'/g, "\\'");

const urlOf = (id: string): string => `https://docs.google.com/document/d/${id}/edit`;

function findDocument(key: string): DriveFile | undefined {
  const q = `appProperties has { key='key' and value='${quote(key)}' } and trashed = false`;
  return Drive.Files.list({ q, fields: 'files(id,appProperties)', pageSize: 10 }).files?.[0];
}

function createDocument({ key, title, folder }: PaperToWrite): string {
  const place = folder === undefined ? {} : { parents: [folder] };
  const { id } = Drive.Files.create({ name: title, mimeType: documentType, appProperties: { key }, ...place });
  if (id === undefined) throw new Error('Drive made a file without an id');
  return id;
}

/**
 * Writes papers. Calls for a paper: seven, and those for its blocks; one for a paper that is whole already. The edition
 * stands in `appProperties.edition` of a document that was written to its end.
 */
export const createDocuments = (): Documents => ({
  write(paper) {
    const found = findDocument(paper.key);
    const id = found?.id ?? createDocument(paper);
    if (found?.appProperties?.['edition'] === paper.edition) return { id, url: urlOf(id) };
    const document = DocumentApp.openById(id);
    const body = document.getBody();
    if (found) body.clear();
    fillBody(body, fitTables(paper.document, paper.look).blocks, paper.look);
    document.saveAndClose();
    Drive.Files.update({ name: paper.title, appProperties: { key: paper.key, edition: paper.edition } }, id);
    return { id, url: urlOf(id) };
  },
  read(id, mostPieces) {
    return isThere(id) ? readBody(DocumentApp.openById(id).getBody(), mostPieces) : undefined;
  },

  /** Calls: four. */
  textOf(key) {
    const id = findDocument(key)?.id;
    return id === undefined ? undefined : DocumentApp.openById(id).getBody().getText();
  },

  /** Calls: five. */
  print: (fileId) =>
    isThere(fileId) ? Utilities.base64Encode(DocumentApp.openById(fileId).getAs(pdfType).getBytes()) : undefined,

  /** Calls: one for a file that is there, four for a new one. */
  keepPrinted: ({ pdf, ...file }) =>
    keep({ ...file, type: pdfType }, () => Utilities.newBlob(Utilities.base64Decode(pdf), pdfType, file.title)),

  /** Calls: one for a file that is there, three for a new one. */
  keepText: ({ text, ...file }) => keep(file, () => Utilities.newBlob(text, file.type, file.title)),

  /** Calls: one for a file that is there, three for a new one, four for another edition. */
  keepEdition({ text, edition, ...file }) {
    const found = findDocument(file.key);
    if (found?.id !== undefined && found.appProperties?.['edition'] === edition)
      return { id: found.id, url: fileUrl(found.id) };
    if (found?.id !== undefined) Drive.Files.remove(found.id);
    return make({ ...file, edition }, Utilities.newBlob(text, file.type, file.title));
  },
});

type KeptFile = Readonly<Record<'key' | 'title' | 'type' | 'folder', string>>;

const fileUrl = (id: string): string => `https://drive.google.com/file/d/${id}/view`;

/** A file of these bytes, made unless one is there under its key. */
function keep(file: KeptFile, bytes: () => GoogleAppsScript.Base.Blob): WrittenPaper {
  const found = findDocument(file.key)?.id;
  return found === undefined ? make(file, bytes()) : { id: found, url: fileUrl(found) };
}

function make(
  { key, title, type, folder, edition }: KeptFile & { readonly edition?: string },
  bytes: GoogleAppsScript.Base.Blob,
): WrittenPaper {
  const appProperties = edition === undefined ? { key } : { key, edition };
  const { id } = Drive.Files.create({ name: title, mimeType: type, appProperties, parents: [folder] }, bytes);
  if (id === undefined) throw new Error('Drive made a file without an id');
  return { id, url: fileUrl(id) };
}

/** Whether the file is there and not in the bin. Calls: one. */
function isThere(id: string): boolean {
  try {
    return Drive.Files.get(id, { fields: 'id,trashed' }).trashed !== true;
  } catch (error) {
    if (asFailure(error).code === 'file-missing') return false;
    throw error;
  }
}
