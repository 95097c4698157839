/** What handlers are given when something happens, in Google's shapes. */
import { createWorkspace, type RunResult, type Workspace } from '../../../src/host/index';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace({
    now: '2026-09-03T09:00:00+03:00',
    timeZone: 'Europe/Moscow',
    email: 'curator@school.example',
    container: { type: 'spreadsheet' },
  });
});
afterEach(() => workspace.close());

/** Installs the triggers by running `install`, then gives the project. */
async function installed(code: string) {
  const project = { files: { 'Code.js': code }, id: 'events' };
  const result = await workspace.run(project, 'install');
  expect(result.error).toBeUndefined();
  return project;
}

const TELL = `
  function tell(e) {
    const range = e.range && [e.range.getA1Notation(), e.range.rowStart, e.range.columnEnd, e.range.getSheet().getName()];
    return { keys: Object.keys(e).sort(), mode: String(e.authMode), range, value: e.value, oldValue: e.oldValue,
      source: e.source && String(e.source), active: e.source && e.source.getActiveSheet && e.source.getActiveSheet().getActiveRange().getA1Notation(),
      user: e.user && e.user.getEmail(), uid: e.triggerUid, values: e.values, named: e.namedValues, e };
  }`;

/** The runs that reached a function of ours. */
const answered = (runs: readonly RunResult[]) =>
  runs.filter((run) => run.value !== undefined || run.error !== undefined);

function sheetId(): number {
  const { SpreadsheetApp } = workspace.globals as unknown as {
    SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  };
  return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!.getSheetId();
}

test('opening: the simple trigger knows nobody, the installed one has its id', async () => {
  const project = await installed(`${TELL}
    function onOpen(e) { return tell(e); }
    function opened(e) { return tell(e); }
    function install() { ScriptApp.newTrigger('opened').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create(); }`);
  const { runs } = await workspace.open(project);
  expect(runs.map((run) => run.error)).toEqual([undefined, undefined]);
  expect(runs[0]?.value).toMatchObject({
    keys: ['authMode', 'source', 'user'],
    mode: 'LIMITED',
    source: 'Spreadsheet',
    user: '',
  });
  expect(runs[1]?.value).toMatchObject({
    keys: ['authMode', 'source', 'triggerUid', 'user'],
    mode: 'FULL',
    user: 'curator@school.example',
    uid: expect.stringMatching(/^\d+$/),
  });
});

test('events as JSON look as those that people wrote down at Google', async () => {
  await installed(`
    function edited(e) { return JSON.stringify(e); }
    function install() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`);
  const { runs } = await workspace.edit(workspace.container!.id, sheetId(), 2, 3, 'a');
  expect(String(answered(runs)[0]?.value).replace(/"\d+"/, '"1"')).toBe(
    '{"authMode":"FULL","range":{"columnEnd":3,"columnStart":3,"rowEnd":2,"rowStart":2},"source":{},"triggerUid":"1",' +
      '"user":{"email":"curator@school.example","nickname":"curator"},"value":"a"}',
  );
});

test('editing: the range is active, values are texts, a cleared cell has none', async () => {
  await installed(`${TELL}
    function onEdit(e) { return tell(e); }
    function edited(e) { return tell(e); }
    function install() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`);
  const book = workspace.container!.id;
  const typed = await workspace.edit(book, sheetId(), 3, 2, '10');
  expect(answered(typed.runs).map((run) => run.error)).toEqual([undefined, undefined]);
  expect(answered(typed.runs)[0]?.value).toMatchObject({
    keys: ['authMode', 'range', 'source', 'user', 'value'],
    mode: 'LIMITED',
    range: ['B3', 3, 2, expect.any(String)],
    active: 'B3',
    value: '10',
  });
  const again = await workspace.edit(book, sheetId(), 3, 2, 'TRUE');
  expect(answered(again.runs)[1]?.value).toMatchObject({
    value: 'TRUE',
    oldValue: '10',
    mode: 'FULL',
    uid: expect.any(String),
  });
  const cleared = await workspace.edit(book, sheetId(), 3, 2, '');
  expect(answered(cleared.runs)[0]?.value).toMatchObject({
    keys: ['authMode', 'oldValue', 'range', 'source', 'user'],
    oldValue: 'TRUE',
  });
});

test('an edit is a change too', async () => {
  await installed(`
    function changed(e) { return [Object.keys(e).sort(), e.changeType, String(e.source)]; }
    function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }`);
  const { runs } = await workspace.edit(workspace.container!.id, sheetId(), 1, 1, 'a');
  expect(answered(runs).map((run) => run.value)).toEqual([
    [['authMode', 'changeType', 'source', 'triggerUid', 'user'], 'EDIT', 'Spreadsheet'],
  ]);
});

