/** The global name of text answers. */
import type { ServiceMakers } from '../services';
import { ContentService } from './content-service';

export const makers: ServiceMakers = { ContentService: (execution) => new ContentService(execution) };
