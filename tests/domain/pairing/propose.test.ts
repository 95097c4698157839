import { proposePairs } from '../../../src/addon/domain/pairing/propose';
import { formPairs, menteesByMentor, standingPairs } from '../../../src/addon/domain/pairing/standing';
import { ask, mentee, mentor } from './people';

const linesOf = (question: Parameters<typeof proposePairs>[0]) =>
  proposePairs(question).lines.map(({ mentee: code, state, mentor: whom }) => [code, state, whom].join(' ').trim());

test('the best score wins, everybody who can be seated is', () => {
  const mentees = [mentee('У-001', { requests: ['УЧ01'] }), mentee('У-002', { requests: ['УЧ02'] })];
  const mentors = [mentor('Н-001', { competences: ['УЧ02'] }), mentor('Н-002', { competences: ['УЧ01'] })];
  expect(linesOf(ask(mentees, mentors))).toEqual(['У-001 предложено Н-002', 'У-002 предложено Н-001']);
  expect(linesOf(ask([...mentees].reverse(), [...mentors].reverse()))).toEqual([
    'У-002 предложено Н-001',
    'У-001 предложено Н-002',
  ]);
});

test('standing and locked pairs never move and take their seats', () => {
  const mentees = [mentee('У-001'), mentee('У-002'), mentee('У-003')];
  const question = ask(mentees, [mentor('Н-001', { seats: 2 }), mentor('Н-002')], {
    standing: [['У-001', 'Н-001']],
    locked: [['У-003', 'Н-001']],
  });
  expect(linesOf(question)).toEqual(['У-001 в паре Н-001', 'У-002 предложено Н-002', 'У-003 закреплено Н-001']);
});

test.each([
  ['Н-009', 'unknown'],
  ['Н-002', 'not-admitted'],
  ['У-001', 'same-person'],
])('a lock to %s is impossible: %s', (whom, why) => {
  const mentors = [mentor('Н-001'), mentor('Н-002', { status: 'выбыл' }), mentor('У-001')];
  const [line] = proposePairs(ask([mentee('У-001')], mentors, { locked: [['У-001', whom]] })).lines;
  expect(line).toMatchObject({ state: 'не подобран', reason: { kind: 'lock-impossible', mentor: whom, why } });
});

test('more locks than seats: the later code learns that there is no seat', () => {
  const locked = [
    ['У-002', 'Н-001'],
    ['У-001', 'Н-001'],
  ] as const;
  const [second, first] = proposePairs(ask([mentee('У-002'), mentee('У-001')], [mentor('Н-001')], { locked })).lines;
  expect(first?.state).toBe('закреплено');
  expect(second?.reason).toMatchObject({ kind: 'lock-impossible', why: 'no-seat' });
});

test('who is left out knows why: papers, filters, seats', () => {
  const papers = ask([mentee('У-001')], [mentor('Н-001')], { papers: [] });
  expect(proposePairs(papers).lines[0]?.reason).toMatchObject({ kind: 'not-admitted' });
  const filters = ask([mentee('У-001', { forbidden: ['Н-001'] })], [mentor('Н-001'), mentor('У-001')]);
  expect(proposePairs(filters).lines[0]?.reason).toEqual({
    kind: 'nobody-permitted',
    admitted: 2,
    counts: { forbidden: 1, 'same-person': 1 },
  });
  const seats = proposePairs(ask([mentee('У-001'), mentee('У-002')], [mentor('Н-001')])).lines;
  expect(seats.filter(({ state }) => state === 'не подобран').map(({ reason }) => reason)).toEqual([
    { kind: 'seats', mentees: 2, seats: 1, mentors: ['Н-001'] },
  ]);
});

test('of equal proposals the one before is kept; others are named, the best first', () => {
  const mentors = [mentor('Н-001'), mentor('Н-002'), mentor('Н-003', { competences: [] })];
  const [line] = proposePairs(ask([mentee('У-001')], mentors, { previous: [['У-001', 'Н-002']] })).lines;
  expect(line?.mentor).toBe('Н-002');
  expect(line?.others).toEqual([
    { mentor: 'Н-001', score: 833 },
    { mentor: 'Н-003', score: 167 },
  ]);
});

test('mentees of one mentor are pairs, or a group where the mentor wants one or they are many', () => {
  const agreed = [
    ['У-002', 'Н-001'],
    ['У-001', 'Н-001'],
    ['У-003', 'Н-002'],
    ['У-004', 'Н-002'],
    ['У-005', 'Н-003'],
    ['У-006', 'Н-003'],
    ['У-007', 'Н-003'],
  ] as const;
  const mentors = [
    { code: 'Н-001', type: undefined, gathering: 'один на один' },
    { code: 'Н-002', type: 'студент', gathering: 'с группой' },
    { code: 'Н-003', type: undefined, gathering: undefined },
  ];
  expect(
    formPairs(agreed, mentors, ['ПГ-007', 'что-то']).map(({ code, kind, mentees, form }) =>
      [code, kind, mentees.join(), form].join(' '),
    ),
  ).toEqual([
    'ПГ-008 пара У-001 работодатель – ученик',
    'ПГ-009 пара У-002 работодатель – ученик',
    'ПГ-010 группа У-003,У-004 студент – ученик',
    'ПГ-011 группа У-005,У-006,У-007 работодатель – ученик',
  ]);
});

test('finished pairs take no seats', () => {
  const pairs = [
    { code: 'ПГ-001', mentor: 'Н-001', mentees: ['У-001', 'У-002'], state: 'утверждена' },
    { code: 'ПГ-002', mentor: 'Н-002', mentees: ['У-003'], state: 'завершена' },
  ];
  expect(standingPairs(pairs)).toEqual([
    ['У-001', 'Н-001'],
    ['У-002', 'Н-001'],
  ]);
  expect([...menteesByMentor(pairs)]).toEqual([['Н-001', ['У-001', 'У-002']]]);
});
