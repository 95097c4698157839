/**
 * «Показатели для муниципалитета»: shows everything that will leave the school, then keeps exactly that in Drive or gives it as a file.
 * Decides nothing.
 */
import { call, closeWindow, element, make } from '../sidebar/call';
import type { Reply } from '../wire/reply';
import type { FiguresView } from '../wire/upward';
import { say } from './status-line';

const form = element('figures', HTMLFormElement);
const half = element('half', HTMLSelectElement);
const keep = element('keep', HTMLButtonElement);
const download = element('download', HTMLButtonElement);
const buttons = (): NodeListOf<HTMLButtonElement> => document.querySelectorAll('button');

let shown: FiguresView | undefined;

const chosenHalf = (): 1 | 2 => (half.value === '2' ? 2 : 1);

async function run(work: () => Promise<void>): Promise<void> {
  form.setAttribute('aria-busy', 'true');
  for (const button of buttons()) button.disabled = true;
  await work();
  for (const button of buttons()) button.disabled = false;
  keep.disabled = download.disabled = shown === undefined;
  form.setAttribute('aria-busy', 'false');
}

const refusal = ({ message, issues }: Reply<unknown>): string => [message, issues[0]?.remedy ?? ''].join(' ').trim();

const row = (kind: 'th' | 'td', cells: readonly unknown[]): HTMLElement =>
  make('tr', '', ...cells.map((cell) => make(kind, String(cell))));

async function look(): Promise<void> {
  shown = undefined;
  say('Показатели считаются.');
  const reply = await call('apiReadFigures', chosenHalf());
  element('told', HTMLElement).hidden = !reply.ok;
  if (!reply.ok) return say(refusal(reply), true);
  shown = reply.value;
  const { people, others, text, school, year } = shown;
  const head = ['Форма', 'Роль', 'Группа', 'Всего', 'Начали', 'Завершили', 'Выбыли'];
  element('people', HTMLTableElement).replaceChildren(row('th', head), ...people.map((cells) => row('td', cells)));
  element('others', HTMLTableElement).replaceChildren(...others.map((cells) => row('td', cells)));
  element('text', HTMLPreElement).textContent = text;
  element('files', HTMLUListElement).replaceChildren();
  say(school + ', ' + year + ': проверьте числа и сохраните файл.');
}

async function keepShown(): Promise<void> {
  if (!shown) return;
  const reply = await call('apiKeepFigures', { half: chosenHalf(), shown: shown.shown });
  if (!reply.ok) return say(refusal(reply), true);
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

function give(): void {
  if (!shown) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([shown.text], { type: 'application/jsonl' }));
  link.download = 'Показатели ' + shown.school + ', ' + shown.year.replace('/', '-') + ', ' + half.value + '.jsonl';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function showSheet(): Promise<void> {
  const reply = await call('apiShowNeutralTable');
  say(reply.ok ? reply.message : refusal(reply), !reply.ok);
}

keep.addEventListener('click', () => void run(keepShown));
download.addEventListener('click', give);
element('sheet', HTMLButtonElement).addEventListener('click', () => void run(showSheet));
element('close', HTMLButtonElement).addEventListener('click', closeWindow);
half.addEventListener('change', () => void run(look));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run(look);
});
// What scrolls is reached by keyboard, too.
element('people', HTMLTableElement).parentElement?.setAttribute('tabindex', '0');
// The first half-year is told in winter, the second from February on.
half.value = [1, 2, 3, 4, 5, 6, 7].includes(new Date().getMonth()) ? '2' : '1';
void run(look);
