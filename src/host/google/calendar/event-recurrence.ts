/** EventRecurrence and RecurrenceRule: the builder of a series' rules; a rule goes on building the whole. */
import type { Execution } from '../../execution';
import { constants } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import type { Frequency, RecurrenceModel, RuleModel } from './occurrences';

interface Draft {
  readonly rules: RuleModel[];
  readonly exclusions: RuleModel[];
  readonly dates: number[];
  readonly withoutDates: number[];
}

abstract class Recurring extends GoogleObject {
  constructor(
    execution: Execution,
    protected readonly draft: Draft,
  ) {
    super(execution);
  }

  /** The rules so far. */
  get recurrence(): RecurrenceModel {
    return structuredClone(this.draft);
  }

  addDailyRule(): RecurrenceRule {
    return this.rule('rules', 'DAILY');
  }
  addWeeklyRule(): RecurrenceRule {
    return this.rule('rules', 'WEEKLY');
  }
  addMonthlyRule(): RecurrenceRule {
    return this.rule('rules', 'MONTHLY');
  }
  addYearlyRule(): RecurrenceRule {
    return this.rule('rules', 'YEARLY');
  }
  addDailyExclusion(): RecurrenceRule {
    return this.rule('exclusions', 'DAILY');
  }
  addWeeklyExclusion(): RecurrenceRule {
    return this.rule('exclusions', 'WEEKLY');
  }
  addMonthlyExclusion(): RecurrenceRule {
    return this.rule('exclusions', 'MONTHLY');
  }
  addYearlyExclusion(): RecurrenceRule {
    return this.rule('exclusions', 'YEARLY');
  }
  addDate(date: Date): EventRecurrence {
    this.draft.dates.push(date.getTime());
    return new EventRecurrence(this.execution, this.draft);
  }
  addDateExclusion(date: Date): EventRecurrence {
    this.draft.withoutDates.push(date.getTime());
    return new EventRecurrence(this.execution, this.draft);
  }

  private rule(list: 'rules' | 'exclusions', every: Frequency): RecurrenceRule {
    this.draft[list].push({ every, interval: 1 });
    return new RecurrenceRule(this.execution, this.draft, list, this.draft[list].length - 1);
  }
}

/** https://developers.google.com/apps-script/reference/calendar/event-recurrence */
export class EventRecurrence extends Recurring {
  override readonly type = 'Calendar.EventRecurrence';

  /** A recurrence without rules. */
  static empty(execution: Execution): EventRecurrence {
    return new EventRecurrence(execution, { rules: [], exclusions: [], dates: [], withoutDates: [] });
  }
}

/** https://developers.google.com/apps-script/reference/calendar/recurrence-rule */
export class RecurrenceRule extends Recurring {
  override readonly type = 'Calendar.RecurrenceRule';

  constructor(
    execution: Execution,
    draft: Draft,
    private readonly list: 'rules' | 'exclusions',
    private readonly index: number,
  ) {
    super(execution, draft);
  }

  private change(change: Partial<RuleModel>): this {
    this.draft[this.list][this.index] = { ...this.draft[this.list][this.index]!, ...change };
    return this;
  }

  interval(interval: number): this {
    return this.change({ interval });
  }
  times(times: number): this {
    return this.change({ times });
  }
  until(end: Date): this {
    return this.change({ until: end.getTime() });
  }
  onlyOnWeekday(day: GoogleEnum): this {
    return this.onlyOnWeekdays([day]);
  }
  onlyOnWeekdays(days: GoogleEnum[]): this {
    return this.change({ weekdays: days.map(weekdayOf) });
  }
  onlyOnMonthDay(day: number): this {
    return this.onlyOnMonthDays([day]);
  }
  onlyOnMonthDays(days: number[]): this {
    return this.change({ monthDays: days });
  }
  onlyInMonth(month: GoogleEnum): this {
    return this.onlyInMonths([month]);
  }
  onlyInMonths(months: GoogleEnum[]): this {
    const names = constants('Base.Month');
    return this.change({ months: months.map((month) => names.indexOf(month)) });
  }
  onlyOnYearDay(day: number): this {
    return this.onlyOnYearDays([day]);
  }
  onlyOnYearDays(days: number[]): this {
    return this.change({ yearDays: days });
  }
  onlyOnWeek(week: number): this {
    return this.onlyOnWeeks([week]);
  }
  onlyOnWeeks(weeks: number[]): this {
    return this.change({ weeks });
  }
  weekStartsOn(day: GoogleEnum): this {
    return this.change({ weekStart: weekdayOf(day) });
  }
}

const WEEK = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

function weekdayOf(day: GoogleEnum): number {
  return WEEK.indexOf(day.name());
}