test('answering a form: the row for the spreadsheet, the response for the form', async () => {
  const project = await installed(`${TELL}
    function row(e) { return tell(e); }
    function response(e) {
      const [item] = e.response.getItemResponses();
      return [Object.keys(e).sort(), e.source.getTitle(), item.getItem().getTitle(), item.getResponse()];
    }
    function install() {
      const form = FormApp.create('Анкета', true).setTitle('Анкета наставника');
      form.addTextItem().setTitle('ФИО');
      form.addTextItem().setTitle('Класс');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
      ScriptApp.newTrigger('row').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
      ScriptApp.newTrigger('response').forForm(form).onFormSubmit().create();
      PropertiesService.getScriptProperties().setProperty('form', form.getId());
    }
    function form() { return PropertiesService.getScriptProperties().getProperty('form'); }`);
  const form = String((await workspace.run(project, 'form')).value);
  const result = await workspace.forms.submit(form, { ФИО: 'Иванова А. П.' });
  expect(result.ok).toBe(true);
  expect(result.runs.map((run) => run.error)).toEqual([undefined, undefined]);
  expect(result.runs[0]?.value).toMatchObject({
    keys: ['authMode', 'namedValues', 'range', 'source', 'triggerUid', 'values'],
    range: ['A2:B2', 2, 2, expect.stringMatching(/\S/)],
    values: [expect.stringMatching(/2026/), 'Иванова А. П.', ''],
    named: { ФИО: ['Иванова А. П.'], Класс: [''] },
  });
  expect(result.runs[1]?.value).toEqual([
    ['authMode', 'response', 'source', 'triggerUid'],
    'Анкета наставника',
    'ФИО',
    'Иванова А. П.',
  ]);
});

test('the clock: numbers in UTC, week and weekday as the ISO counts', async () => {
  await installed(`
    function tick(e) { return e; }
    function install() { ScriptApp.newTrigger('tick').timeBased().atHour(2).nearMinute(15).everyDays(1).create(); }`);
  const runs = await workspace.pass(48 * 3_600_000);
  expect(runs).toHaveLength(2);
  expect(runs[1]?.value).toMatchObject({
    authMode: 'FULL',
    year: 2026,
    month: 9,
    'day-of-month': 4,
    'day-of-week': 5,
    'week-of-year': 36,
    hour: 23,
    minute: 15,
    timezone: 'UTC',
    triggerUid: expect.any(String),
  });
});

test('a trigger made for once does not fire again but stays installed', async () => {
  const project = await installed(`
    function later() { return ScriptApp.getProjectTriggers().length; }
    function install() { ScriptApp.newTrigger('later').timeBased().after(60000).create(); }`);
  expect((await workspace.pass(3_600_000)).map((run) => run.value)).toEqual([1]);
  expect(await workspace.pass(3_600_000)).toEqual([]);
  expect((await workspace.run(project, 'later')).value).toBe(1);
});

test('changes by scripts start nothing', async () => {
  const project = await installed(`
    function onEdit() { PropertiesService.getScriptProperties().setProperty('started', 'yes'); }
    function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }
    function started() { return PropertiesService.getScriptProperties().getProperty('started'); }
    function install() { ScriptApp.newTrigger('onEdit').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`);
  expect((await workspace.run(project, 'write')).error).toBeUndefined();
  expect((await workspace.run(project, 'started')).value).toBeNull();
  await workspace.edit(workspace.container!.id, sheetId(), 2, 1, 'a');
  expect((await workspace.run(project, 'started')).value).toBe('yes');
});

test('a template sees the functions and services of its script', async () => {
  const files = {
    'Code.js': `
      const school = 'Школа № 5';
      function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
      function main() {
        const template = HtmlService.createTemplateFromFile('page');
        template.rows = [{ name: '<Анна>' }];
        return template.evaluate().getContent();
      }
      function wrong() { return HtmlService.createTemplateFromFile('wrong').evaluate(); }`,
    'page.html':
      '<?!= include("style") ?><h1><?= school ?></h1><? for (const row of rows) { ?><p><?= row.name ?></p><? } ?><?= SpreadsheetApp.getActive().getName() ?>',
    'style.html': '<style>p { }</style>',
    'wrong.html': '<p>\n<?= nothing.here ?>\n</p>',
  };
  const result = await workspace.run({ files }, 'main');
  expect(result.value).toBe('<style>p { }</style><h1>Школа № 5</h1><p>&lt;Анна&gt;</p>Untitled');
  const { error } = await workspace.run({ files }, 'wrong');
  expect(error).toMatchObject({ message: 'nothing is not defined', file: 'wrong.html', line: 2 });
});
