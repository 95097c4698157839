const WEIGHTS = { homework: 0.3, test: 0.7 };

function main() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getActiveSheet().setName('Grades');
  const rows = [
    ['Pupil', 'Homework', 'Test', 'Total', 'Rank'],
    ['Ann', 4, 5, '', ''],
    ['Boris', 3, 2, '', ''],
    ['Clara', 5, 4, '', ''],
    ['Dan', 2, 3, '', ''],
  ];
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  const last = sheet.getLastRow();
  sheet.getRange(`D2:D${last}`).setFormula(`=ROUND(B2*${WEIGHTS.homework}+C2*${WEIGHTS.test},2)`);
  sheet.getRange('E2').setFormula(`=RANK(D2,$D$2:$D$${last})`).copyTo(sheet.getRange(`E3:E${last}`));
  SpreadsheetApp.flush();

  const list = book.insertSheet('List');
  sheet.getDataRange().copyTo(list.getRange('A1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  list.getRange(2, 1, last - 1, 5).sort([{ column: 4, ascending: false }]);
  const values = list.getRange(2, 1, last - 1, 5).getValues();
  values.forEach(([name, , , total], index) => {
    if (total < 3) list.getRange(index + 2, 1).setNote(`${name} is below the mark`).setFontColor('red');
  });
  list.getRange('D:D').setNumberFormat('0.00');
  list.autoResizeColumns(1, 5);
  return { list: list.getDataRange().getDisplayValues(), notes: list.getRange(2, 1, last - 1).getNotes().flat() };
}
