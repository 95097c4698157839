/**
 * What the screen «Подбор» begins with: the question to the solver as it stands today, what was proposed last and what the
 * curator decided. The page solves by itself what it only thinks about, so that every «а что, если» is answered at once. Of
 * the wishes (А7) it learns what the curator may know: how far both sides fit, never who wished what. Writes nothing.
 */
import type { Sympathy } from '../domain/matching/instance';
import type { PairingQuestion } from '../domain/pairing/propose';
import type { Day } from '../schema/cell';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import { openBook, whyNoBook } from './book';
import { codeOf, codesOf, type PairingBook, questionOf, readPairing } from './pairing-book';
import type { Ports } from './ports';
import { readWishes } from './read-wishes';

/** A line of the sheet, with its decisions. */
export interface MatchingRow {
  readonly mentee: string;
  readonly state: string | undefined;
  readonly mentor: string | undefined;
  readonly reasons: string | undefined;
  readonly locked: string | undefined;
  readonly forbidden: readonly string[];
  readonly gathering: 'пара' | 'группа' | undefined;
  readonly menteeAgreed: Day | undefined;
  readonly mentorAgreed: Day | undefined;
}

/** What is known of two people beyond their rows in the bases; who is not there has neither been wished for nor refused. */
export interface KnownWish {
  readonly mentee: string;
  readonly mentor: string;
  readonly sympathy: Sympathy;
  readonly isRefused: boolean;
}

/** Somebody on the screen. */
export interface ShownPerson {
  /** Empty in the regime of codes. */
  readonly name: string;
  /** The class of a mentee, the post of a mentor. */
  readonly place: string;
}

export interface Matching {
  readonly regime: 'codes' | 'names';
  readonly question: Omit<PairingQuestion, 'sympathies' | 'locked' | 'previous'>;
  readonly wishes: readonly KnownWish[];
  /** Were people asked whom they would like to work with? */
  readonly wishesOf: number;
  readonly rows: readonly MatchingRow[];
  readonly people: Readonly<Record<string, ShownPerson>>;
  /** Whether a mentor would like to meet a group. */
  readonly gatherings: Readonly<Record<string, string>>;
  /** Names of tags by code. */
  readonly tags: Readonly<Record<string, string>>;
  readonly issues: readonly Issue[];
}

export function showMatching(ports: Ports): Outcome<Matching> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const pairing = readPairing(ports, book);
  const wished = readWishes(ports, book, pairing);
  const { locked: _locked, previous: _previous, ...question } = questionOf(book, pairing, []);
  return done({
    regime: book.regime,
    question,
    wishes: knownWishes(pairing, wished.sympathies),
    wishesOf: wished.people,
    rows: rowsOf(pairing),
    people: peopleOf(pairing, book.regime),
    gatherings: Object.fromEntries(
      pairing.mentors.rows.flatMap(({ value }) => (value.gathering ? [[codeOf(value.code), value.gathering]] : [])),
    ),
    tags: Object.fromEntries((book.lists['tags'] ?? []).map(({ code, name }) => [code, name])),
    issues: [...wished.issues, ...pairing.issues],
  });
}

export const rowsOf = ({ proposal }: Pick<PairingBook, 'proposal'>): readonly MatchingRow[] =>
  proposal.rows.map(({ value }) => ({
    mentee: codeOf(value.mentee),
    state: value.state,
    mentor: value.mentor === undefined ? undefined : codeOf(value.mentor),
    reasons: value.reasons,
    locked: value.locked === undefined ? undefined : codeOf(value.locked),
    forbidden: codesOf(value.forbidden),
    gathering: value.gathering,
    menteeAgreed: value.menteeAgreed,
    mentorAgreed: value.mentorAgreed,
  }));

function knownWishes(
  { menteesToPair, mentorsToPair }: PairingBook,
  sympathies: NonNullable<PairingQuestion['sympathies']>,
): readonly KnownWish[] {
  return menteesToPair.flatMap(({ code: mentee }) =>
    mentorsToPair.flatMap(({ code: mentor }): KnownWish | [] => {
      const known = { sympathy: sympathies.of(mentee, mentor), isRefused: sympathies.isRefused(mentee, mentor) };
      return known.sympathy > 0 || known.isRefused ? { mentee, mentor, ...known } : [];
    }),
  );
}

function peopleOf({ mentees, mentors }: PairingBook, regime: Matching['regime']): Matching['people'] {
  const nameOf = (name: string | undefined): string => (regime === 'names' ? (name ?? '') : '');
  return Object.fromEntries([
    ...mentors.rows.map(({ value }) => [codeOf(value.code), { name: nameOf(value.fullName), place: value.type ?? '' }]),
    ...mentees.rows.map(({ value }) => [
      codeOf(value.code),
      { name: nameOf(value.fullName), place: value.grade ?? '' },
    ]),
  ]);
}
