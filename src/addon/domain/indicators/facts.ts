/**
 * The programme as its indicators see it: every person once, every pair once, with what is known of them today. Made from
 * rows of the book; what is concluded from it is declared in the catalogue.
 */
import type { Day } from '../../schema/cell';
import { daysBetween } from '../language/dates';
import { type FinalAnswer, isSatisfied } from '../monitoring/satisfaction';
import { findLacks } from '../pairing/pair-papers';
import type { AgeBand, MenteeToPair, MentorToPair, Paper } from '../pairing/person';
import { type Feedback, fellInARow, type Meeting, meanOf, meetingsOf, recentMean } from './meetings';

export interface PersonFact {
  readonly code: string;
  readonly age: AgeBand | undefined;
  readonly isPupil: boolean;
  /** Stands in a pair or group that an order has fixed. */
  readonly isMentored: boolean;
  readonly isMentoring: boolean;
  /** The mean of everything the person said of usefulness and comfort, from 1 to 10. */
  readonly contentment: number | undefined;
  /** A teacher of up to three years. */
  readonly isYoung: boolean;
  /** What the person said at the end, as a mentee and as a mentor; unknown without an answer. */
  readonly isSatisfiedMentee: boolean | undefined;
  readonly isSatisfiedMentor: boolean | undefined;
}

export interface PairFact {
  readonly code: string;
  readonly row: number;
  readonly isGroup: boolean;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  /** An order has fixed it, also when it has finished since. */
  readonly isConfirmed: boolean;
  readonly isFinished: boolean;
  readonly hasOrder: boolean;
  readonly hasPlan: boolean;
  /** Everybody in it has brought every paper, and none has run out: today, or on the last day of a pair that is over. */
  readonly hasPapers: boolean;
  /** Full months of thirty days for which it has worked. */
  readonly months: number;
  readonly meetings: readonly Meeting[];
  /** The day of the newest word of it. */
  readonly heard: Day | undefined;
  /** In the newest word of it somebody asks for help. */
  readonly wantsHelp: boolean;
  /** The day on which somebody in it asked for another mentor. */
  readonly wantsChange: Day | undefined;
  /** What the marks of the last meetings come to, from 1 to 10. */
  readonly mean: number | undefined;
  /** How many meetings fell through one after the other, the last ones. */
  readonly fellThrough: number;
}

export interface ProgrammeFacts {
  readonly today: Day;
  readonly people: readonly PersonFact[];
  readonly pairs: readonly PairFact[];
  /** Told by the school; 0 while it has not. */
  readonly school: {
    readonly pupilsFrom10: number;
    readonly pupilsFrom15: number;
    readonly youngTeachers: number;
    /** Whether a mentor of a fixed pair comes from each partner that the school names. */
    readonly partners: readonly { readonly hasMentor: boolean }[];
  };
  readonly meetingsInMonth: number;
}

export interface PairGiven {
  readonly code: string;
  readonly row: number;
  readonly isGroup: boolean;
  readonly mentor: string;
  readonly mentees: readonly string[];
  readonly state: string;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  readonly orderNumber: string | undefined;
}

/** What somebody said at the end, and on which side. */
export interface SidedAnswer extends FinalAnswer {
  readonly role: 'наставляемый' | 'наставник';
}

export interface ProgrammeGiven extends Pick<ProgrammeFacts, 'today' | 'meetingsInMonth'> {
  readonly school: Omit<ProgrammeFacts['school'], 'partners'>;
  /** Names of partners, and where each mentor works. */
  readonly partners: readonly string[];
  readonly workplaces: ReadonlyMap<string, string>;
  /** Codes of teachers of up to three years. */
  readonly young: ReadonlySet<string>;
  readonly finals: readonly SidedAnswer[];
  /** The mean from which somebody is satisfied. */
  readonly satisfiedFrom: number;
  readonly mentees: readonly MenteeToPair[];
  readonly mentors: readonly MentorToPair[];
  readonly papers: readonly Paper[];
  readonly pairs: readonly PairGiven[];
  /** Codes of pairs whose plan is written. */
  readonly planned: readonly string[];
  readonly feedback: readonly Feedback[];
  /** Pairs in which somebody wants another mentor, with the day on which it was said. */
  readonly changesWanted: ReadonlyMap<string, Day>;
}

