/**
 * The local home: a school's own Google on one computer. Opens its data, serves its pages – on this computer, and in the
 * network when asked to – and closes both again.
 */

import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { makeFolder } from '../host/folder';
import type * as Host from '../host/index';
import type { ProjectFiles } from '../host/index';
import { Accounts } from './access/accounts';
import { KeyGuesses } from './access/key-guesses';
import { Sessions } from './access/sessions';
import { DailyCopies, LINKS_FILE } from './backup/daily-copies';
import { ShortLinks } from './links/short-links';
import { readMailSettings, smtp } from './post/mail-settings';
import { Postman } from './post/postman';
import { openSchool } from './school';
import { makeApp } from './server/app';
import { makeAssets } from './server/assets';
import { Charts } from './server/charts';
import type { Entrance } from './server/doors';
import type { Home } from './server/home';
import { type Listening, listen } from './server/listen';
import type { Manual } from './server/manual-page';
import { Panels } from './server/panels';
import { randomToken } from './server/token';
import { watchBooks } from './server/watch';
import { Windows } from './server/windows';
import { StartError } from './start-error';

export { StartError } from './start-error';

export interface HomeOptions {
  /** The built host module; it brings the file of its script thread along. */
  readonly host: typeof Host;
  /** The add-on as it is pushed to Google. */
  readonly projectFiles: ProjectFiles;
  readonly dataFolder: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Port for the network of the school: forms for everybody, the rest after signing in. */
  readonly lanPort?: number | undefined;
  /** Port on this computer for a reverse proxy with HTTPS, and the address that participants know: forms only. */
  readonly publicDoor?: { readonly port: number; readonly url: URL } | undefined;
  /**
   * Gets the data ready before they are opened, and makes them when there are none; left out, a new school begins empty. Returns what the
   * first page must tell of them, in Russian.
   */
  readonly prepare?: (dataFile: string) => Promise<string | undefined>;
  /** Which of the two schools of this computer is opened, and how the other one is. */
  readonly which?: 'own' | 'demonstration';
  readonly change?: () => Promise<void>;
  /** The manual as pages of the home. */
  readonly manual: Manual;
  /** Folder with the sources of the home's pages. */
  readonly pages: string;
  /** Hears of errors that nobody expected. */
  readonly log: (error: unknown) => void;
}

export interface RunningHome {
  readonly address: string;
  /** In the network of the school; empty without a port for it. */
  readonly lanAddresses: readonly string[];
  /** Where the reverse proxy finds the forms. */
  readonly publicAddress: string | undefined;
  readonly dataFile: string;
  close(): Promise<void>;
}

const TIME_ZONE = 'Europe/Moscow';
/** Letters wait no longer than this for the mail server. */
const POST_MILLISECONDS = 20_000;
/** So often it is asked whether a clock trigger is due. */
const TICK_MILLISECONDS = 60_000;

