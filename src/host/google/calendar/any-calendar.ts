/** What a calendar does: makes and finds events, and tells about itself. `CalendarApp` does all this for the user's main calendar. */
import { GoogleError } from '../../errors';
import { type GoogleEnum, GoogleObject } from '../object';
import { CalendarEvent, instance } from './calendar-event';
import { CalendarEventSeries } from './calendar-event-series';
import { colorOfCalendar } from './colors';
import { dayOf, laterDay, momentOf } from './days';
import type { EventRecurrence } from './event-recurrence';
import { occurrences, type RecurrenceModel } from './occurrences';
import { type CalendarModel, type EventModel, eventsOf, saveCalendar, saveEvent, type When } from './store';

type Options = Readonly<Record<string, unknown>>;

export abstract class AnyCalendar extends GoogleObject {
  /** The calendar as it is now. */
  abstract get calendar(): CalendarModel;

  protected set(change: Partial<CalendarModel>): this {
    saveCalendar(this.execution.world, { ...this.calendar, ...change });
    return this;
  }

  getId(): string {
    return this.calendar.id;
  }
  getName(): string {
    return this.calendar.name;
  }
  setName(name: string): this {
    return this.set({ name: String(name) });
  }
  getDescription(): string {
    return this.calendar.description;
  }
  setDescription(description: string): this {
    return this.set({ description: String(description) });
  }
  getColor(): string {
    return this.calendar.color;
  }
  setColor(color: string | GoogleEnum): this {
    return this.set({ color: colorOfCalendar(color) });
  }
  getTimeZone(): string {
    return this.calendar.timeZone;
  }
  setTimeZone(timeZone: string): this {
    return this.set({ timeZone: String(timeZone) });
  }
  isHidden(): boolean {
    return this.calendar.hidden;
  }
  setHidden(hidden: boolean): this {
    return this.set({ hidden });
  }
  isSelected(): boolean {
    return this.calendar.selected;
  }
  setSelected(selected: boolean): this {
    return this.set({ selected });
  }
  isMyPrimaryCalendar(): boolean {
    return this.calendar.id === this.execution.options.user.email;
  }
  isOwnedByMe(): boolean {
    return this.calendar.owner === this.execution.options.user.email;
  }

  createEvent(title: string, start: Date, end: Date, options: Options = {}): CalendarEvent {
    if (end.getTime() < start.getTime()) throw new GoogleError('Event start date must be before event end date.');
    return this.single(title, start.getTime(), end.getTime(), options);
  }
  createAllDayEvent(title: string, start: Date, second?: Date | Options, options?: Options): CalendarEvent {
    const until = second instanceof Date ? dayOf(second) : laterDay(dayOf(start), 1);
    if (until <= dayOf(start)) throw new GoogleError('Event start date must be before event end date.');
    return this.single(title, dayOf(start), until, (second instanceof Date ? options : second) ?? {});
  }
  createEventSeries(
    title: string,
    start: Date,
    end: Date,
    recurrence: EventRecurrence,
    options: Options = {},
  ): CalendarEventSeries {
    if (end.getTime() < start.getTime()) throw new GoogleError('Event start date must be before event end date.');
    return this.series(title, start.getTime(), end.getTime(), recurrence.recurrence, options);
  }
  createAllDayEventSeries(
    title: string,
    start: Date,
    recurrence: EventRecurrence,
    options: Options = {},
  ): CalendarEventSeries {
    return this.series(title, dayOf(start), laterDay(dayOf(start), 1), recurrence.recurrence, options);
  }

  private single(title: string, start: When, end: When, options: Options): CalendarEvent {
    const { id } = this.keep(title, start, end, options);
    return new CalendarEvent(this.execution, { calendar: this.calendar.id, id });
  }
  private series(
    title: string,
    start: When,
    end: When,
    recurrence: RecurrenceModel,
    options: Options,
  ): CalendarEventSeries {
    const { id } = this.keep(title, start, end, options, recurrence);
    return new CalendarEventSeries(this.execution, this.calendar.id, id);
  }

