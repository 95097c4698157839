/** The global name of presentations. */
import type { ServiceMakers } from '../services';
import { SlidesApp } from './slides-app';

export const makers: ServiceMakers = { SlidesApp: (execution) => new SlidesApp(execution) };
