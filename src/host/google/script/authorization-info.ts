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

  /** What the script was allowed: the scopes of its manifest. */
  getAuthorizedScopes(): string[] {
    const { scopes } = this.execution.options;
    if (this.required && this.execution.options.authMode === 'NONE') return [];
    return scopes ? [...scopes] : this.execution.refuse('the scopes of a script whose manifest names none');
  }

  getAuthorizationUrl(): string | null {
    return this.required ? `https://script.google.com/macros/d/${this.execution.options.projectId}/auth` : null;
  }
}
