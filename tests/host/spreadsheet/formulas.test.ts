/** What formulas give, formula by formula, in an American and in a Russian book. */
import { readFileSync } from 'node:fs';
import { FUNCTIONS } from '../../../src/host/google/spreadsheet/formula/functions';
import { execute, open } from './opened';

/** A small register: A name, B class, C hours, D day, E present. Row 7 is empty. */
const REGISTER = [
  ['Имя', 'Класс', 'Часы', 'День', 'Был'],
  ['Анна', '7А', 10, new Date('2026-09-01T00:00:00+03:00'), true],
  ['Борис', '8Б', 4, new Date('2026-09-15T00:00:00+03:00'), false],
  ['Вера', '7А', 6.5, new Date('2026-10-01T00:00:00+03:00'), true],
  ['Глеб', '9В', 0, '', false],
  ['анна', '7Б', 3, '', ''],
];

type Case = readonly [formula: string, value: unknown];

function computed(locale: string, formula: string): unknown {
  const { sheet } = open(locale);
  sheet.getRange(1, 1, REGISTER.length, 5).setValues(REGISTER);
  const cell = sheet.getRange('H20');
  cell.setFormula(formula);
  return cell.getValue();
}

/** Arithmetic and text as Google's help describes them; the order of `-` and `^` and the weak comparison of blanks from public answers. */
const OPERATORS: readonly Case[] = [
  ['=1+2*3', 7],
  ['=(1+2)*3', 9],
  ['=-2^2', 4],
  ['=2^-1', 0.5],
  ['=10%', 0.1],
  ['=50%*4', 2],
  ['=7/0', '#DIV/0!'],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['="a"="A"', true],
  ['=1<"a"', true],
  ['="a"<TRUE', true],
  ['=Z1=0', true],
  ['=Z1=""', true],
  ['="5"+1', 6],
  ['="пять"+1', '#VALUE!'],
  ['=1/3&""', '0.333333333333333'],
  ['=0.1+0.2', 0.1 + 0.2],
  ['=1<>2', true],
  ['=+5', 5],
  ['=#N/A', '#N/A'],
  ['=1+#REF!', '#REF!'],
  ['=1E3', 1000],
  ['="два ""слова"""', 'два "слова"'],
  ['=SUM(1;2)', 3],
  ['=SUM(1,,2)', 3],
  ['=sum(1, 2)', 3],
  ['=(1+2', '#ERROR!'],
  ['=1+', '#ERROR!'],
  ['=IMPORTRANGE("a","b")', '#NAME?'],
  ['=Нет1', '#NAME?'],
  ['=Sheet9!A1', '#REF!'],
  ['=ROUND()', '#N/A'],
];

