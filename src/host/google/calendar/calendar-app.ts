/** CalendarApp: the user's calendars, and all that his main one does. */
import type { GoogleEnum } from '../object';
import { AnyCalendar } from './any-calendar';
import { Calendar } from './calendar';
import { colorOfCalendar } from './colors';
import { EventRecurrence } from './event-recurrence';
import { type CalendarModel, calendarsOf, mainCalendar, saveCalendar } from './store';

type Options = Readonly<Record<string, unknown>>;

/** https://developers.google.com/apps-script/reference/calendar/calendar-app */
export class CalendarApp extends AnyCalendar {
  override readonly type = 'Calendar.CalendarApp';

  private get user(): string {
    return this.execution.options.user.email;
  }
  override get calendar(): CalendarModel {
    return mainCalendar(this.execution.world, this.user);
  }

  getDefaultCalendar(): Calendar {
    return new Calendar(this.execution, this.user);
  }
  getAllCalendars(): Calendar[] {
    return calendarsOf(this.execution.world, this.user).map(({ id }) => new Calendar(this.execution, id));
  }
  getAllOwnedCalendars(): Calendar[] {
    return this.getAllCalendars().filter((calendar) => calendar.isOwnedByMe());
  }
  getCalendarById(id: string): Calendar | null {
    const wanted = id === 'primary' ? this.user : id;
    return this.getAllCalendars().find((calendar) => calendar.getId() === wanted) ?? null;
  }
  getOwnedCalendarById(id: string): Calendar | null {
    return this.getCalendarById(id);
  }
  getCalendarsByName(name: string): Calendar[] {
    return this.getAllCalendars().filter((calendar) => calendar.getName() === name);
  }
  getOwnedCalendarsByName(name: string): Calendar[] {
    return this.getCalendarsByName(name);
  }
  createCalendar(name: string, options: Options = {}): Calendar {
    const { world } = this.execution;
    const id = `${world.ids
      .text(26)
      .toLowerCase()
      .replace(/[^a-z\d]/g, '0')}@group.calendar.google.com`;
    saveCalendar(world, {
      id,
      owner: this.user,
      name: String(name),
      description: String(options['summary'] ?? ''),
      color: options['color'] === undefined ? '#9FE1E7' : colorOfCalendar(options['color'] as string | GoogleEnum),
      timeZone: String(options['timeZone'] ?? world.timeZone),
      hidden: options['hidden'] === true,
      selected: options['selected'] !== false,
    });
    return new Calendar(this.execution, id);
  }
  newRecurrence(): EventRecurrence {
    return EventRecurrence.empty(this.execution);
  }
}
