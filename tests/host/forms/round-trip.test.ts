/** A form written down in a sheet and made anew from it is the same form: a program as schools write them, run as a script. */
import { stage } from './stage';

const PROGRAM = `
  /** One row for an item: kind, title, help, required, then what the kind needs. */
  function describe(form) {
    return form.getItems().map(function (item) {
      const kind = item.getType().toString();
      const row = [kind, item.getTitle(), item.getHelpText()];
      switch (kind) {
        case 'TEXT': return row.concat([item.asTextItem().isRequired()]);
        case 'PARAGRAPH_TEXT': return row.concat([item.asParagraphTextItem().isRequired()]);
        case 'LIST': return choices(row, item.asListItem());
        case 'MULTIPLE_CHOICE': return choices(row, item.asMultipleChoiceItem());
        case 'CHECKBOX': return choices(row, item.asCheckboxItem());
        case 'SCALE': {
          const scale = item.asScaleItem();
          return row.concat([scale.isRequired(), scale.getLowerBound(), scale.getUpperBound(), scale.getLeftLabel(), scale.getRightLabel()]);
        }
        case 'GRID': {
          const grid = item.asGridItem();
          return row.concat([grid.isRequired(), grid.getRows().join('|'), grid.getColumns().join('|')]);
        }
        case 'DATE': return row.concat([item.asDateItem().isRequired(), item.asDateItem().includesYear()]);
        default: return row;
      }
    });
  }
  function choices(row, item) {
    return row.concat([item.isRequired(), item.getChoices().map(function (choice) { return choice.getValue(); }).join('|')]);
  }
  function build(form, rows) {
    rows.forEach(function (row) {
      const [kind, title, help, required, a, b, c, d] = row;
      const item = form[{
        TEXT: 'addTextItem', PARAGRAPH_TEXT: 'addParagraphTextItem', LIST: 'addListItem', MULTIPLE_CHOICE: 'addMultipleChoiceItem',
        CHECKBOX: 'addCheckboxItem', SCALE: 'addScaleItem', GRID: 'addGridItem', DATE: 'addDateItem', PAGE_BREAK: 'addPageBreakItem',
        SECTION_HEADER: 'addSectionHeaderItem',
      }[kind]]();
      item.setTitle(title).setHelpText(help);
      if (item.setRequired) item.setRequired(required === true);
      if (item.setChoiceValues) item.setChoiceValues(a.split('|'));
      if (kind === 'SCALE') item.setBounds(a, b).setLabels(c, d);
      if (kind === 'GRID') item.setRows(a.split('|')).setColumns(b.split('|'));
      if (kind === 'DATE') item.setIncludesYear(a === true);
    });
  }
  function toSheet(id) {
    const rows = describe(FormApp.openById(id));
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    rows.forEach(function (row, index) { sheet.getRange(index + 1, 1, 1, row.length).setValues([row]); });
  }
  function fromSheet() {
    const form = FormApp.create('Копия');
    build(form, SpreadsheetApp.getActive().getSheets()[0].getDataRange().getValues());
    return JSON.stringify(describe(form));
  }
  function describeForm(id) { return JSON.stringify(describe(FormApp.openById(id))); }`;

it('comes back from its description', async () => {
  const { workspace, FormApp } = await stage({ container: { type: 'spreadsheet' } });
  const form = FormApp.create('Анкета');
  form.addTextItem().setTitle('ФИО').setHelpText('полностью').setRequired(true);
  form.addParagraphTextItem().setTitle('О себе');
  form.addMultipleChoiceItem().setTitle('Роль').setChoiceValues(['наставник', 'ученик']).setRequired(true);
  form.addPageBreakItem().setTitle('Дальше').setHelpText('ещё немного');
  form.addListItem().setTitle('Класс').setChoiceValues(['7 «А»', '7 «Б»']);
  form.addCheckboxItem().setTitle('Темы').setChoiceValues(['химия', 'спорт', 'музыка']);
  form.addSectionHeaderItem().setTitle('Оценки');
  form.addScaleItem().setTitle('Готовность').setBounds(0, 10).setLabels('нет', 'да');
  form.addGridItem().setTitle('Когда').setRows(['пн', 'вт']).setColumns(['утро', 'вечер']);
  form.addDateItem().setTitle('День рождения').setIncludesYear(false);

  const project = { id: 'p', files: { 'Code.js': PROGRAM } };
  const before = await workspace.run(project, 'describeForm', [form.getId()]);
  expect(JSON.parse(before.value as string)).toHaveLength(10);
  expect((await workspace.run(project, 'toSheet', [form.getId()])).error).toBeUndefined();
  const after = await workspace.run(project, 'fromSheet');
  expect(after.error).toBeUndefined();
  expect(JSON.parse(after.value as string)).toEqual(JSON.parse(before.value as string));
  await workspace.close();
});
