/**
 * «Новый учебный год»: shows what closing the year would do, then has it done step by step with its progress; what was broken off goes on.
 * Decides nothing.
 */
import { call, closeWindow, element, make } from '../sidebar/call';
import type { NextYearView } from '../wire/next-year';
import { showIssues } from './issue-cards';
import { say } from './status-line';

const form = element('next-year', HTMLFormElement);
const leaving = element('leaving', HTMLTextAreaElement);
const agreed = element('agreed', HTMLInputElement);
const turn = element('turn', HTMLButtonElement);
const progress = element('progress', HTMLProgressElement);

/** What was shown and may be done. */
let shown: { readonly view: NextYearView; readonly leaving: readonly string[] } | undefined;

const codes = (): readonly string[] => leaving.value.split(/[;,\n]/).flatMap((word) => word.trim() || []);

function forget(): void {
  shown = undefined;
  agreed.checked = false;
  element('told', HTMLElement).hidden = true;
  element('agreement', HTMLParagraphElement).hidden = true;
  showIssues([]);
  allow();
}

function allow(): void {
  turn.disabled = !shown || shown.view.isBarred || !(agreed.checked || shown.view.isRunning);
}

async function run(work: () => Promise<void>): Promise<void> {
  form.setAttribute('aria-busy', 'true');
  const buttons = document.querySelectorAll('button');
  for (const button of buttons) button.disabled = true;
  leaving.disabled = true;
  await work();
  for (const button of buttons) button.disabled = false;
  leaving.disabled = false;
  allow();
  form.setAttribute('aria-busy', 'false');
}

const fill = (id: string, words: readonly string[]): void =>
  element(id, HTMLUListElement).replaceChildren(...words.map((each) => make('li', each)));

async function look(): Promise<void> {
  forget();
  say('Смотрим, что произойдёт.');
  const given = codes();
  const reply = await call('apiPreviewNextYear', given);
  showIssues(reply.issues);
  if (!reply.ok) return say(reply.message, true);
  const view = reply.value;
  shown = { view, leaving: given };
  element('told', HTMLElement).hidden = false;
  element('heading', HTMLHeadingElement).textContent = 'Что произойдёт: ' + view.year + ' → ' + view.next;
  fill('lines', view.lines);
  fill('warnings', view.warnings);
  element('before', HTMLDivElement).hidden = view.warnings.length === 0;
  element('agreement', HTMLParagraphElement).hidden = view.isBarred || view.isRunning;
  turn.textContent = view.isRunning ? 'Продолжить' : 'Закрыть год и начать новый';
  if (view.isBarred) say('Год пока нельзя закрыть: сначала сделайте то, что ниже.', true);
  else if (view.isRunning) say('Переход начат и не закончен. Нажмите «Продолжить».', true);
  else say('Ничего ещё не изменено.');
}

async function carryOut(): Promise<void> {
  if (!shown) return;
  const request = { year: shown.view.year, leaving: shown.leaving };
  progress.hidden = false;
  for (let later = 1; later > 0; ) {
    const reply = await call('apiTurnYear', request);
    showIssues(reply.issues);
    if (!reply.ok) {
      progress.hidden = true;
      return say(reply.message, true);
    }
    say(reply.message);
    ({ later } = reply.value);
    progress.max = reply.value.done + later;
    progress.value = reply.value.done;
  }
  progress.hidden = true;
  forget();
}

turn.addEventListener('click', () => void run(carryOut));
agreed.addEventListener('change', allow);
leaving.addEventListener('input', forget);
element('close', HTMLButtonElement).addEventListener('click', closeWindow);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run(look);
});
void run(look);
