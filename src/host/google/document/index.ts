/** The global name of Google's documents. */
import type { ServiceMakers } from '../services';
import { DocumentApp } from './document-app';

export const makers: ServiceMakers = { DocumentApp: (execution) => new DocumentApp(execution) };
