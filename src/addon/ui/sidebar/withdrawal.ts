/** «Отозвать ответ» in the card of a person: the answers that were sent, what goes with each, the question before it goes. Decides nothing. */
import type { SentAnswerView } from '../wire/answers';
import { call, element, make } from './call';
import { confirmed } from './confirm';
import type { Desk } from './desk';

const list = element('sent-answers', HTMLUListElement);

const moment = (words: string): string => {
  const [day = '', time = ''] = words.split(' ');
  return `${day.split('-').reverse().join('.')} ${time.slice(0, 5)}`;
};

const asked = ({ code, number, sent, back, kept, row }: SentAnswerView): string =>
  [
    `Отозвать ответ ${code} на анкету ${number} от ${moment(sent)}. Он исчезнет из книги и из формы; вернуть его будет нельзя, и команды, выполненные раньше, станет нельзя отменить.`,
    row === ''
      ? back.length === 0
        ? 'В базах из него ничего не изменится.'
        : `В базах: ${back.map(([heading, words]) => `${heading} – ${words === '' ? 'станет пусто' : `снова «${words}»`}`).join('; ')}.`
      : `С листа «${row}» исчезнет строка этого ответа.`,
    kept.length === 0 ? '' : `Останется, потому что с тех пор исправлено: ${kept.join(', ')}.`,
  ].join(' ');

async function withdraw(desk: Desk, answer: SentAnswerView): Promise<void> {
  if (!(await confirmed(asked(answer), 'Отозвать'))) return;
  const { code, questionnaire, at } = answer;
  const entry = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  list.replaceChildren();
  await desk.run(() => call('apiWithdrawAnswer', { code, questionnaire, at, entry }));
}

function item(desk: Desk, answer: SentAnswerView): HTMLElement {
  const words = make('dl', '', ...answer.said.flatMap(([question, said]) => [make('dt', question), make('dd', said)]));
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Отозвать этот ответ';
  button.addEventListener('click', () => void withdraw(desk, answer));
  return make(
    'li',
    '',
    make('details', '', make('summary', `${answer.number}, ${moment(answer.sent)}`), words),
    button,
  );
}

/** Gives the button its work; whose card is shown is told by the caller. */
export function bindWithdrawal(desk: Desk, whose: () => string): void {
  element('find-sent', HTMLButtonElement).addEventListener('click', async () => {
    await desk.look(async () => {
      const reply = await call('apiPreviewWithdrawal', whose());
      if (reply.ok) list.replaceChildren(...reply.value.map((answer) => item(desk, answer)));
      const none = reply.ok && reply.value.length === 0;
      desk.say(none ? 'Подтверждённых ответов этого человека в книге нет.' : reply.message, !reply.ok);
    });
  });
}
