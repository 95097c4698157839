/** User: who runs the script, as far as Google tells. */
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';

/** https://developers.google.com/apps-script/reference/base/user */
export class User extends GoogleObject {
  override readonly type = 'Base.User';

  constructor(
    execution: Execution,
    private readonly email: string,
  ) {
    super(execution);
  }

  /** A user in a text is his address. */
  get googleName(): string {
    return this.email;
  }

  getEmail(): string {
    return this.email;
  }

  getUserLoginId(): string {
    return this.email;
  }
}
