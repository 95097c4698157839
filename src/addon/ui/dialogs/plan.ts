/**
 * «Взять план из файла»: reads a school's own roadmap in the browser, shows what the server makes of it – columns, stages, terms, what could
 * not be read –, and sends it once more when the curator agrees. Decides nothing.
 */

import { planColumnWords } from '../../texts/ru/roadmap';
import { call, closeWindow, element, make } from '../sidebar/call';
import type { PlanRequest, PlanView } from '../wire/papers';
import { readGivenTable } from './given-file';
import { showIssues } from './issue-cards';
import { say } from './status-line';

/** The server takes so many rows, columns and letters of a cell at once. */
const most = { rows: 400, columns: 80, letters: 5000 } as const;

const form = element('plan-form', HTMLFormElement);
const file = element('file', HTMLInputElement);
const pasted = element('pasted', HTMLTextAreaElement);
const replace = element('replace', HTMLInputElement);
const status = element('status', HTMLDivElement);
const bring = element('bring', HTMLButtonElement);

/** What was shown and will be sent. */
let shown: PlanRequest | undefined;

function forget(): void {
  shown = undefined;
  bring.disabled = true;
  element('plan', HTMLUListElement).replaceChildren();
  element('rows', HTMLElement).replaceChildren();
  showIssues([]);
  say('', false);
}

async function busy(work: () => Promise<void>): Promise<void> {
  const set = (isBusy: boolean): void => {
    element('progress', HTMLProgressElement).hidden = !isBusy;
    form.setAttribute('aria-busy', String(isBusy));
    for (const button of document.querySelectorAll('button')) button.disabled = isBusy;
    bring.disabled = isBusy || shown === undefined;
  };
  set(true);
  await work();
  set(false);
  if (document.activeElement === document.body) (bring.disabled ? status : bring).focus();
}

async function preview(): Promise<void> {
  forget();
  const table = await readGivenTable(file.files?.[0], pasted.value);
  if ('refused' in table) return say(table.refused, true);
  const { rows } = table;
  const isTooLarge =
    rows.length > most.rows ||
    rows.some((row) => row.length > most.columns || row.some((cell) => cell.length > most.letters));
  if (isTooLarge)
    return say(`План больше ${most.rows} строк или слишком широк. Оставьте в файле только сам план.`, true);
  const request = { rows, replace: replace.checked };
  const reply = await call('apiPreviewPlan', request);
  showIssues([...table.issues, ...reply.issues]);
  if (!reply.ok) return say(reply.message, true);
  show(reply.value);
  const changes = reply.value.rows.some(({ kind }) => kind !== 'same') || reply.value.dropped > 0;
  if (!changes) return say('Всё из этого плана уже есть на листе «Дорожная карта».', false);
  shown = request;
  say('Так изменится лист. Нажмите «Перенести»; потом это можно отменить в «Пульте куратора».', false);
}

const kinds = { added: 'новое', updated: 'изменится', same: 'без изменений' } as const;

function show({ columns, rows, dropped }: PlanView): void {
  const count = (kind: keyof typeof kinds): number => rows.filter((row) => row.kind === kind).length;
  const sentences: readonly (readonly [number, string])[] = [
    [count('added'), 'Будет добавлено мероприятий: '],
    [count('updated'), 'Будет изменено: '],
    [count('same'), 'Без изменений: '],
    [dropped, 'Будет отмечено «не требуется»: '],
  ];
  element('plan', HTMLUListElement).replaceChildren(
    ...(Object.keys(columns) as (keyof typeof columns)[]).map((column) =>
      make('li', `Столбец «${columns[column] ?? ''}» – ${planColumnWords[column]}.`),
    ),
    ...sentences.filter(([number]) => number > 0).map(([number, words]) => make('li', `${words}${number}.`)),
  );
  const table = make('table', '');
  const line = (tag: 'th' | 'td', cells: readonly string[]): HTMLElement =>
    make('tr', '', ...cells.map((cell) => make(tag, cell)));
  table.append(
    line('th', ['№', 'Этап', 'Мероприятие', 'Срок', 'Даты', 'Что будет']),
    ...rows.map(({ kind, number, stage, activity, term, days }) =>
      line('td', [number, stage, activity, term, days, kinds[kind]]),
    ),
  );
  element('rows', HTMLElement).replaceChildren(table);
}

async function send(request: PlanRequest): Promise<void> {
  const reply = await call('apiImportPlan', request);
  if (!reply.ok) return say(`${reply.message} Нажмите «Перенести» ещё раз.`, true);
  forget();
  say(`${reply.message} Обновите «Пульт куратора».`, false);
}

for (const input of [file, pasted, replace]) input.addEventListener('input', forget);
element('close', HTMLButtonElement).addEventListener('click', closeWindow);
bring.addEventListener('click', () => {
  const request = shown;
  if (request) void busy(() => send(request));
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void busy(preview);
});
