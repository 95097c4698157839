/**
 * «Изменить пару»: another mentor, another term, somebody who leaves, a term that is over – prepared on the sheets, so that the order
 * about it can be drawn up. What may be changed at all is domain/pairing/change-pair.ts; what the order says is changed-pairs.ts.
 */
import { changeGrounds } from '../catalog/documents/people-rules';
import { pairs } from '../catalog/tables';
import {
  type ChangeablePair,
  type ChangeOutcome,
  type ChangePreview,
  type ChangeRules,
  changePair as change,
  endOfNotice,
  isMade,
  type OrderedPair,
  type PairChange,
  type PairChanges,
} from '../domain/pairing/change-pair';
import { proposePairs } from '../domain/pairing/propose';
import { pairCodeAfter } from '../domain/pairing/standing';
import type { Sympathies } from '../domain/pairing/sympathy';
import type { Day } from '../schema/cell';
import { done, type Outcome, refused } from '../schema/issue';
import { type Book, openBook, whyNoBook } from './book';
import { carryOut } from './carry-out';
import { holdBook } from './held-book';
import { baseEdits, orderedPairs, pairEdits } from './pair-edits';
import { codeOf, type PairingBook, questionOf, readPairing } from './pairing-book';
import type { Ports } from './ports';
import { readWishes } from './read-wishes';
import { calendarOf } from './roadmap-book';

export interface Changeable {
  readonly pairs: readonly ChangeablePair[];
  readonly grounds: typeof changeGrounds;
  readonly today: Day;
  /** The first day on which a refusal given today holds. */
  readonly afterNotice: Day;
}

/** A mentor who could go on with the mentees of a pair. */
export interface MentorProposed {
  readonly mentor: string;
  readonly score: number | undefined;
  readonly why: string;
}

/** What may be changed. Writes nothing. */
export function showChangeable(ports: Ports): Outcome<Changeable> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const pairing = readPairing(ports, book);
  const { today } = pairing;
  return done(
    {
      pairs: orderedPairs(pairing)
        .filter(({ state, isOrdered }) => state === 'утверждена' && isOrdered)
        .map(changeable),
      grounds: changeGrounds,
      today,
      afterNotice: endOfNotice(calendarOf(book), today),
    },
    pairing.brokenPairs,
  );
}

const changeable = ({ code, mentor, mentees: codes, end, changedEnd }: OrderedPair): ChangeablePair => ({
  code,
  mentor,
  mentees: codes,
  end,
  changedEnd,
});

/** Mentors who may go on with the mentees of the pair, the best first, with what speaks for each. Writes nothing. */
export function proposeMentors(ports: Ports, code: string): Outcome<readonly MentorProposed[]> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const pairing = readPairing(ports, book);
  const pair = orderedPairs(pairing).find((each) => each.code === code);
  if (!pair) return refused({ code: 'pair-change-barred', place: { sheet: pairs.title }, why: 'unknown-pair' });
  const ask = asking(book, pairing, readWishes(ports, book, pairing).sympathies);
  const [first = ''] = pair.mentees;
  const line = ask(first, undefined);
  const best = line?.mentor ? [{ mentor: line.mentor, score: line.score }, ...line.others] : [];
  const names = new Map((book.lists['tags'] ?? []).map(({ code: tag, name }) => [tag, name]));
  const proposed = best
    .filter(({ mentor }) => mentor !== pair.mentor)
    .filter(({ mentor }) => pair.mentees.every((mentee) => ask(mentee, mentor)?.state === 'закреплено'))
    .map(({ mentor, score }): MentorProposed => {
      const reason = ask(first, mentor)?.reason;
      const fit = reason?.kind === 'locked' ? reason.fit : undefined;
      const why = fit ? ports.words.reason({ kind: 'components', ...fit }, (tag) => names.get(tag) ?? tag) : '';
      return { mentor, score, why };
    });
  return done(proposed);
}

