import {
  addDays,
  addMonths,
  daysBetween,
  isWeekend,
  longDay,
  schoolYearOf,
  shortDay,
  sinceDay,
  weekdayOf,
} from '../../../src/addon/domain/language/dates';

describe('a day in a paper', () => {
  it('is written in words with blanks that do not break', () => {
    expect(longDay('2026-09-15')).toBe('15\u00a0сентября\u00a02026\u00a0г.');
    expect(longDay('2027-03-02')).toBe('2\u00a0марта\u00a02027\u00a0г.');
  });

  it('begins with «со» where one says so', () => {
    expect([sinceDay('2026-11-02'), sinceDay('2026-11-12')]).toEqual([
      'со 2\u00a0ноября\u00a02026\u00a0г.',
      'с 12\u00a0ноября\u00a02026\u00a0г.',
    ]);
  });

  it('is written in figures', () => expect(shortDay('2026-09-05')).toBe('05.09.2026'));

  it.each(['2026-02-29', '2026-13-01', '15.09.2026', ''])('is refused when the calendar has no such day: %s', (day) => {
    expect(() => longDay(day)).toThrow('Not a day of the calendar');
    expect(() => addDays(day, 1)).toThrow('Not a day of the calendar');
  });
});

describe('arithmetic with days', () => {
  it('agrees with the calendar of the computer on every day of sixty years', () => {
    const start = Date.UTC(1995, 0, 1);
    const days = Array.from({ length: 60 * 365 }, (_none, index) => new Date(start + index * 86_400_000));
    const names = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
    const wrong = days.filter((date, index) => {
      const day = date.toISOString().slice(0, 10);
      return (
        addDays('1995-01-01', index) !== day ||
        daysBetween(day, '1995-01-01') !== -index ||
        weekdayOf(day) !== names[date.getUTCDay()]
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['2026-10-31', 1, '2026-11-30'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-30', 1, '2028-02-29'],
    ['2026-10-15', 12, '2027-10-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s and %s months is %s', (day, months, later) => expect(addMonths(day, months)).toBe(later));

  it('knows the weekend', () => {
    expect(isWeekend('2024-09-08')).toBe(true);
    expect(isWeekend('2026-10-30')).toBe(false);
  });

  it.each([
    ['2026-08-24', '2026/2027'],
    ['2026-12-31', '2026/2027'],
    ['2027-07-31', '2026/2027'],
    ['2027-08-01', '2027/2028'],
  ])('%s is of the school year %s', (day, year) => expect(schoolYearOf(day)).toBe(year));
});
