/**
 * What is not the data's fault: Google refused, a limit was reached, or the program is wrong.
 * People's mistakes are issues; the words for these codes are in texts/ru/failures.ts.
 */

/** Failures after which the person can do something. */
export type FailureForPerson =
  | 'busy'
  | 'too-many-calls'
  | 'quota-of-day'
  | 'no-permission'
  | 'file-missing'
  | 'google-is-slow'
  | 'storage-full'
  | 'cell-refuses';

/** Failures that only the authors can mend. */
export type FailureForAuthors = 'wrong-argument' | 'unexpected';

export type FailureCode = FailureForPerson | FailureForAuthors;

/** Thrown by the workspace in place of Google's own error, which it keeps as the original. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly original: unknown;

  constructor(code: FailureCode, original?: unknown) {
    super(original instanceof Error ? original.message : code);
    this.name = 'Failure';
    this.code = code;
    this.original = original;
  }
}
