import type { ServiceMakers } from '../services';

export const makers: ServiceMakers = {};
