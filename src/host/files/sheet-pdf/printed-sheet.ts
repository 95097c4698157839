/**
 * A sheet as it goes to paper: the rows and columns that are seen, with their places in points from the upper left cell, and what
 * stands in them. Heights grow with wrapped texts, as on the screen. What a page takes is decided in pages.ts.
 */
import type { Area } from '../../google/spreadsheet/area';
import { inspectBook, sheetOf } from '../../google/spreadsheet/book';
import { columnsOutOfSight, rowsOutOfSight } from '../../google/spreadsheet/out-of-sight';
import { type CellSnapshot, type SheetSnapshot, snapshotCells } from '../../google/spreadsheet/snapshot';
import type { World } from '../../world';
import { readChart } from '../charts/chart';
import { chartToSvg } from '../charts/chart-svg';
import { brokenLines } from './broken-lines';
import { type Box, type Canvas, LINE } from './canvas';
import { cellLook, PADDING } from './cell-look';

/** A row or a column: its number in the sheet, where it begins and how wide or high it is. */
export interface Lane {
  readonly number: number;
  readonly start: number;
  readonly size: number;
}

/** A cell that is drawn, or several merged ones as one. */
export interface PrintedCell {
  readonly cell: CellSnapshot;
  readonly box: Box;
  /** The place among the seen rows and columns. */
  readonly row: number;
  readonly column: number;
  readonly isMerged: boolean;
}

export interface PrintedChart {
  readonly svg: string;
  readonly box: Box;
}

export interface PrintedSheet {
  readonly name: string;
  readonly rows: readonly Lane[];
  readonly columns: readonly Lane[];
  readonly cells: readonly PrintedCell[];
  readonly charts: readonly PrintedChart[];
  /** What is drawn at all, charts beyond the last cell included. */
  readonly width: number;
  readonly height: number;
  /** The height of the frozen rows, which stand on each page. */
  readonly head: number;
  readonly hasLines: boolean;
}

const PIXEL = 0.75;
/** Google's height of a row that nobody has changed. */
const ROW_HEIGHT = 21;

/** Undefined for a sheet with nothing to print. */
export function printedSheet(
  world: World,
  book: string,
  sheet: SheetSnapshot,
  canvas: Canvas,
): PrintedSheet | undefined {
  const { hiddenRows, hiddenColumns, charts } = inspectBook(world, book, (found) => {
    const model = sheetOf(found, sheet.id);
    return {
      hiddenRows: rowsOutOfSight(found, model),
      hiddenColumns: columnsOutOfSight(model),
      charts: model.props.charts.flatMap((record) => {
        const chart = readChart(found, record);
        return chart ? [{ record, chart }] : [];
      }),
    };
  });
  const lastRow = Math.max(sheet.lastRow, 0);
  if (lastRow === 0 && charts.length === 0) return undefined;
  const seenColumns = lanes(sheet.columns, hiddenColumns, (column) => (sheet.widths[column - 1] ?? 0) * PIXEL);
  const columns = seenColumns.filter(({ number }) => number <= sheet.lastColumn);
  const cells = snapshotCells(world, book, sheet.id, lastRow, sheet.lastColumn);
  const merges = new Merges(sheet.merges);
  const heights = rowHeights({ sheet, cells, columns, merges, canvas });
  const seenRows = lanes(sheet.rows, hiddenRows, (row) => heights[row] ?? (sheet.heights[row] ?? ROW_HEIGHT) * PIXEL);
  const rows = seenRows.filter(({ number }) => number <= lastRow);
  const pictures = charts.map(({ record, chart }) => ({
    svg: chartToSvg(chart),
    box: {
      x: startOf(seenColumns, record.column) + record.x * PIXEL,
      y: startOf(seenRows, record.row) + record.y * PIXEL,
      width: chart.width * PIXEL,
      height: chart.height * PIXEL,
    },
  }));
  return {
    name: sheet.name,
    rows,
    columns,
    cells: placed({ rows, columns, cells, merges }),
    charts: pictures,
    width: Math.max(endOf(columns), ...pictures.map(({ box }) => box.x + box.width)),
    height: Math.max(endOf(rows), ...pictures.map(({ box }) => box.y + box.height)),
    head: endOf(rows.filter(({ number }) => number <= sheet.frozenRows)),
    hasLines: !sheet.isPlain,
  };
}

