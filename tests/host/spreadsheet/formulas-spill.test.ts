/** Formulas whose result is larger than their cell: what they fill, what stands in their way, and working through ranges cell by cell. */
import { snapshotBook, snapshotCells } from '../../../src/host/google/spreadsheet/snapshot';
import { open } from './opened';

const TABLE = [
  ['Анна', '7А', 10],
  ['Борис', '8Б', 4],
  ['Вера', '7А', 6],
  ['Анна', '9В', 8],
];

function book(): ReturnType<typeof open> {
  const opened = open('en_US');
  opened.sheet.getRange('A1:C4').setValues(TABLE);
  return opened;
}

/** What a formula in F1 fills, as many rows and columns as asked for. */
function filled(formula: string, rows: number, columns: number): unknown[][] {
  const { sheet } = book();
  sheet.getRange('F1').setFormula(formula);
  return sheet.getRange(1, 6, rows, columns).getValues();
}

test.each<readonly [string, unknown[][]]>([
  [
    '=FILTER(A1:C4,B1:B4="7А")',
    [
      ['Анна', '7А', 10],
      ['Вера', '7А', 6],
    ],
  ],
  ['=FILTER(A1:A,C1:C>5,B1:B<>"7А")', [['Анна'], ['']]],
  ['=FILTER(A1:A4,C1:C4>100)', [['#N/A']]],
  ['=UNIQUE(A1:A4)', [['Анна'], ['Борис'], ['Вера'], ['']]],
  ['=UNIQUE(B1:B4,FALSE,TRUE)', [['8Б'], ['9В']]],
  [
    '=SORT(A1:C4,3,TRUE)',
    [
      ['Борис', '8Б', 4],
      ['Вера', '7А', 6],
      ['Анна', '9В', 8],
      ['Анна', '7А', 10],
    ],
  ],
  ['=SORT(A1:A4,C1:C4,FALSE)', [['Анна'], ['Анна'], ['Вера'], ['Борис']]],
  ['=SORT(UNIQUE(FILTER(A1:A4,C1:C4>5)))', [['Анна'], ['Вера'], ['']]],
  [
    '=SORTN(A1:C4,1,0,3,FALSE)',
    [
      ['Анна', '7А', 10],
      ['', '', ''],
    ],
  ],
  ['=ARRAYFORMULA(C1:C4*2)', [[20], [8], [12], [16]]],
  ['=ARRAYFORMULA(A1:A2&" – "&B1:B2)', [['Анна – 7А'], ['Борис – 8Б']]],
  ['=ARRAYFORMULA(IF(C1:C4>5,A1:A4,"мало"))', [['Анна'], ['мало'], ['Вера'], ['Анна']]],
  ['=ARRAYFORMULA(IF(C1:C6="","",C1:C6*10))', [[100], [40], [60], [80], [''], ['']]],
  ['=ARRAYFORMULA(VLOOKUP({"Вера";"Нет"},A1:C4,3,FALSE))', [[6], ['#N/A']]],
  ['=ARRAYFORMULA(IFERROR(10/(C1:C4-4),"–"))', [[10 / 6], ['–'], [5], [2.5]]],
  ['=ARRAYFORMULA(LEN(A1:A3))', [[4], [5], [4]]],
  ['=ARRAYFORMULA(ROW(A1:A3))', [[1], [2], [3]]],
  [
    '=ARRAYFORMULA({1,2}+{10;20})',
    [
      [11, 12],
      [21, 22],
    ],
  ],
  ['=ARRAYFORMULA({1;2}+{1;2;3})', [[2], [4], ['#N/A']]],
  ['=TRANSPOSE(A1:A3)', [['Анна', 'Борис', 'Вера']]],
  ['={A1:A2;B1:B2}', [['Анна'], ['Борис'], ['7А'], ['8Б']]],
  [
    '={A1:A2,C1:C2}',
    [
      ['Анна', 10],
      ['Борис', 4],
    ],
  ],
  ['={A1:A2,C1:C3}', [['#VALUE!', '']]],
  ['=SPLIT("а б"," ")', [['а', 'б']]],
  ['=REGEXEXTRACT("12-34","(\\d+)-(\\d+)")', [['12', '34']]],
  [
    '=SEQUENCE(2,2,5,5)',
    [
      [5, 10],
      [15, 20],
    ],
  ],
  ['=FLATTEN({1,2;3,4})', [[1], [2], [3], [4]]],
  ['=INDEX(A1:C4,2)', [['Борис', '8Б', 4]]],
  ['=XLOOKUP("Вера",A1:A4,B1:C4)', [['7А', 6]]],
  ['=IFERROR(FILTER(A1:A4,C1:C4>100),"никого")', [['никого'], ['']]],
  ['=BYROW(C1:C3,LAMBDA(row,SUM(row)*2))', [[20], [8], [12]]],
  ['=MAP(C1:C2,LAMBDA(x,x+1))', [[11], [5]]],
  [
    '=ARRAY_CONSTRAIN(A1:C4,2,1)',
    [
      ['Анна', ''],
      ['Борис', ''],
    ],
  ],
  [
    '=VSTACK({1,2},3)',
    [
      [1, 2],
      [3, '#N/A'],
    ],
  ],
  [
    '=CHOOSECOLS(A1:C2,3,-3)',
    [
      [10, 'Анна'],
      [4, 'Борис'],
    ],
  ],
  [
    '=OFFSET(A1,1,0,2,2)',
    [
      ['Борис', '8Б'],
      ['Вера', '7А'],
    ],
  ],
  ['=UNIQUE(A1:A4)&"!"', [['Анна!'], ['']]],
])('%s', (formula, values) => {
  const [first] = values;
  expect(filled(formula, values.length, first!.length)).toEqual(values);
});