/** The line of one mentee as if the pairs with him were free, with this mentor or with the best there is. */
function asking(book: Book, pairing: PairingBook, sympathies: Sympathies) {
  const question = { ...questionOf(book, pairing, []), sympathies };
  return (mentee: string, mentor: string | undefined) =>
    proposePairs({
      ...question,
      mentees: question.mentees.filter(({ code }) => code === mentee),
      standing: question.standing.filter(([code]) => code !== mentee),
      locked: mentor === undefined ? [] : [[mentee, mentor]],
    }).lines[0];
}

/** What the change would do. Writes nothing. */
export function previewChange(ports: Ports, request: PairChange): Outcome<ChangePreview> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const judged = judge(ports, book, readPairing(ports, book), request);
  return judged.ok ? done(previewOf(judged.value, request)) : judged;
}

interface Judged {
  readonly pairing: PairingBook;
  readonly ordered: readonly OrderedPair[];
  readonly changes: PairChanges;
}

function judge(ports: Ports, book: Book, pairing: PairingBook, request: PairChange): Outcome<Judged> {
  if (pairing.brokenPairs.length > 0) return refused(...pairing.brokenPairs);
  const ordered = orderedPairs(pairing);
  const outcome: ChangeOutcome = change(ordered, request, rulesOf(ports, book, pairing, request));
  if (!outcome.ok) {
    const row = pairing.pairs.rows.find(({ value }) => 'pair' in request && value.code === request.pair)?.row;
    const place = { sheet: pairs.title, ...(row === undefined ? {} : { row }) };
    return refused({ code: 'pair-change-barred', place, why: outcome.why });
  }
  return done({ pairing, ordered, changes: outcome.changes });
}

function rulesOf(ports: Ports, book: Book, pairing: PairingBook, request: PairChange): ChangeRules {
  const ask =
    request.kind === 'replace' ? asking(book, pairing, readWishes(ports, book, pairing).sympathies) : undefined;
  const seats = new Map(pairing.mentorsToPair.map((mentor) => [mentor.code, mentor.seats]));
  return {
    today: pairing.today,
    calendar: calendarOf(book),
    grounds: changeGrounds,
    isPermitted: (mentee, mentor) => ask?.(mentee, mentor)?.state === 'закреплено',
    seatsOf: (mentor) => seats.get(mentor) ?? 0,
    nextCode: pairCodeAfter(pairing.standing.map(({ code }) => code)),
  };
}

function previewOf({ ordered, changes }: Judged, request: PairChange): ChangePreview {
  const pair = ordered.find(({ code }) => 'pair' in request && code === request.pair);
  return {
    change: request,
    pair: pair && changeable(pair),
    fresh: changes.fresh?.code,
    ending: changes.rows.map(({ code }) => code),
    warnings: changes.warnings,
  };
}

/** Writes the change; the order about it is drawn up and signed afterwards. Asked twice it is written once. */
export function changePair(ports: Ports, request: PairChange): Outcome<ChangePreview> {
  return holdBook(ports, (book) => {
    const pairing = readPairing(ports, book);
    const ordered = orderedPairs(pairing);
    const hasLeft = (person: string): boolean =>
      [...pairing.mentees.rows, ...pairing.mentors.rows].some(
        ({ value: { code, status } }) => codeOf(code) === person && status === 'выбыл',
      );
    if (isMade(ordered, request, hasLeft))
      return done(
        previewOf({ pairing, ordered, changes: { rows: [], fresh: undefined, people: [], warnings: [] } }, request),
      );
    const judged = judge(ports, book, pairing, request);
    if (!judged.ok) return judged;
    const { changes } = judged.value;
    const subject = request.kind === 'leave' ? request.person : request.pair;
    const entry = { command: 'change-pair', kind: request.kind, subject, fresh: changes.fresh?.code ?? '' } as const;
    carryOut(ports, { entry, tables: [pairEdits(book, pairing, changes), ...baseEdits(book, pairing, changes)] });
    return done(previewOf(judged.value, request));
  });
}
