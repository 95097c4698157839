/**
 * The cells of one sheet on RevoGrid, which draws and scrolls what is in sight of thousands of rows. Standing, selecting and the keyboard are
 * ours, because a sheet's frozen and scrolling parts are one to a person. Typing is the business of the editor; what cells hold, of the server.
 */
import type { ColumnRegular, HyperFunc, VNode } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import type { CellView, SheetView } from '../../wire';
import { CellDrawing } from './cell-drawing';
import { columnName } from './column-name';
import { gridKey, isField } from './grid-keys';
import { cellAt, columnsShown, type Looking, PLAIN_LOOK, rowsShown } from './lines';
import { ROW_HEIGHT, rowHeights } from './row-heights';
import { type Place, Selection } from './selection';
import { Standing } from './standing';

export interface GridListener {
  /** The person starts typing in a cell; `first` is the first letter, which replaces what is there. */
  edit(place: Place, first?: string): void;
  /** What is selected shall be emptied. */
  clear(): void;
  toggle(place: Place): void;
  undo(): void;
  redo(): void;
  card(): void;
  /** The person stands elsewhere, or what stands there is different. */
  stood(): void;
  /** The button in the head of a column was pressed. */
  columnMenu(column: number, button: HTMLElement): void;
  /** Something was drawn or scrolled, so whatever lies over the cells has to follow. */
  moved(): void;
}

interface RowModel {
  readonly row: number;
}

const HEAD_WIDTH = 46;
/** Rows and columns drawn beyond the edge, so that the next one is there before one steps onto it. */
const BEYOND = 8;

export class GridView {
  sheet: SheetView | undefined;
  readonly selection = new Selection();
  look: Looking = PLAIN_LOOK;
  private rows: readonly number[] = [];
  private columns: readonly number[] = [];
  private drawing: CellDrawing | undefined;
  private readonly grid: HTMLRevoGridElement;
  private readonly standing: Standing;
  /** What the library was given last: the same again is only drawn anew. */
  private shape = '';
  private isDragging = false;

  constructor(
    private readonly place: HTMLElement,
    private readonly listener: GridListener,
  ) {
    void defineCustomElements();
    this.grid = document.createElement('revo-grid');
    Object.assign(this.grid, {
      canFocus: false,
      readonly: true,
      range: false,
      useClipboard: false,
      filter: false,
      exporting: false,
      canMoveColumns: false,
      canDrag: false,
      accessible: false,
      hideAttribution: true,
      resize: true,
      frameSize: BEYOND,
      rowSize: ROW_HEIGHT,
      theme: 'default',
      rowHeaders: {
        size: HEAD_WIDTH,
        cellTemplate: (_: unknown, { model }: { model: RowModel }) => String(model.row),
        cellProperties: () => ({ role: 'rowheader', class: { 'row-head': true } }),
      },
    });
    this.grid.setAttribute('role', 'grid');
    this.grid.tabIndex = -1;
    this.standing = new Standing(place, this.grid, this.selection);
    place.append(this.grid);
    this.grid.addEventListener('beforerowrender', (event) => {
      const { node, model } = (event as CustomEvent<{ node: { $attrs$?: object }; model: RowModel }>).detail;
      node.$attrs$ = { ...node.$attrs$, role: 'row', 'aria-rowindex': model.row };
    });
    this.grid.addEventListener('afterrender', () => {
      this.grid.setAttribute('aria-busy', 'false');
      this.mark();
    });
    this.grid.addEventListener('viewportscroll', () => listener.moved());
    // Before the library hears of it: standing and selecting are not its business.
    place.addEventListener('mousedown', (event) => this.press(event), { capture: true });
    place.addEventListener('mousemove', (event) => this.drag(event));
    document.addEventListener('mouseup', () => {
      this.isDragging = false;
    });
    place.addEventListener('dblclick', (event) => this.doubleClick(event), { capture: true });
    place.addEventListener('keydown', (event) => this.key(event));
  }

