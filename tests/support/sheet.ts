/**
 * A sheet as it is drawn in a test: columns parted by «|», rows by lines. Whole numbers become numbers, days 01.09.2026
 * become days, everything else is text. What the cells mean is the test's business.
 */
import { type Cell, parseDay, showCell } from '../../src/addon/schema/cell';

/** The cells of a drawn sheet, headings first. */
export function sheet(parts: TemplateStringsArray, ...values: readonly unknown[]): Cell[][] {
  const drawing = parts.reduce(
    (text, part, index) => text + part + (index < values.length ? String(values[index]) : ''),
    '',
  );
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  const cells = lines.map((line) => line.split('|').map((part) => readCell(part.trim())));
  const width = Math.max(...cells.map((line) => line.length));
  return cells.map((line) => [...line, ...new Array<Cell>(width - line.length).fill('')]);
}

function readCell(text: string): Cell {
  if (/^-?\d+$/.test(text) && !/^0\d/.test(text)) return Number(text);
  const day = parseDay(text);
  return day === undefined ? text : { day };
}

/** The drawing of some cells: only the named columns, trailing empty rows left out. */
export function draw(cells: readonly (readonly Cell[])[], headings: readonly string[]): string {
  const positions = headings.map((heading) => (cells[0] ?? []).indexOf(heading));
  const lines = cells.slice(1).map((line) => positions.map((position) => showCell(line[position] ?? '')));
  while (lines.length > 0 && lines[lines.length - 1]?.every((cell) => cell === '')) lines.pop();
  return [headings, ...lines].map((line) => line.join(' | ').trimEnd()).join('\n');
}
