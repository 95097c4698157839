/** Writes what a form asks into a sheet, a row for each item, and its answers as a table. */
function describe() {
  const form = FormApp.openById('FORM_TO_DESCRIBE');
  const sheet = SpreadsheetApp.getActive().insertSheet('Form');
  const T = FormApp.ItemType;
  const rows = form.getItems().map((item) => {
    let extra = '';
    let required = '';
    switch (item.getType()) {
      case T.MULTIPLE_CHOICE: extra = item.asMultipleChoiceItem().getChoices().map((one) => one.getValue()).join('; '); required = item.asMultipleChoiceItem().isRequired(); break;
      case T.LIST: extra = item.asListItem().getChoices().map((one) => one.getValue()).join('; '); break;
      case T.CHECKBOX: extra = item.asCheckboxItem().getChoices().map((one) => one.getValue()).join('; '); break;
      case T.SCALE: extra = item.asScaleItem().getLowerBound() + ' to ' + item.asScaleItem().getUpperBound(); break;
      case T.GRID: extra = item.asGridItem().getRows().join('; ') + ' / ' + item.asGridItem().getColumns().join('; '); break;
      case T.TEXT: required = item.asTextItem().isRequired(); break;
    }
    return [item.getIndex() + 1, String(item.getType()), item.getTitle(), item.getHelpText(), required, extra];
  });
  sheet.getRange(1, 1, rows.length, 6).setValues(rows);
  const answers = form.getResponses().map((response) =>
    form.getItems().map((item) => {
      const one = response.getResponseForItem(item);
      return one ? String(one.getResponse()) : '';
    }));
  if (answers.length) sheet.getRange(rows.length + 2, 1, answers.length, answers[0].length).setValues(answers);
  return sheet.getDataRange().getDisplayValues();
}
