/**
 * «Ключ-файл»: who is behind the codes, read and written in the browser. Of a person only the age band, and the day of this year on which it changes who signs, goes to the server, by
 * the same way as a list of people.
 */

import { call, closeWindow, element, make } from '../sidebar/call';
import { ageBandOn, turningIn } from './age-band';
import { readGivenTable, unreadable } from './given-file';
import { type KeyRow, keyHeadings, mergeKeyRows, readKeyFile } from './key-file';
import { say } from './status-line';
import { writeWorkbook } from './workbook-out';

const bases = ['mentees', 'mentors'] as const;
type BaseName = (typeof bases)[number];

/** The server takes so many rows at once. */
const portion = 200;
const headings = ['Код', 'Возрастная группа', 'Исполняется 14', 'Исполняется 18'] as const;
const widths = [12, 36, 40, 16];

const form = element('keys', HTMLFormElement);
const key = element('key', HTMLInputElement);
const status = element('status', HTMLDivElement);
const write = element('write', HTMLButtonElement);

/** What was shown and will be sent. */
interface Plan {
  readonly base: BaseName;
  readonly rows: readonly (readonly [code: string, band: string, turns14: string, turns18: string])[];
}
let plans: readonly Plan[] = [];

async function busy(work: () => Promise<void>): Promise<void> {
  form.setAttribute('aria-busy', 'true');
  for (const button of document.querySelectorAll('button')) button.disabled = true;
  await work();
  for (const button of document.querySelectorAll('button')) button.disabled = false;
  write.disabled = plans.length === 0;
  form.setAttribute('aria-busy', 'false');
}

function forget(): void {
  plans = [];
  write.disabled = true;
  element('problems', HTMLUListElement).replaceChildren();
}

/** The chosen file; an empty list when none is chosen, nothing when it cannot be read. */
async function readKeys(): Promise<readonly KeyRow[] | undefined> {
  const [file] = key.files ?? [];
  if (!file) return [];
  const table = await readGivenTable(file, '');
  const found = 'refused' in table ? undefined : readKeyFile(table.rows);
  element('problems', HTMLUListElement).replaceChildren(...(found?.problems ?? []).map((words) => make('li', words)));
  if (found && found.rows.length > 0) return found.rows;
  say(found ? 'В файле нет ни одного человека с кодом и ФИО.' : unreadable, true);
  return undefined;
}

/** The codes of a base; nothing when the book refuses. */
async function codesOf(base: BaseName): Promise<readonly string[] | undefined> {
  const reply = await call('apiShowLinks', base, '');
  if (!reply.ok) say(reply.message, true);
  return reply.ok ? reply.value.map(({ code }) => code) : undefined;
}

async function save(): Promise<void> {
  forget();
  const rows = await readKeys();
  const mentees = rows && (await codesOf('mentees'));
  const mentors = mentees && (await codesOf('mentors'));
  if (!rows || !mentors) return;
  const merged = mergeKeyRows(rows, [...mentees, ...mentors]);
  const cells = merged.map(({ code, fullName, contacts, birthday }) => [code, fullName, contacts, birthday]);
  const bytes = writeWorkbook('Ключ-файл', [keyHeadings, ...cells], widths);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.download = 'Ключ-файл.xlsx';
  // Outside the page: the window around it opens what is clicked in the page.
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  const waiting = merged.filter(({ fullName }) => fullName === '').length;
  say('Файл скачан: кодов – ' + merged.length + ', ждут имени – ' + waiting + '. Храните его отдельно от книги.');
}

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
}

async function show(): Promise<void> {
  forget();
  const rows = await readKeys();
  if (!rows) return;
  if (rows.length === 0) return say('Выберите ключ-файл с датами рождения.', true);
  const bands = rows.flatMap(({ code, birthday }) => {
    const band = ageBandOn(birthday, today());
    return band === undefined ? [] : [[code, band, ...turningIn(birthday, today())] as const];
  });
  const found: Plan[] = [];
  let changing = 0;
  for (const base of bases) {
    const codes = new Set(await codesOf(base));
    const own = bands.filter(([code]) => codes.has(code));
    for (let from = 0; from < own.length; from += portion) {
      const some = own.slice(from, from + portion);
      const reply = await call('apiPreviewImport', { base, headings, rows: some, letter: 'У', after: 0 });
      if (!reply.ok) return say(reply.message, true);
      changing += reply.value.rows.filter(({ kind }) => kind === 'updated').length;
    }
    if (own.length > 0) found.push({ base, rows: own });
  }
  const unknown = rows.length - bands.length;
  const rest = unknown > 0 ? ' Без понятной даты рождения: ' + unknown + '.' : '';
  if (changing > 0) plans = found;
  say((changing > 0 ? 'Изменится строк: ' + changing + '.' : 'Группы в базах уже такие.') + rest);
}

async function send(): Promise<void> {
  const batch = 'ages-' + Date.now().toString(36) + '-' + Math.random().toString(36).slice(2, 10);
  let updated = 0;
  for (const { base, rows } of plans) {
    for (let from = 0; from < rows.length; from += portion) {
      const request = { base, headings, rows: rows.slice(from, from + portion), batch };
      const reply = await call('apiImportPeople', request);
      if (!reply.ok) return say(reply.message, true);
      updated += reply.value.updated.length;
    }
  }
  plans = [];
  say('Готово. Группы записаны, строк: ' + updated + '. Отменить можно в «Пульте куратора».');
}

status.tabIndex = -1;
key.addEventListener('input', forget);
element('close', HTMLButtonElement).addEventListener('click', closeWindow);
element('save', HTMLButtonElement).addEventListener('click', () => void busy(save));
write.addEventListener('click', () => void busy(send));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void busy(show);
});
void busy(async () => undefined);
