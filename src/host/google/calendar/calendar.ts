/** Calendar: one of the user's calendars. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { AnyCalendar } from './any-calendar';
import { type CalendarModel, calendarsOf, deleteCalendar } from './store';

/** https://developers.google.com/apps-script/reference/calendar/calendar */
export class Calendar extends AnyCalendar {
  override readonly type = 'Calendar.Calendar';

  constructor(
    execution: Execution,
    private readonly id: string,
  ) {
    super(execution);
  }

  override get calendar(): CalendarModel {
    const { world, options } = this.execution;
    const found = calendarsOf(world, options.user.email).find(({ id }) => id === this.id);
    if (!found) throw new GoogleError('The calendar does not exist, or it has already been deleted.');
    return found;
  }

  /** Known also after the calendar is gone. */
  override getId(): string {
    return this.id;
  }
  deleteCalendar(): void {
    deleteCalendar(this.execution.world, this.calendar);
  }
}
