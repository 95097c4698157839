/** Days and hours of the school as moments of the world's clock, whatever zone the machine or a script lives in. */
import type { Day } from './calendar';

const MINUTE = 60_000;

/** The moment at which clocks of the zone show this day and time. */
export function momentOf(day: Day, time: string, zone: string): number {
  const asIfGreenwich = Date.parse(`${day}T${time}:00Z`);
  return asIfGreenwich - offsetAt(asIfGreenwich, zone);
}

/** The day that the calendar of the zone shows at a moment. */
export const dayAt = (moment: number, zone: string): Day =>
  new Date(moment + offsetAt(moment, zone)).toISOString().slice(0, 10);

/** Slow to make, asked for with each answer. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, known);
  return known;
}

/** By how much clocks of the zone are ahead of Greenwich. Zones of this country change nothing in spring and autumn. */
function offsetAt(moment: number, zone: string): number {
  const name =
    formatOf(zone)
      .formatToParts(moment)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}
