/**
 * «Восстановить листы»: titles, headings, merged cells, missing sheets and columns, looks and drop-downs come back; rows are
 * left to people. What cannot be told for certain stays as it is and is named in «Проверка». Broken off anywhere and
 * repeated, it ends the same.
 */
import { allTables, references, settingsTable } from '../catalog/tables';
import { regimeWords } from '../catalog/words';
import { areBlank, findMovedHeadings, findRenamedColumns, fitsWithoutHeadings, isSheetOf } from '../schema/damage';
import { done, type Outcome, refused } from '../schema/issue';
import { columnsOf, type Regime, readTable, type Table } from '../schema/table';
import { notSetUp, openBook, remembered } from './book';
import { dressedKey, hasHad } from './frames';
import { note } from './journal';
import type { Ports } from './ports';
import { writeLists, writeSettings } from './set-up-workbook';
import { ensureSheets } from './sheets';
import { strangersIn } from './survey-frames';

/** Titles of sheets, and of columns «лист: столбец», that came back. */
export interface Restored {
  readonly renamed: readonly string[];
  readonly made: readonly string[];
  readonly headings: readonly string[];
  readonly unmerged: readonly string[];
}

export function restoreSheets(ports: Ports): Outcome<Restored> {
  return ports.lock.hold(() => {
    const properties = ports.properties.all();
    if (!properties[remembered.secret]) return refused(notSetUp);
    const regime = lastingRegime(properties);
    const wanted = (allTables as readonly Table[]).flatMap((table, position) =>
      hasHad(properties, table) || properties[dressedKey(table.title)] === '' ? [{ table, position }] : [],
    );
    const tables = wanted.map(({ table }) => table);
    const { renamed, made } = bringTitles(ports, tables, regime);
    const present = tables.filter(({ title }) => !made.includes(title));
    const unmerged = present.filter(({ title }) => ports.tables.merges(title).length > 0).map(({ title }) => title);
    for (const { title } of present) ports.tables.loosen(title);
    const headings = present.flatMap((table) => bringHeadings(ports, table, regime));
    ports.tables.commit();

    const lists = openBook(ports)?.lists ?? {};
    for (const table of tables) if (hasHad(properties, table)) ports.properties.set(dressedKey(table.title), '');
    ensureSheets(ports, wanted, { regime, lists, rebuild: true });
    if (made.includes(references.title)) writeLists(ports);
    writeSettings(ports, made.includes(settingsTable.title) ? { regime: regimeWords[regime] } : {});
    ports.triggers.ensure();
    const restored = { renamed, made, headings, unmerged };
    if (Object.values(restored).some((names) => names.length > 0)) {
      const now = ports.clock.now();
      note(ports, { command: 'restore-sheets', ...restored }, [now, restored]);
    }
    return done(restored);
  });
}

/** The regime as the book was made ready in it: «Настройки» themselves may be gone. */
function lastingRegime(properties: Readonly<Record<string, string>>): Regime {
  const marks = allTables.map(({ title }) => properties[dressedKey(title)] ?? '').filter((mark) => mark !== '');
  return marks.some((mark) => (JSON.parse(mark) as unknown[])[0] === 'names') ? 'names' : 'codes';
}

/** Gives sheets their titles back where only one sheet can be meant; tells which are to be made. */
function bringTitles(ports: Pick<Ports, 'tables'>, tables: readonly Table[], regime: Regime) {
  const missing = tables.filter(({ title }) => ports.tables.read(title) === undefined);
  const strangers = missing.length > 0 ? strangersIn(ports) : [];
  const renamed = missing.flatMap((table): string[] => {
    const same = strangers.filter((sheet) => isSheetOf(table, regime, sheet.cells));
    if (same.length !== 1 || !same[0]) return [];
    ports.tables.rename(same[0].title, table.title);
    return [table.title];
  });
  const made = missing.map(({ title }) => title).filter((title) => !renamed.includes(title));
  return { renamed, made };
}

/** Brings the headings into the first row and right; tells which sheets and columns it was. */
function bringHeadings(ports: Pick<Ports, 'tables'>, table: Table, regime: Regime): readonly string[] {
  const { title } = table;
  const cells = ports.tables.read(title) ?? [];
  const row = findMovedHeadings(table, regime, cells);
  if (row !== undefined) {
    const above = Array.from({ length: row - 1 }, (_none, index) => index + 1);
    if (areBlank(cells.slice(0, row - 1))) ports.tables.remove(title, above);
    else ports.tables.raise(title, row);
    return [title, ...nameRenamed(ports, table, regime)];
  }
  const [first = [], ...rest] = cells;
  const isBlankFirst = areBlank([first]);
  if (fitsWithoutHeadings(table, regime, isBlankFirst ? rest : cells)) {
    if (!isBlankFirst) ports.tables.insertTop(title);
    const line = columnsOf(table, regime).map(([, column]) => column.heading);
    ports.tables.write(title, [{ row: 1, column: 1, cells: [line] }]);
    return [title];
  }
  return nameRenamed(ports, table, regime);
}

function nameRenamed(ports: Pick<Ports, 'tables'>, table: Table, regime: Regime): readonly string[] {
  const { layout } = readTable(table, ports.tables.read(table.title) ?? [], { regime, lists: {} });
  return findRenamedColumns(table, regime, layout).map(({ key, position }) => {
    const heading = table.columns[key]?.heading ?? '';
    ports.tables.write(table.title, [{ row: 1, column: position + 1, cells: [[heading]] }]);
    return `${table.title}: ${heading}`;
  });
}
