/**
 * `npm run host -- run PROJECT_DIR [FUNCTION] [--args JSON] [--world FILE] [--script FILE] [--container KIND] [--json]`
 * runs a function of any Apps Script project on the host, or a script of steps, and prints the world it leaves behind;
 * `check`, `backup`, `restore` look after a world as a file.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import {
  createWorkspace,
  type DescribedWorld,
  doStep,
  failed,
  fetchAnswers,
  isDescribed,
  type ProjectFiles,
  readDescribedWorld,
  readSteps,
  type Step,
  type StepOutcome,
  tellStep,
  UsageError,
  type Workspace,
  type WorkspaceOptions,
} from '../../src/host/index';
import { careFor, isCareVerb } from './host-care';
import { printSteps, printWorld } from './host-print';

const USAGE =
  'Так: npm run host -- run ПАПКА_ПРОЕКТА [ФУНКЦИЯ] [--args JSON] [--world ФАЙЛ] [--script ФАЙЛ] [--container spreadsheet|document|form|none] [--json]';
const CONTAINERS = ['spreadsheet', 'document', 'form', 'none'];
const PROJECT = 'project';

interface Options {
  readonly args?: string;
  readonly world?: string;
  readonly script?: string;
  readonly container: string;
  readonly json: boolean;
}

async function main(argv: readonly string[]): Promise<number> {
  const { positionals, values } = parse(argv);
  const [verb, folder, name] = positionals;
  if (isCareVerb(verb)) return careFor(verb, positionals.slice(1));
  const something = name !== undefined || values.script !== undefined;
  if (verb !== 'run' || folder === undefined || !something || positionals.length > 3) throw new UsageError(USAGE);
  const files = readProject(folder);
  const args = readArguments(values.args);
  const steps = values.script === undefined ? undefined : readSteps(readScript(values.script));
  if (!CONTAINERS.includes(values.container))
    throw new UsageError(`Неизвестно, к чему привязан сценарий: «${values.container}». ${USAGE}`);
  const workspace = await createWorkspace(await worldOptions(values));
  try {
    if (steps) return await play(workspace, files, name === undefined ? steps : around(steps, name, args), values.json);
    return await runOne(workspace, files, name!, args, values.json);
  } finally {
    await workspace.close();
  }
}

async function worldOptions({ world, container }: Options): Promise<WorkspaceOptions> {
  const bound: WorkspaceOptions = container === 'none' ? {} : { container: { type: container as 'spreadsheet' } };
  if (world === undefined) return bound;
  if (!isDescribed(world)) return { ...bound, store: resolve(world) };
  const { now, email, name, locale, timeZone, fetch, ...contents }: DescribedWorld = await readDescribedWorld(world);
  return {
    ...bound,
    ...(now === undefined ? {} : { now }),
    ...(email === undefined ? {} : { email }),
    ...(name === undefined ? {} : { name }),
    ...(locale === undefined ? {} : { locale }),
    ...(timeZone === undefined ? {} : { timeZone }),
    contents: { project: PROJECT, ...contents },
    fetch: fetchAnswers(fetch),
  };
}

/** The function of the command line runs after the answers that the steps begin with. */
function around(steps: readonly Step[], name: string, args: readonly unknown[]): Step[] {
  const first = steps.findIndex((step) => !tellStep(step).startsWith('answers '));
  const at = first < 0 ? steps.length : first;
  return [...steps.slice(0, at), { run: name, args }, ...steps.slice(at)];
}

async function runOne(
  workspace: Workspace,
  files: ProjectFiles,
  name: string,
  args: readonly unknown[],
  json: boolean,
): Promise<number> {
  const result = await workspace.run({ files, id: PROJECT }, name, args);
  if (result.error?.message === `Script function not found: ${name}`)
    throw new UsageError(`В проекте нет функции ${name}.`);
  const world = workspace.dump();
  const { shown, asked } = workspace.screen;
  if (json) process.stdout.write(`${JSON.stringify({ ...result, shown, asked, world }, null, 2)}\n`);
  else process.stdout.write(printWorld(result, { shown, asked }, world));
  if (!result.error) return 0;
  process.stderr.write(told(result.error));
  return 1;
}

/** Does the steps until one fails that may not; prints what each came to and the world after all. */
async function play(workspace: Workspace, files: ProjectFiles, steps: readonly Step[], json: boolean): Promise<number> {
  const project = workspace.install({ files, id: PROJECT });
  const outcomes: StepOutcome[] = [];
  let problem: string | undefined;
  for (const [index, step] of steps.entries()) {
    const outcome = await doStep(workspace, project, step).catch((error: unknown) => {
      if (error instanceof UsageError) throw new UsageError(`Шаг ${index + 1}: ${error.message}`);
      throw error;
    });
    outcomes.push(outcome);
    if (!failed(outcome) || step.mayFail) continue;
    const error = outcome.runs.find((run) => run.error)?.error;
    problem = `Шаг ${index + 1} (${outcome.step}): ${error ? told(error) : `${outcome.problem}\n`}`;
    break;
  }
  const world = workspace.dump();
  const { shown, asked } = workspace.screen;
  if (json) process.stdout.write(`${JSON.stringify({ steps: outcomes, shown, asked, world }, null, 2)}\n`);
  else process.stdout.write(printSteps(outcomes, { shown, asked }, world));
  if (problem === undefined) return 0;
  process.stderr.write(problem);
  return 1;
}

function told({ file, line, message }: { file?: string; line?: number; message: string }): string {
  return `${file === undefined ? '' : `${file}:${line}: `}${message}\n`;
}

function readScript(file: string): string {
  if (!existsSync(file)) throw new UsageError(`Нет файла шагов ${file}.`);
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
}

function parse(argv: readonly string[]): { positionals: string[]; values: Options } {
  try {
    const { positionals, values } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        args: { type: 'string' },
        world: { type: 'string' },
        script: { type: 'string' },
        container: { type: 'string', default: 'spreadsheet' },
        json: { type: 'boolean', default: false },
      },
    });
    return { positionals, values: values as Options };
  } catch (error) {
    throw new UsageError(`${(error as Error).message} ${USAGE}`);
  }
}

function readArguments(text: string | undefined): readonly unknown[] {
  if (text === undefined) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`Аргументы (--args) – не JSON: ${(error as Error).message}`);
  }
  return Array.isArray(value) ? value : [value];
}

/** The files that clasp would push: scripts, pages and the manifest, folders included, in Google's order (by name). */
function readProject(folder: string): ProjectFiles {
  const root = resolve(folder);
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new UsageError(`Нет папки проекта ${folder}.`);
  const files: Record<string, string> = {};
  const walk = (place: string): void => {
    for (const entry of readdirSync(place, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(place, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) walk(path);
      else if (/\.(js|gs|html)$/.test(entry.name) || path === join(root, 'appsscript.json')) {
        files[relative(root, path).split(sep).join('/')] = readFileSync(path, 'utf8');
      }
    }
  };
  walk(root);
  if (!Object.keys(files).some((name) => /\.(js|gs)$/.test(name))) {
    throw new UsageError(`В папке ${folder} нет ни одного сценария (.gs или .js).`);
  }
  return files;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
