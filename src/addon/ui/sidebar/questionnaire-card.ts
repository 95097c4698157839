/** A questionnaire in «Пульт куратора»: how many have answered, who has not, and its buttons. Decides nothing. */
import type { QuestionnaireView } from '../wire/book';
import type { ProgressView, Reply } from '../wire/reply';
import { call, make } from './call';
import { confirmed } from './confirm';
import type { Desk } from './desk';

type Work = Pick<Desk, 'run' | 'showProgress'>;

export function questionnaireCard(questionnaire: QuestionnaireView, desk: Work): HTMLElement {
  const { number, title, state, link, answers, waited, pending } = questionnaire;
  const card = make('li', '', make('p', `${number}. ${title}`));
  const made = state === 'открыта' || state === 'закрыта';
  card.append(
    make('p', made ? `${state}, ответов: ${answers}` : state === 'нет' ? 'ещё не создана' : 'создана не до конца'),
  );
  if (made && waited > 0 && pending !== '') {
    const missing = make('details', '', make('summary', `Не ответили: ${pending.split('; ').length} из ${waited}`));
    missing.append(make('p', pending));
    card.append(missing);
  }
  if (link !== '') {
    const anchor = document.createElement('a');
    anchor.href = link;
    anchor.target = '_blank';
    anchor.rel = 'noopener';
    anchor.textContent = 'Открыть форму';
    card.append(make('p', '', anchor));
  }
  card.append(button(made ? 'Восстановить связь с книгой' : 'Создать анкету', () => create(questionnaire, desk)));
  if (made)
    card.append(
      button(state === 'открыта' ? 'Закрыть анкету' : 'Открыть анкету снова', () => changeState(questionnaire, desk)),
    );
  return card;
}

function button(words: string, press: () => Promise<void>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', () => void press());
  return made;
}

/** Asks for the next few questions of the form until it is open. */
export async function makeForm(id: string, { showProgress }: Pick<Desk, 'showProgress'>): Promise<Reply<ProgressView>> {
  let reply = await call('apiCreateQuestionnaire', id);
  while (reply.ok && reply.value.later > 0) {
    showProgress(reply.value.done, reply.value.done + reply.value.later);
    reply = await call('apiCreateQuestionnaire', id);
  }
  return reply;
}

/** An open form stays open whatever is taken back, so the first time is asked about. */
async function create({ id, number, state }: QuestionnaireView, desk: Work): Promise<void> {
  const question = `Анкета ${number} появится на Диске и откроется для ответов. Командой «Отменить» её не убрать.`;
  if (state !== 'нет' || (await confirmed(question, 'Создать'))) await desk.run(() => makeForm(id, desk));
}

async function changeState({ id, number, state, pending }: QuestionnaireView, desk: Work): Promise<void> {
  const closes = state === 'открыта';
  const missing = pending === '' ? '' : ` Ещё не ответили: ${pending}.`;
  const question = closes
    ? `Анкета ${number} перестанет принимать ответы.${missing} Пришедшие ответы останутся. Открыть её снова можно в любой день.`
    : `Анкета ${number} снова начнёт принимать ответы по прежним ссылкам.`;
  if (await confirmed(question, closes ? 'Закрыть' : 'Открыть'))
    await desk.run(() => call('apiSetQuestionnaireState', { id, state: closes ? 'закрыта' : 'открыта' }));
}

/** The questionnaires without which nobody's requests and offers are known. */
const firstNumbers: readonly string[] = ['А1', 'А2', 'А3', 'А4'];

/** Creates those of them that are not open yet, one after the other, asked for once. */
export async function createFirst(questionnaires: readonly QuestionnaireView[], desk: Work): Promise<void> {
  const wanted = questionnaires.filter(
    ({ number, state }) => firstNumbers.includes(number) && (state === 'нет' || state === 'готовится'),
  );
  const [first, ...others] = wanted;
  if (!first) return;
  const numbers = wanted.map(({ number }) => number).join(', ');
  const question = `Анкеты ${numbers} появятся на Диске и откроются для ответов. Командой «Отменить» их не убрать.`;
  if (!(await confirmed(question, 'Создать'))) return;
  await desk.run(async () => {
    let reply = await makeForm(first.id, desk);
    for (const { id } of others) if (reply.ok) reply = await makeForm(id, desk);
    return reply;
  });
}
