/** CalendarEventSeries: all events of a rule; what is changed here is changed in all that were not changed by themselves. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { AnyEvent } from './any-event';
import { dayOf, laterDay } from './days';
import type { EventRecurrence } from './event-recurrence';
import { type EventModel, eventsOf, findEvent, removeEvent, saveEvent } from './store';

/** https://developers.google.com/apps-script/reference/calendar/calendar-event-series */
export class CalendarEventSeries extends AnyEvent {
  override readonly type = 'Calendar.CalendarEventSeries';

  constructor(
    execution: Execution,
    private readonly calendar: string,
    private readonly id: string,
  ) {
    super(execution);
  }

  override get event(): EventModel {
    const found = findEvent(this.execution.world, this.calendar, this.id);
    if (!found) throw new GoogleError('The calendar event series does not exist, or it has already been deleted.');
    return found;
  }
  protected override save(event: EventModel): void {
    saveEvent(this.execution.world, event);
  }

  setRecurrence(recurrence: EventRecurrence, start: Date, end?: Date): this {
    const rules = recurrence.recurrence;
    if (end) return this.change({ recurrence: rules, start: start.getTime(), end: end.getTime() });
    return this.change({ recurrence: rules, start: dayOf(start), end: laterDay(dayOf(start), 1) });
  }

  deleteEventSeries(): void {
    const { world } = this.execution;
    const { event } = this;
    world.store.transaction(() => {
      for (const other of eventsOf(world, this.calendar)) if (other.series?.id === this.id) removeEvent(world, other);
      removeEvent(world, event);
    });
  }
}
