/** Signing in over the network: what people and strangers get by each door, and what the parts of it promise. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Accounts } from '../../src/home/access/accounts';
import { Attempts } from '../../src/home/access/attempts';
import { hashPassphrase, isPassphrase, makePassphrase } from '../../src/home/access/passphrase';
import { mayOpen } from '../../src/home/access/roles';
import { IDLE_MILLISECONDS, LONGEST_MILLISECONDS, Sessions } from '../../src/home/access/sessions';
import {
  cleanUp,
  pageKnowledge,
  type Reply,
  type RunningHome,
  request,
  SAMPLE,
  startHome,
  temporaryFolder,
} from './running-home';

const PUBLIC = 'https://anketa.school.example';
let home: RunningHome;
let form: string;
let codeForm: string;

type DoorOf = { readonly port: number };
const hostOf = ({ port }: DoorOf): string => `127.0.0.1:${port}`;
const get = (door: DoorOf, place: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> =>
  request(door, place, { headers: { host: hostOf(door), ...headers } });

function send(
  door: DoorOf,
  place: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const type = 'application/x-www-form-urlencoded';
  const own = { host: hostOf(door), origin: `http://${hostOf(door)}`, 'content-type': type, ...headers };
  return request(door, place, { method: 'POST', headers: own, body: new URLSearchParams(fields).toString() });
}

/** The curator gives somebody access and reads the passphrase off the page. */
async function giveAccess(fields: Readonly<Record<string, string>>): Promise<string> {
  const token = /name="_token" value="([^"]+)"/.exec((await get(home, '/care')).text)?.[1] ?? '';
  const { text } = await send(home, '/people', { _token: token, do: 'add', ...fields });
  return /<code>([^<]+)</.exec(text)?.[1] ?? '';
}

async function signIn(name: string, passphrase: string): Promise<{ readonly reply: Reply; readonly cookie: string }> {
  const reply = await send(home.lan, '/sign-in', { name, passphrase });
  return { reply, cookie: String(reply.headers['set-cookie'] ?? '').split(';')[0] ?? '' };
}

beforeAll(async () => {
  home = await startHome(SAMPLE, temporaryFolder(), ['--lan', '--public', PUBLIC]);
  const { token } = await pageKnowledge(home);
  const headers = {
    host: hostOf(home),
    origin: home.address,
    'content-type': 'application/json',
    'x-home-token': token,
  };
  const run = (name: string) =>
    request(home, '/api/run', { method: 'POST', headers, body: JSON.stringify({ function: name }) });
  await run('fill');
  await run('makeForm');
  await run('makeCodeForm');
  await run('sendLetter');
  const files = (await get(home, '/')).text;
  [form = '', codeForm = ''] = ['Анкета пробы', 'Анкета по коду'].map(
    (name) => new RegExp(`/form/([\\w-]+)">${name}`).exec(files)?.[1],
  );
});
afterAll(cleanUp);