function lanes(count: number, hidden: ReadonlySet<number>, sizeOf: (number: number) => number): readonly Lane[] {
  const found: Lane[] = [];
  let start = 0;
  for (let number = 1; number <= count; number++) {
    if (hidden.has(number)) continue;
    const size = sizeOf(number);
    found.push({ number, start, size });
    start += size;
  }
  return found;
}

const startOf = (all: readonly Lane[], number: number): number =>
  all.find((lane) => lane.number >= number)?.start ?? endOf(all);

function endOf(all: readonly Lane[]): number {
  const last = all[all.length - 1];
  return last ? last.start + last.size : 0;
}

/** Which cells are one. */
class Merges {
  private readonly byCell = new Map<string, Area>();

  constructor(readonly all: readonly Area[]) {
    for (const area of all)
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++)
          this.byCell.set(`${row}:${column}`, area);
  }

  at(row: number, column: number): Area | undefined {
    return this.byCell.get(`${row}:${column}`);
  }
}

type Cells = readonly (readonly CellSnapshot[])[];

/** Points, by row, where the texts of a row want more than it has. */
function rowHeights({
  sheet,
  cells,
  columns,
  merges,
  canvas,
}: {
  readonly sheet: SheetSnapshot;
  readonly cells: Cells;
  readonly columns: readonly Lane[];
  readonly merges: Merges;
  readonly canvas: Canvas;
}): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  const given = (row: number): number => heights[row] ?? (sheet.heights[row] ?? ROW_HEIGHT) * PIXEL;
  cells.forEach((line, index) => {
    const row = index + 1;
    for (const { number: column, size } of columns) {
      const cell = line[column - 1]!;
      if (cell.text === '') continue;
      const merge = merges.at(row, column);
      if (merge && (merge.row !== row || merge.column !== column)) continue;
      const width = merge ? widthOf(columns, merge) : size;
      const wanted = heightOf(cell, width, canvas);
      const last = merge ? merge.row + merge.rows - 1 : row;
      let above = 0;
      for (let one = row; one < last; one++) above += given(one);
      if (wanted > above + given(last)) heights[last] = wanted - above;
    }
  });
  return heights;
}

const widthOf = (columns: readonly Lane[], { column, columns: count }: Area): number =>
  columns.reduce((sum, { number, size }) => (number >= column && number < column + count ? sum + size : sum), 0);

function heightOf(cell: CellSnapshot, width: number, canvas: Canvas): number {
  const { letters, wraps, rotation } = cellLook(cell);
  if (rotation !== 0) {
    const lean = Math.abs(Math.sin((rotation * Math.PI) / 180));
    return canvas.widthOf(cell.text, letters) * lean + letters.size * LINE + 2 * PADDING.y;
  }
  const room = wraps ? width - 2 * PADDING.x : Number.POSITIVE_INFINITY;
  const lines = brokenLines(cell.text, room, (piece) => canvas.widthOf(piece, letters));
  return lines.length * letters.size * LINE + 2 * PADDING.y;
}

function placed({
  rows,
  columns,
  cells,
  merges,
}: {
  readonly rows: readonly Lane[];
  readonly columns: readonly Lane[];
  readonly cells: Cells;
  readonly merges: Merges;
}): readonly PrintedCell[] {
  const drawn = new Set<Area>();
  return rows.flatMap((row, rowIndex) =>
    columns.flatMap((column, columnIndex): PrintedCell[] => {
      const at = { row: rowIndex, column: columnIndex };
      const merge = merges.at(row.number, column.number);
      if (!merge) {
        const box = { x: column.start, y: row.start, width: column.size, height: row.size };
        return [{ ...at, cell: cells[row.number - 1]![column.number - 1]!, box, isMerged: false }];
      }
      // The first seen cell of a merge draws all of it.
      if (drawn.has(merge)) return [];
      drawn.add(merge);
      const inMerge = (lane: Lane, start: number, count: number): boolean =>
        lane.number >= start && lane.number < start + count;
      const height = rows.reduce((sum, one) => (inMerge(one, merge.row, merge.rows) ? sum + one.size : sum), 0);
      const box = { x: column.start, y: row.start, width: widthOf(columns, merge), height };
      return [{ ...at, cell: cells[merge.row - 1]![merge.column - 1]!, box, isMerged: true }];
    }),
  );
}
