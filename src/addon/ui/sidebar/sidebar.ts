/** «Пульт куратора»: shows where the school stands and runs commands one at a time. Decides nothing itself. */
import { labels } from '../../texts/ru/labels';
import { nextSteps } from '../../texts/ru/results';
import type { ConsoleView, MaskedView, QuestionnaireView } from '../wire/book';
import type { IssueLine, Reply } from '../wire/reply';
import { bindAlike } from './alike';
import { bindAttention, showAttention } from './attention';
import { call, element, make, openWindow } from './call';
import { bindCare, showCare } from './care';
import type { Desk } from './desk';
import { bindHandover, showHandover } from './handover';
import { bindLetters } from './letters';
import { bindPairing, refreshPairing } from './pairing';
import { bindPapers, refreshPapers } from './papers';
import { bindPeople, showPeople } from './people';
import { bindPerson } from './person';
import { createFirst, makeForm, questionnaireCard } from './questionnaire-card';
import { bindRoadmap, refreshRoadmap } from './roadmap';
import { showStages } from './stages';
import { bindTags } from './tags';
import { bindUndo } from './undo';

const status = element('status', HTMLDivElement);
const progress = element('progress', HTMLProgressElement);
const main = element('main', HTMLElement);
const content = element('content', HTMLDivElement);
const base = element('base', HTMLSelectElement);
const letter = element('letter', HTMLSelectElement);
const count = element('count', HTMLInputElement);
const linksOf = element('links-of', HTMLSelectElement);
const linksText = element('links-text', HTMLTextAreaElement);

let shown: ConsoleView | undefined;

/** While a command runs, nothing else can be started. */
function setBusy(busy: boolean): void {
  progress.hidden = !busy;
  progress.removeAttribute('value');
  main.setAttribute('aria-busy', String(busy));
  for (const button of document.querySelectorAll('button')) button.disabled = busy;
}

/** How far a work in several runs has come; the bar moves by itself while that is not known. */
function showProgress(done: number, all: number): void {
  progress.max = all;
  progress.value = done;
}

function say(message: string, refused: boolean): void {
  status.textContent = message;
  status.classList.toggle('refused', refused);
}

/** Runs a command, says what came of it and shows the book as it is then. */
async function run<Value>(command: () => Promise<Reply<Value>>, changesFigures = true): Promise<void> {
  setBusy(true);
  say('Выполняется…', false);
  const reply = await command();
  await refresh();
  keepFigures(reply.ok && changesFigures);
  say(reply.message, !reply.ok);
  if (!reply.ok && reply.issues.length > 0) showIssues(reply.issues);
  setBusy(false);
  // A control that was disabled while it had the focus loses it; people at the keyboard go on from the message,
  // unless they have gone on in the table meanwhile.
  status.tabIndex = -1;
  if (document.hasFocus() && document.activeElement === document.body) status.focus();
}

/** Does something that changes nothing in the book. */
async function look(work: () => Promise<void>): Promise<void> {
  setBusy(true);
  await work();
  setBusy(false);
}

/** After a command the page of figures is brought up in a run of its own, for which nobody has to wait. */
function keepFigures(hasChanged: boolean): void {
  if (hasChanged && shown?.dashboard) void call('apiRefreshDashboard', true);
}

async function refresh(): Promise<void> {
  const reply = await call('apiReadConsole');
  shown = reply.ok ? reply.value : undefined;
  content.hidden = !reply.ok;
  element('setup', HTMLElement).hidden = reply.ok;
  if (reply.ok) {
    show(reply.value);
    await refreshRoadmap();
    await refreshPapers();
    await refreshPairing();
  } else say(reply.message, true);
}

function show(view: ConsoleView): void {
  element('school', HTMLParagraphElement).textContent = view.school;
  const regime = view.regime === 'codes' ? 'режим кодов' : 'режим имён';
  element('year', HTMLParagraphElement).textContent = `${view.year} · ${regime}`;
  element('next', HTMLParagraphElement).textContent = nextSteps[view.next].what;
  element('do-next', HTMLButtonElement).textContent = nextSteps[view.next].button;
  showStages(view);
  const counts: readonly (readonly [string, number])[] = [
    ['Наставников', view.mentors],
    ['Наставляемых', view.mentees],
    ['Ответов на анкеты', view.answers],
    ['Ждут переноса в базу', view.waiting],
    ['Не подтверждено', view.unconfirmed],
  ];
  element('counts', HTMLElement).replaceChildren(
    ...counts.flatMap(([name, number]) => [make('dt', name), make('dd', String(number))]),
  );
  element('questionnaires', HTMLUListElement).replaceChildren(
    ...view.questionnaires.map((each) => questionnaireCard(each, desk)),
  );
  showLinkChoices(view.questionnaires);
  showPeople(view);
  showHandover(view);
  showAttention(view);
  showCare(view);
  showIssues(view.issues);
  element('privacy', HTMLDivElement).hidden = view.regime !== 'codes';
}

const baseNames = { mentees: 'наставляемые', mentors: 'наставники' } as const;

