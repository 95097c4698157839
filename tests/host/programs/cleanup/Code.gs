const CSV = 'Full name,City,Phone\n"Ivanova, Ann", Omsk ,555-1\n"Petrov, Boris",Tver,555-2\n"Ivanova, Ann", Omsk ,555-1\n"Sidorov, Dan",N/A,\n';

function main() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const rows = Utilities.parseCsv(CSV);
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  sheet.getDataRange().trimWhitespace().removeDuplicates();
  const changed = sheet.createTextFinder('N/A').matchEntireCell(true).replaceAllWith('');
  sheet.insertColumnAfter(1);
  sheet.getRange(2, 1, sheet.getLastRow() - 1).splitTextToColumns(',');
  sheet.getRange('A1:B1').setValues([['Surname', 'Name']]);
  const blanks = sheet.getDataRange().getValues().flatMap((row, y) =>
    row.flatMap((cell, x) => (cell === '' ? [sheet.getRange(y + 1, x + 1).getA1Notation()] : [])),
  );
  if (blanks.length > 0) sheet.getRangeList(blanks).setBackground('yellow');
  const last = sheet.getLastRow();
  if (last < sheet.getMaxRows()) sheet.deleteRows(last + 1, sheet.getMaxRows() - last);
  return { rows: sheet.getDataRange().getValues(), changed, blanks, size: sheet.getMaxRows() };
}
