/** What stands in a sheet beside its cells: charts, bandings, groups; and cells that are pushed about. */
import { execute, open } from './opened';

describe('charts', () => {
  it('keep what was asked for and follow their ranges', () => {
    const { sheet, book, SpreadsheetApp, world, id } = open();
    const chart = sheet
      .newChart()
      .asColumnChart()
      .setTitle('Встречи по месяцам')
      .setColors(['#ff0000'])
      .addRange(sheet.getRange('A1:B10'))
      .setPosition(5, 4, 10, 20)
      .build();
    expect(chart.getChartId()).toBeNull();
    sheet.insertChart(chart);
    sheet.insertRowsBefore(1, 2);
    const [read] = sheet.getCharts();
    expect(read!.getRanges()[0]!.getA1Notation()).toBe('A3:B12');
    expect(read!.getContainerInfo().getAnchorRow()).toBe(7);
    expect(read!.getOptions().get('title')).toBe('Встречи по месяцам');
    sheet.updateChart(read!.modify().setOption('title', 'Иначе').build());
    SpreadsheetApp.flush();
    expect(execute(world, id).sheet.getCharts()[0]!.getOptions().get('title')).toBe('Иначе');
    const copy = sheet.copyTo(book);
    expect(copy.getCharts()[0]!.getRanges()[0]!.getSheet().getName()).toBe('Copy of Лист1');
    sheet.removeChart(sheet.getCharts()[0]!);
    expect(sheet.getCharts()).toEqual([]);
  });

  it('have a title of their own only when their type is chosen', () => {
    const { sheet } = open();
    const builder = sheet.newChart() as unknown as Record<string, unknown>;
    expect(builder['setTitle']).toBeUndefined();
    expect(typeof (sheet.newChart().asPieChart() as unknown as Record<string, unknown>)['set3D']).toBe('function');
  });
});

describe('bandings', () => {
  it('colour rows by a theme, once for a range', () => {
    const { sheet, SpreadsheetApp } = open();
    const banding = sheet.getRange('A1:C9').applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, false);
    expect([banding.getHeaderRowColor(), banding.getFirstRowColor(), banding.getFooterRowColor()]).toEqual([
      '#5b95f9',
      '#ffffff',
      null,
    ]);
    expect(() => sheet.getRange('B2').applyRowBanding()).toThrow('already has alternating background colors');
    sheet.deleteRow(1);
    expect(sheet.getBandings()[0]!.getRange().getA1Notation()).toBe('A1:C8');
    banding.remove();
    expect(sheet.getRange('A1').getBandings()).toEqual([]);
  });
});

describe('groups', () => {
  it('are runs of rows of some depth that can be folded and grow with rows put in', () => {
    const { sheet } = open();
    sheet.getRange('A3:A8').shiftRowGroupDepth(1);
    sheet.getRange('A5:A6').shiftRowGroupDepth(1);
    expect([2, 3, 5, 7, 9].map((row) => sheet.getRowGroupDepth(row))).toEqual([0, 1, 2, 1, 0]);
    const inner = sheet.getRowGroup(5, 2)!;
    expect(inner.getRange().getA1Notation()).toBe('A5:Z6');
    inner.collapse();
    sheet.insertRowsBefore(1, 1);
    sheet.insertRowsBefore(7, 2);
    expect(sheet.getRowGroup(6, 2)!.getRange().getA1Notation()).toBe('A6:Z9');
    expect(sheet.getRowGroup(6, 2)!.isCollapsed()).toBe(true);
    sheet.expandAllRowGroups();
    expect(sheet.getRowGroup(6, 2)!.isCollapsed()).toBe(false);
    sheet.getRowGroup(4, 1)!.remove();
    expect(sheet.getRowGroup(4, 1)).toBeNull();
  });
});

describe('cells pushed about', () => {
  it('move with all they have', () => {
    const { sheet } = open();
    sheet
      .getRange('A1:B2')
      .setValues([
        [1, 2],
        [3, 4],
      ])
      .setBackground('red')
      .setNote('пометка');
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A1:B2').moveTo(sheet.getRange('B2'));
    expect(sheet.getRange('A1:C3').getValues()).toEqual([
      ['', '', ''],
      ['', 1, ''],
      ['', 3, 4],
    ]);
    expect(sheet.getRange('A1:C3').getMergedRanges()[0]!.getA1Notation()).toBe('B2:C2');
    expect([sheet.getRange('A1').getBackground(), sheet.getRange('B3').getNote()]).toEqual(['#ffffff', 'пометка']);
  });

  it('make room and close gaps in their own rows and columns only', () => {
    const { sheet, SpreadsheetApp } = open();
    sheet.getRange('A1:B3').setValues([
      ['а', 'х'],
      ['б', 'у'],
      ['в', 'ц'],
    ]);
    sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS);
    expect(sheet.getRange('A1:B4').getValues()).toEqual([
      ['а', 'х'],
      ['', 'у'],
      ['б', 'ц'],
      ['в', ''],
    ]);
    sheet.getRange('A1:A2').deleteCells(SpreadsheetApp.Dimension.ROWS);
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      ['б', 'х'],
      ['в', 'у'],
      ['', 'ц'],
    ]);
    sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.COLUMNS);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['', 'б', 'х']]);
  });
});

