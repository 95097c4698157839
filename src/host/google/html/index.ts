/** The global name of pages and templates. */
import type { ServiceMakers } from '../services';
import { HtmlService } from './html-service';

export const makers: ServiceMakers = { HtmlService: (execution) => new HtmlService(execution) };