describe('the network of the school', () => {
  it('shows forms to everybody, by the address of the computer in figures only', async () => {
    const { status, text } = await get(home.lan, `/form/${form}`);
    expect([status, text.includes('Анкета пробы')]).toEqual([200, true]);
    expect((await get(home.lan, `/form/${form}`, { host: `evil.example:${home.lan.port}` })).status).toBe(421);
  });

  it('shows nothing else to a stranger', async () => {
    const { book, token } = await pageKnowledge(home);
    for (const place of [
      '/',
      `/book/${book}`,
      '/mail',
      '/care',
      `/book/${book}/export.xlsx`,
      `/book/${book}/export.pdf`,
      '/panel/x',
    ]) {
      const { status, headers, text } = await get(home.lan, place);
      expect([place, status, headers.location]).toEqual([place, 303, '/sign-in']);
      expect(text).not.toContain('Котов');
    }
    expect((await get(home.lan, `/api/book/${book}`)).status).toBe(401);
    // Not even with the token of the desk.
    const headers = { host: hostOf(home.lan), origin: `http://${hostOf(home.lan)}`, 'x-home-token': token };
    const forged = await request(home.lan, '/api/run', { method: 'POST', headers, body: '{"function":"fill"}' });
    expect(forged.status).toBe(401);
  });

  it('lets in by name and passphrase, each role to what it may see', async () => {
    const { book } = await pageKnowledge(home);
    const passphrase = await giveAccess({ name: 'Анна Петровна', role: 'secondCurator' });
    expect(passphrase).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const { reply, cookie } = await signIn('анна  петровна', passphrase);
    expect(reply.status).toBe(303);
    expect(reply.headers['set-cookie']?.[0]).toMatch(/HttpOnly.*SameSite=Strict/i);
    expect((await get(home.lan, `/api/book/${book}?sheet=0`, { cookie })).text).toContain('Котов');
    expect((await get(home.lan, '/care', { cookie })).headers.location).toBe('/account');
    expect((await get(home.lan, '/backup', { cookie })).status).toBe(403);

    const clerk = await signIn('канцелярия', await giveAccess({ name: 'канцелярия', role: 'clerk' }));
    expect((await get(home.lan, `/api/book/${book}?sheet=0`, { cookie: clerk.cookie })).text).not.toContain('Котов');
    for (const place of ['/mail', `/book/${book}/export.xlsx`, `/book/${book}/export.pdf`])
      expect([403, 404]).toContain((await get(home.lan, place, { cookie: clerk.cookie })).status);
    const { text } = await get(home.lan, `/book/${book}`, { cookie: clerk.cookie });
    const token = /name="home-token" content="([^"]+)"/.exec(text)?.[1] ?? '';
    const headers = {
      host: hostOf(home.lan),
      origin: `http://${hostOf(home.lan)}`,
      cookie: clerk.cookie,
      'x-home-token': token,
      'content-type': 'application/json',
    };
    const run = await request(home.lan, '/api/run', { method: 'POST', headers, body: '{"function":"fill"}' });
    expect(run.status).toBe(403);
    const edit = { sheet: 0, row: 2, column: 1, text: 'чужое', seen: 'Котов Иван' };
    const refused = await request(home.lan, `/api/book/${book}/edit`, {
      method: 'POST',
      headers,
      body: JSON.stringify(edit),
    });
    expect(JSON.parse(refused.text)).toMatchObject({ ok: false, reason: 'refused' });
    expect((await get(home, `/api/book/${book}?sheet=0`)).text).toContain('Котов');
  });

  it('shuts out whose access is taken away, at once', async () => {
    const { cookie } = await signIn('временный', await giveAccess({ name: 'временный', role: 'secondCurator' }));
    expect((await get(home.lan, '/', { cookie })).status).toBe(200);
    const token = /name="_token" value="([^"]+)"/.exec((await get(home, '/care')).text)?.[1] ?? '';
    await send(home, '/people', { _token: token, do: 'remove', name: 'временный' });
    expect((await get(home.lan, '/', { cookie })).status).toBe(303);
  });

  it('stops guessing, of the right passphrase too, and says when to go on', async () => {
    const passphrase = await giveAccess({ name: 'директор', role: 'principal' });
    const guesses = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((guess) => signIn('директор', guess)));
    expect(guesses.map(({ reply }) => reply.status).sort()).toEqual([403, 403, 403, 403, 403, 429, 429]);
    const { reply, cookie } = await signIn('Директор', passphrase);
    expect([reply.status, cookie]).toEqual([429, '']);
    expect(reply.text).toMatch(/через \d+ мин/);
  });
});

describe('the public door', () => {
  const proxied = (address: string) => ({ host: 'anketa.school.example', 'x-forwarded-for': address });

  it('leads to forms and nowhere else, signed in or not', async () => {
    expect((await get(home.public, `/form/${form}`, proxied('1.2.3.4'))).status).toBe(200);
    const { book } = await pageKnowledge(home);
    for (const place of ['/', '/sign-in', '/care', '/mail', `/book/${book}`, `/api/book/${book}`]) {
      expect([place, (await get(home.public, place, proxied('1.2.3.4'))).status]).toEqual([place, 404]);
    }
  });

  it('takes answers of its own pages only, and not too many from one address', async () => {
    const page = (await get(home.public, `/form/${form}`, proxied('5.6.7.8'))).text;
    const token = /name="_token" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const post = (address: string, origin = PUBLIC) =>
      send(home.public, `/form/${form}`, { _token: token }, { ...proxied(address), origin });
    expect((await post('5.6.7.8', 'https://evil.example')).status).toBe(403);
    expect((await post('5.6.7.8', home.address)).status).toBe(403);
    const many = await Promise.all(Array.from({ length: 100 }, () => post('9.9.9.9')));
    expect(many.filter(({ status }) => status === 429)).toHaveLength(10);
    // What the asker wrote before the proxy's own word does not count.
    expect((await post('7.7.7.7, 9.9.9.9')).status).toBe(429);
    expect((await post('8.8.8.8')).status).toBe(200);
  });
});

describe('a link in a letter', () => {
  it('is short, and leads to the form with what is personal by every door that participants have', async () => {
    const { text } = await get(home, '/mail/1/page');
    const [, origin, word = ''] = /href="([^"]+)(\/f\/[a-z2-9-]{9})"/.exec(text) ?? [];
    expect(origin).toBe(PUBLIC);
    for (const [door, headers] of [
      [home.lan, {}],
      [home.public, { host: 'anketa.school.example', 'x-forwarded-for': '1.2.3.4' }],
    ] as const) {
      const { status, headers: said } = await get(door, word, headers);
      expect([status, said.location]).toEqual([302, expect.stringMatching(`^/form/${codeForm}\\?entry\\.\\d+=`)]);
      expect((await get(door, String(said.location), headers)).text).toContain('value="У-001-ACEF"');
    }
  });

  it('is not found by trying words, and who tries too many waits; the right word is answered still', async () => {
    const headers = { host: 'anketa.school.example', 'x-forwarded-for': '6.6.6.6' };
    const tries = await Promise.all(
      Array.from({ length: 25 }, (_none, index) => get(home.public, `/f/${String(2222 + index)}-aaaa`, headers)),
    );
    expect(tries.filter(({ status }) => status === 404)).toHaveLength(20);
    expect(tries.find(({ status }) => status === 429)?.text).toContain('Слишком много попыток');
    const word = /(\/f\/[a-z2-9-]{9})/.exec((await get(home, '/mail/1/page')).text)?.[1] ?? '';
    expect((await get(home.public, word, headers)).status).toBe(302);
  });
});

