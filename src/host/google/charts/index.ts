/** The global name of the service of charts. */
import type { ServiceMakers } from '../services';
import { Charts } from './charts';

export const makers: ServiceMakers = { Charts: (execution) => new Charts(execution) };
