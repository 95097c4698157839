/** Session: who runs the script, in which language and time zone. */
import { createHash } from 'node:crypto';
import { GoogleObject } from '../object';
import { activeUser, type User } from './user';

const KEY_DAYS = 30;
const DAY = 86_400_000;

/** https://developers.google.com/apps-script/reference/base/session */
export class Session extends GoogleObject {
  override readonly type = 'Base.Session';

  getActiveUser(): User {
    return activeUser(this.execution);
  }

  getEffectiveUser(): User {
    return this.getActiveUser();
  }

  getUser(): User {
    return this.getActiveUser();
  }

  getActiveUserLocale(): string {
    return this.execution.options.locale.split(/[-_]/)[0] ?? '';
  }

  getScriptTimeZone(): string {
    return this.execution.options.scriptTimeZone;
  }

  getTimeZone(): string {
    return this.getScriptTimeZone();
  }

  getTemporaryActiveUserKey(): string {
    const { user, projectId, world } = this.execution.options;
    const period = Math.floor(world.clock.now() / (KEY_DAYS * DAY));
    return createHash('sha512')
      .update(JSON.stringify([user.email, projectId, period]))
      .digest('base64');
  }
}
