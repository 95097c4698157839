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

/** What a person's answers come to. */
interface Verdict {
  readonly satisfied: boolean;
  /** The mean of all marks; unknown without any. */
  readonly index: number | undefined;
}

/** The verdict of each person who said enough for one. */
export function verdictsOf(answers: readonly FinalAnswer[], from: number): ReadonlyMap<string, Verdict> {
  const people = new Map<string, FinalAnswer[]>();
  for (const answer of answers) people.set(answer.person, [...(people.get(answer.person) ?? []), answer]);
  return new Map(
    [...people].flatMap(([person, own]): [string, Verdict][] => {
      const satisfied = isSatisfied(own, from);
      return satisfied === undefined ? [] : [[person, { satisfied, index: indexOf(own) }]];
    }),
  );
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
  const judged = [...verdictsOf(answers, from).values()];
  const indices = judged.flatMap(({ index }) => index ?? []);
  return {
    satisfied: { numerator: judged.filter(({ satisfied }) => satisfied).length, denominator: judged.length },
    invited: new Set(invited).size,
    index: indices.length >= leastPeople ? meanOf(indices) : undefined,
  };
}
