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

/** The agreed pairs with codes after those in use; mentees of one mentor are a group where the mentor wants one. */
export function formPairs(
  agreed: readonly Pair[],
  mentors: readonly MentorOfPairs[],
  usedCodes: readonly string[],
): readonly NewPair[] {
  const byMentor = new Map<string, string[]>();
  for (const [mentee, mentor] of [...agreed].sort(([a], [b]) => (a < b ? -1 : 1)))
    byMentor.set(mentor, [...(byMentor.get(mentor) ?? []), mentee]);
  const used = usedCodes.map((code) => Number(codePattern.exec(code)?.[1] ?? 0));
  const highest = used.reduce((most, number) => Math.max(most, number), 0);
  const parts = [...byMentor]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, mentees]) => {
      const mentor = mentors.find((one) => one.code === code) ?? { code, type: undefined, gathering: undefined };
      const isGroup = mentees.length > mostPairsOfMentor || (mentees.length > 1 && mentor.gathering === 'с группой');
      return isGroup ? [{ mentor, mentees }] : mentees.map((mentee) => ({ mentor, mentees: [mentee] }));
    });
  return parts.map(({ mentor, mentees }, index) => ({
    code: `ПГ-${String(highest + 1 + index).padStart(3, '0')}`,
    kind: mentees.length > 1 ? 'группа' : 'пара',
    mentor: mentor.code,
    mentees,
    form: formOf({ code: mentees[0] ?? '' }, mentor),
  }));
}

/** The mentees of each mentor over all pairs at work. */
export function menteesByMentor(pairs: readonly StandingPair[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [mentee, mentor] of standingPairs(pairs)) found.set(mentor, [...(found.get(mentor) ?? []), mentee]);
  return found;
}
