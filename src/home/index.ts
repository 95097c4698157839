/** The local home: a school's own Google on one computer. Opens its data, serves its pages on this computer only, and closes both again. */
import { join, resolve } from 'node:path';
import { makeFolder } from '../host/folder';
import type * as Host from '../host/index';
import type { ProjectFiles } from '../host/index';
import { openSchool } from './school';
import { makeApp } from './server/app';
import { makeAssets } from './server/assets';
import type { Home } from './server/home';
import { listen } from './server/listen';
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
  /** Folder with the sources of the home's pages. */
  readonly pages: string;
  /** Hears of errors that nobody expected. */
  readonly log: (error: unknown) => void;
}

export interface RunningHome {
  readonly address: string;
  readonly dataFile: string;
  close(): Promise<void>;
}

const TIME_ZONE = 'Europe/Moscow';

/** Starts the home. Throws StartError, or the host's UsageError, with a sentence for the person who started it. */
export async function startHome(options: HomeOptions): Promise<RunningHome> {
  const { host, projectFiles, port, pages, log } = options;
  const dataFolder = resolve(options.dataFolder);
  prepareFolder(dataFolder);
  const assets = await makeAssets(pages);
  const panels = new Panels(assets.bridge);
  const windows = new Windows(panels);
  const dataFile = join(dataFolder, 'school.db');
  const dates = new Intl.DateTimeFormat('ru-RU', { timeZone: TIME_ZONE, dateStyle: 'medium', timeStyle: 'short' });
  // The port comes before the data: a second start ends here and touches nothing.
  const server = await listen(port);
  try {
    const { workspace, project, book } = await openSchool({
      host,
      projectFiles,
      dataFile,
      timeZone: TIME_ZONE,
      windows,
    });
    const home: Home = {
      workspace,
      project,
      book,
      windows,
      panels,
      assets,
      token: randomToken(),
      isGoogleError: (error) => error instanceof host.GoogleError,
      isStorageError: (error) => error instanceof host.StorageError,
      showDate: (moment) => dates.format(moment),
    };
    server.answerWith(makeApp(home, server.port, log));
    const stopWatching = watchBooks(workspace, windows);
    return {
      address: `http://127.0.0.1:${server.port}`,
      dataFile,
      close: async () => {
        stopWatching();
        windows.close();
        await server.close();
        await workspace.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
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
