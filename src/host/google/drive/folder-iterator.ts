/** FolderIterator: folders found, one after the other. */
import { Folder } from './folder';
import { IdIterator } from './id-iterator';

/** https://developers.google.com/apps-script/reference/drive/folder-iterator */
export class FolderIterator extends IdIterator<Folder> {
  override readonly type = 'Drive.FolderIterator';
  protected override make(id: string): Folder {
    return new Folder(this.execution, id);
  }
}
