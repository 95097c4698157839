/**
 * Examines an answer against its instance, knowing only what the objectives mean: no numbering, no solver, sums in exact
 * integers. If it finds nothing, the pairs are allowed, the value is theirs, and no answer is better.
 */
import type { MatchingAnswer } from './answer';
import { findBrokenProof, findWeakWeight } from './check-proof';
import { valueOfPairs } from './objectives';
import { type AnyInstance, packInstance } from './packed-edges';
import { askAgain, type Question } from './question';

/** Gives the first thing that is wrong with an answer or its proof, in words for developers; undefined if nothing is. */
export function findFlaw({ instance, answer }: { instance: AnyInstance; answer: MatchingAnswer }): string | undefined {
  const question = askAgain(packInstance(instance), answer);
  return findWrongPair(question) ?? findWrongSummary(question) ?? findWeakWeight(question) ?? findBrokenProof(question);
}

function findWrongPair({ answer, instance, freeSeats, lockedMentor, chosen, facts }: Question): string | undefined {
  if (chosen.size !== answer.pairs.length) return 'a mentee has two mentors';
  const known = new Set(instance.mentees);
  const taken = new Map<string, number>();
  for (const [mentee, mentor] of lockedMentor) {
    if (chosen.get(mentee) !== mentor) return `the locked pair ${mentee} – ${mentor} is missing`;
  }
  for (const [mentee, mentor] of chosen) {
    if (!known.has(mentee) || !facts.has(mentee)) return `the pair ${mentee} – ${mentor} is not permitted`;
    if (!lockedMentor.has(mentee)) taken.set(mentor, (taken.get(mentor) ?? 0) + 1);
  }
  for (const [mentor, count] of taken) {
    if (count > (freeSeats.get(mentor) ?? 0)) return `mentor ${mentor} has more mentees than seats`;
  }
  return undefined;
}

function findWrongSummary({ answer, instance, chosen, facts }: Question): string | undefined {
  const pairs = [...facts.values()];
  const value = valueOfPairs(answer.objective, pairs);
  if (value.length !== answer.value.length || value.some((entry, k) => entry !== answer.value[k])) {
    return `the value is ${value.join(', ')}`;
  }
  if (pairs.filter((pair) => pair.kept).length !== answer.kept) return 'the number of kept pairs is another';
  const left = instance.mentees.filter((mentee) => !chosen.has(mentee));
  const said = new Set(answer.unmatched);
  const isSame = said.size === answer.unmatched.length && said.size === left.length && left.every((id) => said.has(id));
  return isSame ? undefined : 'the list of the unmatched is another';
}
