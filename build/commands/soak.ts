/**
 * `npm run soak [-- --again] [--only NAME]` runs what takes too long for the tests; build/soak/chapters.ts says what there is.
 * A stopped run goes on where it stood; what was seen on the program as it is built now is not run again. The results go to
 * docs/soak.json and docs/soak.md, those of other trials stay there.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../build.mjs';
import { explain } from '../project.mjs';
import { readResults, type Trial, writeResults } from '../soak/trial';

const root = process.env['NASTAVNIK_ROOT']!;
const folder = join(root, 'node_modules/.cache/nastavnik');
const notes = join(folder, 'soak.json');

/** How far trials have come with this build. */
interface Notes {
  readonly build: string;
  readonly reports: Readonly<Record<string, unknown>>;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { again: { type: 'boolean', default: false }, only: { type: 'string' } } });
  await buildIfStale();
  // What is tried needs what is built.
  const { chaptersOf } = await import('../soak/chapters');
  const chapters = chaptersOf(root);
  const trials = chapters.flatMap((chapter) => chapter.trials);
  const wanted = trials.filter(({ name }) => values.only === undefined || name === values.only);
  if (wanted.length === 0) {
    const names = trials.map(({ name }) => `«${name}»`);
    throw new Error(`Нет прогона «${values.only}». Есть: ${names.join(', ')}.`);
  }
  const build = fingerprint();
  let failed = false;
  for (const trial of wanted) {
    if (!values.again && readResults(root)[trial.name]?.build === build) continue;
    const report = await runOn(trial, build, values.again);
    if (report === undefined) {
      process.stdout.write(`${trial.name}: здесь прогнать нельзя (нет нужной программы), остальное сделано.\n`);
      continue;
    }
    const result = { commit: commit(), build, rows: trial.rows(report) };
    writeResults(root, chapters, { ...readResults(root), [trial.name]: result });
    const failures = trial.failures(report);
    process.stdout.write(`${trial.name}: ${result.rows.map((cells) => cells.join(', ')).join('; ')}\n`);
    for (const failure of failures.slice(0, 20)) process.stdout.write(`  ${failure}\n`);
    failed ||= failures.length > 0;
  }
  return failed ? 1 : 0;
}

/** Runs a trial from where it stood with this build. */
async function runOn(trial: Trial, build: string, again: boolean): Promise<unknown> {
  mkdirSync(folder, { recursive: true });
  const known: Notes | undefined = existsSync(notes) ? JSON.parse(readFileSync(notes, 'utf8')) : undefined;
  const reports = { ...(known?.build === build ? known.reports : {}) };
  const keep = (report: unknown): void => {
    reports[trial.name] = report;
    writeFileSync(notes, JSON.stringify({ build, reports } satisfies Notes));
  };
  const report = await trial.run(again ? undefined : reports[trial.name], keep);
  keep(report);
  return report;
}

/** Tells one program from another. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of ['dist/Code.js', 'dist/host/index.mjs']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** The commit that is checked out; with a plus when a file of the program differs from it. */
function commit(): string {
  const git = (...words: string[]): string => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'src', 'build', 'tests', 'package-lock.json');
  return `${git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : '+'}`;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
