/** The built product on the built host, as a curator and participants use it; for tests that run `npm run build` beforehand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Host from '../../src/host/index';
import { Player } from '../../src/year/player';

// Commands are bundled elsewhere and are told where the project is.
const ROOT = process.env['NASTAVNIK_ROOT'] ?? fileURLToPath(new URL('../../', import.meta.url));
const DIST = join(ROOT, 'dist');

/** The host that people get, not its sources. */
export const builtHost = (await import(pathToFileURL(join(DIST, 'host/index.mjs')).href)) as typeof Host;

/** The files that are pushed to Google. */
export const product = {
  id: 'nastavnik',
  files: Object.fromEntries(
    readdirSync(DIST)
      .filter((name) => /^appsscript\.json$|\.(js|html)$/.test(name))
      .map((name) => [name, readFileSync(join(DIST, name), 'utf8')]),
  ),
};

export const CURATOR = 'curator@school.example';

/** A world of its own for the product, its time standing still but for what a test lets pass. */
export async function openWorld(options: Host.WorkspaceOptions = {}): Promise<Host.Workspace> {
  const workspace = await builtHost.createWorkspace({
    container: { type: 'spreadsheet' },
    email: CURATOR,
    name: 'Куратор',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    now: '2026-09-01T09:00:00+03:00',
    seed: 'test',
    ...options,
  });
  workspace.clock.freeze();
  return workspace;
}

export const curatorOf = (workspace: Host.Workspace): Player => new Player(workspace, product);

export const SETUP = {
  schoolFull: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 7»',
  schoolShort: 'МБОУ «СОШ № 7»',
  year: '2026/27',
  timeZone: 'Europe/Moscow',
  regime: 'codes',
  acknowledged: false,
} as const;

export interface PersonalLink {
  readonly code: string;
  readonly signed: string;
  readonly link: string;
}

/** A book set up, with this many mentors' codes and the questionnaire А4 open; brings the personal links. */
export async function prepareMentors(
  workspace: Host.Workspace,
  mentors: number,
  regime: 'codes' | 'names' = 'codes',
): Promise<readonly PersonalLink[]> {
  const curator = curatorOf(workspace);
  await curator.press('apiSetUpWorkbook', { ...SETUP, regime, acknowledged: regime === 'names' });
  for (let after = 0; after < mentors; after += 200) {
    const count = Math.min(200, mentors - after);
    await curator.press('apiIssueCodes', { base: 'mentors', letter: 'Н', count, after });
  }
  await curator.press('apiCreateQuestionnaire', 'mentor-offer');
  return curator.press<readonly PersonalLink[]>('apiShowLinks', 'mentors', 'mentor-offer');
}

/** The rows of a sheet as a person sees them, headings first. */
export function sheetOf(workspace: Host.Workspace, name: string): readonly (readonly string[])[] {
  const book = workspace.dump().spreadsheets.find(({ id }) => id === workspace.container?.id);
  const sheet = book?.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet «${name}»; there are: ${book?.sheets.map((one) => one.name).join(', ')}`);
  return sheet.display;
}

/** One column of a sheet by its heading. */
export function columnOf(workspace: Host.Workspace, name: string, heading: string): readonly string[] {
  const [head = [], ...rows] = sheetOf(workspace, name);
  const column = head.indexOf(heading);
  if (column < 0) throw new Error(`no column «${heading}» on «${name}»`);
  return rows.map((row) => row[column] ?? '');
}
