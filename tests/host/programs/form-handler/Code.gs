/** A published script: shows a page with a form, takes what it posts, keeps it once, answers JSON to programs. */
function doGet(e) {
  if (e.parameter.format === 'json') {
    const [head, ...rows] = SpreadsheetApp.getActive().getSheetByName('Entries').getDataRange().getDisplayValues();
    const list = rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at], cell])));
    return ContentService.createTextOutput(JSON.stringify(list)).setMimeType(ContentService.MimeType.JSON);
  }
  const page = HtmlService.createTemplateFromFile('page');
  page.title = e.parameter.title || 'Tell us';
  return page.evaluate().setTitle('Form').addMetaTag('viewport', 'width=device-width');
}

function doPost(e) {
  const lock = LockService.getScriptLock();
  lock.waitLock(10000);
  try {
    const given = e.postData.type === 'application/json' ? JSON.parse(e.postData.contents) : e.parameter;
    if (!given.email) return answer({ result: 'error', error: 'no email' });
    const sheet = SpreadsheetApp.getActive().getSheetByName('Entries');
    const head = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
    const found = sheet.createTextFinder(given.email).matchEntireCell(true).findNext();
    const row = head.map((name) => (name === 'time' ? new Date() : given[name] || ''));
    if (found) sheet.getRange(found.getRow(), 1, 1, row.length).setValues([row]);
    else sheet.appendRow(row);
    return answer({ result: 'success', row: found ? found.getRow() : sheet.getLastRow() });
  } finally {
    lock.releaseLock();
  }
}

function answer(value) {
  return ContentService.createTextOutput(JSON.stringify(value)).setMimeType(ContentService.MimeType.JSON);
}
