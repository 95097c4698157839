/** Changes by order: whatever is asked in whatever order, the rules of the Положение (domain.md 4.3) hold. */
import fc from 'fast-check';
import { changeGrounds } from '../../../src/addon/catalog/documents/people-rules';
import { addMonths } from '../../../src/addon/domain/language/dates';
import {
  afterChange,
  type ChangeRules,
  changePair,
  endOfNotice,
  isMade,
  type OrderedPair,
  type PairChange,
  signedTerms,
} from '../../../src/addon/domain/pairing/change-pair';
import { pairCodeAfter } from '../../../src/addon/domain/pairing/standing';

const calendar = { publicHolidays: [{ from: '2026-11-04', to: '2026-11-04' }], schoolHolidays: [] };

const ordered = (code: string, mentor: string, mentees: readonly string[]): OrderedPair => ({
  code,
  mentor,
  mentees,
  state: 'утверждена',
  start: '2026-10-26',
  end: '2027-04-30',
  changedEnd: undefined,
  ground: undefined,
  isOrdered: true,
  former: undefined,
});

const given = [
  ordered('ПГ-001', 'П-001', ['У-001']),
  ordered('ПГ-002', 'П-001', ['У-002']),
  ordered('ПГ-003', 'Н-001', ['У-003', 'У-004', 'У-005']),
  ordered('ПГ-004', 'П-002', ['У-006']),
];

/** Н-009 may not be anybody's mentor; У-006 and П-003 may not be a pair. */
const rules = (pairs: readonly OrderedPair[], today = '2027-01-15'): ChangeRules => ({
  today,
  calendar,
  grounds: changeGrounds,
  isPermitted: (mentee, mentor) => mentor !== 'Н-009' && !(mentee === 'У-006' && mentor === 'П-003'),
  seatsOf: () => 2,
  nextCode: pairCodeAfter(pairs.map(({ code }) => code)),
});

const [ask] = changeGrounds.replacement;
const [ill] = changeGrounds.extension;
const [done, refusal] = changeGrounds.ending;
const [left] = changeGrounds.leaving;

describe.each<[string, PairChange, string]>([
  ['a pair that is not there', { kind: 'extend', pair: 'ПГ-099', ground: ill, day: '2027-06-30' }, 'unknown-pair'],
  [
    'a mentor whose two seats are taken',
    { kind: 'replace', pair: 'ПГ-004', mentor: 'П-001', ground: ask, day: '2027-01-20', isAgreed: true },
    'mentor-without-seats',
  ],
  [
    'a mentor who may not be one',
    { kind: 'replace', pair: 'ПГ-004', mentor: 'П-003', ground: ask, day: '2027-01-20', isAgreed: true },
    'mentor-not-permitted',
  ],
  [
    'the same mentor',
    { kind: 'replace', pair: 'ПГ-004', mentor: 'П-002', ground: ask, day: '2027-01-20', isAgreed: true },
    'same-mentor',
  ],
  [
    'a replacement on a ground of another change',
    { kind: 'replace', pair: 'ПГ-004', mentor: 'П-004', ground: ill, day: '2027-01-20', isAgreed: true },
    'unknown-ground',
  ],
  [
    'a replacement after the term',
    { kind: 'replace', pair: 'ПГ-004', mentor: 'П-004', ground: ask, day: '2027-05-01', isAgreed: true },
    'day-outside',
  ],
  ['an extension that is none', { kind: 'extend', pair: 'ПГ-001', ground: ill, day: '2027-04-30' }, 'not-later'],
  [
    'an early end without agreement',
    { kind: 'end', pair: 'ПГ-001', ground: done, day: '2027-02-01', isAgreed: false },
    'not-agreed',
  ],
  [
    'a refusal of an employee without notice',
    { kind: 'end', pair: 'ПГ-001', ground: refusal, day: '2027-01-20', isAgreed: true, notice: '2027-01-15' },
    'too-early',
  ],
  ['somebody in no pair', { kind: 'leave', person: 'У-050', ground: left, day: '2027-02-01' }, 'not-in-pair'],
  [
    'an early end on the last day',
    { kind: 'end', pair: 'ПГ-001', ground: done, day: '2027-04-30', isAgreed: true },
    'day-outside',
  ],
  ['a term that is not over', { kind: 'close', pair: 'ПГ-001' }, 'term-not-over'],
])('is refused: %s', (_, change, why) => {
  it(why, () => expect(changePair(given, change, rules(given))).toEqual({ ok: false, why }));
});

