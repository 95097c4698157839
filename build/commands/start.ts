/**
 * `npm start [-- --data ПАПКА --port N --lan --public-url АДРЕС --empty --again --date ДЕНЬ]`: builds what is stale, opens the local home and prints
 * where it is. The first time that is the demonstration school, its year under way; once there is a school of one's own, that one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { restoreCopy } from '../../src/home/backup/restore';
import { type RunningHome, StartError, startHome } from '../../src/home/index';
import type * as Host from '../../src/host/index';
import { buildIfStale } from '../build.mjs';
import { stamped } from '../freshness.mjs';
import { manualOfHome } from '../manual.mjs';
import { BuildError, PROJECT } from '../project.mjs';
import { DEMONSTRATION_DAY, makeDemonstration } from './demonstration';
import { setAside, whatIsOld } from './demonstration-age';

const PORT = 8420;
/** Two more above it are for the network of the school and for the proxy. */
const LAST_PORT = 65_533;

try {
  const { dataFolder, isEmpty, isAgain, date, restore, ...doors } = readArguments();
  if (await buildIfStale()) console.log('Собрано заново.');
  const dist = path.join(PROJECT, 'dist');
  const host = (await import(pathToFileURL(path.join(dist, 'host', 'index.mjs')).href)) as typeof Host;
  if (restore !== undefined) await bringBack(host, restore, dataFolder);
  const projectFiles = readProject(dist);
  const program = stamped(dist) ?? '';
  let mustMake = isAgain;
  const prepare = async (dataFile: string): Promise<string | undefined> => {
    if (mustMake && existsSync(dataFile))
      console.log(`Прежняя демонстрационная школа: ${setAside(dataFile, new Date())}`);
    mustMake = false;
    if (existsSync(dataFile)) {
      const notice = whatIsOld(dataFile, program);
      if (notice !== undefined) console.log(notice);
      return notice;
    }
    console.log('Готовится демонстрационная школа: проигрывается её год. Это делается один раз.');
    const tell = (month: string): void => console.log(`  ${month}`);
    await makeDemonstration({ host, projectFiles, dataFile, program, until: date, tell });
    return undefined;
  };
  const open = (which: 'own' | 'demonstration', port = doors.port): Promise<RunningHome> => {
    const isOwn = which === 'own';
    return startHome({
      ...doors,
      host,
      projectFiles,
      port,
      dataFolder: isOwn ? dataFolder : path.join(dataFolder, 'demo'),
      ...(isOwn ? {} : { prepare }),
      pages: path.join(PROJECT, 'src', 'home', 'pages'),
      manual: manualOfHome(PROJECT),
      log: (error) => console.error(error),
      which,
      // The same address shows the other school from then on.
      change: async () => {
        const address = new URL(running.home.address);
        await running.home.close();
        running.home = await open(isOwn ? 'demonstration' : 'own', Number(address.port));
        console.log(`Открыта ${isOwn ? 'демонстрационная школа' : 'своя школа'}: ${running.home.dataFile}`);
      },
    });
  };
  const hasOwn = existsSync(path.join(dataFolder, 'school.db'));
  const running = { home: await open(isEmpty || (hasOwn && !isAgain) ? 'own' : 'demonstration') };
  const { home } = running;
  closeOnSignal(running);
  console.log(`«Наставник» открыт: ${home.address}`);
  for (const address of home.lanAddresses) console.log(`В сети школы:       ${address}`);
  if (home.publicAddress) console.log(`Для прокси (анкеты): ${home.publicAddress}`);
  console.log(`Данные школы:       ${home.dataFile}`);
  console.log('Чтобы закрыть, нажмите Ctrl+C.');
} catch (error) {
  if (!isForPeople(error)) throw error;
  console.error(error.message);
  process.exit(1);
}

function readArguments() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    data: text,
    port: text,
    lan: flag,
    'public-url': text,
    restore: text,
    empty: flag,
    again: flag,
    date: text,
  } as const;
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    values = parseArgs({ options }).values;
  } catch {
    throw new StartError(
      'Непонятные слова в команде. Бывает так: npm start -- --data ПАПКА --port N --lan --public-url https://АДРЕС --empty --again --date 2026-11-30',
    );
  }
  const port = Number(values.port ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > LAST_PORT) {
    throw new StartError(`Порт – целое число от 0 до ${LAST_PORT}, а указано «${values.port}».`);
  }
  const date = values.date ?? DEMONSTRATION_DAY;
  if (!/^202[67]-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) {
    throw new StartError(`День демонстрационной школы – от 2026-09-01 до 2027-04-30, а указано «${date}».`);
  }
  // Each door has a port of its own; any free one stays any free one.
  const portAfter = (steps: number): number => (port === 0 ? 0 : port + steps);
  const url = values['public-url'];
  return {
    dataFolder: path.resolve(values.data ?? path.join(PROJECT, 'data')),
    isEmpty: values.empty === true,
    isAgain: values.again === true,
    date,
    port,
    restore: values.restore,
    lanPort: values.lan ? portAfter(1) : undefined,
    publicDoor: url === undefined ? undefined : { port: portAfter(2), url: publicUrl(url) },
  };
}

function publicUrl(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' || url.pathname !== '/' || url.search !== '')
    throw new StartError(`Адрес анкет – вида https://anketa.school.ru, а указано «${given}».`);
  return url;
}

/** Asks for the passphrase, shows what is in the copy, and brings it back if that is wanted. */
async function bringBack(host: typeof Host, copy: string, dataFolder: string): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const passphrase = await lines.question('Парольная фраза копий: ');
    const kept = await restoreCopy({
      host,
      copy,
      dataFolder,
      passphrase,
      confirm: async (preview) => {
        console.log(['В копии:', ...preview].join('\n'));
        const answer = await lines.question('Вернуть эти данные на место нынешних? Напишите «да»: ');
        if (answer.trim().toLowerCase() !== 'да') throw new StartError('Копия не возвращена, ничего не изменилось.');
        return true;
      },
    });
    console.log(kept === undefined ? 'Копия возвращена.' : `Копия возвращена. Прежние данные: ${kept}`);
  } finally {
    lines.close();
  }
}

/** What is pushed to Google: scripts, pages, manifest. */
function readProject(dist: string): Record<string, string> {
  const names = readdirSync(dist).filter((name) => /\.(js|html)$/.test(name) || name === 'appsscript.json');
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(path.join(dist, name), 'utf8')]));
}

/** The first signal closes cleanly; whoever sends a second does not want to wait. */
function closeOnSignal(running: { readonly home: RunningHome }): void {
  let closing = false;
  const close = (): void => {
    if (closing) process.exit(130);
    closing = true;
    running.home.close().then(
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
