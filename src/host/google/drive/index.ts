import type { ServiceMakers } from '../services';
import { DriveApi } from './api';
import { DriveApp } from './drive-app';

export const makers: ServiceMakers = {
  Drive: (execution) => new DriveApi(execution),
  DriveApp: (execution) => new DriveApp(execution),
};
