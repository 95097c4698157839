/** Time zones as Java knows them: names of the zone database, three-letter names, offsets such as `GMT+3`; anything else is GMT. */

const MINUTE = 60_000;

/** Three-letter names that Java knows and the platform does not, or knows as something else. */
const SHORT: Readonly<Record<string, string>> = {
  ACT: 'Australia/Darwin',
  AET: 'Australia/Sydney',
  ART: 'Africa/Cairo',
  AST: 'America/Anchorage',
  BST: 'Asia/Dhaka',
  CAT: 'Africa/Harare',
  CNT: 'America/St_Johns',
  CST: 'America/Chicago',
  CTT: 'Asia/Shanghai',
  EAT: 'Africa/Addis_Ababa',
  ECT: 'Europe/Paris',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  NST: 'Pacific/Auckland',
  PLT: 'Asia/Karachi',
  PST: 'America/Los_Angeles',
  VST: 'Asia/Ho_Chi_Minh',
};

/** Winter and summer names of zones that the platform only knows as offsets. */
const ABBREVIATIONS: Readonly<Record<string, readonly [string, string]>> = {
  'Asia/Irkutsk': ['IRKT', 'IRKST'],
  'Asia/Kamchatka': ['PETT', 'PETST'],
  'Asia/Kolkata': ['IST', 'IST'],
  'Asia/Krasnoyarsk': ['KRAT', 'KRAST'],
  'Asia/Magadan': ['MAGT', 'MAGST'],
  'Asia/Novosibirsk': ['NOVT', 'NOVST'],
  'Asia/Omsk': ['OMST', 'OMSST'],
  'Asia/Tokyo': ['JST', 'JDT'],
  'Asia/Vladivostok': ['VLAT', 'VLAST'],
  'Asia/Yakutsk': ['YAKT', 'YAKST'],
  'Asia/Yekaterinburg': ['YEKT', 'YEKST'],
  'Europe/Amsterdam': ['CET', 'CEST'],
  'Europe/Berlin': ['CET', 'CEST'],
  'Europe/Brussels': ['CET', 'CEST'],
  'Europe/Helsinki': ['EET', 'EEST'],
  'Europe/Kaliningrad': ['EET', 'EEST'],
  'Europe/Kiev': ['EET', 'EEST'],
  'Europe/London': ['GMT', 'BST'],
  'Europe/Madrid': ['CET', 'CEST'],
  'Europe/Minsk': ['MSK', 'MSD'],
  'Europe/Moscow': ['MSK', 'MSD'],
  'Europe/Paris': ['CET', 'CEST'],
  'Europe/Prague': ['CET', 'CEST'],
  'Europe/Rome': ['CET', 'CEST'],
  'Europe/Samara': ['SAMT', 'SAMST'],
  'Europe/Warsaw': ['CET', 'CEST'],
};

/** A moment as the clocks of a zone show it; `month` counts from 1, `weekday` from 0 (Sunday). */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, makeFormat(zone));
  return formats.get(zone);
}

function makeFormat(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: SHORT[zone] ?? zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined; // the platform's own word for an unknown zone is a RangeError; Java then takes GMT
  }
}

/** The fixed offset in milliseconds that a name such as `GMT+3` or `GMT-03:30` stands for. */
function fixedOffset(zone: string): number | undefined {
  const found = /^GMT([+-])(\d{1,2})(?::?(\d\d))?$/.exec(zone);
  if (!found) return undefined;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return (found[1] === '-' ? -minutes : minutes) * MINUTE;
}

/** Whether Java knows the zone by this name. */
export function isZone(zone: string): boolean {
  return fixedOffset(zone) !== undefined || formatOf(zone) !== undefined;
}

/** How far the zone's clocks are ahead of GMT at a moment, in milliseconds. */
export function offsetAt(zone: string, time: number): number {
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return fixed;
  const format = formatOf(zone);
  if (!format) return 0;
  if (time < 0) return askOffset(format, time);
  const quarter = Math.floor(time / QUARTER);
  const key = `${zone}:${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size >= OFFSETS_KEPT) offsets.clear();
    offset = askOffset(format, quarter * QUARTER);
    offsets.set(key, offset);
  }
  return offset;
}

/** Since 1970 clocks change at full quarters of an hour, so the answers of the slow platform can be kept. */
const QUARTER = 15 * MINUTE;
const OFFSETS_KEPT = 20_000;
const offsets = new Map<string, number>();

function askOffset(format: Intl.DateTimeFormat, time: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(time)) parts[type] = value;
  const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year']);
  const wall = utc(
    year,
    Number(parts['month']),
    Number(parts['day']),
    Number(parts['hour']),
    Number(parts['minute']),
    Number(parts['second']),
  );
  return wall - (time - modulo(time, 1000));
}

/** What the clocks of the zone show at a moment. */
export function wallTime(zone: string, time: number): WallTime {
  const shifted = new Date(time + offsetAt(zone, time));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
    weekday: shifted.getUTCDay(),
  };
}

/** The moment at which the zone's clocks show this; fields beyond their range run over into the next. */
export function momentOf(
  zone: string,
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
): number {
  const wall = utc(year, month, day, hour, minute, second) + millisecond;
  const first = wall - offsetAt(zone, wall);
  return wall - offsetAt(zone, first);
}

/** The zone's name at a moment, short (`MSK`, `GMT+03:00`) or long (`Moscow Standard Time`). */
export function zoneName(zone: string, time: number, long: boolean): string {
  const offset = offsetAt(zone, time);
  if (fixedOffset(zone) !== undefined) return offset === 0 ? 'GMT' : `GMT${offsetText(offset, true)}`;
  if (!formatOf(zone)) return long ? 'Greenwich Mean Time' : 'GMT';
  const known = ABBREVIATIONS[zone];
  if (!long && known) return known[isSummer(zone, time) ? 1 : 0];
  const style = long ? 'long' : 'short';
  const format = new Intl.DateTimeFormat('en-US', { timeZone: SHORT[zone] ?? zone, timeZoneName: style });
  const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return /^(GMT|UTC)[+-]/.test(name) ? `GMT${offsetText(offset, true)}` : name;
}

/** An offset as `+0300` or `+03:00`. */
export function offsetText(offset: number, colon: boolean): string {
  const minutes = Math.abs(Math.trunc(offset / MINUTE));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}${colon ? ':' : ''}${two(minutes % 60)}`;
}

function isSummer(zone: string, time: number): boolean {
  const year = new Date(time).getUTCFullYear();
  const winter = Math.min(offsetAt(zone, Date.UTC(year, 0, 1)), offsetAt(zone, Date.UTC(year, 6, 1)));
  return offsetAt(zone, time) > winter;
}

/** Like Date.UTC, but months count from 1 and the years 0 … 99 are meant as they are written. */
function utc(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getTime();
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
