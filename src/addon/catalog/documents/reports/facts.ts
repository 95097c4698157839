/** What reports speak of, the same for all of them: the programme with its pairs, stages, indicators and papers as they are on one day. */
import type { PairFact } from '../../../domain/indicators/facts';
import type { PairLight } from '../../../domain/indicators/lights';
import type { PlanProgress } from '../../../domain/pairing/plan-lines';
import type { ShownCount } from '../../../domain/privacy/small-counts';
import type { Stage } from '../../../domain/programme/stages';
import type { Day } from '../../../schema/cell';
import type { Fraction, Measurement } from '../../../schema/indicator';

/** Both days belong to it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A pair or group that an order has fixed, at work or finished. */
export interface ReportPair extends PairFact {
  readonly form: string;
  readonly mentor: string;
  readonly mentees: readonly string[];
  /** Of the plan in force; none while nobody has written it line by line. */
  readonly tasks: PlanProgress;
  /** None of a finished pair. */
  readonly light: PairLight | undefined;
}

export interface ReportFacts {
  /** When the book was read. */
  readonly today: Day;
  readonly pairs: readonly ReportPair[];
  readonly stages: readonly Stage[];
  readonly measurements: readonly Measurement[];
  readonly meetingsInMonth: number;
  /** Months of the school year: 2026-09 … 2027-06. */
  readonly months: readonly string[];
  /** Mentors of the register who have been taught everything that is meant for them. */
  readonly trained: Fraction;
  /** Papers of the register that are signed, of those that the principal signs. */
  readonly signed: Fraction;
  /** What may be told of the school outside, protected with everything else that leaves it; a name that is missing is a zero. */
  released(): ReadonlyMap<string, ShownCount>;
}
