/** Folder: a place in Drive, and what can be made and found in it. */
import { DriveItem } from './drive-item';
import { File } from './file';
import { FileIterator } from './file-iterator';
import { FolderIterator } from './folder-iterator';
import { isRoot, parentOf } from './reach';
import { makeFile, makeFolder, search, type Wanted } from './search';

/** https://developers.google.com/apps-script/reference/drive/folder */
export class Folder extends DriveItem {
  override readonly type = 'Drive.Folder';

  /** How files name this folder as their parent. */
  private get place(): string | undefined {
    const { record } = this;
    return isRoot(record) ? undefined : record.id;
  }

  createFile(...args: unknown[]): File {
    return new File(this.execution, makeFile(this.execution, this.place, args));
  }
  createFolder(name: string): Folder {
    return new Folder(this.execution, makeFolder(this.execution, this.place, name));
  }

  getParents(): FolderIterator {
    return new FolderIterator(this.execution, this.parentIds());
  }
  moveTo(destination: Folder): this {
    this.put(destination);
    return this;
  }

  private files(wanted: Omit<Wanted, 'folders' | 'within'>): FileIterator {
    return new FileIterator(
      this.execution,
      search(this.execution, { ...wanted, folders: false, within: this.getId() }),
    );
  }
  private folders(wanted: Omit<Wanted, 'folders' | 'within'>): FolderIterator {
    return new FolderIterator(
      this.execution,
      search(this.execution, { ...wanted, folders: true, within: this.getId() }),
    );
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
  searchFiles(query: string): FileIterator {
    return this.files({ query });
  }
  getFolders(): FolderIterator {
    return this.folders({});
  }
  getFoldersByName(name: string): FolderIterator {
    return this.folders({ name });
  }
  searchFolders(query: string): FolderIterator {
    return this.folders({ query });
  }

  /** A file lies in one folder only, so adding it here takes it from where it was. */
  addFile(child: File): this {
    child.moveTo(this);
    return this;
  }
  addFolder(child: Folder): this {
    child.moveTo(this);
    return this;
  }
  removeFile(child: File): this {
    return this.remove(child);
  }
  removeFolder(child: Folder): this {
    return this.remove(child);
  }
  private remove(child: DriveItem): this {
    if (parentOf(child.record) === this.getId())
      this.execution.refuse('what removing an item from its only folder does');
    return this;
  }
}
