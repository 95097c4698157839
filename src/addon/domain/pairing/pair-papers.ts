/**
 * What the people of a pair lack on a day, whatever their status: who may be proposed at all is asked in admission.ts, this is asked
 * of pairs that stand already – before an order is prepared or signed, and of pairs at work.
 */
import type { Day } from '../../schema/cell';
import { type Aged, judgePapers, pairPapers } from './admission';
import { type MenteeToPair, type MentorToPair, type Paper, papersByPerson } from './person';

/** Why somebody must not stand in a pair that day. */
export type Lack =
  | { readonly person: string; readonly why: 'papers'; readonly papers: readonly string[] }
  | { readonly person: string; readonly why: 'age-unknown' | 'not-in-base' };

export interface PeopleWithPapers {
  readonly mentees: readonly MenteeToPair[];
  readonly mentors: readonly MentorToPair[];
  readonly papers: readonly Paper[];
}

export interface PairOfCodes {
  readonly mentor: string;
  readonly mentees: readonly string[];
}

/** Gives for a pair and a day what is lacking, one entry for each person; nothing when everything is there. */
export function findLacks({
  mentees,
  mentors,
  papers,
}: PeopleWithPapers): (pair: PairOfCodes, on: Day) => readonly Lack[] {
  const byPerson = papersByPerson(papers);
  const menteeOf = new Map(mentees.map((person) => [person.code, person]));
  const mentorOf = new Map(mentors.map((person) => [person.code, person]));

  function lackOf(
    person: Aged | undefined,
    role: 'mentee' | 'mentor',
    { code, on, besides }: { readonly code: string; readonly on: Day; readonly besides: readonly string[] },
  ): readonly Lack[] {
    if (!person) return [{ person: code, why: 'not-in-base' }];
    if (person.age === undefined) return [{ person: code, why: 'age-unknown' }];
    const papers = byPerson.get(code) ?? [];
    const lacking = judgePapers(person, role, { papers, on, besides }).flatMap((why) =>
      'paper' in why ? why.paper : [],
    );
    return lacking.length > 0 ? [{ person: code, why: 'papers', papers: lacking }] : [];
  }

  return ({ mentor, mentees: codes }, on) => {
    const ofPair = [...new Set(codes.flatMap((code) => pairPapers({ code }, { code: mentor })))];
    return [
      ...lackOf(mentorOf.get(mentor), 'mentor', { code: mentor, on, besides: ofPair }),
      ...codes.flatMap((code) => lackOf(menteeOf.get(code), 'mentee', { code, on, besides: [] })),
    ];
  };
}
