/** File: anything in Drive, with its bytes if it has any. */
import { GoogleError } from '../../errors';
import { Blob } from '../base/blob';
import { renamedFor } from '../base/content-types';
import { fileContent, MIME } from '../files';
import { exported, PDF } from './conversions';
import { DriveItem } from './drive-item';
import { Folder } from './folder';
import { FolderIterator } from './folder-iterator';
import { copyOfKind, spendCreation, writeContent } from './kinds';
import { isRoot } from './reach';
import { isGoogleKind } from './resource';

/** https://developers.google.com/apps-script/reference/drive/file */
export class File extends DriveItem {
  override readonly type = 'Drive.File';

  getMimeType(): string {
    return this.record.mime;
  }
  getParents(): FolderIterator {
    return new FolderIterator(this.execution, this.parentIds());
  }
  moveTo(destination: Folder): this {
    this.put(destination);
    return this;
  }

  addCommenter(person: string | { getEmail(): string }): this {
    return this.invite([person], 'commenter');
  }
  addCommenters(people: string[]): this {
    return this.invite(people, 'commenter');
  }
  removeCommenter(person: string | { getEmail(): string }): this {
    return this.expel(person, 'commenter');
  }

  /** `makeCopy()`, `(name)`, `(destination)` or `(name, destination)`; beside the original if no folder is named. */
  makeCopy(first?: string | Folder, second?: Folder): File {
    const { world, options } = this.execution;
    const source = this.record;
    if (source.mime === MIME.folder) throw new GoogleError('This file cannot be copied by the user.');
    const folder = (first instanceof Folder ? first : second)?.record;
    const beside = source.owner === options.user.email ? source.parent : undefined;
    spendCreation(world, options.user.email, source.mime);
    const { permissions: _, starred: __, ...kept } = source.extra;
    const copy = copyOfKind(world, source, {
      name: first === undefined || first instanceof Folder ? `Copy of ${source.name}` : String(first),
      owner: options.user.email,
      parent: folder ? (isRoot(folder) ? undefined : folder.id) : beside,
      extra: { ...kept, createdBy: options.projectId },
    });
    return new File(this.execution, copy);
  }

  /** What Google itself keeps takes no room. */
  getSize(): number {
    return isGoogleKind(this.record.mime) ? 0 : this.bytes.length;
  }
  /** Google's own files give themselves as PDF. */
  getBlob(): Blob {
    const { mime, name } = this.record;
    if (isGoogleKind(mime)) return this.getAs(PDF);
    return new Blob(this.execution, Uint8Array.from(this.bytes), mime, name);
  }
  getAs(contentType: string): Blob {
    const { record } = this;
    if (!isGoogleKind(record.mime)) return this.getBlob().getAs(contentType);
    const name = renamedFor(record.name, contentType);
    return new Blob(this.execution, exported(this.execution, record, contentType), contentType, name);
  }
  setContent(content: string): this {
    const { id, mime } = this.editable;
    if (isGoogleKind(mime)) this.execution.refuse(`setContent of a file of type ${mime}`);
    writeContent(this.execution.world, id, Buffer.from(String(content)));
    return this;
  }
  getDownloadUrl(): string {
    return `https://drive.google.com/uc?id=${this.getId()}&export=download`;
  }

  private get bytes(): Uint8Array {
    return fileContent(this.execution.world, this.record.id) ?? new Uint8Array();
  }
}
