/** What a program that shows a book sees of alternating colours and conditional formats. */
import { editAsPerson } from '../../../src/host/google/spreadsheet/person';
import { snapshotCells } from '../../../src/host/google/spreadsheet/snapshot';
import { OWNER, open } from './opened';

test('bands lie under the cells, conditional formats over them, and both follow the values', () => {
  const { world, id, sheet, SpreadsheetApp } = open();
  sheet.getRange('A1:A4').setValues([['балл'], [3], [5], [1]]);
  sheet.getRange('A1:A4').applyRowBanding();
  const low = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(2).setBackground('#ff0000').setBold(true);
  sheet.setConditionalFormatRules([low.setRanges([sheet.getRange('A2:A4')]).build()]);
  SpreadsheetApp.flush();
  const tints = () => snapshotCells(world, id, sheet.getSheetId(), 5, 1).map(([cell]) => cell?.tint);
  const [head, first, second, third, below] = tints();
  expect([head?.band, first?.band, third?.band].every((color) => color !== undefined)).toBe(true);
  expect(first?.band).toBe(third?.band);
  expect(first?.band).not.toBe(second?.band);
  expect([first?.rule, third?.rule?.background, third?.rule?.bold]).toEqual([undefined, '#ff0000', true]);
  expect(below).toBeUndefined();
  editAsPerson(world, { book: id, sheet: sheet.getSheetId(), row: 2, column: 1, texts: [['0'], ['7']], email: OWNER });
  expect(tints().map((tint) => tint?.rule?.background)).toEqual([
    undefined,
    '#ff0000',
    undefined,
    '#ff0000',
    undefined,
  ]);
});

test('a pasted block is one event, and nothing of it is written when one cell refuses', () => {
  const { world, id, sheet, SpreadsheetApp } = open();
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет']).setAllowInvalid(false).build();
  sheet.getRange('B2').setDataValidation(rule);
  SpreadsheetApp.flush();
  const paste = (texts: string[][]) =>
    editAsPerson(world, { book: id, sheet: sheet.getSheetId(), row: 1, column: 1, texts, email: OWNER });
  expect(() =>
    paste([
      ['1', '2'],
      ['3', 'может быть'],
    ]),
  ).toThrow('B2');
  expect(sheet.getRange('A1').getValue()).toBe('');
  expect(
    paste([
      ['1', '2'],
      ['3', 'да'],
    ]),
  ).toMatchObject({ kind: 'edit', rows: 2, columns: 2 });
  expect(paste([['1', '2']])).not.toHaveProperty('value');
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    [1, 2],
    [3, 'да'],
  ]);
  expect(() => paste([])).toThrow('outside the dimensions');
});
