/** EventGuest: somebody invited to an event, and what was answered. */
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import type { GuestModel } from './store';

/** https://developers.google.com/apps-script/reference/calendar/event-guest */
export class EventGuest extends GoogleObject {
  override readonly type = 'Calendar.EventGuest';

  constructor(
    execution: Execution,
    private readonly guest: GuestModel,
  ) {
    super(execution);
  }

  getEmail(): string {
    return this.guest.email;
  }
  /** Nobody in the host has an address book; Google shows the address then. */
  getName(): string {
    return this.guest.email;
  }
  getGuestStatus(): GoogleEnum {
    return constant('Calendar.GuestStatus', this.guest.status);
  }
  getStatus(): string {
    return this.guest.status;
  }
  getAdditionalGuests(): number {
    return 0;
  }
}
