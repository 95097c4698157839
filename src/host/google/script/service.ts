/** Service: the script as a published page. The host publishes none. */
import { GoogleObject } from '../object';

/** https://developers.google.com/apps-script/reference/script/service */
export class Service extends GoogleObject {
  override readonly type = 'Script.Service';

  getUrl(): null {
    return null;
  }

  isEnabled(): boolean {
    return false;
  }
}
