/**
 * «Добавить списком»: reads a file or a pasted list in the browser, shows what would change, sends it in portions. Columns
 * that the book must not get are left here; who is who, and what is right, is decided by the server.
 */

import { call, closeWindow, element, make } from '../sidebar/call';
import type { ImportColumnsView, PreviewView } from '../wire/people';
import type { IssueLine } from '../wire/reply';
import { showColumnChoices } from './column-choices';
import { type GivenTable, headingsAt, type Rows, readGivenTable } from './given-file';
import { showIssues } from './issue-cards';
import { codeHeading, type PeopleTable, proposeColumns, sameHeading, takeColumns } from './people-table';
import { say } from './status-line';

type BaseName = 'mentees' | 'mentors';

/** The server takes so many rows at once. */
const portion = 200;

const form = element('import', HTMLFormElement);
const base = element('import-base', HTMLSelectElement);
const letter = element('import-letter', HTMLSelectElement);
const file = element('file', HTMLInputElement);
const pasted = element('pasted', HTMLTextAreaElement);
const status = element('status', HTMLDivElement);
const progress = element('progress', HTMLProgressElement);
const add = element('add', HTMLButtonElement);

/** What was shown and will be sent. */
interface Plan {
  readonly base: BaseName;
  readonly headings: readonly string[];
  readonly rows: Rows;
  /** Sent again after a break, the portions stay one command. */
  readonly batch: string;
}

/** The base that the list goes into. */
const into = (): BaseName => base.value as BaseName;

let columns: ImportColumnsView['columns'] = { mentees: [], mentors: [] };
let plan: Plan | undefined;
/** The list as it was read last, and what the person has said of its columns since. */
let given: { readonly table: GivenTable; readonly chosen: () => readonly string[] } | undefined;

function setBusy(busy: boolean): void {
  progress.hidden = !busy;
  progress.removeAttribute('value');
  form.setAttribute('aria-busy', String(busy));
  for (const button of document.querySelectorAll('button')) button.disabled = busy;
  add.disabled = busy || plan === undefined;
}

function forget(): void {
  plan = undefined;
  add.disabled = true;
  element('plan', HTMLUListElement).replaceChildren();
  showIssues([]);
}

function showColumns(): void {
  element('known', HTMLParagraphElement).textContent = columns[into()].join(', ');
  forgetList();
}

/** Another list, or another base: what its columns are is asked anew. */
function forgetList(): void {
  given = undefined;
  element('matching', HTMLDivElement).hidden = true;
  forget();
}

/** Shows the columns that are not called as in the base with what each is taken for; says what all of them are now. */
function askColumns(table: GivenTable): () => readonly string[] {
  const known = columns[into()];
  const headings = table.rows[headingsAt(table)] ?? [];
  const proposed = proposeColumns(table, into(), known);
  const isOdd = headings.map((heading, at) => heading !== '' && !sameHeading(heading, proposed[at] ?? ''));
  const named = proposed.filter((_heading, at) => !isOdd[at]);
  const odd = headings.flatMap((heading, at) => (isOdd[at] ? [{ heading, proposed: proposed[at] ?? '' }] : []));
  const free = known.filter((each) => !named.includes(each)).map((each) => [each, each] as const);
  const chosen = showColumnChoices(element('columns', HTMLTableSectionElement), odd, free, forget);
  element('matching', HTMLDivElement).hidden = odd.length === 0;
  return () => {
    const said = [...chosen()];
    return proposed.map((heading, at) => (isOdd[at] ? (said.shift() ?? '') : heading));
  };
}

async function preview(): Promise<void> {
  forget();
  if (!given) {
    const table = await readGivenTable(file.files?.[0], pasted.value);
    if ('refused' in table) return say(table.refused, true);
    given = { table, chosen: askColumns(table) };
  }
  const taken = takeColumns(given.table, into(), columns[into()], given.chosen());
  if ('refused' in taken) return say(taken.refused, true);
  await ask(taken);
}