/** Open questionnaires with those who answer them; what was chosen stays chosen. */
function showLinkChoices(questionnaires: readonly QuestionnaireView[]): void {
  const chosen = linksOf.value;
  const options = questionnaires
    .filter(({ state }) => state === 'открыта')
    .flatMap(({ id, number, people }) =>
      people.map((people) => new Option(`${number} – ${baseNames[people]}`, `${people} ${id}`)),
    );
  linksOf.replaceChildren(...options);
  if (options.some(({ value }) => value === chosen)) linksOf.value = chosen;
}

function showIssues(issues: readonly IssueLine[]): void {
  element('no-issues', HTMLParagraphElement).hidden = issues.length > 0;
  element('issues', HTMLOListElement).replaceChildren(
    ...issues.map(({ what, where, remedy }) => {
      const place = make('p', where);
      place.className = 'quiet';
      return make('li', '', make('p', what), place, make('p', remedy));
    }),
  );
}

/** Goes on until nothing personal is left; every run deletes a few answers. */
async function hidePersonal(): Promise<Reply<MaskedView>> {
  let hidden = 0;
  for (;;) {
    const reply = await call('apiMaskPersonalData');
    if (!reply.ok || reply.value.later === 0) return reply;
    hidden += reply.value.cells;
    showProgress(hidden, hidden + reply.value.later);
  }
}

/** The button that does each step; the other steps are done by hand. */
const buttons = {
  'collect-answers': 'collect',
  'wait-for-answers': 'collect',
  'mend-findings': 'check',
  'record-consents': 'record-consents',
  'bring-papers': 'record-consents',
  'match-pairs': 'match-pairs',
  'approve-pairs': 'approve-pairs',
  'prepare-order': 'prepare-order',
  'prepare-plans': 'prepare-plans',
  'refresh-dashboard': 'dashboard',
  'follow-meetings': 'dashboard',
} as const;

function doNext(): void {
  const next = shown?.next;
  switch (next) {
    case 'issue-codes':
      count.focus();
      return;
    case 'create-questionnaire':
      void createFirst(shown?.questionnaires ?? [], desk);
      return;
    case 'open-meetings':
      void run(() => makeForm('meeting-feedback', desk));
      return;
    case 'sign-order':
      element('sign-number', HTMLInputElement).focus();
      return;
    case undefined:
      return;
    default:
      element(buttons[next], HTMLButtonElement).click();
  }
}

function issueCodes(event: Event): void {
  event.preventDefault();
  if (!shown) return;
  const chosenLetter = letter.value as 'У' | 'П' | 'Н';
  const request = {
    base: base.value as 'mentors' | 'mentees',
    letter: chosenLetter,
    count: Number(count.value),
    after: shown.numbers[chosenLetter],
  };
  void run(() => call('apiIssueCodes', request));
}

async function showLinks(): Promise<void> {
  const [people = '', questionnaire = ''] = linksOf.value.split(' ');
  if (questionnaire === '') return say('Сначала создайте анкету.', true);
  setBusy(true);
  const reply = await call('apiShowLinks', people as 'mentors' | 'mentees', questionnaire);
  linksText.value = reply.ok
    ? reply.value.map(({ signed, link, pair }) => [signed, link, ...(pair === '' ? [] : [pair])].join('\t')).join('\n')
    : '';
  say(reply.ok ? `Ссылки показаны: ${reply.value.length}.` : reply.message, !reply.ok);
  setBusy(false);
}

document.title = labels.console;
const desk: Desk = { run, look, say, showProgress };
bindRoadmap(desk);
bindPapers(desk);
bindPairing(desk);
bindPeople(desk);
bindAlike(desk);
bindPerson(desk);
bindTags(desk);
bindUndo(desk);
bindAttention(desk);
bindCare(desk);
bindHandover(desk);
bindLetters(desk);
element('plan-measurements', HTMLButtonElement).addEventListener(
  'click',
  () => void run(() => call('apiPlanMeasurements'), false),
);
element('gather-monitoring', HTMLButtonElement).addEventListener(
  'click',
  () => void run(() => call('apiGatherMonitoring'), false),
);
element('hide-personal', HTMLButtonElement).addEventListener('click', () => void run(hidePersonal));
element('do-next', HTMLButtonElement).addEventListener('click', doNext);
element('collect', HTMLButtonElement).addEventListener('click', () => void run(() => call('apiCollectAnswers')));
element('check', HTMLButtonElement).addEventListener('click', () => void run(() => call('apiCheckWorkbook')));
element('dashboard', HTMLButtonElement).addEventListener(
  'click',
  () => void run(() => call('apiRefreshDashboard'), false),
);
element('codes', HTMLFormElement).addEventListener('submit', issueCodes);
element('show-links', HTMLButtonElement).addEventListener('click', () => void showLinks());
element('select-links', HTMLButtonElement).addEventListener('click', () => linksText.select());
element('refresh', HTMLButtonElement).addEventListener('click', () => void start());
element('show-manual', HTMLButtonElement).addEventListener('click', () => openWindow('showManual'));

async function start(): Promise<void> {
  setBusy(true);
  say('', false);
  await refresh();
  setBusy(false);
}

void start();
