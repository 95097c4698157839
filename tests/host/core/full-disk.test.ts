/** A full disk: the run ends with a sentence for the person, nothing of the last call is there, everything before is. */
import { createWorkspace, type Workspace } from '../../../src/host/index';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace({ now: '2026-09-01T09:00:00Z', container: { type: 'spreadsheet' } });
});
afterEach(() => workspace.close());

const files = {
  'Code.js': `
    function write() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('A1').setValue('before');
      SpreadsheetApp.flush();
      const much = Array.from({ length: 1000 }, (_, row) => ['row ' + row + ' ' + 'x'.repeat(500)]);
      try {
        sheet.getRange(1, 1, 1000, 1).setValues(much);
        SpreadsheetApp.flush();
      } catch (error) {
        sheet.getRange('B1').setValue('went on');
      }
    }
    function writeAtTheEnd() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange(1, 2, 1000, 1).setValues(Array.from({ length: 1000 }, () => ['y'.repeat(500)]));
    }
    function look() { return SpreadsheetApp.getActive().getSheets()[0].getDataRange().getValues(); }`,
};
const run = (name: string) => workspace.run({ files }, name);
const SENTENCE = 'На диске нет места: последнее действие не записано, всё прежнее цело. Освободите место и повторите.';

test.each(['write', 'writeAtTheEnd'])('%s ends there; what was written before stays', async (name) => {
  workspace.faults.fillDisk(20);
  expect(await run(name)).toMatchObject({ died: true, error: { name: 'Death', message: SENTENCE } });
  const before = (await run('look')).value;
  expect(before).toEqual(name === 'write' ? [['before']] : [['']]);
  workspace.faults.freeDisk();
  expect((await run(name)).error).toBeUndefined();
  expect((await run('look')).value).toHaveLength(1000);
});

test('a mail that finds no place is not sent', async () => {
  const code = `function main() { MailApp.sendEmail('a@b.example', 'subject', 'x'.repeat(100000)); }`;
  workspace.faults.fillDisk(2);
  expect(await workspace.run({ files: { 'Code.js': code } }, 'main')).toMatchObject({ died: true });
  expect(workspace.dump().mail).toEqual([]);
});
