/** Google's error texts that programs around files and mail meet: provoked where the host can, injected where only Google can. */
import { createWorkspace, type Workspace } from '../../../src/host/index';

const CODE = `
function caught(work) { try { work(); return 'nothing'; } catch (error) { return error.message; } }
function mail() { return caught(() => { for (let i = 0; i < 101; i++) MailApp.sendEmail('a@x.example', 's', 'b'); }); }
function documents() { return caught(() => { for (let i = 0; i < 126; i++) DocumentApp.create('d'); }); }
function attachments() {
  return caught(() => MailApp.sendEmail('a@x.example', 's', 'b', { attachments: Array.from({ length: 251 }, () => Utilities.newBlob('x')) }));
}
function recipients() { return caught(() => GmailApp.sendEmail(Array.from({ length: 51 }, (_, i) => 'p' + i + '@x.example').join(), 's', 'b')); }
function folder() { return caught(() => DriveApp.createFolder('f')); }
function form() { return caught(() => FormApp.create('f')); }
function calendar() { return caught(() => CalendarApp.createEvent('e', new Date(2026, 8, 1, 9), new Date(2026, 8, 1, 10))); }
function fetch() { return caught(() => UrlFetchApp.fetch('https://api.example.com/')); }
function doGet() { return { not: 'a page' }; }
function retry() {
  for (let attempt = 1; attempt <= 5; attempt++) {
    try { FormApp.create('f'); return attempt; } catch (error) { Utilities.sleep(2 ** attempt * 1000); }
  }
}
`;

const project = (manifest?: object) => ({
  files: { 'Code.js': CODE, ...(manifest ? { 'appsscript.json': JSON.stringify(manifest) } : {}) },
  id: 'p',
});

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace({ now: '2026-09-01T06:00:00Z', fetch: () => ({ status: 503, body: 'busy' }) });
});
afterEach(() => workspace.close());

const value = async (name: string, manifest?: object) => (await workspace.run(project(manifest), name)).value;

it('stop until tomorrow: mail and documents of a day', async () => {
  expect(await value('mail')).toBe('Service invoked too many times for one day: email.');
  expect(await value('documents')).toBe('nothing');
  expect(await value('documents')).toBe('Service invoked too many times for one day: docs create.');
  await workspace.pass(25 * 3_600_000);
  expect(await value('attachments')).toBe('Limit exceeded: Email Attachments Per Message.');
  expect(await value('recipients')).toMatch(/^Limit Exceeded: Email Recipients Per Message/i);
});

it('fix the manifest: a scope that is not granted', async () => {
  const oauthScopes = [
    'https://www.googleapis.com/auth/drive.file',
    'https://www.googleapis.com/auth/forms.currentonly',
  ];
  expect(await value('folder', { oauthScopes })).toBe(
    'Specified permissions are not sufficient to call DriveApp.createFolder. Required permissions: https://www.googleapis.com/auth/drive',
  );
  expect(await value('form', { oauthScopes })).toContain(
    'to call FormApp.create. Required permissions: https://www.googleapis.com/auth/forms',
  );
});

it('fix the code: what a published script gives back, an answer of another server', async () => {
  const result = await workspace.request(project(), {});
  expect(result.error?.message).toBe('The script completed but the returned value is not a supported return type.');
  expect(await value('fetch')).toBe(
    'Request failed for https://api.example.com returned code 503. Truncated server response: busy (use muteHttpExceptions option to examine full response)',
  );
});

const ONLY_GOOGLE = [
  [
    'CalendarApp.createEvent',
    'calendar',
    'You have been creating or deleting too many calendars or calendar events in a short time. Please try again later.',
  ],
  ['FormApp.create', 'form', "We're sorry, a server error occurred. Please wait a bit and try again."],
  [
    'FormApp.create',
    'form',
    'Service invoked too many times in a short time: forms. Try Utilities.sleep(1000) between calls.',
  ],
  ['DriveApp.createFolder', 'folder', 'Service using too much computer time for one day.'],
  [
    'DriveApp.createFolder',
    'folder',
    'There are too many scripts running simultaneously for this Google user account.',
  ],
  ['MailApp.sendEmail', 'mail', 'Service Spreadsheets timed out while accessing document with id 1AbC.'],
] as const;

it.each(ONLY_GOOGLE)('%s in %s can be made to say: %s', async (method, name, message) => {
  workspace.faults.throwFrom(method, message);
  expect(await value(name)).toBe(message);
});

it('retry with backoff: what passes is got over', async () => {
  workspace.faults.throwFrom(
    'FormApp.create',
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    2,
  );
  expect(await value('retry')).toBe(3);
  expect(workspace.dump().forms).toHaveLength(1);
});
