/**
 * «Подготовить публикацию»: shows which pages would be made, who is named, who is not and why, then has exactly that made; marks the pages as put
 * on the site. Decides nothing.
 */
import { call, closeWindow, element, make } from '../sidebar/call';
import type { SiteView } from '../wire/publication';
import type { Reply } from '../wire/reply';
import { showIssues } from './issue-cards';
import { say } from './status-line';

const form = element('publication', HTMLFormElement);
const prepare = element('prepare', HTMLButtonElement);
const buttons = (): NodeListOf<HTMLButtonElement> => document.querySelectorAll('button');

let shown: SiteView | undefined;

async function run(work: () => Promise<void>): Promise<void> {
  form.setAttribute('aria-busy', 'true');
  for (const button of buttons()) button.disabled = true;
  await work();
  for (const button of buttons()) button.disabled = false;
  prepare.disabled = shown === undefined;
  form.setAttribute('aria-busy', 'false');
}

/** Shows what came with the reply besides its value; tells whether it was refused. */
function isRefused(reply: Reply<unknown>): boolean {
  showIssues(reply.issues);
  if (!reply.ok) say(reply.message, true);
  return !reply.ok;
}

const row = (kind: 'th' | 'td', cells: readonly string[]): HTMLElement =>
  make('tr', '', ...cells.map((cell) => make(kind, cell)));

function fill(list: string, holder: string, words: readonly string[]): void {
  element(list, HTMLUListElement).replaceChildren(...words.map((each) => make('li', each)));
  element(holder, HTMLDivElement).hidden = words.length === 0;
}

async function look(): Promise<void> {
  shown = undefined;
  say('Страницы составляются.');
  const reply = await call('apiPreviewSite');
  element('told', HTMLElement).hidden = !reply.ok;
  if (isRefused(reply) || !reply.ok) return;
  shown = reply.value;
  const { pages, named, barred, left, note } = shown;
  const head = ['Страница', 'Файл', 'Состояние', 'Подготовлена', 'Размещена'];
  element('pages', HTMLTableElement).replaceChildren(row('th', head), ...pages.map((cells) => row('td', cells)));
  element('named', HTMLParagraphElement).textContent =
    named.length === 0 ? 'Никто: согласий на публикацию нет.' : named.join(', ');
  fill('barred', 'not-named', barred);
  fill('left', 'not-told', left);
  const marks = element('note', HTMLParagraphElement);
  marks.textContent = note;
  marks.hidden = note === '';
  element('files', HTMLUListElement).replaceChildren();
  say('Посмотрите и подготовьте страницы. Ничего ещё не сделано.');
}

async function prepareShown(): Promise<void> {
  if (!shown) return;
  const reply = await call('apiPrepareSite', { shown: shown.shown });
  if (isRefused(reply) || !reply.ok) return;
  say(reply.message, reply.value.changed);
  const links = reply.value.files.map(({ title, url }) => {
    const link = document.createElement('a');
    link.href = url;
    link.target = '_blank';
    link.textContent = title;
    return make('li', '', link);
  });
  element('files', HTMLUListElement).replaceChildren(...links);
}

async function place(): Promise<void> {
  const reply = await call('apiPlaceSite');
  if (!isRefused(reply)) say(reply.message);
}

prepare.addEventListener('click', () => void run(prepareShown));
element('place', HTMLButtonElement).addEventListener('click', () => void run(place));
element('close', HTMLButtonElement).addEventListener('click', closeWindow);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run(look);
});
void run(look);
