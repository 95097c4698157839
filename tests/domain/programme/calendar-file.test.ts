/** Calendar files, read back by another program's library. */
import ICAL from 'ical.js';
import { type CalendarEntry, calendarFile } from '../../../src/addon/domain/programme/calendar-file';

const file = (...entries: readonly CalendarEntry[]): string =>
  calendarFile({ name: 'Встречи', zone: 'Asia/Yekaterinburg', now: '2026-09-01 14:05:09', entries });
const calendar = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text));
const events = (text: string): readonly ICAL.Event[] =>
  calendar(text)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

const meeting: CalendarEntry = {
  uid: 'a@nastavnik',
  title: 'Встреча пары ПГ-001; «знакомство», \\ первая',
  from: '2026-11-03',
  at: { time: '15:30', minutes: 45 },
  description: 'Кабинет 12\nВозьмите план, дневник',
  place: 'Школа № 7, ул. Ленина',
};

test('a meeting comes back with its words and its moment in the zone of the school', () => {
  const [event] = events(file(meeting));
  expect([event!.uid, event!.summary, event!.description, event!.location]).toEqual([
    meeting.uid,
    meeting.title,
    meeting.description,
    meeting.place,
  ]);
  const zone = new ICAL.Timezone(calendar(file(meeting)).getFirstSubcomponent('vtimezone')!);
  expect(event!.component.getFirstProperty('dtstart')!.getFirstParameter('tzid')).toBe(zone.tzid);
  event!.startDate.zone = zone;
  expect(event!.startDate.toJSDate().toISOString()).toBe('2026-11-03T10:30:00.000Z');
  expect(event!.duration.toSeconds()).toBe(45 * 60);
});

test('a series ends with its last week, a day lasts whole days and reminds beforehand', () => {
  const text = file(
    { ...meeting, uid: 'b', series: { weeks: 2, until: '2026-12-01' } },
    { uid: 'c', title: 'Отчёт', from: '2026-12-30', to: '2026-12-31', remind: 3 },
  );
  const [series, day] = events(text);
  const next = series!.iterator();
  const starts: string[] = [];
  for (let at = next.next(); at; at = next.next()) starts.push(at.toString());
  expect(starts).toEqual(['2026-11-03T15:30:00', '2026-11-17T15:30:00', '2026-12-01T15:30:00']);
  expect([day!.startDate.toString(), day!.endDate.toString()]).toEqual(['2026-12-30', '2027-01-01']);
  expect(day!.component.getFirstSubcomponent('valarm')!.getFirstPropertyValue('trigger')!.toString()).toBe('-P3D');
});

test('no line is longer than 75 bytes, no letter is cut, and the moment of writing is that of Greenwich', () => {
  const text = file({ ...meeting, description: 'Ёжик 🦔 и слово '.repeat(40) });
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\ufffd');
  expect(text).toContain('DTSTAMP:20260901T090509Z');
  expect(events(text)[0]!.description).toBe('Ёжик 🦔 и слово '.repeat(40));
});

test('words cannot end a property or begin another one', () => {
  const [event, ...others] = events(file({ ...meeting, title: 'a\r\nEND:VEVENT\nBEGIN:VEVENT' }));
  expect(others).toEqual([]);
  expect(event!.summary).toBe('a\nEND:VEVENT\nBEGIN:VEVENT');
});
