/**
 * The frames of sheets – title and headings – as commands need them: whether a table can be worked on as it stands. A sheet
 * that the book never had is no damage; one that it had and that is gone, or whose headings are, is. Mending is left to
 * restore-sheets.ts.
 */
import { findMovedHeadings } from '../schema/damage';
import type { Issue } from '../schema/issue';
import { columnsOf, type Layout, type Regime, type Table } from '../schema/table';
import type { Cells } from './ports';

/** Under this name the book remembers that a sheet has been made ready, and how. */
export const dressedKey = (title: string): string => `dressed:${title}`;

/** Whether the book has had this sheet, whole: begun and broken off does not count. */
export const hasHad = (properties: Readonly<Record<string, string>>, { title }: Table): boolean =>
  (properties[dressedKey(title)] ?? '') !== '';

/**
 * What keeps everybody from working on the sheet: it is gone, its headings are not in the first row, or a column is missing
 * without which no row can be read. Nothing for a sheet that the book has never had whole.
 */
export function findFrameDamage(
  table: Table,
  regime: Regime,
  sheet: { readonly cells: Cells | undefined; readonly layout: Layout },
  properties: Readonly<Record<string, string>>,
): Issue | undefined {
  if (!hasHad(properties, table)) return undefined;
  const { title } = table;
  if (!sheet.cells) return { code: 'sheet-gone', place: { sheet: title } };
  const moved = findMovedHeadings(table, regime, sheet.cells);
  if (moved !== undefined) return { code: 'headings-moved', place: { sheet: title, row: moved } };
  const { positions } = sheet.layout;
  if (Object.keys(positions).length === 0) return { code: 'headings-lost', place: { sheet: title } };
  const missing = columnsOf(table, regime).find(([key, column]) => column.required && positions[key] === undefined);
  return missing && { code: 'column-missing', place: { sheet: title, column: missing[1].heading } };
}
