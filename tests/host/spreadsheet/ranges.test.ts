/** Ranges: addresses, sizes, looks, copying, sorting, rules. */
import { open } from './opened';

describe('ranges', () => {
  it('understands A1 and R1C1 addresses, open ones and those of other sheets', () => {
    const { sheet, book } = open();
    book.insertSheet("Лист 'два'");
    const address = (text: string) => book.getRange(text).getA1Notation();
    expect(sheet.getRange('b3').getA1Notation()).toBe('B3');
    expect(sheet.getRange('C5:B3').getA1Notation()).toBe('B3:C5');
    expect(sheet.getRange('R2C3:R4C5').getA1Notation()).toBe('C2:E4');
    expect(sheet.getRange('A:B').getNumRows()).toBe(1000);
    expect(sheet.getRange('A2:B').getLastRow()).toBe(1000);
    expect(sheet.getRange('3:4').getNumColumns()).toBe(26);
    expect([sheet.getRange('B1:1').getColumn(), sheet.getRange('B1:1').getNumColumns()]).toEqual([2, 25]);
    expect(() => sheet.getRange('A:B5')).toThrow('Range not found');
    expect(sheet.getRange('A:B').getA1Notation()).toBe('A:B');
    expect(address("'Лист ''два'''!AA1".replace('AA', 'Z'))).toBe('Z1');
    expect(book.getRange('Лист1!A1').getSheet().getName()).toBe('Лист1');
  });

  it('wants tables of its own size, in the words of Google', () => {
    const { sheet } = open();
    const range = sheet.getRange('A1:B2');
    expect(() => range.setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => range.setValues([[1, 2], [3]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(range.getValues()).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('null and the empty text empty a cell; its format stays', () => {
    const { sheet } = open();
    const cell = sheet.getRange('A1').setValue('31.12.2026');
    cell.setValue(null);
    expect(cell.getValue()).toBe('');
    cell.setValue(1);
    expect(cell.getValue()).toBeInstanceOf(Date);
    cell.clearFormat();
    expect(cell.getValue()).toBe(1);
  });

  it('clear takes contents and formats, each kind alone when asked, and leaves validation and notes', () => {
    const { sheet, SpreadsheetApp } = open();
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build();
    const cell = sheet.getRange('A1').setDataValidation(rule);
    const fill = () => cell.setValue(3).setBackground('red').setNote('пометка');
    const state = () => [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];
    fill().clear();
    expect(state()).toEqual(['', '#ffffff', 'пометка', true]);
    fill().clear({ contentsOnly: true });
    expect(state()).toEqual(['', '#ff0000', 'пометка', true]);
    fill().clear({ formatOnly: true });
    expect(state()).toEqual([3, '#ffffff', 'пометка', true]);
    fill().clear({ validationsOnly: true });
    expect(state()).toEqual([3, '#ff0000', 'пометка', false]);
    fill().clear({ commentsOnly: true });
    expect(state()).toEqual([3, '#ff0000', '', false]);
  });

  it('dates written by a script come back as the same moment', () => {
    const { sheet } = open();
    const moment = new Date('2026-09-01T06:05:07Z');
    sheet.getRange('A1').setValue(moment);
    expect(sheet.getRange('A1').getValue()).toEqual(moment);
    expect(sheet.getRange('A1').getDisplayValue()).toBe('01.09.2026 9:05:07');
  });

  it('reads looks as Google names them and ignores what is no colour', () => {
    const { sheet, SpreadsheetApp } = open();
    const range = sheet.getRange('A1:B1');
    expect([
      range.getBackground(),
      range.getFontColor(),
      range.getFontWeight(),
      range.getFontSize(),
      range.getWrap(),
    ]).toEqual(['#ffffff', '#000000', 'normal', 10, true]);
    expect(range.getNumberFormat()).toBe('0.###############');
    range.setFontWeight('bold').setHorizontalAlignment('center');
    sheet.getRange('A1').setBackground('red');
    sheet.getRange('B1').setBackground('#ABC');
    range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setBackground('не цвет');
    expect(range.getBackgrounds()).toEqual([['#ff0000', '#aabbcc']]);
    expect(range.getFontWeights()).toEqual([['bold', 'bold']]);
    expect(range.getWrap()).toBe(false);
    expect(range.setHorizontalAlignment('normal').getHorizontalAlignment()).toBe('general-left');
    expect(range.setNumberFormat('0.00').getNumberFormat()).toBe('0.00');
    expect(range.setNumberFormat('general').getNumberFormat()).toBe('0.###############');
  });

  it('finds the block of filled cells around a cell', () => {
    const { sheet } = open();
    sheet.getRange('B2:D4').setValues([
      ['а', '', ''],
      ['', 'б', ''],
      ['', '', 'в'],
    ]);
    sheet.getRange('F6').setValue('далеко');
    expect(sheet.getRange('C3').getDataRegion().getA1Notation()).toBe('B2:D4');
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:F6');
  });

  it('repeats a block only in whole copies and never cuts it', () => {
    const { sheet } = open();
    sheet.getRange('A1:B1').setValues([[1, 2]]);
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A3:E4'));
    expect(sheet.getRange('A3:E4').getValues()).toEqual([
      [1, 2, 1, 2, ''],
      [1, 2, 1, 2, ''],
    ]);
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A6'));
    expect(sheet.getRange('A6:B6').getValues()).toEqual([[1, 2]]);
    sheet.getRange('A6:B7').copyTo(sheet.getRange('A10:C12'));
    expect(sheet.getRange('A10:C13').getValues()).toEqual([
      [1, 2, ''],
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  it('copies what is asked: values, formats, all, turned', () => {
    const { sheet, SpreadsheetApp } = open();
    sheet
      .getRange('A1:A2')
      .setValues([['а'], ['б']])
      .setBackground('yellow');
    sheet.getRange('A1:A2').copyTo(sheet.getRange('C1'), { contentsOnly: true });
    expect([sheet.getRange('C1').getValue(), sheet.getRange('C1').getBackground()]).toEqual(['а', '#ffffff']);
    sheet.getRange('A1:A2').copyTo(sheet.getRange('D1'), { formatOnly: true });
    expect([sheet.getRange('D1').getValue(), sheet.getRange('D1').getBackground()]).toEqual(['', '#ffff00']);
    sheet.getRange('A1:A2').copyTo(sheet.getRange('F1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
    expect(sheet.getRange('F1:G1').getValues()).toEqual([['а', 'б']]);
  });

  it('takes out repeated rows, whatever their case', () => {
    const { sheet } = open();
    sheet.getRange('A1:B4').setValues([
      ['а', 1],
      ['А', 1],
      ['б', 2],
      ['а', 1],
    ]);
    expect(sheet.getRange('A1:B4').removeDuplicates().getA1Notation()).toBe('A1:B2');
    expect(sheet.getRange('A1:B4').getValues()).toEqual([
      ['а', 1],
      ['б', 2],
      ['', ''],
      ['', ''],
    ]);
  });

  it('sorts numbers before texts and leaves empty cells at the end, whichever the direction', () => {
    const { sheet } = open();
    const range = sheet.getRange('A1:A5').setValues([['б'], [''], [10], ['А'], [9]]);
    range.sort(1);
    expect(range.getValues().flat()).toEqual([9, 10, 'А', 'б', '']);
    range.sort({ column: 1, ascending: false });
    expect(range.getValues().flat()).toEqual(['б', 'А', 10, 9, '']);
    expect(() => range.sort(2)).toThrow('The sort column is outside the range.');
  });

  it('merging keeps the first value only', () => {
    const { sheet } = open();
    const range = sheet.getRange('A1:B2').setValues([
      ['', 'первое'],
      ['второе', ''],
    ]);
    range.merge();
    expect(range.getValues()).toEqual([
      ['первое', ''],
      ['', ''],
    ]);
    expect(range.isPartOfMerge()).toBe(true);
    range.breakApart();
    expect(range.isPartOfMerge()).toBe(false);
  });

  it('keeps a formula as text, follows moved cells in it, and gives its value', () => {
    const { sheet, book } = open();
    const other = book.insertSheet('Итоги');
    other.getRange('A1').setFormula('SUM(Лист1!B2:B10)+$C$3');
    sheet.getRange('D1').setValue('=B5*2&"B5"');
    sheet.insertRowsBefore(3, 2);
    expect(other.getRange('A1').getFormula()).toBe('=SUM(Лист1!B2:B12)+$C$3');
    expect(sheet.getRange('D1').getFormula()).toBe('=B7*2&"B5"');
    expect(sheet.getRange('D1').getValue()).toBe('0B5');
    sheet.getRange('B7').setValue(21);
    expect(sheet.getRange('D1').getValue()).toBe('42B5');
    expect(other.getRange('A1').getValue()).toBe(21);
    expect(sheet.getLastColumn()).toBe(4);
    sheet.getRange('D1').copyTo(sheet.getRange('E2'));
    expect(sheet.getRange('E2').getFormula()).toBe('=C8*2&"B5"');
    other.getRange('A1').copyTo(other.getRange('B2'));
    expect(other.getRange('B2').getFormula()).toBe('=SUM(Лист1!C3:C13)+$C$3');
    sheet.deleteColumn(2);
    expect(sheet.getRange('C1').getFormula()).toBe('=#REF!*2&"B5"');
    sheet.getRange('A5').setFormulaR1C1('=R[-1]C+R1C3');
    expect(sheet.getRange('A5').getFormula()).toBe('=A4+$C$1');
    expect(sheet.getRange('A5').getFormulaR1C1()).toBe('=R[-1]C[0]+R1C3');
  });

  it('holds rich text with links and gives null for what cannot be rich', () => {
    const { sheet, SpreadsheetApp } = open();
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const value = SpreadsheetApp.newRichTextValue()
      .setText('План и отчёт')
      .setTextStyle(0, 4, bold)
      .setLinkUrl(7, 12, 'https://example.com')
      .build();
    sheet.getRange('A1').setRichTextValue(value);
    const read = sheet.getRange('A1').getRichTextValue()!;
    expect(read.getText()).toBe('План и отчёт');
    expect(read.getRuns().map((run) => [run.getText(), run.getTextStyle().isBold(), run.getLinkUrl()])).toEqual([
      ['План', true, null],
      [' и ', false, null],
      ['отчёт', false, 'https://example.com'],
    ]);
    expect(sheet.getRange('A2').setValue(5).getRichTextValue()).toBeNull();
  });

  it('finds and replaces text', () => {
    const { sheet, book } = open();
    sheet.getRange('A1:A3').setValues([['Класс 7А'], ['класс 8Б'], [7]]);
    expect(
      book
        .createTextFinder('класс')
        .findAll()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1', 'A2']);
    expect(sheet.createTextFinder('класс').matchCase(true).findNext()!.getA1Notation()).toBe('A2');
    expect(sheet.createTextFinder('(\\d)([АБ])').useRegularExpression(true).replaceAllWith('$2$1')).toBe(2);
    expect(sheet.getRange('A1').getValue()).toBe('Класс А7');
    expect(sheet.createTextFinder('7').matchEntireCell(true).findAll()).toHaveLength(1);
  });

  it('filters hide rows; one filter a sheet', () => {
    const { sheet, SpreadsheetApp } = open();
    sheet.getRange('A1:B4').setValues([
      ['кто', 'сколько'],
      ['а', 1],
      ['б', 5],
      ['в', 9],
    ]);
    const filter = sheet.getRange('A1:B4').createFilter();
    filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(4).build());
    expect([1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, false, false]);
    expect(() => sheet.getRange('D1:D2').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    sheet.insertColumnBefore(1);
    expect(sheet.getFilter()!.getRange().getA1Notation()).toBe('B1:C4');
    expect(sheet.isRowHiddenByFilter(2)).toBe(true);
    sheet.getFilter()!.remove();
    expect(sheet.getFilter()).toBeNull();
  });

  it('developer metadata follow their column, row and sheet', () => {
    const { sheet, book, SpreadsheetApp } = open();
    sheet.getRange('C:C').addDeveloperMetadata('вопрос', '42', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    sheet.getRange('5:5').addDeveloperMetadata('строка');
    sheet.addDeveloperMetadata('лист', 'да');
    sheet.insertColumnBefore(1);
    sheet.deleteRows(1, 2);
    const [found] = sheet.createDeveloperMetadataFinder().withKey('вопрос').find();
    expect(found!.getValue()).toBe('42');
    expect(found!.getLocation().getColumn()!.getA1Notation()).toBe('D:D');
    expect(book.createDeveloperMetadataFinder().withKey('строка').find()[0]!.getLocation().getRow()!.getRow()).toBe(3);
    expect(sheet.getDeveloperMetadata().map((one) => one.getKey())).toEqual(['лист']);
    expect(() => sheet.getRange('A1:B2').addDeveloperMetadata('нет')).toThrow(
      'arbitrary ranges is not currently supported',
    );
    sheet.deleteColumn(4);
    expect(sheet.createDeveloperMetadataFinder().withKey('вопрос').find()).toEqual([]);
  });

  it('conditional formats are a list of the sheet', () => {
    const { sheet, SpreadsheetApp } = open();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo('просрочено')
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('B2:B10')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    sheet.insertRowBefore(1);
    const [read] = sheet.getConditionalFormatRules();
    expect(read!.getRanges()[0]!.getA1Notation()).toBe('B3:B11');
    expect(String(read!.getBooleanCondition()!.getCriteriaType())).toBe('TEXT_EQUAL_TO');
    expect(read!.getBooleanCondition()!.getCriteriaValues()).toEqual(['просрочено']);
  });
});
