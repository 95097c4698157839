/** The line over the sheet: where one stands, all of what stands there, its note, and taking a change back. */
import { columnName } from './column-name';
import type { GridView } from './grid';
import { entryOf } from './lines';

export interface BarListener {
  undo(): void;
  redo(): void;
  card(): void;
}

export class PlaceBar {
  private readonly name: HTMLElement;
  private readonly content: HTMLElement;
  private readonly note: HTMLElement;

  constructor(place: HTMLElement, listener: BarListener) {
    const find = (part: string): HTMLElement => place.querySelector<HTMLElement>(`[data-part="${part}"]`)!;
    this.name = find('name');
    this.content = find('content');
    this.note = find('note');
    find('undo').addEventListener('click', () => listener.undo());
    find('redo').addEventListener('click', () => listener.redo());
    find('card').addEventListener('click', () => listener.card());
  }

  show(grid: GridView): void {
    const { row, column } = grid.current;
    const cell = grid.cell(grid.current);
    const { rows, columns } = grid.selection.block;
    const size = grid.selection.isOne ? '' : ` · ${rows.length} × ${columns.length}`;
    this.name.textContent = `${columnName(column)}${row}${size}`;
    this.content.textContent = entryOf(cell);
    this.note.textContent = cell?.note ?? '';
    this.note.hidden = cell?.note === undefined;
  }
}
