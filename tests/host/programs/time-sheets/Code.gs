/** Time sheets: hours by week with formulas, approval by a list, a letter when somebody has decided. */
function setUp() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const last = sheet.getLastRow();
  sheet.getRange('F1:H1').setValues([['Hours', 'Approval', 'Notified']]).setFontWeight('bold');
  sheet.getRange('F2').setFormula('=ARRAYFORMULA(B2:B+C2:C+D2:D)');
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['APPROVED', 'REFUSED'], true).setAllowInvalid(false).build();
  sheet.getRange(2, 7, last - 1, 1).setDataValidation(rule);
  sheet.setFrozenRows(1);
}

function onDecided(e) {
  if (e.range.getColumn() !== 7 || !e.value) return;
  const sheet = e.range.getSheet();
  const [name, , , , mail, hours] = sheet.getRange(e.range.getRow(), 1, 1, 6).getValues()[0];
  GmailApp.sendEmail(mail, `Time sheet: ${e.value}`, `${name}: ${hours} hours`);
  e.range.offset(0, 1).setValue(new Date()).setNumberFormat('yyyy-mm-dd');
}

function install() {
  ScriptApp.newTrigger('onDecided').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
}
