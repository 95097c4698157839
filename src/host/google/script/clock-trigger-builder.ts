/** ClockTriggerBuilder: from Google's words (every, at, near) to a schedule. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { type GoogleEnum, GoogleObject } from '../object';
import { isZone, momentOf, wallTime } from '../utilities/zones';
import type { Schedule } from './schedule';
import type { Trigger } from './trigger';
import { installTrigger } from './trigger-making';

const MINUTES: readonly number[] = [1, 5, 10, 15, 30];

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
export class ClockTriggerBuilder extends GoogleObject {
  override readonly type = 'Script.ClockTriggerBuilder';
  private moment: number | undefined;
  private date: readonly [number, number, number] | undefined;
  private rhythm: { readonly unit: 'minutes' | 'hours' | 'days' | 'weeks'; readonly every: number } | undefined;
  private hour: number | undefined;
  private minute: number | undefined;
  private weekday: number | undefined;
  private monthDay: number | undefined;
  private zone: string;

  constructor(
    execution: Execution,
    private readonly handler: string,
  ) {
    super(execution);
    this.zone = execution.options.scriptTimeZone;
  }

  after(durationMilliseconds: number): this {
    this.moment = this.execution.world.clock.now() + durationMilliseconds;
    return this;
  }

  at(date: Date): this {
    this.moment = date.getTime();
    return this;
  }

  atDate(year: number, month: number, day: number): this {
    this.date = [year, month, day];
    return this;
  }

  atHour(hour: number): this {
    this.hour = hour;
    return this;
  }

  nearMinute(minute: number): this {
    this.minute = minute;
    return this;
  }

  everyMinutes(n: number): this {
    if (!MINUTES.includes(n)) {
      throw new GoogleError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    }
    return this.every('minutes', n);
  }

  everyHours(n: number): this {
    return this.every('hours', n);
  }

  everyDays(n: number): this {
    return this.every('days', n);
  }

  everyWeeks(n: number): this {
    return this.every('weeks', n);
  }

  onWeekDay(day: GoogleEnum): this {
    this.weekday = day.ordinal();
    return this;
  }

  onMonthDay(day: number): this {
    this.monthDay = day;
    return this;
  }

  inTimezone(timezone: string): this {
    if (!isZone(timezone)) throw new GoogleError(`Invalid argument: ${timezone}`);
    this.zone = timezone;
    return this;
  }

  create(): Trigger {
    const schedule = this.schedule() ?? this.execution.refuse('what Google says of a clock trigger without a time');
    return installTrigger(this.execution, { handler: this.handler, event: 'CLOCK', source: 'CLOCK', schedule });
  }

  private every(unit: 'minutes' | 'hours' | 'days' | 'weeks', every: number): this {
    this.rhythm = { unit, every };
    return this;
  }

  private schedule(): Schedule | undefined {
    if (this.moment !== undefined) return { kind: 'once', at: this.moment };
    if (this.date) return { kind: 'once', at: momentOf(this.zone, ...this.date, this.hour ?? 0, this.minute ?? 0) };
    const { unit, every } = this.rhythm ?? { unit: 'days', every: 1 };
    if (unit === 'minutes' || unit === 'hours') return { kind: unit, every, minute: this.minute };
    const days = this.days(unit, every);
    return this.rhythm || this.weekday !== undefined || this.monthDay !== undefined ? days : undefined;
  }

  /** Without an hour Google takes one by chance; here it is the hour in which the trigger is made. */
  private days(unit: 'days' | 'weeks', every: number): Schedule {
    const now = wallTime(this.zone, this.execution.world.clock.now());
    const weekly = unit === 'weeks' || (!this.rhythm && this.weekday !== undefined);
    return {
      kind: 'days',
      every: weekly ? every * 7 : every,
      hour: this.hour ?? now.hour,
      minute: this.minute ?? (this.hour === undefined ? now.minute : 0),
      zone: this.zone,
      ...(this.weekday === undefined ? {} : { weekday: this.weekday }),
      ...(this.monthDay === undefined ? {} : { monthDay: this.monthDay }),
    };
  }
}
