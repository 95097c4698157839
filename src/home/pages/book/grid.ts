/**
 * The cells of one sheet as a table: drawing, the cell one stands on, moving with the keyboard. Typing is the business of
 * the editor; what the cells hold, of the server.
 */
import type { CellView, SheetView } from '../../wire';
import { columnName } from './column-name';
import { homeAddress } from './home-address';

/** 1-based, as sheets count. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridListener {
  /** The person starts typing in a cell; `first` is the first letter, which replaces what is there. */
  edit(place: Place, first?: string): void;
  clear(place: Place): void;
  toggle(place: Place): void;
}

const HEAD_WIDTH = 46;

export class GridView {
  sheet: SheetView | undefined;
  private table = document.createElement('table');
  private here: Place = { row: 1, column: 1 };
  /** Whether the person has chosen the current cell, by mouse or key; a drawn sheet chooses one by itself. */
  private wasTouched = false;

  constructor(
    private readonly place: HTMLElement,
    private readonly listener: GridListener,
  ) {
    place.addEventListener('mousedown', (event) => {
      const at = this.placeOf(event.target);
      if (!at || event.button !== 0 || isField(event.target)) return;
      const isHere = at.row === this.here.row && at.column === this.here.column && this.wasTouched;
      this.wasTouched = true;
      this.select(at);
      event.preventDefault();
      if (event.target instanceof HTMLElement && event.target.className === 'check') listener.toggle(at);
      // A second click (or tap: phones have no other way) on the same cell starts the typing.
      else if (isHere && !(event.target instanceof HTMLAnchorElement)) listener.edit(at);
    });
    place.addEventListener('keydown', (event) => this.key(event));
  }

  get current(): Place {
    return this.here;
  }

  cell({ row, column }: Place): CellView | null {
    return this.sheet?.rows[row - 1]?.[column - 1] ?? null;
  }

  element({ row, column }: Place): HTMLTableCellElement | null {
    return this.table.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  }

  /** Draws a sheet anew; the place one stands on and the scrolling stay when it is the same sheet. */
  show(sheet: SheetView): void {
    const same = this.sheet?.id === sheet.id;
    if (!same) this.wasTouched = false;
    const hadFocus = this.place.contains(document.activeElement);
    this.sheet = sheet;
    const table = document.createElement('table');
    table.setAttribute('role', 'grid');
    table.setAttribute('aria-label', sheet.name);
    const columns = this.columns();
    table.append(columnSizes(sheet, columns), this.head(columns), this.body(sheet, columns));
    table.style.width = `${HEAD_WIDTH + columns.reduce((sum, column) => sum + this.width(column), 0)}px`;
    const { scrollTop, scrollLeft } = this.place;
    this.place.replaceChildren(table);
    this.table = table;
    this.freeze(sheet, columns);
    this.place.scrollTop = same ? scrollTop : 0;
    this.place.scrollLeft = same ? scrollLeft : 0;
    this.select(same && this.element(this.here) ? this.here : this.start(sheet, columns), hadFocus, same);
  }

  /** Stands on a cell. */
  select(place: Place, focus = true, still = false): void {
    this.element(this.here)?.setAttribute('tabindex', '-1');
    this.element(this.here)?.removeAttribute('aria-selected');
    this.here = place;
    const cell = this.element(place);
    if (!cell) return;
    cell.setAttribute('tabindex', '0');
    cell.setAttribute('aria-selected', 'true');
    if (focus) cell.focus({ preventScroll: true });
    if (!still) this.reveal(cell);
  }

  focus(): void {
    this.element(this.here)?.focus();
  }

  /** One step from where one stands, over hidden rows and columns. */
  move(rows: number, columns: number): void {
    const allColumns = this.columns();
    const allRows = this.rows();
    const column = stepped(allColumns, this.here.column, columns);
    const row = stepped(allRows, this.here.row, rows);
    this.select({ row, column });
  }

  private start(sheet: SheetView, columns: readonly number[]): Place {
    const row = this.rows().find((one) => one > sheet.frozenRows) ?? 1;
    return { row, column: columns[0] ?? 1 };
  }

  private columns(): number[] {
    const { sheet } = this;
    if (!sheet) return [];
    const hidden = new Set(sheet.hiddenColumns);
    return sheet.widths.map((_, index) => index + 1).filter((column) => !hidden.has(column));
  }

  private rows(): number[] {
    const { sheet } = this;
    if (!sheet) return [];
    const hidden = new Set(sheet.hiddenRows);
    return sheet.rows.map((_, index) => index + 1).filter((row) => !hidden.has(row));
  }

  private width(column: number): number {
    return this.sheet?.widths[column - 1] ?? 100;
  }

  private head(columns: readonly number[]): HTMLElement {
    const head = document.createElement('thead');
    const row = document.createElement('tr');
    row.append(document.createElement('td'));
    for (const column of columns) {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = columnName(column);
      row.append(cell);
    }
    head.append(row);
    return head;
  }

  private body(sheet: SheetView, columns: readonly number[]): HTMLElement {
    const body = document.createElement('tbody');
    for (const row of this.rows()) {
      const line = document.createElement('tr');
      if (row <= sheet.frozenRows) line.className = 'frozen';
      const number = document.createElement('th');
      number.scope = 'row';
      number.textContent = String(row);
      line.append(number, ...columns.map((column) => this.draw(sheet, row, column)));
      body.append(line);
    }
    return body;
  }

