/** Sudden death at a call: what was visible stays, what was waiting is kept or lost, and nothing happens afterwards. */
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
      PropertiesService.getScriptProperties().setProperty('begun', 'yes');
      sheet.getRange('A1').setValue('first');
      try {
        sheet.getRange('A2').setValue('second');
      } catch (error) {
        PropertiesService.getScriptProperties().setProperty('caught', error.message);
      } finally {
        sheet.getRange('A3').setValue('third');
      }
    }
    function look() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      return [sheet.getRange('A1:A3').getValues().flat(), PropertiesService.getScriptProperties().getProperties()];
    }`,
};

/** The number of the call that writes A2. */
async function callOfSecondWrite(): Promise<number> {
  const probe = await createWorkspace({ now: '2026-09-01T09:00:00Z', container: { type: 'spreadsheet' } });
  for (let at = 1; ; at++) {
    probe.faults.dieAt(at, 'kept');
    const result = await probe.run({ files }, 'write');
    probe.faults.clear();
    if (
      /setValue/.test(result.error?.message ?? '') &&
      (await probe.run({ files }, 'look')).value?.toString().startsWith('first')
    ) {
      await probe.close();
      return at;
    }
  }
}

test.each([
  ['kept', ['first', '', '']],
  ['lost', ['', '', '']],
] as const)('with waiting writes %s', async (pending, cells) => {
  workspace.faults.dieAt(await callOfSecondWrite(), pending);
  const dead = await workspace.run({ files }, 'write');
  expect(dead.died).toBe(true);
  const { value } = await workspace.run({ files }, 'look');
  // The property was an effect at its call; neither catch nor finally of the dead script did anything.
  expect(value).toEqual([cells, { begun: 'yes' }]);
});

test('an exception of the script takes back nothing', async () => {
  const failing = {
    'Code.js': `${files['Code.js']} function fail() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('kept'); throw new Error('no'); }`,
  };
  const result = await workspace.run({ files: failing }, 'fail');
  expect(result.error?.message).toBe('no');
  expect((await workspace.run({ files: failing }, 'look')).value).toEqual([['kept', '', ''], {}]);
});

test('an error asked for comes from the named method and can be caught', async () => {
  workspace.faults.throwFrom(
    'SpreadsheetApp.Range.setValue',
    "We're sorry, a server error occurred. Please wait a bit and try again.",
  );
  const result = await workspace.run(
    {
      files: {
        'Code.js': `function main() { const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1'); try { cell.setValue(1); } catch (e) { cell.setValue(2); return e.message; } }`,
      },
    },
    'main',
  );
  expect(result.value).toBe("We're sorry, a server error occurred. Please wait a bit and try again.");
});

test('another execution in the middle of one sees what is visible, not what waits', async () => {
  const pair = {
    'Code.js': `
      function outer() {
        const sheet = SpreadsheetApp.getActive().getSheets()[0];
        sheet.getRange('A1').setValue('flushed');
        SpreadsheetApp.flush();
        sheet.getRange('A2').setValue('waiting');
        Utilities.sleep(1);
        PropertiesService.getScriptProperties().getKeys();
        return sheet.getRange('A1:A3').getValues().flat();
      }
      function inner() {
        const sheet = SpreadsheetApp.getActive().getSheets()[0];
        const seen = sheet.getRange('A1:A2').getValues().flat();
        sheet.getRange('A3').setValue('from inside');
        return seen;
      }`,
  };
  const count = (await workspace.run({ files: pair }, 'outer')).calls.total;
  await workspace.run(
    { files: { 'Code.js': `function clear() { SpreadsheetApp.getActive().getSheets()[0].clear(); }` } },
    'clear',
  );
  let seen: unknown;
  workspace.faults.interruptAt(count - 2, () => {
    seen = workspace.runNow({ files: pair }, 'inner').value;
  });
  const result = await workspace.run({ files: pair }, 'outer');
  expect(seen).toEqual(['flushed', '']);
  expect(result.value).toEqual(['flushed', 'waiting', 'from inside']);
});
