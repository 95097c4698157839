/** The global name of requests to other servers. */
import type { ServiceMakers } from '../services';
import { UrlFetchApp } from './url-fetch-app';

export const makers: ServiceMakers = { UrlFetchApp: (execution) => new UrlFetchApp(execution) };
