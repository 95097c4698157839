/** A spreadsheet as its page gets it: visible sheets only, looks and lists once each, the used rows and some empty ones. */
import type { Workspace } from '../../host/index';
import type { Sight } from '../access/sight';
import type { BookView, CellView, SheetView, StyleView } from '../wire';

type BookSnapshot = ReturnType<Workspace['view']['book']>;
type SheetSnapshot = BookSnapshot['sheets'][number];
type CellSnapshot = ReturnType<Workspace['view']['cells']>[number][number];

const EMPTY_ROWS = 30;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;
const EMPTY_COLUMNS = 2;

/** So often a script may take the sheet away between two looks at the book. */
const MOST_TRIES = 3;

/** The book with the cells of one sheet: the wanted one if it can be seen, else the first. Of the rest nothing is told. Undefined when there is nothing to see. */
export function bookView(
  view: Workspace['view'],
  id: string,
  wanted: number | undefined,
  sight: Sight,
): BookView | undefined {
  for (let tries = 1; ; tries++) {
    try {
      return lookAt(view, id, wanted, sight);
    } catch (error) {
      if (tries === MOST_TRIES || !/^Sheet \d+ not found$/.test((error as Error).message)) throw error;
    }
  }
}

function lookAt(view: Workspace['view'], id: string, wanted: number | undefined, sight: Sight): BookView | undefined {
  const book = view.book(id);
  const visible = book.sheets.filter(({ hidden, name }) => !hidden && sight.sheet(name));
  const sheet = visible.find((one) => one.id === wanted) ?? visible[0];
  if (!sheet) return undefined;
  const tabs = visible.map(({ id: tab, name, tabColor }) => ({
    id: tab,
    name,
    ...(tabColor ? { color: tabColor } : {}),
  }));
  return { id, name: book.name, revision: book.revision, tabs, sheet: sheetView(view, id, sheet, rowsKeptBack()) };

  function rowsKeptBack(): ReadonlySet<number> {
    const words = (name: string): readonly (readonly string[])[] => {
      const found = book.sheets.find((one) => one.name === name);
      if (!found) return [];
      return view.cells(id, found.id, found.lastRow, found.lastColumn).map((line) => line.map(({ text }) => text));
    };
    return sight.hiddenRows(sheet?.name ?? '', words);
  }
}

function sheetView(
  view: Workspace['view'],
  book: string,
  sheet: SheetSnapshot,
  keptBack: ReadonlySet<number>,
): SheetView {
  const rows = Math.min(sheet.rows, Math.max(LEAST_ROWS, sheet.lastRow + EMPTY_ROWS));
  const columns = Math.min(sheet.columns, Math.max(LEAST_COLUMNS, sheet.lastColumn + EMPTY_COLUMNS));
  const looks = new Looks();
  const lists = new Once<readonly string[]>();
  const cells = view.cells(book, sheet.id, rows, columns).map((line, index) => {
    if (keptBack.has(index + 1)) return [];
    const cut = line.map((cell) => cellView(cell, looks, lists));
    while (cut.length > 0 && cut.at(-1) === null) cut.pop();
    return cut;
  });
  return {
    id: sheet.id,
    name: sheet.name,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    widths: sheet.widths.slice(0, columns),
    hiddenRows: keptBack.size === 0 ? sheet.hiddenRows : [...new Set([...sheet.hiddenRows, ...keptBack])],
    hiddenColumns: sheet.hiddenColumns,
    heights: sheet.heights,
    merges: sheet.merges,
    // Drawing them takes its time, so who shows the sheet asks for them apart.
    charts: [],
    ...(sheet.isPlain ? { isPlain: true } : {}),
    rowCount: sheet.rows,
    columnCount: sheet.columns,
    rows: cells,
    styles: looks.values,
    lists: lists.values,
  };
}

function cellView(cell: CellSnapshot, looks: Looks, lists: Once<readonly string[]>): CellView | null {
  const { text, entry, note, choice } = cell;
  const style = looks.position(cell);
  if (text === '' && entry === '' && style === undefined && note === undefined && !choice) return null;
  return {
    text,
    ...(entry === text ? {} : { edit: entry }),
    ...(style === undefined ? {} : { style }),
    ...(choice?.kind === 'list' ? { list: lists.position(choice.texts) } : {}),
    ...(choice?.kind === 'checkbox' ? { checkbox: true } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

function styleView({ style, value, tint }: CellSnapshot): StyleView {
  const align = alignment(style.horizontal, value);
  const rule = tint?.rule;
  const line = rule?.underline ? 'underline' : rule?.strikethrough ? 'line-through' : style.line;
  const color = rule?.color ?? style.color;
  const background = rule?.background ?? style.background ?? tint?.band;
  const lines = [style.top, style.right, style.bottom, style.left].map((side) => (side ? lineView(side) : '')) as [
    string,
    string,
    string,
    string,
  ];
  return {
    ...(style.weight || rule?.bold ? { bold: true } : {}),
    ...(style.slant || rule?.italic ? { italic: true } : {}),
    ...(line ? { line } : {}),
    ...(color ? { color } : {}),
    ...(background ? { background } : {}),
    ...(align ? { align } : {}),
    ...(style.vertical === 'top' || style.vertical === 'middle' ? { valign: style.vertical } : {}),
    ...(style.wrap === 'WRAP' ? { wrap: true } : {}),
    ...(style.size === undefined ? {} : { size: style.size }),
    ...(style.family === undefined ? {} : { family: style.family }),
    ...(lines.some((side) => side !== '') ? { lines } : {}),
  };
}

const LINES: Readonly<Record<string, string>> = {
  DOTTED: '1px dotted',
  DASHED: '1px dashed',
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DOUBLE: '3px double',
};

/** A line between cells as CSS has it. */
function lineView([kind, color]: readonly [kind: string, color: string]): string {
  return `${LINES[kind] ?? '1px solid'} ${color}`;
}

/** Numbers stand at the right and booleans in the middle unless the cell says otherwise. */
function alignment(horizontal: string | undefined, value: CellSnapshot['value']): StyleView['align'] {
  const wanted = horizontal?.toLowerCase();
  if (wanted === 'left' || wanted === 'center' || wanted === 'right') return wanted;
  return typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : undefined;
}

/** The looks of a sheet's cells, each once; plain cells have none. */
class Looks {
  private readonly all = new Once<StyleView>();
  /** By the style as the host keeps it: thousands of cells share a few. */
  private readonly known = new WeakMap<object, Map<string, number | undefined>>();

  get values(): readonly StyleView[] {
    return this.all.values;
  }

  position(cell: CellSnapshot): number | undefined {
    const { style, value, tint } = cell;
    const key = `${typeof value}${tint ? JSON.stringify(tint) : ''}`;
    let positions = this.known.get(style);
    if (!positions) {
      positions = new Map();
      this.known.set(style, positions);
    }
    if (!positions.has(key)) {
      const look = styleView(cell);
      positions.set(key, Object.keys(look).length === 0 ? undefined : this.all.position(look));
    }
    return positions.get(key);
  }
}

/** A list in which equal values stand once. */
class Once<T extends object> {
  readonly values: T[] = [];
  private readonly positions = new Map<string, number>();
  private readonly seen = new WeakMap<T, number>();

  position(value: T): number {
    const seen = this.seen.get(value);
    if (seen !== undefined) return seen;
    const key = JSON.stringify(value);
    const known = this.positions.get(key) ?? this.values.push(value) - 1;
    this.positions.set(key, known);
    this.seen.set(value, known);
    return known;
  }
}
