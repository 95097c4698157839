/**
 * Files of the programme in Google Drive, made and found by a key of ours in `appProperties`. Only the advanced service
 * reaches them: DriveApp would need the right to see the whole Drive.
 */
import type { Files } from '../usecases/ports';

interface DriveFile {
  readonly id?: string;
  readonly name?: string;
}

/** The part of the advanced service that is used. Google's published types hold it in a file that is not loaded. */
declare const Drive: {
  readonly Files: {
    create(resource: object): DriveFile;
    update(
      resource: object,
      id: string,
      media: null,
      options: { readonly addParents: string; readonly removeParents: string },
    ): DriveFile;
    get(id: string, options: { readonly fields: string }): { readonly parents?: readonly string[] };
    remove(id: string): void;
    list(options: {
      readonly q: string;
      readonly fields: string;
      readonly pageSize: number;
      readonly orderBy?: string;
    }): {
      readonly files?: readonly DriveFile[];
    };
  };
  readonly Permissions: { create(resource: object, fileId: string, options?: object): unknown };
};

/** Lets anybody with the link answer the form; nobody but its owner sees the form itself. Drive keeps one such permission. Calls: one. */
export function letAnybodyAnswer(formId: string): void {
  Drive.Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, formId);
}

const kinds = {
  folder: 'application/vnd.google-apps.folder',
  form: 'application/vnd.google-apps.form',
  book: 'application/vnd.google-apps.spreadsheet',
} as const;

const quote = (words: string): string => words.replace(/\\/g, '\\\\').replace(/'/g, "\\'");

export function createFiles(): Files {
  const find = (key: string): string | undefined => {
    const q = `appProperties has { key='key' and value='${quote(key)}' } and trashed = false`;
    return Drive.Files.list({ q, fields: 'files(id)', pageSize: 10 }).files?.[0]?.id;
  };
  return {
    /** Calls: one. */
    find,

    /** Calls: one. */
    findBook(title) {
      const q = `name = '${quote(title)}' and mimeType = '${kinds.book}' and trashed = false`;
      return Drive.Files.list({ q, fields: 'files(id)', pageSize: 10 }).files?.[0]?.id;
    },

    /** Calls: two. A file whose folder the program may not see stays where it is: Google lets nobody have two folders. */
    moveInto(id, folder) {
      const { parents = [] } = Drive.Files.get(id, { fields: 'parents' });
      if (parents.length === 0 || parents.includes(folder)) return;
      Drive.Files.update({}, id, null, { addParents: folder, removeParents: parents.join(',') });
    },

    /** Calls: two. */
    erase(key) {
      const id = find(key);
      if (id !== undefined) Drive.Files.remove(id);
    },

    /** Calls: one. */
    share(id, email) {
      Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: email }, id, {
        sendNotificationEmail: false,
      });
    },

    /** Calls: one. */
    forms() {
      const q = `mimeType = '${kinds.form}' and trashed = false`;
      const { files = [] } = Drive.Files.list({
        q,
        fields: 'files(id,name)',
        pageSize: 20,
        orderBy: 'modifiedTime desc',
      });
      return files.flatMap(({ id, name = '' }) => (id === undefined ? [] : [{ id, name }]));
    },

    /** Calls: one. The one place where a form comes into being. */
    create({ key, kind, title, folder }) {
      const resource = {
        name: title,
        mimeType: kinds[kind],
        appProperties: { key },
        ...(folder === undefined ? {} : { parents: [folder] }),
      };
      const { id } = Drive.Files.create(resource);
      if (id === undefined) throw new Error('Drive made a file without an id');
      return id;
    },
  };
}
