/** What «Проверка» says of pairs, from the proposal to the last meeting: papers, orders, plans, silence. Reads and writes nothing. */
import { isSignedByPrincipal } from '../catalog/pairing-words';
import { documents, pairs } from '../catalog/tables';
import { silentSince } from '../domain/indicators/meetings';
import { addDays, daysBetween } from '../domain/language/dates';
import { isAtWork } from '../domain/pairing/standing';
import type { Issue, Place } from '../schema/issue';
import { agreedPairs, findOutdated } from './approve-pairs';
import type { Book } from './book';
import { lacksOfPairs } from './pair-gate';
import type { ProgrammeBook } from './programme-book';

/** A draft of an order that waits longer than so many days is told. */
const patience = 7;

/** A plan should be there so many days after the pair has begun. */
const daysForPlan = 14;

export const findInStages = (book: Book, programme: ProgrammeBook): readonly Issue[] => [
  ...missingPapers(programme),
  ...impossiblePairs(book, programme),
  ...waitingOrders(programme),
  ...troubledPairs(programme),
];

/** Papers of people who stand in a pair already. Whoever is still to be paired is told by «Проверить согласия». */
const missingPapers = ({ pairing }: ProgrammeBook): readonly Issue[] =>
  lacksOfPairs(
    pairing,
    pairing.pairs.rows.filter(({ value }) => isAtWork(value)),
  ).filter(({ code }) => code === 'papers-missing');

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

/** Pairs at work without a plan, silent ones, ones that ask for help. */
function troubledPairs({ facts: { pairs: all, today } }: ProgrammeBook): readonly Issue[] {
  const working = all.filter(({ isConfirmed, isFinished }) => isConfirmed && !isFinished);
  return working.flatMap((pair): Issue[] => {
    const place: Place = { sheet: pairs.title, row: pair.row };
    const silent = silentSince(pair, today);
    const late = pair.start !== undefined && addDays(pair.start, daysForPlan) < today;
    const last = pair.meetings.reduce((day, meeting) => (meeting.day > day ? meeting.day : day), '');
    return [
      ...(late && !pair.hasPlan ? [{ code: 'plan-missing', place, pair: pair.code } as const] : []),
      ...(silent === undefined ? [] : [{ code: 'pair-silent', place, pair: pair.code, since: silent } as const]),
      ...(pair.wantsHelp ? [{ code: 'help-wanted', place, pair: pair.code, day: last } as const] : []),
    ];
  });
}
