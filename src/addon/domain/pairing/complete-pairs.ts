/**
 * The end of pairs in term: which are due, what each still owes by what the book knows of it, what is proposed for its exit sheet. A debt
 * keeps nobody from ending: the term is over whether or not a questionnaire has come. Rows and words are left to others.
 */
import type { Day } from '../../schema/cell';
import { addDays } from '../language/dates';
import type { OrderedPair } from './change-pair';
import { type PlanLine, tasksOf, versionOf } from './plan-lines';

/** What the book knows of the work of a pair. */
export interface PairRecord {
  /** Everybody has brought every paper. */
  readonly hasPapers: boolean;
  readonly hasPlan: boolean;
  /** Of every version. */
  readonly plan: readonly PlanLine[];
  readonly held: number;
  /** Meetings that the months of the pair ask for. */
  readonly due: number;
  readonly hasClosingMeeting: boolean;
  readonly hasDiary: boolean;
  readonly hasReport: boolean;
  /** What people said at the end of going on, by code; they are missing while they have not answered. */
  readonly goesOn: ReadonlyMap<string, 'да' | 'нет' | undefined>;
}

export type Debt =
  | 'papers'
  | 'plan'
  | 'results'
  | 'aim'
  | 'meetings'
  | 'closing-meeting'
  | 'mentee-outcome'
  | 'mentor-outcome'
  | 'diary'
  | 'report';

export interface Completion {
  readonly pair: string;
  readonly mentor: string;
  readonly mentees: readonly string[];
  readonly end: Day | undefined;
  /** Its term is over, or an order has ended it: it may be written down. */
  readonly isDue: boolean;
  readonly debts: readonly Debt[];
  readonly held: number;
  readonly due: number;
  readonly tasks: { readonly done: number; readonly all: number };
  /** What the plan in force aims at. */
  readonly goal: string | undefined;
  readonly reached: PlanLine['reached'];
  readonly why: string | undefined;
  readonly mentorGoesOn: 'да' | 'нет' | undefined;
  readonly menteesGoOn: 'да' | 'не все' | 'нет' | undefined;
  readonly perspective: Perspective | undefined;
}

export type Perspective =
  | 'пара готова продолжить'
  | 'наставляемому – другой наставник'
  | 'наставнику – другой наставляемый'
  | 'цикл завершён';

/** So many days before its end a pair is shown with what it owes. */
const daysAhead = 30;

/** Pairs that an order has fixed and that end by then or have ended; whom another mentor has taken over goes on in his pair. */
export function completionsOf(
  pairs: readonly OrderedPair[],
  isRecorded: (pair: string) => boolean,
  recordOf: (pair: OrderedPair) => PairRecord,
  today: Day,
): readonly Completion[] {
  const replaced = new Set(pairs.flatMap(({ former }) => former ?? []));
  return pairs
    .filter(({ code, isOrdered }) => isOrdered && !isRecorded(code) && !replaced.has(code))
    .filter(
      ({ state, end, changedEnd }) =>
        state === 'завершена' ||
        (state === 'утверждена' && changedEnd === undefined && end !== undefined && end <= addDays(today, daysAhead)),
    )
    .map((pair) => completionOf(pair, recordOf(pair), today));
}

export function completionOf(pair: OrderedPair, record: PairRecord, today: Day): Completion {
  const { code, mentor, mentees, end, state } = pair;
  const lines = versionOf(record.plan);
  const aim = lines.find(({ part }) => part === 'цель');
  const tasks = tasksOf(lines);
  const mentorGoesOn = record.goesOn.get(mentor);
  const menteesGoOn = together(mentees.map((mentee) => record.goesOn.get(mentee)));
  return {
    pair: code,
    mentor,
    mentees,
    end,
    isDue: state === 'завершена' || (end !== undefined && end < today),
    debts: debtsOf(pair, record),
    held: record.held,
    due: record.due,
    tasks: { done: tasks.filter(({ mark }) => mark === 'выполнено').length, all: tasks.length },
    goal: aim?.what,
    reached: aim?.reached,
    why: aim?.why,
    mentorGoesOn,
    menteesGoOn,
    perspective: perspectiveOf(mentorGoesOn, menteesGoOn),
  };
}

/** In the order in which a curator clears them. */
export function debtsOf({ mentor, mentees }: OrderedPair, record: PairRecord): readonly Debt[] {
  const lines = versionOf(record.plan);
  const aim = lines.find(({ part }) => part === 'цель');
  const owes: Readonly<Record<Debt, boolean>> = {
    papers: !record.hasPapers,
    plan: !record.hasPlan,
    results: tasksOf(lines).some(({ mark }) => mark === undefined),
    aim: aim?.reached === undefined,
    meetings: record.held < record.due,
    'closing-meeting': !record.hasClosingMeeting,
    'mentee-outcome': !mentees.every((mentee) => record.goesOn.has(mentee)),
    'mentor-outcome': !record.goesOn.has(mentor),
    diary: !record.hasDiary,
    report: !record.hasReport,
  };
  return (Object.keys(owes) as Debt[]).filter((debt) => owes[debt]);
}

/** Of a group; not known while nobody has said. */
function together(said: readonly ('да' | 'нет' | undefined)[]): Completion['menteesGoOn'] {
  const known = said.filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  if (known.every((each) => each === 'нет')) return 'нет';
  return said.every((each) => each === 'да') ? 'да' : 'не все';
}

/**
 * Proposed only where both sides want to go on: any other word would tell one side what the other has answered, so the curator settles it
 * with them.
 */
const perspectiveOf = (
  mentor: Completion['mentorGoesOn'],
  mentees: Completion['menteesGoOn'],
): Completion['perspective'] => (mentor === 'да' && mentees === 'да' ? 'пара готова продолжить' : undefined);

/** What the curator has settled about one pair. */
export interface SettledCompletion {
  readonly pair: string;
  readonly reached: PlanLine['reached'];
  readonly why: string | undefined;
  readonly presentation: string | undefined;
  readonly perspective: Perspective | undefined;
}

/** An aim that was not reached whole needs its reason. */
export const lacksReason = ({ reached, why }: SettledCompletion): boolean =>
  (reached === 'частично' || reached === 'нет') && (why ?? '').trim() === '';
