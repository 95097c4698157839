import type { ServiceMakers } from '../services';
import { DriveApi } from './api';

export const makers: ServiceMakers = { Drive: (execution) => new DriveApi(execution) };
