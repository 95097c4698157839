import { allTables, firstTables } from '../../src/addon/catalog/tables';
import { tags } from '../../src/addon/catalog/tags';
import type { Column } from '../../src/addon/schema/column';
import type { Table } from '../../src/addon/schema/table';

const lists = { tags };
const tables: readonly Table[] = allTables;
const columns = tables.flatMap((table) =>
  Object.entries(table.columns).map(([key, column]) => [`${table.title}.${key}`, column] as const),
);

/** Values that a column may give, awkward ones among them. */
function samples({ kind, words, list, limits }: Column): readonly unknown[] {
  switch (kind) {
    case 'text':
      return ['Н-012', '=1+1', 'Анна-Мария ё «»', '0012', '1.9.2026', 'да'];
    case 'whole':
      return limits ?? [];
    case 'date':
      return ['2026-09-01', '2024-02-29'];
    case 'stamp':
      return ['2026-09-01 14:05:09'];
    case 'oneOf':
      return list ? tags.map((tag) => tag.code) : (words ?? []);
    case 'manyOf':
      return list ? [['УЧ01', 'ПР05', 'ПР04'], tags.map((tag) => tag.code)] : [[words?.[0]], words];
    case 'flag':
      return [true, false];
  }
}

test('six sheets stand in the book from the start', () => {
  expect(firstTables.map((table) => table.title)).toEqual([
    'Наставляемые',
    'Наставники',
    'Анкеты',
    'Справочники',
    'Настройки',
    'Журнал',
  ]);
});

test.each(columns)('%s reads what it writes', (_name, column) => {
  for (const value of samples(column)) {
    expect(column.read(column.write(value, lists), lists)).toEqual({ ok: true, value });
  }
  if (!column.required)
    expect(column.read(column.write(undefined, lists), lists)).toEqual({ ok: true, value: undefined });
});

test.each(tables.map((table) => [table.title, table] as const))(
  '«%s» has headings that differ and a key',
  (_title, table) => {
    const headings = Object.values(table.columns).map((column) => column.heading.toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
    expect(table.columns[table.key]?.required).toBe(true);
  },
);

test('the code comes first in both bases, names and contacts only where they may be kept', () => {
  for (const table of tables.slice(0, 2)) {
    expect(Object.keys(table.columns)[0]).toBe('code');
    const personal = Object.values(table.columns).filter((column) => column.personal);
    expect(personal.map((column) => column.heading).join()).toMatch(/ФИО.*Контактные данные/);
    for (const column of personal) expect(column.required).toBe(false);
  }
});
