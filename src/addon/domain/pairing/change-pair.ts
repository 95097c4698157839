/**
 * What an order may change of pairs that an order has fixed, by the rules of the Положение (domain/programme: 4.12–4.18, 6.2): another mentor, a
 * longer term, an early end, somebody who leaves, a pair whose term is over. Says which rows change and what stands against it; the
 * papers, the sheets and the words are left to others. Nothing that was fixed is overwritten: a new term waits beside the old one until
 * its order is signed, a new mentor is a new pair.
 */
import type { Day } from '../../schema/cell';
import type { ChangeBar } from '../../schema/issue';
import { addDays, addMonths } from '../language/dates';
import { isDayOff, type SchoolCalendar } from '../programme/school-calendar';

export interface OrderedPair {
  readonly code: string;
  readonly mentor: string;
  readonly mentees: readonly string[];
  readonly state: 'предложена' | 'согласована' | 'утверждена' | 'завершена';
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  /** Waits for the signature of its order. */
  readonly changedEnd: Day | undefined;
  readonly ground: string | undefined;
  /** An order has fixed it. */
  readonly isOrdered: boolean;
  /** The pair in whose place it stands. */
  readonly former: string | undefined;
}

export type PairChange =
  | {
      readonly kind: 'replace';
      readonly pair: string;
      readonly mentor: string;
      readonly ground: string;
      readonly day: Day;
      /** Both sides have said yes to each other. */
      readonly isAgreed: boolean;
      /** The day of the written refusal of a mentor whom the school employs. */
      readonly notice?: Day | undefined;
    }
  | { readonly kind: 'extend'; readonly pair: string; readonly ground: string; readonly day: Day }
  | {
      readonly kind: 'end';
      readonly pair: string;
      readonly ground: string;
      readonly day: Day;
      readonly isAgreed: boolean;
      readonly notice?: Day | undefined;
    }
  | { readonly kind: 'leave'; readonly person: string; readonly ground: string; readonly day: Day }
  | { readonly kind: 'close'; readonly pair: string };

/** What the curator should know and may still decide. */
export type ChangeWarning = 'longer-than-a-year' | 'group-goes-on' | 'mentee-without-mentor';

export interface ChangeablePair {
  readonly code: string;
  readonly mentor: string;
  readonly mentees: readonly string[];
  readonly end: Day | undefined;
  /** Waits for the signature of its order. */
  readonly changedEnd: Day | undefined;
}

/** What a change would do. */
export interface ChangePreview {
  readonly change: PairChange;
  readonly pair: ChangeablePair | undefined;
  readonly fresh: string | undefined;
  readonly ending: readonly string[];
  readonly warnings: readonly ChangeWarning[];
}

export interface ChangedRow {
  readonly code: string;
  readonly values: Partial<Pick<OrderedPair, 'state' | 'changedEnd' | 'ground'>>;
}

export interface PairChanges {
  readonly rows: readonly ChangedRow[];
  /** A pair that goes on with another mentor. */
  readonly fresh: OrderedPair | undefined;
  /** Statuses of people in the bases. */
  readonly people: readonly {
    readonly person: string;
    readonly status: 'завершил' | 'выбыл';
    /** The last day of the pair, and what came of it. */
    readonly finished?: Day | undefined;
    readonly results?: string | undefined;
  }[];
  readonly warnings: readonly ChangeWarning[];
}

export interface ChangeRules {
  readonly today: Day;
  readonly calendar: SchoolCalendar;
  readonly grounds: Readonly<Record<'replacement' | 'extension' | 'ending' | 'leaving', readonly string[]>>;
  /** May these two be a pair at all? Conditions and papers. */
  readonly isPermitted: (mentee: string, mentor: string) => boolean;
  /** How many mentees the mentor takes at once; groups are agreed on apart. */
  readonly seatsOf: (mentor: string) => number;
  /** The code of the next new pair. */
  readonly nextCode: string;
}

export type ChangeOutcome =
  | { readonly ok: true; readonly changes: PairChanges }
  | { readonly ok: false; readonly why: ChangeBar };