  private draw(sheet: SheetView, row: number, column: number): HTMLElement {
    const cell = document.createElement('td');
    cell.tabIndex = -1;
    cell.setAttribute('role', 'gridcell');
    cell.dataset['row'] = String(row);
    cell.dataset['column'] = String(column);
    const view = sheet.rows[row - 1]?.[column - 1];
    if (!view) return cell;
    const text = document.createElement('span');
    if (/^https?:\/\/\S+$/.test(view.text) && URL.canParse(view.text)) text.append(linkOf(view.text));
    else text.textContent = view.text;
    if (view.checkbox) {
      const isOn = view.text === 'ИСТИНА' || view.text === 'TRUE';
      text.className = 'check';
      text.textContent = isOn ? '☑' : '☐';
      cell.setAttribute('aria-label', isOn ? 'да' : 'нет');
    }
    cell.append(text);
    if (view.list !== undefined) cell.classList.add('choice');
    if (view.note !== undefined) {
      cell.classList.add('note');
      cell.title = view.note;
    }
    const style = view.style === undefined ? undefined : sheet.styles[view.style];
    if (style) {
      if (style.bold) cell.style.fontWeight = '600';
      if (style.italic) cell.style.fontStyle = 'italic';
      if (style.line) cell.style.textDecoration = style.line;
      if (style.align) cell.style.textAlign = style.align;
      if (style.wrap) cell.classList.add('wrap');
      if (style.background) {
        cell.style.backgroundColor = style.background;
        cell.style.color = '#1c2421';
      }
      if (style.color) cell.style.color = style.color;
    }
    return cell;
  }

  /** Frozen rows and columns stay in view; how far from the edge depends on what is drawn above and beside them. */
  private freeze(sheet: SheetView, columns: readonly number[]): void {
    let top = this.table.tHead?.offsetHeight ?? 0;
    for (const line of this.table.querySelectorAll<HTMLElement>('tr.frozen')) {
      for (const cell of line.children) if (cell instanceof HTMLElement) cell.style.top = `${top}px`;
      top += line.offsetHeight;
    }
    let left = HEAD_WIDTH;
    for (const column of columns) {
      if (column > sheet.frozenColumns) break;
      for (const cell of this.table.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)) {
        cell.classList.add('pinned');
        cell.style.left = `${left}px`;
      }
      left += this.width(column);
    }
  }

  /** Scrolls so that the cell is not under what is frozen. */
  private reveal(cell: HTMLElement): void {
    const { place } = this;
    const frame = place.getBoundingClientRect();
    const box = cell.getBoundingClientRect();
    const lastFrozen = [...this.table.querySelectorAll('tr.frozen')].at(-1) ?? this.table.tHead;
    const top = lastFrozen ? lastFrozen.getBoundingClientRect().bottom : frame.top;
    const pinned = cell.parentElement?.querySelectorAll('.pinned') ?? [];
    const edge = [...pinned].at(-1)?.getBoundingClientRect().right ?? frame.left + HEAD_WIDTH;
    const isFrozen = cell.parentElement?.classList.contains('frozen') === true;
    if (!isFrozen && box.top < top) place.scrollTop -= top - box.top;
    else if (box.bottom > frame.top + place.clientHeight)
      place.scrollTop += box.bottom - frame.top - place.clientHeight;
    if (cell.classList.contains('pinned')) return;
    if (box.left < edge) place.scrollLeft -= edge - box.left;
    else if (box.right > frame.left + place.clientWidth) {
      place.scrollLeft += Math.min(box.right - frame.left - place.clientWidth, box.left - edge);
    }
  }

  private key(event: KeyboardEvent): void {
    if (isField(event.target) || !this.placeOf(event.target)) return;
    this.wasTouched = true;
    const { key } = event;
    const steps: Record<string, readonly [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      PageUp: [-15, 0],
      PageDown: [15, 0],
    };
    const step = steps[key];
    if (event.altKey || ((event.ctrlKey || event.metaKey) && key !== 'Home' && key !== 'End')) return;
    if (step) this.move(step[0], step[1]);
    else if (key === 'Tab') {
      // At the edge of the table the key leaves it, so that nobody is caught inside.
      const columns = this.columns();
      if (this.here.column === (event.shiftKey ? columns[0] : columns.at(-1))) return;
      this.move(0, event.shiftKey ? -1 : 1);
    } else if (key === 'Home') this.move(event.ctrlKey ? -1e6 : 0, -1e6);
    else if (key === 'End') this.move(event.ctrlKey ? 1e6 : 0, 1e6);
    else if (key === 'Enter' || key === 'F2') this.listener.edit(this.here);
    else if (key === 'Delete' || key === 'Backspace') this.listener.clear(this.here);
    else if (key === ' ' && this.cell(this.here)?.checkbox) this.listener.toggle(this.here);
    else if (key.length === 1) this.listener.edit(this.here, key);
    else return;
    event.preventDefault();
  }

  private placeOf(target: EventTarget | null): Place | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
    return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : undefined;
  }
}

function columnSizes(sheet: SheetView, columns: readonly number[]): HTMLElement {
  const group = document.createElement('colgroup');
  for (const width of [HEAD_WIDTH, ...columns.map((column) => sheet.widths[column - 1] ?? 100)]) {
    const size = document.createElement('col');
    size.style.width = `${width}px`;
    group.append(size);
  }
  return group;
}

function linkOf(address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = homeAddress(address);
  link.target = '_blank';
  link.rel = 'noopener';
  link.tabIndex = -1;
  link.textContent = address;
  return link;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

function stepped(all: readonly number[], from: number, by: number): number {
  const at = Math.max(0, all.indexOf(from));
  return all[Math.max(0, Math.min(all.length - 1, at + by))] ?? from;
}
