/**
 * `kill -9` at random moments while the year is lived: each time the data must open and be whole, and going on must end in the
 * same book, the same papers and nobody's answer lost.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetDump, WorldDump } from '../../src/host/index';
import { builtHost, openWorld } from '../../tests/support/product';
import { live } from './living-year';
import { fingerprint } from './sweep';
import { chances } from './vandal';

export interface KillReport {
  readonly kills: number;
  /** Years lived to their end in between. */
  readonly years: number;
  /** What was wrong, a sentence each. */
  readonly failures: readonly string[];
}

/** Kills until there have been so many, at moments that the seed decides. `root` is the folder of the project. */
export async function killAtRandom(options: {
  readonly root: string;
  readonly kills: number;
  readonly seed: number;
}): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const chance = chances(options.seed);
  const failures: string[] = [];
  let kills = 0;
  let years = 0;
  try {
    const expected = await undisturbed(join(folder, 'whole.db'));
    while (kills < options.kills) {
      const store = join(folder, `year-${years}.db`);
      const notes = `${store}.notes`;
      for (;;) {
        const wait = kills < options.kills ? chance() * LONGEST_WAIT : undefined;
        const outcome = await runAndKill(options.root, [store, notes], wait);
        if (outcome === 'ended') break;
        if (outcome !== 'killed') throw new Error(`year ${years} cannot go on: ${outcome.error}`);
        kills++;
        for (const problem of builtHost.checkWorld(store)) failures.push(`kill ${kills}: ${problem}`);
      }
      years++;
      const difference = firstDifference(expected, await read(store));
      if (difference !== undefined) failures.push(`year ${years}: ${difference}`);
      rmSync(store, { force: true });
    }
    return { kills, years, failures };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** After the process is ready, in milliseconds. */
const LONGEST_WAIT = 1500;

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

async function undisturbed(store: string): Promise<string> {
  const workspace = await openWorld({ store });
  await live(workspace, 0, () => undefined);
  await workspace.close();
  return read(store);
}

async function read(store: string): Promise<string> {
  const workspace = await openWorld({ store });
  try {
    return fingerprint(withoutRepetitions(workspace.dump()));
  } finally {
    await workspace.close();
  }
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
        .map((sheet) => (sheet.name === 'Анкеты' ? withoutColumn(sheet, 'Ответов') : sheet)),
    })),
    forms: world.forms.map((form) => ({ ...form, answers: 0, responses: [] })),
  };
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
