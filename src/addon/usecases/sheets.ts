/**
 * Sees to it that the sheet of a table is there with all its columns and looks. Missing columns go to the right of what
 * is there; columns of the school's own stay. Broken off anywhere and repeated, it ends the same.
 */
import { dressMark, dressOf } from '../schema/dress';
import type { Lists } from '../schema/list';
import { columnsOf, type Layout, type Regime, readTable, type Table } from '../schema/table';
import { remembered } from './book';
import type { Ports } from './ports';

interface Wanted {
  readonly position: number;
  readonly regime: Regime;
  readonly lists: Lists;
}

/** The layout of the sheet as it stands afterwards. */
export function ensureSheet(
  ports: Pick<Ports, 'tables' | 'properties'>,
  table: Table,
  { position, regime, lists }: Wanted,
): Layout {
  const cells = ports.tables.read(table.title);
  const { layout } = readTable(table, cells ?? [], { regime, lists });
  const missing = columnsOf(table, regime).filter(([key]) => layout.positions[key] === undefined);
  const used = layout.headings.every((heading) => heading === '') ? 0 : layout.headings.length;
  const mark = dressMark(table, regime);
  const key = remembered.dressed(table.title);
  const dressed = ports.properties.all()[key];
  if (missing.length > 0 && dressed !== undefined && dressed !== '') ports.properties.set(key, '');
  if (!cells) ports.tables.create(table.title, position);
  if (missing.length > 0) {
    const headings = missing.map(([, column]) => column.heading);
    ports.tables.write(table.title, [{ row: 1, column: used + 1, cells: [headings] }]);
  }
  const positions = { ...layout.positions };
  missing.forEach(([key], index) => {
    positions[key] = used + index;
  });
  const whole: Layout = { ...layout, positions };
  if (missing.length > 0 || dressed !== mark) {
    ports.tables.dress(dressOf(table, whole, { regime, lists }));
    ports.properties.set(key, mark);
  }
  return whole;
}
