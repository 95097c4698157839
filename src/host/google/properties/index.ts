/** The global names of the property stores, the two old ones included. */
import type { ServiceMakers } from '../services';
import { PropertiesService, scriptStore, userStore } from './properties-service';
import { PropertyStore } from './property-store';

export const makers: ServiceMakers = {
  PropertiesService: (execution) => new PropertiesService(execution),
  ScriptProperties: (execution) => new PropertyStore(execution, 'Properties.ScriptProperties', scriptStore(execution)),
  UserProperties: (execution) => new PropertyStore(execution, 'Properties.UserProperties', userStore(execution)),
};
