/**
 * Random events around a sheet of answers – answers sent, corrected, repeated, deleted, with foreign keys; columns moved,
 * renamed, copied, deleted; the sheet renamed and sorted; questions reworded – and collecting in between. In the end each
 * value of the base must be the newest that its person has given to that question, or the sheet of answers is named in
 * «Проверка»; and never anything that this person has not said there. Nothing of the product is imported.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from '../../src/host/index';
import { columnOf, curatorOf, openWorld, type PersonalLink, product, SETUP } from '../../tests/support/product';
import { chances } from './vandal';

export interface EventsReport {
  readonly sequences: number;
  readonly events: number;
  readonly failures: readonly string[];
}

const PEOPLE = 3;
/** Two questions answered by numbers, of different sizes for each person and question: nothing can be mistaken. */
const QUESTIONS = [
  {
    key: 'hours',
    title: 'Сколько часов в месяц',
    column: 'Ресурс времени на программу',
    from: (who: number) => 30 + who * 10,
  },
  { key: 'limit', title: 'Скольких наставляемых', column: 'Лимит наставляемых', from: (who: number) => who * 10 },
] as const;
type Key = (typeof QUESTIONS)[number]['key'];

interface Sent {
  readonly who: number;
  readonly at: number;
  readonly said: Record<Key, number>;
  deleted: boolean;
}

interface Truth {
  readonly sent: Sent[];
  /** Everything that somebody has ever said to a question. */
  readonly ever: Map<string, Set<number>>;
  /** A column was deleted: what stood in it is in the form's own store only. */
  lost: boolean;
}

/** Each event is told by a whole number, so that whoever asks can shrink the sequence. */
export async function playEvents(start: string, file: string, numbers: readonly number[]): Promise<readonly string[]> {
  copyFileSync(start, file);
  const workspace = await openWorld({ store: file, now: '2026-09-02T09:00:00+03:00' });
  try {
    return await play(workspace, numbers);
  } finally {
    await workspace.close();
    rmSync(file, { force: true });
  }
}

/** A book with three mentors and the questionnaire А3 open; brings its file in the folder. */
export async function prepareEvents(folder: string): Promise<string> {
  const start = join(folder, 'start.db');
  const workspace = await openWorld({ store: start });
  const curator = curatorOf(workspace);
  await curator.press('apiSetUpWorkbook', SETUP);
  await curator.press('apiIssueCodes', { base: 'mentors', letter: 'П', count: PEOPLE, after: 0 });
  for (let later = 1; later > 0; )
    ({ later } = await curator.press<{ readonly later: number }>('apiCreateQuestionnaire', 'mentor-teacher'));
  await workspace.close();
  return start;
}

