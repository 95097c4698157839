/**
 * Before any request: a book of an older version is brought to this one, a book of a newer version is left alone. The version
 * is remembered last, after everything that it stands for, so that a run that died is simply repeated.
 */
import { bookVersion, migrations } from '../catalog/migrations';
import { settingDeclarations } from '../catalog/settings';
import { settingsTable } from '../catalog/tables';
import { type Outcome, refused } from '../schema/issue';
import { type Migration, migrationsFrom } from '../schema/migration';
import { type RowEdit, readTable, type Table } from '../schema/table';
import { type Book, openBook, remembered } from './book';
import { tableEdits, writeEdits } from './carry-out';
import { note } from './journal';
import type { Ports } from './ports';
import { writeLists } from './set-up-workbook';
import { ensureSheets } from './sheets';

const none = { regime: 'codes', lists: {} } as const;

/** Does the request on a book of this version. Costs nothing more than the properties, which every request reads. */
export function inCurrentBook<Value>(ports: Ports, request: (ports: Ports) => Outcome<Value>): Outcome<Value> {
  const properties = ports.properties.all();
  const version = Number(properties[remembered.version] ?? 1);
  const isSetUp = properties[remembered.secret] !== undefined;
  if (isSetUp && version > bookVersion) return refused({ code: 'book-newer', place: { sheet: settingsTable.title } });
  if (isSetUp && version < bookVersion) ports.lock.hold(() => migrate(ports, version));
  return request(ports);
}

function migrate(ports: Ports, from: number): void {
  const book = openBook(ports);
  if (!book) return;
  note(ports, { command: 'migrate', from, to: bookVersion }, [from, bookVersion]);
  for (const migration of migrationsFrom(migrations, from)) {
    addColumns(ports, book, migration);
    if (migration.settings) addSettings(ports);
    if (migration.lists) writeLists(ports);
  }
  ports.tables.commit();
  ports.properties.set(remembered.version, String(bookVersion));
}

/** Only sheets that are there and can be read: what people have taken away or moved is for them to bring back. */
function addColumns(ports: Ports, book: Book, { columns }: Migration): void {
  const wanted = columns.filter((table: Table) => {
    const { layout } = readTable(table, ports.tables.read(table.title) ?? [], none);
    return layout.positions[table.key] !== undefined;
  });
  const rules = { regime: book.regime, lists: book.lists, rebuild: true as const };
  const sheets = wanted.map((table) => ({ table, position: 0 }));
  ensureSheets(ports, sheets, rules);
}

function addSettings(ports: Ports): void {
  const reading = readTable(settingsTable, ports.tables.read(settingsTable.title) ?? [], none);
  const there = new Set(reading.rows.map(({ value }) => value.name));
  const missing = Object.values(settingDeclarations).filter(({ name }) => !there.has(name));
  const edits = missing.map(
    ({ name, initial, explanation }, index): RowEdit<(typeof reading.rows)[number]['value']> => {
      return { row: reading.layout.lastRow + 1 + index, values: { name, value: initial, explanation } };
    },
  );
  writeEdits(ports, tableEdits(settingsTable, reading, edits, {}));
}
