/** Runs code as if the machine stood in another time zone: a script's `getHours()` follows the script's zone, and V8 follows the environment. */
import vm from 'node:vm';

/** The environment of the process itself; test runners give their sandboxes a copy that V8 does not look at. */
const environment = (vm.runInThisContext('process') as NodeJS.Process | undefined)?.env ?? process.env;

/**
 * Calls `work` with V8's local time set to `zone`; the former zone comes back afterwards, also when `work` throws.
 * The zone is set even if it seems to be set already: each thread learns of it only by its own setting.
 */
export function inZone<T>(zone: string, work: () => T): T {
  const before = environment['TZ'];
  environment['TZ'] = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete environment['TZ'];
    else environment['TZ'] = before;
  }
}
