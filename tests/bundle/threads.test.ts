/** Scripts in a thread of their own: waiting for a person or turning in circles, they keep nobody else from working. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Host from '../../src/host/index';
import { builtHost } from '../support/product';

let folder: string;
let workspace: Host.Workspace;
const questions: Host.Question[] = [];
let answer: (given: Host.Answer) => void = () => undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'));
  workspace = await builtHost.createWorkspace({
    store: join(folder, 'world.db'),
    container: { type: 'spreadsheet' },
    audience: {
      show: () => undefined,
      ask: (question) => {
        questions.push(question);
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    },
  });
});
afterAll(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const run = (code: string, manifest = '{}') =>
  workspace.run({ files: { 'Code.js': code, 'appsscript.json': manifest } }, 'main');

test('a script waits for the answer of a person while others go on', async () => {
  const waiting = run(`function main() {
    const ui = SpreadsheetApp.getUi();
    const button = ui.alert('Delete?', ui.ButtonSet.YES_NO);
    SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(String(button));
    return button === ui.Button.YES;
  }`);
  let ticks = 0;
  while (questions.length === 0) {
    ticks++;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(ticks).toBeGreaterThan(0);
  expect(questions[0]).toMatchObject({ kind: 'alert', text: 'Delete?', buttons: 'YES_NO' });
  answer({ button: 'YES' });
  expect((await waiting).value).toBe(true);
  expect(workspace.dump().spreadsheets[0]?.sheets[0]?.display).toEqual([['YES']]);
});

test('a script that fills the memory ends alone', async () => {
  const broken = await run(
    'function main() { const all = []; for (;;) all.push(new Array(1000000).fill(all.length)); }',
  );
  expect(broken.died).toBe(true);
  expect((await run('function main() { return 7; }')).value).toBe(7);
});

test('local time is that of the script, in the thread too', async () => {
  const code = 'function main() { return new Date(2026, 8, 1).toISOString(); }';
  expect((await run(code, '{"timeZone":"Asia/Vladivostok"}')).value).toBe('2026-08-31T14:00:00.000Z');
  expect((await run(code, '{"timeZone":"Europe/Moscow"}')).value).toBe('2026-08-31T21:00:00.000Z');
});
