/** Short messages at the edge of the window: toasts of scripts, and what the home itself has to say. */

export interface Notice {
  readonly title?: string;
  readonly text: string;
  /** Stays until it is closed when left out or not positive. */
  readonly seconds?: number;
  readonly bad?: boolean;
  /** What the person may do about it; each closes the message. */
  readonly actions?: readonly { readonly caption: string; readonly act: () => void }[];
}

export class Notices {
  constructor(private readonly place: HTMLElement) {}

  show({ title, text, seconds = -1, bad = false, actions = [] }: Notice): void {
    const box = document.createElement('div');
    box.className = bad ? 'notice bad' : 'notice';
    const words = document.createElement('div');
    if (title) words.append(element('strong', title));
    words.append(element('span', text));
    if (actions.length > 0) {
      const row = Object.assign(document.createElement('div'), { className: 'buttons' });
      for (const { caption, act } of actions) {
        const button = element('button', caption);
        button.addEventListener('click', () => {
          box.remove();
          act();
        });
        row.append(button);
      }
      words.append(row);
    }
    const close = element('button', '×');
    close.className = 'close';
    close.setAttribute('aria-label', 'Закрыть сообщение');
    close.addEventListener('click', () => box.remove());
    box.append(words, close);
    if (bad) for (const old of this.place.querySelectorAll('.bad')) old.remove();
    this.place.append(box);
    if (seconds > 0) setTimeout(() => box.remove(), seconds * 1000);
  }

  problem(error: unknown): void {
    this.show({ text: error instanceof Error ? error.message : String(error), bad: true });
  }
}

/** An element with this text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
