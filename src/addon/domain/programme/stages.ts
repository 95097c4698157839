/**
 * The seven stages of a programme year: how far each has come and whether its time is over. Their names and terms are
 * declared in the catalogue.
 */
import type { Day } from '../../schema/cell';
import type { Fraction } from '../../schema/indicator';
import { share } from '../indicators/counting';
import type { PairFact } from '../indicators/facts';

export type StageNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A day of the school year: May is in its second half. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

export interface StageTerm {
  readonly number: StageNumber;
  readonly from: DayOfYear;
  readonly to: DayOfYear;
}

export type StageState = 'ahead' | 'not-begun' | 'under-way' | 'finished';

export interface Stage extends Fraction {
  readonly number: StageNumber;
  readonly state: StageState;
  readonly to: Day;
  /** Its term is over and it is not finished. */
  readonly isLate: boolean;
}

/** How far the work of each stage has come, apart from its term. */
export interface StageFacts {
  readonly today: Day;
  /** 2026/27 */
  readonly year: string;
  /** Questionnaires of requests and offers that are open, of how many. */
  readonly questionnaires: Fraction;
  /** Mentees whose requests are known. */
  readonly requests: Fraction;
  /** Mentors whose competences are known. */
  readonly offers: Fraction;
  /** Mentors who have passed the selection and brought their papers. */
  readonly admitted: Fraction;
  readonly pairs: readonly PairFact[];
}

/** The day in this school year: from August on in its first calendar year, before that in the second. */
export function dayIn(year: string, { month, day }: DayOfYear): Day {
  const first = Number(year.slice(0, 4));
  return `${month >= 8 ? first : first + 1}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** What is counted of each stage. */
function countsOf(facts: StageFacts): Readonly<Record<StageNumber, Fraction>> {
  const confirmed = facts.pairs.filter(({ isConfirmed }) => isConfirmed);
  return {
    1: facts.questionnaires,
    2: facts.requests,
    3: facts.offers,
    4: facts.admitted,
    5: share(facts.pairs, ({ isConfirmed }) => isConfirmed),
    6: share(confirmed, ({ meetings }) => meetings.length > 0),
    7: share(confirmed, ({ isFinished }) => isFinished),
  };
}

const isWhole = ({ numerator, denominator }: Fraction): boolean => denominator > 0 && numerator >= denominator;

/** The stages as they stand today: preparation ends at the latest when all pairs are fixed, work when all are over. */
export function judgeStages(terms: readonly StageTerm[], facts: StageFacts): readonly Stage[] {
  const counts = countsOf(facts);
  return terms.map(({ number, from, to }) => {
    const own = counts[number];
    const closing = number < 5 ? counts[5] : counts[7];
    const isFinished = isWhole(closing) || (number < 6 && isWhole(own));
    const last = dayIn(facts.year, to);
    const begun = own.numerator > 0 ? 'under-way' : facts.today < dayIn(facts.year, from) ? 'ahead' : 'not-begun';
    const state = isFinished ? 'finished' : begun;
    return { ...own, number, state, to: last, isLate: state !== 'finished' && facts.today > last };
  });
}
