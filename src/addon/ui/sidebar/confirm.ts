/** Asks before something that cannot be taken back. The browser's own question is not allowed inside Google's frames. */
import { element } from './call';

/** Whether the person agrees; closing the question with Escape means no. */
export function confirmed(question: string, action: string): Promise<boolean> {
  const dialog = element('confirm', HTMLDialogElement);
  element('confirm-question', HTMLParagraphElement).textContent = question;
  element('confirm-yes', HTMLButtonElement).textContent = action;
  const answered = new AbortController();
  const { signal } = answered;
  return new Promise((resolve) => {
    const settle = (agrees: boolean): void => {
      answered.abort();
      resolve(agrees);
    };
    // Settled by the press itself: the dialog tells of its closing later, and until then other buttons could be pressed.
    const press = (event: SubmitEvent): void => {
      event.preventDefault();
      dialog.close();
      settle(event.submitter?.id === 'confirm-yes');
    };
    dialog.addEventListener('submit', press, { signal });
    dialog.addEventListener('cancel', () => settle(false), { signal });
    dialog.showModal();
    element('confirm-no', HTMLButtonElement).focus();
  });
}
