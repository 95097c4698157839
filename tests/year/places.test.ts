/** Places of a trace reach as far as the headings do. */
import { createWorkspace } from '../../src/host/index';
import { columnName, placeOnSheet } from '../../src/year/places';

it('names columns as spreadsheets do', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it('spans the headings, gaps included, and not the empty columns after them', async () => {
  const workspace = await createWorkspace({ container: { type: 'spreadsheet' }, locale: 'ru_RU', seed: 'places' });
  try {
    const book = workspace.container!.id;
    const [sheet] = workspace.view.book(book).sheets;
    await workspace.edit(book, sheet!.id, 1, 1, 'Код');
    await workspace.edit(book, sheet!.id, 1, 4, 'Статус');
    await workspace.edit(book, sheet!.id, 2, 6, 'без заголовка');
    expect(placeOnSheet(workspace, book, sheet!.name, 9)).toBe(`workbook.xlsx#${sheet!.name}!A1:D9`);
    expect(() => placeOnSheet(workspace, book, 'Нет такого', 9)).toThrow('нет листа «Нет такого»');
  } finally {
    await workspace.close();
  }
});
