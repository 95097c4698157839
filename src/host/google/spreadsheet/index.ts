/** The Spreadsheet service: which global name it has. */
import type { ServiceMakers } from '../services';
import { SpreadsheetApp } from './spreadsheet-app';

export const makers: ServiceMakers = { SpreadsheetApp: (execution) => new SpreadsheetApp(execution) };