test('a range alone gives the cell of its own row, and an error where there is none', () => {
  const { sheet } = book();
  sheet.getRange('F2').setFormula('=C1:C4');
  sheet.getRange('F9').setFormula('=C1:C4+1');
  expect(sheet.getRange('F2').getValue()).toBe(4);
  expect(sheet.getRange('F3').getValue()).toBe('');
  expect(sheet.getRange('F9').getValue()).toBe('#VALUE!');
});

test('a result that would cover something is an error and covers nothing; without the obstacle it comes back', () => {
  const { sheet } = book();
  sheet.getRange('F1').setFormula('=UNIQUE(A1:A4)');
  sheet.getRange('F3').setValue('занято');
  expect(sheet.getRange('F1:F3').getValues()).toEqual([['#REF!'], [''], ['занято']]);
  sheet.getRange('F3').clearContent();
  expect(sheet.getRange('F1:F3').getValues()).toEqual([['Анна'], ['Борис'], ['Вера']]);
});

test('spilled cells hold no formula, feed other formulas and keep the looks of dates', () => {
  const { sheet } = book();
  sheet.getRange('D1:D2').setValues([[new Date('2026-09-01T00:00:00+03:00')], [new Date('2026-09-02T00:00:00+03:00')]]);
  sheet.getRange('F1').setFormula('=FILTER(C1:D2,C1:C2>0)');
  sheet.getRange('E9').setFormula('=SUM(F:F)+F2');
  expect(sheet.getRange('F1:F2').getFormulas()).toEqual([['=FILTER(C1:D2,C1:C2>0)'], ['']]);
  expect(sheet.getRange('E9').getValue()).toBe(18);
  expect(sheet.getRange('G2').getValue()).toEqual(new Date('2026-09-02T00:00:00+03:00'));
  expect(sheet.getRange('G2').getDisplayValue()).toBe('9/2/2026');
});

test('a formula that reads the place it would fill is an error', () => {
  const { sheet } = book();
  sheet.getRange('F1').setFormula('=ARRAYFORMULA(F2:F4+1)');
  expect(sheet.getRange('F1').getValue()).toBe('#REF!');
});

test('a formula may read blank cells beside what it fills', () => {
  const { sheet } = book();
  sheet.getRange('F1').setFormula('=FILTER(A:A,A:A<>"",G:G="")');
  expect(sheet.getRange('F1:F5').getValues().flat()).toEqual(['Анна', 'Борис', 'Вера', 'Анна', '']);
});

test('who shows or exports the book gets values, formats and everything spilled', () => {
  const { sheet, SpreadsheetApp, world, id } = book();
  sheet.getRange('F1').setFormula('=SEQUENCE(6)');
  sheet.getRange('G1:G2').setFormulas([['=TODAY()'], ['=SUM(F:F)/0']]);
  SpreadsheetApp.flush();
  const [shown] = snapshotBook(world, id).sheets;
  expect([shown!.lastRow, shown!.lastColumn]).toEqual([6, 7]);
  const cells = snapshotCells(world, id, shown!.id, 6, 7);
  expect(cells.map((row) => row[5]!.text)).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(cells.slice(0, 2).map((row) => [row[5]!.entry, row[6]!.entry, row[6]!.text])).toEqual([
    ['=SEQUENCE(6)', '=TODAY()', '9/1/2026'],
    ['', '=SUM(F:F)/0', '#DIV/0!'],
  ]);
  expect(cells[0]![6]!.style.format).toBe('M/d/yyyy');
});

test('the last row, the range of data and appended rows count what is spilled, empty texts included', () => {
  const { sheet } = book();
  sheet.getRange('E1').setFormula('=ARRAYFORMULA(IF(A1:A7="","",A1:A7&"!"))');
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([7, 5]);
  expect(sheet.getDataRange().getA1Notation()).toBe('A1:E7');
  sheet.appendRow(['new']);
  expect(sheet.getRange('A8').getValue()).toBe('new');
  sheet.getRange('E1').clearContent();
  expect(sheet.getDataRange().getA1Notation()).toBe('A1:C8');
});
