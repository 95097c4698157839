/** Answers that come close together: one run of the trigger for all of them where that is wished, and a page sent twice is one answer. */
import { createWorkspace, type Workspace } from '../../../src/host/index';

const project = {
  id: 'hears',
  files: {
    'Code.js': `
      function install() {
        const form = FormApp.create('Анкета');
        form.addTextItem().setTitle('Имя');
        ScriptApp.newTrigger('hear').forForm(form).onFormSubmit().create();
        return form.getId();
      }
      function installTwo() {
        const book = SpreadsheetApp.getActive();
        ScriptApp.newTrigger('hearRow').forSpreadsheet(book).onFormSubmit().create();
        return ['А', 'Б'].map((title) => {
          const form = FormApp.create(title);
          form.addTextItem().setTitle('Имя');
          form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
          return form.getId();
        }).join(' ');
      }
      function remember(name) {
        const properties = PropertiesService.getScriptProperties();
        properties.setProperty('heard', (properties.getProperty('heard') || '') + name + ' ');
      }
      function hear(e) { remember(e.response.getItemResponses()[0].getResponse()); }
      function hearRow(e) { remember(e.namedValues['Имя'][0]); }
      function heard() { return PropertiesService.getScriptProperties().getProperty('heard'); }`,
  },
};

const call = async (workspace: Workspace, name: string): Promise<string> =>
  String((await workspace.run(project, name)).value);

async function answerThrice(options: { readonly gatherAnswers?: number }): Promise<string> {
  const workspace = await createWorkspace(options);
  const form = await call(workspace, 'install');
  const sent = ['а', 'б', 'в'].map((name) => workspace.forms.submit(form, { Имя: name }));
  await Promise.all(sent);
  const heard = await call(workspace, 'heard');
  await workspace.close();
  return heard;
}

test('each answer starts the trigger, as at Google', async () => {
  expect(await answerThrice({})).toBe('а б в ');
});

test('where answers are gathered the trigger runs once, for the last of them', async () => {
  expect(await answerThrice({ gatherAnswers: 1 })).toBe('в ');
});

test('answers to two forms are told of apart, since an event tells of one form', async () => {
  const workspace = await createWorkspace({ gatherAnswers: 1, container: { type: 'spreadsheet' } });
  const [first = '', second = ''] = (await call(workspace, 'installTwo')).split(' ');
  const sent = [
    [first, 'а'],
    [second, 'б'],
    [first, 'в'],
  ].map(([form = '', name = '']) => workspace.forms.submit(form, { Имя: name }));
  await Promise.all(sent);
  expect((await call(workspace, 'heard')).trim().split(' ').sort()).toEqual(['б', 'в']);
  await workspace.close();
});

test('a run that still waits for more answers is not lost when the world is closed', async () => {
  const workspace = await createWorkspace({ gatherAnswers: 60_000 });
  const form = await call(workspace, 'install');
  const sent = workspace.forms.submit(form, { Имя: 'а' });
  await workspace.close();
  expect((await sent).runs).toHaveLength(1);
});

test('a page that is sent twice is one answer, and starts nothing the second time', async () => {
  const workspace = await createWorkspace({});
  const form = await call(workspace, 'install');
  const [first, again, other] = [
    await workspace.forms.submit(form, { Имя: 'а' }, { page: 'one' }),
    await workspace.forms.submit(form, { Имя: 'а' }, { page: 'one' }),
    await workspace.forms.submit(form, { Имя: 'а' }, { page: 'two' }),
  ];
  expect([first.runs.length, again.runs.length, other.runs.length]).toEqual([1, 0, 1]);
  expect(again.ok && first.ok && again.responseId === first.responseId).toBe(true);
  expect(workspace.dump().forms[0]?.answers).toBe(2);
  await workspace.close();
});
