/**
 * The second half of the examination: do the weights express the objective, and do duals and covers prove that no answer is
 * better? Weak duality only, so it holds for any way of solving.
 */
import type { Certificate, Cover } from './answer';
import type { Sympathy } from './instance';
import { countOn, type Level, levelsOf } from './objectives';
import { findAmongFree, type Question } from './question';

const BEYOND = 'a pair weighs more than exact numbers reach';

/** One unit on a level must outweigh all that the levels below can add up to. */
export function findWeakWeight(question: Question): string | undefined {
  const { answer, instance, freeSeats, lockedMentor } = question;
  const { weights } = answer.certificate;
  const levels = weighedLevels(question);
  if (levels === undefined) return 'the number of weights is not the number of levels';
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0)) return 'a weight is not a whole number';
  const candidates = instance.mentees.length - lockedMentor.size;
  const seats = [...freeSeats.values()].reduce((sum, count) => sum + count, 0);
  const pairs = BigInt(Math.min(candidates, seats));
  let score = 0;
  let previous = 0;
  const least = leastScoreOf(question);
  findAmongFree(question, (_mentee, _mentor, pair) => {
    if (pair.score < least) return;
    if (pair.score > score) score = pair.score;
    if (pair.kept) previous++;
  });
  if (previous > 0 && levels[levels.length - 1] !== 'kept') return 'the weight of «kept» is missing';
  const keepable = BigInt(Math.min(candidates, seats, previous));
  for (let k = 0; k < levels.length; k++) {
    if (levels[k] === 'least-score') continue;
    let below = 0n;
    for (const sympathy of [0, 1, 2] as const) {
      const sum = weigh(levels, weights, { score, sympathy, kept: false }, k + 1);
      if (!Number.isSafeInteger(sum)) return BEYOND;
      if (BigInt(sum) > below) below = BigInt(sum);
    }
    const keeping =
      levels[levels.length - 1] === 'kept' && k < levels.length - 1 ? BigInt(weights[levels.length - 1]!) : 0n;
    if (BigInt(weights[k]!) <= pairs * below + keepable * keeping) return `the weight of «${levels[k]}» is too small`;
  }
  return undefined;
}

/** Weak duality: duals that hold on every free permitted pair bound the weight of every answer; here they must meet. */
export function findBrokenProof(question: Question): string | undefined {
  const { answer, instance, freeSeats } = question;
  const { weights, menteeDuals, mentorDuals, covers } = answer.certificate;
  const levels = weighedLevels(question)!;
  let bound = 0n;
  for (const mentee of instance.mentees) {
    const dual = menteeDuals.get(mentee);
    if (!isDual(dual)) return `mentee ${mentee} has no valid dual`;
    if (!question.lockedMentor.has(mentee)) bound += BigInt(dual);
  }
  for (const { id } of instance.mentors) {
    const dual = mentorDuals.get(id);
    if (!isDual(dual)) return `mentor ${id} has no valid dual`;
    bound += BigInt(dual) * BigInt(freeSeats.get(id) ?? 0);
  }
  const least = leastScoreOf(question);
  // All that varies beside sympathy and keeping is the score, so a million pairs need not be weighed level by level.
  const unscored = ([0, 1, 2] as const).map((sympathy) =>
    [false, true].map((kept) => weigh(levels, weights, { score: 0, sympathy, kept }, 0)),
  );
  const point = weights[levels.indexOf('score')]!;
  const broken = findAmongFree(question, (mentee, mentor, pair) => {
    if (pair.score < least) return undefined;
    const weight = unscored[pair.sympathy]![pair.kept ? 1 : 0]! + point * pair.score;
    if (!Number.isSafeInteger(weight)) return BEYOND;
    const isHeld = menteeDuals.get(mentee)! + mentorDuals.get(mentor)! >= weight;
    return isHeld ? undefined : `the duals do not hold on ${mentee} – ${mentor}`;
  });
  if (broken !== undefined) return broken;
  let reached = 0n;
  for (const pair of question.facts.values()) if (!pair.locked) reached += BigInt(weigh(levels, weights, pair, 0));
  if (reached !== bound) return `the answer weighs ${reached}, the duals allow ${bound}`;
  return answer.objective === 'bottleneck' ? findBrokenCover(question, covers, least) : undefined;
}

function findBrokenCover(question: Question, covers: Certificate['covers'], least: number): string | undefined {
  if (covers === undefined) return 'the covers are missing';
  const freeCount = question.chosen.size - question.lockedMentor.size;
  if (seatsOf(question, covers.pairs) > freeCount) return 'the cover allows more pairs';
  if (freeCount > 0 && seatsOf(question, covers.aboveLeast) >= freeCount)
    return 'the cover allows a better least score';
  const pairs = { mentees: new Set(covers.pairs.mentees), mentors: new Set(covers.pairs.mentors) };
  const above = { mentees: new Set(covers.aboveLeast.mentees), mentors: new Set(covers.aboveLeast.mentors) };
  return findAmongFree(question, (mentee, mentor, { score }) => {
    const isCovered = pairs.mentees.has(mentee) || pairs.mentors.has(mentor);
    const isCoveredAbove = above.mentees.has(mentee) || above.mentors.has(mentor);
    const isHeld = isCovered && (freeCount === 0 || score <= least || isCoveredAbove);
    return isHeld ? undefined : `no cover on ${mentee} – ${mentor}`;
  });
}

function seatsOf({ freeSeats }: Question, cover: Cover): number {
  return cover.mentors.reduce((sum, mentor) => sum + (freeSeats.get(mentor) ?? 0), new Set(cover.mentees).size);
}

/** The duals of a bottleneck answer hold on the pairs that reach its least score; the others are proven too weak. */
function leastScoreOf({ answer }: Question): number {
  return answer.objective === 'bottleneck' ? answer.value[0]! : 0;
}

function weighedLevels({ answer }: Question): readonly Level[] | undefined {
  const levels = levelsOf(answer.objective);
  const { length } = answer.certificate.weights;
  if (length === levels.length) return levels;
  return length === levels.length + 1 ? [...levels, 'kept'] : undefined;
}

type Weighed = { readonly score: number; readonly sympathy: Sympathy; readonly kept: boolean };

/** The weight of a pair on the levels from one on. No term is negative, so a sum that is a safe integer lost nothing. */
function weigh(levels: readonly Level[], weights: readonly number[], pair: Weighed, from: number): number {
  let sum = 0;
  for (let k = from; k < levels.length; k++) sum += weights[k]! * countOn(levels[k]!, pair);
  return sum;
}

function isDual(dual: number | undefined): dual is number {
  return dual !== undefined && Number.isSafeInteger(dual) && dual >= 0;
}
