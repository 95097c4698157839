/** Opening a world, with its clock, its contents and the file that its script is bound to. */
import { Clock } from '../clock';
import { fillWorld } from '../contents';
import { UsageError } from '../errors';
import type { Container } from '../execution';
import { createDocument } from '../google/document/model';
import { findFile, MIME } from '../google/files';
import { createForm } from '../google/forms/form';
import { createBook } from '../google/spreadsheet/book';
import { ScriptedScreen } from '../screen';
import { Store } from '../store';
import { Workspace } from '../workspace';
import { World } from '../world';
import type { WorkspaceOptions } from './options';

/** Opens a world (or makes one) and gives it as a workspace. Throws UsageError with a sentence for the person who asked. */
export async function createWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const user = { email: options.email ?? 'user@example.com', name: options.name ?? 'user' };
  const store = Store.open(options.store);
  const screen = new ScriptedScreen(options.ui);
  const world = new World({
    store,
    clock:
      options.now === undefined ? Clock.real(Number(store.setting('clock-offset') ?? 0)) : Clock.scripted(options.now),
    limits: options.limits ?? 'consumer',
    seed: options.seed,
    screen,
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone ?? 'Etc/GMT',
  });
  world.answerFetch = options.fetch;
  world.locks.forgetHolders();
  try {
    const described = options.contents && fillWorld(world, options.contents, user);
    const container = described ?? openContainer(world, user.email, options.container);
    return new Workspace(world, user, container, screen, options);
  } catch (error) {
    store.close();
    throw error;
  }
}

function openContainer(world: World, owner: string, wanted: WorkspaceOptions['container']): Container | undefined {
  if (!wanted) return undefined;
  const kind = wanted.type;
  if (!Object.hasOwn(MIME, kind))
    throw new UsageError(`Неизвестный вид файла «${String(kind)}»: бывает spreadsheet, document, form.`);
  const remembered = `container:${kind}`;
  const id = wanted.id ?? world.store.setting(remembered);
  if (id !== undefined) {
    const file = findFile(world, id);
    if (!file || file.mime !== MIME[kind]) throw new UsageError(`В этих данных нет файла ${kind} с номером ${id}.`);
    return { kind, id };
  }
  const make = { spreadsheet: createBook, document: createDocument, form: createForm }[kind];
  return world.store.transaction(() => {
    const made = make(world, { name: 'Untitled', owner });
    world.store.setSetting(remembered, made);
    return { kind, id: made };
  });
}
