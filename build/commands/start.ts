/** `npm start [-- --data ПАПКА --port N]`: builds what is stale, opens the local home and prints where it is. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type RunningHome, StartError, startHome } from '../../src/home/index';
import type * as Host from '../../src/host/index';
import { buildIfStale } from '../build.mjs';
import { BuildError, PROJECT } from '../project.mjs';

const PORT = 8420;

try {
  const { dataFolder, port } = readArguments();
  if (await buildIfStale()) console.log('Собрано заново.');
  const dist = path.join(PROJECT, 'dist');
  const host = (await import(pathToFileURL(path.join(dist, 'host', 'index.mjs')).href)) as typeof Host;
  const home = await startHome({
    host,
    projectFiles: readProject(dist),
    dataFolder,
    port,
    pages: path.join(PROJECT, 'src', 'home', 'pages'),
    log: (error) => console.error(error),
  });
  closeOnSignal(home);
  console.log(`«Наставник» открыт: ${home.address}`);
  console.log(`Данные школы:       ${home.dataFile}`);
  console.log('Чтобы закрыть, нажмите Ctrl+C.');
} catch (error) {
  if (!isForPeople(error)) throw error;
  console.error(error.message);
  process.exit(1);
}

function readArguments(): { dataFolder: string; port: number } {
  let values: { data?: string; port?: string };
  try {
    values = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string' } } }).values;
  } catch {
    throw new StartError('Непонятные слова в команде. Бывает так: npm start -- --data ПАПКА --port N');
  }
  const port = Number(values.port ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartError(`Порт – целое число от 0 до 65535, а указано «${values.port}».`);
  }
  return { dataFolder: path.resolve(values.data ?? path.join(PROJECT, 'data')), port };
}

/** What is pushed to Google: scripts, pages, manifest. */
function readProject(dist: string): Record<string, string> {
  const names = readdirSync(dist).filter((name) => /\.(js|html)$/.test(name) || name === 'appsscript.json');
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(path.join(dist, name), 'utf8')]));
}

/** The first signal closes cleanly; whoever sends a second does not want to wait. */
function closeOnSignal(home: RunningHome): void {
  let closing = false;
  const close = (): void => {
    if (closing) process.exit(130);
    closing = true;
    home.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close);
}

/** The built host has a UsageError of its own, so errors are known by name. */
function isForPeople(error: unknown): error is Error {
  return (
    error instanceof StartError ||
    error instanceof BuildError ||
    (error instanceof Error && error.name === 'UsageError')
  );
}
