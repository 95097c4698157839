/// <reference types="google-apps-script" />
/** Workbooks as another library reads them: nothing of the spreadsheet is lost, nothing is put right on opening. */
import ExcelJS from 'exceljs';
import { readZip } from '../../../src/host/google/utilities/zip';
import { createWorkspace, type Workspace } from '../../../src/host/index';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
let workspace: Workspace;
let SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
let book: Book;
let sheet: Sheet;

beforeEach(async () => {
  workspace = await createWorkspace({
    container: { type: 'spreadsheet' },
    now: '2026-09-01T09:00:00+03:00',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    limits: 'none',
  });
  ({ SpreadsheetApp } = workspace.globals as unknown as {
    SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  });
  book = SpreadsheetApp.getActive();
  sheet = book.getActiveSheet();
});
afterEach(() => workspace.close());

const written = (): Promise<Uint8Array> => workspace.spreadsheets.xlsx(book.getId());

async function read(): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await written()) as unknown as ExcelJS.Buffer);
  return workbook;
}

async function readSheet(): Promise<ExcelJS.Worksheet> {
  return (await read()).getWorksheet(sheet.getName())!;
}

async function part(name: RegExp): Promise<string> {
  const entry = readZip(await written())!.find((one) => name.test(one.name));
  return Buffer.from(entry!.bytes).toString('utf8');
}

it('keeps values of every kind, texts as texts', async () => {
  sheet.getRange('A1:E1').setValues([['Пары', 12.5, true, '', "'=1+1"]]);
  sheet.getRange('A2').setValue(' две\nстроки & <знаки> ');
  sheet.getRange('A3').setValue(new Date('2026-10-15T10:30:00+03:00')).setNumberFormat('dd.MM.yyyy HH:mm');
  const found = await readSheet();
  const values = ['A1', 'B1', 'C1', 'D1', 'E1', 'A2'].map((place) => found.getCell(place).value);
  expect(values).toEqual(['Пары', 12.5, true, null, '=1+1', ' две\nстроки & <знаки> ']);
  expect(found.getCell('A3').value).toEqual(new Date('2026-10-15T10:30:00Z'));
  expect(found.getCell('A3').numFmt).toBe('dd.MM.yyyy HH:mm');
  expect(found.getCell('A2').alignment.wrapText).toBe(true);
});

it('writes formulas in English with their results, and values where no other program can compute', async () => {
  sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
  book.insertSheet('Другой: лист').getRange('A1').setValue(5);
  const formulas = ['=SUM(A1:A3)', '=IF(A1>0;"да & <нет>";1,5)', '=A1<2', '=1/0', '=COUNTA(A1:A)', '=JOIN("; ";A1:A3)', "='Другой: лист'!A1*2", '=IFS(A1=1;10)']; // biome-ignore format: a row
  sheet.getRange('B1:I1').setFormulas([formulas]);
  const found = await readSheet();
  expect(formulas.map((_, index) => found.getCell(1, index + 2).value)).toEqual([
    { formula: 'SUM(A1:A3)', result: 6 },
    { formula: 'IF(A1>0,"да & <нет>",1.5)', result: 'да & <нет>' },
    { formula: 'A1<2', result: true },
    { formula: '1/0', result: { error: '#DIV/0!' } },
    { formula: 'COUNTA(A1:A$1048576)', result: 3 },
    '1; 2; 3',
    { formula: "'Другой_ лист'!A1*2", result: 10 },
    { formula: '_xlfn.IFS(A1=1,10)', result: 10 },
  ]);
});

