/** CalendarEvent: one event, single or one of a series; changing one of a series takes it out of the series' rules. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import type { GoogleEnum } from '../object';
import { AnyEvent } from './any-event';
import { CalendarEventSeries } from './calendar-event-series';
import { dayOf, laterDay, momentOf } from './days';
import { type EventModel, findEvent, removeEvent, saveEvent, type When } from './store';

/** Which event: a kept one, or one of a series by the start that its rules give it. */
export interface EventKey {
  readonly calendar: string;
  readonly id: string;
  readonly start?: When;
}

const GONE = 'The calendar event does not exist, or it has already been deleted.';

/** https://developers.google.com/apps-script/reference/calendar/calendar-event */
export class CalendarEvent extends AnyEvent {
  override readonly type = 'Calendar.CalendarEvent';

  constructor(
    execution: Execution,
    private key: EventKey,
  ) {
    super(execution);
  }

  override get event(): EventModel {
    const { world } = this.execution;
    const { calendar, id, start } = this.key;
    const kept = findEvent(world, calendar, id);
    if (!kept) throw new GoogleError(GONE);
    return start === undefined ? kept : instance(kept, start);
  }

  /** What is changed of one event of a series is kept as an event of its own. */
  protected override save(event: EventModel): void {
    const { world } = this.execution;
    const { calendar, id, start } = this.key;
    if (start === undefined) {
      saveEvent(world, event);
      return;
    }
    world.store.transaction(() => {
      const series = findEvent(world, calendar, id)!;
      saveEvent(world, { ...series, without: [...(series.without ?? []), start] });
      const own = `${id.replace('@google.com', '')}_${momentOf(start)}@google.com`;
      saveEvent(world, { ...event, id: own, series: { id, start } });
      this.key = { calendar, id: own };
    });
  }

  override getId(): string {
    return this.event.series?.id ?? this.key.id;
  }
  getStartTime(): Date {
    return new Date(momentOf(this.event.start));
  }
  getEndTime(): Date {
    return new Date(momentOf(this.event.end));
  }
  setTime(start: Date, end: Date): this {
    if (end.getTime() < start.getTime()) throw new GoogleError('Event start date must be before event end date.');
    return this.change({ start: start.getTime(), end: end.getTime() });
  }
  isAllDayEvent(): boolean {
    return typeof this.event.start === 'string';
  }
  getAllDayStartDate(): Date {
    return this.wholeDay(this.event.start);
  }
  getAllDayEndDate(): Date {
    return this.wholeDay(this.event.end);
  }
  setAllDayDate(date: Date): this {
    return this.change({ start: dayOf(date), end: laterDay(dayOf(date), 1) });
  }
  setAllDayDates(start: Date, end: Date): this {
    return this.change({ start: dayOf(start), end: dayOf(end) });
  }
  private wholeDay(when: When): Date {
    if (typeof when === 'number') throw new GoogleError('This is not an all-day event.');
    return new Date(momentOf(when));
  }

  isRecurringEvent(): boolean {
    return this.key.start !== undefined || this.event.series !== undefined;
  }
  getEventSeries(): CalendarEventSeries {
    return new CalendarEventSeries(this.execution, this.key.calendar, this.getId());
  }
  getTransparency(): GoogleEnum {
    return constant('Calendar.EventTransparency', this.event.transparency);
  }
  setTransparency(transparency: GoogleEnum): this {
    return this.change({ transparency: transparency.name() });
  }

  deleteEvent(): void {
    const { world } = this.execution;
    const { start } = this.key;
    const { event } = this;
    if (start === undefined) removeEvent(world, event);
    else {
      const series = findEvent(world, this.key.calendar, this.key.id)!;
      saveEvent(world, { ...series, without: [...(series.without ?? []), start] });
    }
  }
}

/** An event of a series as if it were single. */
export function instance(series: EventModel, start: When): EventModel {
  const { recurrence: _, without: __, ...event } = series;
  if (typeof start === 'number') {
    return { ...event, start, end: start + momentOf(series.end) - momentOf(series.start) };
  }
  const days = Math.round((momentOf(series.end) - momentOf(series.start)) / 86_400_000);
  return { ...event, start, end: laterDay(start, days) };
}
