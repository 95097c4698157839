/** `Drive.About` of the advanced service: whose Drive this is. */
import { GoogleObject } from '../object';
import { cut, fail, maskOf, parameters } from './api-call';
import { userPermissionId } from './reach';
import type { Resource } from './resource';

/** https://developers.google.com/drive/api/reference/rest/v3/about */
export class AboutCollection extends GoogleObject {
  override readonly type = 'Drive_v3.Drive.V3.Collection.AboutCollection';

  get(options: unknown): Resource {
    const call = 'about.get';
    const { fields } = parameters(this.execution, call, options, []);
    if (fields === undefined) fail(call, "The 'fields' parameter is required for this method.");
    const { email, name } = this.execution.options.user;
    const user = {
      kind: 'drive#user',
      displayName: name,
      me: true,
      permissionId: userPermissionId(email),
      emailAddress: email,
    };
    const known = new Set(['kind', 'user']);
    const mask = maskOf(
      call,
      fields,
      (field) => known.has(field) || this.execution.refuse(`the field ${field} of drive.about.get`),
    );
    return cut({ kind: 'drive#about', user }, mask);
  }
}
