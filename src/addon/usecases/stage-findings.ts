/** What «Проверка» says of pairs, from the proposal to the last meeting: papers, orders, plans, silence. Reads and writes nothing. */
import { isSignedByPrincipal } from '../catalog/pairing-words';
import { consents, documents, mentees, mentors, pairs } from '../catalog/tables';
import type { PairFact } from '../domain/indicators/facts';
import type { Reason } from '../domain/indicators/lights';
import { addDays, daysBetween } from '../domain/language/dates';
import { isOut, judgePaper } from '../domain/pairing/admission';
import { papersAhead } from '../domain/pairing/papers-ahead';
import { papersByPerson } from '../domain/pairing/person';
import { isAtWork } from '../domain/pairing/standing';
import type { Day } from '../schema/cell';
import type { Issue, Place } from '../schema/issue';
import { agreedPairs, findOutdated } from './approve-pairs';
import type { Book } from './book';
import { mentorLoad } from './mentor-load';
import { lacksOfPairs } from './pair-gate';
import { codeOf } from './pairing-book';
import type { ProgrammeBook } from './programme-book';

/** A draft of an order that waits longer than so many days is told. */
const patience = 7;

/** A plan should be there so many days after the pair has begun. */
const daysForPlan = 14;

/** So many days before its end a pair hears of it. */
const daysBeforeEnd = 14;

export const findInStages = (book: Book, programme: ProgrammeBook): readonly Issue[] => [
  ...missingPapers(programme),
  ...coming(programme),
  ...withdrawn(programme),
  ...impossiblePairs(book, programme),
  ...waitingOrders(programme),
  ...troubledPairs(programme),
  ...mentorLoad(book, programme),
];

/** Papers of people who stand in a pair already. Whoever is still to be paired is told by «Проверить согласия». */
const missingPapers = ({ pairing }: ProgrammeBook): readonly Issue[] =>
  lacksOfPairs(
    pairing,
    pairing.pairs.rows.filter(({ value }) => isAtWork(value)),
  ).filter(({ code }) => code === 'papers-missing');

/** Whose data the book must not keep any longer: a consent to them was withdrawn, and none was given since. */
function withdrawn({ pairing }: ProgrammeBook): readonly Issue[] {
  const own = papersByPerson(pairing.papers);
  const people = new Set([...pairing.menteesToPair, ...pairing.mentorsToPair].map(({ code }) => code));
  const found = pairing.consents.rows.flatMap(({ row, value: { person: words, kind } }): readonly Issue[] => {
    const person = codeOf(words);
    if (!people.has(person) || !kind.startsWith('персональные данные')) return [];
    const why = judgePaper(own.get(person) ?? [], kind, pairing.today);
    const place = { sheet: consents.title, row };
    return why?.code === 'paper-withdrawn' ? [{ code: 'erasure-due', place, person, day: why.day }] : [];
  });
  return [...new Map(found.map((issue) => ['person' in issue ? issue.person : '', issue])).values()];
}

/** Papers that everybody who takes part will need soon. */
function coming({ pairing }: ProgrammeBook): readonly Issue[] {
  const own = papersByPerson(pairing.papers);
  const { today } = pairing;
  const bases = [
    { role: 'mentee', people: pairing.menteesToPair, reading: pairing.mentees, sheet: mentees.title },
    { role: 'mentor', people: pairing.mentorsToPair, reading: pairing.mentors, sheet: mentors.title },
  ] as const;
  const found = bases.flatMap(({ role, people, reading, sheet }): readonly Issue[] => {
    const rowOf = new Map(reading.rows.map(({ row, value }) => [codeOf(value.code), row]));
    return people
      .filter(({ status = '' }) => !isOut(status))
      .flatMap((person) => papersAhead(person, role, { papers: own.get(person.code) ?? [], today }))
      .map((ahead): Issue => {
        const row = rowOf.get(ahead.person);
        return { code: 'papers-ahead', place: { sheet, ...(row === undefined ? {} : { row }) }, ...ahead };
      });
  });
  // Who is in both bases is told once.
  return [...new Map(found.map((issue) => [JSON.stringify({ ...issue, place: '' }), issue])).values()];
}

/** Proposed pairs that could not be recorded today. */
function impossiblePairs(book: Book, { pairing }: ProgrammeBook): readonly Issue[] {
  const agreed = agreedPairs(pairing);
  if (agreed.length === 0) return [];
  return findOutdated(book, pairing, agreed).flatMap((issue): Issue[] =>
    issue.code === 'proposal-outdated'
      ? [{ code: 'proposed-pair-impossible', place: issue.place, mentee: issue.mentee, mentor: issue.mentor }]
      : [],
  );
}

function waitingOrders({ pairing: { documents: register, today } }: ProgrammeBook): readonly Issue[] {
  return register.rows.flatMap(({ row, value: { kind, state, made, written } }): Issue[] => {
    const since = made?.slice(0, 10);
    const waits = kind !== 'план развития' && isSignedByPrincipal(kind) && state === 'проект' && written !== undefined;
    if (!waits || since === undefined || daysBetween(since, today) <= patience) return [];
    return [{ code: 'draft-waiting', place: { sheet: documents.title, row }, kind, since }];
  });
}

/** Pairs at work without a plan, and whatever makes the light of a pair red or yellow. */
function troubledPairs({ facts: { pairs: all, today }, lights }: ProgrammeBook): readonly Issue[] {
  const working = all.filter(({ isConfirmed, isFinished }) => isConfirmed && !isFinished);
  return working.flatMap((pair): Issue[] => {
    const place: Place = { sheet: pairs.title, row: pair.row };
    const late = pair.start !== undefined && addDays(pair.start, daysForPlan) < today;
    return [
      ...(late && !pair.hasPlan ? [{ code: 'plan-missing', place, pair: pair.code } as const] : []),
      ...termOf(pair, today, place),
      ...(lights.get(pair.code)?.reasons ?? []).map((reason) => troubleOf(reason, place, pair.code)),
    ];
  });
}

/** A term that ends soon, or has ended, and the pair still stands: to be closed or prolonged by order. */
function termOf({ code: pair, end }: PairFact, today: Day, place: Place): readonly Issue[] {
  if (end === undefined || daysBetween(today, end) > daysBeforeEnd) return [];
  return [{ code: 'term-ending', place, pair, end, isOver: end < today }];
}

function troubleOf(reason: Reason, place: Place, pair: string): Issue {
  switch (reason.kind) {
    case 'help':
      return { code: 'help-wanted', place, pair, day: reason.day };
    case 'change':
      return { code: 'change-wanted', place, pair, day: reason.day };
    case 'silent':
      return { code: 'pair-silent', place, pair, since: reason.since, isLong: reason.isLong };
    case 'marks':
      return { code: 'pair-discontent', place, pair, isLow: reason.isLow };
    case 'fell-through':
      return { code: 'meetings-fell-through', place, pair, count: reason.count };
  }
}
