/** A spreadsheet as PDF: each visible sheet as it looks, with its charts, on A4 as wide as the sheet, frozen rows and a number on each page. */
import { findFile } from '../../google/files';
import { snapshotBook } from '../../google/spreadsheet/snapshot';
import type { World } from '../../world';
import type { PdfFile } from '../pdf-engine';
import { Canvas, type Letters } from './canvas';
import { drawCells } from './draw-cells';
import { MARGIN, type PagePlan, planPages } from './pages';
import { type PrintedSheet, printedSheet } from './printed-sheet';

/** The committed spreadsheet as a file; only one of its sheets, hidden or not, when `wanted` names it. The same spreadsheet gives the same bytes. */
export function spreadsheetToPdf(world: World, id: string, wanted?: number): PdfFile {
  const file = findFile(world, id);
  const title = file?.name ?? '';
  const canvas = new Canvas({ title, date: new Date(file?.modified ?? 0) });
  const sheets = snapshotBook(world, id).sheets.flatMap((sheet) => {
    if (wanted === undefined ? sheet.hidden : sheet.id !== wanted) return [];
    const printed = printedSheet(world, id, sheet, canvas);
    return printed ? [{ printed, plan: planPages(printed) }] : [];
  });
  const count = sheets.reduce((sum, { plan }) => sum + plan.windows.length, 0);
  let number = 0;
  for (const { printed, plan } of sheets)
    for (const window of plan.windows) {
      drawPage(canvas, printed, plan, window);
      drawFoot(canvas, plan, `${title} – ${printed.name}`, `${++number} / ${count}`);
    }
  // Nothing to print is an empty page, as from any program.
  if (count === 0) canvas.page(EMPTY.width, EMPTY.height);
  return canvas.finish();
}

const EMPTY = { width: 595.28, height: 841.89 };

function drawPage(canvas: Canvas, sheet: PrintedSheet, plan: PagePlan, [from, to]: readonly [number, number]): void {
  canvas.page(plan.width, plan.height);
  const width = plan.width - 2 * MARGIN.side + 1;
  const head = from === 0 ? 0 : plan.head;
  // Lines at the edge of what is drawn keep their other half.
  const part = (top: number, start: number, end: number): void =>
    canvas.inside(
      { x: MARGIN.side - 0.5, y: top - 0.5, width: width + 0.5, height: (end - start) * plan.scale + 1 },
      plan.scale,
      () => {
        canvas.shifted([0.5 / plan.scale, 0.5 / plan.scale - start], () => {
          drawCells(canvas, sheet, start, end);
          for (const { svg, box } of sheet.charts) if (box.y < end && box.y + box.height > start) canvas.svg(svg, box);
        });
      },
    );
  if (head > 0) part(MARGIN.top, 0, head);
  part(MARGIN.top + head * plan.scale, from, to);
}

const FOOT: Letters = { font: 'Sans', size: 8, bold: false, italic: false };
const FOOT_LOOK = { color: '#666666' };
/** From the lower edge of the paper. */
const FOOT_PLACE = 26;

function drawFoot(canvas: Canvas, { width, height }: PagePlan, name: string, number: string): void {
  const y = height - FOOT_PLACE;
  const room = width - 2 * MARGIN.side - canvas.widthOf(number, FOOT) - FOOT.size;
  canvas.clipped({ x: MARGIN.side, y: y - FOOT.size, width: room, height: FOOT.size * 3 }, () =>
    canvas.text(name, [MARGIN.side, y], FOOT, FOOT_LOOK),
  );
  canvas.text(number, [width - MARGIN.side - canvas.widthOf(number, FOOT), y], FOOT, FOOT_LOOK);
}
