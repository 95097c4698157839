/** CSV import: takes each new CSV file of a folder into the sheet, without rows that are there already, and puts it into «Done». */
function importAll() {
  const inbox = DriveApp.getFolderById('CSV_INBOX');
  const sheet = SpreadsheetApp.openById('CSV_BOOK').getSheets()[0];
  const files = inbox.getFilesByType(MimeType.CSV);
  const known = new Set(sheet.getDataRange().getValues().map((row) => String(row[0])));
  let count = 0;
  while (files.hasNext()) {
    const file = files.next();
    const rows = Utilities.parseCsv(file.getBlob().getDataAsString());
    const fresh = rows.slice(1).filter((row) => !known.has(row[0]));
    fresh.forEach((row) => known.add(row[0]));
    if (fresh.length) sheet.getRange(sheet.getLastRow() + 1, 1, fresh.length, fresh[0].length).setValues(fresh);
    count += fresh.length;
    const found = inbox.getFoldersByName('Done');
    file.moveTo(found.hasNext() ? found.next() : inbox.createFolder('Done'));
  }
  console.log('%s rows', count);
  return count;
}
