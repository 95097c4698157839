/** PropertiesService: which store belongs to a script, to one of its users, to a document in which it works. */
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';
import { PropertyStore } from './property-store';

/** https://developers.google.com/apps-script/reference/properties/properties-service */
export class PropertiesService extends GoogleObject {
  override readonly type = 'Properties.PropertiesService';

  getScriptProperties(): PropertyStore {
    return new PropertyStore(this.execution, 'Properties.Properties', scriptStore(this.execution));
  }

  getUserProperties(): PropertyStore {
    return new PropertyStore(this.execution, 'Properties.Properties', userStore(this.execution));
  }

  /** Only a script that is bound to a file has one. */
  getDocumentProperties(): PropertyStore | null {
    const store = documentStore(this.execution);
    return store === undefined ? null : new PropertyStore(this.execution, 'Properties.Properties', store);
  }
}

/** The names of the three stores of a script; the cache and the locks divide themselves in the same way. */
export function scriptStore({ options }: Execution): string {
  return `script:${options.projectId}`;
}

export function userStore({ options }: Execution): string {
  return `user:${options.projectId}:${options.user.email}`;
}

/** `undefined` for a script that is not bound to a file. */
export function documentStore({ options }: Execution): string | undefined {
  return options.container && `document:${options.projectId}:${options.container.id}`;
}
