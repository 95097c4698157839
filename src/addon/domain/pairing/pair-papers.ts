/**
 * What the people of a pair lack on a day, whatever their status: who may be proposed at all is asked in admission.ts, this is asked
 * of pairs that stand already – before an order is prepared or signed, and of pairs at work.
 */
import type { Day } from '../../schema/cell';
import { judgePaper, pairPapers, papersFor } from './admission';
import type { AgeBand, MenteeToPair, MentorToPair, Paper } from './person';

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
  const byPerson = new Map<string, Paper[]>();
  for (const paper of papers) {
    const own = byPerson.get(paper.person);
    if (own) own.push(paper);
    else byPerson.set(paper.person, [paper]);
  }
  const menteeOf = new Map(mentees.map((person) => [person.code, person]));
  const mentorOf = new Map(mentors.map((person) => [person.code, person]));

  function lackOf(
    person: { readonly code: string; readonly age: AgeBand | undefined } | undefined,
    code: string,
    kinds: readonly string[],
    on: Day,
  ): readonly Lack[] {
    if (!person) return [{ person: code, why: 'not-in-base' }];
    if (person.age === undefined) return [{ person: code, why: 'age-unknown' }];
    const lacking = kinds.filter((kind) => judgePaper(byPerson.get(code) ?? [], kind, on) !== undefined);
    return lacking.length > 0 ? [{ person: code, why: 'papers', papers: lacking }] : [];
  }

  return ({ mentor, mentees: codes }, on) => {
    const helper = mentorOf.get(mentor);
    const ofPair = [...new Set(codes.flatMap((code) => pairPapers({ code }, { code: mentor })))];
    return [
      ...lackOf(helper, mentor, [...(helper ? papersFor(helper, 'mentor') : []), ...ofPair], on),
      ...codes.flatMap((code) => {
        const helped = menteeOf.get(code);
        return lackOf(helped, code, helped ? papersFor(helped, 'mentee') : [], on);
      }),
    ];
  };
}
