/**
 * What befalls a sheet of answers in a story: people send forms, right ones and some under foreign keys; the curator corrects and withdraws
 * answers, and does to columns, headings, the sheet and the questions what people do. Each event says in a few words what it did.
 */
import type { Workspace } from '../../src/host/index';
import { type PersonalLink, product } from '../../tests/support/product';
import { type Key, PEOPLE, QUESTIONS, type Sent, type Truth } from './answer-truth';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Scene {
  readonly workspace: Workspace;
  readonly links: readonly PersonalLink[];
  readonly form: string;
  /** Items of the form by question, whatever their words have become. */
  readonly items: ReadonlyMap<Key, number>;
  readonly truth: Truth;
  readonly sheet: () => Sheet;
}

type Event = (scene: Scene, chance: () => number) => Promise<string> | string;

export const pick = <T>(list: readonly T[], chance: () => number): T => list[Math.floor(chance() * list.length)]!;

/** Somebody sends the form; with a foreign key it is nobody's. */
async function send(
  { workspace, links, form, items: known, truth }: Scene,
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
  const given = QUESTIONS.flatMap(({ key }) => {
    const item = items.find(({ id }) => id === known.get(key));
    return item ? [[item.id, String(said[key])] as const] : [];
  });
  workspace.clock.advance(60_000);
  const sent = await workspace.forms.submit(form, { [items[0]!.id]: code, ...Object.fromEntries(given) });
  if (!sent.ok) return 'not sent';
  if (!isForeign) {
    truth.say({ who, at: Math.floor(workspace.clock.now() / 1000) * 1000, said, deleted: false });
  }
  return isForeign ? `foreign ${who}` : `send ${who} ${said.hours}/${said.limit}`;
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
  scene.truth.correct(answer, key, value);
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

function reword({ workspace, form, items }: Scene, chance: () => number): string {
  const { FormApp } = workspace.globals as unknown as typeof globalThis;
  const { key } = pick(QUESTIONS, chance);
  const item = FormApp.openById(form).getItemById(items.get(key)!);
  const title = pick(['Сколько?', 'Что вы преподаёте?', `${item.getTitle()} (новое)`], chance);
  item.setTitle(title);
  return `reword ${key}: ${title}`;
}

export async function collect({ workspace }: Scene): Promise<string> {
  const { error, value } = await workspace.callFromPage(product, 'apiCollectAnswers', []);
  if (error) throw new Error(error.message);
  return (value as { readonly ok: boolean }).ok ? 'collect' : 'collecting refused';
}

export const relink = async ({ workspace }: Scene): Promise<string> => {
  await workspace.callFromPage(product, 'apiCreateQuestionnaire', ['mentor-teacher']);
  return 'link again';
};

const honest: Event = (scene, chance) => send(scene, chance, false);
const foreign: Event = (scene, chance) => send(scene, chance, true);

/** Answers come more often than anything else. */
export const EVENTS: readonly Event[] = [
  ...[honest, honest, honest, honest, foreign, collect, collect, correct, correct, withdraw, relink],
  ...[move, move, swapHeadings, renameHeading, copyColumn, deleteColumn, renameSheet, sort, reword],
];
