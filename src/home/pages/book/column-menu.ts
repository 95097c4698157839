/** The small window under the head of a column: sorting and filtering on the screen. The sheet itself, and what others see, stays as it is. */
import type { SheetView } from '../../wire';
import { columnName } from './column-name';
import { type Looking, textsOf } from './lines';
import { element } from './notices';

const MOST = 500;

export class ColumnMenu {
  private box: HTMLElement | undefined;

  constructor(
    private readonly look: (look: Looking) => void,
    private readonly back: () => void,
  ) {
    document.addEventListener('pointerdown', (event) => {
      if (this.box && event.target instanceof Node && !this.box.contains(event.target)) this.close(false);
    });
  }

  open(sheet: SheetView, column: number, now: Looking, under: DOMRect): void {
    this.close(false);
    const box = document.createElement('div');
    box.className = 'column-box';
    box.setAttribute('role', 'dialog');
    const name = columnName(column);
    box.setAttribute('aria-label', `Столбец ${name}: сортировка и фильтр`);
    const texts = textsOf(sheet, column);
    const shown = now.only.get(column);
    const list = document.createElement('div');
    list.className = 'column-list';
    for (const text of texts.slice(0, MOST)) list.append(choice(text, shown === undefined || shown.has(text)));
    const search = document.createElement('input');
    search.type = 'search';
    search.placeholder = 'Найти значение';
    search.setAttribute('aria-label', 'Найти значение');
    search.addEventListener('input', () => {
      const wanted = search.value.toLocaleLowerCase('ru');
      for (const label of list.children) {
        if (label instanceof HTMLElement)
          label.hidden = !(label.textContent ?? '').toLocaleLowerCase('ru').includes(wanted);
      }
    });
    const all = choice('Все значения', shown === undefined);
    all.classList.add('all');
    all.addEventListener('change', () => {
      for (const field of visible(list)) field.checked = inputOf(all).checked;
    });
    box.append(
      this.row('По возрастанию', () => this.look({ ...now, sort: { column, down: false } })),
      this.row('По убыванию', () => this.look({ ...now, sort: { column, down: true } })),
      search,
      all,
      list,
    );
    const buttons = Object.assign(document.createElement('div'), { className: 'buttons' });
    const apply = Object.assign(element('button', 'Показать'), { className: 'main' });
    apply.addEventListener('click', () => {
      const kept = [...list.querySelectorAll('input')].filter(({ checked }) => checked).map(({ value }) => value);
      const rest = texts.slice(MOST);
      const only = new Map(now.only);
      if (kept.length === Math.min(texts.length, MOST)) only.delete(column);
      else only.set(column, new Set([...kept, ...(inputOf(all).checked ? rest : [])]));
      this.finish(() => this.look({ ...now, only }));
    });
    const reset = element('button', 'Снять всё');
    reset.addEventListener('click', () => this.finish(() => this.look({ only: new Map() })));
    buttons.append(apply, reset);
    box.append(buttons, Object.assign(element('p', 'Только на экране: лист не меняется.'), { className: 'quiet' }));
    box.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.close(true);
    });
    document.body.append(box);
    this.box = box;
    box.style.left = `${Math.max(8, Math.min(under.left, window.innerWidth - box.offsetWidth - 8))}px`;
    box.style.top = `${Math.min(under.bottom + 2, window.innerHeight - box.offsetHeight - 8)}px`;
    box.querySelector('button')?.focus();
  }

  private row(caption: string, act: () => void): HTMLElement {
    const button = element('button', caption);
    button.className = 'row';
    button.addEventListener('click', () => this.finish(act));
    return button;
  }

  private finish(act: () => void): void {
    this.close(true);
    act();
  }

  private close(goBack: boolean): void {
    this.box?.remove();
    this.box = undefined;
    if (goBack) this.back();
  }
}

function choice(text: string, checked: boolean): HTMLLabelElement {
  const label = document.createElement('label');
  const field = Object.assign(document.createElement('input'), { type: 'checkbox', checked, value: text });
  label.append(field, element('span', text === '' ? '(пусто)' : text));
  return label;
}

function inputOf(label: HTMLElement): HTMLInputElement {
  return label.querySelector('input')!;
}

function visible(list: HTMLElement): HTMLInputElement[] {
  return [...list.querySelectorAll<HTMLElement>('label:not([hidden])')].map(inputOf);
}
