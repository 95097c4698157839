/// <reference types="google-apps-script" />
/** Mail as files for mail programs, sheets as text for any program. */
import { createWorkspace, type Workspace } from '../../../src/host/index';

let workspace: Workspace;
let globals: { MailApp: typeof MailApp; Utilities: typeof Utilities; SpreadsheetApp: typeof SpreadsheetApp };

beforeEach(async () => {
  workspace = await createWorkspace({
    container: { type: 'spreadsheet' },
    email: 'kurator@school.example',
    now: '2026-09-01T09:00:00+03:00',
    locale: 'ru_RU',
    limits: 'none',
  });
  globals = workspace.globals as unknown as typeof globals;
});
afterEach(() => workspace.close());

async function sent(): Promise<string> {
  return Buffer.from(await workspace.letters.eml(workspace.mail.at(-1)!)).toString('utf8');
}

/** Header lines, folded ones joined, their words decoded (RFC 2047). */
function header(eml: string, name: string): string {
  const head = eml.slice(0, eml.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const line = new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '';
  return line
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?B\?([^?]*)\?=/gi, (_, text: string) => Buffer.from(text, 'base64').toString('utf8'))
    .replace(/=\?utf-8\?Q\?([^?]*)\?=/gi, (_, text: string) => quotedPrintable(text.replaceAll('_', ' ')));
}

function quotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The content of the first part of a type. */
function part(eml: string, type: string): string {
  const at = eml.search(new RegExp(`^content-type: ${type.replace(/[/+]/g, '\\$&')}`, 'im'));
  const [head = '', ...rest] = eml.slice(at).split('\r\n\r\n');
  const body = rest.join('\r\n\r\n').split('\r\n--')[0]!;
  const encoding = /content-transfer-encoding: (\S+)/i.exec(head)?.[1];
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? quotedPrintable(body) : body;
}

it('writes who, when, what about, and both forms of the text', async () => {
  globals.MailApp.sendEmail({
    to: 'mama@example.com,"Пётр, папа" <papa@example.com>',
    cc: 'direktor@school.example',
    bcc: 'arhiv@school.example',
    replyTo: 'kurator@school.example',
    name: 'Куратор наставничества',
    subject: 'Приглашение на встречу наставнической пары – 15 октября, кабинет 204',
    body: 'Здравствуйте!\n.точка в начале строки',
    htmlBody: '<p>Здравствуйте!</p>',
  });
  const eml = await sent();
  expect(eml.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  expect(eml.split('\r\n').every((line) => line.length <= 76 || /^(content-|message-id)/i.test(line))).toBe(true);
  expect(header(eml, 'From')).toBe('Куратор наставничества <kurator@school.example>');
  expect(header(eml, 'To')).toMatch(/^mama@example\.com, .*Пётр, папа.* <papa@example\.com>$/);
  expect(header(eml, 'Cc')).toBe('direktor@school.example');
  expect(header(eml, 'Bcc')).toBe('arhiv@school.example');
  expect(header(eml, 'Reply-To')).toBe('kurator@school.example');
  expect(header(eml, 'Subject')).toBe('Приглашение на встречу наставнической пары – 15 октября, кабинет 204');
  expect(header(eml, 'Date')).toMatch(/^Tue, 01 Sep 2026 06:00:\d\d \+0000$/);
  expect(part(eml, 'text/plain')).toBe('Здравствуйте!\r\n.точка в начале строки');
  expect(part(eml, 'text/html')).toBe('<p>Здравствуйте!</p>');
});

it('carries attachments, an invitation among them, under their names', async () => {
  const ics = 'BEGIN:VCALENDAR\r\nSUMMARY:Встреча\r\nEND:VCALENDAR\r\n';
  globals.MailApp.sendEmail({
    to: 'mama@example.com',
    subject: 'С вложениями',
    body: 'Смотрите вложения',
    attachments: [
      globals.Utilities.newBlob(ics, 'text/calendar', 'встреча.ics'),
      globals.Utilities.newBlob('<h1>x</h1>', 'text/html', 'page.html'),
    ],
  });
  const eml = await sent();
  expect(part(eml, 'text/calendar')).toBe(ics);
  expect(eml).toMatch(/content-disposition: attachment;\s+filename\*0\*=utf-8''%D0%B2|filename="=\?UTF-8\?/i);
  expect(part(eml, 'text/html')).toBe('<h1>x</h1>');
});

it('the same mail is the same bytes', async () => {
  globals.MailApp.sendEmail({ to: 'a@example.com', subject: 'x', body: 'y', htmlBody: 'z' });
  expect(await sent()).toBe(await sent());
});

it('a header cannot be smuggled in', async () => {
  globals.MailApp.sendEmail({ to: 'a@example.com', subject: 'x\r\nX-Evil: 1', name: 'n\nX-Evil: 2', body: 'y' });
  expect(await sent()).not.toMatch(/^X-Evil/im);
});

it('a sheet as CSV shows what its cells show', () => {
  const book = globals.SpreadsheetApp.getActive();
  const sheet = book.getActiveSheet();
  sheet.getRange('A1:C2').setValues([
    ['Код', 'Имя "Лис", прозвище', 'Доля'],
    ['У-1', 'две\nстроки', 0.255],
  ]);
  sheet.getRange('C2').setNumberFormat('0.0%');
  sheet.getRange('A4').setFormula('=LEN(A2)');
  expect(workspace.spreadsheets.csv(book.getId(), sheet.getSheetId())).toBe(
    'Код,"Имя ""Лис"", прозвище",Доля\r\nУ-1,"две\nстроки","25,5%"\r\n,,\r\n3,,\r\n',
  );
});
