function main() {
  var book = SpreadsheetApp.getActive();
  var sheet = book.getSheets()[0];
  sheet.setName('Week');
  sheet.getRange('A1:F1').merge().setValue('Week 37').setHorizontalAlignment('center').setFontSize(14);
  sheet.getRange('B2').setValue('Monday').autoFill(sheet.getRange('B2:F2'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
  var hours = [];
  for (var h = 8; h < 12; h++) hours.push([Utilities.formatString('%02d:00', h)]);
  sheet.getRange(3, 1, hours.length).setNumberFormat('hh:mm').setValues(hours);
  sheet.getRange('B3:B4').mergeVertically().setValue('Maths').setVerticalAlignment('middle').setWrap(true);
  sheet.getRange('A2:F6').setBorder(true, true, true, true, true, true, '#888888', SpreadsheetApp.BorderStyle.SOLID);
  sheet.setColumnWidths(2, 5, 120).setRowHeights(3, 4, 30);
  book.setNamedRange('Lessons', sheet.getRange('B3:F6'));
  var protection = sheet.getRange('A1:F2').protect().setDescription('Head of the week').setWarningOnly(true);
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(['Maths', 'Music', 'Sport'], true).setAllowInvalid(false).build();
  book.getRangeByName('Lessons').setDataValidation(rule);
  sheet.getRange('C3').setValue('Music');
  var problem = '';
  try {
    sheet.getRange('D3').setValue('Sleep');
    SpreadsheetApp.flush();
  } catch (error) {
    problem = error.message;
  }
  var next = sheet.copyTo(book).setName('Next week');
  next.getRange('A1').setValue('Week 38');
  next.insertRowBefore(3);
  book.setActiveSheet(next);
  book.moveActiveSheet(1);
  return {
    first: book.getSheets()[0].getName(),
    days: sheet.getRange('B2:F2').getValues()[0],
    hours: sheet.getRange('A3:A6').getDisplayValues().map(String),
    merged: sheet.getRange('A1:F6').getMergedRanges().map(function (range) { return range.getA1Notation(); }),
    protection: protection.getDescription(),
    problem: problem,
    lessons: book.getRangeByName('Lessons').getA1Notation(),
    copied: next.getRange('B4').getValue(),
  };
}
