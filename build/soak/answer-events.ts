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
import { curatorOf, openWorld, type PersonalLink, SETUP } from '../../tests/support/product';
import { collect, EVENTS, pick, relink, type Scene } from './answer-acts';
import { judge, PEOPLE, QUESTIONS, Truth } from './answer-truth';
import { chances } from './vandal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface EventsReport {
  readonly sequences: number;
  readonly events: number;
  readonly failures: readonly string[];
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

async function play(workspace: Workspace, numbers: readonly number[]): Promise<readonly string[]> {
  const curator = curatorOf(workspace);
  const links = await curator.press<readonly PersonalLink[]>('apiShowLinks', 'mentors', 'mentor-teacher');
  const form = workspace.forms.find(links[0]!.link)!;
  const items = workspace.forms.describe(form).sections.flatMap((section) => section.items);
  const idOf = (words: string): number => items.find(({ title }) => title.startsWith(words))!.id;
  const { SpreadsheetApp } = workspace.globals as unknown as typeof globalThis;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const id = book
    .getSheets()
    .find((sheet) => sheet.getFormUrl() !== null)!
    .getSheetId();
  const sheet = (): Sheet => book.getSheetById(id) as Sheet;
  const ids = new Map(QUESTIONS.map(({ key, title }) => [key, idOf(title)] as const));
  const scene: Scene = { workspace, links, form, items: ids, sheet, truth: new Truth() };
  workspace.faults.eventsLost = true;
  const told: string[] = [];
  for (const number of numbers) {
    const chance = chances(number);
    told.push(await pick(EVENTS, chance)(scene, chance));
    SpreadsheetApp.flush();
  }
  const codes = links.map(({ code }) => code);
  const look = (): readonly string[] => judge(workspace, { truth: scene.truth, sheet: sheet().getName(), codes });
  await collect(scene);
  const first = look();
  await relink(scene);
  await collect(scene);
  return [...first, ...look().map((failure) => `linked again: ${failure}`)].map(
    (failure) => `${failure} after ${told.join('; ')}`,
  );
}
