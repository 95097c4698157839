/** How both sides see their pair beside meetings: what they expect before the first one (А9), how it goes in the middle of the term (А8п). */
import type { PlayedPair } from '../pairs';
import type { PlainAnswers } from '../school';
import type { Year } from '../year';

/** By the codes of the example the codes of the book. */
type PairCodes = ReadonlyMap<string, string>;

const EXPECTATIONS = 'expectations';
const HALFWAY = 'interim-review';

/** How many pairs answer each of the two. */
const EXPECTING = 2;
const LOOKING_BACK = 3;

/** Before the first meeting some pairs say what they expect, mentee and mentor. */
export async function tellExpectations(year: Year, codes: PairCodes): Promise<void> {
  await year.open(EXPECTATIONS);
  await year.handOut(EXPECTATIONS, ['mentees', 'mentors']);
  for (const pair of year.example.pairs.slice(0, EXPECTING)) {
    const own = { pair: codes.get(pair.code)! };
    for (const [code, answers] of [
      [pair.mentees[0]!, { ...own, role: 'наставляемый', ...hopesOfMentee(pair) }],
      [pair.mentor, { ...own, role: 'наставник', ...hopesOfMentor(pair) }],
    ] as const)
      await year.answer(EXPECTATIONS, year.card(EXPECTATIONS, code).link, answers);
  }
}

const hopesOfMentee = ({ usefulness, comfort }: PlayedPair): PlainAnswers => ({
  effect: Math.round(usefulness),
  comfort: Math.round(comfort),
  usefulness: Math.round(usefulness),
  support: 7,
  helpNeed: 6,
  glad: 'да',
});

const hopesOfMentor = ({ comfort }: PlayedPair): PlainAnswers => ({
  mentorComfort: Math.round(comfort),
  leadership: 7,
  involvement: 8,
  mentorGlad: 'да',
});

/** In the middle of the term some pairs say how it goes, each by its first mentee. */
export async function lookBack(year: Year, codes: PairCodes): Promise<void> {
  await year.open(HALFWAY);
  await year.handOut(HALFWAY, ['mentees']);
  for (const { code, mentees, usefulness, comfort } of year.example.pairs.slice(0, LOOKING_BACK))
    await year.answer(HALFWAY, year.card(HALFWAY, mentees[0]!).link, {
      pair: codes.get(code)!,
      role: 'наставляемый',
      usefulness: Math.round(usefulness),
      comfort: Math.round(comfort),
      progress: 40,
      continuation: 'продолжать так же',
      needsHelp: 'нет',
    });
}
