/** ScriptApp: the script about itself – its triggers, its permissions, its id. */
import { createHash } from 'node:crypto';
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import { AuthorizationInfo } from './authorization-info';
import { isAddOn } from './installation';
import { Service } from './service';
import type { Trigger } from './trigger';
import { Trigger as InstalledTrigger } from './trigger';
import { idOfFile, TriggerBuilder } from './trigger-builder';
import { removeTrigger, triggersOf } from './trigger-store';

/** https://developers.google.com/apps-script/reference/script/script-app */
export class ScriptApp extends GoogleObject {
  override readonly type = 'Script.ScriptApp';

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.execution, functionName);
  }

  /** Those of the present user only: nobody sees the triggers of others. */
  getProjectTriggers(): Trigger[] {
    const { world, projectId, user } = this.execution.options;
    return triggersOf(world, projectId, user.email).map((record) => new InstalledTrigger(this.execution, record));
  }

  getScriptTriggers(): Trigger[] {
    return this.getProjectTriggers();
  }

  getUserTriggers(file: GoogleObject): Trigger[] {
    const id = idOfFile(file);
    return this.getProjectTriggers().filter((trigger) => trigger.record.sourceId === id);
  }

  deleteTrigger(trigger: Trigger): void {
    removeTrigger(this.execution.world, trigger.record.id);
  }

  getScriptId(): string {
    return this.execution.options.projectId;
  }

  getProjectKey(): string {
    return this.getScriptId();
  }

  getService(): Service {
    return new Service(this.execution);
  }

  getInstallationSource(): GoogleEnum {
    const { world, projectId } = this.execution.options;
    return constant('Script.InstallationSource', isAddOn(world, projectId) ? 'WEB_STORE_ADD_ON' : 'NONE');
  }

  /** Only a script that nobody has allowed anything yet, or that lacks one of the named scopes, still has to ask. */
  getAuthorizationInfo(mode: GoogleEnum, scopes: readonly string[] = []): AuthorizationInfo {
    const { authMode, scopes: granted } = this.execution.options;
    const lacks = granted !== undefined && scopes.some((scope) => !granted.includes(scope));
    return new AuthorizationInfo(this.execution, lacks || (mode.name() === 'FULL' && authMode === 'NONE'));
  }

  /** A text that opens nothing outside this world; the same for an hour, as Google's. */
  getOAuthToken(): string {
    const { user, projectId, world } = this.execution.options;
    const hour = Math.floor(world.clock.now() / 3_600_000);
    const digest = createHash('sha512')
      .update(JSON.stringify([user.email, projectId, hour]))
      .digest('base64url');
    return `ya29.${digest}`;
  }

  requireScopes(_mode: GoogleEnum, scopes: readonly string[]): void {
    requireAll(this.execution, scopes);
  }

  requireAllScopes(_mode: GoogleEnum): void {
    requireAll(this.execution, []);
  }
}

/** Whoever lacks a permission is asked for it, and the execution ends there. */
function requireAll(execution: Execution, scopes: readonly string[]): void {
  const granted = execution.options.scopes;
  if (granted === undefined || scopes.every((scope) => granted.includes(scope))) return;
  execution.die('Authorization is required to perform that action.', true);
}