const NUMBERS: readonly Case[] = [
  ['=SUM(C2:C6)', 23.5],
  ['=SUM(C:C)', 23.5],
  ['=SUM(C2:C)', 23.5],
  ['=SUM(2:2)', 10 + 46266],
  ['=SUM($C$2,C3)', 14],
  ['=SUM("x")', '#VALUE!'],
  ['=SUM(A2:A6)', 0],
  ['=AVERAGE(C2:C6)', 4.7],
  ['=AVERAGE(A2:A6)', '#DIV/0!'],
  ['=MIN(C2:C6)', 0],
  ['=MAX(C2:C6,20)', 20],
  ['=MEDIAN(C2:C6)', 4],
  ['=MODE(1,2,2,3)', 2],
  ['=MODE(1,2)', '#N/A'],
  ['=COUNT(A2:E6)', 8],
  ['=COUNTA(A1:A10)', 6],
  ['=COUNTBLANK(D2:D6)', 2],
  ['=COUNTUNIQUE(B2:B6)', 4],
  ['=PRODUCT(C2:C4)', 260],
  ['=SUMPRODUCT(C2:C4,C2:C4)', 158.25],
  ['=SUMPRODUCT((B2:B6="7А")*C2:C6)', 16.5],
  ['=SUMPRODUCT(--(C2:C6>3))', 3],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-2.5)', -3],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(1234,-2)', 1200],
  ['=ROUNDUP(1.21,1)', 1.3],
  ['=ROUNDDOWN(-1.29,1)', -1.2],
  ['=INT(-1.5)', -2],
  ['=TRUNC(-1.5)', -1],
  ['=MOD(-3,2)', 1],
  ['=MOD(3,0)', '#DIV/0!'],
  ['=CEILING(7,5)', 10],
  ['=FLOOR(7,5)', 5],
  ['=MROUND(7,5)', 5],
  ['=ABS(-3)', 3],
  ['=SQRT(-1)', '#NUM!'],
  ['=POWER(2,10)', 1024],
  ['=STDEV(1,2,3,4)', Math.sqrt(5 / 3)],
  ['=STDEV(1)', '#DIV/0!'],
  ['=STDEVP(1,3)', 1],
  ['=VAR(1,3)', 2],
  ['=LARGE(C2:C6,2)', 6.5],
  ['=SMALL(C2:C6,1)', 0],
  ['=PERCENTILE(C2:C6,0.5)', 4],
  ['=QUARTILE({1,2,3,4,5},1)', 2],
  ['=RANK(6.5,C2:C6)', 2],
  ['=RANK(7,C2:C6)', '#N/A'],
  ['=CORREL({1,2,3},{2,4,6})', 1],
  ['=SUBTOTAL(9,C2:C6)', 23.5],
  ['=GCD(12,18)', 6],
  ['=PI()', Math.PI],
  ['=LOG(8,2)', 3],
];

const CONDITIONS: readonly Case[] = [
  ['=COUNTIF(B2:B6,"7А")', 2],
  ['=COUNTIF(B2:B6,"7*")', 3],
  ['=COUNTIF(B2:B6,"?Б")', 2],
  ['=COUNTIF(B2:B6,"<>7А")', 3],
  ['=COUNTIF(C2:C6,">=4")', 3],
  ['=COUNTIF(C2:C6,"<4")', 2],
  ['=COUNTIF(C2:C6,4)', 1],
  ['=COUNTIF(C2:C6,"4")', 1],
  ['=COUNTIF(C2:C6,">"&C3)', 2],
  ['=COUNTIF(A2:A6,"анна")', 2],
  ['=COUNTIF(D2:D6,"")', 2],
  ['=COUNTIF(D2:D6,"<>")', 3],
  ['=COUNTIF(E2:E6,TRUE)', 2],
  ['=COUNTIF(D2:D6,">="&DATE(2026,9,15))', 2],
  ['=COUNTIF({"а*","аб"},"а~*")', 1],
  ['=COUNTIFS(B2:B6,"7*",C2:C6,">5")', 2],
  ['=COUNTIFS(B2:B6,"7*",C2:C5,">5")', '#VALUE!'],
  ['=SUMIF(B2:B6,"7А",C2:C6)', 16.5],
  ['=SUMIF(B2:B6,"7А",C2)', 16.5],
  ['=SUMIF(C2:C6,">5")', 16.5],
  ['=SUMIFS(C2:C6,B2:B6,"7*",A2:A6,"<>Вера")', 13],
  ['=AVERAGEIF(B2:B6,"7А",C2:C6)', 8.25],
  ['=AVERAGEIF(B2:B6,"11*",C2:C6)', '#DIV/0!'],
  ['=AVERAGEIFS(C2:C6,B2:B6,"7*",C2:C6,">5")', 8.25],
  ['=MAXIFS(C2:C6,B2:B6,"7*")', 10],
  ['=MINIFS(C2:C6,B2:B6,"7*")', 3],
];

