/// <reference path="./distributions.d.ts" />
/**
 * What has changed between «до» and «после» of the same people, linked by code only. Who has one half is listed, not counted; nothing is
 * concluded below five people; nobody is compared with anybody else.
 */
import { Studentt } from 'distributions';
import type { Fraction } from '../../schema/indicator';

/** Fewer people allow no conclusion. */
export const leastPeople = 5;

/** One person, both times; what is not known is left out. */
export interface Halves {
  readonly code: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Whether more of it is better, as of marks, or less, as of missed lessons. */
export type Direction = 'more' | 'less';

/** What the interval says of the mean change. */
export type Conclusion = 'better' | 'worse' | 'unclear';

export interface PairedEffect {
  readonly before: number;
  readonly after: number;
  /** The mean of «после» − «до», in the unit of the measurement. */
  readonly delta: number;
  readonly difference: Difference;
  /** People for whom it became better, among all with both halves. */
  readonly improved: Fraction;
  /** Bounds of the mean change with a confidence of 95 % (Student, paired); nothing when all changed alike. */
  readonly interval: readonly [low: number, high: number] | undefined;
  readonly conclusion: Conclusion;
}

export interface PairedChange {
  /** People with both halves. */
  readonly people: number;
  /** Codes of those without «после», and without «до». */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Nothing below five people. */
  readonly effect: PairedEffect | undefined;
}

/** Per cent of the beginning; where that was nothing, the number itself. */
export type Difference = { readonly kind: 'percent' | 'number'; readonly value: number };

/** «Разница, %»: (выход − вход) / вход × 100; a beginning of 0 gives the number at the end. Unknown while one of them is. */
export function differenceOf(before: number | undefined, after: number | undefined): Difference | undefined {
  if (before === undefined || after === undefined) return undefined;
  return before === 0
    ? { kind: 'number', value: after }
    : { kind: 'percent', value: ((after - before) / before) * 100 };
}

const confidence = 0.95;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** mean ± t · s / √n, the interval of Student for the mean of paired differences. */
function intervalOf(changes: readonly number[]): readonly [number, number] | undefined {
  const middle = mean(changes);
  const spread = Math.sqrt(changes.reduce((sum, change) => sum + (change - middle) ** 2, 0) / (changes.length - 1));
  if (spread === 0) return undefined;
  const reach = (Studentt(changes.length - 1).inv((1 + confidence) / 2) * spread) / Math.sqrt(changes.length);
  return [middle - reach, middle + reach];
}

function concludeFrom(interval: PairedEffect['interval'], direction: Direction): Conclusion {
  if (!interval) return 'unclear';
  const [low, high] = interval;
  if (low <= 0 && high >= 0) return 'unclear';
  return low > 0 === (direction === 'more') ? 'better' : 'worse';
}

export function changeOf(people: readonly Halves[], direction: Direction = 'more'): PairedChange {
  const known = people.flatMap(({ before, after }) =>
    before === undefined || after === undefined ? [] : [{ before, after }],
  );
  const codesWith = (has: (one: Halves) => boolean): readonly string[] =>
    people
      .filter(has)
      .map(({ code }) => code)
      .sort();
  const counted = {
    people: known.length,
    onlyBefore: codesWith(({ before, after }) => before !== undefined && after === undefined),
    onlyAfter: codesWith(({ before, after }) => before === undefined && after !== undefined),
  };
  if (known.length < leastPeople) return { ...counted, effect: undefined };
  const changes = known.map(({ before, after }) => after - before);
  const [before, after] = [mean(known.map((one) => one.before)), mean(known.map((one) => one.after))];
  const interval = intervalOf(changes);
  const effect: PairedEffect = {
    before,
    after,
    delta: mean(changes),
    difference: differenceOf(before, after) ?? { kind: 'number', value: after },
    improved: {
      numerator: changes.filter((change) => (direction === 'more' ? change > 0 : change < 0)).length,
      denominator: changes.length,
    },
    interval,
    conclusion: concludeFrom(interval, direction),
  };
  return { ...counted, effect };
}
