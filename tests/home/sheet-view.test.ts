/** What the sheet's page works out by itself: tables on the clipboard, rows filtered and sorted, where one stands. */
import { columnsShown, rowsShown, textsOf } from '../../src/home/pages/book/lines';
import { Selection } from '../../src/home/pages/book/selection';
import { parseTsv, writeTsv } from '../../src/home/pages/book/tsv';
import type { SheetView } from '../../src/home/wire';

/** A sheet with one frozen row; cells are parted by `|`. */
function sheet(lines: readonly string[], more: Partial<SheetView> = {}): SheetView {
  const rows = lines.map((line) => line.split('|').map((text) => (text === '' ? null : { text })));
  const widths = rows[0]?.map(() => 100) ?? [];
  const shape = { id: 1, name: 'Лист', frozenRows: 1, frozenColumns: 0, widths, hiddenColumns: [], hiddenRows: [] };
  const size = {
    rowCount: rows.length,
    columnCount: widths.length,
    heights: {},
    merges: [],
    charts: [],
    styles: [],
    lists: [],
  };
  return { ...shape, ...size, rows, ...more };
}

describe('a table on the clipboard', () => {
  it.each<readonly [string, string[][]]>([
    ['а', [['а']]],
    [
      'а\tб\r\nв\r\n',
      [
        ['а', 'б'],
        ['в', ''],
      ],
    ],
    ['"две\nстроки"\t"он сказал ""да"""', [['две\nстроки', 'он сказал "да"']]],
    ['"Школа" № 5\tб', [['"Школа" № 5', 'б']]],
    ['"без конца', [['"без конца']]],
    ['\t', [['', '']]],
    ['а\n\nб', [['а'], [''], ['б']]],
  ])('%j is read cell by cell', (text, cells) => {
    expect(parseTsv(text)).toEqual(cells);
  });

  it('comes back as it went', () => {
    const cells = [
      ['просто', 'с\tтабуляцией'],
      ['две\nстроки', 'кавычки "так"'],
    ];
    expect(parseTsv(writeTsv(cells))).toEqual(cells);
  });
});

describe('the rows shown', () => {
  const school = sheet([
    'ФИО|Дата|Балл',
    'Яна|05.10.2026|9',
    'Ева|01.11.2026|10',
    '||',
    'Ада|31.12.2025|',
    'Яна|01.01.2026|2,5',
  ]);

  it('are all that are not hidden', () => {
    expect(rowsShown({ ...school, hiddenRows: [2] }, { only: new Map() })).toEqual([1, 3, 4, 5, 6]);
    expect(columnsShown({ ...school, hiddenColumns: [2] })).toEqual([1, 3]);
  });

  it('are sorted as days, numbers and words, empty cells last either way', () => {
    const by = (column: number, down: boolean) => rowsShown(school, { only: new Map(), sort: { column, down } });
    expect(by(1, false)).toEqual([1, 5, 3, 2, 6, 4]);
    expect(by(2, false)).toEqual([1, 5, 6, 2, 3, 4]);
    expect(by(3, false)).toEqual([1, 6, 2, 3, 4, 5]);
    expect(by(3, true)).toEqual([1, 3, 2, 6, 4, 5]);
  });

  it('are those with the chosen texts; headings and empty rows below stay', () => {
    const blank = sheet(['ФИО', 'Яна', 'Ева', 'Яна', '', '']);
    expect(textsOf(blank, 1)).toEqual(['Ева', 'Яна']);
    expect(rowsShown(blank, { only: new Map([[1, new Set(['Яна'])]]) })).toEqual([1, 2, 4, 5, 6]);
  });
});

describe('the selection', () => {
  it('steps over what is hidden, grows by a corner and stays when the sheet comes anew', () => {
    const selection = new Selection();
    selection.show([1, 2, 5, 6], [1, 3, 4], { row: 2, column: 1 }, false);
    expect(selection.here).toEqual({ row: 2, column: 1 });
    selection.move(1, 1);
    expect(selection.here).toEqual({ row: 5, column: 3 });
    selection.move(1, -1, true);
    expect(selection.block).toEqual({ rows: [5, 6], columns: [1, 3] });
    selection.show([1, 5, 6], [1, 3, 4], { row: 1, column: 1 }, true);
    expect([selection.here, selection.isOne]).toEqual([{ row: 5, column: 3 }, false]);
    selection.show([1, 2], [1, 3], { row: 1, column: 1 }, true);
    expect([selection.here, selection.isOne]).toEqual([{ row: 1, column: 1 }, true]);
  });
});
