/** How many recipients are left today. */
import type { Execution } from '../../execution';

/** A whole number also where the host runs without quotas, since scripts compare it with what they want to send. */
export function remainingRecipients(execution: Execution): number {
  const { world, options } = execution;
  return Math.min(world.remainingQuota(options.user.email, 'mailRecipientsPerDay'), Number.MAX_SAFE_INTEGER);
}
