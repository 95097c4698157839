/** Asks before something that cannot be taken back. The browser's own question is not allowed inside Google's frames. */
import { element } from './call';

/** Whether the person agrees; closing the question with Escape means no. */
export function confirmed(question: string, action: string): Promise<boolean> {
  const dialog = element('confirm', HTMLDialogElement);
  element('confirm-question', HTMLParagraphElement).textContent = question;
  element('confirm-yes', HTMLButtonElement).textContent = action;
  dialog.returnValue = '';
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
    dialog.showModal();
    element('confirm-no', HTMLButtonElement).focus();
  });
}
