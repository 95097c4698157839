/**
 * «Практики»: the cases of the school, searched by words, form, state and request as one types; drafts are proposed by the server. What was
 * read once is searched here, nothing is asked again.
 */
import { fits, tellingParts } from '../../domain/pairing/practices';
import { call, closeWindow, element, make } from '../sidebar/call';
import type { PracticesView, PracticeView } from '../wire/practices';
import { showIssues } from './issue-cards';
import { say } from './status-line';

const form = element('practices', HTMLFormElement);
const words = element('words', HTMLInputElement);
const formChoice = element('form', HTMLSelectElement);
const stateChoice = element('state', HTMLSelectElement);
const propose = element('propose', HTMLButtonElement);

let view: PracticesView = { practices: [], tags: [], forms: [], states: [], headings: {} };

const chosenTags = (): readonly string[] =>
  [...document.querySelectorAll<HTMLInputElement>('#tags input:checked')].map(({ value }) => value);

/** Only what is plainly a page of the web may be gone to. */
function linked(words: string): HTMLElement {
  const cell = make('dd', '');
  if (!/^https?:\/\/\S+$/i.test(words)) {
    cell.textContent = words;
    return cell;
  }
  const link = document.createElement('a');
  link.href = words;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = words;
  cell.append(link);
  return cell;
}

function card({ practice, tagNames, state, why, faults }: PracticeView): HTMLElement {
  const about = [practice.form, practice.year, state].filter((part) => part).join(' · ');
  const title = make('summary', practice.title);
  const quiet = make('span', ` ${about}`);
  quiet.className = 'quiet';
  title.append(quiet);
  const rows: readonly (readonly [label: string, words: string])[] = [
    ['Запросы', tagNames.join('; ')],
    ...tellingParts
      .filter((part) => part !== 'title')
      .map((part) => [view.headings[part] ?? part, practice[part]] as const),
    ...(state === 'черновик' ? [['Почему предложена', why] as const] : []),
  ];
  const told = rows.filter(([, said]) => said !== '').flatMap(([label, said]) => [make('dt', label), linked(said)]);
  const notes = state === 'снята' ? [] : faults.map((fault) => make('p', fault));
  return make('li', '', make('details', '', title, ...notes, make('dl', '', ...told)));
}

function search(): void {
  const wish = { words: words.value.trim(), form: formChoice.value, tags: chosenTags() };
  const found = view.practices.filter(
    ({ practice, tagNames, state }) =>
      (stateChoice.value === '' || state === stateChoice.value) && fits(practice, tagNames, wish),
  );
  element('found', HTMLOListElement).replaceChildren(...found.map(card));
  say(
    view.practices.length === 0
      ? 'Практик ещё нет. Программа предложит их по парам, которые завершены и достигли цели.'
      : `Найдено практик: ${found.length} из ${view.practices.length}.`,
  );
}

const options = (every: string, of: readonly string[]): readonly HTMLOptionElement[] => [
  new Option(every, ''),
  ...of.map((each) => new Option(each, each)),
];

function tick({ code, name }: PracticesView['tags'][number]): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = code;
  box.addEventListener('change', search);
  const label = make('label', '', box);
  label.append(name);
  return label;
}

async function read(): Promise<void> {
  say('Практики читаются.');
  const reply = await call('apiReadPractices');
  if (!reply.ok) {
    showIssues(reply.issues);
    return say(reply.message, true);
  }
  view = reply.value;
  formChoice.replaceChildren(...options('любая', view.forms));
  stateChoice.replaceChildren(...options('любое', view.states));
  element('tags', HTMLDivElement).replaceChildren(...view.tags.map(tick));
  element('tags-set', HTMLFieldSetElement).hidden = view.tags.length === 0;
  search();
}

async function ask(): Promise<void> {
  const reply = await call('apiProposePractices');
  showIssues(reply.issues);
  if (!reply.ok) return say(reply.message, true);
  await read();
  say(reply.message);
}

async function busy(work: () => Promise<void>): Promise<void> {
  form.setAttribute('aria-busy', 'true');
  propose.disabled = true;
  await work();
  propose.disabled = false;
  form.setAttribute('aria-busy', 'false');
}

for (const choice of [formChoice, stateChoice]) choice.addEventListener('change', search);
words.addEventListener('input', search);
propose.addEventListener('click', () => void busy(ask));
element('close', HTMLButtonElement).addEventListener('click', closeWindow);
// What is found stands below already: Enter has nothing to send.
form.addEventListener('submit', (event) => event.preventDefault());
void busy(read);
