/** Pairs and groups as they stand in the book: which count, which are new, what the two bases should say of them. */
import type { Pair } from '../matching/instance';
import { formOf } from './person';

export interface StandingPair {
  readonly code: string;
  readonly mentor: string;
  readonly mentees: readonly string[];
  readonly state: string;
}

/** Until it is finished a pair takes its mentor's seats. */
export const isAtWork = ({ state }: { readonly state: string }): boolean => state !== 'завершена';

/** Every mentee with the mentor of the first pair that is at work. */
export function standingPairs(pairs: readonly StandingPair[]): readonly Pair[] {
  const found = new Map<string, string>();
  for (const pair of pairs.filter(isAtWork))
    for (const mentee of pair.mentees) if (!found.has(mentee)) found.set(mentee, pair.mentor);
  return [...found];
}

export interface NewPair {
  readonly code: string;
  readonly kind: 'пара' | 'группа';
  readonly mentor: string;
  readonly mentees: readonly string[];
  readonly form: string;
}

interface MentorOfPairs {
  readonly code: string;
  readonly type: string | undefined;
  /** «с группой» */
  readonly gathering: string | undefined;
}

/** More mentees than this make a group even when nobody asked for one. */
const mostPairsOfMentor = 2;

const codePattern = /^ПГ-(\d+)$/;

/** The code of the pair so many places after the last one in use. */
export function pairCodeAfter(usedCodes: readonly string[], places = 1): string {
  const highest = usedCodes.reduce((most, code) => Math.max(most, Number(codePattern.exec(code)?.[1] ?? 0)), 0);
  return `ПГ-${String(highest + places).padStart(3, '0')}`;
}

/** What the curator has decided of a mentee: to be in the group of the mentor, or alone with him. */
export type Gathering = NewPair['kind'];

/**
 * The agreed pairs with codes after those in use. Whom the curator has put into a group or beside it is there; the other mentees of one
 * mentor are a group where the mentor wants one or where they are many.
 */
export function formPairs(
  agreed: readonly Pair[],
  mentors: readonly MentorOfPairs[],
  usedCodes: readonly string[],
  decided: ReadonlyMap<string, Gathering> = new Map(),
): readonly NewPair[] {
  const byMentor = new Map<string, string[]>();
  for (const [mentee, mentor] of [...agreed].sort(([a], [b]) => (a < b ? -1 : 1)))
    byMentor.set(mentor, [...(byMentor.get(mentor) ?? []), mentee]);
  const parts = [...byMentor]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, mentees]) => {
      const mentor = mentors.find((one) => one.code === code) ?? { code, type: undefined, gathering: undefined };
      return gather(mentees, mentor.gathering === 'с группой', decided).map((together) => ({
        mentor,
        mentees: together,
      }));
    });
  return parts.map(({ mentor, mentees }, index) => ({
    code: pairCodeAfter(usedCodes, index + 1),
    kind: mentees.length > 1 ? 'группа' : 'пара',
    mentor: mentor.code,
    mentees,
    form: formOf({ code: mentees[0] ?? '' }, mentor),
  }));
}

/** Who of the mentees of one mentor meets him together. */
function gather(
  mentees: readonly string[],
  wantsGroup: boolean,
  decided: ReadonlyMap<string, Gathering>,
): readonly (readonly string[])[] {
  const alone = mentees.filter((mentee) => decided.get(mentee) === 'пара');
  const others = mentees.filter((mentee) => !alone.includes(mentee));
  const isAsked = others.some((mentee) => decided.get(mentee) === 'группа');
  const isGroup = others.length > mostPairsOfMentor || (others.length > 1 && (wantsGroup || isAsked));
  return [...(isGroup ? [others] : others.map((mentee) => [mentee])), ...alone.map((mentee) => [mentee])];
}

/** The mentees of each mentor over all pairs at work. */
export function menteesByMentor(pairs: readonly StandingPair[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [mentee, mentor] of standingPairs(pairs)) found.set(mentor, [...(found.get(mentor) ?? []), mentee]);
  return found;
}
