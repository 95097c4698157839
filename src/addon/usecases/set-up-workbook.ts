/**
 * «Настроить книгу»: the first sheets with headings, the settings and lists, the secret of check keys, the triggers.
 * Repeating it, also after a sudden end, restores what is missing and keeps what people wrote.
 */

import { harmWords } from '../catalog/care/harm-words';
import { bookVersion } from '../catalog/migrations';
import { type SettingDeclaration, type SettingKey, settingDeclarations } from '../catalog/settings';
import { setupSettings } from '../catalog/setup-steps';
import { allTables, firstTables, mentees, mentors, references, settingsTable } from '../catalog/tables';
import type { Reference } from '../catalog/tables/references';
import { tags } from '../catalog/tags';
import { regimeWords } from '../catalog/words';
import type { SetUpRequest } from '../domain/programme/requests/book';
import { Failure } from '../schema/failure';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { ListEntry } from '../schema/list';
import { columnsOf, type Regime, type RowEdit, readTable, type Table, writeRows } from '../schema/table';
import { remembered } from './book';
import { note } from './journal';
import type { Ports } from './ports';
import { ensureSheets } from './sheets';

const locale = 'ru_RU';
const none = { regime: 'codes', lists: {} } as const;

export function setUpWorkbook(ports: Ports, request: SetUpRequest): Outcome<{ readonly regime: Regime }> {
  const { regime } = request;
  const settings = settingsOf(request);
  if (regime === 'names' && !request.acknowledged)
    return refused({ code: 'regime-not-acknowledged', place: { sheet: settingsTable.title } });
  return ports.lock.hold(() => {
    const personal = regime === 'codes' ? personalColumns(ports) : [];
    if (personal.length > 0) return refused(...personal);

    ports.book.setRegion(locale, request.timeZone);
    if (!ports.properties.all()[remembered.secret]) {
      // The version first: a book with a secret and no version is one of the first version.
      ports.properties.set(remembered.version, String(bookVersion));
      ports.properties.set(remembered.secret, ports.secrets.create());
    }
    ensureSheets(ports, wantedSheets(ports), { regime, lists: {}, rebuild: true });
    ports.tables.removeBlankFirstSheet();
    const entry = {
      command: 'set-up-workbook',
      school: request.schoolShort,
      year: request.year,
      regime: regimeWords[regime],
    } as const;
    note(ports, entry, request);
    writeLists(ports);
    writeSettings(ports, settings);
    ports.triggers.ensure();
    if (ports.properties.all()[remembered.setup]) ports.properties.set(remembered.setup, '');
    return done({ regime });
  });
}

/** What the wizard asked for, as «Настройки» have it: only what it may set, and only what may stand there. */
function settingsOf({ settings = {}, ...request }: SetUpRequest): Readonly<Partial<Record<SettingKey, string>>> {
  const { schoolFull, schoolShort, year, timeZone, regime } = request;
  for (const [key, value] of Object.entries(settings))
    if (!setupSettings.includes(key as SettingKey) || !mayStand(settingDeclarations[key as SettingKey], value, request))
      throw new Failure('wrong-argument');
  return { ...settings, schoolFull, schoolShort, year, timeZone, regime: regimeWords[regime] };
}

function mayStand(
  { words, limits, personal }: SettingDeclaration,
  value: string,
  { regime }: Pick<SetUpRequest, 'regime'>,
): boolean {
  if (personal && regime === 'codes') return value === '';
  if (words) return words.includes(value);
  return !limits || (/^\d{1,6}$/.test(value) && Number(value) >= limits[0] && Number(value) <= limits[1]);
}

/** The first sheets and every other that this book has had: what was deleted comes back. */
function wantedSheets(ports: Pick<Ports, 'properties'>) {
  const known = ports.properties.all();
  const first: readonly Table[] = firstTables;
  return allTables.flatMap((table: Table, position) =>
    first.includes(table) || known[remembered.dressed(table.title)] !== undefined ? [{ table, position }] : [],
  );
}

/** Columns that must not be in a book of codes. */
function personalColumns(ports: Pick<Ports, 'tables'>): readonly Issue[] {
  return ([mentees, mentors] as readonly Table[]).flatMap((table) => {
    const { layout } = readTable(table, ports.tables.read(table.title) ?? [], { regime: 'names', lists: {} });
    return columnsOf(table, 'names')
      .filter(([key, column]) => column.personal && layout.positions[key] !== undefined)
      .map(
        ([, column]): Issue => ({
          code: 'personal-columns-present',
          place: { sheet: table.title, column: column.heading },
        }),
      );
  });
}

/** The lists that a book begins with. */
const firstLists: readonly (readonly [list: Reference['list'], entries: readonly ListEntry[]])[] = [
  ['Теги', tags],
  ['Слова о вреде', harmWords],
];

/** Fills the lists of which the book has nothing; it keeps its own. */
export function writeLists(ports: Pick<Ports, 'tables'>): void {
  const { rows, layout } = readTable(references, ports.tables.read(references.title) ?? [], none);
  const there = new Set(rows.map(({ value }) => value.list));
  const edits = firstLists
    .filter(([list]) => !there.has(list))
    .flatMap(([list, entries]) => entries.map((entry) => ({ list, ...entry, synonyms: entry.synonyms.join('; ') })))
    .map((values, index) => ({ row: layout.lastRow + 1 + index, values }));
  ports.tables.write(references.title, writeRows(references, layout, edits, { lists: {} }));
}

/** Writes what the wizard asked for and adds settings that are not there; every other value stays. */
export function writeSettings(
  ports: Pick<Ports, 'tables'>,
  asked: Readonly<Partial<Record<SettingKey, string>>>,
): void {
  const { rows, layout } = readTable(settingsTable, ports.tables.read(settingsTable.title) ?? [], none);
  const edits: RowEdit<{ name: string; value: string | undefined; explanation: string | undefined }>[] = [];
  let next = layout.lastRow + 1;
  for (const key of Object.keys(settingDeclarations) as SettingKey[]) {
    const { name, initial, explanation } = settingDeclarations[key];
    const line = rows.find((row) => row.value.name === name);
    const value = asked[key];
    if (!line) {
      edits.push({ row: next, values: { name, value: value ?? initial, explanation } });
      next += 1;
    } else if (value !== undefined && value !== line.value.value) edits.push({ row: line.row, values: { value } });
  }
  ports.tables.write(settingsTable.title, writeRows(settingsTable, layout, edits, { lists: {} }));
}
