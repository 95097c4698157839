/// <reference types="google-apps-script" />
/** A spreadsheet with everything that a workbook can carry, made through Google's own methods; for going out and coming back. */
import type { Workspace } from '../../src/host/index';

/** Fills a new spreadsheet and gives its id. */
export function makeRichBook(workspace: Workspace): string {
  const { SpreadsheetApp, Charts } = workspace.globals as unknown as typeof globalThis;
  const book = SpreadsheetApp.create('Книга со всем');
  const sheet = book.getSheets()[0]!.setName('Пары и встречи');
  const head = ['Пара', 'Встреч', 'Часов', 'Доля', 'Начало', 'Итог', 'Заметка'];
  sheet.getRange(1, 1, 1, 7).setValues([head]).setFontWeight('bold').setBackground('#d9ead3').setWrap(true);
  const rows = Array.from({ length: 8 }, (_, index) => [
    `ПГ-00${index + 1}`,
    index + 2,
    (index + 1) * 1.25,
    (index + 1) / 10,
    new Date(Date.UTC(2026, 9, index + 1, 6)),
    '',
    index % 3 === 0 ? "'=1+1 & <тег> «ёлочки»" : 'две\nстроки',
  ]);
  sheet.getRange(2, 1, 8, 7).setValues(rows);
  sheet.getRange('C2:C9').setNumberFormat('#,##0.00');
  sheet.getRange('D2:D9').setNumberFormat('0.0%');
  sheet.getRange('E2:E9').setNumberFormat('dd.mm.yyyy hh:mm');
  sheet
    .getRange('F2:F9')
    .setFormulas(rows.map((_, index) => [`=IF(B${index + 2}>4;C${index + 2}*B${index + 2};"мало")`]));
  sheet.getRange('A10:G10').setValues([['Всего', '=SUM(B2:B9)', '=SUM(C2:C9)', '=AVERAGE(D2:D9)', '', '=1/0', true]]);
  sheet.getRange('A2').setNote('Заметка\nс <углами> & «ёлочками»');
  sheet.getRange('A1:G10').setBorder(true, true, true, true, true, true, '#999999', SpreadsheetApp.BorderStyle.SOLID);
  sheet.getRange('A10:G10').setBorder(true, null, null, null, null, null, '#cc0000', SpreadsheetApp.BorderStyle.DOUBLE);
  sheet.getRange('B2:D9').setHorizontalAlignment('center').setVerticalAlignment('middle');
  sheet.getRange('A10').setFontSize(14).setFontColor('#1155cc').setFontStyle('italic').setFontFamily('PT Serif');
  sheet.getRange('G10').setFontLine('line-through');
  sheet.getRange('G1').setTextRotation(45);
  sheet.setColumnWidth(1, 152).setColumnWidth(7, 243).setRowHeight(10, 48).setFrozenRows(1);
  sheet.setFrozenColumns(1);
  sheet.hideColumns(9);
  sheet.hideRows(14);
  sheet.getRange('A12').setValue('вместе');
  sheet.getRange('A12:C13').merge().setHorizontalAlignment('center');
  sheet.setTabColor('#ff9900');
  texts(SpreadsheetApp, sheet);
  rules(SpreadsheetApp, sheet);
  conditions(SpreadsheetApp, sheet);
  charts(Charts, book, sheet);
  const people = book.insertSheet('Люди «7»');
  people.getRange('A1:C4').setValues([['Код', 'ФИО', 'Класс'], ['У-001', 'Ёжикова Ия', '7 «А»'], ['У-002', 'Жук Лев', '8 «Б»'], ['Н-001', 'Цой Ян', '']]); // biome-ignore format: a table
  people.getRange('A1:C4').createFilter();
  people.getRange('2:3').shiftRowGroupDepth(1);
  people.protect().setUnprotectedRanges([people.getRange('B2:C20'), people.getRange('E1')]);
  people.setHiddenGridlines(true);
  const places = book.insertSheet('Места');
  places.getRange('A1:B2').setValues([['закрыто', 'открыто'], [1, 2]]); // biome-ignore format: a table
  places.getRange('A1:A5').protect();
  book.insertSheet('Спрятан').hideSheet().getRange('A1').setFormula("='Пары и встречи'!B10*2");
  filter(SpreadsheetApp, book.insertSheet('Отбор'));
  book.setNamedRange('Встречи', sheet.getRange('B2:B9'));
  SpreadsheetApp.flush();
  return book.getId();
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type App = typeof SpreadsheetApp;

function texts(app: App, sheet: Sheet): void {
  const style = (): GoogleAppsScript.Spreadsheet.TextStyleBuilder => app.newTextStyle();
  const rich = app
    .newRichTextValue()
    .setText('жирно, красно и просто')
    .setTextStyle(0, 5, style().setBold(true).build())
    .setTextStyle(7, 13, style().setForegroundColor('#ff0000').setFontSize(16).build());
  sheet.getRange('A16').setRichTextValue(rich.build());
  const inner = app
    .newRichTextValue()
    .setText('обычно внутри жирного')
    .setTextStyle(0, 6, style().setBold(false).build());
  sheet.getRange('A17').setFontWeight('bold').setRichTextValue(inner.build());
  sheet
    .getRange('A18')
    .setRichTextValue(app.newRichTextValue().setText('сайт').setLinkUrl('https://example.com/?a=1&b=2').build());
}

/** Two rows are left: one falls out by its number, one by its place. */
function filter(app: App, sheet: Sheet): void {
  sheet.getRange('A1:C5').setValues([['Кто', 'Часов', 'Где'], ['Ия', 1.5, 'школа'], ['Лев', 12, 'дом «7»'], ['Ян', 3.25, ''], ['Аня', 20, 'школа']]); // biome-ignore format: a table
  sheet.getRange('B2:B5').setNumberFormat('0.00');
  const made = sheet.getRange('A1:C5').createFilter();
  made.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberGreaterThan(2.5).build());
  made.setColumnFilterCriteria(3, app.newFilterCriteria().setVisibleValues(['дом «7»', 'школа']).build());
}