const monthInDays = 30;

const isConfirmed = ({ state }: PairGiven): boolean => state === 'утверждена' || state === 'завершена';

/** Everything by its code. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

export function gatherFacts(given: ProgrammeGiven): ProgrammeFacts {
  const { today, school, meetingsInMonth } = given;
  const complete = papersComplete(given);
  const feedback = groupBy(given.feedback, ({ pair }) => pair);
  const planned = new Set(given.planned);
  return {
    today,
    school: { ...school, partners: partnersOf(given) },
    meetingsInMonth,
    people: gatherPeople(given),
    pairs: uniquePairs(given.pairs)
      .filter(({ state }) => state !== 'предложена')
      .map((pair) => {
        const told = feedback.get(pair.code) ?? [];
        const newest = told.reduce((day, one) => (one.day > day ? one.day : day), '');
        return {
          code: pair.code,
          row: pair.row,
          isGroup: pair.isGroup,
          start: pair.start,
          end: pair.end,
          isConfirmed: isConfirmed(pair),
          isFinished: pair.state === 'завершена',
          hasOrder: pair.orderNumber !== undefined,
          hasPlan: planned.has(pair.code),
          hasPapers: complete(pair),
          months: monthsOf(pair, today),
          meetings: meetingsOf(told),
          heard: newest === '' ? undefined : newest,
          wantsHelp: told.some(({ day, wantsHelp }) => day === newest && wantsHelp),
          wantsChange: given.changesWanted.get(pair.code),
          mean: recentMean(told),
          fellThrough: fellInARow(told),
        };
      }),
  };
}

/** Of two rows with one code the first counts. */
const uniquePairs = (pairs: readonly PairGiven[]): readonly PairGiven[] =>
  pairs.filter(({ code }, index) => pairs.findIndex((pair) => pair.code === code) === index);

function monthsOf({ start, end }: PairGiven, today: Day): number {
  if (start === undefined) return 0;
  const last = end !== undefined && end < today ? end : today;
  return Math.max(0, Math.floor(daysBetween(start, last) / monthInDays));
}

const partnersOf = ({ partners, workplaces, pairs }: ProgrammeGiven): ProgrammeFacts['school']['partners'] => {
  const places = pairs.filter(isConfirmed).flatMap(({ mentor }) => workplaces.get(mentor)?.toLowerCase() ?? []);
  return partners.map((name) => ({ hasMentor: places.some((place) => place.includes(name.toLowerCase())) }));
};

function gatherPeople(given: ProgrammeGiven): readonly PersonFact[] {
  const { mentees, mentors, pairs, feedback, young, finals, satisfiedFrom } = given;
  const answers = groupBy(finals, ({ role, person }) => `${role} ${person}`);
  const confirmed = pairs.filter(isConfirmed);
  const mentored = new Set(confirmed.flatMap((pair) => pair.mentees));
  const mentoring = new Set(confirmed.map((pair) => pair.mentor));
  const words = groupBy(feedback, ({ reporter }) => reporter);
  const ages = new Map<string, AgeBand | undefined>();
  for (const { code, age } of [...mentees, ...mentors]) ages.set(code, ages.get(code) ?? age);
  return [...ages].map(([code, age]) => ({
    code,
    age,
    isPupil: code.startsWith('У'),
    isMentored: mentored.has(code),
    isMentoring: mentoring.has(code),
    isYoung: young.has(code),
    isSatisfiedMentee: isSatisfied(answers.get(`наставляемый ${code}`) ?? [], satisfiedFrom),
    isSatisfiedMentor: isSatisfied(answers.get(`наставник ${code}`) ?? [], satisfiedFrom),
    contentment: meanOf((words.get(code) ?? []).flatMap(({ usefulness, comfort }) => [usefulness, comfort])),
  }));
}

/** Whether everybody in a pair has brought everything that is asked of them. */
function papersComplete(given: ProgrammeGiven): (pair: PairGiven) => boolean {
  const lacks = findLacks(given);
  const { today } = given;
  return (pair) => {
    const { state, end } = pair;
    const on = state === 'завершена' && end !== undefined && end < today ? end : today;
    return lacks(pair, on).length === 0;
  };
}
