/** The global name of the script's view of itself. */
import type { ServiceMakers } from '../services';
import { ScriptApp } from './script-app';

export const makers: ServiceMakers = { ScriptApp: (execution) => new ScriptApp(execution) };
