/** А12: how far the conditions of the programme are met, by the nine indicators of the curator, 0, 1 or 2 each. */

import type { Fraction } from '../../schema/indicator';
import { share } from '../indicators/counting';

export type ConditionLevel = 'оптимальный' | 'допустимый' | 'недопустимый';

export interface ConditionsJudged {
  /** How many of them have a mark. */
  readonly marked: Fraction;
  /** From 0 to 18; unknown until all have a mark. */
  readonly sum: number | undefined;
  readonly level: ConditionLevel | undefined;
}

/** 15–18 оптимальный, 9–14 допустимый, 0–8 недопустимый (methodical recommendations, for nine indicators). */
export function levelOf(sum: number): ConditionLevel {
  if (sum >= 15) return 'оптимальный';
  return sum >= 9 ? 'допустимый' : 'недопустимый';
}

export function judgeConditions(marks: readonly (number | undefined)[]): ConditionsJudged {
  const marked = share(marks, (mark) => mark !== undefined);
  if (marked.numerator < marked.denominator) return { marked, sum: undefined, level: undefined };
  const sum = marks.reduce<number>((total, mark) => total + (mark ?? 0), 0);
  return { marked, sum, level: levelOf(sum) };
}
