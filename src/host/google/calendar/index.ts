/** The global name of calendars. */
import type { ServiceMakers } from '../services';
import { CalendarApp } from './calendar-app';

export const makers: ServiceMakers = { CalendarApp: (execution) => new CalendarApp(execution) };
