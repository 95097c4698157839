/**
 * `npm run year -- --out DIR [--school ID] [--regime codes|names] [--seed N] [--json]` plays a programme year on the built product
 * and checks what it left behind.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeFolder } from '../../src/host/folder';
import type * as Host from '../../src/host/index';
import { checkTrace } from '../../src/year/check/check-trace';
import { playYear } from '../../src/year/play';
import type { ExampleSchool } from '../../src/year/school';
import { writeTrace } from '../../src/year/trace';
import { buildIfStale } from '../build.mjs';
import { explain } from '../project.mjs';

const root = process.env['NASTAVNIK_ROOT']!;
const START = '2026-09-01T09:00:00+03:00';

class WrongUse extends Error {}

async function main(): Promise<void> {
  const { out, school: id, regime, seed, json } = options();
  if (regime !== 'codes' && regime !== 'names') throw new WrongUse(`Режим бывает codes или names, а не «${regime}».`);
  const school = readSchool(id);
  await buildIfStale();
  const host = (await import(pathToFileURL(join(root, 'dist/host/index.mjs')).href)) as typeof Host;
  const workspace = await host.createWorkspace({
    container: { type: 'spreadsheet' },
    email: 'curator@school-7.example',
    name: 'Куратор',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    now: START,
    seed,
  });
  try {
    const project = { id: 'nastavnik', files: readProject(join(root, 'dist')) };
    const { player, trace, answers } = await playYear(workspace, project, school, regime);
    const summary = {
      school: school.id,
      regime,
      seed,
      counts: { mentors: school.mentors.length, answers: answers.length },
      commands: player.commands,
    };
    const book = workspace.container!.id;
    const lines = answers.map((answer) => JSON.stringify(answer)).join('\n');
    await writeOut(resolve(out), {
      'workbook.xlsx': await workspace.spreadsheets.xlsx(book),
      'answers.jsonl': `${lines}\n`,
      'trace.tsv': writeTrace(trace),
      'summary.json': `${JSON.stringify(summary, null, 2)}\n`,
    });
    const faults = await checkTrace(resolve(out));
    if (json) process.stdout.write(`${JSON.stringify({ ...summary, out: resolve(out), faults }, null, 2)}\n`);
    else report(summary, resolve(out), faults);
    if (faults.length > 0) {
      process.stderr.write(`Проверка следов нашла недостатки: ${faults.length}. ${json ? '' : faults.join('\n')}\n`);
      process.exitCode = 1;
    }
  } finally {
    await workspace.close();
  }
}

function options(): { out: string; school: string; regime: string; seed: string; json: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        out: { type: 'string' },
        school: { type: 'string', default: 'school-7' },
        regime: { type: 'string', default: 'codes' },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
      },
    });
    if (values.out === undefined) throw new Error('не названа папка (--out ПАПКА).');
    return { ...values, out: values.out } as ReturnType<typeof options>;
  } catch (error) {
    throw new WrongUse(`Так не запускается: ${(error as Error).message}`);
  }
}

function readSchool(id: string): ExampleSchool {
  const examples = join(root, 'examples');
  const file = join(examples, id, 'school.json');
  if (!/^[\w-]+$/.test(id) || !existsSync(file)) {
    const known = readdirSync(examples).filter((name) => existsSync(join(examples, name, 'school.json')));
    throw new WrongUse(`Нет школы «${id}». Есть: ${known.join(', ')}.`);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as ExampleSchool;
}

function readProject(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => /^appsscript\.json$|\.(js|html)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** All files or none: they are written beside the folder and moved in when complete. */
async function writeOut(out: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const stage = `${out}.new-${process.pid}`;
  try {
    makeFolder(stage);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(stage, name), content);
    makeFolder(out);
    for (const name of Object.keys(files)) renameSync(join(stage, name), join(out, name));
  } catch (error) {
    throw new WrongUse(`В папку ${out} не записать: ${(error as Error).message}`);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function report(
  summary: {
    counts: Record<string, number>;
    commands: readonly { command: string; executions: number; calls: number; longest: number }[];
  },
  out: string,
  faults: readonly string[],
): void {
  const lines = summary.commands.map(
    ({ command, executions, calls, longest }) =>
      `  ${command.padEnd(24)} запусков ${String(executions).padStart(3)}, вызовов ${String(calls).padStart(5)}, самый долгий ${longest.toFixed(1)} с`,
  );
  const checked = faults.length === 0 ? 'Каждый след открыт и проверен.' : '';
  process.stdout.write(`${[`Год сыгран: ${out}`, ...lines, checked].filter((line) => line !== '').join('\n')}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof WrongUse ? error.message : explain(error)}\n`);
  process.exitCode = 1;
}
