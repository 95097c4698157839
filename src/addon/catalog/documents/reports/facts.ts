/** What reports speak of, the same for all of them: the programme with its pairs, stages, indicators and papers as they are on one day. */
import type { PairFact } from '../../../domain/indicators/facts';
import type { PairLight } from '../../../domain/indicators/lights';
import type { Conclusion } from '../../../domain/monitoring/effect';
import type { Quadrant } from '../../../domain/monitoring/swot';
import type { PlanProgress } from '../../../domain/pairing/plan-lines';
import type { ShownCount } from '../../../domain/privacy/small-counts';
import type { Stage } from '../../../domain/programme/stages';
import type { Day } from '../../../schema/cell';
import type { Fraction, Measurement } from '../../../schema/indicator';
import type { pairRoles } from '../../words';

/** A line of SWOT that the curator has confirmed. */
export interface SwotFact {
  readonly form: string;
  readonly quadrant: Quadrant;
  readonly line: string;
  /** Per cent of those who answered, and how many they are; of fewer than five neither is known. */
  readonly share: number | undefined;
  readonly answered: number | undefined;
}

/** One of the nine conditions (А12) with the curator's mark. */
export interface ConditionFact {
  readonly criterion: string;
  readonly title: string;
  readonly mark: number | undefined;
}

/** What has changed between «до» and «после», as «Мониторинг» tells it. */
export interface InfluenceFact {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** The mean change of the same people with its interval; of one number for the school the difference. */
  readonly change: string;
  /** With both measurements; nothing for one number of the school. */
  readonly people: number | undefined;
  /** Nothing for one number of the school, of which nothing is concluded. */
  readonly conclusion: Conclusion | undefined;
}

/** What «Мониторинг» tells of a half-year. */
export interface QualityFacts {
  readonly conditions: readonly ConditionFact[];
  /** The mean of marks of those who answered А10 and А11: «8,2». */
  readonly indices: Readonly<Partial<Record<(typeof pairRoles)[number], string>>>;
  readonly influence: readonly InfluenceFact[];
}

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
  /** Confirmed lines only, form by form. */
  readonly swot: readonly SwotFact[];
  /** What the monitoring of each half-year has come to; empty lists while it has not been gathered. */
  readonly quality: Readonly<Record<'first' | 'second', QualityFacts>>;
  /** What may be told of the school outside, protected with everything else that leaves it; a name that is missing is a zero. */
  released(): ReadonlyMap<string, ShownCount>;
}
