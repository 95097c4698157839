class Totals {
  constructor() {
    this.byMonth = new Map();
  }
  add(date, amount) {
    const month = Utilities.formatDate(date, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM');
    this.byMonth.set(month, (this.byMonth.get(month) ?? 0) + amount);
  }
  rows() {
    return [...this.byMonth].sort(([a], [b]) => a.localeCompare(b));
  }
}

function main() {
  const book = SpreadsheetApp.getActive();
  const data = book.getSheets()[0].setName('Data');
  data.appendRow(['Date', 'Amount', 'Paid']);
  for (let i = 0; i < 12; i++) data.appendRow([new Date(2026, i % 4, 10 + i), (i + 1) * 100, i % 2 === 0]);
  const totals = new Totals();
  data.getRange(2, 1, data.getLastRow() - 1, 2).getValues().forEach(([date, amount]) => totals.add(date, amount));
  const board = book.insertSheet('Board');
  const table = [['Month', 'Total'], ...totals.rows()];
  board.getRange(1, 1, table.length, 1).setNumberFormat('@');
  const range = board.getRange(1, 1, table.length, 2).setValues(table);
  range.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY);
  board.getRange('B2:B').setNumberFormat('#,##0 "₽"');
  board.getRange(table.length + 1, 1, 1, 2).setValues([['All', `=SUM(B2:B${table.length})`]]).setFontWeight('bold');
  const chart = board.newChart().setChartType(Charts.ChartType.COLUMN).addRange(range).setNumHeaders(1)
    .setOption('title', 'By month').setPosition(2, 4, 0, 0).build();
  board.insertChart(chart);
  board.getRange('D1').setFormula('=SUMIF(Data!C:C,TRUE,Data!B:B)');
  board.hideColumns(4);
  CacheService.getScriptCache().put('board', JSON.stringify(table), 600);
  return {
    shown: board.getRange('A1:B6').getDisplayValues(),
    paid: board.getRange('D1').getValue(),
    charts: board.getCharts().map((one) => one.getOptions().get('title')),
    cached: JSON.parse(CacheService.getScriptCache().get('board')).length,
  };
}
