/** Makes and copies files of every kind: what is inside is made by the service that the kind belongs to. */
import type { World } from '../../world';
import { copyDocument, createDocument } from '../document/model';
import {
  createFile,
  type FileExtra,
  type FileRecord,
  fileContent,
  findFile,
  MIME,
  touchFile,
  updateFile,
} from '../files';
import { copyLinkedForms } from '../forms/copies';
import { copyForm, createForm } from '../forms/form';
import { createPresentation, PRESENTATION, readPresentation } from '../slides/model';
import { copyBook, createBook } from '../spreadsheet/book';

export interface NewFile {
  readonly name: string;
  readonly owner: string;
  /** Folder id; undefined for the root. */
  readonly parent?: string | undefined;
  readonly extra?: FileExtra;
}

const QUOTA = {
  [MIME.spreadsheet]: { name: 'spreadsheetsPerDay', service: 'create spreadsheet' },
  [MIME.document]: { name: 'documentsPerDay', service: 'docs create' },
} as const;

/** Uses up the daily quota of new documents and spreadsheets; other kinds have none. */
export function spendCreation(world: World, user: string, mime: string): void {
  const quota = mime === MIME.spreadsheet || mime === MIME.document ? QUOTA[mime] : undefined;
  if (quota) world.spendQuota(user, quota.name, 1, quota.service);
}

/** Makes an empty file of Google's own kinds (a form is not published), or a file of bytes. Gives its id. */
export function createOfKind(world: World, mime: string, file: NewFile, content?: Uint8Array): string {
  switch (mime) {
    case MIME.spreadsheet:
      return createBook(world, file);
    case MIME.document:
      return createDocument(world, file);
    case MIME.form:
      return createForm(world, { ...file, published: false });
    case PRESENTATION:
      return createPresentation(world, file);
    default:
      return createFile(world, { ...file, mime, ...(content ? { content } : {}) }).id;
  }
}

/** Copies what is inside `source` into a new file and gives its id. Answers and permissions stay with the original; forms that write to a book are copied with it. */
export function copyOfKind(world: World, source: FileRecord, file: NewFile): string {
  return world.store.transaction(() => {
    const id = contentCopy(world, source, file);
    updateFile(world, id, { parent: file.parent });
    if (source.mime === MIME.spreadsheet) copyLinkedForms(world, source.id, id, file.owner, file.extra?.createdBy);
    return id;
  });
}

function contentCopy(world: World, source: FileRecord, file: NewFile): string {
  switch (source.mime) {
    case MIME.spreadsheet:
      return copyBook(world, source.id, file);
    case MIME.document:
      return copyDocument(world, source.id, file);
    case MIME.form:
      return copyForm(world, source.id, file);
    case PRESENTATION:
      return createPresentation(world, file, readPresentation(world, source.id));
    default: {
      const content = fileContent(world, source.id);
      return createFile(world, { ...file, mime: source.mime, ...(content ? { content } : {}) }).id;
    }
  }
}

/** Replaces the bytes of a file. */
export function writeContent(world: World, id: string, content: Uint8Array): void {
  world.store.run('UPDATE files SET content = ? WHERE id = ?', content, id);
  touchFile(world, id);
}

/** Removes a file for good, with all that is in it; of a folder also what lies in it. */
export function deleteForever(world: World, id: string): void {
  world.store.transaction(() => {
    for (const row of world.store.all('SELECT id FROM files WHERE parent = ?', id))
      deleteForever(world, String(row['id']));
    world.store.run('DELETE FROM rows WHERE file = ?', id);
    world.store.run('DELETE FROM responses WHERE form = ?', id);
    world.store.run('DELETE FROM bodies WHERE file = ?', id);
    if (findFile(world, id)) world.store.run('DELETE FROM files WHERE id = ?', id);
  });
}
