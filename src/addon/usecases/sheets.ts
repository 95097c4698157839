/**
 * Sees to it that the sheets of tables are there with all their columns and looks. Missing columns go to the right of what
 * is there; columns of the school's own stay. Broken off anywhere and repeated, it ends the same.
 */

import { keptByProgram } from '../catalog/tables';
import type { Block } from '../schema/block';
import { isMoment, showCell } from '../schema/cell';
import { DamagedSheet } from '../schema/damage';
import { dressMark, dressOf } from '../schema/dress';
import type { Lists } from '../schema/list';
import { columnsOf, type Layout, type Regime, readTable, type Table } from '../schema/table';
import { remembered } from './book';
import { findFrameDamage } from './frames';
import type { Cells, Ports } from './ports';

interface Wanted {
  readonly table: Table;
  /** Its place among the sheets, if it has to be made. */
  readonly position: number;
}

interface Rules {
  readonly regime: Regime;
  readonly lists: Lists;
  /** What people have taken away is made anew; without it a damaged sheet is left as it is and DamagedSheet is thrown. */
  readonly rebuild?: true;
}

/** The layouts of the sheets as they stand afterwards, in the order of the tables. */
export function ensureSheets(
  ports: Pick<Ports, 'tables' | 'properties'>,
  wanted: readonly Wanted[],
  rules: Rules,
): readonly Layout[] {
  const brought = wanted.map((each) => bring(ports, each, rules));
  const changed = brought.filter((sheet) => sheet.changed);
  if (changed.length > 0) {
    // The book remembers at once that a sheet is ready, but Google may still be holding back what makes it ready.
    ports.tables.commit();
    for (const { table } of changed)
      ports.properties.set(remembered.dressed(table.title), dressMark(table, rules.regime));
  }
  return brought.map((sheet) => sheet.layout);
}

function bring(ports: Pick<Ports, 'tables' | 'properties'>, { table, position }: Wanted, rules: Rules) {
  const cells = ports.tables.read(table.title);
  const { layout } = readTable(table, cells ?? [], rules);
  const rebuilds = rules.rebuild || keptByProgram.includes(table);
  const properties = ports.properties.all();
  const damage = rebuilds ? undefined : findFrameDamage(table, rules.regime, { cells, layout }, properties);
  if (damage) throw new DamagedSheet(damage);
  const missing = columnsOf(table, rules.regime).filter(([key]) => layout.positions[key] === undefined);
  const key = remembered.dressed(table.title);
  const dressed = properties[key];
  if (missing.length === 0 && dressed === dressMark(table, rules.regime)) return { table, layout, changed: false };

  if (dressed !== undefined && dressed !== '') ports.properties.set(key, '');
  if (!cells) ports.tables.create(table.title, position);
  const used = layout.headings.every((heading) => heading === '') ? 0 : layout.headings.length;
  if (missing.length > 0) {
    const headings = missing.map(([, column]) => column.heading);
    ports.tables.write(table.title, [{ row: 1, column: used + 1, cells: [headings] }]);
  }
  const added = missing.map(([name], index) => [name, used + index] as const);
  const whole: Layout = { ...layout, positions: { ...layout.positions, ...Object.fromEntries(added) } };
  const dress = dressOf(table, whole, rules);
  // Nobody has pasted anything into a sheet that was empty.
  const mayBePasted = rules.rebuild === true && layout.lastRow > 1;
  ports.tables.dress(
    mayBePasted ? { ...dress, afresh: daysAmongTexts(table, layout, cells ?? [], rules.regime) } : dress,
  );
  return { table, layout: whole, changed: true };
}

/** Days that were pasted into a column of texts: dressed as text they would turn into numbers, so they become words. */
function daysAmongTexts(table: Table, layout: Layout, cells: Cells, regime: Regime): readonly Block[] {
  const columns = columnsOf(table, regime).filter(([, { kind }]) => !['date', 'stamp', 'whole'].includes(kind));
  return columns.flatMap(([key]): Block[] => {
    const at = layout.positions[key];
    if (at === undefined) return [];
    return cells.flatMap((line, index): Block[] => {
      const cell = line[at];
      return index > 0 && cell !== undefined && isMoment(cell)
        ? [{ row: index + 1, column: at + 1, cells: [[showCell(cell)]] }]
        : [];
    });
  });
}
