/** Serial numbers of a spreadsheet (days since 30 December 1899, wall clock of its time zone) to and from moments in time. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const STEP = 10 * DAY;

/** From `since` on (milliseconds, UTC) the wall clock is `offset` milliseconds ahead of UTC. */
interface Stretch {
  readonly since: number;
  readonly offset: number;
}

const zones = new Map<string, Zone>();

/** One time zone; Intl is asked once for each year, because it is slow. */
class Zone {
  private readonly years = new Map<number, readonly Stretch[]>();
  private readonly clock: Intl.DateTimeFormat;

  constructor(name: string) {
    this.clock = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  private ask(moment: number): number {
    const parts: Record<string, number> = {};
    for (const { type, value } of this.clock.formatToParts(moment)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
  }

  offset(moment: number): number {
    const year = new Date(moment).getUTCFullYear();
    let stretches = this.years.get(year);
    if (!stretches) {
      stretches = this.yearOf(year);
      this.years.set(year, stretches);
    }
    let offset = stretches[0]?.offset ?? 0;
    for (const stretch of stretches) if (stretch.since <= moment) offset = stretch.offset;
    return offset;
  }

  private yearOf(year: number): readonly Stretch[] {
    const start = Date.UTC(year, 0, 1);
    const end = Date.UTC(year + 1, 0, 1);
    const stretches: Stretch[] = [{ since: start, offset: this.ask(start) }];
    let before = stretches[0]!;
    for (let from = start; from < end; from += STEP) {
      const to = Math.min(from + STEP, end - 1);
      const offset = this.ask(to);
      if (offset === before.offset) continue;
      before = { since: this.changeBetween(from, to, before.offset), offset };
      stretches.push(before);
    }
    return stretches;
  }

  private changeBetween(from: number, to: number, old: number): number {
    let low = from;
    let high = to;
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (this.ask(middle) === old) low = middle;
      else high = middle;
    }
    return high - (high % 1000);
  }
}

function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    zone = new Zone(name);
    zones.set(name, zone);
  }
  return zone;
}

/** Whether a time zone of this name (`Europe/Moscow`) exists. */
export function isZone(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}

export function serialOf(moment: number, zone: string): number {
  return (moment + zoneOf(zone).offset(moment) - EPOCH) / DAY;
}

/** The moment of a serial number; of two moments with the same wall clock the earlier, in a gap of the wall clock the one after it. */
export function momentOf(serial: number, zone: string): number {
  const wall = Math.round(serial * DAY) + EPOCH;
  const known = zoneOf(zone);
  const before = known.offset(wall - DAY);
  for (const offset of [before, known.offset(wall + DAY)])
    if (known.offset(wall - offset) === offset) return wall - offset;
  return wall - before;
}

/** Year, month (1–12) and day of a serial number. */
export function dayOf(serial: number): { year: number; month: number; day: number } {
  const date = new Date(Math.round(serial * DAY) + EPOCH);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function serialOfDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}
