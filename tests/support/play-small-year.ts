/**
 * Plays the year of the small school on plain Node, where it takes half of what it takes inside Jest:
 * `node build/run.mjs tests/support/play-small-year.ts FOLDER REGIME [ZONE]`. The world, what is left behind and what every sheet shows stay in
 * the folder.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { leaveBehind, officeFiles, stylesOf, type YearFiles } from '../../build/commands/year-files';
import { createWorkspace } from '../../src/host/index';
import { playOffice } from '../../src/year/office';
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
    ...(await filesOfOffice(year.exported)),
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

/** The municipal office is somewhere else, with a book of its own. */
async function filesOfOffice(exported: string): Promise<YearFiles> {
  const office = await createWorkspace({
    container: { type: 'spreadsheet' },
    locale: 'ru_RU',
    now: '2027-06-10T08:00:00Z',
  });
  const names = readdirSync('dist/municipal');
  const bundle = Object.fromEntries(names.map((name) => [name, readFileSync(`dist/municipal/${name}`, 'utf8')]));
  const files = await officeFiles(office, await playOffice(office, bundle, exported));
  await office.close();
  return files;
}
