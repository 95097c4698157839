/** Formulas follow the cells they name: whatever is moved, a formula shows the number it showed before, as long as that number is anywhere. */
import fc from 'fast-check';
import { open } from './opened';

const ROWS = 8;
const COLUMNS = 5;

type Place = readonly [row: number, column: number, rows: number, columns: number];

const place: fc.Arbitrary<Place> = fc
  .tuple(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: COLUMNS }), fc.nat(2), fc.nat(2))
  .map(([row, column, more, wider]) => [
    row,
    column,
    Math.min(more + 1, ROWS - row + 1),
    Math.min(wider + 1, COLUMNS - column + 1),
  ]);

const step = fc.record({
  how: fc.constantFrom(
    'moveTo',
    'insertDown',
    'insertRight',
    'deleteUp',
    'deleteLeft',
    'moveRows',
    'moveColumns',
    'insertRow',
  ),
  from: place,
  row: fc.integer({ min: 1, max: ROWS }),
  column: fc.integer({ min: 1, max: COLUMNS }),
});

function carryOut(
  { how, from, row, column }: typeof step extends fc.Arbitrary<infer S> ? S : never,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  {
    ROWS: down,
    COLUMNS: across,
  }: { ROWS: GoogleAppsScript.Spreadsheet.Dimension; COLUMNS: GoogleAppsScript.Spreadsheet.Dimension },
): void {
  const range = sheet.getRange(...(from as [number, number, number, number]));
  if (how === 'moveTo') range.moveTo(sheet.getRange(row, column));
  else if (how === 'insertDown') range.insertCells(down);
  else if (how === 'insertRight') range.insertCells(across);
  else if (how === 'deleteUp') range.deleteCells(down);
  else if (how === 'deleteLeft') range.deleteCells(across);
  else if (how === 'moveRows') sheet.moveRows(range, row);
  else if (how === 'moveColumns') sheet.moveColumns(range, column);
  else sheet.insertRowBefore(row);
}

test('references to single cells follow them, from the same sheet and from another', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const { sheet, book, SpreadsheetApp } = open('en_US');
      const numbers = Array.from({ length: ROWS }, (_, y) =>
        Array.from({ length: COLUMNS }, (__, x) => 100 + y * 10 + x),
      );
      sheet.getRange(1, 1, ROWS, COLUMNS).setValues(numbers);
      const other = book.insertSheet('Other');
      const name = sheet.getName();
      const formulas = numbers.map((row, y) => row.map((_, x) => `='${name}'!${'ABCDE'[x]}${y + 1}`));
      other.getRange(1, 1, ROWS, COLUMNS).setFormulas(formulas);
      // On the sheet itself, well away from what moves.
      sheet.getRange(40, 20).setFormula('=C3');
      for (const one of steps) carryOut(one, sheet, SpreadsheetApp.Dimension);
      const left = new Set(
        sheet
          .getRange(1, 1, 30, 15)
          .getValues()
          .flat()
          .filter((value) => value !== ''),
      );
      const shown = other.getRange(1, 1, ROWS, COLUMNS).getValues();
      for (const [y, row] of numbers.entries()) {
        for (const [x, number] of row.entries()) if (left.has(number)) expect(shown[y]![x]).toBe(number);
      }
      const own = sheet.createTextFinder('=').matchFormulaText(true).findAll();
      if (left.has(122) && own.length === 1) expect(own[0]!.getValue()).toBe(122);
    }),
    { seed: 5, numRuns: 60 },
  );
});

test('a range grows with cells put into it and shrinks with cells taken out', () => {
  const { sheet, SpreadsheetApp } = open('en_US');
  sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
  sheet.getRange('C1').setFormula('=SUM(A1:A4)');
  sheet.getRange('C2').setFormula('=SUM(A1:B4)');
  sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS);
  expect(sheet.getRange('C1:C2').getFormulas()).toEqual([['=SUM(A1:A5)'], ['=SUM(A1:B4)']]);
  sheet.getRange('A4').deleteCells(SpreadsheetApp.Dimension.ROWS);
  expect(sheet.getRange('C1').getFormula()).toBe('=SUM(A1:A4)');
  sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.ROWS);
  expect(sheet.getRange('C1').getFormula()).toBe('=SUM(A1:A3)');
});

test('a formula that moves to another sheet means the cells it meant', () => {
  const { sheet, book } = open('en_US');
  const name = sheet.getName();
  const other = book.insertSheet('Other list');
  sheet.getRange('A1').setValue(7);
  sheet.getRange('B1').setFormula('=A1*2');
  sheet.getRange('C1').setFormula('=B1+1');
  sheet.getRange('B1').moveTo(other.getRange('D4'));
  expect(other.getRange('D4').getFormula()).toBe(`=${name}!A1*2`);
  expect(sheet.getRange('C1').getFormula()).toBe("='Other list'!D4+1");
  expect(sheet.getRange('C1').getValue()).toBe(15);
});
