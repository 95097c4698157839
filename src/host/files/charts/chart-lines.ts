/** The cells of a chart's ranges, cut into lines as Google cuts them: side by side or one below the other, hidden ones left out. */
import type { Area } from '../../google/spreadsheet/area';
import { displayOf } from '../../google/spreadsheet/display';
import type { Book, SheetModel } from '../../google/spreadsheet/model';
import type { ChartRecord } from '../../google/spreadsheet/parts';

/** Where a line of data lies, for those who draw from the cells. */
export interface Place {
  readonly sheet: number;
  readonly area: Area;
}

export interface Cell {
  readonly text: string;
  readonly number: number | undefined;
  readonly isText: boolean;
  readonly format: string | undefined;
}

/** One column (or row) of data, with the places that its cells come from. */
export class Line {
  constructor(
    readonly cells: readonly Cell[],
    private readonly parts: readonly Place[],
    private readonly isRow: boolean,
  ) {}

  /** The places without the first cells. */
  placesFrom(count: number): readonly Place[] {
    const [first, ...others] = this.parts;
    if (!first) return [];
    const { row, column, rows, columns } = first.area;
    const area = this.isRow
      ? { row, column: column + count, rows, columns: columns - count }
      : { row: row + count, column, rows: rows - count, columns };
    return [...(area.rows > 0 && area.columns > 0 ? [{ ...first, area }] : []), ...others];
  }

  get head(): Place | undefined {
    const [first] = this.parts;
    return first && { ...first, area: { ...first.area, rows: 1, columns: 1 } };
  }
}

/** The ranges side by side (or one below the other), cut into lines. */
export function readLines(book: Book, record: ChartRecord): readonly Line[] {
  const { transposed, merge, hidden } = record;
  const showsRows = hidden === 'SHOW_BOTH' || hidden === 'IGNORE_COLUMNS';
  const showsColumns = hidden === 'SHOW_BOTH' || hidden === 'IGNORE_ROWS';
  const blocks = record.ranges.map(({ sheet: id, area }): readonly Line[] => {
    const sheet = book.sheet(id);
    if (!sheet) return [];
    const rows = numbers(area.row, Math.min(area.rows, sheet.grid.shownEnds().row - area.row + 1));
    const columns = numbers(area.column, area.columns);
    const shownRows = rows.filter((row) => showsRows || !sheet.props.hiddenRows.includes(row));
    const shownColumns = columns.filter((column) => showsColumns || !sheet.props.hiddenColumns.includes(column));
    const place = (part: Partial<Area>): Place => ({ sheet: id, area: { ...area, rows: rows.length, ...part } });
    return transposed
      ? shownRows.map((row) => {
          const cells = shownColumns.map((column) => readCell(book, sheet, row, column));
          return new Line(cells, [place({ row, rows: 1 })], true);
        })
      : shownColumns.map((column) => {
          const cells = shownRows.map((row) => readCell(book, sheet, row, column));
          return new Line(cells, [place({ column, columns: 1 })], false);
        });
  });
  const isBelow = (merge === 'MERGE_ROWS') !== transposed;
  if (!isBelow || blocks.length < 2) return blocks.flat();
  const [first = [], ...others] = blocks;
  return first.map((line, index) => others.reduce((whole, block) => join(whole, block[index], transposed), line));
}

function join(line: Line, next: Line | undefined, isRow: boolean): Line {
  if (!next) return line;
  return new Line([...line.cells, ...next.cells], [...line.placesFrom(0), ...next.placesFrom(0)], isRow);
}

function numbers(from: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => from + index);
}

function readCell(book: Book, sheet: SheetModel, row: number, column: number): Cell {
  const value = sheet.grid.value(row, column);
  const format = book.formatAt(sheet, row, column);
  return {
    text: displayOf(value, format, book.props.locale),
    number: typeof value === 'number' ? value : undefined,
    isText: typeof value === 'string' && value !== '',
    format,
  };
}

/** How many first cells of each line are names; a text above numbers is one, where nothing was said. */
export function readHeaders({ headers }: ChartRecord, lines: readonly Line[]): number {
  return headers >= 0 ? headers : guessHeaders(lines);
}

function guessHeaders(lines: readonly Line[]): number {
  const data = lines.length > 1 ? lines.slice(1) : lines;
  return data.some(({ cells }) => cells[0]?.isText && cells.slice(1).some((cell) => cell.number !== undefined)) ? 1 : 0;
}
