/** What persons and Google Forms do to a spreadsheet beside any script. */
import { editAsPerson } from '../../../src/host/google/spreadsheet/person';
import {
  addResponseColumn,
  addResponseSheet,
  responseSheetOf,
  unlinkResponseSheet,
  writeResponse,
} from '../../../src/host/google/spreadsheet/responses';
import { execute, OWNER, open } from './opened';

const OTHER = 'teacher@school.example';

describe('a person', () => {
  it('types in the locale of the book, and the event tells old and new value', () => {
    const { world, id, sheet } = open();
    const type = (text: string) =>
      editAsPerson(world, { book: id, sheet: sheet.getSheetId(), row: 2, column: 1, texts: [[text]], email: OTHER });
    expect(type('1,5')).toMatchObject({ kind: 'edit', row: 2, column: 1, value: 1.5 });
    expect(type('слово')).toMatchObject({ value: 'слово', oldValue: 1.5 });
    expect(type('')).not.toHaveProperty('value');
    expect(sheet.getRange('A2').getValue()).toBe('');
  });

  it('is stopped by strict validation, as scripts are, but not by a lenient one', () => {
    const { world, id, sheet, SpreadsheetApp } = open();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет']);
    sheet.getRange('A1').setDataValidation(rule.setAllowInvalid(false).build());
    sheet.getRange('A2').setDataValidation(rule.setAllowInvalid(true).build());
    SpreadsheetApp.flush();
    const type = (row: number, text: string) =>
      editAsPerson(world, { book: id, sheet: sheet.getSheetId(), row, column: 1, texts: [[text]], email: OTHER });
    const sentence = 'The data you entered in cell A1 violates the data validation rules set on this cell.';
    expect(() => type(1, 'может быть')).toThrow(sentence);
    expect(type(2, 'может быть')).toMatchObject({ value: 'может быть' });
    expect(type(1, 'да')).toMatchObject({ value: 'да' });
    expect(() => sheet.getRange('A1').setValue('может быть')).toThrow(
      `${sentence} Please enter one of the following values: да, нет.`,
    );
    expect(sheet.getRange('A1').setValue('').getValue()).toBe('');
  });

  it('picks from a range of another sheet', () => {
    const { world, id, sheet, book, SpreadsheetApp } = open();
    const lists = book.insertSheet('Справочники');
    lists.getRange('A1:A2').setValues([['7А'], ['8Б']]);
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInRange(lists.getRange('A1:A10'))
      .setAllowInvalid(false)
      .build();
    sheet.getRange('C3').setDataValidation(rule);
    lists.insertRowBefore(1);
    SpreadsheetApp.flush();
    const type = (text: string) =>
      editAsPerson(world, { book: id, sheet: sheet.getSheetId(), row: 3, column: 3, texts: [[text]], email: OTHER });
    expect(type('8Б')).toMatchObject({ value: '8Б' });
    expect(() => type('9В')).toThrow('violates the data validation rules');
    const [source] = sheet.getRange('C3').getDataValidation()!.getCriteriaValues() as [
      GoogleAppsScript.Spreadsheet.Range,
    ];
    expect(source.getA1Notation()).toBe('A2:A11');
  });

  it('may not touch what is protected, unless he is an editor of it or it only warns', () => {
    const { world, id, sheet, SpreadsheetApp } = open();
    const protection = sheet.getRange('A1:B2').protect().setDescription('Заголовки');
    protection.removeEditors(protection.getEditors());
    SpreadsheetApp.flush();
    const type = (row: number, email: string) =>
      editAsPerson(world, { book: id, sheet: sheet.getSheetId(), row, column: 1, texts: [['х']], email });
    expect(() => type(1, OTHER)).toThrow('You are trying to edit a protected cell or object.');
    expect(type(3, OTHER)).toMatchObject({ value: 'х' });
    expect(type(1, OWNER)).toMatchObject({ value: 'х' });
    const colleague = execute(world, id, OTHER);
    expect(() => colleague.sheet.getRange('B2:C3').setValue(1)).toThrow(
      'You are trying to edit a protected cell or object.',
    );
    expect(colleague.sheet.getRange('A1').canEdit()).toBe(false);
    protection.setWarningOnly(true);
    SpreadsheetApp.flush();
    expect(type(2, OTHER)).toMatchObject({ value: 'х' });
  });
});

describe('a linked form', () => {
  it('gets the first sheet, named in the language of the book', () => {
    const { world, id, book } = open();
    const sheet = addResponseSheet(world, id, 'form-1', ['Имя', 'Класс']);
    expect(book.getSheets().map((one) => one.getName())).toEqual(['Ответы на форму (1)', 'Лист1']);
    const object = book.getSheetById(sheet)!;
    expect(object.getRange('A1:C1').getValues()).toEqual([['Отметка времени', 'Имя', 'Класс']]);
    expect(object.getFormUrl()).toContain('form-1');
    expect(responseSheetOf(world, id, 'form-1')).toBe(sheet);
    expect(() => book.deleteSheet(object)).toThrow(
      'You cannot delete a sheet with a linked form. Please unlink the form first.',
    );
    unlinkResponseSheet(world, id, sheet);
    expect(object.getFormUrl()).toBeNull();
    book.deleteSheet(object);
  });

  it('writes text as text below the last answer, and what the curator wrote there moves down', () => {
    const { world, id, book, SpreadsheetApp } = open();
    const number = addResponseSheet(world, id, 'form-1', ['Имя']);
    const sheet = book.getSheetById(number)!;
    const at = Date.parse('2026-09-01T06:05:07Z');
    expect(writeResponse(world, id, number, undefined, at, ['0012'])).toBe(2);
    sheet.getRange('D3').setValue('пометка');
    SpreadsheetApp.flush();
    expect(writeResponse(world, id, number, undefined, at, ['=A1'])).toBe(3);
    expect(addResponseColumn(world, id, number, 'Класс')).toBe(3);
    expect(writeResponse(world, id, number, 2, at, ['0013', '7А'])).toBe(2);
    expect(sheet.getRange('B1:D4').getValues()).toEqual([
      ['Имя', 'Класс', ''],
      ['0013', '7А', ''],
      ['=A1', '', ''],
      ['', '', 'пометка'],
    ]);
    expect(sheet.getRange('A2').getDisplayValue()).toBe('01.09.2026 9:05:07');
    expect(sheet.getRange('B3').getFormula()).toBe('');
  });
});
