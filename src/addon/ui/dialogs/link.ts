/**
 * «Связать свою анкету»: a form of the school's own is looked at, the curator says which of its questions is which of ours and what is to be
 * put in, then it is linked. What can be read as what, and what bars the form, is decided by the server.
 */

import { call, closeWindow, element, make } from '../sidebar/call';
import type { LinkPreviewView } from '../wire/answers';
import { showColumnChoices } from './column-choices';
import { showIssues } from './issue-cards';
import { say } from './status-line';

const form = element('link', HTMLFormElement);
const listed = element('link-listed', HTMLSelectElement);
const address = element('link-address', HTMLInputElement);
const questionnaire = element('link-questionnaire', HTMLSelectElement);
const matching = element('matching', HTMLDivElement);
const missing = element('missing', HTMLFieldSetElement);
const status = element('status', HTMLDivElement);
const progress = element('progress', HTMLProgressElement);
const link = element('add', HTMLButtonElement);

/** What was shown, while it may be linked as it is. */
let shown: LinkPreviewView | undefined;
let chosen = (): readonly string[] => [];

/** What was shown counts no more. */
function forget(): void {
  shown = undefined;
  link.disabled = true;
  matching.hidden = true;
  missing.hidden = true;
  element('plan', HTMLUListElement).replaceChildren();
  showIssues([]);
  say('', false);
}

/** Reads the form; `view` says how its questions are matched by now. */
async function preview(view?: LinkPreviewView): Promise<void> {
  const matched = view ? pairsOf(view) : undefined;
  const added = view ? addedNow() : undefined;
  forget();
  const request = {
    form: view?.form ?? (address.value.trim() || listed.value),
    ...(questionnaire.value === '' ? {} : { questionnaire: questionnaire.value }),
    ...(matched ? { matched } : {}),
  };
  const reply = await call('apiPreviewLink', request);
  showIssues(reply.issues);
  if (!reply.ok) return say(reply.message, true);
  const { value } = reply;
  if (value.questionnaire === '')
    return say('Форма не похожа ни на одну анкету. Выберите анкету сами и посмотрите форму ещё раз.', true);
  questionnaire.value = value.questionnaire;
  show(value, added);
  if (reply.issues.length > 0) return say('Связать форму в таком виде нельзя: что мешает, сказано ниже.', true);
  shown = value;
  say(`Форма «${value.title}». Проверьте, какой вопрос какому отвечает, и нажмите «Связать».`, false);
}

const pairsOf = ({ items }: LinkPreviewView) => {
  const questions = chosen();
  return items.flatMap(({ id }, at) => (questions[at] ? [[id, questions[at]] as const] : []));
};

const boxes = (): readonly HTMLInputElement[] => [...missing.querySelectorAll('input')];
const addedNow = (): readonly string[] => boxes().flatMap(({ checked, value }) => (checked ? value : []));

function show(view: LinkPreviewView, added: readonly string[] | undefined): void {
  const { items, questions } = view;
  const places = questions.map(({ id, title }) => [id, title] as const);
  const columns = items.map(({ title, question, may }) => ({ heading: title, proposed: question, may }));
  const body = element('columns', HTMLTableSectionElement);
  chosen = showColumnChoices(body, columns, places, () => void busy(() => preview(view)));
  matching.hidden = items.length === 0;
  const lacking = questions.filter(({ id }) => !items.some(({ question }) => question === id));
  element('missing-questions', HTMLUListElement).replaceChildren(
    ...lacking.map(({ id, title, required, needed }) => {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.value = id;
      const isThere = items.some((item) => item.title === title);
      box.checked = needed || (!isThere && (added?.includes(id) ?? required));
      box.disabled = needed || isThere;
      const label = make('label', '', box);
      const why = isThere ? ' – в форме есть вопрос с теми же словами, но другого вида' : ' – без него ответ не учесть';
      label.append(` ${title}${isThere || needed ? why : ''}`);
      label.className = 'check';
      return make('li', '', label);
    }),
  );
  missing.hidden = lacking.length === 0;
  element('plan', HTMLUListElement).replaceChildren(...notesOf(view).map((words) => make('li', words)));
}

const quoted = (titles: readonly string[]): string => titles.map((title) => `«${title}»`).join(', ');

/** What linking would mean, in sentences. */
function notesOf({ items, questions, answers, goesTo }: LinkPreviewView): readonly string[] {
  const unread = items.filter(({ question }) => question === '').map(({ title }) => title);
  const strange = items.flatMap((item) => (item.strange.length > 0 ? [item] : []));
  const lacksKey = questions.some(({ id, needed }) => needed && !items.some(({ question }) => question === id));
  return [
    goesTo === 'another book'
      ? 'Сейчас ответы приходят в другую таблицу. После связи новые будут приходить в эту книгу; та таблица останется как есть, но пополняться перестанет.'
      : '',
    answers > 0
      ? `Ответов в форме: ${answers}. Они появятся и в этой книге.${lacksKey ? ' Кода с ключом в них нет, поэтому они будут не подтверждены и ничего не изменят в базах, пока вы не впишете код.' : ''}`
      : '',
    unread.length > 0 ? `Останутся в форме, но в базы не попадут: ${quoted(unread)}.` : '',
    ...strange.map(
      (item) =>
        `В вопросе «${item.title}» программа не знает вариантов ${quoted(item.strange)}: их покажет «Проверка».`,
    ),
  ].filter((words) => words !== '');
}

async function send(view: LinkPreviewView): Promise<void> {
  const request = { form: view.form, questionnaire: view.questionnaire, matched: pairsOf(view), add: addedNow() };
  let reply = await call('apiLinkForm', request);
  while (reply.ok && reply.value.later > 0) {
    progress.max = reply.value.done + reply.value.later;
    progress.value = reply.value.done;
    reply = await call('apiCreateQuestionnaire', view.questionnaire);
  }
  if (!reply.ok) {
    showIssues(reply.issues);
    return say(`${reply.message} Нажмите «Связать» ещё раз.`, true);
  }
  const { message, issues } = reply;
  forget();
  showIssues(issues);
  say(`${message} Обновите «Пульт куратора»; связь можно отменить там же.`, false);
}

async function busy(work: () => Promise<void>): Promise<void> {
  const set = (isBusy: boolean): void => {
    progress.hidden = !isBusy;
    if (isBusy) progress.removeAttribute('value');
    form.setAttribute('aria-busy', String(isBusy));
    for (const button of document.querySelectorAll('button')) button.disabled = isBusy;
    link.disabled = isBusy || shown === undefined;
  };
  set(true);
  await work();
  set(false);
  if (document.activeElement === document.body) (link.disabled ? status : link).focus();
}

async function start(): Promise<void> {
  const reply = await call('apiReadLinkable');
  if (!reply.ok) return say(reply.message, true);
  const { forms, questionnaires } = reply.value;
  listed.replaceChildren(new Option('– по адресу –', ''), ...forms.map(({ id, name }) => new Option(name, id)));
  element('listed', HTMLDivElement).hidden = forms.length === 0;
  const known = questionnaires.map(({ id, number, title }) => new Option(`${number}. ${title}`, id));
  questionnaire.replaceChildren(new Option('– узнать по вопросам –', ''), ...known);
}

status.tabIndex = -1;
for (const input of [listed, address, questionnaire]) input.addEventListener('input', forget);
listed.addEventListener('input', () => {
  address.value = '';
});
element('close', HTMLButtonElement).addEventListener('click', closeWindow);
link.addEventListener('click', () => {
  const view = shown;
  if (view) void busy(() => send(view));
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void busy(() => preview());
});
void busy(start);
