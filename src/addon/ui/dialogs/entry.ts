/**
 * «Внести с бумаги»: one paper after the other by the number keys – code, questions, saved, next. What a code is and whether an answer
 * counts is decided by the server.
 */
import { call, closeWindow, element, make } from '../sidebar/call';
import type { EntryView } from '../wire/answers';
import { isWhole, readTyped } from './entry-words';

type EntryQuestion = EntryView['questions'][number];

const form = element('entry', HTMLFormElement);
const questionnaire = element('entry-questionnaire', HTMLSelectElement);
const code = element('entry-code', HTMLInputElement);
const list = element('entry-questions', HTMLOListElement);
const status = element('status', HTMLDivElement);

interface Field {
  readonly question: EntryQuestion;
  readonly input: HTMLInputElement;
  readonly chosen: HTMLElement;
}

let views: readonly EntryView[] = [];
let fields: readonly Field[] = [];
let saved = 0;
/** The paper that is being typed in keeps its word, so that it is kept once however often it is sent. */
let entry = '';
let busy = false;

const newWord = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

const viewOf = (): EntryView | undefined => views.find(({ id }) => id === questionnaire.value);

function say(message: string, refused: boolean): void {
  status.textContent = message;
  status.classList.toggle('refused', refused);
}

/** Everything is empty again and the code comes next. */
function begin(): void {
  entry = newWord();
  code.value = '';
  for (const { input, chosen } of fields) {
    input.value = '';
    input.removeAttribute('aria-invalid');
    chosen.textContent = '';
  }
  list.scrollTop = 0;
  code.focus();
}

function showQuestions(): void {
  const view = viewOf();
  fields = (view?.questions ?? []).flatMap((question) => (question.id === view?.who ? [] : fieldOf(question)));
  list.replaceChildren(
    ...fields.map(({ question, input, chosen }, index) => lineOf(question, input, chosen, index + 1)),
  );
  begin();
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
  } else void save();
}

async function save(): Promise<void> {
  const view = viewOf();
  if (busy || !view) return;
  if (code.value.trim() === '') {
    say('Впишите код с ключом.', true);
    return code.focus();
  }
  const answers: Record<string, string> = { [view.who]: code.value };
  for (const field of fields) {
    const words = read(field);
    if (words === undefined) return field.input.select();
    answers[field.question.id] = words;
  }
  busy = true;
  form.setAttribute('aria-busy', 'true');
  say('Сохраняется…', false);
  const reply = await call('apiEnterAnswer', { questionnaire: view.id, entry, answers });
  busy = false;
  form.setAttribute('aria-busy', 'false');
  const doubts = reply.issues.map(({ what, remedy }) => `${what} ${remedy}`);
  say(
    [
      reply.message,
      ...(reply.ok ? doubts : doubts.slice(0, 1).map((words) => words.replace(reply.message, '').trim())),
    ].join(' '),
    !reply.ok,
  );
  if (!reply.ok) return code.select();
  saved += 1;
  element('entry-count', HTMLSpanElement).textContent = `Внесено анкет: ${saved}`;
  begin();
}

list.addEventListener('input', (event) => {
  const index = fields.findIndex(({ input }) => input === event.target);
  const field = fields[index];
  if (field && isWhole(field.question, field.input.value)) goOn(index);
});

form.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
  event.preventDefault();
  if (event.ctrlKey || event.metaKey) return void save();
  if (event.target === code) return fields[0]?.input.focus();
  const index = fields.findIndex(({ input }) => input === event.target);
  if (index >= 0) goOn(index);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void save();
});
questionnaire.addEventListener('change', showQuestions);
element('close', HTMLButtonElement).addEventListener('click', closeWindow);

async function start(): Promise<void> {
  const reply = await call('apiReadEntry');
  form.setAttribute('aria-busy', 'false');
  if (!reply.ok) return say(reply.message, true);
  views = reply.value;
  questionnaire.replaceChildren(...views.map(({ id, number, title }) => new Option(`${number}. ${title}`, id)));
  showQuestions();
}

void start();