describe('check keys', () => {
  it('are not guessed through a form: after five of one code the next is not recorded, and everything typed stays', async () => {
    const guess = async (code: string): Promise<Reply> => {
      const { text } = await get(home.lan, `/form/${codeForm}`);
      const [own = '', word = ''] = [...text.matchAll(/name="(entry\.\d+)"/g)].map(([, name]) => name);
      const token = /name="_token" value="([^"]+)"/.exec(text)?.[1] ?? '';
      return send(home.lan, `/form/${codeForm}`, { _token: token, [own]: code, [word]: 'моё слово' });
    };
    for (const key of ['AAAA', 'AAAC', 'AAAE', 'AAAF', 'AAAH']) expect((await guess(`У-017-${key}`)).status).toBe(303);
    const stopped = await guess('у 17 aaaj');
    expect([stopped.status, stopped.headers['retry-after']]).toEqual([429, '3600']);
    expect(stopped.text).toContain('для кода У-017 пришло слишком много разных ключей');
    expect(stopped.text).toContain('value="моё слово"');
    expect((await guess('У-017-AAAC')).status).toBe(303);
    expect((await guess('У-018-AAAJ')).status).toBe(303);
  });
});

describe('the outbox', () => {
  it('shows a letter as it goes out, in a frame that runs and fetches nothing, with its attachments and its file', async () => {
    const { text } = await get(home, '/mail');
    expect(text).toContain('Приглашение &lt;b&gt;');
    expect(text).toMatch(/<iframe class="looks" sandbox src="\/mail\/1\/page"/);
    const page = await get(home, '/mail/1/page');
    expect(page.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
    const file = await get(home, '/mail/1/file/0');
    expect([file.text, file.headers['content-type']]).toEqual(['слово', 'application/octet-stream']);
    expect(file.headers['content-disposition']).toContain(encodeURIComponent('лист  1 .html'));
    const eml = await get(home, '/mail/1/letter.eml');
    expect(eml.headers['content-type']).toBe('message/rfc822');
    expect(eml.text).toMatch(/^Subject: =\?UTF-8/m);
    for (const place of ['/mail/2/page', '/mail/1/file/9', '/mail/x/letter.eml', '/mail/1/file/__proto__'])
      expect([place, (await get(home, place)).status]).toEqual([place, 404]);
  });

  it('is closed to strangers, and to everybody by the public door', async () => {
    for (const place of ['/mail/1/page', '/mail/1/file/0', '/mail/1/letter.eml']) {
      expect((await get(home.lan, place)).headers.location).toBe('/sign-in');
      expect((await get(home.public, place, { host: 'anketa.school.example' })).status).toBe(404);
    }
  });
});

describe('the parts', () => {
  it('keep of a passphrase a salted hash only', async () => {
    const passphrase = makePassphrase();
    const [one, two] = [await hashPassphrase(passphrase), await hashPassphrase(passphrase)];
    expect(one).not.toBe(two);
    expect([await isPassphrase(passphrase, one), await isPassphrase(`${passphrase} `, one)]).toEqual([true, false]);
    expect(await isPassphrase('', 'scrypt$1$1$1$$')).toBe(false);
  });

  it('end a session that nobody uses, and every session after a working day', () => {
    let now = 0;
    const sessions = new Sessions(() => now);
    const cookie = sessions.start('Анна');
    for (; now < LONGEST_MILLISECONDS; now += IDLE_MILLISECONDS) expect(sessions.find(cookie)?.name).toBe('Анна');
    now += 1;
    expect(sessions.find(cookie)).toBeUndefined();
    const left = sessions.start('Анна');
    now += IDLE_MILLISECONDS + 1;
    expect(sessions.find(left)).toBeUndefined();
  });

  it('count attempts anew when the time is over', () => {
    let now = 0;
    const attempts = new Attempts({ most: 2, milliseconds: 100 }, () => now);
    expect([attempts.take('a'), attempts.take('a'), attempts.take('a'), attempts.take('b')]).toEqual([0, 0, 100, 0]);
    now = 100;
    expect(attempts.take('a')).toBe(0);
  });

  it('refuse a damaged file of accounts rather than begin anew', () => {
    const file = path.join(temporaryFolder(), 'access.json');
    writeFileSync(file, '{"accounts":[{"name":"x","role":"king","hash":"y"}]}');
    expect(() => new Accounts(file)).toThrow(/повреждён/);
  });

  it('open to a role what it was given and nothing else', () => {
    expect(mayOpen('principal', '/book/1')).toBe(true);
    expect(mayOpen('principal', '/mail')).toBe(false);
    expect(mayOpen('secondCurator', '/archive/save')).toBe(false);
    expect(mayOpen('curator', '/archive/save')).toBe(true);
  });
});
