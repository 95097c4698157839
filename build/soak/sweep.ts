/**
 * The sweep of sudden death: a command dies at each of its Google calls, with the waiting writes kept and lost, and is run again; the world
 * must then be the same as after one undisturbed run. The second run starts from the file that the first has left; deaths that leave the same
 * bytes share one. What the command is, and how its world is prepared, is told by the caller.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BookDump, RunResult, Workspace, WorldDump } from '../../src/host/index';

export interface SweepOptions {
  /** Opens a world on this file; always with the same user, clock and seed. */
  readonly open: (store: string) => Promise<Workspace>;
  /** Makes everything the command needs. */
  readonly prepare: (workspace: Workspace) => Promise<void>;
  /** Runs the command once. */
  readonly command: (workspace: Workspace) => Promise<RunResult>;
  /** What is told of the world afterwards, in place of all that is in it: where a death may rightly leave traces. */
  readonly judge?: (workspace: Workspace) => Promise<string>;
  /** Which deaths to die; at each call, with the waiting writes kept and lost, when left out. */
  readonly pick?: (calls: number) => readonly SweepDeath[];
}

export interface SweepDeath {
  /** The Google call, from one. */
  readonly at: number;
  /** What becomes of the writes that wait. */
  readonly pending: 'kept' | 'lost';
}

export interface SweepFailure extends SweepDeath {
  /** The first difference between the world after death and repetition and the undisturbed one. */
  readonly difference: string;
}

export interface SweepReport {
  /** Google calls of one undisturbed run. */
  readonly calls: number;
  readonly deaths: number;
  readonly failures: readonly SweepFailure[];
}

const everyDeath = (calls: number): readonly SweepDeath[] =>
  Array.from({ length: calls }, (_, index) => index + 1).flatMap((at) => [
    { at, pending: 'kept' },
    { at, pending: 'lost' },
  ]);

/** Runs the sweep in a temporary folder and tells what came out differently. */
export async function sweep({ open, prepare, command, judge = wholeWorld, pick }: SweepOptions): Promise<SweepReport> {
  const folder = mkdtempSync(join(tmpdir(), 'sweep-'));
  const start = join(folder, 'start.db');
  try {
    await using(await open(start), prepare);
    let calls = 0;
    const undisturbed = await onCopy(open, start, join(folder, 'whole.db'), async (workspace) => {
      const result = await command(workspace);
      if (result.error) throw new Error(`the command fails even when nothing disturbs it: ${result.error.message}`);
      calls = result.calls.total;
      return judge(workspace);
    });
    const failures: SweepFailure[] = [];
    /** How it ends, by the bytes that a death has left. */
    const endings = new Map<string, string>();
    const again = async (workspace: Workspace): Promise<string> => {
      const result = await command(workspace);
      return result.error ? `the second run fails: ${result.error.message}` : judge(workspace);
    };
    const deaths = (pick ?? everyDeath)(calls);
    for (const { at, pending } of deaths) {
      const left = join(folder, `${at}-${pending}.db`);
      copyFileSync(start, left);
      await using(await open(left), async (workspace) => {
        workspace.faults.dieAt(at, pending);
        const dead = await command(workspace);
        if (!dead.died) throw new Error(`the command did not die at call ${at}: ${JSON.stringify(dead.error)}`);
      });
      const trace = createHash('sha256').update(readFileSync(left)).digest('base64');
      const after = endings.get(trace) ?? (await onCopy(open, left, `${left}.again`, again));
      endings.set(trace, after);
      rmSync(left);
      if (after !== undisturbed) failures.push({ at, pending, difference: firstDifference(undisturbed, after) });
    }
    return { calls, deaths: deaths.length, failures };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const wholeWorld = async (workspace: Workspace): Promise<string> => fingerprint(workspace.dump());

async function using<T>(workspace: Workspace, work: (workspace: Workspace) => Promise<T>): Promise<T> {
  try {
    return await work(workspace);
  } finally {
    await workspace.close();
  }
}

async function onCopy<T>(
  open: SweepOptions['open'],
  from: string,
  to: string,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  copyFileSync(from, to);
  try {
    return await using(await open(to), work);
  } finally {
    rmSync(to, { force: true });
  }
}

/**
 * What chance makes anew when a run is repeated before it could remember: the secret of check keys, in the mark of an answer the hash
 * over such a key, and on «Публикации» those of the people whom a page names.
 */
const madeByChance = /(?<="secret": ")[^"]+|(?<=(?<![0-9a-f])\d{13})-[0-9a-f]{16}|(?<![\w-])[0-9a-f]{12}(?![\w-])/g;

/** The check sum over the column of changes beside it: that column is compared, with its identifiers by their order. */
const logSum = /^[0-9a-f]{20}$/;

function withoutLogSums(book: BookDump): BookDump {
  const without = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((text) => (logSum.test(text) ? '' : text)));
  const sheets = book.sheets.map((sheet) =>
    sheet.name === 'Изменения' ? { ...sheet, display: without(sheet.display), entries: without(sheet.entries) } : sheet,
  );
  return { ...book, sheets };
}

/** The world as text with identifiers numbered by their first appearance, since a second run makes new ones. */
export function fingerprint(world: WorldDump): string {
  const spreadsheets = world.spreadsheets.map(withoutLogSums);
  const text = JSON.stringify({ ...world, spreadsheets, ids: [] }, null, 1).replace(madeByChance, '');
  if (world.ids.length === 0) return text;
  const aliases = new Map<string, string>();
  const known = new RegExp(`(?<![\\w-])(?:${world.ids.join('|')})(?![\\w-])`, 'g');
  return text.replace(known, (id) => {
    if (!aliases.has(id)) aliases.set(id, `#${aliases.size + 1}`);
    return aliases.get(id)!;
  });
}

function firstDifference(expected: string, found: string): string {
  const [a, b] = [expected.split('\n'), found.split('\n')];
  const line = a.findIndex((text, index) => text !== b[index]);
  if (line < 0) return `more at the end: ${b.slice(a.length, a.length + 3).join(' ')}`;
  return `line ${line}: expected ${a
    .slice(line, line + 3)
    .join(' ')
    .trim()}, found ${b
    .slice(line, line + 3)
    .join(' ')
    .trim()}`;
}
