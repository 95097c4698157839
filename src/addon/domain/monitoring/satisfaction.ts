/** What people say of the programme at its end (А10, А11): whether they are satisfied, and the index of all their marks. */
import type { Fraction } from '../../schema/indicator';
import { meanOf } from '../indicators/meetings';
import { leastPeople } from './effect';

/** One answer: its marks from 1 to 10, and whether the person liked it. */
export interface FinalAnswer {
  readonly person: string;
  readonly marks: readonly number[];
  readonly liked: 'да' | 'нет' | undefined;
}

/** The mean of all marks of a person, or undefined without any. */
const indexOf = (answers: readonly FinalAnswer[]): number | undefined => meanOf(answers.flatMap(({ marks }) => marks));

/** «Доволен»: the mean of the marks reaches the threshold, or the person liked it. Unknown when nothing was said. */
export function isSatisfied(answers: readonly FinalAnswer[], from: number): boolean | undefined {
  const index = indexOf(answers);
  if (answers.some(({ liked }) => liked === 'да')) return true;
  if (index !== undefined) return index >= from;
  return answers.some(({ liked }) => liked === 'нет') ? false : undefined;
}

export interface Satisfaction {
  /** The satisfied among those who answered, each person once. */
  readonly satisfied: Fraction;
  /** How many were to answer. */
  readonly invited: number;
  /** The mean of the means of people; unknown below five people. */
  readonly index: number | undefined;
}

export function satisfactionOf(
  answers: readonly FinalAnswer[],
  invited: readonly string[],
  from: number,
): Satisfaction {
  const people = new Map<string, FinalAnswer[]>();
  for (const answer of answers) people.set(answer.person, [...(people.get(answer.person) ?? []), answer]);
  const judged = [...people.values()].flatMap((own) => {
    const satisfied = isSatisfied(own, from);
    return satisfied === undefined ? [] : [{ satisfied, index: indexOf(own) }];
  });
  const indices = judged.flatMap(({ index }) => index ?? []);
  return {
    satisfied: { numerator: judged.filter(({ satisfied }) => satisfied).length, denominator: judged.length },
    invited: new Set(invited).size,
    index: indices.length >= leastPeople ? meanOf(indices) : undefined,
  };
}
