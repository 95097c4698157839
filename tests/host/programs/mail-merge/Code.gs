const STATUS = 'Sent';
const LETTER = '<p>Dear <?= name ?>,</p>\n<p>we meet on <b><?= day ?></b>.</p>';

function main() {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  if (sheet.getLastRow() === 0) {
    sheet.getRange('A1:D4').setValues([
      ['Name', 'Email', 'Day', STATUS],
      ['Ann', 'ann@example.com', new Date(2026, 9, 5), ''],
      ['Boris', 'boris@example.com', new Date(2026, 9, 6), 'yesterday'],
      ['Clara', 'not an address', new Date(2026, 9, 7), ''],
    ]);
  }
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(5000)) throw new Error('busy');
  try {
    const [head, ...rows] = sheet.getDataRange().getValues();
    const status = head.indexOf(STATUS);
    rows.forEach((row, index) => {
      if (row[status] !== '') return;
      const cell = sheet.getRange(index + 2, status + 1);
      const page = HtmlService.createTemplate(LETTER);
      page.name = row[0];
      page.day = Utilities.formatDate(row[2], 'Europe/Moscow', 'd MMMM');
      try {
        MailApp.sendEmail({ to: row[1], subject: `Meeting, ${page.day}`, htmlBody: page.evaluate().getContent() });
        cell.setValue('yes');
      } catch (error) {
        cell.setValue('no').setNote(error.message);
      }
    });
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
  return sheet.getRange('D2:D4').getValues().flat();
}
