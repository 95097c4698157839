/** The advanced service `Drive`: version 3 of Google's Drive API as a script sees it. What a file is made of is left to the collections. */
import { GoogleObject } from '../object';
import { AboutCollection } from './about-collection';
import { FilesCollection } from './files-collection';
import { PermissionsCollection } from './permissions-collection';

/** https://developers.google.com/apps-script/advanced/drive */
export class DriveApi extends GoogleObject {
  override readonly type = 'Drive';

  get About(): AboutCollection {
    return this.execution.once('drive:about', () => new AboutCollection(this.execution));
  }
  get Files(): FilesCollection {
    return this.execution.once('drive:files', () => new FilesCollection(this.execution));
  }
  get Permissions(): PermissionsCollection {
    return this.execution.once('drive:permissions', () => new PermissionsCollection(this.execution));
  }

  newFile(): Record<string, unknown> {
    return {};
  }
  newPermission(): Record<string, unknown> {
    return {};
  }
}
