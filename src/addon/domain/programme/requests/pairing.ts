/** Requests of the screen «Подбор»: decisions about the proposal and the consent of both sides. */
import { type Day, parseDay } from '../../../schema/cell';
import { readCode } from '../../people/code';
import { readPairCode } from '../../people/pair-code';
import { fields, line, listOf, word } from './fields';

/** What the curator decided for one mentee; what is not named stays as it is, null takes a decision back. */
export interface PairDecision {
  readonly mentee: string;
  readonly locked?: string | null;
  /** Codes of all mentors who must not be proposed. */
  readonly forbidden?: readonly string[];
  readonly gathering?: 'пара' | 'группа' | null;
}

/** One side, or both, said yes to this pair; or takes it back. */
export interface AgreementMark {
  readonly mentee: string;
  readonly mentor: string;
  readonly sides: readonly AgreementSide[];
  readonly agrees: boolean;
}

export type AgreementSide = 'mentee' | 'mentor';

export interface AgreementRequest {
  readonly day: Day;
  readonly marks: readonly AgreementMark[];
}

/** More people than a school has mentees are not decided on at once. */
const mostMarks = 2000;
const mostForbidden = 300;

const code = (input: unknown): string | undefined =>
  typeof input === 'string' && input.length <= 20 ? readCode(input)?.code : undefined;

export const readDecisions = (input: unknown): readonly PairDecision[] | undefined =>
  listOf(input, mostMarks, (each) => {
    const { mentee, locked, forbidden, gathering } = fields(each);
    const who = code(mentee);
    const lock = locked === undefined || locked === null ? locked : (code(locked) ?? wrong);
    const banned = forbidden === undefined ? undefined : (listOf(forbidden, mostForbidden, code) ?? wrong);
    const group =
      gathering === undefined || gathering === null ? gathering : (word(gathering, ['пара', 'группа']) ?? wrong);
    if (who === undefined || lock === wrong || banned === wrong || group === wrong) return undefined;
    return {
      mentee: who,
      ...(lock === undefined ? {} : { locked: lock }),
      ...(banned === undefined ? {} : { forbidden: banned }),
      ...(group === undefined ? {} : { gathering: group }),
    };
  });

/** Stands for what was given and cannot be read. */
const wrong = Symbol('wrong');

export function readAgreement(input: unknown): AgreementRequest | undefined {
  const given = fields(input);
  const day = typeof given['day'] === 'string' ? parseDay(given['day']) : undefined;
  const marks = listOf(given['marks'], mostMarks, (each): AgreementMark | undefined => {
    const { mentee, mentor, sides, agrees } = fields(each);
    const [who, whom] = [code(mentee), code(mentor)];
    const named = listOf(sides, 2, (side) => word(side, ['mentee', 'mentor'] as const));
    return who && whom && named && typeof agrees === 'boolean'
      ? { mentee: who, mentor: whom, sides: named, agrees }
      : undefined;
  });
  return day && marks && marks.length > 0 ? { day, marks } : undefined;
}

/** «Записать пары»: all that are proposed, or those alone to which both sides agreed. */
export const readApproval = (input: unknown): { readonly onlyAgreed: boolean } => ({
  onlyAgreed: fields(input)['onlyAgreed'] === true,
});

/** A plan that gets a new version, and why. */
export interface CorrectPlanRequest {
  readonly pair: string;
  readonly reason: string;
}

export function readCorrectPlan(input: unknown): CorrectPlanRequest | undefined {
  const given = fields(input);
  const pair = readPairCode(line(given['pair'], 20) ?? '');
  const reason = line(given['reason'], 200);
  return pair && reason ? { pair, reason } : undefined;
}
