/**
 * Plays the year of the small school on plain Node, where it takes half of what it takes inside Jest:
 * `node build/run.mjs tests/support/play-small-year.ts FOLDER REGIME [ZONE]`. The world, what is left behind and what every sheet shows stay in
 * the folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { leaveBehind, stylesOf } from '../../build/commands/year-files';
import { playYear } from '../../src/year/play';
import { summarize } from '../../src/year/summary';
import { writeTrace } from '../../src/year/trace';
import { traceOf } from '../../src/year/trace-rows';
import type { Regime } from '../../src/year/year';
import { product } from './product';
import { smallSchool } from './small-school';
import { openYearWorld } from './year-world';

const [base = '', regime = '', zone] = process.argv.slice(2);
const world = path.join(base, 'world.db');
const workspace = await openYearWorld({ store: world, seed: 'small' });
try {
  const { year, decisions } = await playYear({
    workspace,
    project: product,
    example: smallSchool,
    regime: regime as Regime,
    seed: '1',
    ...(zone === undefined ? {} : { zone }),
  });
  const summary = summarize(year, decisions);
  const { files, papers, charts } = await leaveBehind(year, stylesOf(process.env['NASTAVNIK_ROOT']!));
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
  const sheets = workspace.view
    .book(year.desk.book)
    .sheets.map(({ id, name, lastRow, lastColumn }) => [
      name,
      workspace.view.cells(year.desk.book, id, lastRow, lastColumn).map((line) => line.map(({ text }) => text)),
    ]);
  writeFileSync(path.join(base, 'sheets.json'), JSON.stringify(sheets));
} finally {
  await workspace.close();
}
