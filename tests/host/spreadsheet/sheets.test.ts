/** Sheets of a book: making, naming, ordering, removing, and their rows and columns. */
import { open } from './opened';

const names = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): string[] =>
  book.getSheets().map((sheet) => sheet.getName());

describe('sheets', () => {
  it('has one sheet of 1000 by 26 at first, named in the language of the book', () => {
    const { sheet, book } = open();
    expect([sheet.getName(), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual(['Лист1', 1000, 26]);
    expect(open('en_US').sheet.getName()).toBe('Sheet1');
    expect(book.getSpreadsheetLocale()).toBe('ru_RU');
  });

  it('puts a new sheet after the active one and makes it active', () => {
    const { book } = open();
    book.insertSheet('Пары');
    book.insertSheet('Встречи');
    book.insertSheet('Журнал', 0);
    book.insertSheet();
    expect(names(book)).toEqual(['Журнал', 'Лист5', 'Лист1', 'Пары', 'Встречи']);
    expect(book.getActiveSheet().getName()).toBe('Лист5');
  });

  it('refuses a name that is taken and the removal of the last sheet, in the words of Google', () => {
    const { book, sheet } = open();
    expect(() => book.insertSheet('Лист1')).toThrow(
      'A sheet with the name "Лист1" already exists. Please enter another name.',
    );
    expect(() => book.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
  });

  it('keeps the id of a sheet that is renamed and moved', () => {
    const { book } = open();
    const sheet = book.insertSheet('А');
    const id = sheet.getSheetId();
    sheet.setName('Б');
    book.setActiveSheet(sheet);
    book.moveActiveSheet(1);
    expect(book.getSheets()[0]!.getSheetId()).toBe(id);
    expect(book.getSheetByName('А')).toBeNull();
    expect(book.getSheetByName('Б')!.getIndex()).toBe(1);
  });

  it('makes a sheet like a template, and copies a sheet into another book with its looks and rules', () => {
    const { book, sheet, SpreadsheetApp } = open();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет']).build();
    sheet.getRange('B2').setValue('31.12.2026').setBackground('#ff0000').setDataValidation(rule);
    const like = book.insertSheet('Как', { template: sheet });
    expect(like.getRange('B2').getBackground()).toBe('#ff0000');
    const other = SpreadsheetApp.create('Другая');
    other.getSheets()[0]!.getRange('A1').setFontWeight('bold');
    const copy = sheet.copyTo(other);
    expect(copy.getName()).toBe('Copy of Лист1');
    expect(copy.getRange('B2').getDisplayValue()).toBe('31.12.2026');
    expect(copy.getRange('B2').getBackground()).toBe('#ff0000');
    expect(copy.getRange('B2').getDataValidation()!.getCriteriaValues()).toEqual([['да', 'нет'], true]);
  });

  it('refuses rows and columns outside the sheet', () => {
    const { sheet } = open();
    const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => sheet.getRange(1001, 1)).toThrow(outside);
    expect(() => sheet.getRange(1, 1, 1, 27)).toThrow(outside);
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet.getRange('что-то')).toThrow('Range not found');
    expect(() => sheet.deleteRows(999, 5)).toThrow('Those rows are out of bounds.');
  });

  it('getSheetValues reaches beyond the sheet and is cut at its edge', () => {
    const { sheet } = open();
    sheet.getRange('A1').setValue('а');
    expect(sheet.getSheetValues(1, 1, 2, 100)).toHaveLength(2);
    expect(sheet.getSheetValues(1, 1, 2, 100)[0]).toHaveLength(26);
    expect(sheet.getSheetValues(1, 1, 1, 1)).toEqual([['а']]);
  });

  it('lets sizes, hidden and frozen rows, merges and names follow inserted and deleted rows', () => {
    const { sheet, book } = open();
    sheet.setRowHeight(5, 50);
    sheet.hideRows(6);
    sheet.setFrozenRows(2);
    sheet.getRange('B4:C5').merge();
    book.setNamedRange('Область', sheet.getRange('A5:A9'));
    sheet.insertRowsBefore(3, 2);
    expect(sheet.getRowHeight(7)).toBe(50);
    expect(sheet.isRowHiddenByUser(8)).toBe(true);
    expect(sheet.getFrozenRows()).toBe(2);
    expect(
      sheet
        .getRange('A1:Z20')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['B6:C7']);
    expect(book.getRangeByName('область')!.getA1Notation()).toBe('A7:A11');
    sheet.insertRowBefore(2);
    expect(sheet.getFrozenRows()).toBe(3);
    sheet.deleteRows(1, 7);
    expect(sheet.getFrozenRows()).toBe(0);
    expect(book.getRangeByName('Область')!.getA1Notation()).toBe('A1:A5');
    expect(
      sheet
        .getRange('A1:Z20')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['B1:C1']);
  });

  it('inserted rows look like their neighbour: above for “after”, below for “before”', () => {
    const { sheet } = open();
    sheet.getRange('A1').setBackground('red');
    sheet.insertRowAfter(1);
    expect(sheet.getRange('A2').getBackground()).toBe('#ff0000');
    sheet.insertRowBefore(3);
    expect(sheet.getRange('A3').getBackground()).toBe('#ffffff');
  });

  it('grows when a row is appended to a full sheet', () => {
    const { sheet } = open();
    sheet.deleteRows(3, 998);
    sheet.getRange('A2').setValue('последняя');
    sheet.appendRow(['ещё', 1]);
    expect(sheet.getMaxRows()).toBe(3);
    expect(sheet.getRange('A3:B3').getValues()).toEqual([['ещё', 1]]);
  });
});

describe('shorthands of a spreadsheet', () => {
  it('act on its active sheet', () => {
    const { book } = open();
    book.insertSheet('Второй');
    book.appendRow(['а', 'б']);
    book.setFrozenRows(1);
    expect([book.getLastRow(), book.getLastColumn(), book.getFrozenRows(), book.getSheetName()]).toEqual([
      1,
      2,
      1,
      'Второй',
    ]);
    expect(book.getSheets()[0]!.getLastRow()).toBe(0);
  });

  it('names live in the file: renaming shows at once', () => {
    const { book } = open();
    book.rename('Наставничество');
    expect(book.getName()).toBe('Наставничество');
    expect(book.getUrl()).toBe(`https://docs.google.com/spreadsheets/d/${book.getId()}/edit`);
    expect(book.copy('Архив').getName()).toBe('Архив');
  });
});
