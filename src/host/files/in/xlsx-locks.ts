/**
 * Which cells of a protected sheet people may change. A workbook closes the sheet and opens cells; Google closes sheets but for
 * open places, or places alone. Passwords, names and who may still edit are not in a workbook.
 */
import type { Area } from '../../google/spreadsheet/area';
import type { ProtectionRecord } from '../../google/spreadsheet/parts';
import { rectanglesOf } from './xlsx-places';

const MOST_AREAS = 1000;

export class LockReader {
  private isOn = false;
  private readonly openColumns = new Set<number>();
  /** Rows by column. */
  private readonly open = new Map<number, number[]>();
  private readonly closed = new Map<number, number[]>();

  /** The element that says whether the sheet is protected. */
  sheet(isOn: boolean): void {
    this.isOn = isOn;
  }

  /** The look that empty cells of a column have opens them. */
  column(column: number): void {
    this.openColumns.add(column);
  }

  cell(row: number, column: number, isOpen: boolean): void {
    const side = isOpen ? this.open : this.closed;
    const rows = side.get(column);
    if (rows) rows.push(row);
    else side.set(column, [row]);
  }

  /** The protections of a sheet of this size; ids are given by the caller. */
  records(rows: number, columns: number, newId: () => string): ProtectionRecord[] {
    if (!this.isOn) return [];
    const common = { description: '', warningOnly: false, editors: [] };
    const all = Array.from({ length: columns }, (_, index) => index + 1);
    if (all.every((column) => this.openColumns.has(column))) {
      const areas = rectanglesOf(this.closed).slice(0, MOST_AREAS);
      return areas.map((area) => ({ ...common, id: newId(), area, open: [] }));
    }
    const whole = all
      .filter((column) => this.openColumns.has(column))
      .map((column): Area => ({ row: 1, column, rows, columns: 1 }));
    const single = new Map([...this.open].filter(([column]) => !this.openColumns.has(column)));
    return [{ ...common, id: newId(), open: [...whole, ...rectanglesOf(single)].slice(0, MOST_AREAS) }];
  }
}
