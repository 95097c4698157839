/** The school year of the demonstration: weekends, holidays, breaks, ages. */
import {
  addDays,
  ageOn,
  daysBetween,
  holidays,
  isDay,
  isSchoolDay,
  keyDays,
  schoolDayFrom,
  stages,
  weekDayOf,
  within,
} from '../../src/year/calendar';

describe('days', () => {
  it('know the day of the week', () => {
    expect(weekDayOf('2026-09-01')).toBe('вторник');
    expect(weekDayOf('2027-03-02')).toBe('вторник');
    expect(weekDayOf('1969-12-31')).toBe('среда');
  });

  it('cross months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('exist or do not', () => {
    expect(['2028-02-29', '2027-02-29', '2026-13-01', '2026-9-1', '2026-09-31', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('school days', () => {
  it('are neither weekends nor holidays nor breaks', () => {
    expect(
      ['2026-09-01', '2026-09-05', '2026-11-04', '2026-10-28', '2027-01-11', '2027-02-23', '2027-05-31'].map(
        isSchoolDay,
      ),
    ).toEqual([true, false, false, false, true, false, false]);
  });

  it('come after every break, and end with the lessons', () => {
    expect(schoolDayFrom('2026-12-31')).toBe('2027-01-11');
    expect(schoolDayFrom('2027-03-27')).toBe('2027-04-05');
    expect(schoolDayFrom('2027-05-29')).toBeUndefined();
  });

  it('need no holiday on a weekend', () => {
    expect(holidays.filter((day) => ['суббота', 'воскресенье'].includes(weekDayOf(day)))).toEqual([]);
  });
});

it('approves pairs and reports on school days of their stages', () => {
  expect(isSchoolDay(keyDays.pairsApproved) && within(keyDays.pairsApproved, stages[5])).toBe(true);
  expect(isSchoolDay(keyDays.halfYearReport) && within(keyDays.halfYearReport, stages[6])).toBe(true);
  expect(isSchoolDay(keyDays.mentorsDay)).toBe(true);
  expect(within(keyDays.finalEvent, stages[7]) && within(keyDays.yearReport, stages.М)).toBe(true);
});

it('counts full years', () => {
  expect(ageOn('2008-09-11', '2026-09-10')).toBe(17);
  expect(ageOn('2008-09-11', '2026-09-11')).toBe(18);
  expect(ageOn('2012-02-29', '2026-02-28')).toBe(13);
  expect(ageOn('2012-02-29', '2026-03-01')).toBe(14);
});
