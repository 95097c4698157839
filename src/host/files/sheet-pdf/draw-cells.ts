/** Draws the cells of a sheet between two heights: grounds, lines, borders, then texts – those that are too long run on over empty neighbours, as on the screen. */
import type { Line } from '../../google/spreadsheet/style';
import { brokenLines } from './broken-lines';
import { type Box, type Canvas, type Ink, LINE } from './canvas';
import { type CellLook, cellLook, PADDING } from './cell-look';
import type { PrintedCell, PrintedSheet } from './printed-sheet';

const GRID: Ink = { color: '#d9d9d9', width: 0.4 };

export function drawCells(canvas: Canvas, sheet: PrintedSheet, from: number, to: number): void {
  const seen = sheet.cells.filter(({ box }) => box.y < to && box.y + box.height > from);
  const looks = new Map(seen.map((one) => [one, cellLook(one.cell)]));
  const each = (work: (one: PrintedCell, look: CellLook) => void): void => {
    for (const one of seen) work(one, looks.get(one)!);
  };
  if (sheet.hasLines)
    each(({ box }) => {
      canvas.line([box.x + box.width, box.y], [box.x + box.width, box.y + box.height], GRID);
      canvas.line([box.x, box.y + box.height], [box.x + box.width, box.y + box.height], GRID);
      if (box.x === 0) canvas.line([0, box.y], [0, box.y + box.height], GRID);
      if (box.y === 0) canvas.line([box.x, 0], [box.x + box.width, 0], GRID);
    });
  each(({ box }, { background }) => {
    if (background) canvas.fill(box, background);
  });
  each(({ box }, { borders }) => {
    for (const [side, line] of borders) drawBorder(canvas, box, side, line);
  });
  const neighbours = new Map(seen.map((one) => [`${one.row}:${one.column}`, one]));
  each((one, look) => drawContent(canvas, one, look, neighbours));
}

function drawBorder(canvas: Canvas, box: Box, side: 'top' | 'right' | 'bottom' | 'left', [style, color]: Line): void {
  const ink = { color, ...(LINES[style] ?? THIN) };
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const ends = {
    top: [[box.x, box.y] as const, [right, box.y] as const],
    right: [[right, box.y] as const, [right, bottom] as const],
    bottom: [[box.x, bottom] as const, [right, bottom] as const],
    left: [[box.x, box.y] as const, [box.x, bottom] as const],
  } as const;
  canvas.line(...ends[side], ink);
}

const THIN = { width: 0.75 };
const LINES: Readonly<Record<string, Omit<Ink, 'color'>>> = {
  SOLID_MEDIUM: { width: 1.5 },
  SOLID_THICK: { width: 2.25 },
  DOUBLE: { width: 2.25 },
  DOTTED: { width: 0.75, dash: 0.75 },
  DASHED: { width: 0.75, dash: 2.25 },
};

/** Cells by their row and column, `row:column`. */
type Cells = ReadonlyMap<string, PrintedCell>;

function drawContent(canvas: Canvas, one: PrintedCell, look: CellLook, neighbours: Cells): void {
  const { cell, box } = one;
  if (cell.choice?.kind === 'checkbox') drawCheckbox(canvas, box, cell.value === true, look);
  else if (cell.text === '') return;
  else if (look.rotation !== 0) drawTurned(canvas, one, look);
  else drawText(canvas, one, look, neighbours);
}

function drawText(canvas: Canvas, one: PrintedCell, look: CellLook, neighbours: Cells): void {
  const { cell, box } = one;
  const room = box.width - 2 * PADDING.x;
  const measure = (text: string): number => canvas.widthOf(text, look.letters);
  const lines = brokenLines(cell.text, look.wraps ? room : Number.POSITIVE_INFINITY, measure);
  const widest = Math.max(...lines.map(measure));
  const isNumber = typeof cell.value === 'number';
  // Half a number would be another number.
  const shrunk = isNumber && widest > room ? room / widest : 1;
  const letters = { ...look.letters, size: look.letters.size * shrunk };
  const runsOn = !look.wraps && !look.isCut && !isNumber && !one.isMerged && widest > room;
  const shown = runsOn ? withEmptyNeighbours(one, look.horizontal, widest + 2 * PADDING.x, neighbours) : box;
  const step = letters.size * LINE;
  const free = box.height - lines.length * step;
  const top =
    look.vertical === 'top' ? PADDING.y : look.vertical === 'middle' ? free / 2 : Math.max(free - PADDING.y, 0);
  canvas.clipped(shown, () => {
    lines.forEach((line, index) => {
      const width = measure(line) * shrunk;
      const x =
        look.horizontal === 'left'
          ? box.x + PADDING.x
          : look.horizontal === 'right'
            ? box.x + box.width - PADDING.x - width
            : box.x + (box.width - width) / 2;
      const { color, underline, strike } = look;
      canvas.text(line, [x, box.y + top + index * step], letters, { color, underline, strike });
    });
  });
}

/** The cell together with empty ones beside it, on the sides to which its text runs on, until it is as wide as wanted. */
function withEmptyNeighbours(one: PrintedCell, side: CellLook['horizontal'], wanted: number, neighbours: Cells): Box {
  let { x, width } = one.box;
  const extend = (step: 1 | -1, enough: () => boolean): void => {
    for (let column = one.column + step; !enough(); column += step) {
      const next = neighbours.get(`${one.row}:${column}`);
      if (!next || next.isMerged || next.cell.text !== '' || next.cell.choice?.kind === 'checkbox') return;
      width += next.box.width;
      if (step === -1) x -= next.box.width;
    }
  };
  const half = (wanted - one.box.width) / 2;
  if (side === 'left') extend(1, () => width >= wanted);
  if (side === 'right') extend(-1, () => width >= wanted);
  if (side === 'center') {
    extend(1, () => width >= one.box.width + half);
    extend(-1, () => width >= wanted);
  }
  return { ...one.box, x, width };
}

function drawTurned(canvas: Canvas, { cell, box }: PrintedCell, look: CellLook): void {
  const { letters, color, rotation } = look;
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const width = canvas.widthOf(cell.text, letters);
  canvas.clipped(box, () =>
    canvas.turned(-rotation, middle, () =>
      canvas.text(cell.text, [middle[0] - width / 2, middle[1] - (letters.size * LINE) / 2], letters, { color }),
    ),
  );
}

function drawCheckbox(canvas: Canvas, box: Box, isTicked: boolean, { color, letters }: CellLook): void {
  const size = letters.size * 0.8;
  const [x, y] = [box.x + (box.width - size) / 2, box.y + (box.height - size) / 2];
  const ink = { color, width: 0.8 };
  const [right, bottom] = [x + size, y + size];
  canvas.line([x, y], [right, y], ink);
  canvas.line([right, y], [right, bottom], ink);
  canvas.line([right, bottom], [x, bottom], ink);
  canvas.line([x, bottom], [x, y], ink);
  if (!isTicked) return;
  canvas.line([x + size * 0.2, y + size * 0.5], [x + size * 0.42, y + size * 0.75], { color, width: 1.2 });
  canvas.line([x + size * 0.42, y + size * 0.75], [x + size * 0.82, y + size * 0.25], { color, width: 1.2 });
}
