/** What comes back of any call over the wire: a sentence for the person, a value, and what is to be mended. */

export interface IssueLine {
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
}

/** What came of a call: a sentence for the person, the value, and what is to be mended. */
export type Reply<Value> =
  | { readonly ok: true; readonly message: string; readonly value: Value; readonly issues: readonly IssueLine[] }
  | { readonly ok: false; readonly message: string; readonly issues: readonly IssueLine[] };

/** How far a work in several runs has come. */
export interface ProgressView {
  readonly done: number;
  /** For the next run. */
  readonly later: number;
  /** For another day. */
  readonly tomorrow: number;
}
