/** Books of other versions: an older one is brought to this one before anything else, a newer one is left alone. */
import { bookVersion, migrations } from '../../src/addon/catalog/migrations';
import { allTables } from '../../src/addon/catalog/tables';
import { columnsOf, type Table } from '../../src/addon/schema/table';
import { oldBook, pourOldBook } from '../support/old-book';
import { School } from '../support/school';

let school: School;
afterEach(() => school?.close());

async function open(properties: Readonly<Record<string, string>> = {}): Promise<void> {
  school = await School.open();
  const manifest = school.project.files['appsscript.json'] ?? '';
  await pourOldBook(school.workspace, { id: 'addon', manifest, properties });
}

const remembered = (): Readonly<Record<string, string>> => {
  const stores = school.workspace.dump().properties as Readonly<Record<string, Readonly<Record<string, string>>>>;
  return Object.entries(stores).find(([store]) => store.startsWith('document:addon:'))?.[1] ?? {};
};

test('every migration leads to a version of its own, the last to the present one', () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions).toEqual(versions.map((_version, index) => index + 2));
  expect(bookVersion).toBe(versions[versions.length - 1]);
});

test('a book of the first version gets what came since and keeps what it had', async () => {
  await open();
  const values = (name: string): unknown[][] => school.sheet(name).getDataRange().getValues();
  const before = new Map(oldBook.sheets.map(({ name }) => [name, values(name)]));
  expect(await school.call('apiReadConsole')).toMatchObject({ ok: true, value: { mentees: 3, mentors: 3 } });
  expect(remembered()['version']).toBe(String(bookVersion));
  for (const { name, rows } of oldBook.sheets) {
    const kept = values(name).slice(0, rows.length);
    expect(kept.map((line) => line.slice(0, rows[0]!.length))).toEqual(before.get(name));
    const table = (allTables as readonly Table[]).find(({ title }) => title === name)!;
    expect(school.cells(name)[0]).toEqual(
      expect.arrayContaining(columnsOf(table, 'codes').map(([, { heading }]) => heading)),
    );
  }
  expect(school.cells('Настройки').map(([setting]) => setting)).toEqual(
    expect.arrayContaining(['Учеников 10–19 лет в школе', 'Учеников 15–19 лет в школе']),
  );
  const journal = school.cells('Журнал');
  expect(journal).toHaveLength(before.get('Журнал')!.length + 1);
  expect(journal[journal.length - 1]).toContain(`Устройство листов обновлено: версия ${bookVersion} вместо 1.`);
});

test('it is done once, and the commands of this version work on the book', async () => {
  await open();
  await school.call('apiReadConsole');
  const world = school.workspace.dump();
  await school.call('apiReadConsole');
  expect(school.workspace.dump()).toEqual(world);
  const request = { base: 'mentees', codes: ['У-001', 'У-003'], status: 'выбыл' } as const;
  expect(await school.call('apiChangeStatus', request)).toMatchObject({ ok: true });
  const preview = await school.call('apiReadUndo');
  if (!preview.ok || !preview.value) throw new Error(preview.message);
  await school.call('apiUndo', { operation: preview.value.operation });
  expect(school.cell('Наставляемые', 2, 'Статус')).toBe('в паре/группе');
  expect(school.cells('Журнал').flat()).toContain('отменено');
});

test('a book of a newer version is refused in words and left as it is', async () => {
  await open({ version: String(bookVersion + 1) });
  const world = school.workspace.dump();
  for (const reply of [await school.call('apiReadConsole'), await school.call('apiMatchPairs')]) {
    expect(reply).toMatchObject({
      ok: false,
      message: 'Книгу уже обновила более новая версия «Наставника», эта версия её не изменит.',
    });
  }
  expect(school.workspace.dump()).toEqual(world);
});

test('a new book is of the present version from the start', async () => {
  school = await School.ready();
  expect(remembered()['version']).toBe(String(bookVersion));
  expect(school.cells('Журнал')).toHaveLength(2);
});