describe('colours', () => {
  it('come as objects too', () => {
    const { sheet, SpreadsheetApp } = open();
    const color = SpreadsheetApp.newColor().setRgbColor('#0a141e').build();
    sheet.getRange('A1').setBackgroundObject(color);
    const read = sheet.getRange('A1').getBackgroundObject().asRgbColor();
    expect([read.asHexString(), read.getRed(), read.getGreen(), read.getBlue()]).toEqual(['#0a141e', 10, 20, 30]);
  });
});

describe('rows and columns that move', () => {
  it('take along what hangs on them, wherever they go', () => {
    const { sheet, book } = open();
    sheet.getRange('A1:A6').setValues([['1'], ['2'], ['3'], ['4'], ['5'], ['6']]);
    sheet.setRowHeight(2, 77);
    sheet.getRange('3:3').addDeveloperMetadata('строка');
    book.setNamedRange('Пара', sheet.getRange('A2:A3'));
    sheet.getRange('B2:C3').merge();
    sheet.moveRows(sheet.getRange('A2:A3'), 6);
    expect(sheet.getRange('A1:A6').getValues().flat()).toEqual([1, 4, 5, 2, 3, 6]);
    expect(sheet.getRowHeight(4)).toBe(77);
    expect(book.getRangeByName('Пара')!.getA1Notation()).toBe('A4:A5');
    expect(sheet.createDeveloperMetadataFinder().withKey('строка').find()[0]!.getLocation().getRow()!.getRow()).toBe(5);
    expect(sheet.getRange('B1:C9').getMergedRanges()[0]!.getA1Notation()).toBe('B4:C5');
    sheet.moveRows(sheet.getRange('A4:A5'), 1);
    expect(sheet.getRange('A1:A6').getValues().flat()).toEqual([2, 3, 1, 4, 5, 6]);
    sheet.moveColumns(sheet.getRange('A1'), 3);
    expect(sheet.getRange('B1:B2').getValues().flat()).toEqual([2, 3]);
  });
});

describe('filling on', () => {
  it('continues numbers by their step, dates by a day, numbered texts by one, and repeats the rest', () => {
    const { sheet, SpreadsheetApp } = open();
    sheet.getRange('A1:D2').setValues([
      [1, '30.09.2026', 'Встреча 9', 'а'],
      [3, '02.10.2026', 'Встреча 11', 'б'],
    ]);
    const series = SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES;
    sheet.getRange('A1:B2').autoFill(sheet.getRange('A1:B4'), series);
    expect(sheet.getRange('A3:B4').getDisplayValues()).toEqual([
      ['5', '04.10.2026'],
      ['7', '06.10.2026'],
    ]);
    sheet.getRange('B1').autoFill(sheet.getRange('B1:D1'), series);
    expect(sheet.getRange('C1:D1').getDisplayValues()).toEqual([['01.10.2026', '02.10.2026']]);
    sheet.getRange('C2').autoFill(sheet.getRange('C2:C4'), series);
    expect(sheet.getRange('C3:C4').getValues().flat()).toEqual(['Встреча 12', 'Встреча 13']);
  });

  it('splits texts into columns and shuffles rows without losing any', () => {
    const { sheet } = open();
    sheet
      .getRange('A1:A2')
      .setValues([['Иванов; 7А; 12'], ['Котов; 8Б; 13']])
      .splitTextToColumns(';');
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['Иванов', '7А', 12],
      ['Котов', '8Б', 13],
    ]);
    const range = sheet
      .getRange('E1:E5')
      .setValues([[1], [2], [3], [4], [5]])
      .randomize();
    expect(range.getValues().flat().sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('people of a spreadsheet', () => {
  it('editors count as viewers, and the owner as both', () => {
    const { book } = open();
    book.addEditor('second@school.example').addViewers(['principal@school.example']);
    const emails = (people: GoogleAppsScript.Base.User[]) => people.map((one) => one.getEmail());
    expect(emails(book.getEditors())).toEqual(['curator@school.example', 'second@school.example']);
    expect(emails(book.getViewers())).toHaveLength(3);
    book.removeEditor('second@school.example');
    expect(emails(book.getEditors())).toEqual(['curator@school.example']);
  });
});
