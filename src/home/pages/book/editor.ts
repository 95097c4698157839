/** Typing into one cell: the field over the cell and its keys. What becomes of the text is the business of `changes`. */
import type { GridView } from './grid';
import { entryOf } from './lines';
import type { Place } from './selection';

export interface EditorListener {
  /** The person has typed; `seen` is what the field started with. */
  typed(place: Place, text: string, seen: string): void;
  /** The field is closed without a change. */
  left(): void;
}

/** Where to go when the typing ends. */
type Step = readonly [rows: number, columns: number] | undefined;

const WIDEST = 420;

export class CellEditor {
  private field: HTMLTextAreaElement | HTMLInputElement | undefined;
  private place: Place | undefined;

  constructor(
    private readonly grid: GridView,
    private readonly around: HTMLElement,
    private readonly listener: EditorListener,
  ) {}

  get isOpen(): boolean {
    return this.field !== undefined;
  }

  /** Opens the field over a cell. `first` replaces what is there, as typing over it does. */
  open(place: Place, first?: string): void {
    const { sheet } = this.grid;
    if (!sheet || this.field || !this.grid.element(place)) return;
    const cell = this.grid.cell(place);
    const seen = entryOf(cell);
    const list = cell?.list === undefined ? undefined : sheet.lists[cell.list];
    const field = list ? this.picker(list) : document.createElement('textarea');
    this.field = field;
    this.place = place;
    field.className = 'editor';
    field.setAttribute('aria-label', 'Значение ячейки');
    field.value = first ?? seen;
    field.spellcheck = false;
    const close = (): void => {
      this.field = undefined;
      field.remove();
      document.getElementById('editor-list')?.remove();
    };
    const finish = (step: Step, stays: boolean): void => {
      if (this.field !== field) return;
      const typed = field.value;
      close();
      if (step) this.grid.move(step[0], step[1]);
      else if (stays) this.grid.focus();
      if (typed === seen) this.listener.left();
      else this.listener.typed(place, typed, seen);
    };
    const key = (event: KeyboardEvent): void => {
      event.stopPropagation();
      if (event.isComposing) return;
      if (event.key === 'Escape') {
        close();
        this.grid.focus();
        this.listener.left();
      } else if (event.key === 'Enter' && !event.altKey && !event.ctrlKey) finish([event.shiftKey ? -1 : 1, 0], true);
      else if (event.key === 'Tab') finish([0, event.shiftKey ? -1 : 1], true);
      else if (event.key === 'Enter') {
        field.setRangeText('\n', field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
      } else return;
      event.preventDefault();
    };
    field.addEventListener('keydown', (event) => key(event as KeyboardEvent));
    field.addEventListener('blur', () => finish(undefined, false));
    this.around.append(field);
    this.follow();
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  /** Keeps the field over its cell while the sheet is scrolled under it. */
  follow(): void {
    const cell = this.place && this.field ? this.grid.element(this.place) : null;
    if (!cell || !this.field) return;
    const frame = this.around.getBoundingClientRect();
    const box = cell.getBoundingClientRect();
    Object.assign(this.field.style, {
      left: `${Math.round(box.left - frame.left)}px`,
      top: `${Math.round(box.top - frame.top)}px`,
      minWidth: `${Math.round(box.width)}px`,
      minHeight: `${Math.round(box.height)}px`,
      maxWidth: `${Math.max(Math.round(box.width), Math.min(WIDEST, frame.right - box.left - 4))}px`,
      maxHeight: `${Math.max(box.height, frame.bottom - box.top - 4)}px`,
    });
  }

  private picker(texts: readonly string[]): HTMLInputElement {
    const list = document.createElement('datalist');
    list.id = 'editor-list';
    for (const text of texts) list.append(new Option(text, text));
    document.body.append(list);
    const field = document.createElement('input');
    field.setAttribute('list', list.id);
    field.autocomplete = 'off';
    return field;
  }
}