const replacement = {
  kind: 'replace',
  pair: 'ПГ-001',
  mentor: 'П-004',
  ground: ask,
  day: '2027-01-20',
  isAgreed: true,
} as const;

test('nothing more changes, and nothing is closed, while the order about a term is not signed', () => {
  const waiting = given.map((pair) =>
    pair.code === 'ПГ-001' ? { ...pair, changedEnd: '2027-05-28', ground: ill } : pair,
  );
  const changes: readonly PairChange[] = [
    { kind: 'close', pair: 'ПГ-001' },
    replacement,
    { kind: 'leave', person: 'У-001', ground: left, day: '2027-02-01' },
    { kind: 'extend', pair: 'ПГ-001', ground: ill, day: '2027-06-30' },
    { kind: 'end', pair: 'ПГ-001', ground: done, day: '2027-02-01', isAgreed: true },
  ];
  for (const change of changes)
    expect(changePair(waiting, change, rules(waiting, '2027-05-10'))).toEqual({ ok: false, why: 'change-waits' });
});

test.each([
  ['2026-10-26', '2026-10-30'],
  ['2026-10-30', '2026-11-06'],
  ['2027-01-15', '2027-01-21'],
])('three working days lie between a refusal on %s and %s', (notice, first) => {
  expect(endOfNotice(calendar, notice)).toBe(first);
});

test('another mentor is a new pair to the same day, and the old one stays as its order fixed it', () => {
  const change = {
    kind: 'replace',
    pair: 'ПГ-004',
    mentor: 'П-004',
    ground: ask,
    day: '2027-01-20',
    isAgreed: true,
  } as const;
  const outcome = changePair(given, change, rules(given));
  if (!outcome.ok) throw new Error(outcome.why);
  const after = afterChange(given, outcome.changes);
  expect(after.at(-2)).toEqual({ ...given.at(-1), state: 'завершена', ground: ask });
  expect(after.at(-1)).toMatchObject({
    code: 'ПГ-005',
    mentor: 'П-004',
    end: '2027-04-30',
    state: 'согласована',
    former: 'ПГ-004',
  });
  expect(isMade(after, change, () => false)).toBe(true);
  expect(isMade(given, change, () => false)).toBe(false);
});

test('a group goes on when one of it leaves, a mentor who leaves ends his pairs', () => {
  const one = changePair(given, { kind: 'leave', person: 'У-003', ground: left, day: '2027-02-01' }, rules(given));
  expect(one).toMatchObject({
    ok: true,
    changes: { rows: [], people: [{ person: 'У-003', status: 'выбыл' }], warnings: ['group-goes-on'] },
  });
  const mentor = changePair(given, { kind: 'leave', person: 'П-001', ground: left, day: '2027-02-01' }, rules(given));
  expect(mentor.ok && mentor.changes.rows.map(({ code }) => code)).toEqual(['ПГ-001', 'ПГ-002']);
});

test('who leaves is asked about only where he is: not in a pair that is over, nor in one without an order', () => {
  const leaving = { kind: 'leave', person: 'У-001', ground: left, day: '2027-02-01' } as const;
  const over = given.map((pair) => ({ ...pair, state: 'завершена' as const }));
  expect(changePair(over, leaving, rules(over))).toEqual({ ok: false, why: 'not-in-pair' });
  const agreed = given.map((pair) => ({ ...pair, state: 'согласована' as const, isOrdered: false }));
  expect(changePair(agreed, leaving, rules(agreed))).toEqual({ ok: false, why: 'not-ordered' });
  const onTheLastDay = changePair(given, { ...leaving, day: '2027-04-30' }, rules(given));
  expect(onTheLastDay).toMatchObject({ ok: true, changes: { rows: [], people: [{ person: 'У-001' }] } });
});

test('another mentor must be permitted for everybody of a group; a year to the day is told', () => {
  const own = { ...rules(given), isPermitted: (mentee: string) => mentee !== 'У-004' };
  expect(changePair(given, { ...replacement, pair: 'ПГ-003' }, own)).toEqual({
    ok: false,
    why: 'mentor-not-permitted',
  });
  const until = (day: string) => changePair(given, { kind: 'extend', pair: 'ПГ-001', ground: ill, day }, rules(given));
  expect(until('2027-10-25')).toMatchObject({ ok: true, changes: { warnings: [] } });
  expect(until('2027-10-26')).toMatchObject({ ok: true, changes: { warnings: ['longer-than-a-year'] } });
});

