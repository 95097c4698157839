/** Alerts and prompts of a script that waits for the answer. */
import type { QuestionView } from '../../wire';
import { element } from './notices';

const BUTTONS: Record<QuestionView['buttons'], readonly (readonly [answer: string, caption: string])[]> = {
  OK: [['OK', 'ОК']],
  OK_CANCEL: [
    ['OK', 'ОК'],
    ['CANCEL', 'Отмена'],
  ],
  YES_NO: [
    ['YES', 'Да'],
    ['NO', 'Нет'],
  ],
  YES_NO_CANCEL: [
    ['YES', 'Да'],
    ['NO', 'Нет'],
    ['CANCEL', 'Отмена'],
  ],
};

export class Questions {
  private readonly open = new Map<string, HTMLDialogElement>();

  constructor(private readonly answer: (question: string, button: string, text?: string) => void) {}

  ask({ id, kind, title, text, buttons }: QuestionView): void {
    if (this.open.has(id)) return;
    const dialog = document.createElement('dialog');
    dialog.className = 'question';
    const form = document.createElement('form');
    form.method = 'dialog';
    const heading = title ? element('h2', title) : undefined;
    const words = Object.assign(element('p', text), { className: 'words', id: `question-${id}` });
    dialog.setAttribute('aria-describedby', words.id);
    dialog.setAttribute('aria-label', title || 'Вопрос');
    const field = kind === 'prompt' ? document.createElement('input') : undefined;
    field?.setAttribute('aria-label', text || title || 'Ответ');
    const row = document.createElement('div');
    row.className = 'buttons';
    for (const [position, [value, caption]] of BUTTONS[buttons].entries()) {
      const button = element('button', caption);
      button.value = value;
      if (position === 0) button.className = 'main';
      row.append(button);
    }
    form.append(...(heading ? [heading] : []), words, ...(field ? [field] : []), row);
    dialog.append(form);
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (!this.open.delete(id)) return;
      this.answer(id, dialog.returnValue || 'CLOSE', field?.value);
    });
    this.open.set(id, dialog);
    document.body.append(dialog);
    dialog.showModal();
    (field ?? row.querySelector('button'))?.focus();
  }

  /** Takes a question away that no longer waits for an answer. */
  settle(id: string): void {
    const dialog = this.open.get(id);
    this.open.delete(id);
    dialog?.close();
  }
}
