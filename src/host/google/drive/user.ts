/** User of Drive: an owner, editor or viewer of a file. */
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';
import { sameAddress } from './reach';

/** https://developers.google.com/apps-script/reference/drive/user */
export class DriveUser extends GoogleObject {
  override readonly type = 'Drive.User';

  constructor(
    execution: Execution,
    private readonly email: string,
  ) {
    super(execution);
  }

  getEmail(): string {
    return this.email;
  }
  getUserLoginId(): string {
    return this.email;
  }
  getDomain(): string {
    return this.email.slice(this.email.lastIndexOf('@') + 1);
  }
  /** The host knows the full name of its own user only; others are called by the first part of their address. */
  getName(): string {
    const { user } = this.execution.options;
    return sameAddress(user.email, this.email) ? user.name : (this.email.split('@')[0] ?? '');
  }
}
