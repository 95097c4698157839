/** Which rows and columns of a sheet the page shows, in which order: hidden ones left out, the person's own filter and sorting applied. Frozen rows stay where they are. */
import type { CellView, SheetView } from '../../wire';

/** How a person looks at a sheet; the sheet itself stays as it is. */
export interface Looking {
  readonly sort?: { readonly column: number; readonly down: boolean };
  /** By column: the texts that are shown. */
  readonly only: ReadonlyMap<number, ReadonlySet<string>>;
}

export const PLAIN_LOOK: Looking = { only: new Map() };

/** Rows (1-based) in the order in which they are shown, frozen ones first. */
export function rowsShown(sheet: SheetView, { sort, only }: Looking): number[] {
  const hidden = new Set(sheet.hiddenRows);
  const all = sheet.rows.map((_, index) => index + 1).filter((row) => !hidden.has(row));
  const frozen = all.filter((row) => row <= sheet.frozenRows);
  const rest = all.filter((row) => row > sheet.frozenRows);
  if (!sort && only.size === 0) return all;
  const last = lastFilled(sheet);
  const kept = rest.filter((row) =>
    [...only].every(([column, texts]) => row > last || texts.has(textAt(sheet, row, column))),
  );
  if (!sort) return [...frozen, ...kept];
  const compared = kept
    .filter((row) => row <= last)
    .sort(
      (a, b) => compare(cellAt(sheet, a, sort.column), cellAt(sheet, b, sort.column)) * (sort.down ? -1 : 1) || a - b,
    );
  // Empty cells stay below in either direction.
  const isEmpty = (row: number): boolean => textAt(sheet, row, sort.column) === '';
  return [
    ...frozen,
    ...compared.filter((row) => !isEmpty(row)),
    ...compared.filter(isEmpty),
    ...kept.filter((row) => row > last),
  ];
}

/** Columns (1-based) that are not hidden. */
export function columnsShown(sheet: SheetView): number[] {
  const hidden = new Set(sheet.hiddenColumns);
  return sheet.widths.map((_, index) => index + 1).filter((column) => !hidden.has(column));
}

/** The texts that stand in a column below the frozen rows, each once, sorted. */
export function textsOf(sheet: SheetView, column: number): string[] {
  const texts = new Set<string>();
  for (let row = sheet.frozenRows + 1; row <= lastFilled(sheet); row++) texts.add(textAt(sheet, row, column));
  return [...texts].sort((a, b) => order.compare(a, b));
}

export function cellAt(sheet: SheetView | undefined, row: number, column: number): CellView | null {
  return sheet?.rows[row - 1]?.[column - 1] ?? null;
}

/** What an editor of the cell starts with. */
export function entryOf(cell: CellView | null): string {
  return cell?.edit ?? cell?.text ?? '';
}

const order = new Intl.Collator('ru', { numeric: true, sensitivity: 'base' });

function textAt(sheet: SheetView, row: number, column: number): string {
  return cellAt(sheet, row, column)?.text ?? '';
}

function lastFilled(sheet: SheetView): number {
  for (let row = sheet.rows.length; row > 0; row--) {
    if (sheet.rows[row - 1]?.some((cell) => cell !== null && cell.text !== '')) return row;
  }
  return 0;
}

function compare(a: CellView | null, b: CellView | null): number {
  const [one, other] = [sortable(a), sortable(b)];
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'number') return -1;
  if (typeof other === 'number') return 1;
  return order.compare(one, other);
}

/** Dates and numbers as numbers, as the school writes them; all else as text. */
function sortable(cell: CellView | null): string | number {
  const text = cell?.text ?? '';
  const date = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s+(\d{1,2}):(\d{2}))?/.exec(text);
  if (date) {
    const [day, month, year, hour, minute] = date.slice(1).map((part) => Number(part ?? 0));
    return Date.UTC(year!, month! - 1, day!, hour, minute);
  }
  const number = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace(/[%₽]$/, '');
  return number !== '' && Number.isFinite(Number(number)) ? Number(number) : text;
}
