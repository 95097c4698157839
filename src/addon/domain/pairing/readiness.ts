/**
 * Is it worth while to match now? What stands against it, and what would help those who stay without a mentor. Looks at people and at a
 * proposal; words and places in the book are left to the caller.
 */
import { wantedOf } from './person';
import type { PairingQuestion, Proposal } from './propose';
import { sumOf, wholeWeight } from './score';

/** So many, of so many. */
export interface Part {
  readonly count: number;
  readonly all: number;
}

export interface Readiness {
  /** Mentees and mentors who may be paired; standing pairs are left aside. */
  readonly mentees: Part;
  readonly mentors: Part;
  /** Free places of admitted mentors. */
  readonly seats: number;
  /** Of those admitted: who has named a request, who a competence. */
  readonly requests: Part;
  readonly competences: Part;
  readonly weights: { readonly sum: number; readonly isWhole: boolean };
  /** Has anybody wished for anybody after the group meeting? */
  readonly areWishesTold: boolean;
  /** Nobody can be proposed at all, whatever else is said. */
  readonly isPossible: boolean;
}

/** Reads from a proposal who was admitted; the question is the one that it answers. */
export function readinessOf(question: PairingQuestion, { lines, mentorsOut }: Proposal): Readiness {
  const state = new Map(lines.map((line) => [line.mentee, line.state]));
  const free = question.mentees.filter(({ code }) => state.get(code) !== 'в паре');
  const mentees = free.filter(({ code }) => state.get(code) !== 'не допущен');
  const mentors = question.mentors.filter(({ code }) => !mentorsOut.has(code));
  const taken = new Map<string, number>();
  for (const [, mentor] of question.standing) taken.set(mentor, (taken.get(mentor) ?? 0) + 1);
  const seats = mentors.reduce((sum, { code, seats: all }) => sum + Math.max(0, all - (taken.get(code) ?? 0)), 0);
  const part = (some: readonly unknown[], all: readonly unknown[]): Part => ({ count: some.length, all: all.length });
  const sum = sumOf(question.weights);
  return {
    mentees: part(mentees, free),
    mentors: part(mentors, question.mentors),
    seats,
    requests: part(
      mentees.filter((mentee) => wantedOf(mentee).length > 0),
      mentees,
    ),
    competences: part(
      mentors.filter(({ competences }) => competences.length > 0),
      mentors,
    ),
    weights: { sum, isWhole: sum === wholeWeight },
    areWishesTold: question.sympathies?.areTold ?? false,
    isPossible: mentees.length > 0 && seats > 0,
  };
}

/** What would bring those a mentor who have none although they are admitted. */
export interface Help {
  readonly unmatched: readonly string[];
  /** One more place of any of these mentors seats one more of the unmatched. */
  readonly moreSeats: readonly string[];
  /** What the unmatched ask for, the most wanted first: a new mentor should have one of these competences. */
  readonly competences: readonly { readonly tag: string; readonly mentees: readonly string[] }[];
}

/** More competences than these are not a help. */
const mostCompetences = 5;

export function helpFor(question: PairingQuestion, { lines, answer }: Proposal): Help {
  const left = new Set(lines.filter(({ state }) => state === 'не подобран').map(({ mentee }) => mentee));
  const byTag = new Map<string, string[]>();
  for (const mentee of question.mentees.filter(({ code }) => left.has(code)))
    for (const tag of mentee.mainRequests.length > 0 ? mentee.mainRequests : mentee.requests)
      byTag.set(tag, [...(byTag.get(tag) ?? []), mentee.code]);
  const competences = [...byTag]
    .map(([tag, mentees]) => ({ tag, mentees: [...mentees].sort() }))
    .sort((a, b) => b.mentees.length - a.mentees.length || (a.tag < b.tag ? -1 : 1))
    .slice(0, mostCompetences);
  return { unmatched: [...left].sort(), moreSeats: answer.hall?.mentors ?? [], competences };
}
