/**
 * The proof behind the screen «Подбор», for whoever wants to check it without this program: what the solver was asked with the decisions
 * that stand in the book, what it answered and why nothing is better. Codes only; of the wishes (А7) no more than the screen learns, how
 * far both sides fit. Reads what the screen reads, writes nothing.
 */
import type { MatchingAnswer } from '../domain/matching/answer';
import type { MatchingInstance, Pair, Sympathy } from '../domain/matching/instance';
import type { Objective } from '../domain/matching/objectives';
import { proposePairs } from '../domain/pairing/propose';
import { done, type Outcome, refused } from '../schema/issue';
import { openBook, whyNoBook } from './book';
import { questionOf, readPairing } from './pairing-book';
import type { Ports } from './ports';
import { readWishes } from './read-wishes';

/** Question, answer and certificate of those who are free; standing and locked pairs are taken out with their seats. */
export interface ProposalProof {
  readonly objective: Objective;
  readonly mentees: readonly string[];
  /** Mentors with the seats that are free. */
  readonly mentors: readonly (readonly [mentor: string, seats: number])[];
  /** What is absent is forbidden. */
  readonly permitted: readonly (readonly [mentee: string, mentor: string, score: number, sympathy: Sympathy])[];
  readonly previous: readonly Pair[];
  readonly pairs: readonly Pair[];
  readonly value: readonly number[];
  readonly kept: number;
  readonly unmatched: readonly string[];
  /** As in the certificate of the answer. */
  readonly weights: readonly number[];
  readonly menteeDuals: readonly (readonly [string, number])[];
  readonly mentorDuals: readonly (readonly [string, number])[];
}

export function showProof(ports: Ports): Outcome<ProposalProof> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const pairing = readPairing(ports, book);
  const { sympathies } = readWishes(ports, book, pairing);
  const { instance, answer } = proposePairs({ ...questionOf(book, pairing), sympathies });
  return done(proofOf(instance, answer));
}

/** Question and answer as plain data. */
export function proofOf(instance: MatchingInstance, answer: MatchingAnswer): ProposalProof {
  const { objective, pairs, value, kept, unmatched, certificate } = answer;
  return {
    objective,
    mentees: instance.mentees,
    mentors: instance.mentors.map(({ id, capacity }) => [id, capacity] as const),
    permitted: instance.edges.map(({ mentee, mentor, score, sympathy }) => [mentee, mentor, score, sympathy] as const),
    previous: instance.previous ?? [],
    pairs,
    value,
    kept,
    unmatched,
    weights: certificate.weights,
    menteeDuals: [...certificate.menteeDuals],
    mentorDuals: [...certificate.mentorDuals],
  };
}
