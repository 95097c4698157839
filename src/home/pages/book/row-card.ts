/**
 * «Карточка строки»: one row of the sheet as a form – a field for each heading, with its list, its note and its rule –, for keyboards, screen
 * readers and narrow screens. What is changed is sent field by field, as typing into the cells would be.
 */
import type { SheetView } from '../../wire';
import { isOn } from './cell-drawing';
import type { Changes } from './changes';
import { columnName } from './column-name';
import { cellAt, columnsShown, entryOf } from './lines';
import { element } from './notices';
import type { Place } from './selection';

export interface CardView {
  readonly sheet: SheetView | undefined;
  readonly current: Place;
  move(rows: number, columns: number): void;
  focus(): void;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const LONG = 60;

export class RowCard {
  private dialog: HTMLDialogElement | undefined;

  constructor(
    private readonly view: CardView,
    private readonly changes: Changes,
  ) {}

  /** Opens the row one stands on. */
  open(): void {
    const { sheet, current } = this.view;
    if (!sheet || this.dialog) return;
    const dialog = document.createElement('dialog');
    dialog.className = 'card';
    dialog.setAttribute('aria-labelledby', 'card-title');
    dialog.addEventListener('close', () => {
      dialog.remove();
      this.dialog = undefined;
      this.view.focus();
    });
    this.dialog = dialog;
    document.body.append(dialog);
    this.fill(dialog, sheet, Math.max(current.row, sheet.frozenRows + 1), current.column);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  private fill(dialog: HTMLDialogElement, sheet: SheetView, row: number, column: number): void {
    const form = document.createElement('form');
    form.method = 'dialog';
    const title = Object.assign(element('h2', `Карточка строки ${row}`), { id: 'card-title' });
    const about = Object.assign(element('p', `Лист «${sheet.name}»`), { className: 'quiet' });
    const fields = new Map<number, Field>();
    const list = Object.assign(document.createElement('div'), { className: 'card-fields' });
    for (const one of columnsShown(sheet)) {
      const heading = headingOf(sheet, one);
      const cell = cellAt(sheet, row, one);
      if (heading === '' && entryOf(cell) === '') continue;
      const field = fieldOf(sheet, row, one);
      field.id = `card-${one}`;
      if (one === column) field.dataset['first'] = '';
      fields.set(one, field);
      const label = element('label', heading === '' ? `Столбец ${columnName(one)}` : heading);
      label.htmlFor = field.id;
      const box = Object.assign(document.createElement('div'), { className: 'card-field' });
      box.append(label, field);
      const note = [cellAt(sheet, sheet.frozenRows, one)?.note, cell?.note]
        .filter((text) => text !== undefined)
        .join('\n');
      if (note !== '') {
        const words = Object.assign(element('p', note), { className: 'quiet', id: `card-note-${one}` });
        field.setAttribute('aria-describedby', words.id);
        box.append(words);
      }
      list.append(box);
    }
    if (![...fields.values()].some((field) => field.dataset['first'] !== undefined)) {
      const [first] = fields.values();
      if (first) first.dataset['first'] = '';
    }
    const buttons = Object.assign(document.createElement('div'), { className: 'buttons' });
    const close = Object.assign(element('button', 'Закрыть без записи'), { type: 'button' });
    close.addEventListener('click', () => dialog.close());
    const save = (): Promise<void> => this.save(sheet, row, fields);
    // The button of the form, so that Enter in a field presses it.
    buttons.append(Object.assign(element('button', 'Записать'), { type: 'submit', className: 'main' }));
    buttons.append(close);
    form.append(title, about, list, buttons);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void save().then(() => dialog.close());
    });
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.replaceChildren(form);
  }

  private async save(sheet: SheetView, row: number, fields: ReadonlyMap<number, Field>): Promise<void> {
    for (const [column, field] of fields) {
      const seen = entryOf(cellAt(sheet, row, column));
      const text =
        field instanceof HTMLInputElement && field.type === 'checkbox'
          ? field.checked
            ? 'ИСТИНА'
            : 'ЛОЖЬ'
          : field.value;
      const isSame =
        field instanceof HTMLInputElement && field.type === 'checkbox'
          ? field.checked === isOn(cellAt(sheet, row, column)?.text ?? '')
          : text === seen;
      if (!isSame) await this.changes.type({ row, column }, text, seen);
    }
  }
}

/** The last filled cell of the frozen rows above the column. */
function headingOf(sheet: SheetView, column: number): string {
  for (let row = Math.max(1, sheet.frozenRows); row > 0; row--) {
    const text = cellAt(sheet, row, column)?.text ?? '';
    if (text !== '') return text;
  }
  return '';
}

function fieldOf(sheet: SheetView, row: number, column: number): Field {
  const cell = cellAt(sheet, row, column);
  const entry = entryOf(cell);
  if (cell?.checkbox)
    return Object.assign(document.createElement('input'), { type: 'checkbox', checked: isOn(cell.text) });
  const choices = cell?.list === undefined ? undefined : sheet.lists[cell.list];
  if (choices) {
    const select = document.createElement('select');
    const own = choices.includes(entry) || entry === '' ? [] : [entry];
    select.append(...['', ...own, ...choices].map((text) => new Option(text === '' ? '—' : text, text)));
    select.value = entry;
    return select;
  }
  const isLong = entry.length > LONG || entry.includes('\n');
  const field = document.createElement(isLong ? 'textarea' : 'input');
  field.value = entry;
  field.spellcheck = false;
  return field;
}