it('keeps looks, sizes, merges, panes and what is hidden', async () => {
  const head = sheet.getRange('A1:B1').setValues([['Код', 'ФИО']]);
  head
    .setFontWeight('bold')
    .setFontColor('#cc0000')
    .setBackground('#d9ead3')
    .setHorizontalAlignment('center')
    .setWrap(true);
  head.setBorder(true, null, true, null, null, null, '#000000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  sheet.setColumnWidth(1, 215).setRowHeight(2, 40).setFrozenRows(1);
  sheet.setFrozenColumns(1);
  sheet.hideColumns(4);
  sheet.hideRows(7);
  sheet.getRange('A3:B4').merge().setValue('вместе');
  sheet.setTabColor('#ff0000');
  book.insertSheet('Спрятан').hideSheet();
  const workbook = await read();
  const found = workbook.getWorksheet(sheet.getName())!;
  const cell = found.getCell('A1');
  expect(cell.font).toMatchObject({ name: 'Arial', size: 10, bold: true, color: { argb: 'FFCC0000' } });
  expect(cell.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFD9EAD3' } });
  expect(cell.alignment).toMatchObject({ horizontal: 'center', wrapText: true });
  expect(cell.border.top?.style).toBe('medium');
  expect(cell.border.left).toBeUndefined();
  expect(found.getColumn(1).width).toBe(30);
  expect(found.getRow(2).height).toBe(30);
  expect(found.getColumn(4).hidden).toBe(true);
  expect(found.getRow(7).hidden).toBe(true);
  expect(found.getCell('B4').master.address).toBe('A3');
  expect(found.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1, topLeftCell: 'B2' });
  expect(found.properties.tabColor?.argb).toBe('FFFF0000');
  expect(workbook.getWorksheet('Спрятан')!.state).toBe('hidden');
});

it('keeps notes, links and stretches of text', async () => {
  sheet.getRange('A1').setValue('x').setNote('Заметка\nс <углами>');
  const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
  const rich = SpreadsheetApp.newRichTextValue().setText('жирно и ссылка').setTextStyle(0, 5, bold);
  sheet.getRange('A2').setRichTextValue(rich.setLinkUrl(8, 14, 'https://example.com/').build());
  const found = await readSheet();
  const note = found.getCell('A1').note as ExcelJS.Comment;
  expect(note.texts!.map(({ text }) => text).join('')).toBe('Заметка\nс <углами>');
  const { hyperlink, text } = found.getCell('A2').value as unknown as {
    hyperlink: string;
    text: ExcelJS.CellRichTextValue;
  };
  expect(hyperlink).toBe('https://example.com/');
  expect(text.richText[0]).toMatchObject({ text: 'жирно', font: { bold: true } });
});

it('says what may be typed: short lists, long lists, ranges, numbers, dates, texts', async () => {
  const long = Array.from({ length: 40 }, (_, index) => `вариант, номер ${index}`);
  const rule = () => SpreadsheetApp.newDataValidation();
  sheet.getRange('A1:F1').setValues([['да', '', '', '', '', '']].map((row) => row.map((value) => value || '-')));
  sheet
    .getRange('A1:A9')
    .setDataValidation(
      rule().requireValueInList(['да', 'нет']).setAllowInvalid(false).setHelpText('Да или нет').build(),
    );
  sheet.getRange('B1').setDataValidation(rule().requireValueInList(long).build());
  sheet.getRange('C1').setDataValidation(rule().requireValueInRange(sheet.getRange('A1:A3')).build());
  sheet.getRange('D1').setDataValidation(rule().requireNumberBetween(0, 10).build());
  sheet.getRange('E1').setDataValidation(rule().requireDateOnOrAfter(new Date('2026-09-01T00:00:00+03:00')).build());
  sheet.getRange('F1').setDataValidation(rule().requireTextContains('a<b & "c"').build());
  const workbook = await read();
  const found = workbook.getWorksheet(sheet.getName())!;
  const of = (place: string) => found.getCell(place).dataValidation;
  expect(of('A1')).toMatchObject({ type: 'list', formulae: ['"да,нет"'], errorStyle: 'stop', error: 'Да или нет' });
  expect(of('B1')).toMatchObject({ type: 'list', formulae: ["'_lists'!$A$1:$A$40"], errorStyle: 'warning' });
  expect(workbook.getWorksheet('_lists')!.getCell('A40').value).toBe(long[39]);
  expect(workbook.getWorksheet('_lists')!.state).toBe('hidden');
  expect(of('C1')).toMatchObject({ type: 'list', formulae: [`'${sheet.getName()}'!$A$1:$A$3`] });
  expect(of('D1')).toMatchObject({ type: 'decimal', operator: 'between', formulae: [0, 10] });
  expect(of('E1')).toMatchObject({
    type: 'date',
    operator: 'greaterThanOrEqual',
    formulae: [new Date('2026-09-01T00:00:00Z')],
  });
  expect(of('F1')).toMatchObject({ type: 'custom', formulae: ['ISNUMBER(SEARCH("a<b & ""c""",F1))'] });
});

it('keeps conditional formats in their order', async () => {
  sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
  const rule = () => SpreadsheetApp.newConditionalFormatRule();
  sheet.setConditionalFormatRules([
    rule()
      .whenNumberGreaterThan(2)
      .setBackground('#f4cccc')
      .setBold(true)
      .setRanges([sheet.getRange('A1:A3'), sheet.getRange('C1:C3')])
      .build(),
    rule()
      .whenFormulaSatisfied('=$A1=SUM(1;1)')
      .setFontColor('#00ff00')
      .setRanges([sheet.getRange('A1:B3')])
      .build(),
    rule()
      .setGradientMinpoint('#ffffff')
      .setGradientMaxpoint('#57bb8a')
      .setRanges([sheet.getRange('D1:D3')])
      .build(),
  ]);
  const found = (await readSheet()) as unknown as { conditionalFormattings: { ref: string; rules: object[] }[] };
  expect(found.conditionalFormattings).toMatchObject([
    { ref: 'A1:A3 C1:C3', rules: [{ type: 'expression', priority: 1, formulae: ['AND(ISNUMBER(A1),A1>2)'] }] },
    { ref: 'A1:B3', rules: [{ type: 'expression', priority: 2, formulae: ['$A1=SUM(1,1)'] }] },
    { ref: 'D1:D3', rules: [{ type: 'colorScale', color: [{ argb: 'FFFFFFFF' }, { argb: 'FF57BB8A' }] }] },
  ]);
});

it('says what the filter lets through: the values that are left, a comparison; what it cannot say stays hidden', async () => {
  sheet.getRange('A1:C4').setValues([['Кто', 'Часов', 'Когда'], ['"А" & Б', 1, new Date(0)], ['Ия', 2, ''], ['Ян', 3, '']]); // biome-ignore format: a table
  const filter = sheet.getRange('A1:C4').createFilter();
  const criteria = () => SpreadsheetApp.newFilterCriteria();
  filter.setColumnFilterCriteria(1, criteria().setHiddenValues(['Ия']).build());
  filter.setColumnFilterCriteria(2, criteria().whenNumberBetween(1, 2).build());
  filter.setColumnFilterCriteria(3, criteria().whenDateBefore(new Date('2026-09-01T00:00:00Z')).build());
  const xml = await part(/worksheets\/sheet1/);
  expect(/<autoFilter .*<\/autoFilter>/.exec(xml)?.[0]).toBe(
    '<autoFilter ref="$A$1:$C$4">' +
      '<filterColumn colId="0"><filters><filter val="&quot;А&quot; &amp; Б"/><filter val="Ян"/></filters></filterColumn>' +
      '<filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThanOrEqual" val="1"/>' +
      '<customFilter operator="lessThanOrEqual" val="2"/></customFilters></filterColumn></autoFilter>',
  );
  expect(['2', '3', '4'].map((row) => /hidden="(1|true)"/.test(new RegExp(`<row [^>]*r="${row}"[^>]*>`).exec(xml)![0]))).toEqual([false, true, true]); // biome-ignore format: a row
});

it('keeps filter, named ranges and protection', async () => {
  sheet.getRange('A1:B3').setValues([['Код', 'Балл'], ['а', 1], ['б', 2]]); // biome-ignore format: a table
  const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['а']).build();
  sheet.getRange('A1:B3').createFilter().setColumnFilterCriteria(1, criteria);
  book.setNamedRange('Баллы', sheet.getRange('B2:B3'));
  sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B5')]);
  const workbook = await read();
  const found = workbook.getWorksheet(sheet.getName())!;
  expect(found.autoFilter).toBe('$A$1:$B$3');
  expect([2, 3].map((row) => found.getRow(row).hidden)).toEqual([true, false]);
  expect(workbook.definedNames.getRanges('Баллы').ranges).toEqual([`'${sheet.getName()}'!$B$2:$B$3`]);
  expect(['A2', 'B1', 'B2', 'B5', 'B6'].map((place) => found.getCell(place).protection?.locked ?? true)).toEqual(
    [true, true, false, false, true], // biome-ignore format: one line
  );
  expect(await part(/worksheets\/sheet1/)).toMatch(/<sheetProtection sheet="true"/);
});

