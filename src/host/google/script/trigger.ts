/** Trigger: one installed trigger as a script sees it. */
import type { TriggerRecord } from '../../events';
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';

/** https://developers.google.com/apps-script/reference/script/trigger */
export class Trigger extends GoogleObject {
  override readonly type = 'Script.Trigger';

  constructor(
    execution: Execution,
    readonly record: TriggerRecord,
  ) {
    super(execution);
  }

  getUniqueId(): string {
    return this.record.id;
  }

  getHandlerFunction(): string {
    return this.record.handler;
  }

  getEventType(): GoogleEnum {
    return constant('Script.EventType', this.record.event);
  }

  getTriggerSource(): GoogleEnum {
    return constant('Script.TriggerSource', this.record.source);
  }

  getTriggerSourceId(): string | null {
    return this.record.sourceId ?? null;
  }
}
