/** Builds a form from a sheet: a row for each question, sections and branching included. */
function build() {
  const [, ...rows] = SpreadsheetApp.getActive().getSheetByName('Questions').getDataRange().getValues();
  const form = FormApp.create('Built');
  const pages = {};
  rows.filter((row) => row[0] === 'page').forEach((row) => { pages[row[1]] = form.addPageBreakItem().setTitle(row[1]); });
  rows.forEach((row, index) => {
    const [kind, title, help, required, ...options] = row;
    const choices = options.filter(String).map(String);
    let item;
    switch (kind) {
      case 'text': item = form.addTextItem(); break;
      case 'paragraph': item = form.addParagraphTextItem(); break;
      case 'choice':
        item = form.addMultipleChoiceItem();
        item.setChoices(choices.map((choice) => {
          const [value, page] = choice.split(' -> ');
          return page ? item.createChoice(value, pages[page]) : item.createChoice(value);
        }));
        break;
      case 'list': item = form.addListItem().setChoiceValues(choices); break;
      case 'boxes': item = form.addCheckboxItem().setChoiceValues(choices).showOtherOption(true); break;
      case 'scale': item = form.addScaleItem().setBounds(Number(choices[0]), Number(choices[1])); break;
      case 'grid': item = form.addGridItem().setRows(choices[0].split('|')).setColumns(choices[1].split('|')); break;
      case 'date': item = form.addDateItem(); break;
      case 'page': form.moveItem(pages[title], index); return;
      default: throw new Error('Unknown kind: ' + kind);
    }
    item.setTitle(title).setHelpText(help).setRequired(Boolean(required));
    form.moveItem(item.getIndex(), index);
  });
  SpreadsheetApp.getActive().getSheetByName('Questions').getRange('A1').setNote(form.getPublishedUrl());
  return form.getItems().map((item) => item.getType() + ' ' + item.getTitle());
}
