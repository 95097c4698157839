/** People in bulk in «Пульт куратора»: a list, a status for many, a new check key. Shows and asks; decides nothing. */
import type { ConsoleView } from '../wire/book';
import type { IssueLine } from '../wire/reply';
import { call, element, make, openWindow } from './call';
import type { Desk } from './desk';

type BaseName = 'mentees' | 'mentors';

const statusBase = element('status-base', HTMLSelectElement);
const status = element('status-word', HTMLSelectElement);
const codes = element('status-codes', HTMLTextAreaElement);

let statuses: ConsoleView['statuses'] = { mentees: [], mentors: [] };

/** Brings the choices to what the book allows. */
export function showPeople(view: ConsoleView): void {
  statuses = view.statuses;
  const which = element('print-which', HTMLSelectElement);
  const chosen = which.value;
  which.replaceChildren(...view.questionnaires.map(({ id, number, title }) => new Option(`${number}. ${title}`, id)));
  if (chosen !== '') which.value = chosen;
  showStatuses();
}

function showStatuses(): void {
  const chosen = status.value;
  const words = statuses[statusBase.value as BaseName];
  status.replaceChildren(...words.map((word) => new Option(word, word)));
  if (words.includes(chosen)) status.value = chosen;
}

/** Codes as people paste them: by lines, commas or blanks. */
const codesOf = (words: string): readonly string[] => words.split(/[\s,;]+/).filter((word) => word !== '');

async function changeStatus(desk: Desk): Promise<void> {
  const request = { base: statusBase.value as BaseName, codes: codesOf(codes.value), status: status.value };
  if (request.codes.length === 0) {
    desk.say('Впишите хотя бы один код.', true);
    codes.focus();
    return;
  }
  let left: readonly IssueLine[] = [];
  await desk.run(async () => {
    const reply = await call('apiChangeStatus', request);
    left = reply.issues;
    return reply;
  });
  const list = element('status-issues', HTMLUListElement);
  list.replaceChildren(...left.map(({ what, remedy }) => make('li', `${what} ${remedy}`)));
}

async function reissueKey(desk: Desk): Promise<void> {
  const base = element('key-base', HTMLSelectElement).value as BaseName;
  const code = element('key-code', HTMLInputElement).value;
  const signed = element('key-signed', HTMLOutputElement);
  signed.value = '';
  await desk.run(async () => {
    const reply = await call('apiReissueKey', { base, code });
    if (reply.ok) signed.value = reply.value.signed;
    return reply;
  });
}

/** Gives the forms of the section their work. */
export function bindPeople(desk: Desk): void {
  const opens = {
    import: 'showImport',
    enter: 'showEntry',
    'bring-answers': 'showAnswers',
    'link-form': 'showLink',
    cards: 'showCards',
    keys: 'showKeys',
  } as const;
  for (const [id, window] of Object.entries(opens))
    element(id, HTMLButtonElement).addEventListener('click', () => openWindow(window));
  const requests = {
    'refresh-requests': 'apiRefreshRequests',
    'requests-paper': 'apiPrepareRequestsPaper',
    'record-selection': 'apiRecordSelection',
    'training-report': 'apiPrepareTrainingReport',
  } as const;
  for (const [id, command] of Object.entries(requests))
    element(id, HTMLButtonElement).addEventListener('click', () => void desk.run(() => call(command)));
  element('print-questionnaire', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const { value } = element('print-which', HTMLSelectElement);
    void desk.run(() => call('apiPreparePaperQuestionnaire', value));
  });
  statusBase.addEventListener('change', showStatuses);
  element('change-status', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    void changeStatus(desk);
  });
  element('reissue', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    void reissueKey(desk);
  });
}