  get current(): Place {
    return this.selection.here;
  }

  cell({ row, column }: Place): CellView | null {
    return cellAt(this.sheet, row, column);
  }

  element(place: Place): HTMLElement | null {
    return this.standing.element(place);
  }

  /** Shows a sheet as it is now; where one stands and how far one has scrolled stay when it is the same sheet. */
  show(sheet: SheetView): void {
    const same = this.sheet?.id === sheet.id;
    if (!same) this.look = PLAIN_LOOK;
    this.sheet = sheet;
    this.grid.setAttribute('aria-label', `Лист «${sheet.name}»`);
    this.grid.classList.toggle('plain', sheet.isPlain === true);
    this.draw(same);
  }

  /** The person wants to see the rows otherwise. */
  lookAt(look: Looking): void {
    this.look = look;
    this.draw(true);
  }

  /** Puts a text into a cell until the sheet comes anew, so that nobody waits for what they have typed. */
  pretend({ row, column }: Place, text: string): void {
    const line = this.sheet?.rows[row - 1] as (CellView | null)[] | undefined;
    if (!line) return;
    while (line.length < column) line.push(null);
    line[column - 1] = { ...line[column - 1], text, edit: text };
    void this.grid.refresh('all');
  }

  focus(): void {
    this.standing.focus();
  }

  /** Stands on a cell and brings it into sight. */
  stand(place: Place): void {
    this.selection.stand(place);
    this.moved();
  }

  /** One step from where one stands. */
  move(rows: number, columns: number, extend = false): void {
    this.selection.move(rows, columns, extend);
    this.moved();
  }

  /** The selection has changed without moving the eye. */
  stay(): void {
    this.mark();
    this.listener.stood();
  }

  private draw(same: boolean): void {
    const { sheet } = this;
    if (!sheet) return;
    const hadFocus = this.place.contains(document.activeElement);
    this.rows = rowsShown(sheet, this.look);
    this.columns = columnsShown(sheet);
    const heights = rowHeights(sheet);
    const drawing = new CellDrawing(sheet, (row) => heights.get(row) ?? ROW_HEIGHT);
    this.drawing = drawing;
    const start = { row: this.rows.find((row) => row > sheet.frozenRows) ?? 1, column: this.columns[0] ?? 1 };
    this.selection.show(this.rows, this.columns, start, same);
    const shape = JSON.stringify([
      sheet.id,
      this.rows,
      this.columns,
      sheet.widths,
      sheet.frozenRows,
      sheet.frozenColumns,
      [...heights],
      this.look.sort,
      [...this.look.only.keys()],
    ]);
    if (shape === this.shape) void this.grid.refresh('all');
    else this.lay(sheet, heights, same);
    this.shape = shape;
    if (hadFocus) this.standing.focus();
    this.listener.stood();
  }

  private lay(sheet: SheetView, heights: ReadonlyMap<number, number>, same: boolean): void {
    const frozen = this.rows.filter((row) => row <= sheet.frozenRows);
    const rest = this.rows.filter((row) => row > sheet.frozenRows);
    const model = (row: number): RowModel => ({ row });
    const sizes = (rows: readonly number[], type: 'rgRow' | 'rowPinStart') =>
      rows.flatMap((row, index) => (heights.has(row) ? [{ type, index, size: heights.get(row)! }] : []));
    // Until the cells of this sheet are drawn, those of the one before are still to be seen.
    if (!same) this.grid.setAttribute('aria-busy', 'true');
    this.grid.setAttribute('aria-rowcount', String(sheet.rowCount));
    this.grid.setAttribute('aria-colcount', String(sheet.columnCount));
    this.grid.columns = this.columns.map((column) => this.column(column, sheet));
    this.grid.pinnedTopSource = frozen.map(model);
    this.grid.source = rest.map(model);
    // Heights are given to rows that are there already.
    this.grid.rowDefinitions = [...sizes(frozen, 'rowPinStart'), ...sizes(rest, 'rgRow')];
    if (!same) void this.grid.scrollToCoordinate({ x: 0, y: 0 });
  }

