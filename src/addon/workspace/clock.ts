/** Time as the book has it. The only file that asks the clock; what a day means is left to the pure folders. */
import type { Moment } from '../schema/cell';
import type { Clock } from '../usecases/ports';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Turns moments of Google's cells into days of the book's time zone. */
export interface Zone {
  momentOf(date: Date): Moment;
  /** This moment, in milliseconds. */
  at(): number;
}

/** Calls: two, once for an execution. */
export function createClock(spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet): Clock & Zone {
  let offset: number | undefined;
  const offsetNow = (): number => {
    if (offset === undefined) {
      const shown = Utilities.formatDate(new Date(), spreadsheet().getSpreadsheetTimeZone(), 'Z');
      const minutes = Number(shown.slice(1, 3)) * 60 + Number(shown.slice(3, 5));
      offset = (shown.startsWith('-') ? -minutes : minutes) * minute;
    }
    return offset;
  };
  return {
    now: () => Utilities.formatDate(new Date(), spreadsheet().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss'),
    at: () => Date.now(),
    momentOf(date) {
      const at = date.getTime();
      const wall = Math.floor((at + offsetNow()) / 1000) * 1000;
      const iso = new Date(straighten(wall)).toISOString();
      return { day: iso.slice(0, 10), time: iso.slice(11, 19), at };
    },
  };
}

/**
 * Zones had other offsets in other years, and asking Google about each cell would cost a call a row. A cell that holds a
 * day only stands at midnight exactly, so a full or half hour up to two hours off midnight is that midnight.
 */
function straighten(wall: number): number {
  const past = ((wall % day) + day) % day;
  if (past % (30 * minute) !== 0) return wall;
  if (past <= 120 * minute) return wall - past;
  return past >= day - 120 * minute ? wall - past + day : wall;
}