/** A mentor whom the school employs says three working days ahead that he ends it (article 351.8 of the Labour Code). */
const noticeDays = 3;

/** The first day on which a refusal given on this day holds: three whole working days lie between. */
export function endOfNotice(calendar: SchoolCalendar, notice: Day): Day {
  let day = notice;
  for (let left = noticeDays; left >= 0; left--) {
    day = addDays(day, 1);
    while (isDayOff(calendar, day)) day = addDays(day, 1);
  }
  return day;
}

const barred = (why: ChangeBar): ChangeOutcome => ({ ok: false, why });
const nothingElse: PairChanges = { rows: [], fresh: undefined, people: [], warnings: [] };
const found = (changes: Partial<PairChanges>): ChangeOutcome => ({ ok: true, changes: { ...nothingElse, ...changes } });

/** What this change does to these pairs; it changes nothing by itself. */
export function changePair(pairs: readonly OrderedPair[], change: PairChange, rules: ChangeRules): ChangeOutcome {
  if (change.kind === 'leave') return leave(pairs, change, rules);
  if (change.kind === 'close') return closePair(pairs, change.pair, rules.today);
  const pair = pairs.find(({ code }) => code === change.pair);
  if (!pair) return barred('unknown-pair');
  const bar = barOf(pair);
  if (bar !== undefined) return barred(bar);
  if (change.kind === 'extend') return extend(pair, change, rules);
  if (change.notice !== undefined && change.day < endOfNotice(rules.calendar, change.notice))
    return barred('too-early');
  return change.kind === 'replace' ? replace(pairs, pair, change, rules) : end(pair, change, rules);
}

/** What keeps everybody from changing the pair. */
function barOf({ state, isOrdered, changedEnd }: OrderedPair): ChangeBar | undefined {
  if (state === 'завершена') return 'finished';
  if (state !== 'утверждена' || !isOrdered) return 'not-ordered';
  return changedEnd === undefined ? undefined : 'change-waits';
}

const isWithin = ({ start, end }: OrderedPair, day: Day): boolean =>
  (start === undefined || day >= start) && (end === undefined || day <= end);

function replace(
  pairs: readonly OrderedPair[],
  pair: OrderedPair,
  { mentor, ground, day, isAgreed }: Extract<PairChange, { kind: 'replace' }>,
  { grounds, isPermitted, seatsOf, nextCode }: ChangeRules,
): ChangeOutcome {
  if (!grounds.replacement.includes(ground)) return barred('unknown-ground');
  if (!isAgreed) return barred('not-agreed');
  if (mentor === pair.mentor) return barred('same-mentor');
  if (!isWithin(pair, day)) return barred('day-outside');
  if (!pair.mentees.every((mentee) => isPermitted(mentee, mentor))) return barred('mentor-not-permitted');
  const taken = pairs.flatMap(({ mentor: own, mentees, state }) =>
    own === mentor && state !== 'завершена' ? mentees : [],
  );
  if (pair.mentees.length === 1 && taken.length + 1 > seatsOf(mentor)) return barred('mentor-without-seats');
  const fresh: OrderedPair = {
    ...pair,
    code: nextCode,
    mentor,
    state: 'согласована',
    start: day,
    changedEnd: undefined,
    ground: undefined,
    isOrdered: false,
    former: pair.code,
  };
  return found({ rows: [{ code: pair.code, values: { state: 'завершена', ground } }], fresh });
}

function extend(
  pair: OrderedPair,
  { ground, day }: Extract<PairChange, { kind: 'extend' }>,
  { grounds }: ChangeRules,
): ChangeOutcome {
  if (!grounds.extension.includes(ground)) return barred('unknown-ground');
  if (pair.end !== undefined && day <= pair.end) return barred('not-later');
  const isLong = pair.start !== undefined && day >= addMonths(pair.start, 12);
  return found({
    rows: [{ code: pair.code, values: { changedEnd: day, ground } }],
    warnings: isLong ? ['longer-than-a-year'] : [],
  });
}

