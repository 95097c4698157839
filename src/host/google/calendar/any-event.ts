/** What an event and a series have in common: words, guests, tags, reminders, who may do what. */
import { constant } from '../../surface';
import { GoogleEnum, GoogleObject } from '../object';
import { EventGuest } from './event-guest';
import type { EventModel, GuestModel } from './store';

const NO_REMINDERS = { email: [], popup: [], sms: [] };

export abstract class AnyEvent extends GoogleObject {
  /** The event as it is kept now. Throws Google's sentence when it is gone. */
  abstract get event(): EventModel;
  protected abstract save(event: EventModel): void;

  protected change(change: Partial<EventModel>): this {
    this.save({ ...this.event, ...change });
    return this;
  }
  private get user(): string {
    return this.execution.options.user.email;
  }

  getId(): string {
    return this.event.id;
  }
  getOriginalCalendarId(): string {
    return this.event.calendar;
  }
  getTitle(): string {
    return this.event.title;
  }
  setTitle(title: string): this {
    return this.change({ title: String(title) });
  }
  getDescription(): string {
    return this.event.description;
  }
  setDescription(description: string): this {
    return this.change({ description: String(description) });
  }
  getLocation(): string {
    return this.event.location;
  }
  setLocation(location: string): this {
    return this.change({ location: String(location) });
  }
  getCreators(): string[] {
    return [this.event.creator];
  }
  getDateCreated(): Date {
    return new Date(this.event.created);
  }
  getLastUpdated(): Date {
    return new Date(this.event.updated);
  }
  getEventType(): GoogleEnum {
    return constant('Calendar.EventType', 'DEFAULT');
  }
  isOwnedByMe(): boolean {
    return this.event.creator === this.user;
  }

  getColor(): string {
    return this.event.color;
  }
  /** A colour of events by its number, `1` to `11`, or by its constant. */
  setColor(color: string | GoogleEnum): this {
    return this.change({ color: color instanceof GoogleEnum ? String(color.ordinal() + 1) : String(color) });
  }
  getVisibility(): GoogleEnum {
    return constant('Calendar.Visibility', this.event.visibility);
  }
  setVisibility(visibility: GoogleEnum): this {
    return this.change({ visibility: visibility.name() });
  }

  /** Everybody invited; the owner only when asked for. */
  getGuestList(includeOwner = false): EventGuest[] {
    const { guests, creator } = this.event;
    const owner: GuestModel = { email: creator, status: 'OWNER' };
    return [...(includeOwner && guests.length > 0 ? [owner] : []), ...guests].map(
      (guest) => new EventGuest(this.execution, guest),
    );
  }
  getGuestByEmail(email: string): EventGuest | null {
    const found = this.event.guests.find((guest) => guest.email.toLowerCase() === email.toLowerCase());
    return found ? new EventGuest(this.execution, found) : null;
  }
  addGuest(email: string): this {
    const { guests } = this.event;
    if (this.getGuestByEmail(email)) return this;
    return this.change({ guests: [...guests, { email: String(email), status: 'INVITED' }] });
  }
  removeGuest(email: string): this {
    const stays = (guest: GuestModel): boolean => guest.email.toLowerCase() !== email.toLowerCase();
    return this.change({ guests: this.event.guests.filter(stays) });
  }
  getMyStatus(): GoogleEnum {
    const { creator, guests } = this.event;
    const own = guests.find((guest) => guest.email === this.user);
    return constant('Calendar.GuestStatus', creator === this.user ? 'OWNER' : (own?.status ?? 'INVITED'));
  }
  setMyStatus(status: GoogleEnum): this {
    const answered = status.name() as GuestModel['status'];
    return this.change({
      guests: this.event.guests.map((guest) => (guest.email === this.user ? { ...guest, status: answered } : guest)),
    });
  }
  anyoneCanAddSelf(): boolean {
    return this.event.anyoneAdds;
  }
  setAnyoneCanAddSelf(allowed: boolean): this {
    return this.change({ anyoneAdds: allowed });
  }
  guestsCanInviteOthers(): boolean {
    return this.event.guestsInvite;
  }
  setGuestsCanInviteOthers(allowed: boolean): this {
    return this.change({ guestsInvite: allowed });
  }
  guestsCanModify(): boolean {
    return this.event.guestsModify;
  }
  setGuestsCanModify(allowed: boolean): this {
    return this.change({ guestsModify: allowed });
  }
  guestsCanSeeGuests(): boolean {
    return this.event.guestsSee;
  }
  setGuestsCanSeeGuests(allowed: boolean): this {
    return this.change({ guestsSee: allowed });
  }

  getTag(key: string): string | null {
    return this.event.tags[key] ?? null;
  }
  setTag(key: string, value: string): this {
    return this.change({ tags: { ...this.event.tags, [key]: String(value) } });
  }
  deleteTag(key: string): this {
    const { [key]: _, ...tags } = this.event.tags;
    return this.change({ tags });
  }
  getAllTagKeys(): string[] {
    return Object.keys(this.event.tags);
  }

  getEmailReminders(): number[] {
    return [...(this.event.reminders?.email ?? [])];
  }
  getPopupReminders(): number[] {
    return [...(this.event.reminders?.popup ?? [])];
  }
  getSmsReminders(): number[] {
    return [...(this.event.reminders?.sms ?? [])];
  }
  addEmailReminder(minutes: number): this {
    return this.remind('email', minutes);
  }
  addPopupReminder(minutes: number): this {
    return this.remind('popup', minutes);
  }
  removeAllReminders(): this {
    return this.change({ reminders: NO_REMINDERS });
  }
  resetRemindersToDefault(): this {
    const { reminders: _, ...event } = this.event;
    this.save(event);
    return this;
  }
  private remind(kind: 'email' | 'popup', minutes: number): this {
    const reminders = this.event.reminders ?? NO_REMINDERS;
    return this.change({ reminders: { ...reminders, [kind]: [...reminders[kind], minutes] } });
  }
}
