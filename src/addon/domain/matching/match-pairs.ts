/**
 * Matching, from an instance to a proven answer. Reads as a list of steps; each step is a file of its own. Who may be paired
 * at all and what a pair's score is was decided before.
 */
import type { Certificate, MatchingAnswer } from './answer';
import { demandScore, findBottleneck } from './bottleneck';
import { findFlaw } from './check-answer';
import { findHallSet } from './hall-set';
import { findPermitted, type IndexedInstance, indexInstance, measure } from './index-instance';
import type { Sympathy } from './instance';
import { findLargestSeating } from './largest-seating';
import { type Level, levelsOf, type Objective, type PairFacts, valueOfPairs } from './objectives';
import { type AnyInstance, packInstance } from './packed-edges';
import { findBestSeating, type Seating } from './seating';
import { chooseWeights, weighedLevels, weighPair } from './weights';

/**
 * The best pairs for an objective, with the proof that they are, examined.
 *
 * Expects an instance that `readInstance` lets pass. Throws MatchingTooLarge when exact numbers do not reach; nothing else
 * can go wrong, as nobody has to be seated.
 *
 * @example
 * const edges = [{ mentee: 'У-1', mentor: 'Н-1', score: 700, sympathy: 2 }];
 * matchPairs({ instance: { mentors: [{ id: 'Н-1', capacity: 2 }], mentees: ['У-1'], edges } }).pairs // [['У-1', 'Н-1']]
 */
export function matchPairs(options: { instance: AnyInstance; objective?: Objective }): MatchingAnswer {
  const { objective = 'coverage-then-score' } = options;
  const instance = packInstance(options.instance);
  const indexed = indexInstance(instance);
  const bottleneck = objective === 'bottleneck' ? findBottleneck(indexed) : undefined;
  const permitted = bottleneck ? demandScore(indexed, bottleneck.leastScore) : indexed;
  const extent = measure(permitted);
  const levels = weighedLevels(objective, extent.keepable);
  const weights = chooseWeights(objective, extent);
  const seating = findBestSeating({ ...permitted, weight: weighPermitted(permitted, levels, weights) });

  const mentorOf = seating.mentorOf.map((j, i) => (permitted.lockedMentor[i] === -1 ? j : permitted.lockedMentor[i]!));
  const facts = factsOf(permitted, mentorOf);
  const certificate: Certificate = {
    weights,
    ...nameDuals(indexed, seating),
    ...(bottleneck && { covers: { pairs: bottleneck.pairs, aboveLeast: bottleneck.aboveLeast } }),
    checked: false,
  };
  const answer: MatchingAnswer = {
    objective,
    pairs: indexed.mentees.flatMap((mentee, i) =>
      mentorOf[i] === -1 ? [] : [[mentee, indexed.mentors[mentorOf[i]!]!]],
    ),
    value: valueOfPairs(objective, facts),
    kept: facts.reduce((count, pair) => count + (pair.kept ? 1 : 0), 0),
    certificate,
    unmatched: indexed.mentees.filter((_, i) => mentorOf[i] === -1),
    hall: (instance.locked ?? []).length > 0 ? null : findHallSet(indexed, largestOf(indexed, objective, mentorOf)),
  };
  const flaw = findFlaw({ instance, answer });
  if (flaw !== undefined) throw new Error(`the solver's answer does not hold: ${flaw}`);
  return { ...answer, certificate: { ...certificate, checked: true } };
}

/** The weight of each free permitted pair. */
function weighPermitted(indexed: IndexedInstance, levels: readonly Level[], weights: readonly number[]): Float64Array {
  const kinds = [0, 1, 2, 3, 4, 5].map((kind) =>
    weighPair(levels, weights, { score: 0, sympathy: (kind >> 1) as Sympathy, kept: kind % 2 === 1 }),
  );
  const point = weighPair(levels, weights, { score: 1, sympathy: 0, kept: false }) - kinds[0]!;
  const { score, sympathy, previous } = indexed;
  const weight = new Float64Array(score.length);
  for (let at = 0; at < weight.length; at++) {
    weight[at] = kinds[2 * sympathy[at]! + previous[at]!]! + point * score[at]!;
  }
  return weight;
}

function factsOf(indexed: IndexedInstance, mentorOf: Int32Array): readonly PairFacts[] {
  return indexed.mentees.flatMap((_, i) => {
    const decided = indexed.lockedFacts.get(i);
    if (decided !== undefined) return [decided];
    if (mentorOf[i] === -1) return [];
    const at = findPermitted(indexed, i, mentorOf[i]!);
    const sympathy = indexed.sympathy[at] as Sympathy;
    return [{ score: indexed.score[at]!, sympathy, kept: indexed.previous[at] === 1, locked: false }];
  });
}

function nameDuals({ mentees, mentors }: IndexedInstance, { menteeDual, mentorDual }: Seating) {
  return {
    menteeDuals: new Map(mentees.map((id, i) => [id, menteeDual[i]!])),
    mentorDuals: new Map(mentors.map((id, j) => [id, mentorDual[j]!])),
  };
}

/** A seating with the most pairs: the answer itself where the objective wants coverage above the rest. */
function largestOf(indexed: IndexedInstance, objective: Objective, mentorOf: Int32Array): Int32Array {
  const isLargest = levelsOf(objective).includes('pairs');
  return isLargest ? mentorOf : findLargestSeating(indexed).mentorOf;
}
