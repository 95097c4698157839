/**
 * `npm run host -- run PROJECT_DIR FUNCTION [--args JSON] [--world FILE] [--container KIND] [--json]`
 * runs a function of any Apps Script project on the host and prints the world it leaves behind.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { createWorkspace, type ProjectFiles, UsageError, type WorkspaceOptions } from '../../src/host/index';
import { careFor, isCareVerb } from './host-care';
import { printWorld } from './host-print';

const USAGE =
  'Так: npm run host -- run ПАПКА_ПРОЕКТА ФУНКЦИЯ [--args JSON] [--world ФАЙЛ] [--container spreadsheet|document|form|none] [--json]';
const CONTAINERS = ['spreadsheet', 'document', 'form', 'none'];

async function main(argv: readonly string[]): Promise<number> {
  const { positionals, values } = parse(argv);
  const [verb, folder, name] = positionals;
  if (isCareVerb(verb)) return careFor(verb, positionals.slice(1));
  if (verb !== 'run' || folder === undefined || name === undefined || positionals.length > 3)
    throw new UsageError(USAGE);
  const files = readProject(folder);
  const args = readArguments(values.args);
  if (!CONTAINERS.includes(values.container))
    throw new UsageError(`Неизвестно, к чему привязан сценарий: «${values.container}». ${USAGE}`);
  const options: WorkspaceOptions = {
    ...(values.world === undefined ? {} : { store: resolve(values.world) }),
    ...(values.container === 'none' ? {} : { container: { type: values.container as 'spreadsheet' } }),
  };
  const workspace = await createWorkspace(options);
  try {
    const result = await workspace.run({ files, id: 'project' }, name, args);
    const missing = result.error?.message === `Script function not found: ${name}`;
    if (missing) throw new UsageError(`В проекте нет функции ${name}.`);
    const world = workspace.dump();
    if (values.json)
      process.stdout.write(`${JSON.stringify({ ...result, shown: workspace.screen.shown, world }, null, 2)}\n`);
    else process.stdout.write(printWorld(result, workspace.screen.shown, world));
    if (!result.error) return 0;
    const { file, line, message } = result.error;
    process.stderr.write(`${file === undefined ? '' : `${file}:${line}: `}${message}\n`);
    return 1;
  } finally {
    await workspace.close();
  }
}

function parse(argv: readonly string[]): {
  positionals: string[];
  values: { args?: string; world?: string; container: string; json: boolean };
} {
  try {
    const { positionals, values } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        args: { type: 'string' },
        world: { type: 'string' },
        container: { type: 'string', default: 'spreadsheet' },
        json: { type: 'boolean', default: false },
      },
    });
    return { positionals, values: values as { args?: string; world?: string; container: string; json: boolean } };
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
