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
