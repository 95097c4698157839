/** How high the rows of a sheet are: as somebody has set them, else as their wrapped texts and large letters need. Widths of texts are estimated on a canvas. */
import type { SheetView, StyleView } from '../../wire';

export const ROW_HEIGHT = 24;
const LINE = 17;
const PADDING = 13;
const MOST = 400;
const POINT = 4 / 3;
/** What a text wraps within is a little less than its column. */
const SIDES = 12;

const canvas = document.createElement('canvas').getContext('2d');
const known = new Map<string, number>();

/** Pixels by row, only of rows that are not of the usual height. */
export function rowHeights(sheet: SheetView): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const inMerge = new Set(
    sheet.merges.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)}:${column + (at % columns)}`),
    ),
  );
  sheet.rows.forEach((cells, index) => {
    const set = sheet.heights[index + 1];
    let height = set ?? ROW_HEIGHT;
    if (set === undefined) {
      cells.forEach((cell, at) => {
        if (!cell || cell.text === '' || (inMerge.size > 0 && inMerge.has(`${index + 1}:${at + 1}`))) return;
        const style = cell.style === undefined ? undefined : sheet.styles[cell.style];
        height = Math.max(height, needed(cell.text, style, sheet.widths[at] ?? 100));
      });
    }
    if (height !== ROW_HEIGHT) heights.set(index + 1, Math.min(height, MOST));
  });
  return heights;
}

function needed(text: string, style: StyleView | undefined, width: number): number {
  const scale = style?.size === undefined ? 1 : (style.size * POINT) / 13;
  const isBroken = text.includes('\n');
  if (!style?.wrap && !isBroken) return scale > 1 ? LINE * scale + 7 : ROW_HEIGHT;
  const inside = width - SIDES;
  // A text that cannot be wider than its column is not measured.
  const lines = text.split('\n').reduce((sum, part) => {
    const isShort = !style?.wrap || part.length * PADDING * scale < inside;
    return sum + (isShort ? 1 : wrapped(part, style.bold === true, scale, inside));
  }, 0);
  return lines * LINE * scale + 7;
}

/** Lines that a paragraph takes, broken between words, and inside a word only when it is wider than the column. */
function wrapped(text: string, bold: boolean, scale: number, inside: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[\s–-])/)) {
    const width = widthOf(word, bold) * scale;
    if (used + width <= inside) used += width;
    else if (width <= inside) {
      lines += used > 0 ? 1 : 0;
      used = width;
    } else {
      const more = Math.ceil(width / inside);
      lines += more - (used > 0 ? 0 : 1);
      used = width - inside * (more - 1);
    }
  }
  return lines;
}

function widthOf(word: string, bold: boolean): number {
  const key = bold ? `*${word}` : word;
  let width = known.get(key);
  if (width === undefined) {
    if (canvas) canvas.font = `${bold ? '600 ' : ''}13px ${getComputedStyle(document.body).fontFamily}`;
    width = canvas?.measureText(word).width ?? word.length * 7;
    known.set(key, width);
  }
  return width;
}