function rules(app: App, sheet: Sheet): void {
  const rule = () => app.newDataValidation();
  const long = Array.from({ length: 40 }, (_, index) => `вариант, номер ${index}`);
  const made = [
    rule().requireValueInList(['да', 'нет']).setAllowInvalid(false).setHelpText('Да или нет'),
    rule().requireValueInList(long).setAllowInvalid(true),
    rule().requireValueInRange(sheet.getRange('A2:A9')),
    rule().requireNumberBetween(0, 10).setAllowInvalid(false),
    rule().requireDateOnOrAfter(new Date('2026-09-01T00:00:00+03:00')),
    rule().requireTextContains('a<b & "c"?'),
    rule().requireCheckbox(),
    rule().requireFormulaSatisfied('=SUM(H20;1)>1'),
    rule().requireNumberGreaterThan(-2.5),
    rule().requireTextIsEmail(),
  ];
  made.forEach((each, index) => void sheet.getRange(20, index + 1, 4, 1).setDataValidation(each.build()));
}

function conditions(app: App, sheet: Sheet): void {
  const rule = () => app.newConditionalFormatRule();
  const at = (place: string): GoogleAppsScript.Spreadsheet.Range[] => [sheet.getRange(place)];
  sheet.setConditionalFormatRules([
    rule().whenNumberGreaterThan(5).setBackground('#f4cccc').setBold(true).setRanges([sheet.getRange('B2:B9'), sheet.getRange('J2:J9')]).build(), // biome-ignore format: a row
    rule().whenTextContains('мало').setFontColor('#cc0000').setItalic(true).setRanges(at('F2:F9')).build(),
    rule().whenFormulaSatisfied('=$B2=SUM(1;1)').setBackground('#fff2cc').setRanges(at('A2:G9')).build(),
    rule().whenNumberBetween(0.2, 0.4).setUnderline(true).setRanges(at('D2:D9')).build(),
    rule().whenDateAfter(new Date('2026-10-05T00:00:00+03:00')).setStrikethrough(true).setRanges(at('E2:E9')).build(),
    rule().whenCellEmpty().setBackground('#eeeeee').setRanges(at('G2:G9')).build(),
    rule().whenDateBefore(app.RelativeDate.TODAY).setFontColor('#0000ff').setRanges(at('E2:E9')).build(),
    rule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#57bb8a').setRanges(at('C2:C9')).build(),
    rule().setGradientMinpoint('#f8696b').setGradientMidpointWithValue('#ffeb84', app.InterpolationType.PERCENTILE, '50').setGradientMaxpoint('#63be7b').setRanges(at('H2:H9')).build(), // biome-ignore format: a row
  ]);
}

function charts(kinds: typeof Charts, book: GoogleAppsScript.Spreadsheet.Spreadsheet, sheet: Sheet): void {
  const board = book.insertSheet('Графики');
  const { COLUMN, BAR, LINE, AREA, PIE, SCATTER, COMBO } = kinds.ChartType;
  const wanted: readonly (readonly [GoogleAppsScript.Charts.ChartType, string, Readonly<Record<string, unknown>>])[] = [
    [COLUMN, 'A1:C9', { title: 'Встречи и часы', 'vAxis.title': 'сколько', 'legend.position': 'bottom', colors: ['#3366cc', '#dc3912'] }],
    [BAR, 'A1:B9', { title: 'Встречи', 'legend.position': 'none', 'hAxis.viewWindow.min': 0, 'series.0.dataLabel': 'value' }],
    [LINE, 'A1:C9', { title: 'Ход года', curveType: 'function' }],
    [COLUMN, 'A1:C9', { isStacked: true, 'legend.position': 'top', 'series.1.dataLabel': 'value' }],
    [AREA, 'A1:C9', { isStacked: 'percent' }],
    [PIE, 'A1:B9', { title: 'Доли', pieSliceText: 'value', pieHole: 0.5 }],
    [SCATTER, 'B1:C9', { 'hAxis.title': 'встреч', 'vAxis.title': 'часов' }],
    [COMBO, 'A1:C9', { seriesType: 'bars', 'series.1.type': 'line', 'series.1.targetAxisIndex': 1 }],
  ]; // biome-ignore format: a table
  wanted.forEach(([kind, range, options], index) => {
    let chart = board.newChart().setChartType(kind).addRange(sheet.getRange(range));
    chart = chart.setNumHeaders(1).setPosition(1 + 20 * Math.floor(index / 2), 1 + 7 * (index % 2), 10, 5);
    for (const [name, value] of Object.entries({ width: 600, height: 371, ...options }))
      chart = chart.setOption(name, value);
    board.insertChart(chart.build());
  });
}
