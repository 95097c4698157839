/** Dates written and read by Java's patterns. */
import { formatDate } from '../../../src/host/google/utilities/date-pattern';
import { parseDate } from '../../../src/host/google/utilities/date-reading';

const moment = new Date('2026-09-05T06:07:08.009Z');
const now = moment.getTime();

describe('writing a date by a pattern', () => {
  test.each([
    ['yyyy-MM-dd HH:mm:ss', 'GMT', '2026-09-05 06:07:08'],
    ['dd.MM.yyyy', 'Europe/Moscow', '05.09.2026'],
    ['d.M.yy H:m:s.SSS', 'Europe/Moscow', '5.9.26 9:7:8.009'],
    ['EEE, d MMM yyyy', 'Europe/Moscow', 'Sat, 5 Sep 2026'],
    ['EEEE, MMMM d', 'Europe/Moscow', 'Saturday, September 5'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Europe/Moscow', '2026-09-05T09:07:08+03:00'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2026-09-05T06:07:08Z'],
    ["h 'o''clock' a", 'Asia/Yekaterinburg', "11 o'clock AM"],
    ["''yy", 'GMT', "'26"],
    ['K k h H', 'GMT+18', '0 24 12 0'],
    ['Z X XX XXX', 'Asia/Kolkata', '+0530 +05 +0530 +05:30'],
    ['X', 'GMT', 'Z'],
    ['z', 'Europe/Moscow', 'MSK'],
    ['z', 'America/New_York', 'EDT'],
    ['zzzz', 'Europe/Moscow', 'Moscow Standard Time'],
    ['D u F W w', 'GMT', '248 6 1 1 36'],
    ['G yyyyy', 'GMT', 'AD 02026'],
    ['HH:mm', 'GMT+3', '09:07'],
    ['HH:mm', 'GMT+5:30', '11:37'],
    ['HH:mm', 'no such zone', '06:07'],
    ['HH', 'PST', '23'],
  ])('%s in %s gives %s', (pattern, zone, expected) => {
    expect(formatDate(moment, zone, pattern)).toBe(expected);
  });

  test('summer time counts where there is one', () => {
    expect(formatDate(new Date('2026-01-05T12:00:00Z'), 'Europe/Berlin', 'HH z')).toBe('13 CET');
    expect(formatDate(new Date('2026-07-05T12:00:00Z'), 'Europe/Berlin', 'HH z')).toBe('14 CEST');
  });

  test('the last days of December may belong to the first week of the next year', () => {
    expect(formatDate(new Date('2026-12-30T00:00:00Z'), 'GMT', 'YYYY-ww')).toBe('2027-01');
  });

  test('a letter that means nothing to Java is refused', () => {
    expect(() => formatDate(moment, 'GMT', 'yyyy-bb')).toThrow("Illegal pattern character 'b'");
  });
});

describe('reading a date by a pattern', () => {
  test.each([
    ['2026-09-05', 'yyyy-MM-dd', 'Europe/Moscow', '2026-09-04T21:00:00.000Z'],
    ['5.9.2026 09:07', 'd.M.yyyy HH:mm', 'Europe/Moscow', '2026-09-05T06:07:00.000Z'],
    ['20260905', 'yyyyMMdd', 'GMT', '2026-09-05T00:00:00.000Z'],
    ['Sat, 5 september 2026', 'EEE, d MMM yyyy', 'GMT', '2026-09-05T00:00:00.000Z'],
    ['12:05', 'hh:mm', 'GMT', '1970-01-01T00:05:00.000Z'],
    ['12:05 am', 'hh:mm a', 'GMT', '1970-01-01T00:05:00.000Z'],
    ['2026-09-05T09:07:08+03:00', "yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Tokyo', '2026-09-05T06:07:08.000Z'],
    ['2023-01-01T12:00:00Z', "yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2023-01-01T12:00:00.000Z'],
    ['31.13.2026', 'dd.MM.yyyy', 'GMT', '2027-01-31T00:00:00.000Z'],
    ['05.09.46', 'dd.MM.yy', 'GMT', '2046-09-05T00:00:00.000Z'],
    ['05.09.47', 'dd.MM.yy', 'GMT', '1947-09-05T00:00:00.000Z'],
    ['2026-09-05 and more', 'yyyy-MM-dd', 'GMT', '2026-09-05T00:00:00.000Z'],
  ])('%s by %s in %s', (text, pattern, zone, expected) => {
    expect(parseDate(text, zone, pattern, now).toISOString()).toBe(expected);
  });

  test('a text of another shape is refused with its words', () => {
    expect(() => parseDate('tomorrow', 'GMT', 'yyyy-MM-dd', now)).toThrow('Unparseable date: "tomorrow"');
  });

  test('what was written is read back, at any hour of a year with summer time', () => {
    const pattern = 'yyyy-MM-dd HH:mm';
    for (let hour = 0; hour < 366 * 24; hour += hour % 24 < 3 ? 1 : 21) {
      const text = formatDate(new Date(Date.UTC(2026, 0, 1, hour, 30)), 'Europe/Berlin', pattern);
      const moment = parseDate(text, 'Europe/Berlin', pattern, now);
      if (formatDate(moment, 'Europe/Berlin', pattern) !== text)
        throw new Error(`${text} is read as ${moment.toISOString()}`);
    }
  });
});
