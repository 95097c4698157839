/** Letters by the school's mail server: each at most once, whatever breaks off. */
import { writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { readDeliveryProblem } from '../../src/home/post/delivery-problem';
import { type Deliver, readMailSettings, smtp } from '../../src/home/post/mail-settings';
import { Postman } from '../../src/home/post/postman';
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
let now = 0;
const links = { inText: (text: string) => text.replaceAll('Текст', 'Готовый текст') };
const postman = (file: string, deliver: Deliver) =>
  new Postman({ workspace, links, file, from: 'school@example.org', deliver, now: () => now });
const states = (one: Postman) => workspace.mail.map(({ id }) => one.fateOf(id)?.state);
const taken = async () => [];

test('letters go once, in order, to everybody and without telling who gets them secretly', async () => {
  const sent: Parameters<Deliver>[0][] = [];
  const file = path.join(temporaryFolder(), 'mail-state.json');
  await write('прежнее');
  const first = postman(file, async (message) => {
    sent.push(message);
    return [];
  });
  await write('первое');
  await write('второе');
  await Promise.all([first.sendWaiting(), first.sendWaiting()]);
  await postman(file, async () => {
    throw new Error('sent twice');
  }).sendWaiting();
  expect(sent.map(({ to }) => to)).toEqual([
    ['a@example.org', 'secret@example.org'],
    ['a@example.org', 'secret@example.org'],
  ]);
  expect(sent.map(({ raw }) => /secret|bcc/i.test(raw.toString()))).toEqual([false, false]);
  expect(sent[0]?.raw.toString()).toMatch(/^From: .*school@example\.org/m);
  expect(Buffer.from(/\r\n\r\n([\w+/=\s]+)$/.exec(sent[0]?.raw.toString() ?? '')?.[1] ?? '', 'base64').toString()).toBe(
    'Готовый текст',
  );
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

test('a server that cannot be reached is left alone for a while; the person may try at once', async () => {
  const file = path.join(temporaryFolder(), 'mail-state.json');
  let isThere = false;
  let tries = 0;
  const one = postman(file, async () => {
    tries += 1;
    if (isThere) return ['gone@example.org'];
    throw Object.assign(new Error('x'), { code: 'ESOCKET', originalCode: 'ECONNREFUSED' });
  });
  await write('первое');
  await write('второе');
  await one.sendWaiting();
  await one.sendWaiting();
  expect([tries, states(one)]).toEqual([1, ['waiting', 'waiting']]);
  const [first = 0, second = 0] = workspace.mail.map(({ id }) => id);
  expect(one.fateOf(first)?.reason).toContain('не отвечает');
  now += 10 * 60_000;
  await one.sendWaiting();
  expect(tries).toBe(2);
  isThere = true;
  await one.sendAgain(second);
  await one.sendAgain(second);
  expect([tries, states(one)]).toEqual([4, ['sent', 'sent']]);
  expect(postman(file, taken).fateOf(first)?.reason).toBe('Сервер не принял адреса: gone@example.org.');
});

test.each<readonly [string, object, string, RegExp]>([
  [
    'a wrong password',
    { code: 'EAUTH', responseCode: 535, response: '535 5.7.8  no' },
    'waiting',
    /имя или пароль.*«535 5\.7\.8 no»/,
  ],
  ['a foreign certificate', { code: 'ESOCKET', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'waiting', /сертификат/],
  ['no such server', { code: 'EDNS' }, 'waiting', /не отвечает/],
  ['a silent server', { code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' }, 'waiting', /не отвечает/],
  [
    'a refused address',
    { code: 'EENVELOPE', responseCode: 550, response: '550 no such user' },
    'refused',
    /адрес.*«550 no such user»/,
  ],
  ['a refused letter', { code: 'EMESSAGE', responseCode: 554, response: '554 spam' }, 'refused', /не принял письмо/],
  ['an address that is none', { code: 'EENVELOPE' }, 'refused', /написан с ошибкой/],
  ['a line that broke', { code: 'ESOCKET', originalCode: 'ECONNRESET' }, 'doubtful', /неизвестно/],
  ['silence in the middle', { code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' }, 'doubtful', /неизвестно/],
])('%s is told in Russian, and whether the letter may have gone', (_name, error, state, words) => {
  const problem = readDeliveryProblem(Object.assign(new Error('x'), error));
  expect([problem.state, problem.reason]).toEqual([state, expect.stringMatching(words)]);
});

test('real connections end in the same words: nobody listens, and a server that keeps no secrets', async () => {
  const server = net.createServer((socket) => {
    socket.write('220 here\r\n');
    socket.on('data', (said) => socket.write(/^EHLO/.test(String(said)) ? '250 here\r\n' : '500 no\r\n'));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  const settings = { host: '127.0.0.1', port, secure: false, from: 'a@example.org' };
  const send = () =>
    smtp(settings)({ from: 'a@example.org', to: ['b@example.org'], raw: Buffer.from('x') }).catch(readDeliveryProblem);
  expect(await send()).toMatchObject({ state: 'waiting', reason: expect.stringContaining('защищённую связь') });
  await new Promise((resolve) => server.close(resolve));
  expect(await send()).toMatchObject({ state: 'waiting', reason: expect.stringContaining('не отвечает') });
});
