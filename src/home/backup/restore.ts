/**
 * Brings a sealed copy back: shows first what is in it, then puts it in the place of the data, which are kept beside it. The home
 * must be closed meanwhile. Who is asked, and how, is the business of the command.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readZip } from '../../addon/ui/dialogs/zip';
import { makeFolder } from '../../host/folder';
import type * as Host from '../../host/index';
import { StartError } from '../start-error';
import { BESIDE_WORLD, WORLD_FILE } from './daily-copies';
import { SealError, unseal } from './seal';

export interface RestoreOptions {
  readonly host: typeof Host;
  /** The sealed copy. */
  readonly copy: string;
  readonly dataFolder: string;
  readonly passphrase: string;
  /** Sees what is in the copy and says whether it is to be brought back. */
  readonly confirm: (preview: readonly string[]) => Promise<boolean>;
}

/** Where the data that were there are kept now; undefined when it was not wanted or there were none. Throws StartError. */
export async function restoreCopy({
  host,
  copy,
  dataFolder,
  passphrase,
  confirm,
}: RestoreOptions): Promise<string | undefined> {
  const aside = mkdtempSync(join(tmpdir(), 'nastavnik-'));
  try {
    const files = readZip(new Uint8Array(openCopy(copy, passphrase)));
    const bytes = await files.get(WORLD_FILE)?.();
    if (!bytes) throw new StartError(`В копии ${copy} нет данных школы.`);
    const world = join(aside, WORLD_FILE);
    writeFileSync(world, bytes);
    const problems = host.checkWorld(world);
    if (problems.length > 0) throw new StartError(`Копия ${copy} повреждена: ${problems[0]}`);
    if (!(await confirm(await previewOf(host, world)))) return undefined;
    makeFolder(dataFolder);
    const kept = host.restoreWorld(world, join(dataFolder, WORLD_FILE));
    for (const name of BESIDE_WORLD) {
      const bytes = await files.get(name)?.();
      if (bytes) writeFileSync(join(dataFolder, name), bytes, { mode: 0o600 });
    }
    return kept;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function openCopy(copy: string, passphrase: string): Buffer {
  try {
    return unseal(readFileSync(copy), passphrase);
  } catch (error) {
    if (error instanceof SealError) throw new StartError(error.message);
    throw new StartError(`Копия ${copy} не читается. Проверьте путь и права.`);
  }
}

/** What is in the data, a line each: tables with their rows, forms with their answers, papers, mail. */
async function previewOf(host: typeof Host, world: string): Promise<readonly string[]> {
  const workspace = await host.createWorkspace({ store: world, limits: 'none' });
  try {
    const files = workspace.view.files().filter(({ trashed }) => !trashed);
    const count = (kind: string): number => files.filter(({ mime }) => mime.endsWith(`.${kind}`)).length;
    const newest = Math.max(0, ...files.map(({ modified }) => modified));
    const sheets = files
      .filter(({ mime }) => mime.endsWith('.spreadsheet'))
      .flatMap(({ id, name }) =>
        workspace.view
          .book(id)
          .sheets.filter(({ hidden }) => !hidden)
          .map((sheet) => `  ${name} – ${sheet.name}: строк ${Math.max(0, sheet.lastRow - 1)}`),
      );
    return [
      `Последнее изменение: ${new Date(newest).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
      `Анкет: ${count('form')}, документов: ${count('document')}, писем: ${workspace.mail.length}`,
      ...sheets,
    ];
  } finally {
    await workspace.close();
  }
}
