var DAYS = 5;

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Attendance').addItem('New register', 'main').addToUi();
}

function main() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheetByName('Register') || book.insertSheet('Register');
  sheet.clear();
  var start = new Date(2026, 8, 7);
  var head = ['Pupil'];
  for (var d = 0; d < DAYS; d++) {
    var day = new Date(start.getTime());
    day.setDate(start.getDate() + d);
    head.push(Utilities.formatDate(day, Session.getScriptTimeZone(), 'EEE dd.MM'));
  }
  head.push('Share');
  sheet.appendRow(head);
  ['Ann', 'Boris', 'Clara'].forEach(function (name) {
    sheet.appendRow([name]);
  });
  var boxes = sheet.getRange(2, 2, 3, DAYS);
  boxes.insertCheckboxes();
  sheet.getRange(2, 2, 1, DAYS).check();
  sheet.getRange('B3:C3').check();
  sheet.getRange(2, DAYS + 2, 3).setFormulaR1C1('=COUNTIF(RC[-5]:RC[-1],TRUE)/' + DAYS).setNumberFormat('0%');
  var low = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberLessThan(0.5)
    .setBackground('#f4cccc')
    .setRanges([sheet.getRange(2, DAYS + 2, 3)])
    .build();
  sheet.setConditionalFormatRules([low]);
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, head.length).setFontWeight('bold').setHorizontalAlignment('center');
  return sheet.getDataRange().getDisplayValues();
}
