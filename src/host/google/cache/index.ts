/** The global name of the cache. */
import type { ServiceMakers } from '../services';
import { CacheService } from './cache-service';

export const makers: ServiceMakers = { CacheService: (execution) => new CacheService(execution) };
