/**
 * What the wishes of both sides come to (А7): for each pair whether both wished for it, one of them did, or one of them does not want it. Who
 * wished what is not told any further.
 */
import type { Sympathy } from '../matching/instance';

/** The newest answer of a person on one side. */
export interface Wishes {
  readonly code: string;
  readonly side: 'mentee' | 'mentor';
  /** Codes of the other side, in any order. */
  readonly wanted: readonly string[];
  /** Whom the person would rather not work with. */
  readonly unwanted: readonly string[];
}

/** What is known of a pair; whoever is not there has neither been wished for nor refused. */
export interface Sympathies {
  /** Whether anybody has wished for anybody: if not, sympathy has nothing to say. */
  readonly areTold: boolean;
  of(mentee: string, mentor: string): Sympathy;
  isRefused(mentee: string, mentor: string): boolean;
}

const keyOf = (mentee: string, mentor: string): string => `${mentee}/${mentor}`;

/** Whoever names one person as wished and as unwanted does not want to. */
export function sympathiesOf(all: readonly Wishes[]): Sympathies {
  const wishes = new Map<string, Set<Wishes['side']>>();
  const refused = new Set<string>();
  for (const { code, side, wanted, unwanted } of all) {
    const pairOf = (other: string): string => (side === 'mentee' ? keyOf(code, other) : keyOf(other, code));
    for (const other of wanted) wishes.set(pairOf(other), (wishes.get(pairOf(other)) ?? new Set()).add(side));
    for (const other of unwanted) refused.add(pairOf(other));
  }
  return {
    areTold: wishes.size > 0,
    of: (mentee, mentor) => (wishes.get(keyOf(mentee, mentor))?.size ?? 0) as Sympathy,
    isRefused: (mentee, mentor) => refused.has(keyOf(mentee, mentor)),
  };
}

export const noWishes: Sympathies = sympathiesOf([]);
