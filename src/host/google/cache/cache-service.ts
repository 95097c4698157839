/** CacheService: which cache belongs to a script, to one of its users, to a document in which it works. */
import { GoogleObject } from '../object';
import { documentStore, scriptStore, userStore } from '../properties/properties-service';
import { Cache } from './cache';

/** https://developers.google.com/apps-script/reference/cache/cache-service */
export class CacheService extends GoogleObject {
  override readonly type = 'Cache.CacheService';

  getScriptCache(): Cache {
    return new Cache(this.execution, scriptStore(this.execution));
  }

  getUserCache(): Cache {
    return new Cache(this.execution, userStore(this.execution));
  }

  /** Only a script that is bound to a file has one. */
  getDocumentCache(): Cache | null {
    const store = documentStore(this.execution);
    return store === undefined ? null : new Cache(this.execution, store);
  }
}