/** Starts the home. Throws StartError, or the host's UsageError, with a sentence for the person who started it. */
export async function startHome(options: HomeOptions): Promise<RunningHome> {
  const { host, projectFiles, pages, log } = options;
  const dataFolder = resolve(options.dataFolder);
  prepareFolder(dataFolder);
  const assets = await makeAssets(pages);
  const panels = new Panels(assets.bridge);
  const windows = new Windows(panels);
  const dataFile = join(dataFolder, 'school.db');
  const dates = new Intl.DateTimeFormat('ru-RU', { timeZone: TIME_ZONE, dateStyle: 'medium', timeStyle: 'short' });
  // The ports come before the data: a second start ends here and touches nothing.
  const servers = await listenAtDoors(options);
  const [desk] = servers;
  const closeServers = (): Promise<unknown> => Promise.all(servers.map(({ server }) => server.close()));
  try {
    const notice = await options.prepare?.(dataFile);
    const { workspace, project, book } = await openSchool({
      host,
      projectFiles,
      dataFile,
      timeZone: TIME_ZONE,
      windows,
    });
    const lan = servers.find(({ entrance }) => entrance.door === 'lan');
    const lanAddresses = lan ? ownAddresses().map((address) => `http://${address}:${lan.entrance.port}`) : [];
    const days = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short' });
    const copies = new DailyCopies({ host, dataFolder, today: () => days.format(new Date()), log });
    const deskAddress = `http://127.0.0.1:${desk.entrance.port}`;
    const links = new ShortLinks({
      file: join(dataFolder, LINKS_FILE),
      address: options.publicDoor?.url.origin ?? lanAddresses[0] ?? deskAddress,
      formAt: (url) => workspace.view.formAt(url),
    });
    const mail = readMailSettings(dataFolder);
    const postman =
      mail &&
      new Postman({
        workspace,
        links,
        file: join(dataFolder, 'mail-state.json'),
        from: mail.from,
        deliver: smtp(mail),
      });
    const home: Home = {
      workspace,
      project,
      book,
      windows,
      panels,
      assets,
      charts: new Charts(workspace),
      manual: options.manual,
      log,
      token: randomToken(),
      formToken: randomToken(),
      accounts: new Accounts(join(dataFolder, 'access.json')),
      sessions: new Sessions(),
      keyGuesses: new KeyGuesses(),
      links,
      copies,
      postman,
      lanAddresses,
      now: Date.now,
      which: options.which ?? 'own',
      change: options.change,
      notice,
      isGoogleError: (error) => error instanceof host.GoogleError,
      isStorageError: (error) => error instanceof host.StorageError,
      showDate: (moment) => dates.format(moment),
    };
    for (const { server, entrance } of servers) server.answerWith(makeApp(home, entrance, log));
    const stopWatching = watchBooks(workspace, windows);
    const stopCopying = copies.keepUp();
    const rounds = setInterval(() => postman?.sendWaiting().catch(log), POST_MILLISECONDS);
    rounds.unref();
    // Whoever waits for the hour, such as the sweep for answers that nobody has told of, is woken in its turn.
    const hours = setInterval(() => windows.act(undefined, () => workspace.pass(0)).catch(log), TICK_MILLISECONDS);
    hours.unref();
    const publicPort = servers.find(({ entrance }) => entrance.door === 'public')?.entrance.port;
    return {
      address: deskAddress,
      lanAddresses,
      publicAddress: publicPort === undefined ? undefined : `http://127.0.0.1:${publicPort}`,
      dataFile,
      close: async () => {
        stopWatching();
        stopCopying();
        clearInterval(rounds);
        clearInterval(hours);
        windows.close();
        await closeServers();
        await workspace.close();
      },
    };
  } catch (error) {
    await closeServers();
    throw error;
  }
}

interface Opened {
  readonly server: Listening;
  readonly entrance: Entrance;
}

/** Takes all ports or none; the desk comes first. */
async function listenAtDoors({ port, lanPort, publicDoor }: HomeOptions): Promise<readonly [Opened, ...Opened[]]> {
  const opened: Opened[] = [];
  const open = async (entrance: Entrance): Promise<Opened> => {
    const server = await listen(entrance.port, { everywhere: entrance.door === 'lan' });
    const one = { server, entrance: { ...entrance, port: server.port } };
    opened.push(one);
    return one;
  };
  try {
    const desk = await open({ door: 'desk', port });
    if (lanPort !== undefined) await open({ door: 'lan', port: lanPort });
    if (publicDoor) await open({ door: 'public', port: publicDoor.port, publicUrl: publicDoor.url });
    return [desk, ...opened.slice(1)];
  } catch (error) {
    await Promise.all(opened.map(({ server }) => server.close()));
    throw error;
  }
}

/** Addresses of this computer in its networks. */
function ownAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
}

function prepareFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new StartError(
      `Папку для данных ${folder} нельзя создать или открыть (${code}). Укажите другую: --data ПАПКА.`,
    );
  }
}