/** Plays so many sequences of up to a dozen events. */
export async function playEventsAtRandom(options: {
  readonly sequences: number;
  readonly seed: number;
}): Promise<EventsReport> {
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  try {
    const start = await prepareEvents(folder);
    const failures: string[] = [];
    let events = 0;
    for (let sequence = 0; sequence < options.sequences; sequence++) {
      const chance = chances(options.seed + sequence);
      const numbers = Array.from({ length: 3 + Math.floor(chance() * 10) }, () => Math.floor(chance() * 1e9));
      events += numbers.length;
      const found = await playEvents(start, join(folder, `${sequence}.db`), numbers);
      failures.push(...found.map((failure) => `${options.seed + sequence}: ${failure}`));
    }
    return { sequences: options.sequences, events, failures };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Scene {
  readonly workspace: Workspace;
  readonly links: readonly PersonalLink[];
  readonly form: string;
  readonly truth: Truth;
  readonly sheet: () => Sheet;
}

type Event = (scene: Scene, chance: () => number) => Promise<string> | string;

const pick = <T>(list: readonly T[], chance: () => number): T => list[Math.floor(chance() * list.length)]!;
const keyOf = (who: number, key: Key): string => `${who} ${key}`;

/** Somebody sends the form; with a foreign key it is nobody's. */
async function send(
  { workspace, links, form, truth }: Scene,
  chance: () => number,
  isForeign: boolean,
): Promise<string> {
  const who = Math.floor(chance() * PEOPLE);
  const { signed } = links[who]!;
  const foreign = `${signed.slice(0, -4)}${links[(who + 1) % PEOPLE]!.signed.slice(-4)}`;
  const said = Object.fromEntries(
    QUESTIONS.map(({ key, from }) => [key, from(who) + 1 + Math.floor(chance() * 9)]),
  ) as Record<Key, number>;
  const code = isForeign ? pick([foreign, signed.slice(0, -5), 'П-999-AAAA'], chance) : signed;
  const items = workspace.forms.describe(form).sections.flatMap((section) => section.items);
  const titled = QUESTIONS.flatMap(({ key }) => {
    const item = items.find(({ id }) => id === ids.get(`${form} ${key}`));
    return item ? [[item.title, String(said[key])] as const] : [];
  });
  workspace.clock.advance(60_000);
  const sent = await workspace.forms.submit(form, { [items[0]!.title]: code, ...Object.fromEntries(titled) });
  if (!sent.ok) return 'not sent';
  if (!isForeign) {
    truth.sent.push({ who, at: Math.floor(workspace.clock.now() / 1000) * 1000, said, deleted: false });
    for (const { key } of QUESTIONS) remember(truth, who, key, said[key]);
  }
  return isForeign ? `foreign ${who}` : `send ${who} ${said.hours}/${said.limit}`;
}

/** Ids of the items of a form by question, as they were before anybody reworded them. */
const ids = new Map<string, number>();

function remember(truth: Truth, who: number, key: Key, value: number): void {
  const known = truth.ever.get(keyOf(who, key)) ?? new Set<number>();
  truth.ever.set(keyOf(who, key), known.add(value));
}

/** The row of an answer: where the time and the code of its person stand, whatever the columns. */
function rowOf({ sheet, links }: Scene, { who, at }: Sent): number | undefined {
  const rows = sheet().getDataRange().getValues() as unknown[][];
  const found = rows.findIndex(
    (row) =>
      row.includes(links[who]!.signed) &&
      row.some(
        (cell) =>
          Object.prototype.toString.call(cell) === '[object Date]' && Math.abs((cell as Date).getTime() - at) < 2000,
      ),
  );
  return found < 0 ? undefined : found + 1;
}

const anyAnswer = ({ truth }: Scene, chance: () => number): Sent | undefined =>
  pick(
    truth.sent.filter(({ deleted }) => !deleted),
    chance,
  );

/** The curator corrects a cell, if it is clear which one. */
function correct(scene: Scene, chance: () => number): string {
  const answer = anyAnswer(scene, chance);
  const row = answer && rowOf(scene, answer);
  if (!answer || row === undefined) return 'nothing to correct';
  const { key, from } = pick(QUESTIONS, chance);
  const line = (scene.sheet().getRange(row, 1, 1, scene.sheet().getLastColumn()).getValues() as unknown[][])[0]!;
  const places = line.flatMap((cell, column) => (Number(cell) === answer.said[key] ? [column + 1] : []));
  const value = from(answer.who) + 1 + Math.floor(chance() * 9);
  if (places.length !== 1) return 'unclear what to correct';
  scene.sheet().getRange(row, places[0]!).setValue(value);
  answer.said[key] = value;
  remember(scene.truth, answer.who, key, value);
  return `correct ${answer.who} ${key} ${value}`;
}

function withdraw(scene: Scene, chance: () => number): string {
  const answer = anyAnswer(scene, chance);
  const row = answer && rowOf(scene, answer);
  if (!answer || row === undefined) return 'nothing to withdraw';
  scene.sheet().deleteRow(row);
  answer.deleted = true;
  return `withdraw ${answer.who}`;
}

/** A column, more often than not one of the two whose answers are followed. */
function anyColumn({ sheet }: Scene, chance: () => number): number {
  const columns = sheet().getLastColumn();
  const { title } = pick(QUESTIONS, chance);
  const headings = (sheet().getRange(1, 1, 1, columns).getValues() as unknown[][])[0]!.map(String);
  const followed = headings.findIndex((heading) => heading.startsWith(title));
  return followed >= 0 && chance() < 0.7 ? followed + 1 : 1 + Math.floor(chance() * columns);
}

function move(scene: Scene, chance: () => number): string {
  const [from, to] = [anyColumn(scene, chance), anyColumn(scene, chance)];
  const sheet = scene.sheet();
  if (from !== to && from + 1 !== to) sheet.moveColumns(sheet.getRange(1, from), to);
  return `move ${from} before ${to}`;
}

/** Two headings change places; the columns stay, or go after them. */
function swapHeadings(scene: Scene, chance: () => number): string {
  const sheet = scene.sheet();
  const [one, other] = [anyColumn(scene, chance), anyColumn(scene, chance)].sort((a, b) => a - b) as [number, number];
  const heading = (column: number) => sheet.getRange(1, column);
  const [first, second] = [heading(one).getValue(), heading(other).getValue()];
  heading(one).setValue(second);
  heading(other).setValue(first);
  if (chance() < 0.5 && other > one + 1) {
    // The columns go after their words: the row of headings looks as before.
    sheet.moveColumns(sheet.getRange(1, one), other + 1);
    sheet.moveColumns(sheet.getRange(1, other - 1), one);
    return `swap ${one} and ${other} whole`;
  }
  return `swap headings ${one} and ${other}`;
}

function renameHeading(scene: Scene, chance: () => number): string {
  const column = anyColumn(scene, chance);
  const sheet = scene.sheet();
  const other = String(sheet.getRange(1, anyColumn(scene, chance)).getValue());
  const word = pick(['Пометка', other, ''], chance);
  sheet.getRange(1, column).setValue(word);
  return `rename ${column} to ${word}`;
}

function copyColumn(scene: Scene, chance: () => number): string {
  const sheet = scene.sheet();
  const column = anyColumn(scene, chance);
  const place = anyColumn(scene, chance);
  sheet.insertColumnBefore(place);
  const from = column >= place ? column + 1 : column;
  const rows = Math.max(sheet.getLastRow(), 1);
  sheet.getRange(1, from, rows, 1).copyTo(sheet.getRange(1, place, rows, 1));
  return `copy ${column} to ${place}`;
}

function deleteColumn(scene: Scene, chance: () => number): string {
  const column = anyColumn(scene, chance);
  scene.sheet().deleteColumn(column);
  scene.truth.lost = true;
  return `delete ${column}`;
}

function renameSheet({ sheet }: Scene, chance: () => number): string {
  const name = `Лист ${Math.floor(chance() * 1e6)}`;
  sheet().setName(name);
  return `rename the sheet ${name}`;
}

function sort(scene: Scene, chance: () => number): string {
  const sheet = scene.sheet();
  const rows = sheet.getLastRow() - 1;
  const column = anyColumn(scene, chance);
  if (rows > 1) sheet.getRange(2, 1, rows, sheet.getLastColumn()).sort({ column, ascending: chance() < 0.5 });
  return `sort by ${column}`;
}

function reword({ workspace, form }: Scene, chance: () => number): string {
  const { FormApp } = workspace.globals as unknown as typeof globalThis;
  const { key } = pick(QUESTIONS, chance);
  const item = FormApp.openById(form).getItemById(ids.get(`${form} ${key}`)!);
  const title = pick(['Сколько?', 'Что вы преподаёте?', `${item.getTitle()} (новое)`], chance);
  item.setTitle(title);
  return `reword ${key}: ${title}`;
}

async function collect({ workspace }: Scene): Promise<string> {
  const { error, value } = await workspace.callFromPage(product, 'apiCollectAnswers', []);
  if (error) throw new Error(error.message);
  return (value as { readonly ok: boolean }).ok ? 'collect' : 'collecting refused';
}

const relink = async ({ workspace }: Scene): Promise<string> => {
  await workspace.callFromPage(product, 'apiCreateQuestionnaire', ['mentor-teacher']);
  return 'link again';
};

const honest: Event = (scene, chance) => send(scene, chance, false);
const foreign: Event = (scene, chance) => send(scene, chance, true);

/** Answers come more often than anything else. */
const EVENTS: readonly Event[] = [
  ...[honest, honest, honest, honest, foreign, collect, collect, correct, correct, withdraw, relink],
  ...[move, move, swapHeadings, renameHeading, copyColumn, deleteColumn, renameSheet, sort, reword],
];

async function play(workspace: Workspace, numbers: readonly number[]): Promise<readonly string[]> {
  const curator = curatorOf(workspace);
  const links = await curator.press<readonly PersonalLink[]>('apiShowLinks', 'mentors', 'mentor-teacher');
  const form = workspace.forms.find(links[0]!.link)!;
  for (const item of workspace.forms.describe(form).sections.flatMap(({ items }) => items))
    for (const { key, title } of QUESTIONS) if (item.title.startsWith(title)) ids.set(`${form} ${key}`, item.id);
  const { SpreadsheetApp } = workspace.globals as unknown as typeof globalThis;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const id = book
    .getSheets()
    .find((sheet) => sheet.getFormUrl() !== null)!
    .getSheetId();
  const sheet = (): Sheet => book.getSheetById(id) as Sheet;
  const scene: Scene = { workspace, links, form, sheet, truth: { sent: [], ever: new Map(), lost: false } };
  workspace.faults.eventsLost = true;
  const told: string[] = [];
  for (const number of numbers) {
    const chance = chances(number);
    told.push(await pick(EVENTS, chance)(scene, chance));
    SpreadsheetApp.flush();
  }
  await collect(scene);
  const first = judge(scene, false);
  await relink(scene);
  await collect(scene);
  return [...first, ...judge(scene, scene.truth.lost)].map((failure) => `${failure} after ${told.join('; ')}`);
}

/**
 * What is wrong in the base. When the curator has linked the sheet again after a column was deleted, answers that went with it
 * are no longer missed; wrong they may not be then either.
 */
function judge({ workspace, truth, sheet }: Scene, mayLack: boolean): readonly string[] {
  const said = workspace
    .dump()
    .spreadsheets.flatMap(({ sheets }) => sheets)
    .find(({ name }) => name === 'Проверка');
  const isNamed = (said?.display ?? []).some((line) => line.join(' ').includes(`«${sheet().getName()}»`));
  return QUESTIONS.flatMap(({ key, column }) =>
    columnOf(workspace, 'Наставники', column).flatMap((shown, who): readonly string[] => {
      const own = truth.sent.filter((answer) => answer.who === who && !answer.deleted).sort((a, b) => a.at - b.at);
      const newest = own[own.length - 1]?.said[key];
      if (shown !== '' && !truth.ever.get(keyOf(who, key))?.has(Number(shown)))
        return [`wrong: ${shown} in «${column}» of ${who}`];
      if (shown === String(newest ?? '') || isNamed || mayLack) return [];
      return [`${shown === '' ? 'nothing' : shown} instead of ${newest} in «${column}» of ${who}, and not named`];
    }),
  );
}
