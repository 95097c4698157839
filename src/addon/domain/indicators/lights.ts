/**
 * The traffic light of a pair: whether the curator has to look at it today, and why. The thresholds are the school's («Настройки»), the
 * rule is that of the methodical set for А8: help asked for, low marks, long silence. Words and places are left to others.
 */
import type { Day } from '../../schema/cell';
import { addDays, daysBetween } from '../language/dates';
import type { Span } from '../programme/deadline';
import type { PairFact } from './facts';

export interface LightRules {
  /** Days of school without a meeting after which a pair, and a group, is yellow. */
  readonly pairSilence: number;
  readonly groupSilence: number;
  /** After so many days of school any of them is red. */
  readonly longSilence: number;
  /** Marks from 1 to 10: below the first it is red, from the second on green. */
  readonly lowMark: number;
  readonly goodMark: number;
  /** Nobody is expected to meet on these days: they do not count as silence. */
  readonly schoolHolidays: readonly Span[];
}

export type Reason =
  | { readonly kind: 'help'; readonly day: Day }
  /** In the middle of the term somebody wants another mentor. */
  | { readonly kind: 'change'; readonly day: Day }
  /** Days of the calendar, breaks included, as anybody counts them. */
  | { readonly kind: 'silent'; readonly since: Day; readonly days: number; readonly isLong: boolean }
  | { readonly kind: 'marks'; readonly mean: number; readonly isLow: boolean }
  | { readonly kind: 'fell-through'; readonly count: number };

export interface PairLight {
  /** Quiet: nothing speaks against it, and nobody has said how it goes. */
  readonly light: 'red' | 'yellow' | 'green' | 'quiet';
  /** The gravest first. */
  readonly reasons: readonly Reason[];
}

/** So many meetings in a row that fell through make a pair yellow. */
const fallsInARow = 2;

/** The light of a pair that an order has fixed and that is not finished; none of any other. */
export function lightOf(pair: PairFact, today: Day, rules: LightRules): PairLight | undefined {
  if (!pair.isConfirmed || pair.isFinished) return undefined;
  const { mean } = pair;
  const reasons: Reason[] = [];
  if (pair.wantsHelp && pair.heard !== undefined) reasons.push({ kind: 'help', day: pair.heard });
  if (pair.wantsChange !== undefined) reasons.push({ kind: 'change', day: pair.wantsChange });
  const silence = silenceOf(pair, today, rules);
  if (silence?.isLong) reasons.push(silence);
  if (mean !== undefined && mean < rules.goodMark) reasons.push({ kind: 'marks', mean, isLow: mean < rules.lowMark });
  if (silence && !silence.isLong) reasons.push(silence);
  if (pair.fellThrough >= fallsInARow) reasons.push({ kind: 'fell-through', count: pair.fellThrough });
  const light = reasons.some(isRed) ? 'red' : reasons.length > 0 ? 'yellow' : mean === undefined ? 'quiet' : 'green';
  return { light, reasons };
}

const isRed = (reason: Reason): boolean =>
  reason.kind === 'help' ||
  reason.kind === 'change' ||
  (reason.kind === 'silent' && reason.isLong) ||
  (reason.kind === 'marks' && reason.isLow);

/** Since when nothing was heard of a pair in its term, if that is too long ago. */
function silenceOf(pair: PairFact, today: Day, rules: LightRules): Extract<Reason, { kind: 'silent' }> | undefined {
  const { start, end, meetings } = pair;
  if (start === undefined || (end !== undefined && end < today)) return undefined;
  const since = meetings.reduce((day, meeting) => (meeting.day > day ? meeting.day : day), start);
  const counted = schoolDaysBetween(since, today, rules.schoolHolidays);
  const isLong = counted > rules.longSilence;
  if (!isLong && counted <= (pair.isGroup ? rules.groupSilence : rules.pairSilence)) return undefined;
  return { kind: 'silent', since, days: daysBetween(since, today), isLong };
}

/** Days after the first up to the second, without those of the breaks. */
function schoolDaysBetween(from: Day, to: Day, breaks: readonly Span[]): number {
  const first = addDays(from, 1);
  const free = breaks.reduce((sum, span) => {
    const begin = (span.from ?? span.to) > first ? (span.from ?? span.to) : first;
    const end = span.to < to ? span.to : to;
    return sum + Math.max(0, daysBetween(begin, end) + 1);
  }, 0);
  return daysBetween(from, to) - free;
}
