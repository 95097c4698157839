/** The border between script and host: what exists, what is refused, in whose realm, and how it is counted. */
import { createWorkspace, type Workspace } from '../../../src/host/index';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace({
    now: '2026-09-01T09:00:00+03:00',
    seed: 'gateway',
    container: { type: 'spreadsheet' },
  });
});
afterEach(() => workspace.close());

const run = (code: string, files: Record<string, string> = {}) =>
  workspace.run({ files: { 'Code.js': code, ...files } }, 'main');

test('a member of Google that the host does not know is refused by its name', async () => {
  const result = await run('function main() { SpreadsheetApp.getActive().getSheets()[0].insertSlicer(); }');
  expect(result.error).toMatchObject({
    name: 'HostRefusal',
    message: 'the host does not know SpreadsheetApp.Sheet.insertSlicer',
    file: 'Code.js',
    line: 1,
  });
  expect(result.refusals).toEqual(['the host does not know SpreadsheetApp.Sheet.insertSlicer']);
});

test('a service that the host does not have is refused at its first use, not at its mention', async () => {
  const result = await run('function main() { const found = typeof GroupsApp; GroupsApp.getGroups(); return found; }');
  expect(result.error?.message).toBe('the host does not have the service GroupsApp (asked for GroupsApp.getGroups)');
});

test('a member that Google does not have is simply not there', async () => {
  const result = await run('function main() { return typeof SpreadsheetApp.getActive().fetchEverything; }');
  expect(result.value).toBe('undefined');
});

test('wrong arguments are answered with the sentence of Google', async () => {
  const result = await run(
    'function main() { SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValues("x"); }',
  );
  expect(result.error).toMatchObject({
    name: 'Exception',
    message: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  });
});

test('what a script is given passes the checks of its own realm', async () => {
  const result = await run(`function main() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange(1, 1).setValue(new Date(2026, 8, 1));
    const values = sheet.getRange(1, 1, 1, 1).getValues();
    let caught;
    try { sheet.getRange(0, 0); } catch (error) { caught = error instanceof Error; }
    return [values instanceof Array, values[0][0] instanceof Date, caught, String(sheet), sheet.getName instanceof Function];
  }`);
  expect(result.error).toBeUndefined();
  expect(result.value).toEqual([true, true, true, 'Sheet', true]);
});

test('constants are objects with name and order, the same each time', async () => {
  const result = await run(`function main() {
    const type = SpreadsheetApp.ProtectionType;
    return [String(type.SHEET), type.SHEET.name(), type.SHEET.ordinal(), type.SHEET === SpreadsheetApp.ProtectionType.SHEET, typeof type.SHEET];
  }`);
  expect(result.value).toEqual(['SHEET', 'SHEET', 1, true, 'object']);
});

test('calls are counted by method and priced by the model', async () => {
  const result = await run(`function main() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange(1, 1, 100, 10).setValues(Array.from({ length: 100 }, () => Array(10).fill('x')));
  }`);
  expect(result.calls.byMethod['SpreadsheetApp.Range.setValues']).toBe(1);
  // start 1.5, open 0.3, one write 0.1, a thousand cells of 0.00009
  expect(result.calls.seconds).toBeCloseTo(1.5 + 0.3 + 0.1 + 1000 * 0.00009, 6);
});

test('the clock of a script is the clock of the host, in the zone of its manifest', async () => {
  const result = await run(
    'function main() { const now = new Date(); return [now.getHours(), now instanceof Date, Date.now() >= now.getTime()]; }',
    {
      'appsscript.json': JSON.stringify({ timeZone: 'Asia/Vladivostok' }),
    },
  );
  expect(result.value).toEqual([16, true, true]);
});

test('globals work in the realm of the caller without a project', () => {
  const { SpreadsheetApp } = workspace.globals as unknown as {
    SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  };
  const sheet = SpreadsheetApp.getActive().getSheets()[0]!;
  sheet.getRange('A1:B1').setValues([['a', 1]]);
  const values = sheet.getDataRange().getValues();
  expect(values).toEqual([['a', 1]]);
  expect(values).toBeInstanceOf(Array);
});

test('methods know their object, also when taken from it', async () => {
  const result = await run(`function main() {
    const { log } = Logger;
    log('free');
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    const range = sheet['getRange'];
    return [range(2, 2).getA1Notation(), range instanceof Function, range.name, Logger.getLog().includes('free')];
  }`);
  expect(result.value).toEqual(['B2', true, 'getRange', true]);
});

test('a method may be replaced by one of the script', async () => {
  const result = await run(`function main() {
    const book = SpreadsheetApp.getActive();
    const kind = Object.getPrototypeOf(book);
    const own = kind.getName;
    kind.getName = function () { return own.call(this) + '!'; };
    return book.getName();
  }`);
  expect(result.value).toBe('Untitled!');
});

test('an error of an advanced service has its name and its code', async () => {
  const result = await run(`function main() {
    try {
      Drive.Files.get('nothing');
    } catch (error) {
      return [error.name, error.message, error.details.code, error instanceof Error];
    }
  }`);
  const message = 'API call to drive.files.get failed with error: File not found: nothing.';
  expect(result.value).toEqual(['GoogleJsonResponseException', message, 404, true]);
});
