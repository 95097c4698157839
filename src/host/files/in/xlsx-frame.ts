/** What a sheet of a workbook has around its cells: sizes, hidden and grouped lines, merges, panes, colour of the tab. */
import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS } from '../../google/spreadsheet/limits';
import type { GroupLines, SheetProps } from '../../google/spreadsheet/parts';
import type { Palette } from './xlsx-colors';
import { areaOf } from './xlsx-places';
import type { XmlAttributes } from './xml';

const PIXELS_PER_DIGIT = 7;
const MARGIN = 5;
const PIXELS_PER_POINT = 4 / 3;
/** Google's width of a column that nobody has changed. */
const USUAL_WIDTH = 100;
const LAST_COLUMN = 256;
/** Lines that people size, hide or merge by hand; machines make more of them. */
const MOST_PARTS = 20_000;
const DEEPEST_GROUP = 8;

const pixelsOf = (digits: string | undefined): number => Math.round(Number(digits) * PIXELS_PER_DIGIT + MARGIN);
const pointsOf = (points: string | undefined): number => Math.round(Number(points) * PIXELS_PER_POINT);

export const isOn = (word: string | undefined): boolean => word === '1' || word === 'true';

/** How large the lines of the file are, for what is placed by them. */
export interface Measures {
  width: number;
  height: number;
  /** By column and by row; what nobody has set by hand is not kept in the sheet. */
  readonly widths: Record<number, number>;
  readonly heights: Record<number, number>;
}

/** Takes the elements of a sheet that are no cells. `ends` tells how far the sheet reaches by what it took. */
export class FrameReader {
  readonly ends = { row: 0, column: 0 };
  readonly measures: Measures = { width: 64, height: 20, widths: {}, heights: {} };
  private parts = 0;

  constructor(
    private readonly props: SheetProps,
    private readonly palette: Palette,
  ) {}

  open(tag: string, at: XmlAttributes): void {
    const { props } = this;
    switch (tag) {
      case 'sheetFormatPr': {
        const [width, height] = [pixelsOf(at['defaultColWidth']), pointsOf(at['defaultRowHeight'])];
        if (width >= 2) this.measures.width = width;
        if (height >= 2) this.measures.height = height;
        break;
      }
      case 'col':
        this.column(at);
        break;
      case 'mergeCell':
        this.merge(at['ref'] ?? '');
        break;
      case 'pane':
        if (at['state'] !== 'frozen' && at['state'] !== 'frozenSplit') break;
        props.frozenRows = Math.max(0, Math.floor(Number(at['ySplit'] ?? 0)) || 0);
        props.frozenColumns = Math.max(0, Math.floor(Number(at['xSplit'] ?? 0)) || 0);
        break;
      case 'sheetView':
        props.gridlinesHidden = at['showGridLines'] === '0' || at['showGridLines'] === 'false';
        props.rightToLeft = isOn(at['rightToLeft']);
        break;
      case 'tabColor':
        props.tabColor = this.palette.of(at) ?? null;
        break;
    }
  }

  /** The look of a whole row. */
  row(row: number, { ht, hidden, customHeight, outlineLevel }: XmlAttributes): void {
    const height = pointsOf(ht);
    if (height >= 2 && height <= 2000 && row <= MOST_PARTS) this.measures.heights[row] = height;
    if (isOn(customHeight) && height >= 2 && height <= 2000 && this.count()) this.props.heights[row] = height;
    const depth = this.group(this.props.rowGroups, row, outlineLevel);
    // Rows of a folded group are hidden by it.
    if (isOn(hidden) && depth === 0 && this.count()) {
      this.props.hiddenRows.push(row);
      this.ends.row = Math.max(this.ends.row, row);
    } else if (isOn(hidden) && depth > 0) this.fold(this.props.rowGroups, row, depth);
  }

  private column({ min, max, width, hidden, outlineLevel }: XmlAttributes): void {
    const [from, to] = [Number(min), Math.min(Number(max), LAST_COLUMN)];
    const pixels = pixelsOf(width);
    for (let column = from; column >= 1 && column <= to; column++) {
      if (pixels >= 2 && pixels <= 2000) this.measures.widths[column] = pixels;
      if (pixels >= 2 && pixels <= 2000 && pixels !== USUAL_WIDTH) this.props.widths[column] = pixels;
      const depth = this.group(this.props.columnGroups, column, outlineLevel);
      if (isOn(hidden) && depth === 0) this.props.hiddenColumns.push(column);
      else if (isOn(hidden)) this.fold(this.props.columnGroups, column, depth);
    }
  }

  private group(lines: GroupLines, line: number, level: string | undefined): number {
    const depth = Math.min(DEEPEST_GROUP, Math.max(0, Math.floor(Number(level ?? 0)) || 0));
    if (depth > 0 && this.count()) lines.depths[line] = depth;
    return depth;
  }

  /** A hidden line in a group says that the group is folded, from its first line on. */
  private fold(lines: GroupLines, line: number, depth: number): void {
    let first = line;
    while ((lines.depths[first - 1] ?? 0) >= depth) first--;
    const key = `${first}:${depth}`;
    if (!lines.folded.includes(key)) lines.folded.push(key);
  }

  private merge(ref: string): void {
    const area = areaOf(ref);
    if (!area || area.rows * area.columns < 2 || !this.count()) return;
    this.props.merges.push(area);
    this.ends.row = Math.max(this.ends.row, Math.min(area.row + area.rows - 1, NEW_SHEET_ROWS));
    this.ends.column = Math.max(this.ends.column, Math.min(area.column + area.columns - 1, NEW_SHEET_COLUMNS));
  }

  private count(): boolean {
    return ++this.parts <= MOST_PARTS;
  }

  /** Cuts what reaches beyond the sheet, whose size is known by now. */
  finish(): void {
    const { props } = this;
    const { rows, columns } = props;
    props.merges = props.merges.filter(
      (area) => area.row + area.rows - 1 <= rows && area.column + area.columns - 1 <= columns,
    );
    props.frozenRows = Math.min(props.frozenRows, rows - 1);
    props.frozenColumns = Math.min(props.frozenColumns, columns - 1);
  }
}
