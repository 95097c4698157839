/** When clock triggers fire. */
import { firstMoment, nextMoment, type Schedule } from '../../../src/host/google/script/schedule';

const now = Date.parse('2026-10-20T08:30:00+03:00');
const zone = 'Europe/Moscow';

function moments(schedule: Schedule, count: number, from = now): string[] {
  const found: string[] = [];
  let at = firstMoment(schedule, from);
  while (at !== undefined && found.length < count) {
    found.push(new Date(at).toISOString());
    at = nextMoment(schedule, at, at);
  }
  return found;
}

test('every ten minutes from now on', () => {
  expect(moments({ kind: 'minutes', every: 10, minute: undefined }, 2)).toEqual([
    '2026-10-20T05:40:00.000Z',
    '2026-10-20T05:50:00.000Z',
  ]);
});

test('every six hours near a minute', () => {
  expect(moments({ kind: 'hours', every: 6, minute: 15 }, 2)).toEqual([
    '2026-10-20T11:15:00.000Z',
    '2026-10-20T17:15:00.000Z',
  ]);
});

test('every day at nine, first today', () => {
  expect(moments({ kind: 'days', every: 1, hour: 9, minute: 0, zone }, 2)).toEqual([
    '2026-10-20T06:00:00.000Z',
    '2026-10-21T06:00:00.000Z',
  ]);
});

test('the hour of the wall clock stays when summer time ends', () => {
  const schedule: Schedule = { kind: 'days', every: 1, hour: 9, minute: 0, zone: 'Europe/Berlin' };
  expect(moments(schedule, 3, Date.parse('2026-10-24T00:00:00Z'))).toEqual([
    '2026-10-24T07:00:00.000Z',
    '2026-10-25T08:00:00.000Z',
    '2026-10-26T08:00:00.000Z',
  ]);
});

test('every second Friday', () => {
  expect(moments({ kind: 'days', every: 14, hour: 7, minute: 30, zone, weekday: 5 }, 3)).toEqual([
    '2026-10-23T04:30:00.000Z',
    '2026-11-06T04:30:00.000Z',
    '2026-11-20T04:30:00.000Z',
  ]);
});

test('on the 31st, months without one are left out', () => {
  expect(moments({ kind: 'days', every: 1, hour: 0, minute: 0, zone: 'GMT', monthDay: 31 }, 3)).toEqual([
    '2026-10-31T00:00:00.000Z',
    '2026-12-31T00:00:00.000Z',
    '2027-01-31T00:00:00.000Z',
  ]);
});

test('what was missed is not made up for', () => {
  const later = now + 3_600_000;
  expect(nextMoment({ kind: 'minutes', every: 10, minute: undefined }, now, later)).toBe(later + 600_000);
  expect(nextMoment({ kind: 'minutes', every: 10, minute: undefined }, now, later - 1)).toBe(later);
});

test('once is once', () => {
  expect(moments({ kind: 'once', at: now + 5 }, 9)).toHaveLength(1);
});
