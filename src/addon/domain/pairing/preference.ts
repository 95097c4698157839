/**
 * What comes first when not everything can be had: as many pairs as possible, or wishes fulfilled, or the score with sympathy as one of its
 * criteria. Where sympathy is a level of the solver it has no weight in the score, so that it is not counted twice.
 */
import type { Objective } from '../matching/objectives';
import type { Weights } from './score';

export const preferences = ['coverage', 'sympathy', 'score'] as const;

export type Preference = (typeof preferences)[number];

/** What the solver is asked. `areTold`: has anybody wished for anybody? */
export function objectiveOf(preference: Preference, areTold: boolean): Objective {
  if (!areTold || preference === 'score') return 'coverage-then-score';
  return preference === 'coverage' ? 'coverage-then-sympathy-then-score' : 'sympathy-profile-then-score';
}

/** The weights that count: the others are scaled to the whole by the score itself. */
export const countedWeights = (weights: Weights, preference: Preference, areTold: boolean): Weights =>
  preference === 'score' && areTold ? weights : { ...weights, sympathy: 0 };
