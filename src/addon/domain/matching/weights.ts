/**
 * One weight per level, so large that a single unit on a level outweighs everything below it. With them a lexicographic
 * question becomes an ordinary sum of whole numbers; questions too large for exact numbers are refused here.
 */
import type { Sympathy } from './instance';
import { countOn, type Level, levelsOf, type Objective, type PairFacts } from './objectives';

/** What the weights depend on: the free part of an instance, measured. */
export interface Extent {
  /** No answer can have more free pairs than this. */
  readonly pairs: number;
  readonly largestScore: number;
  /** How many of last time's pairs are still permitted; 0 leaves the level «kept» out. */
  readonly keepable: number;
}

/** The solver adds up to three weights in one number, and numbers are exact below 2⁵³. */
export const LARGEST_WEIGHT = 2 ** 51;

/** The question cannot be answered with exact numbers; nothing was computed. */
export class MatchingTooLarge extends Error {
  override readonly name = 'MatchingTooLarge';

  constructor(
    readonly objective: Objective,
    readonly extent: Extent,
  ) {
    super(
      `exact numbers do not reach: objective ${objective}, up to ${extent.pairs} pairs, ` +
        `scores up to ${extent.largestScore}, ${extent.keepable} pairs to keep`,
    );
  }
}

/** The levels that are summed for this question: those of the objective and, if anything can be kept, «kept» last. */
export function weighedLevels(objective: Objective, keepable: number): readonly Level[] {
  return keepable > 0 ? [...levelsOf(objective), 'kept'] : levelsOf(objective);
}

/** The weights of the weighed levels, in their order. Throws MatchingTooLarge rather than lose a unit. */
export function chooseWeights(objective: Objective, extent: Extent): readonly number[] {
  const levels = weighedLevels(objective, extent.keepable);
  const weights = levels.map(() => 0);
  for (let k = levels.length - 1; k >= 0; k--) {
    if (levels[k] === 'least-score') continue;
    weights[k] = 1 + Number(largestSumBelow(k, levels, weights, extent));
    if (largestPairWeight(levels, weights, extent.largestScore) > LARGEST_WEIGHT) {
      throw new MatchingTooLarge(objective, extent);
    }
  }
  return weights;
}

/** The weight of one pair. */
export function weighPair(
  levels: readonly Level[],
  weights: readonly number[],
  pair: Omit<PairFacts, 'locked'>,
): number {
  return levels.reduce((sum, level, k) => sum + weights[k]! * countOn(level, pair), 0);
}

/** The most that all levels below the k-th can add up to over a whole answer. */
export function largestSumBelow(
  k: number,
  levels: readonly Level[],
  weights: readonly number[],
  extent: Extent,
): bigint {
  const below = levels.map((level, at) => (at > k && level !== 'kept' ? weights[at]! : 0));
  const keeping = levels.indexOf('kept') > k ? Math.min(extent.pairs, extent.keepable) : 0;
  const onePair = largestPairWeight(levels, below, extent.largestScore);
  return BigInt(extent.pairs) * BigInt(onePair) + BigInt(keeping);
}

function largestPairWeight(levels: readonly Level[], weights: readonly number[], score: number): number {
  const classes: readonly Sympathy[] = [0, 1, 2];
  return Math.max(...classes.map((sympathy) => weighPair(levels, weights, { score, sympathy, kept: true })));
}