const LOGIC: readonly Case[] = [
  ['=IF(1>0,"да","нет")', 'да'],
  ['=IF(FALSE,1)', false],
  ['=IF(TRUE,1,1/0)', 1],
  ['=IF(TRUE,,5)', ''],
  ['=IF("x",1,2)', '#VALUE!'],
  ['=IFS(C3>5,"много",C3>3,"средне")', 'средне'],
  ['=IFS(FALSE,1)', '#N/A'],
  ['=SWITCH(B2,"8Б","восьмой","7а","седьмой","нет")', 'седьмой'],
  ['=CHOOSE(2,"а","б")', 'б'],
  ['=CHOOSE(5,"а","б")', '#NUM!'],
  ['=IFERROR(1/0,"нет")', 'нет'],
  ['=IFERROR(1/0)', ''],
  ['=IFNA(NA(),5)', 5],
  ['=IFNA(1/0,5)', '#DIV/0!'],
  ['=AND(TRUE,1,C2>5)', true],
  ['=OR(FALSE,0)', false],
  ['=XOR(TRUE,TRUE)', false],
  ['=NOT(FALSE)', true],
  ['=ISBLANK(Z1)', true],
  ['=ISERROR(1/0)', true],
  ['=ISNA(MATCH("нет",A1:A6,0))', true],
  ['=ISNUMBER(C2)', true],
  ['=ISTEXT(A2)', true],
  ['=N(TRUE)', 1],
  ['=ERROR.TYPE(1/0)', 2],
  ['=LET(x,5,y,x*2,x+y)', 15],
  ['=LAMBDA(x,x+1)(2)', 3],
  ['=REDUCE(0,{1,2,3},LAMBDA(sum,one,sum+one))', 6],
  ['=SUM(MAP({1,2,3},LAMBDA(x,x*x)))', 14],
];

const LOOKUPS: readonly Case[] = [
  ['=VLOOKUP("Вера",A2:C6,3,FALSE)', 6.5],
  ['=VLOOKUP("вера",A2:C6,2,0)', '7А'],
  ['=VLOOKUP("Нет",A2:C6,3,FALSE)', '#N/A'],
  ['=VLOOKUP("В*",A2:C6,3,FALSE)', 6.5],
  ['=VLOOKUP("Вера",A2:C6,4,FALSE)', '#REF!'],
  ['=VLOOKUP(7,{1,"один";5,"пять";9,"девять"},2)', 'пять'],
  ['=VLOOKUP(0,{1,"один";5,"пять"},2,TRUE)', '#N/A'],
  ['=HLOOKUP("Часы",A1:E6,3,FALSE)', 4],
  ['=MATCH("Глеб",A2:A6,0)', 4],
  ['=MATCH(6,{1,5,9})', 2],
  ['=MATCH(6,{9,7,1},-1)', 2],
  ['=INDEX(A2:C6,3,2)', '7А'],
  ['=INDEX(A2:A6,MATCH(10,C2:C6,0))', 'Анна'],
  ['=INDEX(A2:C6,9,1)', '#REF!'],
  ['=SUM(INDEX(A2:C6,0,3))', 23.5],
  ['=XLOOKUP("Борис",A2:A6,C2:C6)', 4],
  ['=XLOOKUP("Нет",A2:A6,C2:C6,"нет такого")', 'нет такого'],
  ['=XLOOKUP(5,C2:C6,A2:A6,"",1)', 'Вера'],
  ['=XLOOKUP("анна",A2:A6,C2:C6,0,0,-1)', 3],
  ['=LOOKUP(6,{1,5,9},{"а","б","в"})', 'б'],
  ['=ROW()', 20],
  ['=COLUMN()', 8],
  ['=ROW(B5)', 5],
  ['=ROWS(A2:C6)', 5],
  ['=COLUMNS(A2:C6)', 3],
  ['=INDIRECT("C"&3)', 4],
  ['=SUM(INDIRECT("C2:C"))', 23.5],
  ['=INDIRECT("нет")', '#REF!'],
  ['=SUM(OFFSET(C1,1,0,2,1))', 14],
  ['=OFFSET(A1,-1,0)', '#REF!'],
  ['=SUM(C2:INDEX(C:C,3))', 14],
  ['=ADDRESS(2,3)', '$C$2'],
];

