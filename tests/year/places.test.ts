/** Places of a trace reach as far as the sheets do. */
import { createWorkspace } from '../../src/host/index';
import { columnName, placeOnSheet } from '../../src/year/places';

it('names columns as spreadsheets do', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it('spans everything on the sheet, or its columns up to a heading', async () => {
  const workspace = await createWorkspace({ container: { type: 'spreadsheet' }, locale: 'ru_RU', seed: 'places' });
  try {
    const book = workspace.container!.id;
    const [sheet] = workspace.view.book(book).sheets;
    await workspace.edit(book, sheet!.id, 1, 1, 'Код');
    await workspace.edit(book, sheet!.id, 1, 4, 'Статус');
    await workspace.edit(book, sheet!.id, 2, 6, 'без заголовка');
    const { name } = sheet!;
    expect(placeOnSheet(workspace, book, name)).toBe(`workbook.xlsx#${name}!A1:F2`);
    expect(placeOnSheet(workspace, book, name, 'Статус')).toBe(`workbook.xlsx#${name}!A1:D2`);
    expect(() => placeOnSheet(workspace, book, name, 'Балл')).toThrow('нет столбца «Балл»');
    expect(() => placeOnSheet(workspace, book, 'Нет такого')).toThrow('нет листа «Нет такого»');
  } finally {
    await workspace.close();
  }
});
