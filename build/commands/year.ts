/**
 * `npm run year -- --out DIR [--school ID] [--regime codes|names] [--seed N] [--years 1|2] [--json]` plays a programme year on the built product,
 * writes what it leaves behind and checks it: every place of the trace, that no words about harm are anywhere, and in a school of codes no name.
 */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { makeFolder } from '../../src/host/folder';
import type * as Host from '../../src/host/index';
import { forbiddenStrings, harmStrings } from '../../src/year/awkward';
import { makeNextPairs, turnYear } from '../../src/year/chapters/next-year';
import { checkNextYear } from '../../src/year/check/check-next-year';
import { checkTrace } from '../../src/year/check/check-trace';
import { recount } from '../../src/year/check/recount';
import { searchBytes, searchFolder } from '../../src/year/check/search';
import { type Example, readExample } from '../../src/year/example';
import { personalStrings } from '../../src/year/key-file';
import { playOffice } from '../../src/year/office';
import { playYear, START } from '../../src/year/play';
import { type Summary, summarize } from '../../src/year/summary';
import { ASKED, writeTrace } from '../../src/year/trace';
import { traceOf } from '../../src/year/trace-rows';
import type { Year } from '../../src/year/year';
import { buildIfStale } from '../build.mjs';
import { explain } from '../project.mjs';
import { leaveBehind, leaveNextYear, type NamedPaper, officeFiles, stylesOf, type YearFiles } from './year-files';

const root = process.env['NASTAVNIK_ROOT']!;
const TRACE = 'trace.tsv';
/** What participants typed, as they typed it: the only place where names of a school of codes have to be. */
const TYPED = 'answers.jsonl';

class WrongUse extends Error {}

