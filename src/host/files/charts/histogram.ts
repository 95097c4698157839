/** The buckets of a histogram: equal stretches with round bounds, and how many values fall into each. */
import type { Chart } from './chart';
import { showNumber } from './number-text';

export interface Buckets {
  readonly names: readonly string[];
  /** For each series, its counts. */
  readonly counts: readonly (readonly number[])[];
}

export function bucketsOf({ series, locale, bucketSize }: Chart): Buckets {
  const values = series.flatMap((one) => one.values.filter((value) => value !== undefined));
  if (values.length === 0) return { names: [], counts: series.map(() => []) };
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  const size = bucketSize ?? roundStep((most - least) / Math.max(1, Math.ceil(Math.log2(values.length) + 1)));
  const first = Math.floor(least / size);
  const count = Math.floor(most / size) - first + 1;
  const bound = (index: number): string => showNumber((first + index) * size, undefined, locale);
  return {
    names: Array.from({ length: count }, (_, index) => `${bound(index)}–${bound(index + 1)}`),
    counts: series.map((one) => {
      const counts = new Array<number>(count).fill(0);
      for (const value of one.values) if (value !== undefined) counts[Math.floor(value / size) - first]!++;
      return counts;
    }),
  };
}

/** The next of 1, 2, 5, 10 … */
function roundStep(raw: number): number {
  if (raw <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  return ([1, 2, 5].find((times) => times * power >= raw) ?? 10) * power;
}
