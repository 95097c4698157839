/**
 * `npm run coverage [-- --from DIR]` writes docs/coverage.md out of the years of the example schools: plays them in codes, or reads the folders
 * that `npm run year` has left in DIR, each called as its school. Fails when a place of a trace does not hold or an item has none.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { checkTrace } from '../../src/year/check/check-trace';
import { readTrace } from '../../src/year/trace';
import { coveragePage, gapsOf, type PlayedSchool } from '../coverage/page';
import { coveredSchools } from '../coverage/schools';
import { explain } from '../project.mjs';

const root = process.env['NASTAVNIK_ROOT']!;

class Incomplete extends Error {}

async function main(): Promise<void> {
  const from = folderOfYears();
  const folder = from === undefined ? mkdtempSync(join(tmpdir(), 'coverage-')) : resolve(from);
  try {
    const schools: PlayedSchool[] = [];
    for (const school of coveredSchools(root)) {
      const year = join(folder, school.id);
      if (from === undefined) await play(school.id, year);
      const trace = join(year, 'trace.tsv');
      if (!existsSync(trace)) throw new Incomplete(`В папке ${folder} нет сыгранного года школы ${school.id}.`);
      const faults = await checkTrace(year);
      if (faults.length > 0) throw new Incomplete(`${school.id}: следы не сошлись.\n${faults.join('\n')}`);
      schools.push({ ...school, trace: readTrace(readFileSync(trace, 'utf8')) });
    }
    const gaps = schools.flatMap(gapsOf);
    if (gaps.length > 0) throw new Incomplete(gaps.join('\n'));
    writeFileSync(join(root, 'docs/coverage.md'), coveragePage(schools));
    const counts = schools.map(({ id, items }) => `${id} – ${items.length}`);
    process.stdout.write(`docs/coverage.md: пунктов ${counts.join(', ')}.\n`);
  } finally {
    if (from === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** In a process of its own: a year leaves a world behind in memory. What it finds wrong is found again here. */
async function play(school: string, out: string): Promise<void> {
  process.stdout.write(`${school} …\n`);
  const args = [
    '--max-semi-space-size=64',
    'build/run.mjs',
    'build/commands/year.ts',
    '--school',
    school,
    '--out',
    out,
  ];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw new Incomplete(
      `${school}: год не сыгран.\n${(error as { readonly stderr?: string }).stderr ?? String(error)}`,
    );
  }
}

function folderOfYears(): string | undefined {
  try {
    return parseArgs({ options: { from: { type: 'string' } } }).values.from;
  } catch (error) {
    throw new Incomplete(`Так не запускается: ${(error as Error).message}`);
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Incomplete ? error.message : explain(error)}\n`);
  process.exitCode = 1;
}