async function ask(taken: PeopleTable): Promise<void> {
  const { headings, rows, first } = taken;
  const found: PreviewView['rows'][number][] = [];
  const issues: IssueLine[] = [...taken.issues];
  let after = 0;
  for (let from = 0; from < rows.length; from += portion) {
    showProgress(from, rows.length);
    const some = rows.slice(from, from + portion);
    const request = { base: taken.base, headings, rows: some, first: first + from };
    const reply = await call('apiPreviewImport', { ...request, letter: letter.value as 'У' | 'П' | 'Н', after });
    issues.push(...reply.issues);
    showIssues(issues);
    if (!reply.ok) return say(reply.message, true);
    found.push(...reply.value.rows);
    after = reply.value.after;
  }
  show(taken, found);
}

function show(taken: PeopleTable, found: PreviewView['rows']): void {
  const count = (kind: PreviewView['rows'][number]['kind']): number => found.filter((row) => row.kind === kind).length;
  const empty = taken.rows.filter((row) => row.every((cell) => cell === '')).length;
  const sentences: readonly (readonly [number, string])[] = [
    [count('added'), 'Будет добавлено строк: '],
    [count('updated'), 'Будет изменено строк: '],
    [count('same'), 'Без изменений: '],
    [count('skipped') - empty, 'Не добавится из-за ошибок: '],
  ];
  const lines = sentences.filter(([number]) => number > 0).map(([number, words]) => `${words}${number}.`);
  if (taken.dropped.length > 0) lines.push(`Не переносятся столбцы: ${taken.dropped.join(', ')}.`);
  element('plan', HTMLUListElement).replaceChildren(...lines.map((line) => make('li', line)));
  const changing = found.flatMap(({ code, kind }, index) =>
    kind === 'added' || kind === 'updated' ? [{ code, row: taken.rows[index] ?? [] }] : [],
  );
  if (changing.length === 0) {
    say('Из этого списка добавить нечего.', false);
    return;
  }
  const rest = taken.headings.map((heading) => !sameHeading(heading, codeHeading));
  const keep = <Cell>(row: readonly Cell[]): readonly Cell[] => row.filter((_cell, position) => rest[position]);
  plan = {
    base: taken.base,
    headings: [codeHeading, ...keep(taken.headings)],
    rows: changing.map(({ code, row }) => [code, ...keep(row)]),
    batch: `list-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`,
  };
  say('Так изменится база. Нажмите «Добавить»; потом это можно отменить в «Пульте куратора».', false);
}

async function send({ base: table, headings, rows, batch }: Plan): Promise<void> {
  const issues: IssueLine[] = [];
  const done = { added: 0, updated: 0 };
  for (let from = 0; from < rows.length; from += portion) {
    showProgress(from, rows.length);
    const some = rows.slice(from, from + portion);
    const reply = await call('apiImportPeople', { base: table, headings, rows: some, first: from + 1, batch });
    if (!reply.ok)
      return say(`${reply.message} Передано строк: ${from} из ${rows.length}. Нажмите «Добавить» ещё раз.`, true);
    issues.push(...reply.issues);
    done.added += reply.value.added.length;
    done.updated += reply.value.updated.length;
  }
  plan = undefined;
  say(`Готово. Добавлено строк: ${done.added}, изменено: ${done.updated}. Обновите «Пульт куратора».`, false);
  element('plan', HTMLUListElement).replaceChildren();
}

function showProgress(done: number, all: number): void {
  progress.max = Math.max(all, 1);
  progress.value = done;
}

async function busy(work: () => Promise<void>): Promise<void> {
  setBusy(true);
  await work();
  setBusy(false);
  if (document.activeElement === document.body) (add.disabled ? status : add).focus();
}

async function start(): Promise<void> {
  const reply = await call('apiReadImport');
  if (!reply.ok) return say(reply.message, true);
  columns = reply.value.columns;
  element('regime-note', HTMLParagraphElement).hidden = reply.value.regime === 'names';
  showColumns();
}

status.tabIndex = -1;
base.addEventListener('change', () => {
  letter.value = base.value === 'mentees' ? 'У' : 'П';
  showColumns();
});
letter.addEventListener('input', forget);
for (const input of [file, pasted]) input.addEventListener('input', forgetList);
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
