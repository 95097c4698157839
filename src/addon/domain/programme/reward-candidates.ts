/**
 * Who is proposed for a reward, by facts that anybody can check: meetings held, aims reached, what mentees say. Every mentor is measured by
 * the same criteria and never against another; mentees are not measured at all. What is made of a proposal is decided by people.
 */

/** The work of a mentor over all his pairs and groups that an order has fixed. */
export interface MentorRecord {
  readonly code: string;
  /** A pupil whose parents may be thanked. */
  readonly isChild: boolean;
  readonly held: number;
  /** Meetings that were due by today. */
  readonly due: number;
  /** The mean of what mentees said of usefulness, and of how many words. */
  readonly usefulness: number | undefined;
  readonly voices: number;
  /** Pairs whose aim is reached whole, of those of which it is known. */
  readonly reached: number;
  readonly aims: number;
}

export interface RewardCriteria {
  /** Of the meetings that were due, from 0 to 1. */
  readonly leastMeetings: number;
  /** A mean from 1 to 10. */
  readonly leastUsefulness: number;
  readonly leastVoices: number;
}

export type Merit = 'meetings' | 'aims' | 'feedback';

export type ProposedReward = 'почётная грамота' | 'благодарность' | 'благодарственное письмо родителям';

export interface RewardCandidate {
  readonly record: MentorRecord;
  readonly kind: ProposedReward;
  readonly merits: readonly Merit[];
}

/** Which of the criteria somebody meets; what is not known is not met. */
export function meritsOf(record: MentorRecord, criteria: RewardCriteria): readonly Merit[] {
  const { held, due, usefulness, voices, reached, aims } = record;
  const met: Readonly<Record<Merit, boolean>> = {
    meetings: held > 0 && held >= Math.ceil(due * criteria.leastMeetings),
    aims: aims > 0 && reached === aims,
    feedback: voices >= criteria.leastVoices && usefulness !== undefined && usefulness >= criteria.leastUsefulness,
  };
  return (['meetings', 'aims', 'feedback'] as const).filter((merit) => met[merit]);
}

/** What a mentor does himself: without either of them nothing is proposed. */
const needed: readonly Merit[] = ['meetings', 'feedback'];

/**
 * Thanks for whoever meets regularly and is praised; a diploma when the aims are reached besides; the parents of a child who mentors are
 * thanked with him. In the order of codes: it says nothing about who did better.
 */
export const proposeRewards = (
  records: readonly MentorRecord[],
  criteria: RewardCriteria,
): readonly RewardCandidate[] =>
  [...records]
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .flatMap((record) => {
      const merits = meritsOf(record, criteria);
      if (!needed.every((merit) => merits.includes(merit))) return [];
      const own: ProposedReward = merits.includes('aims') ? 'почётная грамота' : 'благодарность';
      const kinds: readonly ProposedReward[] = record.isChild ? [own, 'благодарственное письмо родителям'] : [own];
      return kinds.map((kind) => ({ record, kind, merits }));
    });
