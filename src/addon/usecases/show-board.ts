/** A page laid out in a sheet, brought to what it should say: what has not changed is not written, what a run that died left is made whole. */
import { sha256 } from '../domain/people/sha256';
import type { BoardContent, BoardPlan } from '../schema/board';
import { type Cell, showCell } from '../schema/cell';
import { remembered } from './book';
import type { Cells, Ports } from './ports';

interface Shown {
  readonly content: BoardContent;
  /** The page as it stands; nothing when it is not there. */
  readonly before: Cells | undefined;
  /** Somebody looks at it now: the stamp is brought up to date, and charts that are gone come again. */
  readonly asked: boolean;
}

/** Puts the page there, or what has changed of it; tells whether anything but the stamp has. */
export function showBoard(
  ports: Pick<Ports, 'boards' | 'charts' | 'tables' | 'properties'>,
  plan: BoardPlan,
  { content, before, asked }: Shown,
): boolean {
  const key = remembered.dressed(plan.title);
  const mark = sha256(JSON.stringify(plan)).slice(0, 20);
  const isWhole = before !== undefined && ports.properties.all()[key] === mark && hasItsSize(plan, before);
  if (!isWhole) {
    if (ports.properties.all()[key]) ports.properties.set(key, '');
    ports.boards.lay(plan);
  }
  const stands = isWhole && isSame(before, content);
  if (!stands) ports.boards.write(plan, content);
  else if (asked) ports.boards.stamp(plan, content);
  if (asked || !isWhole) ports.charts.draw(plan);
  if (!isWhole) {
    ports.tables.commit();
    ports.properties.set(key, mark);
  }
  return !stands;
}

const hasItsSize = ({ heights, widths }: BoardPlan, cells: Cells): boolean =>
  cells.length === heights.length && cells[0]?.length === widths.length;

function isSame(before: Cells, { cells, stamp: [row, column] }: BoardContent): boolean {
  const words = (cell: Cell | undefined): string => showCell(cell ?? '');
  return cells.every((line, down) =>
    line.every(
      (cell, across) => (down === row - 1 && across === column - 1) || words(cell) === words(before[down]?.[across]),
    ),
  );
}