test('another mentor or another day is another change; an order moves the terms that it names, once', () => {
  const outcome = changePair(given, replacement, rules(given));
  if (!outcome.ok) throw new Error(outcome.why);
  const after = afterChange(given, outcome.changes);
  const made = (more: object): boolean => isMade(after, { ...replacement, ...more }, () => false);
  expect([made({}), made({ mentor: 'П-003' }), made({ day: '2027-01-21' })]).toEqual([true, false, false]);
  const waiting = ['ПГ-001', 'ПГ-002'].map((code) => ({ code, changedEnd: '2027-06-30' }));
  expect(signedTerms(waiting, ['ПГ-001'])).toEqual([
    { code: 'ПГ-001', values: { end: '2027-06-30', changedEnd: undefined } },
  ]);
});

const closeFirst = { kind: 'close', pair: 'ПГ-001' } as const;

test('what is over or without an order is not changed; a finished pair takes no seat', () => {
  const early = { kind: 'end', pair: 'ПГ-001', ground: done, day: '2026-10-25', isAgreed: true } as const;
  expect(changePair(given, early, rules(given))).toEqual({ ok: false, why: 'day-outside' });
  const over = given.map((pair) => (pair.code === 'ПГ-001' ? { ...pair, state: 'завершена' as const } : pair));
  expect(changePair(over, closeFirst, rules(over, '2027-05-10'))).toEqual({ ok: false, why: 'finished' });
  const agreed = given.map((pair) => ({ ...pair, isOrdered: false }));
  expect(changePair(agreed, closeFirst, rules(agreed, '2027-05-10'))).toEqual({ ok: false, why: 'not-ordered' });
  const taken = changePair(over, { ...replacement, pair: 'ПГ-004', mentor: 'П-001' }, rules(over));
  expect(taken).toMatchObject({ ok: true, changes: { fresh: { mentor: 'П-001', isOrdered: false } } });
});

test('a pair is closed on the day after its last: its mentees have finished; who has left has left once', () => {
  expect(changePair(given, closeFirst, rules(given, '2027-04-30'))).toEqual({ ok: false, why: 'term-not-over' });
  expect(changePair(given, closeFirst, rules(given, '2027-05-01'))).toMatchObject({
    ok: true,
    changes: { people: [{ person: 'У-001', status: 'завершил' }] },
  });
  const mentor = { kind: 'leave', person: 'Н-001', ground: left, day: '2027-02-01' } as const;
  expect(changePair(given, mentor, rules(given))).toMatchObject({ changes: { warnings: ['mentee-without-mentor'] } });
  expect([true, false].map((has) => isMade(given, mentor, () => has))).toEqual([true, false]);
  const waiting = given.map((pair) => ({ ...pair, changedEnd: '2027-06-30', ground: ill }));
  const extended = { kind: 'extend', pair: 'ПГ-001', ground: ill, day: '2027-06-30' } as const;
  const other = changeGrounds.extension[1];
  expect([ill, other].map((ground) => isMade(waiting, { ...extended, ground }, () => false))).toEqual([true, false]);
});

type Event = PairChange | { readonly kind: 'sign-terms' } | { readonly kind: 'sign-pairs' };

const codes = fc.constantFrom('ПГ-001', 'ПГ-002', 'ПГ-003', 'ПГ-004', 'ПГ-005', 'ПГ-006');
const people = fc.constantFrom('У-001', 'У-002', 'У-003', 'У-004', 'У-006', 'П-001', 'П-002', 'Н-001');
const mentors = fc.constantFrom('П-001', 'П-002', 'П-003', 'П-004', 'Н-001', 'Н-009');
const grounds = fc.constantFrom(...Object.values(changeGrounds).flat(), 'просто так');
const days = fc.constantFrom(
  '2026-10-26',
  '2027-01-15',
  '2027-02-26',
  '2027-04-30',
  '2027-06-30',
  '2027-12-31',
  '2028-01-15',
);
const notices = fc.option(fc.constantFrom('2027-01-12', '2027-02-22'), { nil: undefined });
const events: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant('replace' as const),
    isAgreed: fc.boolean(),
    pair: codes,
    mentor: mentors,
    ground: grounds,
    day: days,
    notice: notices,
  }),
  fc.record({ kind: fc.constant('extend' as const), pair: codes, ground: grounds, day: days }),
  fc.record({
    kind: fc.constant('end' as const),
    pair: codes,
    ground: grounds,
    day: days,
    isAgreed: fc.boolean(),
    notice: notices,
  }),
  fc.record({ kind: fc.constant('leave' as const), person: people, ground: grounds, day: days }),
  fc.record({ kind: fc.constant('close' as const), pair: codes }),
  fc.constant({ kind: 'sign-terms' as const }),
  fc.constant({ kind: 'sign-pairs' as const }),
);

