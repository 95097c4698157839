/** LockService: the locks of a script, of one of its users, of a document in which it works. */
import { GoogleObject } from '../object';
import { documentStore, scriptStore, userStore } from '../properties/properties-service';
import { Lock } from './lock';

/** https://developers.google.com/apps-script/reference/lock/lock-service */
export class LockService extends GoogleObject {
  override readonly type = 'Lock.LockService';

  getScriptLock(): Lock {
    return new Lock(this.execution, scriptStore(this.execution));
  }

  getUserLock(): Lock {
    return new Lock(this.execution, userStore(this.execution));
  }

  /** Only a script that is bound to a file has one. */
  getDocumentLock(): Lock | null {
    const store = documentStore(this.execution);
    return store === undefined ? null : new Lock(this.execution, store);
  }
}
