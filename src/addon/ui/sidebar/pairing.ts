/** «Пары и группы» in «Пульт куратора»: from consents to signed papers. Shows and asks; decides nothing. */
import type { DraftView, PairingView } from '../wire/pairing';
import type { IssueLine, ProgressView, Reply } from '../wire/reply';
import { call, element, make, openWindow } from './call';
import { confirmed } from './confirm';
import type { Desk } from './desk';

/** Said before a command that «Отменить» does not take back. */
const staysOnDrive = 'Документы появятся на Диске; командой «Отменить» их не убрать, только удалить вручную.';

/** More than these would hide the buttons; all of them are in the sheets. */
const mostIssues = 10;

/** Brings the section to what the book says. */
export async function refreshPairing(): Promise<void> {
  const reply = await call('apiReadPairing');
  if (reply.ok) show(reply.value);
  else showIssues(reply.issues);
}

function show(view: PairingView): void {
  const counts: readonly (readonly [string, string])[] = [
    ['Допущено наставляемых', `${view.mentees[0]} из ${view.mentees[1]}`],
    ['Допущено наставников', `${view.mentors[0]} из ${view.mentors[1]}`],
    ['Предложено пар', String(view.proposed)],
    ['Не подобрано', String(view.unmatched)],
    ['Пар и групп', String(view.pairs)],
    ['Утверждено приказом', String(view.confirmed)],
    ['Планов развития', String(view.plans)],
  ];
  element('pairing-counts', HTMLElement).replaceChildren(
    ...counts.flatMap(([name, value]) => [make('dt', name), make('dd', value)]),
  );
  showDrafts(view.drafts);
  showIssues(view.issues);
}

function showDrafts(drafts: readonly DraftView[]): void {
  element('sign', HTMLFormElement).hidden = drafts.length === 0;
  element('draft', HTMLSelectElement).replaceChildren(
    ...drafts.map(({ key, title }) => {
      const option = document.createElement('option');
      option.value = key;
      option.textContent = title;
      return option;
    }),
  );
}

function showIssues(issues: readonly IssueLine[]): void {
  element('pairing-issues', HTMLOListElement).replaceChildren(
    ...issues.slice(0, mostIssues).map(({ what, where, remedy }) => {
      const place = make('p', where);
      place.className = 'quiet';
      return make('li', '', make('p', what), place, make('p', remedy));
    }),
  );
}

/** Asks for the next few plans until nothing is left for today. */
async function preparePlans(desk: Desk): Promise<Reply<ProgressView>> {
  let reply = await call('apiPreparePlans');
  while (reply.ok && reply.value.later > 0) {
    const { done, later, tomorrow } = reply.value;
    desk.showProgress(done, done + later + tomorrow);
    reply = await call('apiPreparePlans');
  }
  return reply;
}

/** Gives the buttons of the section their work. */
export function bindPairing(desk: Desk): void {
  const button = (id: string, command: () => Promise<Reply<unknown>>): void =>
    element(id, HTMLButtonElement).addEventListener('click', () => void desk.run(command));
  button('record-consents', () => call('apiRecordConsents'));
  element('show-matching', HTMLButtonElement).addEventListener('click', () => openWindow('showMatching'));
  element('show-change', HTMLButtonElement).addEventListener('click', () => openWindow('showChange'));
  element('show-complete', HTMLButtonElement).addEventListener('click', () => openWindow('showComplete'));
  element('show-practices', HTMLButtonElement).addEventListener('click', () => openWindow('showPractices'));
  button('propose-practices', () => call('apiProposePractices'));
  button('match-pairs', () => call('apiMatchPairs'));
  button('approve-pairs', () => call('apiApprovePairs'));
  const lasting = (id: string, question: string, command: () => Promise<Reply<unknown>>): void =>
    element(id, HTMLButtonElement).addEventListener('click', async () => {
      if (await confirmed(`${question} ${staysOnDrive}`, 'Подготовить')) await desk.run(command);
    });
  lasting('prepare-order', 'Программа составит проект приказа.', () => call('apiPrepareOrder'));
  lasting('prepare-plans', 'Программа составит планы развития пар.', () => preparePlans(desk));
  button('update-plans', () => call('apiUpdatePlans'));
  element('correct-plan', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const request = {
      pair: element('correct-pair', HTMLInputElement).value,
      reason: element('correct-reason', HTMLInputElement).value,
    };
    void desk.run(() => call('apiCorrectPlan', request));
  });
  element('sign', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const request = {
      key: element('draft', HTMLSelectElement).value,
      number: element('sign-number', HTMLInputElement).value,
      date: element('sign-date', HTMLInputElement).value,
    };
    void desk.run(() => call('apiSignDocument', request));
  });
}
