/** What is counted of the work of pairs: diaries from feedback, hours of mentors. */
import { type DiaryTold, diaryOf } from '../../../src/addon/domain/pairing/diary';
import { hoursOfMeetings, monthsOfMeetings, overloadedMonths } from '../../../src/addon/domain/pairing/mentor-hours';

const told = (number: number, reporter: string, date: string, more: Partial<DiaryTold> = {}): DiaryTold => ({
  number,
  reporter,
  date,
  kind: undefined,
  outcome: undefined,
  usefulness: undefined,
  comfort: undefined,
  goal: undefined,
  next: undefined,
  story: undefined,
  task: undefined,
  taskMark: undefined,
  ...more,
});

const words = [
  told(2, 'У-001', '2026-11-20', { comfort: 7, story: 'было трудно', next: 'пересказать' }),
  told(1, 'У-001', '2026-11-06', { kind: 'организационная', comfort: 9, goal: 'да' }),
  told(1, 'П-001', '2026-11-05', { usefulness: 8, goal: 'частично', next: 'прочитать', story: 'знакомство' }),
];

test('a diary has every meeting once, with what both agreed on and only one’s own feelings and words', () => {
  expect(diaryOf(words, 'П-001')).toEqual([
    expect.objectContaining({
      number: 1,
      date: '2026-11-05',
      kind: 'организационная',
      goal: 'частично',
      next: 'прочитать',
      usefulness: 8,
      comfort: undefined,
      story: 'знакомство',
    }),
    expect.objectContaining({ number: 2, next: 'пересказать', story: undefined, comfort: undefined }),
  ]);
  expect(diaryOf(words, 'У-001')[0]).toMatchObject({ goal: 'да', next: 'прочитать', comfort: 9, story: undefined });
  expect(diaryOf([], 'У-001')).toEqual([]);
});

const days = ['2026-12-03', '2026-11-05', '2026-11-19', '2026-11-19', '2027-01-14'];

test('hours are counted month by month within the period', () => {
  expect(monthsOfMeetings(days, { from: '2026-11-06', to: '2026-12-31' })).toEqual([
    { month: '2026-11', days: ['2026-11-19', '2026-11-19'] },
    { month: '2026-12', days: ['2026-12-03'] },
  ]);
  expect(monthsOfMeetings(days, { from: '2027-02-01', to: '2027-02-28' })).toEqual([]);
  expect(hoursOfMeetings(3, 45)).toBe(2.25);
});

test('a month is above what was offered only by more hours than those', () => {
  const months = monthsOfMeetings(days, { from: '2026-09-01', to: '2027-05-31' });
  expect(overloadedMonths(months, 60, 2)).toEqual([{ month: '2026-11', hours: 3 }]);
  expect(overloadedMonths(months, 60, 3)).toEqual([]);
  expect(overloadedMonths(months, 60, undefined)).toEqual([]);
});
