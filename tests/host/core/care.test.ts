/** A world as a file: opened by one process, migrated with a copy, copied while in use, brought back, examined. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { backUpWorld, checkWorld, createWorkspace, restoreWorld, type Workspace } from '../../../src/host/index';
import { bringUp, schemaSteps } from '../../../src/host/store-schema';

let folder: string;
let file: string;
let open: Workspace | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'мир с пробелом '));
  file = join(folder, 'world.db');
});
afterEach(async () => {
  await open?.close();
  open = undefined;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function openWorld(): Promise<Workspace> {
  open = await createWorkspace({ store: file, now: '2026-09-01T09:00:00Z', container: { type: 'spreadsheet' } });
  return open;
}
async function closeWorld(): Promise<void> {
  await open?.close();
  open = undefined;
}
const write = (workspace: Workspace, text: string) =>
  workspace.runNow(
    {
      files: {
        'Code.js': `function main() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('${text}'); }`,
      },
    },
    'main',
  );
const firstCell = (workspace: Workspace) => workspace.dump().spreadsheets[0]?.sheets[0]?.display[0]?.[0];

function raw(sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}

test('a copy is made while the world is open, and brought back when it is closed; the world before is kept', async () => {
  const copy = join(folder, 'copy.db');
  const workspace = await openWorld();
  write(workspace, 'first');
  backUpWorld(file, copy);
  write(workspace, 'second');
  expect(() => restoreWorld(copy, file)).toThrow(/уже открыты другой программой/);
  await closeWorld();
  const kept = restoreWorld(copy, file);
  expect(firstCell(await openWorld())).toBe('first');
  await closeWorld();
  restoreWorld(kept!, file);
  expect(firstCell(await openWorld())).toBe('second');
});

test('what belongs to a person and to no file – mail, labels, calendars – is nothing wrong, and comes back with the copy', async () => {
  const copy = join(folder, 'copy.db');
  const workspace = await openWorld();
  const code = `function main() {
    MailApp.sendEmail('ann@x.example', 'Привет', 'текст');
    GmailApp.createLabel('Школа');
    CalendarApp.getDefaultCalendar().createEvent('Встреча', new Date(2026, 9, 1, 10), new Date(2026, 9, 1, 11));
  }`;
  workspace.runNow({ files: { 'Code.js': code } }, 'main');
  backUpWorld(file, copy);
  await closeWorld();
  expect(checkWorld(copy)).toEqual([]);
  restoreWorld(copy, file);
  expect((await openWorld()).dump().events).toHaveLength(1);
});

test('`npm run host -- check` says the same', async () => {
  await openWorld();
  await closeWorld();
  const { status, stdout } = spawnSync(process.execPath, ['build/run.mjs', 'build/commands/host.ts', 'check', file], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([0, 'Данные целы.\n']);
});

test('a copy is never written over another file', async () => {
  await openWorld();
  const copy = join(folder, 'copy.db');
  writeFileSync(copy, 'mine');
  expect(() => backUpWorld(file, copy)).toThrow(/уже есть/);
});

test('a broken copy is refused and nothing changes', async () => {
  write(await openWorld(), 'mine');
  await closeWorld();
  const copy = join(folder, 'copy.db');
  writeFileSync(copy, 'x'.repeat(5000));
  expect(() => restoreWorld(copy, file)).toThrow(/не открывается/);
  expect(firstCell(await openWorld())).toBe('mine');
});

test.each([
  ['DELETE FROM files', /строки таблицы .* самого файла .* нет/],
  ["UPDATE rows SET cells = 'oh'", /Не читается содержимое \(rows, 1\)/],
  ["UPDATE files SET parent = 'nowhere'", /«Untitled» .* лежит в папке, которой нет/],
])('after %s the examination says so', async (damage, sentence) => {
  write(await openWorld(), 'x');
  await closeWorld();
  expect(checkWorld(file)).toEqual([]);
  raw(damage);
  expect(checkWorld(file).join(' ')).toMatch(sentence);
});

test('an older version is brought up, kept aside before; a failing step changes nothing; a newer one is refused', () => {
  const database = new Database(':memory:');
  const kept: number[] = [];
  const keep = (version: number) => void kept.push(version);
  bringUp(database, keep);
  expect(kept).toEqual([]);
  const addition = (sql: string) => (to: Pick<Database.Database, 'exec'>) => void to.exec(sql);
  const good = addition('ALTER TABLE files ADD COLUMN colour TEXT');
  expect(() => bringUp(database, keep, [...schemaSteps, good, addition('no sql')])).toThrow();
  expect(() => database.prepare('SELECT colour FROM files').all()).toThrow(/colour/);
  bringUp(database, keep, [...schemaSteps, good]);
  expect(database.prepare('SELECT colour FROM files').all()).toEqual([]);
  expect(kept).toEqual([schemaSteps.length, schemaSteps.length]);
  expect(() => bringUp(database, keep)).toThrow(/более новой программой/);
});

test('the system lets the lock go when the process that held it is killed', async () => {
  const code = `const D = require(${JSON.stringify(join(process.cwd(), 'node_modules/libsql'))});
    new D(${JSON.stringify(`${file}.lock`)}).exec('BEGIN EXCLUSIVE'); process.kill(process.pid, 'SIGKILL');`;
  expect(spawnSync(process.execPath, ['-e', code]).signal).toBe('SIGKILL');
  await openWorld();
  expect(existsSync(file)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.includes('.v'))).toEqual([]);
});
