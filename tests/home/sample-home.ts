/** A home with a project of its own, small and with everything in it that a script can show, ask and be called for. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startHome } from '../../src/home/index';
import type * as Host from '../../src/host/index';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Проба')
    .addItem('Заполнить лист', 'fill')
    .addItem('Ограничить', 'limit')
    .addItem('Спросить', 'ask')
    .addItem('Показать панель', 'showPanel')
    .addItem('Показать окно', 'showDialog')
    .addSeparator()
    .addItem('Сломаться', 'fail')
    .addItem('Сделать анкету', 'makeForm')
    .addToUi();
}
function fill() {
  const book = SpreadsheetApp.getActive();
  const sheet = (book.getSheetByName('Люди') || book.getSheets()[0]).setName('Люди');
  sheet.getRange('A1:D3').setValues([['ФИО', 'Класс', 'Дата', 'Согласие'], ['Котов Иван', 7, new Date(2026, 8, 1), 'да'], ['<b>Ева</b> "&', 11, '', '']]);
  sheet.getRange('A1:D1').setFontWeight('bold').setBackground('#e3f0ea');
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 180);
  sheet.getRange('C2:C20').setNumberFormat('dd.MM.yyyy');
  const secret = book.getSheetByName('Скрытый') || book.insertSheet('Скрытый');
  secret.getRange('A1').setValue('не для глаз');
  secret.hideSheet();
  book.setActiveSheet(sheet);
  book.toast('Лист заполнен.', 'Готово', 30);
}
function limit() {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет']).setAllowInvalid(false).build();
  SpreadsheetApp.getActive().getSheetByName('Люди').getRange('D2:D20').setDataValidation(rule);
}
function ask() {
  const ui = SpreadsheetApp.getUi();
  SpreadsheetApp.getActive().getSheetByName('Люди').getRange('F2').setValue('спрашиваю');
  SpreadsheetApp.flush();
  const sure = ui.alert('Вопрос', 'Продолжить?', ui.ButtonSet.YES_NO);
  const name = ui.prompt('Имя', 'Как зовут?', ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActive().getSheetByName('Люди').getRange('F1').setValue([sure, name.getSelectedButton(), name.getResponseText()].join('|'));
}
function onEdit(e) {
  if (e.range.getColumn() === 1) e.range.offset(0, 6).setValue('правка: ' + e.value);
}
function showPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Панель'));
}
function showDialog() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<button onclick="google.script.host.close()">Закрыть меня</button>').setWidth(300).setHeight(120), 'Окно');
}
function fail() { throw new Error('сломалось нарочно'); }
function add(a, b) { return { sum: a.n + b, list: [1, null, 'три'] }; }
function refuse() { throw new Error('нельзя'); }
function secret_() { return 'тайна'; }
function makeForm() {
  const form = FormApp.create('Анкета пробы').setDescription('Ответьте, пожалуйста.').setConfirmationMessage('Спасибо, записали.');
  form.addTextItem().setTitle('ФИО').setRequired(true);
  form.addParagraphTextItem().setTitle('О себе').setHelpText('Коротко.');
  form.addMultipleChoiceItem().setTitle('Класс').setChoiceValues(['7 «А»', '8 «Б»']).showOtherOption(true).setRequired(true);
  form.addCheckboxItem().setTitle('Дни').setChoiceValues(['пн', 'вт', 'ср']);
  form.addListItem().setTitle('Предмет').setChoiceValues(['химия', 'физика']);
  form.addScaleItem().setTitle('Уверенность').setBounds(1, 5).setLabels('низкая', 'высокая');
  form.addGridItem().setTitle('Оценки').setRows(['вовремя', 'понятно']).setColumns(['да', 'нет']);
  form.addDateItem().setTitle('День рождения');
  form.addTimeItem().setTitle('Время');
  form.addPageBreakItem().setTitle('Последнее');
  form.addTextItem().setTitle('Почта').setValidation(FormApp.createTextValidation().requireTextIsEmail().build());
  PropertiesService.getScriptProperties().setProperty('form', form.getId());
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  SpreadsheetApp.getActive().getSheetByName('Люди').getRange('A30').setValue(form.getPublishedUrl());
}
function makeBranches() {
  const form = FormApp.create('Анкета с выбором');
  form.addTextItem().setTitle('Ваш код').setRequired(true);
  const role = form.addMultipleChoiceItem().setTitle('Кто вы').setRequired(true);
  const pupil = form.addPageBreakItem().setTitle('Ученику');
  form.addTextItem().setTitle('Класс').setRequired(true);
  const teacher = form.addPageBreakItem().setTitle('Педагогу');
  form.addTextItem().setTitle('Предмет').setRequired(true);
  teacher.setGoToPage(FormApp.PageNavigationType.SUBMIT);
  role.setChoices([role.createChoice('ученик', pupil), role.createChoice('педагог', teacher)]);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
}
function makeCodeForm() {
  const form = FormApp.create('Анкета по коду');
  form.addTextItem().setTitle('Ваш код').setRequired(true);
  form.addTextItem().setTitle('Слово');
  PropertiesService.getScriptProperties().setProperty('codeForm', form.getId());
}
function sendLetter() {
  const form = FormApp.openById(PropertiesService.getScriptProperties().getProperty('codeForm'));
  const code = form.getItems()[0].asTextItem().createResponse('У-001-ACEF');
  const link = form.createResponse().withItemResponse(code).toPrefilledUrl();
  MailApp.sendEmail({
    to: 'kot@example.org', subject: 'Приглашение <b>', body: 'Ваша ссылка: ' + link + ' Всем: ' + form.getPublishedUrl(),
    htmlBody: '<p>Ваша <a href="' + link.replace(/&/g, '&amp;') + '">ссылка</a></p><script>document.title = "взлом"</script><img src="https://evil.example/x">',
    attachments: [Utilities.newBlob('слово', 'text/html', 'лист/"1".html')],
  });
}
function closeForms() {
  FormApp.openById(formId()).setAcceptingResponses(false).setCustomClosedFormMessage('Приём ответов окончен.');
}
function formId() { return PropertiesService.getScriptProperties().getProperty('form'); }
`;

const PANEL = `<!DOCTYPE html><html><head><base target="_top"></head><body>
<p id="out">ждём</p><p id="bad"></p><p id="escape"></p>
<a id="out-link" href="https://example.com/" target="_blank">наружу</a>
<script>
const out = (id, text) => { document.getElementById(id).textContent = text; };
google.script.run.withUserObject('груз').withSuccessHandler((v, u) => out('out', JSON.stringify(v) + u)).add({ n: 2 }, 3);
google.script.run.withFailureHandler((e) => out('bad', (out.text = (out.text || '') + e.message + ';'))).refuse();
google.script.run.withFailureHandler((e) => out('bad', (out.text = (out.text || '') + e.message + ';'))).secret_();
const tries = [];
try { parent.document.title; tries.push('parent'); } catch (e) {}
try { localStorage.length; tries.push('storage'); } catch (e) {}
fetch('/api/book/x').then(() => tries.push('fetch'), () => {}).then(() => out('escape', 'вырвалось: ' + tries.join(',')));
</script></body></html>`;

const { values } = parseArgs({
  options: { data: { type: 'string' }, port: { type: 'string' }, lan: { type: 'boolean' }, public: { type: 'string' } },
});
const root = process.env['NASTAVNIK_ROOT'] ?? process.cwd();
const host = (await import(pathToFileURL(path.join(root, 'dist', 'host', 'index.mjs')).href)) as typeof Host;
const home = await startHome({
  host: {
    ...host,
    // The disk is full from one signal to the next.
    createWorkspace: async (options) => {
      const workspace = await host.createWorkspace(options);
      process.on('SIGUSR2', () => workspace.faults.fillDisk());
      process.on('SIGCONT', () => workspace.faults.freeDisk());
      return workspace;
    },
  },
  projectFiles: { 'Code.js': CODE, 'panel.html': PANEL, 'appsscript.json': '{"timeZone":"Europe/Moscow"}' },
  dataFolder: values.data ?? '',
  port: Number(values.port),
  lanPort: values.lan ? 0 : undefined,
  publicDoor: values.public === undefined ? undefined : { port: 0, url: new URL(values.public) },
  pages: path.join(root, 'src', 'home', 'pages'),
  manual: { pages: new Map(), pictures: new Map() },
  log: (error) => console.error(error),
});
process.on('SIGINT', () => void home.close().then(() => process.exit(0)));
const others = [
  ...home.lanAddresses.slice(0, 1).map((address) => `lan ${address}`),
  ...(home.publicAddress ? [`public ${home.publicAddress}`] : []),
];
console.log([home.address, ...others].join('\n'));
