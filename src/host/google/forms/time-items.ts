/** Items answered with a moment or a length of time. */
import { isoOf } from './answers';
import type { ItemResponse } from './item-response';
import { QuestionItem } from './question-item';

abstract class DatedItem extends QuestionItem {
  includesYear(): boolean {
    return this.model.year ?? true;
  }
  setIncludesYear(enableYear: boolean): this {
    return this.change({ year: enableYear });
  }
  /** A date in the time zone of the script, cut down to what the item asks for. */
  protected written(date: Date, withTime: boolean): string {
    const full = isoOf(date);
    const dated = this.includesYear() ? full : full.slice(5);
    return withTime ? dated : dated.slice(0, -6);
  }
}

/** https://developers.google.com/apps-script/reference/forms/date-item */
export class DateItem extends DatedItem {
  override readonly type = 'Forms.DateItem';
  createResponse(response: Date): ItemResponse {
    return this.respond(this.written(response, false));
  }
}

/** https://developers.google.com/apps-script/reference/forms/date-time-item */
export class DateTimeItem extends DatedItem {
  override readonly type = 'Forms.DateTimeItem';
  createResponse(response: Date): ItemResponse {
    return this.respond(this.written(response, true));
  }
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** https://developers.google.com/apps-script/reference/forms/time-item */
export class TimeItem extends QuestionItem {
  override readonly type = 'Forms.TimeItem';
  /** Values beyond the clock wrap around: 10:90 is 11:30. */
  createResponse(hour: number, minute: number): ItemResponse {
    const minutes = (((hour * 60 + minute) % 1440) + 1440) % 1440;
    return this.respond(`${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`);
  }
}

/** https://developers.google.com/apps-script/reference/forms/duration-item */
export class DurationItem extends QuestionItem {
  override readonly type = 'Forms.DurationItem';
  /** Values beyond the limits are brought back to them: 24:60:90 is 24:59:59. */
  createResponse(hours: number, minutes: number, seconds: number): ItemResponse {
    const within = (value: number, most: number): string => pad(Math.min(Math.max(value, 0), most));
    return this.respond(`${within(hours, 72)}:${within(minutes, 59)}:${within(seconds, 59)}`);
  }
}
