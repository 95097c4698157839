/** Places as workbooks name them, and single cells gathered into rectangles. */
import { parseAddress } from '../../google/spreadsheet/address';
import type { Area } from '../../google/spreadsheet/area';

/** A rectangle from its address; whole rows and columns are none. */
export function areaOf(ref: string): Area | undefined {
  const found = parseAddress(ref);
  const { row, column, lastRow, lastColumn } = found ?? {};
  if (!row || !column || !lastRow || !lastColumn) return undefined;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Rectangles parted by blanks; what is none is left out. */
export const areasOf = (refs: string): readonly Area[] => refs.split(/\s+/).flatMap((ref) => areaOf(ref) ?? []);

/** The part of an area that lies in a sheet of this size; undefined when none does. */
export function clip(area: Area, rows: number, columns: number): Area | undefined {
  const height = Math.min(area.rows, rows - area.row + 1);
  const width = Math.min(area.columns, columns - area.column + 1);
  return height > 0 && width > 0 ? { ...area, rows: height, columns: width } : undefined;
}

/** `Лист1!$A$1:$B$5` as a place among sheets of these names; undefined for constants, formulas and several areas. */
export function placeOf(
  text: string,
  sheets: readonly string[],
): { readonly sheet: number; readonly area: Area } | undefined {
  const found = parseAddress(text.trim());
  const sheet = found?.sheet === undefined ? -1 : sheets.indexOf(found.sheet);
  const area = areaOf(text.trim());
  return sheet < 0 || !area ? undefined : { sheet, area };
}

/** Cells, gathered by their columns, as few rectangles: stretches of columns, joined where neighbours are alike. */
export function rectanglesOf(cells: ReadonlyMap<number, readonly number[]>): Area[] {
  const found: Area[] = [];
  const open = new Map<string, number>();
  for (const column of [...cells.keys()].sort((a, b) => a - b)) {
    for (const { row, rows } of stretchesOf(cells.get(column)!)) {
      const key = `${row}:${rows}`;
      const index = open.get(key);
      const before = index === undefined ? undefined : found[index];
      if (before && before.column + before.columns === column)
        found[index!] = { ...before, columns: before.columns + 1 };
      else {
        open.set(key, found.length);
        found.push({ row, column, rows, columns: 1 });
      }
    }
  }
  return found;
}

function stretchesOf(rows: readonly number[]): { row: number; rows: number }[] {
  const found: { row: number; rows: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last.row + last.rows === row) last.rows++;
    else found.push({ row, rows: 1 });
  }
  return found;
}
