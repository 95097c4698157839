/**
 * «Карточки и бейджи»: personal links of a questionnaire with QR codes, and badges, as sheets that the browser prints. Names of
 * a school that works with codes are read here from its key file and go nowhere.
 */

import { readCode } from '../../domain/people/code';
import { wordNextMeeting } from '../../texts/ru/letters';
import { call, closeWindow, element, make } from '../sidebar/call';
import type { LinkView } from '../wire/answers';
import type { ConsoleView } from '../wire/book';
import { type Card, cardSheets } from './card-sheets';
import { readKeyNames } from './key-names';
import { qrPicture } from './qr-picture';
import { say } from './status-line';

type BaseName = 'mentees' | 'mentors';

const form = element('cards', HTMLFormElement);
const kind = element('kind', HTMLSelectElement);
const group = element('group', HTMLSelectElement);
const codes = element('codes', HTMLInputElement);
const key = element('key', HTMLInputElement);
const status = element('status', HTMLDivElement);
const sheets = element('sheets', HTMLElement);
const print = element('print', HTMLButtonElement);

/** A longer address nobody types from paper. */
const longestTyped = 60;

const baseWords = { mentees: 'наставляемые', mentors: 'наставники' } as const;
const roleWords = { mentees: 'Наставляемый', mentors: 'Наставник' } as const;

/** What a choice prints: cards of a questionnaire, or badges when there is none. */
interface Choice {
  readonly base: BaseName;
  readonly questionnaire: string;
  readonly title: string;
}

let view: ConsoleView | undefined;
let choices: readonly Choice[] = [];
/** Of the chosen kind, as the book has them now. */
let people: readonly LinkView[] = [];

const chosen = (): Choice | undefined => choices[Number(kind.value)];

/** Does one thing at a time. */
async function busy(work: () => Promise<void>): Promise<void> {
  form.setAttribute('aria-busy', 'true');
  await work();
  form.setAttribute('aria-busy', 'false');
}

function forget(): void {
  sheets.replaceChildren();
  print.disabled = true;
}

async function start(): Promise<void> {
  const reply = await call('apiReadConsole');
  if (!reply.ok) return say(reply.message, true);
  view = reply.value;
  const open = reply.value.questionnaires.filter(({ state }) => state === 'открыта');
  choices = [
    ...open.flatMap(({ id, number, title, people: bases }) =>
      bases.map((base): Choice => ({ base, questionnaire: id, title: number + '. ' + title })),
    ),
    ...(['mentees', 'mentors'] as const).map((base): Choice => ({ base, questionnaire: '', title: 'Бейджи' })),
  ];
  const captions = choices.map(({ base, title }) => title + ' – ' + baseWords[base]);
  kind.replaceChildren(...captions.map((caption, index) => new Option(caption, String(index))));
  await readPeople();
}

async function readPeople(): Promise<void> {
  forget();
  const choice = chosen();
  if (!choice) return;
  const takesNames = view?.regime === 'codes' && choice.questionnaire !== '';
  element('key-field', HTMLDivElement).hidden = !takesNames;
  element('key-note', HTMLParagraphElement).hidden = !takesNames;
  const reply = await call('apiShowLinks', choice.base, choice.questionnaire);
  if (!reply.ok) return say(reply.message, true);
  people = reply.value;
  const groups = [...new Set(people.map(({ grade }) => grade))].sort((a, b) =>
    a.localeCompare(b, 'ru', { numeric: true }),
  );
  const options = groups.map((name) => new Option(name === '' ? 'без класса' : name, 'of ' + name));
  const missing = pendingOf(choice);
  const reminder = people.some(({ code }) => missing.has(code))
    ? [new Option('тем, кто ещё не ответил', 'pending')]
    : [];
  const soon = people.some(({ meeting }) => meeting) ? [new Option('тем, у кого скоро встреча', 'soon')] : [];
  group.replaceChildren(new Option('всем', 'all'), ...soon, ...reminder, ...options);
  say('', false);
}

/** Names by code from the chosen key file; nothing when it cannot be read. */
async function readNames(): Promise<ReadonlyMap<string, string> | undefined> {
  const names = await readKeyNames(element('key-field', HTMLDivElement).hidden ? undefined : key.files?.[0]);
  if (!('refused' in names)) return names;
  say(names.refused, true);
  return undefined;
}

