/** Targets of indicators as the wizard asks for them. */

export interface AskedTarget {
  /** Of the indicator. */
  readonly id: string;
  /** Per cent; nothing for an indicator without a target. */
  readonly target: number | null;
  /** The order or paper that it was taken from. */
  readonly source: string;
}
