/** What a page gets of a book while a script is changing it. */
import { bookView } from '../../src/home/server/book-view';

type View = Parameters<typeof bookView>[0];

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
  expect(bookView(bookThatLosesItsFirstSheet(), 'book', 0).sheet.name).toBe('Наставники');
});

test('any other error is told', () => {
  const broken = {
    ...bookThatLosesItsFirstSheet(),
    cells: () => {
      throw new Error('oh');
    },
  } as unknown as View;
  expect(() => bookView(broken, 'book', 0)).toThrow('oh');
});