it('gives charts that draw themselves from the cells', async () => {
  sheet.getRange('A1:C3').setValues([['Месяц', 'Встречи', 'Доля'], ['Сентябрь', 12, 0.5], ['Октябрь', 30, 0.7]]); // biome-ignore format: a table
  const chart = sheet
    .newChart()
    .asColumnChart()
    .addRange(sheet.getRange('A1:C3'))
    .setNumHeaders(1)
    .setPosition(5, 2, 0, 0);
  sheet.insertChart(chart.setOption('title', 'Встречи пар').setOption('colors', ['#123456', '#654321']).build());
  const xml = await part(/charts\/chart1/);
  const name = sheet.getName();
  expect(xml).toContain('<barChart><barDir val="col">');
  expect(xml).toContain('Встречи пар');
  const references = [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, text]) => text!.replaceAll('&#39;', "'"));
  expect(references).toEqual(
    ['B', 'C'].flatMap((column) => [
      `'${name}'!$${column}$1`,
      `'${name}'!$A$2:$A$3`,
      `'${name}'!$${column}$2:$${column}$3`,
    ]),
  );
  expect(xml).toContain('<a:srgbClr val="123456">');
  const anchor = await part(/drawings\/drawing1\.xml/);
  expect(anchor).toMatch(/<xdr:from><xdr:col>1<\/xdr:col><xdr:colOff>0<\/xdr:colOff><xdr:row>4<\/xdr:row>/);
});

it('gives sheets names that workbooks allow', async () => {
  book.insertSheet('Очень длинное имя листа, которое не помещается в книгу');
  book.insertSheet('Очень длинное имя листа, которое не помещается никуда');
  const names = (await read()).worksheets.map(({ name }) => name);
  expect(names).toContain('Очень длинное имя листа, которо');
  expect(names).toContain('Очень длинное имя листа, ко (2)');
});

it('the same spreadsheet is the same bytes', async () => {
  sheet.getRange('A1:B2').setValues([['а', 1], ['б', 2]]); // biome-ignore format: a table
  const first = Buffer.from(await written());
  const names = readZip(first)!.map(({ name }) => name);
  expect(names).toEqual(['[Content_Types].xml', ...names.slice(1).sort()]);
  expect(first.equals(Buffer.from(await written()))).toBe(true);
  expect(await part(/core\.xml/)).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-09-01T06:00:00Z');
});
