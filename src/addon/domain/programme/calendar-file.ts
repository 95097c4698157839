/**
 * A calendar file (iCalendar, RFC 5545), which every calendar program reads: days and meetings, single or weekly. Written here and
 * not by a library: those that were tried need what Apps Script lacks (TextEncoder, crypto) or state the moment of writing without
 * its zone. What is put in is decided by whoever asks.
 */
import { encodedLength } from '@stablelib/utf8';
import type { Day } from '../../schema/cell';
import { offsetHours, type TimeZone } from './time-zones';

export interface CalendarEntry {
  /** Lasting: a program that reads the entry again replaces what it has under it. */
  readonly uid: string;
  readonly title: string;
  readonly from: Day;
  /** The last day of one that lasts whole days; the first one when left out. */
  readonly to?: Day;
  /** Of a meeting: `15:30` at the school, and how long it takes. */
  readonly at?: { readonly time: string; readonly minutes: number };
  /** Every so many weeks until this day, itself included. */
  readonly series?: { readonly weeks: number; readonly until: Day };
  readonly description?: string;
  readonly place?: string;
  /** A reminder so many days before. */
  readonly remind?: number;
}

/** The file as text. `now` is the time of the school, `2026-09-01 14:05:09`. */
export function calendarFile({
  name,
  zone,
  now,
  entries,
}: {
  readonly name: string;
  readonly zone: TimeZone;
  readonly now: string;
  readonly entries: readonly CalendarEntry[];
}): string {
  const stamp = inUtc(now, zone);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Наставник//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    text('X-WR-CALNAME', name),
    ...zoneLines(zone),
    ...entries.flatMap((entry) => entryLines(entry, zone, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Russian zones have kept one offset since 2018, and nothing older is written. */
function zoneLines(zone: TimeZone): readonly string[] {
  const offset = `+${String(offsetHours[zone]).padStart(2, '0')}00`;
  const rule = ['DTSTART:19700101T000000', `TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, 'BEGIN:STANDARD', ...rule, 'END:STANDARD', 'END:VTIMEZONE'];
}

function entryLines(entry: CalendarEntry, zone: TimeZone, stamp: string): readonly string[] {
  const { uid, title, from, to = from, at, series, description, place, remind } = entry;
  const start = at && momentOf(from, at.time);
  const when =
    at && start !== undefined
      ? [`DTSTART;TZID=${zone}:${basic(start)}`, `DTEND;TZID=${zone}:${basic(start + at.minutes * MINUTE)}`]
      : [`DTSTART;VALUE=DATE:${date(from)}`, `DTEND;VALUE=DATE:${basic(momentOf(to) + DAY).slice(0, 8)}`];
  return [
    'BEGIN:VEVENT',
    text('UID', uid),
    `DTSTAMP:${stamp}`,
    ...when,
    ...(series ? [`RRULE:FREQ=WEEKLY;INTERVAL=${series.weeks};UNTIL=${untilOf(series.until, at?.time, zone)}`] : []),
    text('SUMMARY', title),
    ...(description ? [text('DESCRIPTION', description)] : []),
    ...(place ? [text('LOCATION', place)] : []),
    // A day that is only remembered leaves the person free.
    ...(at ? [] : ['TRANSP:TRANSPARENT']),
    ...(remind === undefined
      ? []
      : ['BEGIN:VALARM', 'ACTION:DISPLAY', text('DESCRIPTION', title), `TRIGGER:-P${remind}D`, 'END:VALARM']),
    'END:VEVENT',
  ];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** As if the school lived in Greenwich: only differences are counted. */
const momentOf = (day: Day, time = '00:00'): number => Date.parse(`${day}T${time.slice(0, 5)}:00Z`);
const date = (day: Day): string => day.split('-').join('');
/** 20260901T153000 */
const basic = (moment: number): string => new Date(moment).toISOString().replace(/[-:]|\.\d+Z/g, '');

function inUtc(now: string, zone: TimeZone): string {
  const local = Date.parse(`${now.slice(0, 10)}T${now.slice(11, 19)}Z`);
  return `${basic(local - offsetHours[zone] * 60 * MINUTE)}Z`;
}

/** The end of a series of meetings is a moment of Greenwich, that of days a day. */
const untilOf = (until: Day, time: string | undefined, zone: TimeZone): string =>
  time === undefined ? date(until) : `${basic(momentOf(until, time) - offsetHours[zone] * 60 * MINUTE)}Z`;

/** A property of text: what would end it or begin another one is written as a sign for it. */
const text = (name: string, value: string): string =>
  `${name}:${value
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')}`;

const LONGEST_LINE = 75;

/** Lines of at most 75 bytes; the next one begins with a blank. No letter is cut in two. */
function folded(line: string): string {
  let out = '';
  let length = 0;
  for (const letter of line) {
    const size = encodedLength(letter);
    if (length + size > LONGEST_LINE) {
      out += '\r\n ';
      length = 1;
    }
    out += letter;
    length += size;
  }
  return out;
}
