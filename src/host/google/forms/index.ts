import type { ServiceMakers } from '../services';
import { FormApp } from './form-app';

export const makers: ServiceMakers = { FormApp: (execution) => new FormApp(execution) };
