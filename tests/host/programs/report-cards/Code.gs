/** Document assembly: one document with a section for each pupil, marks in a table, pages apart. */
function assemble() {
  const [head, ...rows] = SpreadsheetApp.getActive().getSheetByName('Marks').getDataRange().getDisplayValues();
  const doc = DocumentApp.create('Report cards');
  const body = doc.getBody();
  body.setMarginTop(50);
  doc.addHeader().appendParagraph('School 7').setAlignment(DocumentApp.HorizontalAlignment.CENTER);
  rows.forEach((row, index) => {
    if (index > 0) body.appendPageBreak();
    body.appendParagraph(row[0]).setHeading(DocumentApp.ParagraphHeading.HEADING1);
    const table = body.appendTable(head.slice(1).map((title, at) => [title, row[at + 1]]));
    table.getRow(0).editAsText().setBold(true);
    table.setBorderColor('#999999');
    const best = Math.max(...row.slice(1).map(Number));
    body.appendListItem('best mark: ' + best).setGlyphType(DocumentApp.GlyphType.BULLET);
    const line = body.appendParagraph('Signature: ______');
    line.editAsText().setItalic(0, 9, true);
  });
  body.removeChild(body.getChild(0));
  doc.saveAndClose();
  const file = DriveApp.getFileById(doc.getId());
  const folders = DriveApp.getFoldersByName('Reports');
  file.moveTo(folders.hasNext() ? folders.next() : DriveApp.createFolder('Reports'));
  return DocumentApp.openById(doc.getId()).getBody().getText();
}
