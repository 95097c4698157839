/** What if: the price of a change by hand, level by level, measured against the present proposal; and what would help those left out. */
import { agreementState } from '../../../src/addon/domain/pairing/agreement';
import { spreadOf } from '../../../src/addon/domain/pairing/outcome';
import { proposePairs } from '../../../src/addon/domain/pairing/propose';
import { helpFor, readinessOf } from '../../../src/addon/domain/pairing/readiness';
import { formPairs } from '../../../src/addon/domain/pairing/standing';
import { sympathiesOf } from '../../../src/addon/domain/pairing/sympathy';
import { type PairingChange, tryOut } from '../../../src/addon/domain/pairing/try-out';
import { ask, mentee, mentor, today } from './people';

const mentees = [
  mentee('У-001', { requests: ['УЧ01'] }),
  mentee('У-002', { requests: ['УЧ02'] }),
  mentee('У-003', { mainRequests: ['УЧ09'], requests: ['УЧ01'] }),
];
const mentors = [mentor('Н-001', { competences: ['УЧ01'] }), mentor('Н-002', { competences: ['УЧ02'] })];
const question = ask(mentees, mentors);

test.each<[string, readonly PairingChange[], readonly number[], readonly string[]]>([
  ['nothing changed', [], [0, 0, 0, 0], []],
  [
    'a pair against the better one costs score',
    [{ kind: 'force', pair: ['У-001', 'Н-002'] }],
    [0, 0, 0, -1110],
    ['У-001 Н-001 Н-002', 'У-002 Н-002 ', 'У-003  Н-001'],
  ],
  ['one more seat seats one more', [{ kind: 'add-seat', mentor: 'Н-001' }], [1, 0, 0, 389], ['У-003  Н-001']],
  [
    'who leaves makes room, the others stay',
    [{ kind: 'leave', person: 'У-001' }],
    [0, 0, 0, -444],
    ['У-001 Н-001 ', 'У-003  Н-001'],
  ],
  [
    'other weights are measured by the present ones',
    [{ kind: 'weights', weights: { tags: 0, sympathy: 0, form: 50, time: 50, age: 0, interests: 0 } }],
    [0, 0, 0, 0],
    [],
  ],
])('%s', (_what, changes, difference, moves) => {
  const previous = proposePairs(question).answer.pairs;
  const tried = tryOut({ ...question, previous }, changes);
  expect(Object.values(tried.difference)).toEqual(difference);
  expect(tried.moves.map((move) => [move.mentee, move.from, move.to].join(' '))).toEqual(moves);
});

test('a decision that cannot be had says why', () => {
  const younger = ask([mentee('У-001', { age: '15–17' })], [mentor('У-002', { age: '10–14' })]);
  expect(tryOut(younger, [{ kind: 'force', pair: ['У-001', 'У-002'] }]).impossible).toEqual([
    { pair: ['У-001', 'У-002'], why: 'mentor-younger' },
  ]);
  const refused = tryOut(question, [
    { kind: 'force', pair: ['У-001', 'Н-001'] },
    { kind: 'forbid', pair: ['У-001', 'Н-001'] },
  ]);
  expect(refused.proposal.lines.find((line) => line.mentee === 'У-001')).not.toMatchObject({ mentor: 'Н-001' });
});

test('coverage first and sympathy first differ by what is shown', () => {
  const sympathies = sympathiesOf([
    { code: 'У-001', side: 'mentee', wanted: ['Н-002'], unwanted: [] },
    { code: 'Н-002', side: 'mentor', wanted: ['У-001'], unwanted: [] },
  ]);
  const people = [mentee('У-001'), mentee('У-002', { forbidden: ['Н-001'] })];
  const tried = tryOut(ask(people, mentors, { sympathies }), [{ kind: 'preference', preference: 'sympathy' }]);
  expect(tried.difference).toMatchObject({ pairs: -1, mutual: 1 });
  const byScore = proposePairs(ask(people, mentors, { sympathies, preference: 'score' }));
  expect(byScore.lines.find((line) => line.mentee === 'У-001')?.reason).toMatchObject({
    counted: ['tags', 'sympathy', 'form', 'time', 'age'],
  });
});

test('before matching it is said who may take part and what is missing; afterwards what would help', () => {
  const proposal = proposePairs(question);
  expect(readinessOf(question, proposal)).toMatchObject({
    mentees: { count: 3, all: 3 },
    seats: 2,
    requests: { count: 3, all: 3 },
    weights: { sum: 100, isWhole: true },
    areWishesTold: false,
    isPossible: true,
  });
  expect(readinessOf(ask([], mentors), proposePairs(ask([], mentors))).isPossible).toBe(false);
  expect(helpFor(question, proposal)).toEqual({
    unmatched: ['У-003'],
    moreSeats: ['Н-001', 'Н-002'],
    competences: [{ tag: 'УЧ09', mentees: ['У-003'] }],
  });
  for (const seat of helpFor(question, proposal).moreSeats)
    expect(tryOut(question, [{ kind: 'add-seat', mentor: seat }]).difference.pairs).toBe(1);
});

test('scores that say the same of everybody are noticed', () => {
  expect(spreadOf(proposePairs(question))).toMatchObject({ isAlike: false });
  const alike = ask([mentee('У-001'), mentee('У-002')], [mentor('Н-001'), mentor('Н-002')]);
  expect(spreadOf(proposePairs(alike))).toMatchObject({ isAlike: true });
  expect(spreadOf(proposePairs(ask([mentee('У-001')], [mentor('Н-001')])))).toBeUndefined();
});

test.each([
  [undefined, undefined, false, 'draft'],
  ['2026-10-14', undefined, false, 'mentor-agreed'],
  [undefined, '2026-10-15', false, 'mentee-agreed'],
  ['2026-10-14', '2026-10-15', false, 'agreed'],
  ['2026-10-14', '2026-10-16', false, 'mentor-agreed'],
  [undefined, undefined, true, 'made'],
])('mentor %s, mentee %s, made %s: %s', (byMentor, byMentee, isMade, state) => {
  expect(agreementState({ mentor: byMentor, mentee: byMentee }, isMade, today)).toBe(state);
});

test('the curator puts mentees into a group or beside it', () => {
  const agreed = ['У-001', 'У-002', 'У-003'].map((code) => [code, 'Н-001'] as const);
  const formed = (gathering: string | undefined, ...decided: readonly (readonly [string, 'пара' | 'группа'])[]) =>
    formPairs(agreed, [{ code: 'Н-001', type: undefined, gathering }], [], new Map(decided)).map(({ mentees: codes }) =>
      codes.join('+'),
    );
  expect(formed(undefined)).toEqual(['У-001+У-002+У-003']);
  expect(formed(undefined, ['У-002', 'пара'])).toEqual(['У-001', 'У-003', 'У-002']);
  expect(formed(undefined, ['У-002', 'пара'], ['У-001', 'группа'])).toEqual(['У-001+У-003', 'У-002']);
  expect(formed('с группой', ['У-002', 'пара'])).toEqual(['У-001+У-003', 'У-002']);
});
