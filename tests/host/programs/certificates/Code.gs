/** Certificates: copies a template for each finished pupil, fills it in, mails it as PDF and marks the row. */
var TEMPLATE_ID = 'CERTIFICATE_TEMPLATE';
var FOLDER_ID = 'CERTIFICATE_FOLDER';

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Certificates').addItem('Send', 'sendCertificates').addToUi();
}

function sendCertificates() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var rows = sheet.getDataRange().getValues();
  var folder = DriveApp.getFolderById(FOLDER_ID);
  for (var i = 1; i < rows.length; i++) {
    var row = rows[i];
    if (row[2] !== 'finished' || row[3]) continue;
    var copy = DriveApp.getFileById(TEMPLATE_ID).makeCopy('Certificate ' + row[0], folder);
    var doc = DocumentApp.openById(copy.getId());
    var body = doc.getBody();
    body.replaceText('{{name}}', row[0]);
    body.replaceText('{{date}}', Utilities.formatDate(row[4], 'GMT', 'd MMMM yyyy'));
    doc.getFooter().replaceText('{{number}}', 'No. ' + i);
    doc.saveAndClose();
    MailApp.sendEmail(row[1], 'Your certificate', 'See the attachment, ' + row[0], {
      attachments: [copy.getAs(MimeType.PDF)],
      name: 'School',
    });
    sheet.getRange(i + 1, 4).setValue('sent');
    SpreadsheetApp.flush();
  }
}
