/** The menus that scripts have added to the open book, with mouse and keyboard. */
import type { MenuItem } from '../../wire';
import { element } from './notices';

export class Menus {
  private readonly shown = new Map<string, HTMLElement>();
  /** By caption: the entries, as they were given. */
  private readonly known = new Map<string, string>();

  constructor(
    private readonly place: HTMLElement,
    private readonly choose: (run: string, caption: string) => void,
  ) {
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !place.contains(event.target)) this.closeAll();
    });
    window.addEventListener('blur', () => this.closeAll());
  }

  /** Adds a menu, or replaces the one of the same name; the same menu again stays as it is, open where it was open. */
  add(menu: MenuItem): void {
    const entries = JSON.stringify(menu.entries);
    if (this.known.get(menu.caption) === entries) return;
    this.known.set(menu.caption, entries);
    const box = document.createElement('div');
    box.className = 'menu-box';
    const button = element('button', menu.caption);
    button.setAttribute('role', 'menuitem');
    button.setAttribute('aria-haspopup', 'menu');
    button.setAttribute('aria-expanded', 'false');
    const list = document.createElement('div');
    list.className = 'menu-list';
    list.setAttribute('role', 'menu');
    list.setAttribute('aria-label', menu.caption);
    list.hidden = true;
    this.fill(list, menu.entries ?? []);
    box.append(button, list);
    button.addEventListener('click', () => this.toggle(box));
    box.addEventListener('keydown', (event) => this.key(event, box));
    const old = this.shown.get(menu.caption);
    if (old) old.replaceWith(box);
    else this.place.append(box);
    this.shown.set(menu.caption, box);
  }

  private fill(list: HTMLElement, entries: readonly MenuItem[]): void {
    for (const entry of entries) {
      if (entry.entries) {
        const group = document.createElement('div');
        group.setAttribute('role', 'group');
        group.setAttribute('aria-label', entry.caption);
        group.append(Object.assign(element('div', entry.caption), { className: 'menu-heading' }));
        this.fill(group, entry.entries);
        list.append(group);
      } else if (entry.run === undefined) {
        const line = document.createElement('hr');
        line.setAttribute('role', 'separator');
        list.append(line);
      } else {
        const { run, caption } = entry;
        const item = element('button', caption);
        item.setAttribute('role', 'menuitem');
        item.tabIndex = -1;
        item.addEventListener('click', () => {
          this.closeAll();
          this.choose(run, caption);
        });
        list.append(item);
      }
    }
  }

  private toggle(box: HTMLElement, focusFirst = false): void {
    const { list, button } = parts(box);
    const opens = list.hidden;
    this.closeAll();
    list.hidden = !opens;
    button.setAttribute('aria-expanded', String(opens));
    if (opens && focusFirst) items(box)[0]?.focus();
  }

  private closeAll(): void {
    for (const box of this.shown.values()) {
      const { list, button } = parts(box);
      list.hidden = true;
      button.setAttribute('aria-expanded', 'false');
    }
  }

  private key(event: KeyboardEvent, box: HTMLElement): void {
    const { list, button } = parts(box);
    const all = items(box);
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const move: Record<string, number> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at <= 0 ? all.length : at) - 1,
      Home: 0,
      End: all.length - 1,
    };
    if (event.key === 'Escape' && !list.hidden) {
      this.closeAll();
      button.focus();
    } else if (event.key === 'Tab') {
      this.closeAll();
      return;
    } else if (event.key in move) {
      if (list.hidden) this.toggle(box, true);
      else all[move[event.key]!]?.focus();
    } else return;
    event.preventDefault();
  }
}

function parts(box: HTMLElement): { button: HTMLElement; list: HTMLElement } {
  return { button: box.firstElementChild as HTMLElement, list: box.lastElementChild as HTMLElement };
}

function items(box: HTMLElement): HTMLButtonElement[] {
  return [...box.querySelectorAll<HTMLButtonElement>('.menu-list button')];
}
