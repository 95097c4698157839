/** A programme drawn small: pairs, papers and feedback of a case; everything else is as it should be. */
import {
  gatherFacts,
  type PairGiven,
  type ProgrammeFacts,
  type ProgrammeGiven,
} from '../../../src/addon/domain/indicators/facts';
import type { Feedback } from '../../../src/addon/domain/indicators/meetings';
import type { MenteeToPair, MentorToPair } from '../../../src/addon/domain/pairing/person';
import { allPapers, mentee, mentor } from '../pairing/people';

export const today = '2027-02-15';

export const pair = (code: string, mentorCode: string, mentees: string, more: Partial<PairGiven> = {}): PairGiven => ({
  code,
  row: Number(code.slice(-1)) + 1,
  isGroup: false,
  mentor: mentorCode,
  mentees: mentees.split(' '),
  state: 'утверждена',
  start: '2026-11-01',
  end: '2027-04-30',
  orderNumber: '45-од',
  ...more,
});

/** «ПГ-001 3 2027-01-10 У-001 9 10 да сорвалась»: pair, number, day, reporter, usefulness, comfort, asks for help, did not take place. */
export function told(line: string): Feedback {
  const [code = '', number, day = '', reporter = '', usefulness, comfort, help, fell] = line.split(' ');
  const mark = (words: string | undefined): number | undefined => (words ? Number(words) : undefined);
  return {
    pair: code,
    number: Number(number),
    day,
    reporter,
    usefulness: mark(usefulness),
    comfort: mark(comfort),
    wantsHelp: help === 'да',
    tookPlace: fell === undefined,
  };
}

const isOldest = (code: string): boolean => code.startsWith('У-9');

/** Everybody who stands in a pair: pupils are 15–17 years old, those from У-900 on 10–14. */
function peopleOf(pairs: readonly PairGiven[]): { mentees: MenteeToPair[]; mentors: MentorToPair[] } {
  const age = (code: string) =>
    ({ age: !code.startsWith('У') ? 'взрослый' : isOldest(code) ? '10–14' : '15–17' }) as const;
  return {
    mentees: [...new Set(pairs.flatMap(({ mentees }) => mentees))].map((code) => mentee(code, age(code))),
    mentors: [...new Set(pairs.map((one) => one.mentor))].map((code) =>
      mentor(code, { ...age(code), status: 'занят' }),
    ),
  };
}

export function programme(pairs: readonly PairGiven[], more: Partial<ProgrammeGiven> = {}): ProgrammeFacts {
  const people = peopleOf(pairs);
  return gatherFacts({
    ...people,
    today,
    pairs,
    papers: [...people.mentees, ...people.mentors].flatMap(({ code }) => allPapers(code)),
    planned: pairs.map(({ code }) => code),
    feedback: [],
    changesWanted: new Map(),
    school: { pupilsFrom10: 10, pupilsFrom15: 4, youngTeachers: 4 },
    partners: [],
    workplaces: new Map(),
    young: new Set(),
    finals: [],
    satisfiedFrom: 7,
    meetingsInMonth: 2,
    ...more,
  });
}
