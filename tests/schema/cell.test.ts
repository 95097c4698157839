import { parseDay, showCell, showDay } from '../../src/addon/schema/cell';

test.each([
  ['01.09.2026', '2026-09-01'],
  ['1.9.2026', '2026-09-01'],
  ['1.9.26', '2026-09-01'],
  ['01.09.2026 г.', '2026-09-01'],
  ['2026-09-01', '2026-09-01'],
  ['29.02.2024', '2024-02-29'],
])('reads the day %s', (words, day) => {
  expect(parseDay(words)).toBe(day);
});

test.each(['29.02.2026', '31.04.2026', '0.1.2026', '01.13.2026', 'первое сентября', '', '1/9/2026'])(
  'finds no day in «%s»',
  (words) => {
    expect(parseDay(words)).toBeUndefined();
  },
);

test('shows a day as people here write it', () => {
  expect(showDay('2026-09-01')).toBe('01.09.2026');
  expect(showCell({ day: '2026-09-01', time: '14:05:00' })).toBe('01.09.2026 14:05:00');
  expect(showCell({ day: '2026-09-01', time: '00:00:00' })).toBe('01.09.2026');
});
