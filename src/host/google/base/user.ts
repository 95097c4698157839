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

/** Who is at the keyboard, as far as the script may know: in a simple trigger nobody has allowed it to. */
export function activeUser(execution: Execution): User {
  const { source, user } = execution.options;
  return new User(execution, source === 'simple' || source === 'add-on-open' ? '' : user.email);
}
