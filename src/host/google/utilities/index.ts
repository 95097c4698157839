/** The global name of the utilities. */
import type { ServiceMakers } from '../services';
import { Utilities } from './utilities';

export const makers: ServiceMakers = { Utilities: (execution) => new Utilities(execution) };
