/**
 * An indicator is data: what is counted among what, the rule in words, the target with its source. The figure follows from
 * facts of the programme; whether it is good follows from the target. What the facts are, and where the figure is shown, is
 * left to others.
 */

/** What is counted, and among how many. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export interface Indicator<Facts> {
  readonly id: string;
  /** Short enough for a chart. */
  readonly title: string;
  readonly unit: '%';
  /** What the numerator counts. */
  readonly counted: string;
  /** What the denominator counts. */
  readonly among: string;
  /** How exactly it is counted, for somebody who wants to count it again. */
  readonly rule: string;
  /** Until the school writes another one. */
  readonly target: number;
  /** Where the target comes from. */
  readonly source: string;
  /** With fewer in the denominator nothing is concluded. */
  readonly least?: number;
  count(facts: Facts): Fraction;
}

export const defineIndicators = <Facts>(indicators: readonly Indicator<Facts>[]): readonly Indicator<Facts>[] =>
  indicators;

/** How a figure stands to its target. */
export type Light = 'reached' | 'near' | 'below' | 'too-few' | 'no-target';

export interface Measurement extends Fraction {
  readonly id: string;
  /** Whole percent; unknown while there is too little to conclude from. */
  readonly value: number | undefined;
  readonly target: number | undefined;
  readonly light: Light;
}

/** This part of the target is near it. */
const nearPart = 0.8;

function lightOf(value: number | undefined, target: number | undefined): Light {
  if (value === undefined) return 'too-few';
  if (target === undefined) return 'no-target';
  if (value >= target) return 'reached';
  return value >= target * nearPart ? 'near' : 'below';
}

/** The figure of an indicator on these facts. More than all is all: a school may have counted its pupils long ago. */
export function measure<Facts>(
  { id, count, least = 1 }: Indicator<Facts>,
  facts: Facts,
  target: number | undefined,
): Measurement {
  const { numerator, denominator } = count(facts);
  const known = denominator >= Math.max(least, 1);
  const value = known ? Math.min(100, Math.round((100 * numerator) / denominator)) : undefined;
  return { id, numerator, denominator, value, target, light: lightOf(value, target) };
}
