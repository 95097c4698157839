/** Makes the data of the demonstration school: the built product, its year played to a day, in a file that the home then opens. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { curatorOfHome, nameNewBook } from '../../src/home/school';
import type * as Host from '../../src/host/index';
import { readExample } from '../../src/year/example';
import { START } from '../../src/year/play';
import { playUntil } from '../../src/year/play-until';
import { PROJECT } from '../project.mjs';
import { noteMaker } from './demonstration-age';

/** Pairs meet, November has been, its figures are on the dashboard. */
export const DEMONSTRATION_DAY = '2026-11-30';
const SCHOOL = 'school-7';

export interface Demonstration {
  readonly host: typeof Host;
  readonly projectFiles: Readonly<Record<string, string>>;
  readonly dataFile: string;
  /** The fingerprint of the program, noted beside the data. */
  readonly program: string;
  /** The last day that has been. */
  readonly until: string;
  /** Hears of months, in words for the person who waits. */
  readonly tell: (words: string) => void;
}

/** Makes the file, whole or not at all: a start that died half-way leaves nothing that the next one would take for a school. */
export async function makeDemonstration(options: Demonstration): Promise<void> {
  const { host, projectFiles, dataFile, program, until, tell } = options;
  const stage = path.join(path.dirname(dataFile), '.making');
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  const example = readExample(path.join(PROJECT, 'examples', SCHOOL));
  const store = path.join(stage, path.basename(dataFile));
  const workspace = await host.createWorkspace({
    ...curatorOfHome,
    store,
    container: { type: 'spreadsheet' },
    now: START,
    limits: 'none',
  });
  try {
    await nameNewBook(workspace);
    const project = { id: 'nastavnik', files: projectFiles };
    const months = new Intl.DateTimeFormat('ru-RU', { month: 'long', year: 'numeric', timeZone: 'UTC' });
    let told = '';
    const onDay = (day: string): void => {
      const month = months.format(new Date(`${day}T00:00:00Z`));
      if (month !== told) tell(month);
      told = month;
    };
    await playUntil({ workspace, project, example, regime: 'names', seed: '1' }, { until, onDay });
    workspace.keepTime();
  } finally {
    await workspace.close();
  }
  noteMaker(dataFile, program);
  renameSync(store, dataFile);
  if (existsSync(stage)) rmSync(stage, { recursive: true, force: true });
}