  private column(column: number, sheet: SheetView): ColumnRegular {
    const isFiltered = this.look.only.has(column);
    const { sort } = this.look;
    const arrow = sort?.column === column ? (sort.down ? ' ↓' : ' ↑') : '';
    return {
      prop: column,
      name: columnName(column),
      size: sheet.widths[column - 1] ?? 100,
      minSize: 24,
      ...(column <= sheet.frozenColumns ? { pin: 'colPinStart' as const } : {}),
      columnProperties: () => ({
        role: 'columnheader',
        'aria-colindex': String(column),
        class: { filtered: isFiltered },
      }),
      columnTemplate: (h: HyperFunc<VNode>) => [
        h('span', {}, `${columnName(column)}${arrow}`),
        h('button', {
          class: 'column-menu',
          type: 'button',
          tabindex: -1,
          'aria-label': `Столбец ${columnName(column)}: сортировка и фильтр`,
          onClick: (event: MouseEvent) => this.listener.columnMenu(column, event.currentTarget as HTMLElement),
        }),
      ],
      cellProperties: ({ model }) => this.drawing?.properties((model as RowModel).row, column) ?? {},
      cellTemplate: (h: HyperFunc<VNode>, { model }) => this.drawing?.content(h, (model as RowModel).row, column),
    };
  }

  private moved(): void {
    this.mark();
    this.reveal(this.selection.end);
    this.standing.focus();
    this.listener.stood();
  }

  private mark(): void {
    this.standing.mark();
    this.listener.moved();
  }

  /** Scrolls as little as needed. */
  private reveal(place: Place): void {
    const cell = this.element(place);
    if (cell) {
      cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      return;
    }
    const { sheet } = this;
    if (!sheet) return;
    if (place.row > sheet.frozenRows) {
      const rest = this.rows.filter((row) => row > sheet.frozenRows);
      void this.grid.scrollToRow(Math.max(0, rest.indexOf(place.row)));
    }
    if (place.column > sheet.frozenColumns) void this.grid.scrollToColumnProp(place.column);
  }

  private press(event: MouseEvent): void {
    const place = this.placeAt(event);
    if (!place || event.button !== 0 || isField(event.target)) return;
    const { target } = event;
    event.stopPropagation();
    if (target instanceof HTMLAnchorElement) return;
    event.preventDefault();
    if (event.shiftKey) this.selection.extendTo(place);
    else this.selection.stand(place);
    this.isDragging = true;
    this.mark();
    this.standing.focus();
    this.listener.stood();
    if (target instanceof HTMLElement && target.classList.contains('check')) this.listener.toggle(place);
  }

  private drag(event: MouseEvent): void {
    const place = this.isDragging && event.buttons === 1 ? this.placeAt(event) : undefined;
    if (!place || (place.row === this.selection.end.row && place.column === this.selection.end.column)) return;
    this.selection.extendTo(place);
    this.stay();
  }

  private doubleClick(event: MouseEvent): void {
    const place = this.placeAt(event);
    if (!place || isField(event.target)) return;
    event.stopPropagation();
    if (!(event.target instanceof HTMLAnchorElement) && !this.cell(place)?.checkbox) this.listener.edit(place);
  }

  private key(event: KeyboardEvent): void {
    if (isField(event.target) || event.isComposing || event.target instanceof HTMLButtonElement) return;
    if (gridKey(event, this, this.listener)) event.preventDefault();
  }

  /** The cell under the pointer, also where a merged one covers others. */
  private placeAt({ target, clientX, clientY }: MouseEvent): Place | undefined {
    const direct = target instanceof Element ? target.closest<HTMLElement>('.cell') : null;
    const cell = direct ?? document.elementsFromPoint(clientX, clientY).find((one) => one.matches('.cell'));
    if (!(cell instanceof HTMLElement) || !this.grid.contains(cell)) return undefined;
    return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
  }
}
