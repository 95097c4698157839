/** What two people have in common, ready for words and bars. */
import { formOf } from '../../domain/pairing/person';
import { countedWeights } from '../../domain/pairing/preference';
import {
  componentNames,
  componentsOf,
  leftOpen,
  sharedInterests,
  sharedTags,
  type Weights,
} from '../../domain/pairing/score';
import type { PairFactsInWords } from '../../texts/ru/matching';
import type { MatchingState } from './matching-state';

/** The weights that count in this proposal. */
export const weightsOf = ({ question }: Pick<MatchingState, 'question'>): Weights =>
  countedWeights(question.weights, question.preference ?? 'coverage', question.sympathies?.areTold ?? false);

/** Nothing when one of the two is not in the bases. */
export function pairFacts(
  state: Pick<MatchingState, 'question'>,
  menteeCode: string,
  mentorCode: string,
  tagName: (code: string) => string,
): PairFactsInWords | undefined {
  const { question } = state;
  const mentee = question.mentees.find(({ code }) => code === menteeCode);
  const mentor = question.mentors.find(({ code }) => code === mentorCode);
  if (!mentee || !mentor) return undefined;
  const weights = weightsOf(state);
  return {
    components: componentsOf(mentee, mentor, question.sympathies?.of(menteeCode, mentorCode)),
    counted: componentNames.filter((name) => weights[name] > 0),
    open: leftOpen(mentee, mentor),
    shared: sharedTags(mentee, mentor).map(tagName),
    sharedInterests: sharedInterests(mentee, mentor),
    form: formOf(mentee, mentor),
  };
}
