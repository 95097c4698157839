/**
 * «Ответы из другой формы»: reads an export in the browser, matches its columns to questions, shows what would change, sends the matched
 * columns in portions. Whose an answer is, and whether it counts, is decided by the server.
 */

import { matchColumns } from '../../domain/people/match-columns';
import { call, closeWindow, element, make } from '../sidebar/call';
import type { EntryView, PreviewAnswersView } from '../wire/answers';
import type { IssueLine } from '../wire/reply';
import { chooseColumns } from './answers-table';
import { showColumnChoices } from './column-choices';
import { type GivenTable, headingsAt, type Rows, readGivenTable } from './given-file';
import { showIssues } from './issue-cards';
import { say } from './status-line';

/** The server takes so many rows at once. */
const portion = 200;

const form = element('answers', HTMLFormElement);
const questionnaire = element('answers-questionnaire', HTMLSelectElement);
const file = element('file', HTMLInputElement);
const pasted = element('pasted', HTMLTextAreaElement);
const matching = element('matching', HTMLDivElement);
const status = element('status', HTMLDivElement);
const progress = element('progress', HTMLProgressElement);
const add = element('add', HTMLButtonElement);

/** What stands for the column that tells when an answer was sent. */
const time = '@time';

interface Plan {
  readonly questionnaire: string;
  readonly headings: readonly string[];
  readonly rows: Rows;
  readonly first: number;
  /** Sent again after a break, the portions stay one command. */
  readonly batch: string;
}

let views: readonly EntryView[] = [];
let given: GivenTable | undefined;
let chosenColumns = (): readonly string[] => [];
let plan: Plan | undefined;

const viewOf = (): EntryView | undefined => views.find(({ id }) => id === questionnaire.value);

/** What was shown counts no more. */
function forget(): void {
  plan = undefined;
  add.disabled = true;
  element('plan', HTMLUListElement).replaceChildren();
  showIssues([]);
}

/** Reads the file and proposes which column is which question. */
async function open(): Promise<void> {
  forget();
  matching.hidden = true;
  given = undefined;
  const table = await readGivenTable(file.files?.[0], pasted.value);
  if ('refused' in table) return say(table.refused, true);
  given = table;
  showMatching();
  say('Проверьте, какой столбец какому вопросу отвечает, и нажмите «Показать, что изменится».', false);
}

function showMatching(): void {
  const view = viewOf();
  if (!given || !view) return;
  const headings = given.rows[headingsAt(given)] ?? [];
  const found = matchColumns(headings, view.questions, time);
  const columns = headings.map((heading, at) => ({ heading, proposed: found[at] ?? '' }));
  const questions = view.questions.map(({ id, title }) => [id, title] as const);
  const places = [[time, 'Когда отправлен ответ'] as const, ...questions];
  chosenColumns = showColumnChoices(element('columns', HTMLTableSectionElement), columns, places, forget);
  matching.hidden = false;
}

async function preview(): Promise<void> {
  if (!given) return open();
  forget();
  const view = viewOf();
  if (!view) return;
  const chosen = chooseColumns(given, view, chosenColumns());
  if ('refused' in chosen) return say(chosen.refused, true);
  const batch = `list-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  const { headings, rows, first } = chosen;
  const wanted: Plan = { questionnaire: view.id, headings, rows, first, batch };
  const issues: IssueLine[] = [...chosen.issues];
  const found: PreviewAnswersView['rows'][number][] = [];
  for (let from = 0; from < rows.length; from += portion) {
    showProgress(from, rows.length);
    const reply = await call('apiPreviewAnswers', portionOf(wanted, from));
    issues.push(...reply.issues);
    showIssues(issues);
    if (!reply.ok) return say(reply.message, true);
    found.push(...reply.value.rows);
  }
  show(wanted, found);
}

const portionOf = ({ questionnaire: id, headings, rows, first }: Plan, from: number) => ({
  questionnaire: id,
  headings,
  rows: rows.slice(from, from + portion),
  first: first + from,
});

function show(wanted: Plan, found: PreviewAnswersView['rows']): void {
  const count = (kind: PreviewAnswersView['rows'][number]['kind']): number =>
    found.filter((row) => row.kind === kind).length;
  const sentences: readonly (readonly [number, string])[] = [
    [count('new'), 'Новых ответов: '],
    [count('unconfirmed'), 'Без верного кода и ключа – будут ждать вашего решения: '],
    [count('known'), 'Уже внесены: '],
    [count('skipped'), 'Пустых или без времени – не внесутся: '],
  ];
  const lines = sentences.filter(([number]) => number > 0).map(([number, words]) => `${words}${number}.`);
  element('plan', HTMLUListElement).replaceChildren(...lines.map((line) => make('li', line)));
  if (count('new') + count('unconfirmed') === 0) {
    say('Из этого файла внести нечего.', false);
    return;
  }
  plan = wanted;
  say('Так изменится книга. Нажмите «Внести»; потом это можно отменить в «Пульте куратора».', false);
}

async function send(wanted: Plan): Promise<void> {
  const sum = { entered: 0, taken: 0 };
  for (let from = 0; from < wanted.rows.length; from += portion) {
    showProgress(from, wanted.rows.length);
    const reply = await call('apiImportAnswers', { ...portionOf(wanted, from), batch: wanted.batch });
    if (!reply.ok)
      return say(`${reply.message} Передано строк: ${from} из ${wanted.rows.length}. Нажмите «Внести» ещё раз.`, true);
    sum.entered += reply.value.entered;
    sum.taken += reply.value.taken;
  }
  plan = undefined;
  element('plan', HTMLUListElement).replaceChildren();
  say(`Готово. Внесено ответов: ${sum.entered}, в базу перенесено: ${sum.taken}. Обновите «Пульт куратора».`, false);
}

function showProgress(done: number, all: number): void {
  progress.max = Math.max(all, 1);
  progress.value = done;
}

async function busy(work: () => Promise<void>): Promise<void> {
  progress.hidden = false;
  progress.removeAttribute('value');
  form.setAttribute('aria-busy', 'true');
  for (const button of document.querySelectorAll('button')) button.disabled = true;
  await work();
  progress.hidden = true;
  form.setAttribute('aria-busy', 'false');
  for (const button of document.querySelectorAll('button')) button.disabled = false;
  add.disabled = plan === undefined;
  if (document.activeElement === document.body) (add.disabled ? status : add).focus();
}

async function start(): Promise<void> {
  const reply = await call('apiReadEntry');
  if (!reply.ok) return say(reply.message, true);
  views = reply.value;
  questionnaire.replaceChildren(...views.map(({ id, number, title }) => new Option(`${number}. ${title}`, id)));
}

status.tabIndex = -1;
questionnaire.addEventListener('change', () => {
  forget();
  showMatching();
});
for (const input of [file, pasted]) input.addEventListener('change', () => void busy(open));
element('close', HTMLButtonElement).addEventListener('click', closeWindow);
add.addEventListener('click', () => {
  const chosen = plan;
  if (chosen) void busy(() => send(chosen));
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void busy(preview);
});
void busy(start);
