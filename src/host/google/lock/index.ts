/** The global name of the locks. */
import type { ServiceMakers } from '../services';
import { LockService } from './lock-service';

export const makers: ServiceMakers = { LockService: (execution) => new LockService(execution) };
