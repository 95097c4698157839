/** How a sheet falls into pages of A4: upright or across, as small as its width needs, and broken between rows – not through merged cells or charts where that can be helped. */
import type { PrintedSheet } from './printed-sheet';

/** Points. */
const A4 = { short: 595.28, long: 841.89 };
export const MARGIN = { side: 28, top: 34, bottom: 40 };
/** Frozen rows higher than this share of the page would leave no room for what they head. */
const HIGHEST_HEAD = 0.4;

export interface PagePlan {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** From where to where of the sheet each page reaches, in points of the sheet. */
  readonly windows: readonly (readonly [from: number, to: number])[];
  /** The height of what is repeated on each page from the second one. */
  readonly head: number;
}

export function planPages(
  sheet: Pick<PrintedSheet, 'rows' | 'cells' | 'charts' | 'width' | 'height' | 'head'>,
): PagePlan {
  const isUpright = sheet.width <= A4.short - 2 * MARGIN.side;
  const [width, height] = isUpright ? [A4.short, A4.long] : [A4.long, A4.short];
  const scale = Math.min(1, (width - 2 * MARGIN.side) / Math.max(sheet.width, 1));
  const room = (height - MARGIN.top - MARGIN.bottom) / scale;
  const head = sheet.head <= room * HIGHEST_HEAD ? sheet.head : 0;
  const whole = [...sheet.cells.filter(({ isMerged }) => isMerged), ...sheet.charts].map(
    ({ box }) => [box.y, box.y + box.height] as const,
  );
  const ends = sheet.rows.map(({ start, size }) => start + size);
  const windows: (readonly [number, number])[] = [];
  for (let from = 0; from < sheet.height; ) {
    const limit = from + room - (from === 0 ? 0 : head);
    const to = limit >= sheet.height ? sheet.height : breakBefore(from, limit, ends, whole);
    windows.push([from, to]);
    from = to;
  }
  return { width, height, scale, windows, head };
}

/** The last end of a row that fits and cuts nothing; the last that fits; the end of the page for a row higher than it. */
function breakBefore(
  from: number,
  limit: number,
  ends: readonly number[],
  whole: readonly (readonly [number, number])[],
): number {
  const fitting = ends.filter((end) => end > from && end <= limit);
  const cuts = (end: number): boolean =>
    whole.some(([top, bottom]) => top < end && bottom > end && bottom - top <= limit - from);
  // A chart below the last row is cut by no row.
  const starts = whole.map(([top]) => top).filter((top) => top > from && top <= limit);
  const all = [...fitting, ...starts].sort((one, other) => other - one);
  return all.find((end) => !cuts(end)) ?? fitting[fitting.length - 1] ?? limit;
}
