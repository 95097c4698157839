/** Mail: what is sent in each way of calling, whom quotas count, what Google does not take. */
import { createWorkspace, type Workspace } from '../../../src/host/index';

let workspace: Workspace;
let MailApp: GoogleAppsScript.Mail.MailApp;
let GmailApp: GoogleAppsScript.Gmail.GmailApp;
let Utilities: GoogleAppsScript.Utilities.Utilities;
beforeEach(async () => {
  workspace = await createWorkspace({ now: '2026-09-01T09:00:00Z', email: 'curator@school.example' });
  ({ MailApp, GmailApp, Utilities } = workspace.globals as unknown as {
    MailApp: typeof MailApp;
    GmailApp: typeof GmailApp;
    Utilities: typeof Utilities;
  });
});
afterEach(() => workspace.close());

const NOTHING = { cc: [], bcc: [], attachments: [], inlineImages: {} };

it('sends recipient, subject and body', () => {
  MailApp.sendEmail('a@b.example', 'Тема', 'Текст');
  expect(workspace.mail).toEqual([
    {
      ...NOTHING,
      id: 1,
      at: expect.any(Number),
      sender: 'curator@school.example',
      to: ['a@b.example'],
      subject: 'Тема',
      body: 'Текст',
    },
  ]);
});

it('sends with options, to several people', () => {
  const blob = Utilities.newBlob('содержание', 'text/plain', 'файл.txt');
  MailApp.sendEmail('a@b.example, "Б, В" <c@d.example>', 'Тема', 'Текст', {
    cc: 'e@f.example',
    htmlBody: '<b>Текст</b><img src="cid:logo">',
    name: 'Школа',
    replyTo: 'office@school.example',
    attachments: [blob],
    inlineImages: { logo: Utilities.newBlob([1, -1], 'image/png', 'logo.png') },
  });
  const base64 = (bytes: Buffer): string => bytes.toString('base64');
  expect(workspace.mail[0]).toMatchObject({
    to: ['a@b.example', '"Б, В" <c@d.example>'],
    cc: ['e@f.example'],
    htmlBody: '<b>Текст</b><img src="cid:logo">',
    name: 'Школа',
    replyTo: 'office@school.example',
    attachments: [{ name: 'файл.txt', type: 'text/plain', base64: base64(Buffer.from('содержание')) }],
    inlineImages: { logo: { name: 'logo.png', type: 'image/png', base64: base64(Buffer.from([1, 255])) } },
  });
  expect(MailApp.getRemainingDailyQuota()).toBe(97);
});

it('sends one object, and text with a reply-to', () => {
  MailApp.sendEmail({ to: 'a@b.example', subject: 'Один', body: 'объект', bcc: 'x@y.example' });
  MailApp.sendEmail('a@b.example', 'reply@b.example', 'Два', 'с адресом для ответа');
  GmailApp.sendEmail('a@b.example', 'Три', 'через Gmail', { name: 'Куратор' });
  expect(workspace.mail.map(({ subject, body, replyTo, bcc, name }) => [subject, body, replyTo, bcc, name])).toEqual([
    ['Один', 'объект', undefined, ['x@y.example'], undefined],
    ['Два', 'с адресом для ответа', 'reply@b.example', [], undefined],
    ['Три', 'через Gmail', undefined, [], 'Куратор'],
  ]);
});

it('takes no address that is none, and no message to nobody', () => {
  expect(() => MailApp.sendEmail('не адрес', 'x', 'y')).toThrow('Invalid email: не адрес');
  expect(() => MailApp.sendEmail('', 'x', 'y')).toThrow('Failed to send email: no recipient');
  expect(workspace.mail).toEqual([]);
});

it('counts recipients, not messages, and sends nothing beyond the quota', () => {
  const fifty = Array.from({ length: 50 }, (_, index) => `p${index}@b.example`).join(',');
  MailApp.sendEmail(fifty, 'x', 'y');
  expect(MailApp.getRemainingDailyQuota()).toBe(50);
  MailApp.sendEmail('a@b.example', 'x', 'y');
  expect(() => MailApp.sendEmail(fifty, 'x', 'y')).toThrow('Service invoked too many times for one day: email.');
  expect(workspace.mail).toHaveLength(2);
  expect(MailApp.getRemainingDailyQuota()).toBe(49);
  workspace.clock.advance(86_400_000);
  expect(MailApp.getRemainingDailyQuota()).toBe(100);
});

it('keeps to the limits of one message', () => {
  const many = Array.from({ length: 51 }, (_, index) => `p${index}@b.example`).join(',');
  expect(() => MailApp.sendEmail(many, 'x', 'y')).toThrow('Email Recipients Per Message.');
  expect(() => MailApp.sendEmail('a@b.example', 'x', 'ж'.repeat(110 * 1024))).toThrow('Email Body Size.');
  const small = Utilities.newBlob('x', 'text/plain', 'x');
  expect(() =>
    MailApp.sendEmail('a@b.example', 'x', 'y', { attachments: new Array(251).fill(small) as (typeof small)[] }),
  ).toThrow('Limit exceeded: Email Attachments Per Message.');
  expect(workspace.mail).toEqual([]);
});

it('has no limits of the day where the host runs without quotas', async () => {
  const free = await createWorkspace({ limits: 'none' });
  const { MailApp: mail } = free.globals as unknown as { MailApp: typeof MailApp };
  const sixty = Array.from({ length: 60 }, (_, index) => `p${index}@b.example`).join(',');
  mail.sendEmail(sixty, 'x', 'y');
  mail.sendEmail(sixty, 'x', 'y');
  expect(free.mail).toHaveLength(2);
  await free.close();
});
