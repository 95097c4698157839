/** Letters by the school's mail server: each at most once, whatever breaks off. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Deliver, Postman, readMailSettings } from '../../src/home/post/postman';
import { createWorkspace, type Workspace } from '../../src/host/index';
import { cleanUp, temporaryFolder } from './running-home';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace({ limits: 'none' });
});
afterEach(() => workspace.close());
afterAll(cleanUp);

const write = (subject: string) =>
  workspace.run(
    {
      files: {
        'Code.js':
          "function s(t) { MailApp.sendEmail({ to: 'a@example.org', bcc: 'secret@example.org', subject: t, body: 'Текст' }); }",
      },
    },
    's',
    [subject],
  );
const postman = (file: string, deliver: Deliver) => new Postman(workspace, file, 'school@example.org', deliver);
const states = (one: Postman) => workspace.mail.map(({ id }) => one.stateOf(id));

test('letters go once, in order, to everybody and without telling who gets them secretly', async () => {
  const sent: Parameters<Deliver>[0][] = [];
  const file = path.join(temporaryFolder(), 'mail-state.json');
  await write('прежнее');
  const first = postman(file, async (message) => void sent.push(message));
  await write('первое');
  await write('второе');
  await Promise.all([first.sendWaiting(), first.sendWaiting()]);
  await postman(file, async (message) => void sent.push(message)).sendWaiting();
  expect(sent.map(({ to }) => to)).toEqual([
    ['a@example.org', 'secret@example.org'],
    ['a@example.org', 'secret@example.org'],
  ]);
  expect(sent.map(({ raw }) => /secret|bcc/i.test(raw.toString()))).toEqual([false, false]);
  expect(sent[0]?.raw.toString()).toMatch(/^From: .*school@example\.org/m);
  expect(states(first)).toEqual([undefined, 'sent', 'sent']);
});

test('what breaks off is doubtful and not sent again; what is refused is told', async () => {
  const file = path.join(temporaryFolder(), 'mail-state.json');
  const tries: string[] = [];
  const hanging = postman(file, () => new Promise(() => void tries.push('hangs')));
  await write('оборвётся');
  void hanging.sendWaiting();
  while (tries.length === 0) await new Promise((resolve) => setImmediate(resolve));
  const next = postman(file, async () => {
    tries.push('next');
    throw Object.assign(new Error('no such mailbox'), { responseCode: 550 });
  });
  await next.sendWaiting();
  expect([tries, states(next)]).toEqual([['hangs'], ['doubtful']]);
  await write('отвергнут');
  await next.sendWaiting();
  await next.sendWaiting();
  expect([tries, states(next)]).toEqual([
    ['hangs', 'next'],
    ['doubtful', 'refused'],
  ]);
});

test('without a file of settings nothing is sent; one that makes no sense is named', () => {
  const folder = temporaryFolder();
  expect(readMailSettings(folder)).toBeUndefined();
  const write = (text: string): void => writeFileSync(path.join(folder, 'mail.json'), text);
  write('{"host":"smtp.example.org","from":"school"}');
  expect(() => readMailSettings(folder)).toThrow(/непонятен/);
  write('{"host":"smtp.example.org","port":587,"from":"school@example.org"}');
  expect(readMailSettings(folder)).toMatchObject({ port: 587, secure: false });
});
