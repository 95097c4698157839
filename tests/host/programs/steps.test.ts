/** Scripts of steps: what people, respondents, browsers and time do one after the other on one world. */
import { createWorkspace, doStep, failed, readSteps, type Step, type Workspace } from '../../../src/host/index';

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Club').addItem('Make the form', 'makeForm').addToUi(); }
function makeForm() {
  const name = SpreadsheetApp.getUi().prompt('Name of the club?').getResponseText();
  const form = FormApp.create(name).setTitle(name);
  form.addTextItem().setTitle('Pupil').setRequired(true);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  ScriptApp.newTrigger('onSubmit').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
  ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(9).create();
}
function onSubmit(e) { MailApp.sendEmail('club@example.com', 'New', e.namedValues.Pupil[0]); }
function daily() { MailApp.sendEmail('club@example.com', 'Daily', 'x'); }
function onEdit(e) { e.range.offset(0, 1).setValue('edited ' + e.value); }
function broken() { throw new Error('no'); }
function doGet(e) { return ContentService.createTextOutput('hello ' + e.parameter.name); }
function doPost(e) { return ContentService.createTextOutput(JSON.parse(e.postData.contents).name); }
function fromPage(word) { return word + '!'; }
`;

async function play(...steps: Step[]) {
  const workspace = await createWorkspace({
    container: { type: 'spreadsheet' },
    now: '2026-09-01T06:00:00Z',
    contents: {
      files: [{ kind: 'spreadsheet', name: 'Club', container: true, sheets: [{ name: 'List', rows: [['a']] }] }],
    },
  });
  const project = workspace.install({ files: { 'Code.js': CODE }, id: 'project' });
  const outcomes = [];
  for (const step of steps) outcomes.push(await doStep(workspace, project, step));
  return { workspace, outcomes };
}

const mailed = (workspace: Workspace): string[] => workspace.mail.map(({ subject, body }) => `${subject} ${body}`);

describe('a script of steps', () => {
  it('opens, presses a menu, answers its question, submits the form and lets a day pass', async () => {
    const { workspace, outcomes } = await play(
      { open: true },
      { answers: ['Chess'] },
      { menu: 'Make the form' },
      { submit: 'Chess', answers: { Pupil: 'Anna' } },
      { pass: '1 day' },
    );
    expect(outcomes.some(failed)).toBe(false);
    expect(mailed(workspace)).toEqual(['New Anna', 'Daily x']);
    await workspace.close();
  });

  it('says why a form did not take the answers', async () => {
    const { workspace, outcomes } = await play(
      { answers: ['Chess'] },
      { run: 'makeForm' },
      { submit: true, answers: {} },
    );
    expect(failed(outcomes[2]!)).toBe(true);
    expect(outcomes[2]!.problem).toMatch(/\S/);
    await workspace.close();
  });

  it('types into a cell and starts the simple trigger', async () => {
    const { workspace } = await play({ edit: 'List!A2', value: 'b' });
    expect(workspace.dump().spreadsheets[0]!.sheets[0]!.display[1]).toEqual(['b', 'edited b']);
    await workspace.close();
  });

  it('asks the published script as a browser does', async () => {
    const { workspace, outcomes } = await play(
      { get: 'name=Ann' },
      { post: { name: 'Bob' } },
      { page: 'fromPage', args: ['hi'] },
    );
    expect(outcomes[0]!.runs[0]!.answer).toEqual({ contentType: 'text/plain; charset=utf-8', body: 'hello Ann' });
    expect(outcomes[1]!.runs[0]!.answer?.body).toBe('Bob');
    expect(outcomes[2]!.runs[0]!.value).toBe('hi!');
    await workspace.close();
  });

  it('tells a failed run from a good one', async () => {
    const { workspace, outcomes } = await play({ run: 'broken' });
    expect(failed(outcomes[0]!)).toBe(true);
    await workspace.close();
  });

  it.each([
    ['not JSON', '{', /не JSON/],
    ['no list', '{}', /должен быть списком/],
    ['a step without a verb', '[{"run":"a"},{"walk":1}]', /^Шаг 2 непонятен/],
  ])('refuses %s in one sentence', (_, text, message) => {
    expect(() => readSteps(text)).toThrow(message);
  });

  it('refuses a menu item, a form and a time that are not there', async () => {
    await expect(play({ menu: 'Nothing' })).rejects.toThrow('В меню нет пункта «Nothing»');
    await expect(play({ submit: 'Nothing', answers: {} })).rejects.toThrow('В мире нет формы «Nothing»');
    await expect(play({ pass: 'soon' })).rejects.toThrow('Время понятно так');
  });
});