const TEXTS: readonly Case[] = [
  ['=CONCATENATE(A2," – ",B2)', 'Анна – 7А'],
  ['=JOIN(", ",A2:A4)', 'Анна, Борис, Вера'],
  ['=TEXTJOIN("; ",TRUE,D5,A2,"",A3)', 'Анна; Борис'],
  ['=LEN("слово")', 5],
  ['=LEFT("слово",2)', 'сл'],
  ['=RIGHT("слово")', 'о'],
  ['=MID("слово",2,3)', 'лов'],
  ['=TRIM("  два   слова ")', 'два слова'],
  ['=UPPER("ёж")', 'ЁЖ'],
  ['=PROPER("анна мария")', 'Анна Мария'],
  ['=SUBSTITUTE("а-б-в","-","+")', 'а+б+в'],
  ['=SUBSTITUTE("а-б-в","-","+",2)', 'а-б+в'],
  ['=REPLACE("слово",1,2,"Х")', 'Хово'],
  ['=FIND("о","слово")', 3],
  ['=FIND("О","слово")', '#VALUE!'],
  ['=SEARCH("О","слово")', 3],
  ['=REPT("ab",3)', 'ababab'],
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['=TEXT(0.256,"0%")', '26%'],
  ['=TEXT(D2,"dd.mm.yyyy")', '01.09.2026'],
  ['=VALUE("12.5")', 12.5],
  ['=VALUE("слово")', '#VALUE!'],
  ['=EXACT("а","А")', false],
  ['=INDEX(SPLIT("а,б;в",",;"),1,3)', 'в'],
  ['=SUM(SPLIT("1 2 3"," "))', 6],
  ['=REGEXMATCH("7А класс","^\\d+")', true],
  ['=REGEXEXTRACT("тел. 123-45","\\d+")', '123'],
  ['=REGEXEXTRACT("нет","\\d+")', '#N/A'],
  ['=REGEXREPLACE("а1б2","\\d","-")', 'а-б-'],
  ['=REGEXREPLACE("аб","(а)(б)","$2$1")', 'ба'],
  ['=REGEXMATCH("а","(")', '#REF!'],
  ['=REGEXMATCH("а","(?=а)")', '#REF!'],
  ['=HYPERLINK("https://example.com","сайт")', 'сайт'],
  ['=CHAR(65)', 'A'],
];

const DATES: readonly Case[] = [
  ['=TODAY()', new Date('2026-09-01T00:00:00+03:00')],
  ['=DATE(2024,1,31)', new Date('2024-01-31T00:00:00+03:00')],
  ['=DATE(2024,13,1)', new Date('2025-01-01T00:00:00+03:00')],
  ['=EDATE(DATE(2024,1,31),1)', new Date('2024-02-29T00:00:00+03:00')],
  ['=EOMONTH(DATE(2023,1,15),1)', new Date('2023-02-28T00:00:00+03:00')],
  ['=D2', new Date('2026-09-01T00:00:00+03:00')],
  ['=D2+7', new Date('2026-09-08T00:00:00+03:00')],
  ['=D3-D2', 14],
  ['=MAX(D2:D6)', new Date('2026-10-01T00:00:00+03:00')],
  ['=IF(TRUE,D2,"")', new Date('2026-09-01T00:00:00+03:00')],
  ['=VLOOKUP("Борис",A2:D6,4,FALSE)', new Date('2026-09-15T00:00:00+03:00')],
  ['=YEAR(D2)', 2026],
  ['=MONTH(D4)', 10],
  ['=DAY(D3)', 15],
  ['=HOUR(NOW())', 9],
  ['=WEEKDAY(D2)', 3],
  ['=WEEKDAY(D2,2)', 2],
  ['=WEEKNUM(DATE(2026,1,4))', 2],
  ['=ISOWEEKNUM(DATE(2026,1,1))', 1],
  ['=DATEDIF(DATE(2010,5,20),DATE(2026,5,19),"Y")', 15],
  ['=DATEDIF(DATE(2024,1,31),DATE(2024,3,1),"M")', 1],
  ['=DAYS(D3,D2)', 14],
  ['=NETWORKDAYS(DATE(2026,9,1),DATE(2026,9,14))', 10],
  ['=NETWORKDAYS(DATE(2026,9,1),DATE(2026,9,14),DATE(2026,9,2))', 9],
  ['=WORKDAY(DATE(2026,9,4),1)', new Date('2026-09-07T00:00:00+03:00')],
  ['=TIME(12,0,0)*2', 1],
  ['=TEXT(TIME(13,5,0),"hh:mm")', '13:05'],
];

