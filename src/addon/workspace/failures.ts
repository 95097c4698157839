/**
 * Google's errors as codes. Its texts come in the language of the user and change without notice, so an error that is not
 * recognised is simply unexpected; the original is kept for the log.
 */
import { Failure, type FailureCode } from '../schema/failure';

/** How Google words that a rule of a cell forbids a value; it may do so as late as the next flush. */
const refusal = /violates the data validation|нарушают правила проверки/i;

const signs: readonly (readonly [RegExp, FailureCode])[] = [
  [/lock timeout|another process was holding the lock/i, 'busy'],
  [/too many times in a short time|too many scripts running|rate limit/i, 'too-many-calls'],
  [/for one day|too much computer time/i, 'quota-of-day'],
  [/permission|authorization is required|разрешени|доступ/i, 'no-permission'],
  [/file not found|no item with the given id|does not exist|не найден/i, 'file-missing'],
  [/timed out|server error occurred|try again|время ожидания/i, 'google-is-slow'],
  [/property storage quota/i, 'storage-full'],
  [refusal, 'cell-refuses'],
];

/** The failure that this error is. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = String((error as { message?: unknown } | undefined)?.message ?? error);
  const code = signs.find(([sign]) => sign.test(message))?.[1] ?? 'unexpected';
  return new Failure(code, error);
}

/** The row of the cell that refuses a value by a rule of its own; undefined for every other error. */
export function refusingRow(error: unknown): number | undefined {
  const message = String((error as { message?: unknown } | undefined)?.message ?? '');
  return refusal.test(message) ? Number(/[A-Z]([0-9]+)/.exec(message)?.[1] ?? 1) : undefined;
}

/** Leaves the failure and the error behind it in the execution log, for the authors. */
export function logFailure(where: string, failure: Failure): void {
  const original = failure.original as { stack?: unknown } | undefined;
  console.error(`${where}: ${failure.code}: ${String(original?.stack ?? failure.original ?? failure.stack ?? '')}`);
}
