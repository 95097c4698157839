/** «Письма» in «Пульт куратора»: how many wait, which are in doubt and what is to become of them. Decides nothing itself. */
import { wordMail } from '../../texts/ru/letters';
import type { LetterRequest, MailView } from '../wire/letters';
import type { Reply } from '../wire/reply';
import { call, element, make } from './call';
import { confirmed } from './confirm';
import type { Desk } from './desk';

const section = element('letters', HTMLDetailsElement);

const again =
  'Сначала посмотрите папку «Отправленные» своей почты. Если письмо всё же ушло, его получат второй раз. Отменить отправку нельзя.';

/** Gives the section its work. It is read when it is opened. */
export function bindLetters(desk: Desk): void {
  const refresh = (): Promise<void> =>
    desk.look(async () => {
      const reply = await call('apiReadLetters');
      if (reply.ok) show(reply.value, desk, refresh);
      else desk.say(reply.message, true);
    });
  section.addEventListener('toggle', () => void (section.open && refresh()));
  element('send-letters', HTMLButtonElement).addEventListener('click', () => void desk.run(sendAll).then(refresh));
}

/** Goes on until nothing is left for today. */
async function sendAll(): Promise<Reply<unknown>> {
  for (;;) {
    const reply = await call('apiSendLetters');
    if (!reply.ok || reply.value.later === 0 || reply.value.done === 0) return reply;
  }
}

function show(view: MailView, desk: Desk, refresh: () => Promise<void>): void {
  element('letters-state', HTMLParagraphElement).textContent = wordMail(view);
  const decide = (request: LetterRequest): void => void desk.run(() => call('apiDecideLetter', request)).then(refresh);
  const button = (words: LetterRequest['decision'], press: () => void): HTMLElement => {
    const made = make('button', words[0]?.toUpperCase() + words.slice(1));
    made.setAttribute('type', 'button');
    made.addEventListener('click', press);
    return made;
  };
  const items = view.inDoubt.map(({ key, subject, kind, person, why }) => {
    const about = make('p', `${kind}, кому – ${person}; ${why}`);
    about.className = 'quiet';
    const row = make(
      'div',
      '',
      button('отправить ещё раз', async () => {
        if (await confirmed(again, 'Отправить ещё раз')) decide({ key, decision: 'отправить ещё раз' });
      }),
      button('считать отправленным', () => decide({ key, decision: 'считать отправленным' })),
    );
    row.className = 'row';
    return make('li', '', make('p', subject), about, row);
  });
  element('letters-doubtful', HTMLOListElement).replaceChildren(...items);
}
