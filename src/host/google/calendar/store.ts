/** Calendars and their events as data; every change is committed at once. When events of a series take place is said in `occurrences`. */
import { GoogleError } from '../../errors';
import type { World } from '../../world';
import { bodyParts, deleteBody, readBody, writeBody } from '../files';
import type { RecurrenceModel } from './occurrences';

export interface CalendarModel {
  /** The owner's address for his main calendar. */
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly description: string;
  readonly color: string;
  readonly timeZone: string;
  readonly hidden: boolean;
  readonly selected: boolean;
}

export interface GuestModel {
  readonly email: string;
  readonly status: 'INVITED' | 'MAYBE' | 'NO' | 'OWNER' | 'YES';
}

/** A moment, or a day such as `2026-09-01` for events that take whole days (the end is the day after the last one). */
export type When = number | string;

export interface EventModel {
  readonly id: string;
  readonly calendar: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly start: When;
  readonly end: When;
  readonly creator: string;
  readonly created: number;
  readonly updated: number;
  readonly guests: readonly GuestModel[];
  readonly color: string;
  readonly visibility: string;
  readonly transparency: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Minutes before the start, by kind; undefined: those of the calendar. */
  readonly reminders?: Readonly<Record<'email' | 'popup' | 'sms', readonly number[]>>;
  readonly guestsModify: boolean;
  readonly guestsInvite: boolean;
  readonly guestsSee: boolean;
  readonly anyoneAdds: boolean;
  /** Of a series. */
  readonly recurrence?: RecurrenceModel;
  /** Of an event of a series that was changed by itself: the series, and when it would have begun. */
  readonly series?: { readonly id: string; readonly start: When };
  /** Of a series: starts of events that were deleted or changed by themselves. */
  readonly without?: readonly When[];
}

const shelf = (owner: string): string => `calendars:${owner.toLowerCase()}`;
const events = (calendar: string): string => `calendar:${calendar}`;

/** The main calendar of a person; it is there without having been made. */
export function mainCalendar(world: World, owner: string): CalendarModel {
  return (
    readBody<CalendarModel>(world, shelf(owner), owner) ?? {
      id: owner,
      owner,
      name: owner,
      description: '',
      color: '#9FE1E7',
      timeZone: world.timeZone,
      hidden: false,
      selected: true,
    }
  );
}

/** The calendars of a person, his main one first, then by name. */
export function calendarsOf(world: World, owner: string): CalendarModel[] {
  const others = bodyParts(world, shelf(owner)).filter((id) => id !== owner);
  const models = others.map((id) => readBody<CalendarModel>(world, shelf(owner), id)!);
  return [mainCalendar(world, owner), ...models.sort((one, other) => (one.name < other.name ? -1 : 1))];
}

export function saveCalendar(world: World, calendar: CalendarModel): void {
  writeBody(world, shelf(calendar.owner), calendar.id, calendar);
}

/** Removes a calendar with its events; the main one is refused as Google refuses it. */
export function deleteCalendar(world: World, calendar: CalendarModel): void {
  if (calendar.id === calendar.owner) throw new GoogleError('You cannot delete your primary calendar.');
  world.store.transaction(() => {
    for (const id of bodyParts(world, events(calendar.id))) deleteBody(world, events(calendar.id), id);
    deleteBody(world, shelf(calendar.owner), calendar.id);
  });
}

/** Events of a calendar as they are kept: single ones, series, and changed events of series. */
export function eventsOf(world: World, calendar: string): EventModel[] {
  return bodyParts(world, events(calendar)).map((id) => findEvent(world, calendar, id)!);
}

export function findEvent(world: World, calendar: string, id: string): EventModel | undefined {
  return readBody<EventModel>(world, events(calendar), id);
}

export function saveEvent(world: World, event: EventModel): void {
  writeBody(world, events(event.calendar), event.id, { ...event, updated: world.clock.now() });
}

export function removeEvent(world: World, event: EventModel): void {
  deleteBody(world, events(event.calendar), event.id);
}
