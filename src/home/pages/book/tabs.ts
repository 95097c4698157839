/** The tabs of the sheets under the table. A tab stays the same button as long as its sheet is there, so that no click on it is lost. */
import type { TabView } from '../../wire';

export class Tabs {
  private readonly buttons = new Map<number, HTMLButtonElement>();

  constructor(
    private readonly place: HTMLElement,
    private readonly choose: (sheet: number) => void,
  ) {}

  show(tabs: readonly TabView[], current: number): void {
    const hadFocus = this.place.contains(document.activeElement);
    for (const [id, button] of this.buttons) {
      if (tabs.some((tab) => tab.id === id)) continue;
      button.remove();
      this.buttons.delete(id);
    }
    tabs.forEach(({ id, name, color }, position) => {
      const button = this.buttons.get(id) ?? this.make(id);
      if (button.textContent !== name) button.textContent = name;
      button.setAttribute('aria-selected', String(id === current));
      button.tabIndex = id === current ? 0 : -1;
      button.style.borderBottomColor = color ?? '';
      const there = this.place.children[position];
      if (there !== button) this.place.insertBefore(button, there ?? null);
    });
    const chosen = this.buttons.get(current);
    if (!chosen) return;
    if (hadFocus) chosen.focus();
    this.place.scrollLeft = Math.max(0, chosen.offsetLeft - this.place.clientWidth / 2);
  }

  private make(sheet: number): HTMLButtonElement {
    const button = document.createElement('button');
    button.setAttribute('role', 'tab');
    button.addEventListener('click', () => this.choose(sheet));
    button.addEventListener('keydown', ({ key }) => {
      const next =
        key === 'ArrowRight' ? button.nextElementSibling : key === 'ArrowLeft' ? button.previousElementSibling : null;
      const found = [...this.buttons].find(([, other]) => other === next);
      if (found) this.choose(found[0]);
    });
    this.buttons.set(sheet, button);
    return button;
  }
}
