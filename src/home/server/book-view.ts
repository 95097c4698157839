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
  const styles = new Once<StyleView>();
  const lists = new Once<readonly string[]>();
  const cells = view.cells(book, sheet.id, rows, columns).map((line, index) => {
    if (keptBack.has(index + 1)) return [];
    const cut = line.map((cell) => cellView(cell, styles, lists));
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
    rowCount: sheet.rows,
    columnCount: sheet.columns,
    rows: cells,
    styles: styles.values,
    lists: lists.values,
  };
}

function cellView(cell: CellSnapshot, styles: Once<StyleView>, lists: Once<readonly string[]>): CellView | null {
  const { text, entry, note, choice } = cell;
  const style = styleView(cell);
  const isPlain = Object.keys(style).length === 0;
  if (text === '' && entry === '' && isPlain && note === undefined && !choice) return null;
  return {
    text,
    ...(entry === text ? {} : { edit: entry }),
    ...(isPlain ? {} : { style: styles.position(style) }),
    ...(choice?.kind === 'list' ? { list: lists.position(choice.texts) } : {}),
    ...(choice?.kind === 'checkbox' ? { checkbox: true } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

function styleView({ style, value }: CellSnapshot): StyleView {
  const align = alignment(style.horizontal, value);
  return {
    ...(style.weight ? { bold: true } : {}),
    ...(style.slant ? { italic: true } : {}),
    ...(style.line ? { line: style.line } : {}),
    ...(style.color ? { color: style.color } : {}),
    ...(style.background ? { background: style.background } : {}),
    ...(align ? { align } : {}),
    ...(style.wrap === 'WRAP' ? { wrap: true } : {}),
  };
}

/** Numbers stand at the right and booleans in the middle unless the cell says otherwise. */
function alignment(horizontal: string | undefined, value: CellSnapshot['value']): StyleView['align'] {
  const wanted = horizontal?.toLowerCase();
  if (wanted === 'left' || wanted === 'center' || wanted === 'right') return wanted;
  return typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : undefined;
}

/** A list in which equal values stand once. */
class Once<T> {
  readonly values: T[] = [];
  private readonly positions = new Map<string, number>();

  position(value: T): number {
    const key = JSON.stringify(value);
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    this.positions.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
