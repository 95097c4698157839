/**
 * «Изменить пару»: the curator says what becomes of a pair, why and from which day; what that would do is shown before it is written. What
 * may be changed, and who may go on with whom, is decided by the server.
 */

import { call, closeWindow, element, make } from '../sidebar/call';
import type { ChangeableView, ChangeRequest } from '../wire/changes';
import { showIssues } from './issue-cards';
import { say } from './status-line';

const form = element('change', HTMLFormElement);
const kind = element('kind', HTMLSelectElement);
const pair = element('pair', HTMLSelectElement);
const person = element('person', HTMLInputElement);
const ground = element('ground', HTMLSelectElement);
const notice = element('notice', HTMLInputElement);
const day = element('day', HTMLInputElement);
const agreed = element('agreed', HTMLInputElement);
const mentor = element('mentor', HTMLInputElement);
const mentors = element('mentors', HTMLDivElement);
const progress = element('progress', HTMLProgressElement);
const write = element('add', HTMLButtonElement);

type Kind = ChangeRequest['kind'];

const days: Readonly<Record<Kind, string>> = {
  replace: 'С какого дня работает новый наставник',
  extend: 'До какого дня продлить',
  end: 'Последний день работы',
  leave: 'Последний день участия',
  close: '',
};

let view: ChangeableView | undefined;
/** What was shown and may be written as it is. */
let shown: ChangeRequest | undefined;

const chosen = (): Kind => (Object.keys(days) as Kind[]).find((each) => each === kind.value) ?? 'replace';

const groundsOf = ({ grounds }: ChangeableView, what: Kind): readonly string[] => {
  switch (what) {
    case 'replace':
      return grounds.replacement;
    case 'extend':
      return grounds.extension;
    case 'end':
      return [...grounds.ending, ...grounds.leaving];
    case 'leave':
      return grounds.leaving;
    case 'close':
      return [];
  }
};

/** What was shown counts no more. */
function forget(): void {
  shown = undefined;
  write.disabled = true;
  element('plan', HTMLUListElement).replaceChildren();
  showIssues([]);
  say('', false);
}

/** Asks only what this kind of change needs. */
function ask(): void {
  forget();
  const what = chosen();
  const hide = (id: string, isHidden: boolean): void => {
    element(id, HTMLElement).hidden = isHidden;
  };
  hide('pair-part', what === 'leave');
  hide('person-part', what !== 'leave');
  hide('ground-part', what === 'close');
  hide('day-part', what === 'close');
  hide('notice-part', what !== 'replace' && what !== 'end');
  hide('agreed-part', what !== 'end' && what !== 'replace');
  hide('mentors-part', what !== 'replace');
  const [label] = element('day-part', HTMLDivElement).getElementsByTagName('label');
  if (label) label.textContent = days[what];
  ground.replaceChildren(...(view ? groundsOf(view, what) : []).map((words) => new Option(words, words)));
}

/** Who could go on with the mentees of the chosen pair. */
async function propose(): Promise<void> {
  mentors.replaceChildren();
  mentor.value = '';
  if (chosen() !== 'replace' || pair.value === '') return;
  const reply = await call('apiProposeMentors', pair.value);
  if (!reply.ok) return say(reply.message, true);
  mentors.replaceChildren(
    ...reply.value.flatMap(({ mentor: code, score, why }) => {
      const radio = document.createElement('input');
      radio.type = 'radio';
      radio.name = 'proposed';
      radio.value = code;
      radio.addEventListener('change', () => {
        mentor.value = code;
        forget();
      });
      const label = make('label', '', radio);
      label.append(` ${code}${score === undefined ? '' : ` – ${score} из 1000`}`);
      const reason = make('p', why);
      reason.className = 'quiet';
      return [label, reason];
    }),
  );
  if (reply.value.length === 0) mentors.append(make('p', 'Свободных наставников, которые подходят, сейчас нет.'));
}

/** The request as the page stands; what is missing is judged by the server. */
function request(): ChangeRequest {
  const shared = { ground: ground.value, day: day.value };
  const refusal = notice.value === '' ? {} : { notice: notice.value };
  switch (chosen()) {
    case 'replace':
      return {
        kind: 'replace',
        pair: pair.value,
        mentor: mentor.value,
        isAgreed: agreed.checked,
        ...shared,
        ...refusal,
      };
    case 'extend':
      return { kind: 'extend', pair: pair.value, ...shared };
    case 'end':
      return { kind: 'end', pair: pair.value, isAgreed: agreed.checked, ...shared, ...refusal };
    case 'leave':
      return { kind: 'leave', person: person.value, ...shared };
    case 'close':
      return { kind: 'close', pair: pair.value };
  }
}

/** What is not filled in yet; nothing when all is. */
function lacking(): string {
  const what = chosen();
  if (what === 'leave' ? person.value.trim() === '' : pair.value === '')
    return what === 'leave' ? 'Впишите код участника.' : 'Пар по приказу ещё нет.';
  if (what !== 'close' && day.value === '') return `${days[what]}: выберите день.`;
  return what === 'replace' && mentor.value.trim() === '' ? 'Выберите нового наставника или впишите его код.' : '';
}

async function preview(): Promise<void> {
  forget();
  const why = lacking();
  if (why !== '') return say(why, true);
  const asked = request();
  const reply = await call('apiPreviewChange', asked);
  showIssues(reply.issues);
  if (!reply.ok) return say(reply.message, true);
  element('plan', HTMLUListElement).replaceChildren(...reply.value.map((words) => make('li', words)));
  shown = asked;
  say('Ничего ещё не записано. Если всё верно, нажмите «Записать».', false);
}

async function send(asked: ChangeRequest): Promise<void> {
  const reply = await call('apiChangePair', asked);
  showIssues(reply.issues);
  if (!reply.ok) return say(reply.message, true);
  forget();
  say(`${reply.message} Отменить можно командой «Отменить последнее».`, false);
}

async function busy(work: () => Promise<void>): Promise<void> {
  const set = (isBusy: boolean): void => {
    progress.hidden = !isBusy;
    form.setAttribute('aria-busy', String(isBusy));
    for (const button of document.querySelectorAll('button')) button.disabled = isBusy;
    write.disabled = isBusy || shown === undefined;
  };
  set(true);
  await work();
  set(false);
}

async function start(): Promise<void> {
  const reply = await call('apiReadChangeable');
  showIssues(reply.issues);
  if (!reply.ok) return say(reply.message, true);
  view = reply.value;
  pair.replaceChildren(
    ...view.pairs.map(
      ({ code, mentor: own, mentees, changedEnd }) =>
        new Option(`${code}: ${own} – ${mentees.join(', ')}${changedEnd ? ' (ждёт приказа)' : ''}`, code),
    ),
  );
  day.value = view.today;
  ask();
  await propose();
}

kind.addEventListener('change', () => {
  ask();
  void busy(propose);
});
pair.addEventListener('change', () => {
  forget();
  void busy(propose);
});
notice.addEventListener('change', () => {
  if (view && notice.value === view.today) day.value = view.afterNotice;
});
for (const input of [person, ground, notice, day, agreed, mentor]) input.addEventListener('input', forget);
element('close', HTMLButtonElement).addEventListener('click', closeWindow);
write.addEventListener('click', () => {
  const asked = shown;
  if (asked) void busy(() => send(asked));
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void busy(preview);
});
void busy(start);
