/** Tables as paper needs them: widths of columns, borders, paddings, and whether the first row is a head that is repeated. */
import { isLine, type NodeData, textOf } from '../google/document/data';

/** Rows from which a table is long enough that its first row is taken as its head, whatever it looks like. */
const LONG = 12;
const PADDING = 5;

export interface TableLook {
  /** Points, one for each column, borders and paddings included. */
  readonly widths: readonly number[];
  readonly border: { readonly width: number; readonly color: string };
  readonly headRows: 0 | 1;
  readonly rows: readonly RowLook[];
}

export interface RowLook {
  readonly minimumHeight: number;
  /** As many as there are columns; undefined where the row is shorter. */
  readonly cells: readonly (NodeData | undefined)[];
}

export interface CellLook {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly background: string | undefined;
  readonly align: 'top' | 'center' | 'bottom';
}

/** `available` is the width of the text on the page. Columns without a width share what is left. */
export function tableLook(table: NodeData, available: number): TableLook {
  const rows = table.children ?? [];
  const columns = Math.max(0, ...rows.map((row) => row.children?.length ?? 0));
  const wanted = Array.from({ length: columns }, (_, index) => {
    const widths = rows.map((row) => row.children?.[index]?.attributes?.['WIDTH']);
    return widths.find((width) => typeof width === 'number');
  });
  const taken = wanted.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = wanted.filter((width) => width === undefined).length;
  const share = open > 0 ? Math.max((available - taken) / open, 2 * PADDING + 10) : 0;
  const width = Number(table.attributes?.['BORDER_WIDTH'] ?? 1);
  return {
    widths: wanted.map((one) => one ?? share),
    border: { width, color: String(table.attributes?.['BORDER_COLOR'] ?? '#000000') },
    headRows: width > 0 && rows.length > 1 && (isHead(rows[0]!) || rows.length > LONG) ? 1 : 0,
    rows: rows.map((row) => ({
      minimumHeight: Number(row.attributes?.['MINIMUM_HEIGHT'] ?? 0),
      cells: Array.from({ length: columns }, (_, index) => row.children?.[index]),
    })),
  };
}

export function cellLook(cell: NodeData): CellLook {
  const { attributes = {} } = cell;
  const points = (name: string): number => Number(attributes[name] ?? PADDING);
  const align = { TOP: 'top', CENTER: 'center', BOTTOM: 'bottom' } as const;
  return {
    top: points('PADDING_TOP'),
    bottom: points('PADDING_BOTTOM'),
    left: points('PADDING_LEFT'),
    right: points('PADDING_RIGHT'),
    background: attributes['BACKGROUND_COLOR'] === undefined ? undefined : String(attributes['BACKGROUND_COLOR']),
    align: align[String(attributes['VERTICAL_ALIGNMENT'] ?? 'TOP') as keyof typeof align] ?? 'top',
  };
}

/** Whether a table only puts things side by side, as a signature with its name. */
export function isBorderless(table: NodeData): boolean {
  return table.attributes?.['BORDER_WIDTH'] === 0;
}

/** A head has something in each cell, and all of it is bold or on a ground of its own. */
function isHead(row: NodeData): boolean {
  const cells = row.children ?? [];
  return cells.every(
    (cell) => textOf(cell) !== '' && (cell.attributes?.['BACKGROUND_COLOR'] !== undefined || isBold(cell)),
  );
}

function isBold(cell: NodeData): boolean {
  const lines = (cell.children ?? []).filter(isLine);
  const runs = lines.flatMap((line) => (line.children ?? []).flatMap((text) => text.runs ?? []));
  return runs.length > 0 && runs.every(({ attributes }) => attributes['BOLD'] === true);
}
