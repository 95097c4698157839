/** AuthorizationInfo: whether the person still has to allow something. */
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';

/** https://developers.google.com/apps-script/reference/script/authorization-info */
export class AuthorizationInfo extends GoogleObject {
  override readonly type = 'Script.AuthorizationInfo';

  constructor(
    execution: Execution,
    private readonly required: boolean,
  ) {
    super(execution);
  }

  getAuthorizationStatus(): GoogleEnum {
    return constant('Script.AuthorizationStatus', this.required ? 'REQUIRED' : 'NOT_REQUIRED');
  }

  getAuthorizationUrl(): string | null {
    return this.required ? this.execution.refuse('the address of the page that asks for permissions') : null;
  }
}
