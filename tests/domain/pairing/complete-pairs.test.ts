/** The end of pairs: who is due, what is owed, what is proposed for the next cycle. */
import type { OrderedPair } from '../../../src/addon/domain/pairing/change-pair';
import { completionsOf, lacksReason, type PairRecord } from '../../../src/addon/domain/pairing/complete-pairs';
import { freshLine } from '../../../src/addon/domain/pairing/plan-lines';

const today = '2027-06-01';

const pair = (more: Partial<OrderedPair> = {}): OrderedPair => ({
  code: 'ПГ-001',
  mentor: 'Н-001',
  mentees: ['У-001', 'У-002'],
  state: 'утверждена',
  start: '2026-11-02',
  end: '2027-05-31',
  changedEnd: undefined,
  ground: undefined,
  isOrdered: true,
  former: undefined,
  ...more,
});

const aim = freshLine({ pair: 'ПГ-001', part: 'цель', what: 'Сдать экзамен', reached: 'да' });
const task = freshLine({ pair: 'ПГ-001', part: 'задача', what: 'Решить', mark: 'выполнено' });

const record = (more: Partial<PairRecord> = {}): PairRecord => ({
  hasPapers: true,
  hasPlan: true,
  plan: [aim, task],
  held: 12,
  due: 12,
  hasClosingMeeting: true,
  hasDiary: true,
  hasReport: true,
  goesOn: new Map([
    ['Н-001', 'да'],
    ['У-001', 'да'],
    ['У-002', 'да'],
  ]),
  ...more,
});

const shown = (pairs: readonly OrderedPair[], known = record(), recorded = '') =>
  completionsOf(
    pairs,
    (code) => code === recorded,
    () => known,
    today,
  );

test('a pair is due from the day after its last day and shown a month before; what an order has not fixed or changes is not', () => {
  const due = (more: Partial<OrderedPair>) => shown([pair(more)]).map(({ isDue }) => isDue);
  expect(due({})).toEqual([true]);
  expect(due({ end: today })).toEqual([false]);
  expect(due({ end: '2027-07-01' })).toEqual([false]);
  expect(due({ end: '2027-07-02' })).toEqual([]);
  expect(due({ isOrdered: false })).toEqual([]);
  expect(due({ changedEnd: '2027-06-30' })).toEqual([]);
  expect(due({ state: 'согласована' })).toEqual([]);
  expect(due({ state: 'завершена', end: '2026-12-25' })).toEqual([true]);
});

test('who is written down already, and whom another mentor has taken over, is not asked for again', () => {
  expect(shown([pair()], record(), 'ПГ-001')).toEqual([]);
  const former = pair({ state: 'завершена' });
  expect(shown([former, pair({ code: 'ПГ-002', former: 'ПГ-001' })]).map((each) => each.pair)).toEqual(['ПГ-002']);
});

test('each thing that the book lacks is a debt of its own', () => {
  const debts = (more: Partial<PairRecord>) => shown([pair()], record(more))[0]?.debts;
  expect(debts({})).toEqual([]);
  expect(debts({ hasPapers: false })).toEqual(['papers']);
  expect(debts({ hasPlan: false })).toEqual(['plan']);
  expect(debts({ plan: [aim, { ...task, mark: undefined }] })).toEqual(['results']);
  expect(debts({ plan: [{ ...aim, reached: undefined }, task] })).toEqual(['aim']);
  expect(debts({ held: 11 })).toEqual(['meetings']);
  expect(debts({ hasClosingMeeting: false })).toEqual(['closing-meeting']);
  expect(debts({ goesOn: new Map([['Н-001', 'да']]) })).toEqual(['mentee-outcome']);
  expect(
    debts({
      goesOn: new Map([
        ['У-001', undefined],
        ['У-002', 'да'],
      ]),
    }),
  ).toEqual(['mentor-outcome']);
  expect(debts({ hasDiary: false })).toEqual(['diary']);
  expect(debts({ hasReport: false })).toEqual(['report']);
});

test('going on is proposed only where both sides want it; what one side has answered is not told by anything else', () => {
  const next = (mentor: 'да' | 'нет' | undefined, ...mentees: readonly ('да' | 'нет' | undefined)[]) => {
    const said = [
      ['Н-001', mentor],
      ['У-001', mentees[0]],
      ['У-002', mentees[1]],
    ] as const;
    const [found] = shown([pair()], record({ goesOn: new Map(said) }));
    return [found?.menteesGoOn, found?.perspective];
  };
  expect(next('да', 'да', 'да')).toEqual(['да', 'пара готова продолжить']);
  expect(next('нет', 'да', 'да')).toEqual(['да', undefined]);
  expect(next('да', 'нет', 'нет')).toEqual(['нет', undefined]);
  expect(next('нет', 'нет', 'нет')).toEqual(['нет', undefined]);
  expect(next('да', 'да', 'нет')).toEqual(['не все', undefined]);
  expect(next('да', 'да', undefined)).toEqual(['не все', undefined]);
  expect(next(undefined, 'да', 'да')).toEqual(['да', undefined]);
});

test('an aim that was not reached whole needs its reason', () => {
  const settled = { pair: 'ПГ-001', presentation: undefined, perspective: undefined };
  expect(lacksReason({ ...settled, reached: 'нет', why: ' ' })).toBe(true);
  expect(lacksReason({ ...settled, reached: 'частично', why: 'болезнь' })).toBe(false);
  expect(lacksReason({ ...settled, reached: 'да', why: undefined })).toBe(false);
});
