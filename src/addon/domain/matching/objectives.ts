/**
 * What «better» means: each objective is a list of levels, the first one matters most. Pure definitions, shared by the
 * solver and by the checker of its answers; the numbers that make one sum out of the levels are chosen in weights.ts.
 */
import type { Sympathy } from './instance';

/** One thing that is counted over the pairs of an answer. */
export type Level = 'least-score' | 'pairs' | 'mutual' | 'one-sided' | 'no-sympathy' | 'score' | 'kept';

const LEVELS = {
  'coverage-then-score': ['pairs', 'score'],
  'score-only': ['score'],
  'sympathy-profile-then-score': ['mutual', 'one-sided', 'no-sympathy', 'score'],
  'coverage-then-sympathy-then-score': ['pairs', 'mutual', 'one-sided', 'score'],
  bottleneck: ['least-score', 'pairs', 'score'],
} as const satisfies Record<string, readonly Level[]>;

/** The name of an objective, as the command line and the settings spell it. */
export type Objective = keyof typeof LEVELS;

/** All objectives, the usual one first. */
export const OBJECTIVES = Object.keys(LEVELS) as readonly Objective[];

/** The levels of an objective from the highest to the lowest; they are the entries of an answer's value. */
export function levelsOf(objective: Objective): readonly Level[] {
  return LEVELS[objective];
}

/** What the levels look at in one pair. */
export interface PairFacts {
  readonly score: number;
  readonly sympathy: Sympathy;
  /** Was a pair last time. */
  readonly kept: boolean;
  /** Stands by decision; the least score leaves such pairs aside. */
  readonly locked: boolean;
}

/** How much one pair adds to a level. The least score is no sum: it adds nothing and is found by bottleneck.ts. */
export function countOn(level: Level, pair: Omit<PairFacts, 'locked'>): number {
  switch (level) {
    case 'least-score':
      return 0;
    case 'pairs':
      return 1;
    case 'mutual':
      return pair.sympathy === 2 ? 1 : 0;
    case 'one-sided':
      return pair.sympathy === 1 ? 1 : 0;
    case 'no-sympathy':
      return pair.sympathy === 0 ? 1 : 0;
    case 'score':
      return pair.score;
    case 'kept':
      return pair.kept ? 1 : 0;
  }
}

/**
 * The value of an answer, one number per level. Locked pairs count on every level but the least score, which is about the
 * pairs the solver was free to make and is 0 when there is none.
 */
export function valueOfPairs(objective: Objective, pairs: readonly PairFacts[]): readonly number[] {
  return levelsOf(objective).map((level) => {
    if (level !== 'least-score') return pairs.reduce((sum, pair) => sum + countOn(level, pair), 0);
    const free = pairs.filter((pair) => !pair.locked).map((pair) => pair.score);
    return free.reduce((least, score) => Math.min(least, score), free[0] ?? 0);
  });
}
