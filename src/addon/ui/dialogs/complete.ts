/**
 * «Завершить пары»: pairs whose term is over with what they owe; the curator settles aim, presentation and perspective of each and completes
 * those that are ticked, all at once. What may be completed is decided by the server.
 */
import { call, closeWindow, element, make } from '../sidebar/call';
import type { CompletionRequest, CompletionView } from '../wire/changes';
import { showIssues } from './issue-cards';
import { say } from './status-line';

type PairView = CompletionView['pairs'][number];

const form = element('complete', HTMLFormElement);
const progress = element('progress', HTMLProgressElement);
const write = element('write', HTMLButtonElement);

/** What stands on the page about one pair. */
interface Card {
  readonly chosen: HTMLInputElement;
  readonly request: () => CompletionRequest;
}

let cards: readonly Card[] = [];

function choice(name: string, words: readonly string[], value: string | undefined, empty?: string): HTMLSelectElement {
  const select = document.createElement('select');
  if (empty !== undefined) select.append(new Option(empty, ''));
  select.append(...words.map((each) => new Option(each, each)));
  select.value = value ?? select.value;
  select.setAttribute('aria-label', name);
  return select;
}

const labelled = (words: string, input: HTMLElement): HTMLElement => {
  const label = make('label', words);
  label.append(input);
  return label;
};

function cardOf(pair: PairView, view: CompletionView): Card {
  const chosen = document.createElement('input');
  chosen.type = 'checkbox';
  chosen.checked = pair.isDue;
  chosen.disabled = !pair.isDue;
  chosen.addEventListener('change', allow);
  const head = make('label', '', chosen);
  head.append(` ${pair.pair}: ${pair.mentor} – ${pair.mentees.join(', ')}`);
  const about = (name: string): string => `${name}, ${pair.pair}`;
  const reached = choice(about('Цель достигнута'), view.reached, pair.reached, 'не указано');
  const why = document.createElement('input');
  why.type = 'text';
  why.maxLength = 200;
  why.value = pair.why ?? '';
  why.setAttribute('aria-label', about('Почему не полностью'));
  const presentation = choice(about('Форма представления результата'), view.presentations, undefined);
  const perspective = choice(about('Перспектива'), view.perspectives, pair.perspective, 'обсудить на встрече');
  const set = make('fieldset', '', make('legend', '', head));
  const last = pair.end ? pair.end.split('-').reverse().join('.') : 'не указан';
  const facts = make('p', `Последний день: ${last}. Сделано: ${pair.result}.`);
  const owes = make('p', pair.debts.length === 0 ? 'Всё сдано.' : `Осталось: ${pair.debts.join(', ')}.`);
  for (const quiet of [facts, owes]) quiet.className = 'quiet';
  set.append(facts, owes);
  if (pair.isDue)
    set.append(
      labelled('Цель достигнута', reached),
      labelled('Перспектива', perspective),
      labelled('Почему не полностью', why),
      labelled('Как показан результат', presentation),
    );
  element('pairs', HTMLDivElement).append(set);
  return {
    chosen,
    request: () => ({
      pair: pair.pair,
      reached: view.reached.find((each) => each === reached.value) as CompletionRequest['reached'],
      why: why.value,
      presentation: presentation.value,
      perspective: view.perspectives.find((each) => each === perspective.value) as CompletionRequest['perspective'],
    }),
  };
}

const ticked = (): readonly Card[] => cards.filter(({ chosen }) => chosen.checked);

function allow(): void {
  write.disabled = ticked().length === 0;
}

async function read(): Promise<void> {
  const reply = await call('apiReadCompletion');
  element('pairs', HTMLDivElement).replaceChildren();
  cards = [];
  if (!reply.ok) {
    showIssues(reply.issues);
    return say(reply.message, true);
  }
  const view = reply.value;
  cards = view.pairs.map((pair) => cardOf(pair, view));
  const due = view.pairs.filter(({ isDue }) => isDue).length;
  say(
    view.pairs.length === 0
      ? 'Пар, у которых срок вышел или выходит в ближайший месяц, нет.'
      : `Срок вышел: ${due}, выходит в ближайший месяц: ${view.pairs.length - due}.`,
    false,
  );
}

async function send(): Promise<void> {
  const reply = await call(
    'apiCompletePairs',
    ticked().map(({ request }) => request()),
  );
  showIssues(reply.issues);
  if (!reply.ok) return say(reply.message, true);
  await read();
  say(`${reply.message} Отменить можно командой «Отменить последнее».`, false);
}

async function busy(work: () => Promise<void>): Promise<void> {
  progress.hidden = false;
  form.setAttribute('aria-busy', 'true');
  write.disabled = true;
  await work();
  progress.hidden = true;
  form.setAttribute('aria-busy', 'false');
  allow();
}

element('close', HTMLButtonElement).addEventListener('click', closeWindow);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void busy(send);
});
void busy(read);
