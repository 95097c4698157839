/**
 * What the examination of an answer looks at: the instance and the answer side by side, by id. Shares nothing with the
 * numbering that the solver uses.
 */
import type { MatchingAnswer } from './answer';
import type { Sympathy } from './instance';
import type { PairFacts } from './objectives';
import { edgeAt, type PackedInstance } from './packed-edges';

/** An instance and an answer, ready to be compared. */
export interface Question {
  readonly instance: PackedInstance;
  readonly answer: MatchingAnswer;
  readonly freeSeats: ReadonlyMap<string, number>;
  readonly lockedMentor: ReadonlyMap<string, string>;
  readonly chosen: ReadonlyMap<string, string>;
  readonly previous: ReadonlyMap<string, ReadonlySet<string>>;
  /** Facts of the chosen pairs; a chosen pair that is missing here is not permitted. */
  readonly facts: ReadonlyMap<string, PairFacts>;
}

/** Puts an answer beside its instance. */
export function askAgain(instance: PackedInstance, answer: MatchingAnswer): Question {
  const freeSeats = new Map(instance.mentors.map((mentor) => [mentor.id, mentor.capacity]));
  const lockedMentor = new Map(instance.locked ?? []);
  for (const mentor of lockedMentor.values()) freeSeats.set(mentor, (freeSeats.get(mentor) ?? 0) - 1);
  const previous = new Map<string, Set<string>>();
  for (const [mentee, mentor] of instance.previous ?? []) {
    previous.set(mentee, (previous.get(mentee) ?? new Set()).add(mentor));
  }
  const chosen = new Map(answer.pairs);
  const facts = new Map<string, PairFacts>();
  for (const [mentee, mentor] of lockedMentor) {
    facts.set(mentee, { score: 0, sympathy: 0, kept: previous.get(mentee)?.has(mentor) ?? false, locked: true });
  }
  const { edges, mentees, mentors } = instance;
  for (let k = 0; k < edges.mentee.length; k++) {
    if (chosen.get(mentees[edges.mentee[k]!]!) !== mentors[edges.mentor[k]!]!.id) continue;
    const { mentee, mentor, score, sympathy } = edgeAt(instance, k);
    const kept = previous.get(mentee)?.has(mentor) ?? false;
    facts.set(mentee, { score, sympathy, kept, locked: lockedMentor.get(mentee) === mentor });
  }
  return { instance, answer, freeSeats, lockedMentor, chosen, previous, facts };
}

/** Shows all permitted pairs of mentees who are not locked, one after another, until `look` finds something. */
export function findAmongFree<T>(
  { instance, lockedMentor, previous }: Question,
  look: (mentee: string, mentor: string, facts: PairFacts) => T | undefined,
): T | undefined {
  // One record for all: there may be millions of pairs.
  const facts = { score: 0, sympathy: 0 as Sympathy, kept: false, locked: false };
  const { edges, mentees, mentors } = instance;
  for (let k = 0; k < edges.mentee.length; k++) {
    const mentee = mentees[edges.mentee[k]!]!;
    if (lockedMentor.size > 0 && lockedMentor.has(mentee)) continue;
    const mentor = mentors[edges.mentor[k]!]!.id;
    facts.score = edges.score[k]!;
    facts.sympathy = edges.sympathy[k] as Sympathy;
    facts.kept = previous.size > 0 && (previous.get(mentee)?.has(mentor) ?? false);
    const found = look(mentee, mentor, facts);
    if (found !== undefined) return found;
  }
  return undefined;
}