async function main(): Promise<void> {
  const { out: folder, school: id, regime, seed, years, json } = options();
  if (regime !== 'codes' && regime !== 'names') throw new WrongUse(`Режим бывает codes или names, а не «${regime}».`);
  if (years !== '1' && years !== '2') throw new WrongUse(`Лет бывает 1 или 2, а не «${years}».`);
  const out = resolve(folder);
  const example = readSchool(id);
  checkFolder(out);
  await buildIfStale();
  const host = (await import(pathToFileURL(join(root, 'dist/host/index.mjs')).href)) as typeof Host;
  const data = mkdtempSync(join(tmpdir(), 'year-'));
  try {
    const store = join(data, 'world.db');
    const workspace = await host.createWorkspace({
      store,
      container: { type: 'spreadsheet' },
      email: example.school.curator.email,
      name: 'Куратор',
      locale: 'ru_RU',
      timeZone: 'Europe/Moscow',
      now: START,
      seed,
    });
    let summary: Summary;
    try {
      const project = { id: 'nastavnik', files: readProject(join(root, 'dist')) };
      const { year, decisions } = await playYear({ workspace, project, example, regime, seed });
      summary = summarize(year, decisions);
      const left = leaveBehind(year, stylesOf(root), (named) => printBeside(host, store, named));
      left.catch(() => undefined);
      const office = await filesOfOffice(host, year);
      const { files, papers, charts } = await left;
      const trace = writeTrace(traceOf(year, papers, charts));
      const next = years === '2' ? await playNextYear(year) : {};
      writeOut(out, {
        ...files,
        ...office,
        ...next,
        [TRACE]: trace,
        ...(example.school.requirements ? { [ASKED]: `${example.school.requirements.join('\n')}\n` } : {}),
        'summary.json': `${JSON.stringify(summary, null, 2)}\n`,
      });
    } finally {
      await workspace.close();
    }
    const faults = [
      ...(await checkTrace(out)),
      ...recount(out),
      ...(years === '2' ? await checkNextYear(out) : []),
      ...hiddenIn(out, regime === 'codes' ? data : undefined, example),
    ];
    if (json) process.stdout.write(`${JSON.stringify({ ...summary, out, faults }, null, 2)}\n`);
    else report(summary, out, faults);
    if (faults.length > 0) {
      process.stderr.write(`Проверка нашла недостатки: ${faults.length}.\n${faults.join('\n')}\n`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The year is turned, the next one begins. */
async function playNextYear(year: Year): Promise<YearFiles> {
  await turnYear(year);
  await makeNextPairs(year);
  return leaveNextYear(year);
}

/** Prints the papers out of a copy in a process of its own, while this one writes down the rest. */
async function printBeside(host: typeof Host, store: string, papers: readonly NamedPaper[]): Promise<YearFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  try {
    const copy = join(folder, 'world.db');
    host.backUpWorld(store, copy);
    const list = join(folder, 'list.json');
    writeFileSync(list, JSON.stringify(papers.map(({ id, name }) => ({ id, name }))));
    await promisify(execFile)(
      process.execPath,
      ['build/run.mjs', 'build/commands/print-papers.ts', copy, list, folder],
      {
        cwd: root,
      },
    );
    const names = papers.flatMap(({ name }) => [`${name}.docx`, `${name}.pdf`]);
    return Object.fromEntries(names.map((name) => [`documents/${name}`, readFileSync(join(folder, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The municipal office is somewhere else, with a book of its own. */
async function filesOfOffice(host: typeof Host, { exported, workspace: { clock } }: Year): Promise<YearFiles> {
  const office = await host.createWorkspace({
    container: { type: 'spreadsheet' },
    email: 'office@town.example',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    now: clock.now(),
  });
  try {
    return await officeFiles(office, await playOffice(office, readProject(join(root, 'dist/municipal')), exported));
  } finally {
    await office.close();
  }
}

/**
 * Where words about harm stand outside the form that was filled in; and of a school of codes, whose own data is given, where it has kept
 * somebody's name, telephone or diagnosis: in what it left behind, or in that data.
 */
function hiddenIn(out: string, data: string | undefined, { people, awkward, school }: Example): readonly string[] {
  const harm = harmStrings(awkward);
  const personal =
    data === undefined
      ? []
      : [...personalStrings(people), ...forbiddenStrings(awkward), school.principal.fullName, school.curator.fullName];
  const world = data === undefined ? [] : readdirSync(data);
  const inWorld = world.flatMap((name) => searchBytes(join(data!, name), personal).map((word) => `${name}: «${word}»`));
  return [...searchFolder(out, [...personal, ...harm], [TYPED]), ...inWorld].map(
    (place) => `личное осталось: ${place}`,
  );
}

interface Options {
  readonly out: string;
  readonly school: string;
  readonly regime: string;
  readonly seed: string;
  readonly years: string;
  readonly json: boolean;
}

function options(): Options {
  try {
    const { values } = parseArgs({
      options: {
        out: { type: 'string' },
        school: { type: 'string', default: 'school-7' },
        regime: { type: 'string', default: 'codes' },
        seed: { type: 'string', default: '1' },
        years: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
      },
    });
    if (values.out === undefined || values.out === '') throw new Error('не названа папка (--out ПАПКА).');
    return { ...values, out: values.out } as Options;
  } catch (error) {
    throw new WrongUse(`Так не запускается: ${(error as Error).message}`);
  }
}

function readSchool(id: string): Example {
  const examples = join(root, 'examples');
  if (!/^[\w-]+$/.test(id) || !existsSync(join(examples, id, 'school.json'))) {
    const known = readdirSync(examples).filter((name) => existsSync(join(examples, name, 'school.json')));
    throw new WrongUse(`Нет школы «${id}». Есть: ${known.join(', ')}.`);
  }
  try {
    return readExample(join(examples, id));
  } catch (error) {
    throw new WrongUse(`Школа «${id}» не читается: ${(error as Error).message}`);
  }
}

/** A folder with somebody's own files is never written over. */
function checkFolder(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new WrongUse(`${out} – файл, а нужна папка.`);
  const isOurs = existsSync(join(out, TRACE)) || readdirSync(out).length === 0;
  if (!isOurs) throw new WrongUse(`В папке ${out} уже что-то лежит. Назовите пустую или новую.`);
}

function readProject(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => /^appsscript\.json$|\.(js|html)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** All files or none: they are written into a folder beside, which takes the place of the old one when complete. */
function writeOut(out: string, files: YearFiles): void {
  const stage = `${out}.new-${process.pid}`;
  try {
    for (const [name, content] of Object.entries(files)) {
      makeFolder(dirname(join(stage, name)));
      writeFileSync(join(stage, name), content);
    }
    rmSync(out, { recursive: true, force: true, maxRetries: 5 });
    renameSync(stage, out);
  } catch (error) {
    throw new WrongUse(`В папку ${out} не записать: ${(error as Error).message}`);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function report({ counts, indicators, commands }: Summary, out: string, faults: readonly string[]): void {
  const { pairs, groups, menteesOfPairs, mentorsOfPairs, meetings, documents } = counts;
  const lines = [
    `Год сыгран: ${out}`,
    `  пар ${pairs}, групп ${groups}, наставников ${mentorsOfPairs}, наставляемых ${menteesOfPairs}, встреч ${meetings}, документов ${documents}`,
    ...indicators.map(({ title, value, target, light }) => `  ${title}: ${value} при цели ${target} – ${light}`),
    ...commands.map(
      ({ command, executions, calls, longest }) =>
        `  ${command.padEnd(24)} запусков ${String(executions).padStart(3)}, вызовов ${String(calls).padStart(5)}, самый долгий ${longest.toFixed(1)} с`,
    ),
    ...(faults.length === 0 ? ['Каждый след открыт и проверен.'] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof WrongUse ? error.message : explain(error)}\n`);
  process.exitCode = 1;
}
