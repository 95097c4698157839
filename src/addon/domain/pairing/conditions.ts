/** Hard conditions: why a mentee and a mentor cannot be a pair, whatever their score. The first that holds is named. */
import type { Day } from '../../schema/cell';
import { judgePaper, pairPapers } from './admission';
import { ageOrder, formOf, type MenteeToPair, type MentorToPair, type Paper } from './person';

export type Filter =
  | 'same-person'
  | 'forbidden'
  | 'unwished'
  | 'mentor-younger'
  | 'manager'
  | 'form-not-held'
  | 'paper-of-pair'
  | 'no-seat';

/** All filters in the order in which they are asked. */
export const filters: readonly Filter[] = [
  'same-person',
  'forbidden',
  'unwished',
  'mentor-younger',
  'manager',
  'form-not-held',
  'paper-of-pair',
  'no-seat',
];

/** In this model both are of one standing, so that age does not matter among pupils. */
const equals = 'равный – равному';

/** A pupil is never the mentor of somebody older, except as an equal of another pupil. */
const isYounger = (mentee: MenteeToPair, mentor: MentorToPair): boolean =>
  mentor.code.startsWith('У') &&
  !(mentee.code.startsWith('У') && mentor.roleModels.includes(equals)) &&
  mentee.age !== undefined &&
  mentor.age !== undefined &&
  ageOrder.indexOf(mentor.age) < ageOrder.indexOf(mentee.age);

/** Nothing when the two may be paired. `seats` are those of the mentor that no standing pair takes. */
export function whyNot(
  mentee: MenteeToPair,
  mentor: MentorToPair,
  known: {
    readonly papers: readonly Paper[];
    readonly seats: number;
    readonly today: Day;
    readonly isRefused?: boolean;
    /** Forms that the school has chosen; all of them when nothing is said. */
    readonly formsHeld?: readonly string[];
  },
): Filter | undefined {
  if (mentee.code === mentor.code) return 'same-person';
  if (mentee.forbidden.includes(mentor.code)) return 'forbidden';
  if (known.isRefused) return 'unwished';
  if (isYounger(mentee, mentor)) return 'mentor-younger';
  if (mentee.managers.includes(mentor.code)) return 'manager';
  if (known.formsHeld?.includes(formOf(mentee, mentor)) === false) return 'form-not-held';
  if (pairPapers(mentee, mentor).some((paper) => judgePaper(known.papers, paper, known.today))) return 'paper-of-pair';
  return known.seats > 0 ? undefined : 'no-seat';
}
