/// <reference types="google-apps-script" />
/** Ranges as places: addresses, sizes, neighbours, ordering, copying, finding. */
import type { Case } from '../../case';

const space = 'Spreadsheet';
const RANGE = 'D reference/spreadsheet/range.md';
const SHEET = 'D reference/spreadsheet/sheet.md';

export const ranges: readonly Case[] = [
  {
    name: 'a range knows its place and its size',
    space,
    evidence: RANGE,
    run({ is, throws, sheet, book }) {
      const range = sheet.getRange(2, 3, 4, 5);
      is('Sheet.getRange Range.getA1Notation', range.getA1Notation(), 'C2:G5');
      is('Sheet.getRange', sheet.getRange(2, 3).getA1Notation(), 'C2');
      is('Sheet.getRange', sheet.getRange('b2:C3').getA1Notation(), 'B2:C3');
      is('Range.getRow Range.getColumn', [range.getRow(), range.getColumn()], [2, 3]);
      is('Range.getNumRows Range.getNumColumns', [range.getNumRows(), range.getNumColumns()], [4, 5]);
      is('Range.getLastRow Range.getLastColumn', [range.getLastRow(), range.getLastColumn()], [5, 7]);
      is('Range.getHeight Range.getWidth', [range.getHeight(), range.getWidth()], [4, 5]);
      is('Range.getRowIndex', range.getRowIndex(), 2);
      is('Range.getSheet', range.getSheet().getSheetId(), sheet.getSheetId());
      is('Range.getGridId', range.getGridId(), sheet.getSheetId());
      is('Range.getCell', range.getCell(2, 2).getA1Notation(), 'D3');
      is('Range.offset', range.offset(1, -1).getA1Notation(), 'B3:F6');
      is('Range.offset', range.offset(0, 0, 1).getA1Notation(), 'C2:G2');
      is('Range.offset', range.offset(1, 1, 2, 2).getA1Notation(), 'D3:E4');
      is('Spreadsheet.getRange', book.getRange(`'${sheet.getName()}'!B2`).getSheet().getName(), sheet.getName());
      throws(
        'Sheet.getRange',
        () => sheet.getRange(21, 1).getValue(),
        'The coordinates of the range are outside the dimensions of the sheet.',
      );
      throws('Sheet.getRange', () => sheet.getRange(1, 1, 0, 1), 'The number of rows in the range must be at least 1.');
      throws('Sheet.getRange', () => sheet.getRange('nonsense!'), 'Range not found');
    },
  },
  {
    name: 'the region of data ends at empty rows and columns',
    space,
    evidence: `${RANGE} getDataRegion, getNextDataCell`,
    run({ is, sheet }) {
      sheet.getRange('B2:C4').setValues([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      is('Range.getDataRegion', sheet.getRange('B2').getDataRegion().getA1Notation(), 'B2:C4');
      is(
        'Range.getDataRegion',
        sheet.getRange('C3').getDataRegion(SpreadsheetApp.Dimension.ROWS).getA1Notation(),
        'C2:C4',
      );
      is(
        'Range.getNextDataCell',
        sheet.getRange('B2').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation(),
        'B4',
      );
      is(
        'Range.getNextDataCell',
        sheet.getRange('C20').getNextDataCell(SpreadsheetApp.Direction.UP).getA1Notation(),
        'C4',
      );
    },
  },
  {
    name: 'rows are sorted by columns of the sheet',
    space,
    evidence: `${RANGE} sort; ${SHEET} sort`,
    google: 'columns to sort by are columns of the sheet, not of the range; texts are compared without regard to case',
    run({ is, sheet }) {
      const range = sheet.getRange('B1:C3').setValues([
        ['b', 1],
        ['a', 2],
        ['C', 1],
      ]);
      range.sort(2);
      is('Range.sort', range.getValues(), [
        ['a', 2],
        ['b', 1],
        ['C', 1],
      ]);
      range.sort([
        { column: 3, ascending: false },
        { column: 2, ascending: false },
      ]);
      is('Range.sort', range.getValues(), [
        ['a', 2],
        ['C', 1],
        ['b', 1],
      ]);
      sheet.setFrozenRows(1);
      sheet.sort(2);
      is('Sheet.sort', range.getValues(), [
        ['a', 2],
        ['b', 1],
        ['C', 1],
      ]);
    },
  },
  {
    name: 'ranges are copied whole, as values, as formats, and moved',
    space,
    evidence: `${RANGE} copyTo, moveTo; L gas-fakes notes/oddities.md`,
    google: 'a block is repeated while whole copies fit into the target, and never cut for a smaller one',
    run({ is, sheet }) {
      sheet
        .getRange('A1:B1')
        .setValues([[1, '=A1+1']])
        .setBackground('#ff0000');
      sheet.getRange('A1:B1').copyTo(sheet.getRange('A3'));
      is(
        'Range.copyTo',
        [sheet.getRange('A3:B3').getValues(), sheet.getRange('B3').getFormula(), sheet.getRange('B3').getBackground()],
        [[[1, 2]], '=A3+1', '#ff0000'],
      );
      sheet.getRange('A1:B1').copyTo(sheet.getRange('A4'), { contentsOnly: true });
      is(
        'Range.copyTo',
        [sheet.getRange('A4:B4').getValues(), sheet.getRange('B4').getFormula(), sheet.getRange('B4').getBackground()],
        [[[1, 2]], '', '#ffffff'],
      );
      sheet.getRange('A1:B1').copyTo(sheet.getRange('A5'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      is('Range.copyTo', [sheet.getRange('A5').getValue(), sheet.getRange('A5').getBackground()], ['', '#ff0000']);
      sheet.getRange('A1:B1').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
      is('Range.copyTo', sheet.getRange('D1:D2').getValues(), [[1], [2]]);
      sheet.getRange('A1').copyTo(sheet.getRange('F1:F3'));
      is('Range.copyTo', sheet.getRange('F1:F3').getValues(), [[1], [1], [1]]);
      sheet.getRange('F1:F2').moveTo(sheet.getRange('G5'));
      is(
        'Range.moveTo',
        [sheet.getRange('F1:F3').getValues(), sheet.getRange('G5:G6').getValues()],
        [
          [[''], [''], [1]],
          [[1], [1]],
        ],
      );
      sheet.getRange('A1').copyValuesToRange(sheet, 8, 8, 1, 2);
      is('Range.copyValuesToRange', sheet.getRange('H1:H2').getValues(), [[1], [1]]);
      sheet.getRange('A1').copyFormatToRange(sheet, 9, 9, 1, 1);
      is('Range.copyFormatToRange', sheet.getRange('I1').getBackground(), '#ff0000');
    },
  },
  {
    name: 'series are continued, doubles removed, spaces trimmed, texts split',
    space,
    evidence: `${RANGE} autoFill, autoFillToNeighbor, removeDuplicates, trimWhitespace, splitTextToColumns`,
    run({ is, sheet }) {
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('A1:A2').autoFill(sheet.getRange('A1:A5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      is('Range.autoFill', sheet.getRange('A1:A5').getValues(), [[1], [2], [3], [4], [5]]);
      sheet
        .getRange('B1')
        .setFormula('=A1*2')
        .autoFill(sheet.getRange('B1:B5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      is('Range.autoFill', sheet.getRange('B1:B5').getValues(), [[2], [4], [6], [8], [10]]);
      sheet.getRange('C1').setFormula('=B1+1').autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      is('Range.autoFillToNeighbor', sheet.getRange('C5').getFormula(), '=B5+1');
      sheet.getRange('I1:I2').setValues([['Jan'], ['Feb']]);
      sheet.getRange('I1:I2').autoFill(sheet.getRange('I1:I4'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      is('Range.autoFill', sheet.getRange('I3:I4').getValues(), [['Mar'], ['Apr']]);
      sheet.getRange('I1:I2').autoFill(sheet.getRange('I1:I4'), SpreadsheetApp.AutoFillSeries.ALTERNATE_SERIES);
      is('Range.autoFill', sheet.getRange('I3:I4').getValues(), [['Jan'], ['Feb']]);
      sheet.getRange('E1:E4').setValues([['a'], ['b'], ['a'], ['c']]);
      is('Range.removeDuplicates', sheet.getRange('E1:E4').removeDuplicates().getA1Notation(), 'E1:E3');
      is('Range.removeDuplicates', sheet.getRange('E1:E4').getValues(), [['a'], ['b'], ['c'], ['']]);
      is('Range.trimWhitespace', sheet.getRange('F1').setValue('  a   b ').trimWhitespace().getValue(), 'a b');
      sheet.getRange('G1').setValue('x,y,z').splitTextToColumns();
      is('Range.splitTextToColumns', sheet.getRange('G1:I1').getValues(), [['x', 'y', 'z']]);
    },
  },
  {
    name: 'cells are inserted and deleted, the others move',
    space,
    evidence: `${RANGE} insertCells, deleteCells`,
    run({ is, sheet }) {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS);
      is('Range.insertCells', sheet.getRange('A1:A4').getValues(), [[1], [''], [2], [3]]);
      sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.ROWS);
      is('Range.deleteCells', sheet.getRange('A1:A4').getValues(), [[''], [2], [3], ['']]);
      sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.COLUMNS);
      is('Range.insertCells', sheet.getRange('A2:B2').getValues(), [['', 2]]);
    },
  },
  {
    name: 'a list of ranges does the same to all of them',
    space,
    evidence: 'D reference/spreadsheet/range-list.md',
    run({ is, sheet }) {
      const list = sheet.getRangeList(['A1:B1', 'D1']);
      is(
        'Sheet.getRangeList RangeList.getRanges',
        list.getRanges().map((range) => range.getA1Notation()),
        ['A1:B1', 'D1'],
      );
      list.setValue('x').setBackground('#00ff00').setFontWeight('bold');
      is('RangeList.setValue', sheet.getRange('A1:D1').getValues(), [['x', 'x', '', 'x']]);
      is('RangeList.setBackground', sheet.getRange('A1:D1').getBackgrounds(), [
        ['#00ff00', '#00ff00', '#ffffff', '#00ff00'],
      ]);
      is('RangeList.setFontWeight', sheet.getRange('D1').getFontWeight(), 'bold');
      is('RangeList.clearContent', list.clearContent().getRanges()[1]!.getValue(), '');
    },
  },
  {
    name: 'texts are found and replaced',
    space,
    evidence: 'D reference/spreadsheet/text-finder.md',
    run({ is, sheet }) {
      sheet.getRange('A1:A4').setValues([['apple'], ['Apple pie'], ['pear'], ['APPLE']]);
      const places = (finder: GoogleAppsScript.Spreadsheet.TextFinder) =>
        finder.findAll().map((range) => range.getA1Notation());
      is('Sheet.createTextFinder TextFinder.findAll', places(sheet.createTextFinder('apple')), ['A1', 'A2', 'A4']);
      is('TextFinder.matchCase', places(sheet.createTextFinder('apple').matchCase(true)), ['A1']);
      is('TextFinder.matchEntireCell', places(sheet.createTextFinder('apple').matchEntireCell(true)), ['A1', 'A4']);
      is('TextFinder.useRegularExpression', places(sheet.createTextFinder('^p.*r$').useRegularExpression(true)), [
        'A3',
      ]);
      is('Range.createTextFinder', places(sheet.getRange('A2:A4').createTextFinder('apple')), ['A2', 'A4']);
      const finder = sheet.createTextFinder('apple');
      is('TextFinder.findNext', [finder.findNext()!.getA1Notation(), finder.findNext()!.getA1Notation()], ['A1', 'A2']);
      is('TextFinder.replaceAllWith', sheet.createTextFinder('pear').replaceAllWith('plum'), 1);
      is('TextFinder.replaceAllWith', sheet.getRange('A3').getValue(), 'plum');
      is('TextFinder.findNext', sheet.createTextFinder('nothing').findNext(), null);
    },
  },
];
