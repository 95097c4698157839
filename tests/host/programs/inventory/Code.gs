/** Sheets «Items» (name, minimum) and «Moves» (date, item, amount) make «Stock». */
function main() {
  const book = SpreadsheetApp.getActive();
  fill_(book);
  const moved = book.getSheetByName('Moves').getDataRange().getValues().slice(1).reduce((sum, [, item, amount]) => {
    sum[item] = (sum[item] || 0) + amount;
    return sum;
  }, {});
  const items = book.getSheetByName('Items').getDataRange().getValues().slice(1);
  const stock = book.getSheetByName('Stock') || book.insertSheet('Stock');
  stock.clearContents();
  const table = [['Item', 'In stock', 'Minimum', 'Low']].concat(
    items.map(([item, minimum]) => [item, moved[item] || 0, minimum, (moved[item] || 0) < minimum]),
  );
  stock.getRange(1, 1, table.length, 4).setValues(table);
  const colors = table.map((row) => row.map(() => (row[3] === true ? '#ffcccc' : null)));
  stock.getRange(1, 1, table.length, 4).setBackgrounds(colors);
  const low = table.filter((row) => row[3] === true).map((row) => `${row[0]}: ${row[1]} of ${row[2]}`);
  if (low.length > 0) MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'Low stock', low.join('\n'));
  PropertiesService.getDocumentProperties().setProperty('lastRun', String(low.length));
  book.toast(`${low.length} items are low`, 'Inventory');
  return { table: stock.getDataRange().getValues(), colors: stock.getRange('A2:A4').getBackgrounds().flat() };
}

function fill_(book) {
  const items = book.insertSheet('Items');
  [['Item', 'Minimum'], ['Pens', 20], ['Paper', 5], ['Chalk', 10]].forEach((row) => items.appendRow(row));
  const moves = book.insertSheet('Moves');
  moves.getRange('A1:C5').setValues([
    ['Date', 'Item', 'Amount'],
    ['2026-09-01', 'Pens', 50],
    ['2026-09-02', 'Pens', -35],
    ['2026-09-02', 'Paper', 8],
    ['2026-09-03', 'Chalk', 4],
  ]);
}
