/** The tables of a paper while they are read, one inside the other: what a cell holds is put there by the reader of blocks. */
import type { NodeData } from '../../google/document/data';
import type { XmlAttributes } from './xml';

/** Attributes while they are gathered. */
export type Draft = Record<string, string | number | boolean>;

interface TableDraft {
  readonly rows: NodeData[];
  cells: NodeData[];
  cell: { blocks: NodeData[]; look: Draft; span: number };
  isRuled: boolean;
}

const POINT = 1 / 20;
const WIDEST_SPAN = 60;

export class WordTables {
  private readonly drafts: TableDraft[] = [];

  /** `count` hears of cells as they come up and may refuse more. */
  constructor(private readonly count: (cells: number) => void) {}

  /** What the present cell holds; undefined outside of tables. */
  get blocks(): NodeData[] | undefined {
    return this.drafts.at(-1)?.cell.blocks;
  }

  /** An element inside `above` begins. */
  open(tag: string, at: XmlAttributes, above: string): void {
    const table = this.drafts.at(-1);
    if (tag === 'tbl') this.drafts.push({ rows: [], cells: [], cell: newCell(), isRuled: false });
    else if (!table) return;
    else if (tag === 'tr') table.cells = [];
    else if (tag === 'tc') table.cell = newCell();
    else if (tag === 'tcW' && at['type'] !== 'pct' && Number(at['w']) > 0)
      table.cell.look['WIDTH'] = Number(at['w']) * POINT;
    else if (tag === 'gridSpan') table.cell.span = Math.min(WIDEST_SPAN, Math.max(1, Number(at['val']) || 1));
    else if (tag === 'shd' && above === 'tcPr' && /^[0-9a-f]{6}$/i.test(at['fill'] ?? '')) {
      table.cell.look['BACKGROUND_COLOR'] = `#${at['fill']!.toLowerCase()}`;
    } else if (tag === 'vAlign' && above === 'tcPr') {
      const alignment = { top: 'TOP', center: 'CENTER', bottom: 'BOTTOM' }[at['val'] ?? ''];
      if (alignment) table.cell.look['VERTICAL_ALIGNMENT'] = alignment;
    } else if (/^(top|bottom|insideH)$/.test(tag) && /^(tbl|tc)Borders$/.test(above)) {
      table.isRuled ||= at['val'] !== 'none' && at['val'] !== 'nil';
    } else if (tag === 'tblStyle') table.isRuled ||= /grid|сетк/i.test(at['val'] ?? '');
  }

  endCell(): void {
    const table = this.drafts.at(-1);
    if (!table) return;
    const { blocks, look, span } = table.cell;
    this.count(span);
    if (span > 1 && typeof look['WIDTH'] === 'number') look['WIDTH'] /= span;
    const empty: NodeData = { kind: 'TABLE_CELL', attributes: look, children: [{ kind: 'PARAGRAPH' }] };
    table.cells.push({ ...empty, ...(blocks.length > 0 ? { children: blocks } : {}) });
    for (let more = 1; more < span; more++) table.cells.push(empty);
    table.cell = newCell();
  }

  endRow(): void {
    const table = this.drafts.at(-1);
    if (table && table.cells.length > 0) table.rows.push({ kind: 'TABLE_ROW', children: table.cells });
  }

  /** The finished table; nothing when it has no rows. */
  end(): NodeData | undefined {
    const table = this.drafts.pop();
    if (!table || table.rows.length === 0) return undefined;
    const { rows, isRuled } = table;
    this.count(rows.length * rows.reduce((most, { children = [] }) => Math.max(most, children.length), 0));
    return {
      kind: 'TABLE',
      ...(isRuled ? {} : { attributes: { BORDER_WIDTH: 0 } }),
      children: squared(rows),
    };
  }
}

function newCell(): TableDraft['cell'] {
  return { blocks: [], look: {}, span: 1 };
}

/** Google's rows have as many cells each. */
function squared(rows: readonly NodeData[]): NodeData[] {
  const width = rows.reduce((most, { children = [] }) => Math.max(most, children.length), 0);
  return rows.map((row) => {
    const children = [...(row.children ?? [])];
    while (children.length < width) children.push({ kind: 'TABLE_CELL', children: [{ kind: 'PARAGRAPH' }] });
    return { ...row, children };
  });
}
