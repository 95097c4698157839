/** Copies of the data: sealed, whole, rotated, and brought back only after a look at what is in them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DailyCopies } from '../../src/home/backup/daily-copies';
import { restoreCopy } from '../../src/home/backup/restore';
import { daysToForget } from '../../src/home/backup/rotation';
import { keyOfPassphrase, SealError, seal, unseal } from '../../src/home/backup/seal';
import * as host from '../../src/host/index';
import { cleanUp, temporaryFolder } from './running-home';

afterAll(cleanUp);

test('a sealed file opens with its passphrase only, and not when a single bit has changed', () => {
  const data = Buffer.from('Котов Иван, 7 «А»'.repeat(100));
  const file = seal(data, keyOfPassphrase('верная лошадь'));
  expect(unseal(file, ' верная лошадь ')).toEqual(data);
  expect(file.includes(Buffer.from('Котов'))).toBe(false);
  expect(() => unseal(file, 'другая лошадь')).toThrow(SealError);
  const bent = Buffer.from(file);
  bent[bent.length - 1]! ^= 1;
  expect(() => unseal(bent, 'верная лошадь')).toThrow(/повреждён/);
  expect(() => unseal(file.subarray(0, 20), 'верная лошадь')).toThrow(/не копия/);
});

test('of a year of daily copies a week stays whole, then one of each week, then one of each month', () => {
  const days: string[] = [];
  let kept: string[] = [];
  for (let day = Date.UTC(2026, 8, 1); day < Date.UTC(2027, 8, 1); day += 86_400_000) {
    days.push(new Date(day).toISOString().slice(0, 10));
    kept.push(days.at(-1)!);
    const gone = new Set(daysToForget(kept));
    kept = kept.filter((one) => !gone.has(one));
  }
  expect(kept.slice(-7)).toEqual(days.slice(-7));
  expect(new Set(kept.map((day) => day.slice(0, 7))).size).toBe(12);
  expect(kept.length).toBeGreaterThanOrEqual(7 + 2 + 10);
  expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12);
});

test('a copy made while the book is in use is brought back after a look, and what was there is kept', async () => {
  const dataFolder = temporaryFolder();
  const store = path.join(dataFolder, 'school.db');
  const workspace = await host.createWorkspace({ store, container: { type: 'spreadsheet' }, limits: 'none' });
  const write = (text: string) =>
    workspace.run(
      {
        files: {
          'Code.js': `function w(t) { SpreadsheetApp.getActive().getSheets()[0].getRange('A1:A3').setValue(t); }`,
        },
      },
      'w',
      [text],
    );
  await write('до копии');
  writeFileSync(path.join(dataFolder, 'access.json'), '{"version":1,"accounts":[]}');
  const errors: unknown[] = [];
  const copies = new DailyCopies({ host, dataFolder, today: () => '2026-11-22', log: (error) => errors.push(error) });
  const folder = path.join(temporaryFolder(), 'копии');
  copies.choose(folder, 'верная лошадь');
  copies.keepUp()();
  expect([errors, readdirSync(folder)]).toEqual([[], ['nastavnik-2026-11-22.copy']]);
  await write('после копии');
  const book = workspace.container!.id;
  await workspace.close();
  expect(readFileSync(path.join(dataFolder, 'backup.json'), 'utf8')).not.toContain('лошадь');

  const copy = path.join(folder, 'nastavnik-2026-11-22.copy');
  const restore = (passphrase: string, wanted: boolean, seen: string[] = []) =>
    restoreCopy({
      host,
      copy,
      dataFolder,
      passphrase,
      confirm: async (preview) => {
        seen.push(...preview);
        return wanted;
      },
    });
  await expect(restore('другая лошадь', true)).rejects.toThrow(/не подходит/);
  const cell = async (file: string): Promise<string | undefined> => {
    const opened = await host.createWorkspace({ store: file, limits: 'none' });
    const text = opened.view.cells(book, opened.view.book(book).sheets[0]!.id, 1, 1)[0]?.[0]?.text;
    await opened.close();
    return text;
  };
  expect(await restore('верная лошадь', false)).toBeUndefined();
  expect(await cell(store)).toBe('после копии');
  const seen: string[] = [];
  const kept = await restore('верная лошадь', true, seen);
  expect(seen.join('\n')).toMatch(/строк 2/);
  expect([await cell(store), await cell(kept!)]).toEqual(['до копии', 'после копии']);
});
