/**
 * Which letters go now: the most urgent first, as many as today's quota and one run allow, at night only what cannot wait. Sorts and
 * counts; who writes and sends is usecases/send-letters.ts.
 */
import type { Day } from '../../schema/cell';

export interface WaitingLetter {
  readonly row: number;
  readonly key: string;
  /** 0 is the most urgent. */
  readonly rank: number;
  /** 2026-11-23 09:05:00 */
  readonly made: string;
  readonly recipients: number;
}

export interface Allowance {
  /** Recipients that Google still allows today. */
  readonly quota: number;
  /** Letters of one run. */
  readonly most: number;
  /** 2026-11-23 09:05:00 at the school. */
  readonly now: string;
}

export interface Choice {
  readonly now: readonly WaitingLetter[];
  /** For which today's quota is not enough. */
  readonly tomorrow: readonly WaitingLetter[];
}

/** So much of a day's quota is kept for what may still happen today. */
export const reserve = 10;

/** Nobody is written to before and after these hours. */
const day = ['07', '21'] as const;

export const isNight = (now: string): boolean => now.slice(11, 13) < day[0] || now.slice(11, 13) >= day[1];

const before = (a: WaitingLetter, b: WaitingLetter): number =>
  a.rank - b.rank || (a.made < b.made ? -1 : a.made > b.made ? 1 : a.key < b.key ? -1 : 1);

export function chooseLetters(waiting: readonly WaitingLetter[], { quota, most, now }: Allowance): Choice {
  const sorted = waiting.filter(({ rank }) => rank === 0 || !isNight(now)).sort(before);
  const chosen: WaitingLetter[] = [];
  const tomorrow: WaitingLetter[] = [];
  let left = quota;
  for (const letter of sorted) {
    // What is less urgent never goes instead of what did not fit.
    const fits = tomorrow.length === 0 && letter.recipients <= left - (letter.rank === 0 ? 0 : reserve);
    if (!fits) tomorrow.push(letter);
    else {
      left -= letter.recipients;
      if (chosen.length < most) chosen.push(letter);
    }
  }
  return { now: chosen, tomorrow };
}

/** Whether a letter has outlived its day. */
export const isStale = (until: Day | undefined, now: string): boolean =>
  until !== undefined && until < now.slice(0, 10);
