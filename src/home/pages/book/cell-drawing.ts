/** How one cell is drawn: its attributes, its look as CSS, its text. The grid library places it; where one stands is marked by the grid. */
import type { CellProps, HyperFunc, VNode } from '@revolist/revogrid';
import type { MergeView, SheetView, StyleView } from '../../wire';
import { homeAddress } from './home-address';
import { cellAt } from './lines';

/** Points of Google as pixels of the screen. */
const POINT = 4 / 3;

export class CellDrawing {
  private readonly anchors = new Map<string, MergeView>();
  private readonly covered = new Set<string>();

  constructor(
    private readonly sheet: SheetView,
    private readonly heightOf: (row: number) => number,
  ) {
    for (const merge of sheet.merges) {
      this.anchors.set(`${merge.row}:${merge.column}`, merge);
      for (let row = merge.row; row < merge.row + merge.rows; row++) {
        for (let column = merge.column; column < merge.column + merge.columns; column++) {
          if (row !== merge.row || column !== merge.column) this.covered.add(`${row}:${column}`);
        }
      }
    }
  }

  properties(row: number, column: number): CellProps {
    const cell = cellAt(this.sheet, row, column);
    const style = cell?.style === undefined ? undefined : this.sheet.styles[cell.style];
    const merge = this.anchors.get(`${row}:${column}`);
    const name = this.covered.size > 0 && this.covered.has(`${row}:${column}`) ? 'covered' : '';
    return {
      role: 'gridcell',
      tabindex: -1,
      'data-row': String(row),
      'data-column': String(column),
      'aria-colindex': String(column),
      class: {
        cell: true,
        choice: cell?.list !== undefined,
        note: cell?.note !== undefined,
        wrap: style?.wrap === true,
        filled: style?.background !== undefined,
        own: style?.color !== undefined,
        merged: merge !== undefined,
        cut: this.isCut(row, column, merge),
        ...(name ? { [name]: true } : {}),
      },
      style: { ...looks(style), ...(merge ? this.size(merge) : {}) },
      ...(cell?.note === undefined ? {} : { title: cell.note }),
      ...(cell?.checkbox ? { 'aria-label': isOn(cell.text) ? 'да' : 'нет' } : {}),
    };
  }

  content(h: HyperFunc<VNode>, row: number, column: number): VNode {
    const cell = cellAt(this.sheet, row, column);
    const text = cell?.text ?? '';
    if (cell?.checkbox) return h('span', { class: 'text check' }, isOn(text) ? '☑' : '☐');
    if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return h('span', { class: 'text' }, text);
    const link = { href: homeAddress(text), target: '_blank', rel: 'noopener', tabindex: -1 };
    return h('span', { class: 'text' }, h('a', link, text));
  }

  /** A text runs on over empty neighbours and is cut off before a filled one. */
  private isCut(row: number, column: number, merge: MergeView | undefined): boolean {
    const next = cellAt(this.sheet, row, column + (merge?.columns ?? 1));
    return (next !== null && (next.text !== '' || next.checkbox === true)) || column === this.sheet.frozenColumns;
  }

  private size({ row, column, rows, columns }: MergeView): Record<string, string> {
    const hiddenRows = new Set(this.sheet.hiddenRows);
    const hiddenColumns = new Set(this.sheet.hiddenColumns);
    const sum = (from: number, count: number, one: (index: number) => number): number =>
      Array.from({ length: count }, (_, at) => one(from + at)).reduce((all, part) => all + part, 0);
    const height = sum(row, rows, (index) => (hiddenRows.has(index) ? 0 : this.heightOf(index)));
    const width = sum(column, columns, (index) =>
      hiddenColumns.has(index) ? 0 : (this.sheet.widths[index - 1] ?? 100),
    );
    // The library sets the size of the one cell; a least size is stronger.
    return { minWidth: `${width}px`, minHeight: `${height}px` };
  }
}

function looks(style: StyleView | undefined): Record<string, string> {
  if (!style) return {};
  const [top, right, bottom, left] = style.lines ?? [];
  return {
    ...(style.bold ? { fontWeight: '600' } : {}),
    ...(style.italic ? { fontStyle: 'italic' } : {}),
    ...(style.line ? { textDecoration: style.line } : {}),
    ...(style.align ? { textAlign: style.align } : {}),
    ...(style.valign ? { alignItems: style.valign === 'top' ? 'flex-start' : 'center' } : {}),
    ...(style.background ? { '--fill': style.background } : {}),
    ...(style.color ? { '--own': style.color } : {}),
    ...(style.size ? { fontSize: `${(style.size * POINT).toFixed(1)}px` } : {}),
    ...(style.family ? { fontFamily: `${JSON.stringify(style.family)}, sans-serif` } : {}),
    ...(top ? { borderTop: top } : {}),
    ...(right ? { borderRight: right } : {}),
    ...(bottom ? { borderBottom: bottom } : {}),
    ...(left ? { borderLeft: left } : {}),
  };
}

export function isOn(text: string): boolean {
  return text === 'ИСТИНА' || text === 'TRUE';
}
