/**
 * A whole programme year of a small school – eight pairs of the demonstration school till the end of January, some people who wait –,
 * played on the built product and left behind in a folder, as `npm run year` does with the large one.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { leaveBehind, stylesOf } from '../../build/commands/year-files';
import { playYear, START } from '../../src/year/play';
import { type Summary, summarize } from '../../src/year/summary';
import { writeTrace } from '../../src/year/trace';
import { traceOf } from '../../src/year/trace-rows';
import type { Regime } from '../../src/year/year';
import { builtHost, product } from './product';
import { smallSchool } from './small-school';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface LeftYear {
  readonly folder: string;
  /** The file of the world, closed. */
  readonly world: string;
  readonly summary: Summary;
  /** What every sheet shows, by title. */
  readonly sheets: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const folders: string[] = [];

/** Removes everything that was left behind. */
export function forgetYears(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export async function playSmallYear(regime: Regime, zone?: string): Promise<LeftYear> {
  const base = mkdtempSync(path.join(os.tmpdir(), 'small-year-'));
  folders.push(base);
  const world = path.join(base, 'world.db');
  const workspace = await builtHost.createWorkspace({
    store: world,
    container: { type: 'spreadsheet' },
    email: 'curator@school-7.example',
    name: 'Куратор',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    now: START,
    seed: 'small',
  });
  try {
    const { year, decisions } = await playYear({
      workspace,
      project: product,
      example: smallSchool,
      regime,
      seed: '1',
      ...(zone === undefined ? {} : { zone }),
    });
    const summary = summarize(year, decisions);
    const { files, papers, charts } = await leaveBehind(year, stylesOf(root));
    const folder = path.join(base, 'out');
    const all = {
      ...files,
      'trace.tsv': writeTrace(traceOf(year, papers, charts)),
      'summary.json': `${JSON.stringify(summary, null, 2)}\n`,
    };
    for (const [name, content] of Object.entries(all)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    const sheets = new Map(
      workspace.view
        .book(year.desk.book)
        .sheets.map(({ id, name, lastRow, lastColumn }) => [
          name,
          workspace.view.cells(year.desk.book, id, lastRow, lastColumn).map((line) => line.map(({ text }) => text)),
        ]),
    );
    return { folder, world, summary, sheets };
  } finally {
    await workspace.close();
  }
}
