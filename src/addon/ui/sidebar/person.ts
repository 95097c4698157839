/** «Карточка человека» in «Пульт куратора»: everything known in order of time, and requests about own data. Decides nothing. */
import type { ErasurePreviewView, PersonCardView } from '../wire/people';
import type { ProgressView, Reply } from '../wire/reply';
import { call, element, make } from './call';
import { confirmed } from './confirm';
import type { Desk } from './desk';
import { bindWithdrawal } from './withdrawal';

const code = element('person-code', HTMLInputElement);
const panel = element('person-card', HTMLDivElement);
const entries = element('person-entries', HTMLOListElement);

/** Whose card is shown. */
let shown = '';

/** 2026-11-23 as people write it. */
export const day = (words: string): string => words.split('-').reverse().join('.');

function show(card: PersonCardView): void {
  shown = card.code;
  element('sent-answers', HTMLUListElement).replaceChildren();
  panel.hidden = false;
  element('person-title', HTMLParagraphElement).textContent = card.code;
  entries.replaceChildren(
    ...card.entries.map(({ table, day: when, cells }) => {
      const title = make('summary', when === '' ? table : `${day(when)} · ${table}`);
      const list = make('dl', '', ...cells.flatMap(([heading, words]) => [make('dt', heading), make('dd', words)]));
      return make('li', '', make('details', '', title, list));
    }),
  );
  const [first] = entries.querySelectorAll('details');
  if (first) first.open = true;
}

async function find(desk: Desk): Promise<void> {
  await desk.look(async () => {
    const reply = await call('apiReadPerson', code.value);
    panel.hidden = !reply.ok;
    desk.say(reply.message, !reply.ok);
    if (reply.ok) show(reply.value);
  });
}

/** A word by which a request that is sent again is known. */
export const newWord = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

const asked = ({ code: whose, ground, erased, kept }: ErasurePreviewView): string =>
  [
    `Уничтожить данные ${whose}: ${ground}. Вернуть их будет нельзя, и команды, выполненные раньше, станет нельзя отменить.`,
    `Исчезнет: ${erased.map(({ place, what, count }) => `${place}, ${what} – ${count}`).join('; ')}; ответы в формах и документы без подписи.`,
    `Останется: ${[...kept.map(({ place }) => place), 'подписанные документы', 'акт'].join('; ')}.`,
  ].join(' ');

/** Step after step until nothing is left. */
async function eraseWhole(desk: Desk, request: { code: string; entry: string }): Promise<Reply<ProgressView>> {
  let reply = await call('apiErasePerson', request);
  while (reply.ok && reply.value.later > 0) {
    desk.showProgress(reply.value.done, reply.value.done + reply.value.later);
    reply = await call('apiErasePerson', request);
  }
  return reply;
}

async function erase(desk: Desk): Promise<void> {
  const request = { code: shown, entry: newWord() };
  const found: ErasurePreviewView[] = [];
  await desk.look(async () => {
    const reply = await call('apiPreviewErasure', request.code);
    if (reply.ok) found.push(reply.value);
    else desk.say([reply.message, reply.issues[0]?.remedy ?? ''].join(' '), true);
  });
  const [preview] = found;
  if (!preview || !(await confirmed(asked(preview), 'Уничтожить'))) return;
  await desk.run(() => eraseWhole(desk, request));
  panel.hidden = true;
}

/** Gives the section its work. */
export function bindPerson(desk: Desk): void {
  element('person-find', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    void find(desk);
  });
  element('data-kept', HTMLButtonElement).addEventListener('click', async () => {
    const question = `Программа составит документ со всем, что записано о ${shown}. Командой «Отменить» его не убрать, только удалить вручную.`;
    if (await confirmed(question, 'Подготовить')) await desk.run(() => call('apiPrepareDataKept', shown));
  });
  element('erase-person', HTMLButtonElement).addEventListener('click', () => void erase(desk));
  bindWithdrawal(desk, () => shown);
  element('data-request', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const what = element('data-what', HTMLInputElement).value.trim();
    const kind = element('data-kind', HTMLSelectElement).value as 'исправить';
    const request = { code: shown, kind, entry: newWord(), ...(what === '' ? {} : { what }) };
    void desk.run(() => call('apiRecordDataRequest', request));
  });
}
