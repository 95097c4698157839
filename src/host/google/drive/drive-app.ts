/** DriveApp: the user's Drive – its root folder, and finding and making things anywhere in it. */
import { GoogleError } from '../../errors';
import { MIME } from '../files';
import { GoogleObject } from '../object';
import { NOT_FOUND } from './drive-item';
import { File } from './file';
import { FileIterator } from './file-iterator';
import { Folder } from './folder';
import { FolderIterator } from './folder-iterator';
import { idsIn } from './id-iterator';
import { findFor, roleOf, rootId } from './reach';
import { makeFile, makeFolder, search, type Wanted } from './search';

/** https://developers.google.com/apps-script/reference/drive/drive-app */
export class DriveApp extends GoogleObject {
  override readonly type = 'Drive.DriveApp';

  getRootFolder(): Folder {
    return new Folder(this.execution, rootId(this.execution.options.user.email));
  }
  getFileById(id: string): File {
    return new File(this.execution, this.known(id, false));
  }
  getFolderById(id: string): Folder {
    return new Folder(this.execution, this.known(id, true));
  }
  private known(id: string, folder: boolean): string {
    const { world, options } = this.execution;
    const file = findFor(this.execution, id);
    const may = file && roleOf(world, file, options.user.email) !== 'none';
    if (!file || !may || (folder && file.mime !== MIME.folder)) throw new GoogleError(NOT_FOUND);
    return file.id;
  }

  createFile(...args: unknown[]): File {
    return new File(this.execution, makeFile(this.execution, undefined, args));
  }
  createFolder(name: string): Folder {
    return new Folder(this.execution, makeFolder(this.execution, undefined, name));
  }

  private files(wanted: Omit<Wanted, 'folders'>): FileIterator {
    return new FileIterator(this.execution, search(this.execution, { ...wanted, folders: false }));
  }
  private folders(wanted: Omit<Wanted, 'folders'>): FolderIterator {
    return new FolderIterator(this.execution, search(this.execution, { ...wanted, folders: true }));
  }
  getFiles(): FileIterator {
    return this.files({});
  }
  getFilesByName(name: string): FileIterator {
    return this.files({ name });
  }
  getFilesByType(mime: string): FileIterator {
    return this.files({ mime });
  }
  getTrashedFiles(): FileIterator {
    return this.files({ trashed: true });
  }
  searchFiles(query: string): FileIterator {
    return this.files({ query });
  }
  getFolders(): FolderIterator {
    return this.folders({});
  }
  getFoldersByName(name: string): FolderIterator {
    return this.folders({ name });
  }
  getTrashedFolders(): FolderIterator {
    return this.folders({ trashed: true });
  }
  searchFolders(query: string): FolderIterator {
    return this.folders({ query });
  }
  continueFileIterator(token: string): FileIterator {
    return new FileIterator(this.execution, idsIn(token) ?? invalidToken());
  }
  continueFolderIterator(token: string): FolderIterator {
    return new FolderIterator(this.execution, idsIn(token) ?? invalidToken());
  }

  addFile(child: File): Folder {
    return this.getRootFolder().addFile(child);
  }
  addFolder(child: Folder): Folder {
    return this.getRootFolder().addFolder(child);
  }
  removeFile(child: File): Folder {
    return this.getRootFolder().removeFile(child);
  }
  removeFolder(child: Folder): Folder {
    return this.getRootFolder().removeFolder(child);
  }
}

function invalidToken(): never {
  throw new GoogleError('Invalid argument: continuationToken');
}
