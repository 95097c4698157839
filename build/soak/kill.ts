/**
 * `kill -9` at random moments while the year is lived: each time the data must open and be whole, and going on must end in the
 * same book, the same papers and nobody's answer lost.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetDump, Workspace, WorldDump } from '../../src/host/index';
import { builtHost, product } from '../../tests/support/product';
import { openYear, playOn, type Span } from './living-year';
import { fingerprint } from './sweep';
import { chances } from './vandal';

export interface KillReport {
  readonly kills: number;
  /** Years lived to their end in between. */
  readonly years: number;
  /** What was wrong, a sentence each. */
  readonly failures: readonly string[];
}

/**
 * Kills until there have been so many, at moments that the seed decides. `root` is the folder of the project; `done` is what an
 * earlier call came to, `keep` hears of each year that was lived to its end.
 */
export async function killAtRandom(options: {
  readonly root: string;
  readonly span: Span;
  readonly kills: number;
  readonly seed: number;
  readonly done?: KillReport;
  readonly keep?: (report: KillReport) => void;
}): Promise<KillReport> {
  const { root, span, seed, keep } = options;
  let report: KillReport = options.done ?? { kills: 0, years: 0, failures: [] };
  if (report.kills >= options.kills) return report;
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const chance = chances(seed + report.kills);
  try {
    const expected = await undisturbed(span);
    while (report.kills < options.kills) {
      const left = options.kills - report.kills;
      const { kills, failures } = await liveOneYear({ root, span, expected, chance, most: left, folder });
      const place = `year ${report.years + 1}`;
      report = {
        kills: report.kills + kills,
        years: report.years + 1,
        failures: [...report.failures, ...failures.map((failure) => `${place}: ${failure}`)],
      };
      keep?.(report);
    }
    return report;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A year that is killed again and again, at most so many times, until it has come to its end. */
async function liveOneYear(options: {
  readonly root: string;
  readonly span: Span;
  readonly expected: Lived;
  readonly chance: () => number;
  readonly most: number;
  readonly folder: string;
}): Promise<{ readonly kills: number; readonly failures: readonly string[] }> {
  const { root, span, expected, chance, most, folder } = options;
  const store = join(folder, 'year.db');
  const diary = join(folder, 'year.diary');
  const failures: string[] = [];
  let kills = 0;
  for (;;) {
    const wait = kills < most ? chance() * LONGEST_WAIT[span] : undefined;
    const outcome = await runAndKill(root, [store, diary, span], wait);
    if (outcome === 'ended') break;
    if (outcome !== 'killed') {
      failures.push(`cannot go on after ${kills} kills: ${outcome.error}`);
      break;
    }
    kills++;
    failures.push(...builtHost.checkWorld(store).map((problem) => `kill ${kills}: ${problem}`));
  }
  const difference =
    failures.length > 0 ? undefined : firstDifference(expected.world, await read(store, expected.ended));
  for (const file of readdirSync(folder)) rmSync(join(folder, file), { force: true });
  return { kills, failures: difference === undefined ? failures : [...failures, difference] };
}

/** After the process is ready, in milliseconds. */
const LONGEST_WAIT: Readonly<Record<Span, number>> = { year: 6000, autumn: 1500 };

type Ended = 'ended' | 'killed' | { readonly error: string };

function runAndKill(root: string, files: readonly string[], wait: number | undefined): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'build/run.mjs'), 'build/soak/kill-child.ts', ...files], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  child.stdout.once('data', () => {
    if (wait !== undefined) setTimeout(() => child.kill('SIGKILL'), wait).unref();
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve('killed');
      else resolve(code === 0 ? 'ended' : { error: said });
    });
  });
}

/** A lived year: when it ended, and the world an hour later. */
interface Lived {
  readonly ended: number;
  readonly world: string;
}

async function undisturbed(span: Span): Promise<Lived> {
  const workspace = await openYear();
  try {
    await playOn(workspace, span);
    return { ended: workspace.clock.now(), world: await anHourLater(workspace) };
  } finally {
    await workspace.close();
  }
}

async function read(store: string, ended: number): Promise<string> {
  const workspace = await openYear(store);
  try {
    workspace.install(product);
    workspace.clock.advance(ended - workspace.clock.now());
    return await anHourLater(workspace);
  } finally {
    await workspace.close();
  }
}

const HOUR = 3_600_000;

/** Nobody repeats what a trigger was killed over: the next hour brings it. */
async function anHourLater(workspace: Workspace): Promise<string> {
  for (const { error } of await workspace.pass(HOUR)) if (error) throw new Error(`the next hour: ${error.message}`);
  return fingerprint(withoutRepetitions(workspace.dump()));
}

/**
 * Who was cut off while sending sends again: answers as they came in, their number, and lines about them may be there twice.
 */
function withoutRepetitions(world: WorldDump): WorldDump {
  const isAbout = (name: string): boolean => /^(Журнал|Изменения|Ответы .*)$/.test(name);
  return {
    ...world,
    spreadsheets: world.spreadsheets.map((book) => ({
      ...book,
      sheets: book.sheets
        .filter(({ name }) => !isAbout(name))
        .map((sheet) => (sheet.name === 'Анкеты' ? withoutColumn(sheet, 'Ответов') : sheet))
        .map((sheet) => (sheet.name === 'Проверка' ? withoutPlacesOfAnswers(sheet) : sheet)),
    })),
    // Where the questions of a sheet of answers stand, looked up again when it is not remembered.
    properties: Object.fromEntries(
      Object.entries(world.properties).map(([owner, own]) => [
        owner,
        Object.fromEntries(Object.entries(own).filter(([key]) => !key.startsWith('columns:'))),
      ]),
    ),
    forms: world.forms.map((form) => ({ ...form, answers: 0, responses: [] })),
  };
}

/** An answer that came twice moves those behind it one row down, and is found fault with twice. */
function withoutPlacesOfAnswers(sheet: SheetDump): SheetDump {
  const plain = (rows: readonly (readonly string[])[]): string[][] => {
    const lines = rows.map((row) =>
      row.map((text) => text.replace(/(?<=«Ответы [^»]*», строка |^\["Ответы [^"]*",)\d+/g, '…')),
    );
    const once = new Map(lines.map((line) => [JSON.stringify(line), line]));
    return [...once].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
  };
  return { ...sheet, display: plain(sheet.display), entries: plain(sheet.entries), notes: {}, looks: [] };
}

function withoutColumn(sheet: SheetDump, heading: string): SheetDump {
  const column = sheet.display[0]?.indexOf(heading) ?? -1;
  const cut = <T>(rows: readonly (readonly T[])[]): T[][] =>
    rows.map((row) => row.filter((_cell, index) => index !== column));
  return { ...sheet, display: cut(sheet.display), entries: cut(sheet.entries) };
}

function firstDifference(expected: string, found: string): string | undefined {
  if (expected === found) return undefined;
  const [a, b] = [expected.split('\n'), found.split('\n')];
  const line = a.findIndex((text, index) => text !== b[index]);
  return `expected ${a.slice(line, line + 3).join(' ')}, found ${b.slice(line, line + 3).join(' ')}`;
}
