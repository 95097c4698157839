/**
 * «Записать пары»: the proposal becomes pairs and groups, the bases say so. Everything is examined once more first; what the
 * bases should say is derived from the pairs as they then stand, so a run that died is simply repeated.
 */
import { usualRoleModel } from '../catalog/pairing-words';
import { mentees, mentors, pairs, proposal } from '../catalog/tables';
import type { Mentee } from '../catalog/tables/mentees';
import type { Mentor } from '../catalog/tables/mentors';
import type { PairRow } from '../catalog/tables/pairs';
import { forms } from '../catalog/words';
import type { Pair } from '../domain/matching/instance';
import { agreementState } from '../domain/pairing/agreement';
import { proposePairs } from '../domain/pairing/propose';
import {
  formPairs,
  type Gathering,
  menteesByMentor,
  type NewPair,
  type StandingPair,
  standingPairs,
} from '../domain/pairing/standing';
import { endOfPairs, workingDay } from '../domain/pairing/terms';
import { type Day, parseDay } from '../schema/cell';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { RowEdit } from '../schema/table';
import type { Book } from './book';
import { carryOut, type TableEdits, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import { codeOf, ensurePairingSheet, type PairingBook, questionOf, readPairing } from './pairing-book';
import type { Ports } from './ports';

/** `onlyAgreed`: pairs to which both sides have said yes; the others wait. */
export function approvePairs(
  ports: Ports,
  { onlyAgreed = false } = {},
): Outcome<{ readonly codes: readonly string[] }> {
  return holdBook(ports, (book) => {
    const first = readPairing(ports, book);
    if (first.brokenPairs.length > 0) return refused(...first.brokenPairs);
    if (first.proposal.rows.length === 0)
      return refused({ code: 'step-too-early', place: { sheet: proposal.title }, step: 'match' });
    const agreed = agreedPairs(first).filter(([mentee]) => !onlyAgreed || haveAgreed(first, mentee));
    const outdated = findOutdated(book, first, agreed);
    if (outdated.length > 0) return refused(...outdated);
    ensurePairingSheet(ports, book, pairs);
    const there = book.read(pairs);
    const used = first.standing.map(({ code }) => code);
    const made = formPairs(
      agreed,
      first.mentors.rows.map(({ value }) => ({ ...value, code: codeOf(value.code) })),
      used,
      decidedGatherings(first),
    );
    const edits = made.map((pair, index) => ({
      row: there.layout.lastRow + 1 + index,
      values: rowOf(pair, book, first),
    }));
    const standing = [...first.standing, ...made.map((pair) => ({ ...pair, state: 'согласована' }))];
    const codes = made.map(({ code }) => code);
    const tables = [tableEdits(pairs, there, edits, book.lists), ...markedBases(book, first, standing)];
    carryOut(ports, { entry: { command: 'approve-pairs', codes }, tables });
    return done({ codes }, first.issues);
  });
}

/** Proposed pairs that are not at work yet. */
export function agreedPairs({ proposal: reading, standing }: PairingBook): readonly Pair[] {
  const paired = new Set(standingPairs(standing).map(([mentee]) => mentee));
  return reading.rows.flatMap(({ value: { mentee, mentor, state } }): Pair[] =>
    mentor && (state === 'предложено' || state === 'закреплено') && !paired.has(codeOf(mentee))
      ? [[codeOf(mentee), codeOf(mentor)]]
      : [],
  );
}

/** Have both sides said yes, not later than today? */
const haveAgreed = ({ proposal: { rows }, today }: PairingBook, code: string): boolean =>
  rows.some(
    ({ value: { mentee, mentorAgreed, menteeAgreed } }) =>
      codeOf(mentee) === code &&
      agreementState({ mentor: mentorAgreed, mentee: menteeAgreed }, false, today) === 'agreed',
  );

const decidedGatherings = ({ proposal: { rows } }: PairingBook): ReadonlyMap<string, Gathering> =>
  new Map(
    rows.flatMap(({ value: { mentee, gathering } }) => (gathering ? [[codeOf(mentee), gathering] as const] : [])),
  );

/** Pairs that would not be proposed today, or that the curator has decided against since. */
export function findOutdated(book: Book, pairing: PairingBook, agreed: readonly Pair[]): readonly Issue[] {
  const { lines } = proposePairs(questionOf(book, pairing, agreed));
  const allowed = new Set(lines.filter(({ state }) => state === 'закреплено').map(({ mentee }) => mentee));
  const rows = new Map(pairing.proposal.rows.map((row) => [codeOf(row.value.mentee), row]));
  return agreed.flatMap(([mentee, mentor]): Issue[] => {
    const row = rows.get(mentee);
    const decided = row?.value.locked;
    if (allowed.has(mentee) && (decided === undefined || codeOf(decided) === mentor)) return [];
    return [{ code: 'proposal-outdated', place: { sheet: proposal.title, row: row?.row ?? 0 }, mentee, mentor }];
  });
}

function rowOf(
  { code, kind, mentor, mentees: codes, form }: NewPair,
  book: Book,
  { today, proposal: { rows } }: PairingBook,
): Partial<PairRow> {
  const start = workingDay(today);
  const said = rows.filter(({ value }) => codes.includes(codeOf(value.mentee))).map(({ value }) => value);
  return {
    code,
    kind,
    mentor,
    mentees: codes.join('; '),
    form: forms.find((known) => known === form),
    roleModel: usualRoleModel[form],
    goal: undefined,
    start,
    end: endOfPairs(start, book.settings.year, parseDay(book.settings.pairsUntil)),
    state: 'согласована',
    mentorAgreed: lastDay(said.map(({ mentorAgreed }) => mentorAgreed)),
    menteesAgreed: lastDay(said.map(({ menteeAgreed }) => menteeAgreed)),
  };
}

/** The last of these days; nothing as long as one is missing. */
const lastDay = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce((last, day) => (last === undefined || day === undefined ? undefined : day > last ? day : last), days[0]);

/** Status and partner in both bases as the pairs want them; what is right already is not written. */
function markedBases(book: Book, pairing: PairingBook, standing: readonly StandingPair[]): readonly TableEdits[] {
  const mentorOf = new Map(standingPairs(standing));
  const waiting = new Set(
    pairing.proposal.rows.filter(({ value }) => value.state === 'не подобран').map(({ value }) => codeOf(value.mentee)),
  );
  const menteeEdits = pairing.mentees.rows.flatMap(({ row, value }): RowEdit<Mentee>[] => {
    const code = codeOf(value.code);
    const mentor = mentorOf.get(code);
    if (mentor === undefined) {
      const stays = !waiting.has(code) || value.status === 'лист ожидания';
      return stays ? [] : [{ row, values: { status: 'лист ожидания' } }];
    }
    if (mentor === '') return [];
    const same = value.mentor === mentor && value.status === 'в паре/группе';
    return same ? [] : [{ row, values: { mentor, status: 'в паре/группе' } }];
  });
  const taken = menteesByMentor(standing);
  const seats = new Map(pairing.mentorsToPair.map(({ code, seats: count }) => [code, count]));
  const mentorEdits = pairing.mentors.rows.flatMap(({ row, value }): RowEdit<Mentor>[] => {
    const code = codeOf(value.code);
    const own = taken.get(code);
    if (!own) return [];
    const status = own.length >= (seats.get(code) ?? 0) ? 'занят' : 'свободен';
    const list = own.join('; ');
    return value.mentees === list && value.status === status ? [] : [{ row, values: { mentees: list, status } }];
  });
  const { lists } = book;
  return [
    tableEdits(mentees, pairing.mentees, menteeEdits, lists),
    tableEdits(mentors, pairing.mentors, mentorEdits, lists),
  ];
}
