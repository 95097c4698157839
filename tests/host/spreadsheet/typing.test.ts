/** Typed entry in the locale of the book: what a text becomes, and how the value shows. */
import fc from 'fast-check';
import { displayOf } from '../../../src/host/google/spreadsheet/display';
import { entryOf, type Typist } from '../../../src/host/google/spreadsheet/typing';
import { momentOf, serialOf } from '../../../src/host/google/spreadsheet/zones';

const now = Date.parse('2026-09-01T06:00:00Z');
const russian: Typist = { locale: 'ru_RU', timeZone: 'Europe/Moscow', now };
const english: Typist = { locale: 'en_US', timeZone: 'America/New_York', now };

const day = (iso: string): number => (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000;

function shown(text: string, typist: Typist): string {
  const { value, format } = entryOf(text, typist, undefined);
  return displayOf(value, format, typist.locale);
}

test.each([
  ['31.12.2026', day('2026-12-31'), '31.12.2026'],
  ['1.2.2026', day('2026-02-01'), '01.02.2026'],
  ['5 октября 2026', day('2026-10-05'), '5 октября 2026'],
  ['5 октября 2026 г.', day('2026-10-05'), '5 октября 2026'],
  ['1 мая', day('2026-05-01'), '1 мая'],
  ['12 окт. 2026', day('2026-10-12'), '12 окт 2026'],
  ['2026-10-02', day('2026-10-02'), '2026-10-02'],
  ['01.09.2026 9:05:00', day('2026-09-01') + 545 / 1440, '01.09.2026 9:05:00'],
  ['16:00', 2 / 3, '16:00'],
  ['12%', 0.12, '12%'],
  ['12,5%', 0.125, '12,50%'],
  ['1,5', 1.5, '1,5'],
  ['1 234,5', 1234.5, '1 234,50'],
  ['1 000', 1000, '1 000'],
  ['0012', 12, '12'],
  ['-7', -7, '-7'],
  ['истина', true, 'ИСТИНА'],
  ['FALSE', false, 'ЛОЖЬ'],
  ['1.5', day('2026-05-01'), '01.05'],
  ['10.2026', day('2026-10-01'), '10.2026'],
  ['5 сен 2026 10:00', day('2026-09-05') + 10 / 24, '05.09.2026 10:00'],
  ['€5', 5, '€5'],
  ['100 ₽', 100, '100 ₽'],
  ['1-4', day('2026-04-01'), '01.04'],
])('in a Russian book %s is a value', (text, value, display) => {
  expect(Number(entryOf(text, russian, undefined).value)).toBeCloseTo(Number(value), 9);
  expect(typeof entryOf(text, russian, undefined).value).toBe(typeof value);
  expect(shown(text, russian).replace(/\u00a0/g, ' ')).toBe(display);
});

test.each([
  ['12/31/2026', day('2026-12-31'), '12/31/2026'],
  ['Oct 5, 2026', day('2026-10-05'), 'Oct 5, 2026'],
  ['1,234.5', 1234.5, '1,234.50'],
  ['$5', 5, '$5'],
  ['7:30 PM', 0.8125, '7:30 PM'],
  ['3.14', 3.14, '3.14'],
  ['9 am', 0.375, '9:00 AM'],
  ['TRUE', true, 'TRUE'],
  ['3/4', day('2026-03-04'), '3/4'],
])('in an American book %s is a value', (text, value, display) => {
  expect(Number(entryOf(text, english, undefined).value)).toBeCloseTo(Number(value), 9);
  expect(shown(text, english)).toBe(display);
});

test.each([
  'Иванов',
  'У-017',
  '31.02.2026',
  '12.13.2026',
  '1,234.5',
  '5-А',
  '2026-10-02T16:00:00Z',
  'Мария',
  '3.14',
  '1/13',
  '9 A',
  'сен 5',
  '2026/27',
  '+7 (916) 123-45-67',
  '10:30-11:15',
  '7-А',
  'истинно',
  '32 мая',
  '+',
])('in a Russian book %s stays text', (text) => expect(entryOf(text, russian, undefined)).toEqual({ value: text }));

test('an apostrophe or the plain text format keeps text as it is, but a formula remains one', () => {
  expect(entryOf("'0012", russian, undefined)).toEqual({ value: '0012' });
  expect(entryOf("'=A1", russian, undefined)).toEqual({ value: '=A1' });
  expect(entryOf('0012', russian, '@')).toEqual({ value: '0012' });
  expect(entryOf("'0012", russian, '@')).toEqual({ value: '0012' });
  expect(entryOf('=A1', russian, '@')).toEqual({ value: undefined, formula: '=A1' });
});

test('refuses more than 50 000 characters in one cell', () => {
  expect(entryOf('х'.repeat(50_000), russian, undefined).value).toHaveLength(50_000);
  expect(() => entryOf('х'.repeat(50_001), russian, undefined)).toThrow(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  );
});

test('numbers show as Sheets shows them by itself', () => {
  const cases: [number, string][] = [
    [0.1 + 0.2, '0,3'],
    [1 / 3, '0,3333333333'],
    [123456789012, '123456789012'],
    [1e15, '1E+15'],
    [-1234.5, '-1234,5'],
    [0, '0'],
  ];
  for (const [value, text] of cases) expect(displayOf(value, undefined, 'ru_RU')).toBe(text);
});

test('what is shown, typed again, gives the same value', () => {
  const formats = fc.constantFrom('dd.MM.yyyy', 'dd.MM.yyyy H:mm:ss', 'yyyy-MM-dd', 'd mmmm yyyy', '0%', undefined);
  fc.assert(
    fc.property(
      fc.integer({ min: 36526, max: 60000 }),
      fc.integer({ min: 0, max: 86399 }),
      formats,
      (days, seconds, format) => {
        const value = format?.includes('H') ? days + seconds / 86400 : days;
        const typed = entryOf(displayOf(value, format, 'ru_RU'), russian, undefined).value;
        expect(typed).toBeCloseTo(value, 6);
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

test('a moment survives being a serial number, in every zone', () => {
  const zones = fc.constantFrom(
    'Europe/Moscow',
    'Asia/Kamchatka',
    'America/New_York',
    'Europe/Berlin',
    'UTC',
    'Asia/Kolkata',
  );
  const moments = fc.integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2090, 0, 1) / 1000 });
  fc.assert(
    fc.property(zones, moments, (zone, seconds) => {
      const moment = seconds * 1000;
      const serial = serialOf(moment, zone);
      const back = momentOf(serial, zone);
      // An hour that the wall clock shows twice may come back as its first occurrence.
      expect(serialOf(back, zone)).toBeCloseTo(serial, 8);
      const parts = new Intl.DateTimeFormat('ru-RU', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'medium',
      }).format(moment);
      expect(displayOf(serial, 'dd.MM.yyyy, HH:mm:ss', 'ru_RU')).toBe(parts);
    }),
    { seed: 2, numRuns: 300 },
  );
});

test('the hour that the clock skips or repeats in spring and autumn does not lose the day', () => {
  const spring = momentOf(day('2026-03-29') + 2.5 / 24, 'Europe/Berlin');
  expect(new Date(spring).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  const autumn = momentOf(day('2026-10-25') + 2.5 / 24, 'Europe/Berlin');
  expect(new Date(autumn).toISOString()).toBe('2026-10-25T00:30:00.000Z');
});
