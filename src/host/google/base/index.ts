/** The global names of Google's base classes. */
import type { ServiceMakers } from '../services';
import { Browser } from './browser';
import { Console } from './console';
import { Logger } from './logger';
import { MimeType } from './mime-type';
import { Session } from './session';

export const makers: ServiceMakers = {
  Browser: (execution) => new Browser(execution),
  Logger: (execution) => new Logger(execution),
  MimeType: (execution) => new MimeType(execution),
  Session: (execution) => new Session(execution),
  console: (execution) => new Console(execution),
};
