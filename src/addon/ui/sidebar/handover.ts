/** «Передача дел» in «Пульт куратора»: who keeps the book up, handing it over and taking it over. Decides nothing. */
import type { ConsoleView } from '../wire/book';
import { call, element } from './call';
import { confirmed } from './confirm';
import type { Desk } from './desk';

const nobody = 'Пока никто: нажмите «Принять дела», и ответы будут собираться каждый час.';

/** Who works unasked, as the book tells. */
export function showHandover({ watchers }: ConsoleView): void {
  element('watchers', HTMLParagraphElement).textContent = watchers === '' ? nobody : watchers;
}

/** Gives the section its work. */
export function bindHandover(desk: Desk): void {
  element('take-over', HTMLButtonElement).addEventListener('click', () => void desk.run(() => call('apiTakeOver')));
  element('hand-over', HTMLFormElement).addEventListener('submit', async (event) => {
    event.preventDefault();
    const to = element('hand-to', HTMLInputElement).value;
    const question = `Книга, папка программы и анкеты откроются для ${to}. Командой «Отменить» доступ не отобрать, только в настройках доступа.`;
    if (await confirmed(question, 'Передать')) await desk.run(() => call('apiHandOver', to));
  });
}