function end(
  pair: OrderedPair,
  { ground, day, isAgreed }: Extract<PairChange, { kind: 'end' }>,
  { grounds }: ChangeRules,
): ChangeOutcome {
  if (![...grounds.ending, ...grounds.leaving].includes(ground)) return barred('unknown-ground');
  if (!isAgreed) return barred('not-agreed');
  if (!isWithin(pair, day) || day === pair.end) return barred('day-outside');
  return found({ rows: [{ code: pair.code, values: { changedEnd: day, ground } }] });
}

/** The last day of an ordered term is over: the mentees have finished. */
export function closePair(pairs: readonly OrderedPair[], code: string, today: Day): ChangeOutcome {
  const pair = pairs.find((each) => each.code === code);
  if (!pair) return barred('unknown-pair');
  const bar = barOf(pair);
  if (bar !== undefined) return barred(bar);
  if (pair.end === undefined || pair.end >= today) return barred('term-not-over');
  return found({
    rows: [{ code: pair.code, values: { state: 'завершена' } }],
    people: pair.mentees.map((person) => ({ person, status: 'завершил' as const, finished: pair.end })),
  });
}

/** Pairs of somebody who leaves end early; a group that keeps other mentees goes on without him. */
function leave(
  pairs: readonly OrderedPair[],
  { person, ground, day }: Extract<PairChange, { kind: 'leave' }>,
  { grounds }: ChangeRules,
): ChangeOutcome {
  if (!grounds.leaving.includes(ground)) return barred('unknown-ground');
  const own = pairs.filter(
    ({ mentor, mentees, state }) => state !== 'завершена' && (mentor === person || mentees.includes(person)),
  );
  if (own.length === 0) return barred('not-in-pair');
  if (own.some(({ changedEnd }) => changedEnd !== undefined)) return barred('change-waits');
  if (own.some((pair) => !pair.isOrdered || pair.state !== 'утверждена')) return barred('not-ordered');
  if (own.some((pair) => !isWithin(pair, day))) return barred('day-outside');
  const ending = own.filter(({ mentor, mentees }) => mentor === person || mentees.length === 1);
  const warnings: ChangeWarning[] = [
    ...(ending.length < own.length ? (['group-goes-on'] as const) : []),
    ...(ending.some(({ mentor }) => mentor === person) ? (['mentee-without-mentor'] as const) : []),
  ];
  return found({
    rows: ending
      .filter(({ end: last }) => last !== day)
      .map(({ code }) => ({ code, values: { changedEnd: day, ground } })),
    people: [{ person, status: 'выбыл' }],
    warnings,
  });
}

/** Has exactly this change been written already? Asked again it changes nothing more. */
export function isMade(
  pairs: readonly OrderedPair[],
  change: PairChange,
  hasLeft: (person: string) => boolean,
): boolean {
  if (change.kind === 'leave') return hasLeft(change.person);
  const pair = pairs.find(({ code }) => code === change.pair);
  switch (change.kind) {
    case 'replace':
      return pairs.some(
        ({ former, mentor, start }) => former === change.pair && mentor === change.mentor && start === change.day,
      );
    case 'close':
      return pair?.state === 'завершена';
    default:
      return pair?.changedEnd === change.day && pair.ground === change.ground;
  }
}

/** The pairs after a change that nothing stands against. */
export const afterChange = (pairs: readonly OrderedPair[], { rows, fresh }: PairChanges): readonly OrderedPair[] => [
  ...pairs.map((pair) => ({ ...pair, ...rows.find(({ code }) => code === pair.code)?.values })),
  ...(fresh ? [fresh] : []),
];

/** What the signature of an order about terms does to the pairs that it names. */
export const signedTerms = (
  pairs: readonly Pick<OrderedPair, 'code' | 'changedEnd'>[],
  named: readonly string[],
): readonly { readonly code: string; readonly values: { readonly end: Day; readonly changedEnd: undefined } }[] =>
  pairs.flatMap(({ code, changedEnd }) =>
    named.includes(code) && changedEnd !== undefined
      ? [{ code, values: { end: changedEnd, changedEnd: undefined } }]
      : [],
  );
