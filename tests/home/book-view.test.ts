/** What a page gets of a book while a script is changing it. */
import { sightOf } from '../../src/home/access/sight';
import type { Visitor } from '../../src/home/access/visitor';
import { bookView } from '../../src/home/server/book-view';

type View = Parameters<typeof bookView>[0];

const curator: Visitor = { door: 'desk', role: 'curator', address: '', token: '' };
const everything = sightOf(curator);

/** A book whose blank first sheet goes after the first look. */
function bookThatLosesItsFirstSheet(): View {
  const sheet = { rows: 1, columns: 1, lastRow: 0, lastColumn: 0, hidden: false, frozenRows: 0, frozenColumns: 0 };
  const shape = { ...sheet, widths: [100], hiddenRows: [], hiddenColumns: [], tabColor: undefined };
  const [blank, people] = [
    { id: 0, name: 'Лист1' },
    { id: 7, name: 'Наставники' },
  ].map((one) => ({ ...shape, ...one }));
  let looks = 0;
  return {
    book: () => ({ name: 'Книга', revision: 1, sheets: looks++ === 0 ? [blank, people] : [people] }),
    cells: (_book: string, id: number) => {
      if (id === 0) throw new Error('Sheet 0 not found');
      return [];
    },
  } as unknown as View;
}

test('a sheet that is taken away meanwhile is not missed: the next one is shown', () => {
  expect(bookView(bookThatLosesItsFirstSheet(), 'book', 0, everything)?.sheet.name).toBe('Наставники');
});

test('any other error is told', () => {
  const broken = {
    ...bookThatLosesItsFirstSheet(),
    cells: () => {
      throw new Error('oh');
    },
  } as unknown as View;
  expect(() => bookView(broken, 'book', 0, everything)).toThrow('oh');
});

/** A book of two classes with a sheet of everybody's journal. */
const sheets: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Наставляемые: [
    ['Код', 'Класс/группа/должность'],
    ['У-001', '7 «А»'],
    ['У-002', '8 «Б»'],
    ['У-003', '7а'],
  ],
  'Пары и группы': [
    ['Код пары', 'Наставляемые'],
    ['ПР-1', 'У-002'],
    ['ПР-2', 'У-002; У-003'],
  ],
  Журнал: [['Когда'], ['вчера']],
};

function schoolBook(): View {
  const names = Object.keys(sheets);
  const lines = (id: number) => sheets[names[id] ?? ''] ?? [];
  const shape = { hidden: false, frozenRows: 0, frozenColumns: 0, widths: [], hiddenRows: [], hiddenColumns: [] };
  return {
    book: () => ({
      name: 'Книга',
      revision: 1,
      sheets: names.map((name, id) => ({
        ...shape,
        id,
        name,
        rows: 5,
        columns: 2,
        lastRow: lines(id).length,
        lastColumn: 2,
      })),
    }),
    cells: (_book: string, id: number) =>
      lines(id).map((line) => line.map((text) => ({ text, entry: text, value: text, style: {} }))),
  } as unknown as View;
}

function seen(visitor: Omit<Visitor, 'door' | 'address' | 'token'>, sheet: number): string {
  return JSON.stringify(
    bookView(schoolBook(), 'book', sheet, sightOf({ door: 'lan', address: '', token: '', ...visitor })),
  );
}

describe('a class teacher', () => {
  const teacher = { role: 'classTeacher', grade: '7 А' } as const;

  it('gets the rows of the own class only, however the class is written', () => {
    const view = seen(teacher, 0);
    expect(view).toContain('У-001');
    expect(view).toContain('У-003');
    expect(view).not.toContain('У-002');
  });

  it('gets the pairs of the own class only', () => {
    const view = seen(teacher, 1);
    expect(view).toContain('ПР-2');
    expect(view).not.toContain('ПР-1');
  });

  it('does not even hear the names of other sheets', () => {
    expect(seen(teacher, 2)).not.toMatch(/Журнал|вчера/);
  });

  it('without a class sees nobody', () => {
    expect(seen({ role: 'classTeacher' }, 0)).not.toMatch(/У-\d/);
  });
});

test('who has no role sees no book', () => {
  expect(
    bookView(schoolBook(), 'book', 0, sightOf({ door: 'lan', role: undefined, address: '', token: '' })),
  ).toBeUndefined();
});

test('a clerk fills numbers and dates of documents, and nothing else', () => {
  const sight = sightOf({ door: 'lan', role: 'clerk', address: '', token: '' });
  expect([
    sight.fills('Документы', 'Номер'),
    sight.fills('Документы', 'Документ'),
    sight.fills('Наставляемые', 'Номер'),
  ]).toEqual([true, false, false]);
});
