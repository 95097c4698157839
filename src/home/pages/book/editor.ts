/** Typing into one cell: the field over the cell, its keys, and sending what was typed together with what stood there before. */
import type { CellView, Edit, EditOutcome } from '../../wire';
import type { GridView, Place } from './grid';

export interface EditorListener {
  send(edit: Edit): Promise<EditOutcome>;
  /** Why a value was not taken; the old one is back in the cell. */
  refused(message: string): void;
  failed(error: unknown): void;
  /** Called after every attempt, to see the sheet as it is now. */
  done(): void;
}

/** Where to go when the typing ends. */
type Step = readonly [rows: number, columns: number] | undefined;

export class CellEditor {
  private field: HTMLTextAreaElement | HTMLInputElement | undefined;

  constructor(
    private readonly grid: GridView,
    private readonly listener: EditorListener,
  ) {}

  get isOpen(): boolean {
    return this.field !== undefined;
  }

  /** Opens the field over a cell. `first` replaces what is there, as typing over it does. */
  open(place: Place, first?: string): void {
    const element = this.grid.element(place);
    const { sheet } = this.grid;
    if (!element || !sheet || this.field) return;
    const cell = this.grid.cell(place);
    const draft = this.draft(sheet.id, place, cell);
    const list = cell?.list === undefined ? undefined : sheet.lists[cell.list];
    const field = list ? this.picker(list) : document.createElement('textarea');
    this.field = field;
    field.className = 'editor';
    field.setAttribute('aria-label', 'Значение ячейки');
    field.value = first ?? draft.seen;
    field.spellcheck = false;
    const text = element.querySelector('span');
    const close = (): void => {
      this.field = undefined;
      field.remove();
      document.getElementById('editor-list')?.remove();
      if (text) text.hidden = false;
      element.classList.remove('editing');
    };
    const finish = (step: Step): void => {
      if (this.field !== field) return;
      const typed = field.value;
      close();
      if (text) text.textContent = typed;
      if (step) this.grid.move(step[0], step[1]);
      if (typed === draft.seen) this.listener.done();
      else void this.send({ ...draft, text: typed });
    };
    field.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.isComposing) return;
      event.stopPropagation();
      if (event.key === 'Escape') {
        close();
        this.grid.focus();
        this.listener.done();
      } else if (event.key === 'Enter' && !event.altKey) finish([event.shiftKey ? -1 : 1, 0]);
      else if (event.key === 'Tab') finish([0, event.shiftKey ? -1 : 1]);
      else if (event.key === 'Enter')
        field.setRangeText('\n', field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
      else return;
      event.preventDefault();
    });
    field.addEventListener('blur', () => finish(undefined));
    if (text) text.hidden = true;
    element.classList.add('editing');
    element.append(field);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  /** Replaces the whole value of a cell without opening a field. */
  put(place: Place, text: string): void {
    const { sheet } = this.grid;
    const cell = this.grid.cell(place);
    const seen = entryOf(cell);
    if (sheet && !this.field && text !== seen) void this.send({ ...this.draft(sheet.id, place, cell), text });
  }

  private async send(edit: Edit): Promise<void> {
    try {
      const outcome = await this.listener.send(edit);
      if (!outcome.ok) this.listener.refused(outcome.message);
    } catch (error) {
      this.listener.failed(error);
    }
    this.listener.done();
  }

  private draft(sheet: number, { row, column }: Place, cell: CellView | null): Omit<Edit, 'text'> {
    const cells = this.grid.sheet?.rows[row - 1] ?? [];
    const mark = cells.findIndex((other, index) => index !== column - 1 && other !== null && other.text !== '');
    const marked = cells[mark];
    return {
      sheet,
      row,
      column,
      seen: entryOf(cell),
      ...(marked ? { mark: { column: mark + 1, text: marked.text } } : {}),
    };
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

function entryOf(cell: CellView | null): string {
  return cell?.edit ?? cell?.text ?? '';
}