  private keep(title: string, start: When, end: When, options: Options, recurrence?: RecurrenceModel): EventModel {
    const { world, options: run } = this.execution;
    world.spendQuota(run.user.email, 'calendarEventsPerDay', 1, 'calendar');
    const guests = String(options['guests'] ?? '')
      .split(',')
      .map((email) => email.trim())
      .filter((email) => email !== '');
    const now = world.clock.now();
    const event: EventModel = {
      id: `${world.ids
        .text(26)
        .toLowerCase()
        .replace(/[^a-z\d]/g, '0')}@google.com`,
      calendar: this.calendar.id,
      title: String(title),
      description: String(options['description'] ?? ''),
      location: String(options['location'] ?? ''),
      start,
      end,
      creator: run.user.email,
      created: now,
      updated: now,
      guests: guests.map((email) => ({ email, status: 'INVITED' })),
      color: '',
      visibility: 'DEFAULT',
      transparency: 'OPAQUE',
      tags: {},
      guestsModify: false,
      guestsInvite: true,
      guestsSee: true,
      anyoneAdds: false,
      ...(recurrence ? { recurrence } : {}),
    };
    saveEvent(world, event);
    return event;
  }

  /** Events that touch the time from `start` up to `end`, the first one first. */
  getEvents(start: Date, end: Date, options: Options = {}): CalendarEvent[] {
    const from = start.getTime();
    const until = end.getTime();
    if (until <= from) throw new GoogleError('The start time must be before the end time.');
    const found = eventsOf(this.execution.world, this.calendar.id).flatMap((event) => this.instances(event, until));
    const search = options['search'] === undefined ? undefined : String(options['search']).toLowerCase();
    const author = options['author'];
    const wanted = found
      .filter(({ event }) => momentOf(event.start) < until && momentOf(event.end) > from)
      .filter(({ event }) => search === undefined || wordsOf(event).includes(search))
      .filter(({ event }) => author === undefined || event.creator === author)
      .sort((one, other) => momentOf(one.event.start) - momentOf(other.event.start));
    const first = Number(options['start'] ?? 0);
    const most = options['max'] === undefined ? wanted.length : Number(options['max']);
    return wanted.slice(first, first + most).map(({ object }) => object);
  }
  getEventsForDay(date: Date, options: Options = {}): CalendarEvent[] {
    const start = new Date(date.getFullYear(), date.getMonth(), date.getDate());
    const end = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1);
    return this.getEvents(start, end, options);
  }

  private instances(event: EventModel, until: number): { event: EventModel; object: CalendarEvent }[] {
    const { id, calendar, recurrence } = event;
    if (!recurrence) return [{ event, object: new CalendarEvent(this.execution, { calendar, id }) }];
    const left = new Set(event.without ?? []);
    return occurrences(event.start, recurrence, until)
      .filter((start) => !left.has(start))
      .map((start) => ({
        event: instance(event, start),
        object: new CalendarEvent(this.execution, { calendar, id, start }),
      }));
  }

  getEventById(id: string): CalendarEvent | null {
    const found = this.known(id);
    if (!found) return null;
    const { calendar, recurrence, start } = found;
    return new CalendarEvent(this.execution, { calendar, id: found.id, ...(recurrence ? { start } : {}) });
  }
  /** An event that is not part of a series is a series of itself. */
  getEventSeriesById(id: string): CalendarEventSeries | null {
    const found = this.known(id);
    return found ? new CalendarEventSeries(this.execution, found.calendar, found.id) : null;
  }
  private known(id: string): EventModel | undefined {
    const wanted = String(id).replace(/@google\.com$/, '');
    return eventsOf(this.execution.world, this.calendar.id).find((event) => event.id === `${wanted}@google.com`);
  }
}

function wordsOf({ title, description, location, guests }: EventModel): string {
  return [title, description, location, ...guests.map(({ email }) => email)].join('\n').toLowerCase();
}
