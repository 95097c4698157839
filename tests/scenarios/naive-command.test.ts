/** The sweep of sudden death bites: a command that appends a row and then marks its work as done loses rows and writes them twice. */
import { sweep } from '../../build/soak/sweep';
import { builtHost } from '../support/product';

const project = {
  id: 'naive',
  files: {
    'Code.js': `
      function prepare() {
        const sheet = SpreadsheetApp.getActive().getSheets()[0];
        sheet.getRange('A1:B3').setValues([['answer', 'done'], ['first', ''], ['second', '']]);
        SpreadsheetApp.getActive().insertSheet('base');
      }
      function appendThenMark() {
        const [answers, base] = SpreadsheetApp.getActive().getSheets();
        answers.getDataRange().getValues().forEach(([answer, done], index) => {
          if (index === 0 || done) return;
          base.appendRow([answer]);
          answers.getRange(index + 1, 2).setValue('yes');
        });
      }
      function markThenAppend() {
        const [answers, base] = SpreadsheetApp.getActive().getSheets();
        answers.getDataRange().getValues().forEach(([answer, done], index) => {
          if (index === 0 || done) return;
          answers.getRange(index + 1, 2).setValue('yes');
          SpreadsheetApp.flush();
          base.appendRow([answer]);
        });
      }
      function upsertByKey() {
        const [answers, base] = SpreadsheetApp.getActive().getSheets();
        const wanted = answers.getDataRange().getValues().slice(1).map(([answer]) => [answer]);
        base.getRange(1, 1, wanted.length, 1).setValues(wanted);
        answers.getRange(2, 2, wanted.length, 1).setValues(wanted.map(() => ['yes']));
      }`,
  },
};

const sweepOf = (name: string) =>
  sweep({
    open: async (store) => {
      const workspace = await builtHost.createWorkspace({
        store,
        container: { type: 'spreadsheet' },
        now: '2026-09-01T09:00:00Z',
        seed: 'naive',
      });
      workspace.clock.freeze();
      return workspace;
    },
    prepare: async (workspace) => void (await workspace.run(project, 'prepare')),
    command: (workspace) => workspace.run(project, name),
  });

test('append, then mark: dying in between writes a row twice', async () => {
  const { failures } = await sweepOf('appendThenMark');
  expect(failures.some(({ difference }) => difference.includes('first'))).toBe(true);
});

test('mark, then append: dying in between loses a row', async () => {
  const { failures } = await sweepOf('markThenAppend');
  expect(failures.length).toBeGreaterThan(0);
});

test('a command that writes by key passes', async () => {
  expect(await sweepOf('upsertByKey')).toMatchObject({ failures: [] });
});