describe.each([
  ['operators and literals', OPERATORS],
  ['numbers', NUMBERS],
  ['conditions', CONDITIONS],
  ['logic', LOGIC],
  ['lookups', LOOKUPS],
  ['texts', TEXTS],
  ['dates', DATES],
])('in an American book, %s', (_, cases) => {
  test.each(cases)('%s', (formula, value) => {
    const found = computed('en_US', formula);
    if (typeof value === 'number' && !Number.isInteger(value)) expect(found).toBeCloseTo(value, 12);
    else expect(found).toEqual(value);
  });
});

describe('in a Russian book', () => {
  test.each<Case>([
    ['=SUM(1,5;2)', 3.5],
    ['=SUM(C2;C3)', 14],
    ['=SUM(C2,C3)', '#ERROR!'],
    ['=1.5+1', '#ERROR!'],
    ['=SUM({1\\2;3\\4})', 10],
    ['=1/4&""', '0,25'],
    ['=ЕСЛИ(1;2;3)', '#NAME?'],
    ['=ИСТИНА', true],
    ['="0,5"+1', 1.5],
    ['=TEXT(1234,5;"#,##0.00")', '1\u00a0234,50'],
    ['=VALUE("01.09.2026")', 46266],
    ['=COUNTIF(C2:C6;">=6,5")', 2],
  ])('%s', (formula, value) => expect(computed('ru_RU', formula)).toEqual(value));
});

