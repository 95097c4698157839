/**
 * «Внести с бумаги»: one paper after the other by the number keys – code, questions, next. Papers are sent in their order while the next one is
 * typed in; one that is refused waits to be mended. What a code is and whether an answer counts is decided by the server.
 */

import { call, closeWindow, element, make } from '../sidebar/call';
import type { EntryView } from '../wire/answers';
import { isWhole, readTyped } from './entry-words';
import { say } from './status-line';

type EntryQuestion = EntryView['questions'][number];

const form = element('entry', HTMLFormElement);
const questionnaire = element('entry-questionnaire', HTMLSelectElement);
const code = element('entry-code', HTMLInputElement);
const list = element('entry-questions', HTMLOListElement);

interface Field {
  readonly question: EntryQuestion;
  readonly input: HTMLInputElement;
  readonly chosen: HTMLElement;
}

/** A paper as it was typed. */
interface Paper {
  readonly view: EntryView;
  readonly entry: string;
  readonly code: string;
  readonly typed: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
}

interface Refused extends Paper {
  readonly why: string;
}

let views: readonly EntryView[] = [];
let fields: readonly Field[] = [];
let saved = 0;
/** The paper that is being typed in keeps its word, so that it is kept once however often it is sent. */
let entry = '';
/** Papers on their way, each behind the one before. */
let sending: Promise<void> = Promise.resolve();
let waiting = 0;

const newWord = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

const viewOf = (): EntryView | undefined => views.find(({ id }) => id === questionnaire.value);

const isEmpty = (): boolean => [code, ...fields.map(({ input }) => input)].every(({ value }) => value.trim() === '');

/** Everything is empty again and the code comes next. */
function begin(): void {
  fill(newWord(), '', []);
  code.focus();
}

function fill(word: string, signed: string, typed: readonly string[]): void {
  entry = word;
  code.value = signed;
  fields.forEach(({ input, chosen }, index) => {
    input.value = typed[index] ?? '';
    input.removeAttribute('aria-invalid');
    chosen.textContent = '';
  });
  list.scrollTop = 0;
}

/** A refused paper comes back when it is asked for, never under the hands of who types another. */
function bringBack(paper: Refused, button: HTMLButtonElement): void {
  if (!isEmpty()) {
    say('Сначала сохраните анкету, которую вносите.', true);
    code.focus();
    return;
  }
  button.remove();
  questionnaire.value = paper.view.id;
  layQuestions();
  fill(paper.entry, paper.code, paper.typed);
  say(paper.why, true);
  code.select();
}

function offerBack(paper: Refused): void {
  const button = make('button', `Исправить ${paper.code}`) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', () => bringBack(paper, button));
  element('entry-refused', HTMLDivElement).append(button);
}

function showQuestions(): void {
  layQuestions();
  begin();
}

function layQuestions(): void {
  const view = viewOf();
  fields = (view?.questions ?? []).flatMap((question) => (question.id === view?.who ? [] : fieldOf(question)));
  list.replaceChildren(
    ...fields.map(({ question, input, chosen }, index) => lineOf(question, input, chosen, index + 1)),
  );
}

function fieldOf(question: EntryQuestion): Field {
  const input = document.createElement('input');
  input.type = 'text';
  input.id = `answer-${question.id}`;
  const numeric = !['text', 'paragraph', 'date'].includes(question.kind);
  if (numeric) input.inputMode = 'numeric';
  input.placeholder = placeholderOf(question);
  const chosen = make('p');
  chosen.className = 'chosen';
  return { question, input, chosen };
}

const placeholderOf = ({ kind, from, to }: EntryQuestion): string => {
  if (kind === 'scale' || kind === 'number') return `${from}–${to}`;
  if (kind === 'checkboxes') return 'номера';
  if (kind === 'date') return 'дд.мм.гггг';
  return kind === 'text' || kind === 'paragraph' ? 'словами' : 'номер';
};

function lineOf(question: EntryQuestion, input: HTMLInputElement, chosen: HTMLElement, number: number): HTMLElement {
  const label = make('label', `${number}. ${question.title}`) as HTMLLabelElement;
  label.htmlFor = input.id;
  const choices = make('ul', '', ...question.choices.map((choice, index) => make('li', `${index + 1} – ${choice}`)));
  choices.className = 'choices';
  return make('li', '', label, input, ...(question.choices.length > 0 ? [choices] : []), chosen);
}

/** Reads one answer, marks what is wrong; nothing when it is wrong. */
function read({ question, input, chosen }: Field): string | undefined {
  const typed = readTyped(question, input.value);
  const wrong = 'wrong' in typed;
  if (wrong) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  chosen.textContent = wrong ? typed.wrong : question.choices.length > 0 ? typed.words : '';
  if (wrong) say(`${question.title} ${typed.wrong}`, true);
  return wrong ? undefined : typed.words;
}

function goOn(index: number): void {
  const field = fields[index];
  const next = fields[index + 1];
  if (field && read(field) === undefined) field.input.select();
  else if (next) {
    next.input.focus();
    next.input.closest('li')?.scrollIntoView({ block: 'nearest' });
  } else save();
}

function save(): void {
  const view = viewOf();
  if (!view) return;
  if (code.value.trim() === '') {
    say('Впишите код с ключом.', true);
    code.focus();
    return;
  }
  const answers: Record<string, string> = { [view.who]: code.value };
  for (const field of fields) {
    const words = read(field);
    if (words === undefined) {
      field.input.select();
      return;
    }
    answers[field.question.id] = words;
  }
  const paper = { view, entry, code: code.value, typed: fields.map(({ input }) => input.value), answers };
  waiting += 1;
  showCount();
  sending = sending.then(() => send(paper));
  begin();
}

async function send(paper: Paper): Promise<void> {
  const { view, entry: word, answers } = paper;
  const reply = await call('apiEnterAnswer', { questionnaire: view.id, entry: word, answers });
  waiting -= 1;
  if (reply.ok) saved += 1;
  showCount();
  const [first] = reply.issues;
  const doubts = reply.issues.map(({ what, remedy }) => `${what} ${remedy}`);
  if (reply.ok) return say([reply.message, ...doubts].join(' '), false);
  const why = `${paper.code}: ${[reply.message, first?.remedy ?? ''].join(' ').trim()}`;
  offerBack({ ...paper, why });
  say(why, true);
}

function showCount(): void {
  const words = waiting > 0 ? ` Сохраняются: ${waiting}. Можно вносить дальше.` : '';
  element('entry-count', HTMLSpanElement).textContent = `Внесено анкет: ${saved}.${words}`;
}

list.addEventListener('input', (event) => {
  const index = fields.findIndex(({ input }) => input === event.target);
  const field = fields[index];
  if (field && isWhole(field.question, field.input.value)) goOn(index);
});

form.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
  event.preventDefault();
  const index = fields.findIndex(({ input }) => input === event.target);
  if (event.ctrlKey || event.metaKey) save();
  else if (event.target === code) fields[0]?.input.focus();
  else if (index >= 0) goOn(index);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  save();
});
questionnaire.addEventListener('change', showQuestions);
element('close', HTMLButtonElement).addEventListener('click', () => void sending.then(closeWindow));

async function start(): Promise<void> {
  const reply = await call('apiReadEntry');
  form.setAttribute('aria-busy', 'false');
  if (!reply.ok) return say(reply.message, true);
  views = reply.value;
  questionnaire.replaceChildren(...views.map(({ id, number, title }) => new Option(`${number}. ${title}`, id)));
  showQuestions();
}

void start();
