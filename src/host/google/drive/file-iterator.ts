/** FileIterator: files found, one after the other. */
import { File } from './file';
import { IdIterator } from './id-iterator';

/** https://developers.google.com/apps-script/reference/drive/file-iterator */
export class FileIterator extends IdIterator<File> {
  override readonly type = 'Drive.FileIterator';
  protected override make(id: string): File {
    return new File(this.execution, id);
  }
}
