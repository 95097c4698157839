/** Programs that do not end well: one clear error with its place, and the world as it stood at the last committed call. */
import { createWorkspace, type RunResult, type Workspace } from '../../../src/host/index';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace({ now: '2026-09-01T09:00:00Z', container: { type: 'spreadsheet' } });
});
afterEach(() => workspace.close());

/** Real time after which these tests give an endless loop up. */
const PATIENCE = 1500;

const run = (code: string, realMilliseconds = 120_000): Promise<RunResult> =>
  workspace.run({ files: { 'lib/My helpers.gs': '// nothing\n', 'Code.gs': code }, id: 'p' }, 'main', [], {
    realMilliseconds,
  });

const cells = (): readonly (readonly string[])[] => workspace.dump().spreadsheets[0]!.sheets[0]!.display;

const WRITE = `
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange('A1').setValue('flushed');
  SpreadsheetApp.flush();
  PropertiesService.getScriptProperties().setProperty('set', 'yes');
  sheet.getRange('A2').setValue('waiting');`;

test('an endless loop ends at its last call; what waited to be visible is lost', async () => {
  const result = await run(`function main() {${WRITE}\n  while (true) {}\n}`, PATIENCE);
  expect(result.error).toEqual({ name: 'Death', message: 'Exceeded maximum execution time', file: 'Code.gs', line: 6 });
  expect(result.died).toBe(true);
  expect(cells()).toEqual([['flushed']]);
});

test('an endless loop without a call of Google names its function', async () => {
  const result = await run('const x = 1;\nfunction main() {\n  while (true) {}\n}', PATIENCE);
  expect(result.error).toMatchObject({ message: 'Exceeded maximum execution time', file: 'Code.gs', line: 2 });
});

test('an endless loop of calls ends at the six minutes of the modelled clock', async () => {
  const result = await run(`function main() {${WRITE}\n  for (;;) sheet.getRange('A1').getValue();\n}`);
  expect(result.error).toMatchObject({ message: 'Exceeded maximum execution time', file: 'Code.gs', line: 7 });
  expect(result.calls.seconds).toBeGreaterThan(360);
  expect(cells()).toEqual([['flushed'], ['waiting']]);
});

test('a script that waits by looking at the clock sees time pass', async () => {
  const result = await run(`function main() {
    const end = Date.now() + 2000;
    while (Date.now() < end) {}
    const until = new Date(Date.now() + 1000);
    while (new Date() < until) {}
    return true;
  }`);
  expect(result.value).toBe(true);
});

test('a script that waits for ever by looking at the clock runs out of its time', async () => {
  const result = await run('function main() {\n  while (Date.now() > 0) {}\n}');
  expect(result.error).toMatchObject({ message: 'Exceeded maximum execution time', file: 'Code.gs', line: 1 });
});

test('deep recursion is an error of the script; what it wrote before becomes visible', async () => {
  const result = await run(
    `function main() {${WRITE}\n  return deeper(1);\n}\nfunction deeper(n) {\n  return deeper(n + 1) + 1;\n}`,
  );
  expect(result.error).toMatchObject({ name: 'RangeError', file: 'Code.gs', line: 10 });
  expect(cells()).toEqual([['flushed'], ['waiting']]);
});

test.each([
  ["sheet.getRange('A3').setValue('x'.repeat(50001))", 'maximum of 50000 characters'],
  ["sheet.getRange('A3').setValues(new Array(2e7))", 'Argument too large'],
  ["sheet.getRange('A3').setValues([new Array(1e6).fill(1)])", 'The number of columns in the data does not match'],
  ['sheet.insertRowsAfter(1, 1e8)', 'above the limit of 10000000 cells'],
  ['sheet.getRange(1, 1, 1e9, 1).setValue(1)', 'outside the dimensions of the sheet'],
  ["PropertiesService.getScriptProperties().setProperty('big', 'x'.repeat(1e6))", 'Argument too large'],
  ["'x'.repeat(2 ** 30)", 'Invalid string length'],
])('huge arguments are refused: %s', async (call, message) => {
  const result = await run(`function main() {${WRITE}\n  ${call};\n}`);
  expect(result.error).toMatchObject({ message: expect.stringContaining(message), file: 'Code.gs', line: 7 });
  expect(cells()).toEqual([['flushed'], ['waiting']]);
});

test('a syntax error names its file and line, and nothing runs', async () => {
  const files = {
    'a b.gs': 'PropertiesService.getScriptProperties().setProperty("a", "b");',
    'dir/c.js': 'let x = 1;\nlet y = ;\n',
  };
  const result = await workspace.run({ files, id: 'p' }, 'main');
  expect(result.error).toMatchObject({ name: 'SyntaxError', file: 'dir/c.js', line: 2 });
  expect(result.calls.total).toBe(0);
});

test('a missing function is said, and nothing is called', async () => {
  const result = await run('function other() {}');
  expect(result.error?.message).toBe('Script function not found: main');
  expect(result.calls.total).toBe(0);
});

test('an error in a file with a blank in its name is placed', async () => {
  const files = { 'my code.gs': 'function main() {\n  null.x;\n}' };
  expect((await workspace.run({ files, id: 'p' }, 'main')).error).toMatchObject({ file: 'my code.gs', line: 2 });
});

test('where Google wants a whole number it takes digits, and says what it cannot take', async () => {
  const result = await run(`function main() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.deleteRow('2');
    sheet.deleteRow('abc');
  }`);
  expect(workspace.view.book(workspace.container!.id).sheets[0]!.rows).toBe(999);
  expect(result.error).toMatchObject({ name: 'Exception', message: "Cannot convert 'abc' to int.", line: 4 });
});

test('a null where Google needs an object is said in its words', async () => {
  const result = await run(`function main() {
    const book = SpreadsheetApp.getActive();
    return [() => book.setActiveSheet(null), () => book.getSheets()[0].getRange(null)].map((call) => {
      try {
        return call();
      } catch (error) {
        return [error.name, error.message];
      }
    });
  }`);
  expect(result.value).toEqual([
    ['Exception', 'Argument cannot be null: sheet'],
    ['Exception', 'Argument cannot be null: a1Notation'],
  ]);
});
