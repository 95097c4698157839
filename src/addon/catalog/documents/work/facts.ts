/** What the papers about the work of pairs speak of: diaries, hours, events. */
import type { DiaryEntry } from '../../../domain/pairing/diary';
import type { MonthOfMeetings } from '../../../domain/pairing/mentor-hours';
import type { Talk } from '../../../domain/people/selection';
import type { Day } from '../../../schema/cell';
import type { CompletionRow } from '../../tables/completions';
import type { Participant } from '../order-frame';

/** A pair or group as one of its people sees it. */
export interface OwnPair {
  readonly code: string;
  readonly role: 'mentor' | 'mentee';
  readonly mentor: Participant;
  readonly mentees: readonly Participant[];
  readonly goal: string;
  /** «от 30.10.2026 № 45-од» */
  readonly order: string;
  readonly meetings: number;
  readonly form: string;
  /** Without a day while it is not known. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly state: string;
  readonly entries: readonly DiaryEntry[];
  /** How it ended; nothing while that is not written down. */
  readonly completion: CompletionRow | undefined;
}

export interface MentorHours {
  readonly from: Day;
  readonly to: Day;
  readonly minutes: number;
  readonly months: readonly MonthOfMeetings[];
  readonly lessons: readonly { readonly name: string; readonly hours: number }[];
  /** Events and commissions of the period, by day; those without a day too. */
  readonly events: readonly Talk[];
}

export interface WorkFacts {
  /** Pairs and groups that an order has fixed, also finished ones. */
  pairsOf(person: string): readonly OwnPair[];
  hoursOf(mentor: string): MentorHours;
  /** Everybody's events, the same event once. */
  readonly events: readonly (Talk & { readonly people: readonly Participant[] })[];
  readonly materials: { readonly mentors: readonly string[]; readonly mentees: readonly string[] };
}
