/**
 * «No pair worse than T»: the greatest least score with which as many mentees as possible are still seated. The sum above
 * it is left to the solver, on the pairs that reach it.
 */
import type { Cover } from './answer';
import type { IndexedInstance } from './index-instance';
import { findLargestSeating } from './largest-seating';

/** The greatest least score and the covers that prove it; see Certificate. */
export interface Bottleneck {
  readonly leastScore: number;
  readonly pairs: Cover;
  readonly aboveLeast: Cover;
}

/** Finds the greatest least score by halving the list of scores; 0 when no free pair can be made. */
export function findBottleneck(indexed: IndexedInstance): Bottleneck {
  const all = findLargestSeating(indexed);
  const scores = [...new Set(indexed.score)].sort((left, right) => left - right);
  if (all.pairs === 0) return { leastScore: 0, pairs: all.cover, aboveLeast: { mentees: [], mentors: [] } };
  // The scores before `reached` can be demanded, those from `failed` on cannot.
  let reached = 0;
  let failed = scores.length;
  let aboveLeast: Cover = { mentees: [], mentors: [] };
  while (failed - reached > 1) {
    const middle = (reached + failed) >> 1;
    const tried = findLargestSeating(demandScore(indexed, scores[middle]!));
    if (tried.pairs === all.pairs) reached = middle;
    else {
      failed = middle;
      aboveLeast = tried.cover;
    }
  }
  return { leastScore: scores[reached]!, pairs: all.cover, aboveLeast };
}

/** The same instance without the free pairs below a score. */
export function demandScore(indexed: IndexedInstance, least: number): IndexedInstance {
  const { mentees, start, mentor, score, sympathy, previous } = indexed;
  const shortStart = new Int32Array(mentees.length + 1);
  let length = 0;
  for (let i = 0; i < mentees.length; i++) {
    for (let at = start[i]!; at < start[i + 1]!; at++) if (score[at]! >= least) length++;
    shortStart[i + 1] = length;
  }
  const short: IndexedInstance = {
    ...indexed,
    start: shortStart,
    mentor: new Int32Array(length),
    score: new Int16Array(length),
    sympathy: new Uint8Array(length),
    previous: new Uint8Array(length),
  };
  let next = 0;
  for (let at = 0; at < score.length; at++) {
    if (score[at]! < least) continue;
    short.mentor[next] = mentor[at]!;
    short.score[next] = score[at]!;
    short.sympathy[next] = sympathy[at]!;
    short.previous[next++] = previous[at]!;
  }
  return short;
}