/** What the register does when an order is signed. */
function signed(pairs: readonly OrderedPair[], kind: 'sign-terms' | 'sign-pairs'): readonly OrderedPair[] {
  if (kind === 'sign-pairs')
    return pairs.map((pair) =>
      pair.state === 'согласована' ? { ...pair, state: 'утверждена', isOrdered: true } : pair,
    );
  const terms = signedTerms(
    pairs,
    pairs.map(({ code }) => code),
  );
  return pairs.map((pair) => ({ ...pair, ...terms.find(({ code }) => code === pair.code)?.values }));
}

/** What the Положение says of pairs, by its points. */
function judge(before: readonly OrderedPair[], after: readonly OrderedPair[], event: Event): void {
  const atWork = after.filter(({ state }) => state !== 'завершена');
  // 4.12: at most two mentees one by one.
  for (const mentor of new Set(atWork.map((pair) => pair.mentor))) {
    const single = atWork.filter((pair) => pair.mentor === mentor && pair.mentees.length === 1);
    expect(single.length).toBeLessThanOrEqual(2);
  }
  // Nobody is in two pairs at once, and nobody is his own mentor.
  const everybody = atWork.flatMap(({ mentees }) => mentees);
  expect(new Set(everybody).size).toBe(everybody.length);
  for (const pair of after) {
    const was = before.find(({ code }) => code === pair.code);
    const former = after.find(({ code }) => code === pair.former);
    // 4.15, 4.16: another mentor by a ground of the five, to the same day; the pair before is over and still there.
    if (former) {
      expect(former.state).toBe('завершена');
      expect(changeGrounds.replacement).toContain(former.ground);
      expect(former.mentees).toEqual(pair.mentees);
      expect(pair.mentor).not.toBe(former.mentor);
    }
    if (!was) expect([pair.end, pair.state]).toEqual([former?.end, 'согласована']);
    if (!was) continue;
    // 4.13, 4.14, 4.18: what an order fixed moves by an order alone; longer than a year only by an extension.
    if (event.kind !== 'sign-terms')
      expect([pair.mentor, pair.mentees, pair.start, pair.end]).toEqual([was.mentor, was.mentees, was.start, was.end]);
    if (event.kind !== 'sign-pairs') expect(pair.isOrdered).toBe(was.isOrdered);
    if (was.state === 'завершена') expect(pair).toEqual(was);
    const isLater = pair.end !== undefined && pair.end > (was.end ?? '');
    if (isLater && pair.start !== undefined && pair.end >= addMonths(pair.start, 12))
      expect(changeGrounds.extension).toContain(pair.ground);
    if (pair.changedEnd !== undefined)
      expect([...changeGrounds.extension, ...changeGrounds.ending, ...changeGrounds.leaving]).toContain(pair.ground);
    if (pair.changedEnd !== undefined && pair.start !== undefined) expect(pair.changedEnd >= pair.start).toBe(true);
  }
  // Nothing is taken out of the list.
  expect(after.slice(0, before.length).map(({ code }) => code)).toEqual(before.map(({ code }) => code));
}

test('random changes keep every rule, and the same change twice is one change', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 14 }), (sequence) => {
      let pairs: readonly OrderedPair[] = given;
      for (const event of sequence) {
        const before = pairs;
        if (event.kind === 'sign-terms' || event.kind === 'sign-pairs') pairs = signed(pairs, event.kind);
        else {
          const outcome = changePair(pairs, event, rules(pairs, '2027-05-10'));
          if (outcome.ok) pairs = afterChange(pairs, outcome.changes);
          if (outcome.ok && event.kind !== 'leave') expect(isMade(pairs, event, () => false)).toBe(true);
          if (outcome.ok && 'notice' in event && event.notice !== undefined)
            expect(event.day >= endOfNotice(calendar, event.notice)).toBe(true);
          if (outcome.ok && event.kind === 'replace') expect(event.mentor).not.toBe('Н-009');
          if (outcome.ok && (event.kind === 'end' || event.kind === 'replace')) expect(event.isAgreed).toBe(true);
        }
        judge(before, pairs, event);
      }
    }),
    { seed: 2026, numRuns: 500 },
  );
});