async function show(): Promise<void> {
  forget();
  const choice = chosen();
  const names = await readNames();
  if (!choice || !names) return;
  const isReminder = group.value === 'pending';
  const missing = pendingOf(choice);
  const wanted = new Set(codes.value.split(/[\s,;]+/).flatMap((words) => readCode(words)?.code ?? []));
  const own = people
    .filter(({ code }) => wanted.size === 0 || wanted.has(code))
    .filter(({ code, grade, meeting }) => {
      if (group.value === 'soon') return meeting !== undefined;
      return isReminder ? missing.has(code) : ['all', 'of ' + grade].includes(group.value);
    })
    .map((person) => ({ ...person, name: person.name || (names.get(person.code) ?? '') }))
    .sort((a, b) => compare(a.grade, b.grade) || compare(a.name, b.name) || compare(a.code, b.code));
  if (own.length === 0) return say('Таких людей в базе нет. Проверьте коды и класс.', true);
  const cards = own.map(
    (person): Card => ({
      group: person.grade,
      element: choice.questionnaire === '' ? badge(person, choice) : linkCard(person, choice),
    }),
  );
  const title = choice.questionnaire === '' ? 'Бейджи' : choice.title;
  const lists = isReminder ? [reminderList(own, title)] : [];
  const pages = [...lists, ...cardSheets(cards, title)];
  sheets.replaceChildren(...pages);
  print.disabled = false;
  const nameless = names.size > 0 ? own.filter(({ name }) => name === '').length : 0;
  say(
    [
      'Карточек: ' + cards.length + ', листов: ' + pages.length + '. При печати выберите масштаб 100 %.',
      ...(nameless > 0 ? ['Без имени в ключ-файле: ' + nameless + '.'] : []),
      ...(own.some(({ link }) => isOnlyHere(link))
        ? [
            'Эти ссылки открываются только на этом компьютере: с телефона они не сработают, пока анкеты не открыты в сети школы.',
          ]
        : []),
    ].join(' '),
    false,
  );
}

/** Codes of those whose answer has not come, as the register had it at the last collection. */
const pendingOf = ({ questionnaire }: Choice): ReadonlySet<string> =>
  new Set(view?.questionnaires.find(({ id }) => id === questionnaire)?.pending.split('; '));

/** Who is to be reminded, class by class: for whoever goes round with the cards. */
function reminderList(own: readonly LinkView[], title: string): HTMLElement {
  const groups = [...new Set(own.map(({ grade }) => grade))];
  const lists = groups.map((grade) => {
    const people = own.filter((person) => person.grade === grade);
    const lines = people.map(({ code, name }) => make('li', [code, name].filter((word) => word !== '').join(' ')));
    const caption = (grade === '' ? 'Без класса' : grade) + ' – не ответили: ' + people.length;
    return make('section', '', make('h3', caption), make('ul', '', ...lines));
  });
  const list = make('section', '', make('h2', title + ' · кому напомнить'), ...lists);
  list.className = 'sheet list';
  return list;
}

const compare = (a: string, b: string): number => a.localeCompare(b, 'ru', { numeric: true });

/** Whether the address means the computer that it is opened on. */
const isOnlyHere = (link: string): boolean =>
  link !== '' && ['127.0.0.1', 'localhost'].includes(new URL(link).hostname);

const line = (className: string, words: string): readonly HTMLElement[] => {
  if (words === '') return [];
  const made = make('p', words);
  made.className = className;
  return [made];
};

function card(className: string, picture: SVGElement, lines: readonly HTMLElement[]): HTMLElement {
  const made = make('article', '', picture, make('div', '', ...lines));
  made.className = className;
  return made;
}

function linkCard({ signed, pair, link, name, code, meeting }: LinkView, { title }: Choice): HTMLElement {
  const address = link.replace(/^https?:\/\//, '');
  const isTyped = address.length <= longestTyped;
  const how = isTyped
    ? 'Наведите камеру телефона на картинку или наберите адрес:'
    : 'Наведите камеру телефона на картинку.';
  return card('card', qrPicture(link, 'QR-код личной ссылки ' + code), [
    ...line('title', title),
    ...line('person', name),
    ...line('code', [signed, pair].filter((word) => word !== '').join(' · ')),
    ...(meeting ? line('meeting', wordNextMeeting(meeting)) : []),
    ...line('how', meeting ? 'После встречи: камера телефона – и минута на ответ.' : how),
    ...line('address', isTyped ? address : ''),
  ]);
}

/** Worn in the open: the code without its key. */
function badge({ code, name, grade }: LinkView, { base }: Choice): HTMLElement {
  return card('card badge', qrPicture(code, 'QR-код с кодом ' + code), [
    ...line('title', view?.school ?? ''),
    ...line('person', name),
    ...line('code', code),
    ...line('title', [roleWords[base], grade].filter((word) => word !== '').join(', ')),
  ]);
}

status.tabIndex = -1;
kind.addEventListener('change', () => void busy(readPeople));
for (const input of [group, codes, key]) input.addEventListener('input', forget);
element('close', HTMLButtonElement).addEventListener('click', closeWindow);
print.addEventListener('click', () => window.print());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void busy(show);
});
void busy(start);
