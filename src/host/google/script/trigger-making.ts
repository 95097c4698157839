/** Installing a trigger: how many there may be, and what a published add-on may not. */
import { GoogleError } from '../../errors';
import type { TriggerRecord } from '../../events';
import type { Execution } from '../../execution';
import { TRIGGERS_PER_USER } from '../../limits';
import { isAddOn } from './installation';
import type { Schedule } from './schedule';
import { firstMoment, steadyLength } from './schedule';
import { Trigger } from './trigger';
import { addTrigger, triggersOf } from './trigger-store';

const HOUR = 3_600_000;
const TOO_MANY =
  'This script has too many triggers. Triggers must be deleted from the script before more can be added.';

/** What Google calls the types in its refusal to an add-on that wants a second one. */
const NAMES: Readonly<Record<TriggerRecord['event'], string>> = {
  CLOCK: 'time-based',
  ON_OPEN: 'open',
  ON_EDIT: 'edit',
  ON_CHANGE: 'change',
  ON_FORM_SUBMIT: 'form submit',
};

export interface Wanted {
  readonly handler: string;
  readonly event: TriggerRecord['event'];
  readonly source: TriggerRecord['source'];
  readonly sourceId?: string;
  readonly schedule?: Schedule;
}

/** Installs the trigger for the user of this execution, or throws Google's reason why not. */
export function installTrigger(execution: Execution, wanted: Wanted): Trigger {
  const { world, options } = execution;
  const { projectId, user } = options;
  const now = world.clock.now();
  return world.store.transaction(() => {
    const own = triggersOf(world, projectId, user.email);
    if (world.limits !== 'none' && own.length >= TRIGGERS_PER_USER) throw new GoogleError(TOO_MANY);
    if (isAddOn(world, projectId))
      checkAddOn(
        wanted,
        own.filter((trigger) => trigger.event === wanted.event),
        options.container?.id,
        now,
      );
    const next = wanted.schedule && firstMoment(wanted.schedule, now);
    const every = wanted.schedule && steadyLength(wanted.schedule);
    const record = addTrigger(world, {
      ...wanted,
      project: projectId,
      owner: user.email,
      ...(next === undefined ? {} : { next }),
      ...(every === undefined ? {} : { every }),
    });
    return new Trigger(execution, record);
  });
}

function checkAddOn(wanted: Wanted, same: readonly TriggerRecord[], file: string | undefined, now: number): void {
  if (wanted.sourceId !== undefined && wanted.sourceId !== file) {
    throw new GoogleError('The Add-on attempted an action that is not permitted.');
  }
  if (same.some((trigger) => trigger.source === wanted.source && trigger.sourceId === wanted.sourceId)) {
    throw new GoogleError(
      `This add-on has created too many ${NAMES[wanted.event]} triggers in this document for this Google user account.`,
    );
  }
  if (wanted.schedule && tooSoon(wanted.schedule, now)) {
    throw new GoogleError('Clock events must be scheduled at least 1 hour(s) apart.');
  }
}

function tooSoon(schedule: Schedule, now: number): boolean {
  if (schedule.kind === 'once') return schedule.at < now + HOUR;
  const length = steadyLength(schedule);
  return length !== undefined && length < HOUR;
}