describe('results', () => {
  it('show in their own number format, or in that of the cells they come from', () => {
    const { sheet } = open();
    sheet.getRange('A1:A2').setValues([['01.09.2026'], ['25%']]);
    sheet.getRange('B1:B4').setFormulas([['=A1+1'], ['=A2'], ['=TODAY()'], ['=1/4']]);
    expect(sheet.getRange('B1:B4').getDisplayValues().flat()).toEqual(['02.09.2026', '25%', '01.09.2026', '0,25']);
    sheet.getRange('C1').setFormula('=NOW()');
    expect(sheet.getRange('C1').getDisplayValue()).toMatch(/^01\.09\.2026 9:00:\d\d$/);
    sheet.getRange('B1').setNumberFormat('0');
    expect(sheet.getRange('B1').getValue()).toBe(46267);
  });

  it('follow what they refer to, through other formulas and sheets', () => {
    const { sheet, book } = open();
    const other = book.insertSheet('Мой лист');
    other.getRange('A1').setValue(2);
    sheet.getRange('A1').setFormula("='Мой лист'!A1*10");
    sheet.getRange('A2').setFormula('=A1+1');
    expect(sheet.getRange('A2').getValue()).toBe(21);
    other.getRange('A1').setValue(3);
    expect(sheet.getRange('A2').getValue()).toBe(31);
    other.setName('Иначе');
    expect(sheet.getRange('A1').getFormula()).toBe('=Иначе!A1*10');
    expect(sheet.getRange('A2').getValue()).toBe(31);
    sheet.getRange('A1').setFormula('=Иначе!A1');
    book.setNamedRange('ИТОГ', other.getRange('A1'));
    sheet.getRange('A3').setFormula('=ИТОГ+1');
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[3], [4], [4]]);
    book.deleteSheet(other);
    expect(sheet.getRange('A2').getValue()).toBe('#REF!');
  });

  it('keep their cells when rows and columns come before them, also in ranges without an end', () => {
    const { sheet } = open();
    sheet.getRange('A1:B3').setValues([
      ['а', 1],
      ['б', 2],
      ['в', 3],
    ]);
    sheet.getRange('D1').setFormula('=SUM(A2:B)+COUNTA(A2:INDEX(A:A;3))');
    sheet.insertRowBefore(1);
    sheet.insertColumnBefore(1);
    expect(sheet.getRange('E2').getFormula()).toBe('=SUM(B3:C)+COUNTA(B3:INDEX(B:B;3))');
    expect(sheet.getRange('E2').getValue()).toBe(6);
    sheet.deleteRow(3);
    expect(sheet.getRange('E2').getFormula()).toBe('=SUM(B3:C)+COUNTA(#REF!:INDEX(B:B;3))');
    sheet.getRange('E2').setFormula('=SUM(B3:C)');
    expect(sheet.getRange('E2').getValue()).toBe(3);
  });

  it('are seen by other executions and stay after the book is read anew', () => {
    const first = open();
    first.sheet.getRange('A1:B1').setValues([[4, '=A1*2']]);
    first.SpreadsheetApp.flush();
    expect(execute(first.world, first.id).sheet.getRange('B1').getValue()).toBe(8);
  });

  it('that circle are errors', () => {
    const { sheet } = open();
    sheet.getRange('A1:C1').setFormulas([['=B1+1', '=A1+1', '=C1']]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['#REF!', '#REF!', '#REF!']]);
    sheet.getRange('A1').setValue(1);
    expect(sheet.getRange('B1').getValue()).toBe(2);
  });

  it('stay blank for a blank cell and keep texts, booleans and empty texts', () => {
    const { sheet } = open();
    sheet.getRange('A1:A3').setValues([['слово'], [true], ['']]);
    sheet.getRange('B1:B4').setFormulas([['=A1'], ['=A2'], ['=A3'], ['=""']]);
    expect(sheet.getRange('B1:B4').getValues()).toEqual([['слово'], [true], [''], ['']]);
  });

  it('take what is written but not yet flushed into account', () => {
    const { sheet } = open();
    sheet.getRange('B1').setFormula('=SUM(A:A)');
    for (let row = 1; row <= 3; row++) {
      sheet.getRange(row, 1).setValue(row);
      expect(sheet.getRange('B1').getValue()).toBe((row * (row + 1)) / 2);
    }
  });

  it('of a long chain of formulas need no deep stack', () => {
    const { sheet } = open();
    sheet.insertRowsAfter(1000, 9000);
    sheet.getRange('A1').setValue(1);
    sheet.getRange(2, 1, 9999).setFormulaR1C1('=R[-1]C+1');
    expect(sheet.getRange('A10000').getValue()).toBe(10_000);
  });

  it('are copied as values, sorted, found and shown in lists by what they are', () => {
    const { sheet } = open();
    sheet.getRange('A1:B3').setValues([
      [3, '=A1*10'],
      [1, '=A2*10'],
      [2, '=A3*10'],
    ]);
    sheet.getRange('B1:B3').copyTo(sheet.getRange('C1'), { contentsOnly: true });
    expect(sheet.getRange('C1:C3').getValues().flat()).toEqual([30, 10, 20]);
    expect(sheet.getRange('C1').getFormula()).toBe('');
    sheet.getRange('A1:B3').sort({ column: 2, ascending: true });
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    expect(sheet.createTextFinder('20').findNext()?.getA1Notation()).toBe('B2');
  });
});

test('every function that can be called is named in the README, and no other', () => {
  const readme = readFileSync('src/host/google/spreadsheet/README.md', 'utf8');
  const listed = /## Functions of formulas\s+([^\n]+)\.\n/.exec(readme)?.[1]?.split(', ');
  expect(listed).toEqual([...FUNCTIONS.keys()].sort());
});
