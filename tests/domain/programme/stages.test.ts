import { fixedDates, stages } from '../../../src/addon/catalog/stages';
import { findDue } from '../../../src/addon/domain/programme/deadlines';
import { judgeStages, type StageFacts } from '../../../src/addon/domain/programme/stages';
import { pair, programme, told } from '../indicators/facts';
import { paper } from '../pairing/people';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

const facts = (today: string, more: Partial<StageFacts> = {}): StageFacts => ({
  today,
  year: '2026/27',
  questionnaires: of(0, 4),
  requests: of(0, 0),
  offers: of(0, 0),
  admitted: of(0, 0),
  pairs: [],
  ...more,
});

const drawn = (given: StageFacts): string =>
  judgeStages(stages, given)
    .map(
      ({ number, state, isLate, numerator, denominator }) =>
        `${number} ${state}${isLate ? '!' : ''} ${numerator}/${denominator}`,
    )
    .join(', ');

const confirmed = pair('ПГ-001', 'П-001', 'У-001');
const agreed = pair('ПГ-002', 'П-002', 'У-002', { state: 'согласована' });
const finished = pair('ПГ-003', 'П-003', 'У-003', { state: 'завершена' });

test.each([
  [
    'a new book in August',
    facts('2026-08-25'),
    '1 not-begun 0/4, 2 ahead 0/0, 3 ahead 0/0, 4 ahead 0/0, 5 ahead 0/0, 6 ahead 0/0, 7 ahead 0/0',
  ],
  [
    'questionnaires are open, nobody has answered by the middle of October',
    facts('2026-10-15', { questionnaires: of(4, 4), requests: of(0, 20), offers: of(3, 5) }),
    '1 finished 4/4, 2 not-begun! 0/20, 3 under-way! 3/5, 4 not-begun 0/0, 5 not-begun 0/0, 6 ahead 0/0, 7 ahead 0/0',
  ],
  [
    'the order closes the preparation, whoever has not answered',
    facts('2026-11-20', {
      questionnaires: of(4, 4),
      requests: of(19, 20),
      admitted: of(4, 5),
      pairs: programme([confirmed]).pairs,
    }),
    '1 finished 4/4, 2 finished 19/20, 3 finished 0/0, 4 finished 4/5, 5 finished 1/1, 6 not-begun 0/1, 7 ahead 0/1',
  ],
  [
    'one pair waits for the order, another has met',
    facts('2027-02-15', {
      pairs: programme([confirmed, agreed], { feedback: [told('ПГ-001 1 2026-11-20 У-001')] }).pairs,
    }),
    '1 not-begun! 0/4, 2 not-begun! 0/0, 3 not-begun! 0/0, 4 not-begun! 0/0, 5 under-way! 1/2, 6 under-way 1/1, 7 ahead 0/1',
  ],
  [
    'every pair has finished',
    facts('2027-05-20', { pairs: programme([finished]).pairs }),
    '1 finished 0/4, 2 finished 0/0, 3 finished 0/0, 4 finished 0/0, 5 finished 1/1, 6 finished 0/1, 7 finished 1/1',
  ],
])('%s', (_case, given, expected) => {
  expect(drawn(given)).toBe(expected);
});

test('a stage is not late on the last day of its term', () => {
  const late = (today: string): boolean => judgeStages(stages, facts(today))[0]?.isLate ?? false;
  expect([late('2026-09-15'), late('2026-09-16')]).toEqual([false, true]);
});

test('tells what is due, what is overdue first, and nothing that has passed', () => {
  const today = '2027-02-15';
  const { pairs } = programme([pair('ПГ-001', 'П-001', 'У-001', { end: '2027-03-10' })]);
  const due = findDue({
    today,
    year: '2026/27',
    stages: judgeStages(stages, facts(today, { pairs: [...pairs, ...programme([agreed]).pairs] })),
    dates: fixedDates,
    papers: [
      paper('У-001', 'участие: родитель', { until: '2027-03-01' }),
      paper('У-002', 'участие: родитель', { until: '2027-02-20' }),
      paper('У-003', 'участие: родитель', { until: '2027-04-20' }),
      paper('У-004', 'участие: родитель', { until: '2027-02-16', withdrawn: '2027-01-01' }),
      paper('У-006', 'участие: родитель', { until: '2027-02-14' }),
      paper('У-005', 'участие: родитель', { day: undefined, until: '2027-02-16' }),
    ],
    pairs,
  });
  expect(due.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
    '2026-09-15 stage',
    '2026-09-30 stage',
    '2026-10-05 stage',
    '2026-10-23 stage',
    '2026-10-30 stage',
    '2027-02-20 papers',
    '2027-03-02 date',
    '2027-03-10 pairs-end',
    '2027-04-30 stage',
    '2027-05-31 stage',
    '2027-06-30 date',
  ]);
  expect(due.find(({ kind }) => kind === 'papers')).toMatchObject({ count: 2 });
});
