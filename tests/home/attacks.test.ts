/** What strangers may try from the same network card or from a page in the same browser, and what they get. */
import { cleanUp, pageKnowledge, type Request, type RunningHome, request, SAMPLE, startHome } from './running-home';

let home: RunningHome;
let token: string;
let book: string;

beforeAll(async () => {
  home = await startHome(SAMPLE);
  ({ token, book } = await pageKnowledge(home));
});
afterAll(cleanUp);

const own = (): string => `http://127.0.0.1:${home.port}`;

/** A post as our own page sends it; `changes` make it somebody else's. */
function post(path: string, body: unknown, changes: Readonly<Record<string, string | undefined>> = {}) {
  const headers: Record<string, string | undefined> = {
    host: `127.0.0.1:${home.port}`,
    origin: own(),
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    'x-home-token': token,
    ...changes,
  };
  const named = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const sent: Request = { method: 'POST', headers: Object.fromEntries(named), body: JSON.stringify(body) };
  return request(home, path, sent);
}

const edit = { sheet: 0, row: 1, column: 2, text: 'свой', seen: '' };

describe('another name for this computer', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1', 'localhost:1', '127.0.0.1.evil.example'])(
    '%s is not answered',
    async (host) => {
      const { status, text } = await request(home, '/', { headers: { host } });
      expect(status).toBe(421);
      expect(text).not.toContain('Наставничество');
    },
  );

  it('localhost with the port is answered', async () => {
    expect((await request(home, '/', { headers: { host: `localhost:${home.port}` } })).status).toBe(200);
  });
});

describe('posts', () => {
  it('of our own page are taken', async () => {
    const { status, text } = await post(`/api/book/${book}/edit`, edit);
    expect([status, JSON.parse(text)]).toEqual([
      200,
      { ok: true, written: [{ row: 1, column: 2, before: '', after: 'свой' }] },
    ]);
  });

  it.each<readonly [string, Readonly<Record<string, string | undefined>>]>([
    ['of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['of another program on this computer', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
    ['of a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['that hide where they come from', { origin: undefined, 'sec-fetch-site': undefined }],
    ['without the token', { 'x-home-token': undefined }],
    ['with a guessed token', { 'x-home-token': 'x'.repeat(32) }],
  ])('%s are not', async (_, changes) => {
    const { status } = await post(`/api/book/${book}/edit`, { ...edit, text: 'чужой', seen: 'свой' }, changes);
    expect(status).toBe(403);
    const cells = await request(home, `/api/book/${book}`, { headers: { host: `127.0.0.1:${home.port}` } });
    expect(cells.text).not.toContain('чужой');
  });

  it('of a form from another site are not', async () => {
    const headers = {
      host: `127.0.0.1:${home.port}`,
      origin: 'https://evil.example',
      'content-type': 'application/x-www-form-urlencoded',
    };
    expect((await request(home, '/form/any', { method: 'POST', headers, body: 'entry.1=x' })).status).toBe(403);
  });

  it('too large are not read', async () => {
    const { status } = await post(`/api/book/${book}/edit`, { ...edit, text: 'я'.repeat(1_200_000) });
    expect(status).toBe(413);
  });

  it.each([
    {},
    [],
    'x',
    null,
    { ...edit, row: -1 },
    { ...edit, column: 1.5 },
    { ...edit, text: 7 },
    { ...edit, seen: undefined },
  ])('that make no sense get no further: %j', async (body) => {
    expect((await post(`/api/book/${book}/edit`, body)).status).toBe(400);
  });

  it('for a function need a page of the add-on and a public name', async () => {
    expect((await post('/api/call', { panel: 'guessed', function: 'add', args: [{ n: 1 }, 2] })).status).toBe(400);
  });
});

describe('reading from another page', () => {
  it.each(['no-cors', 'cors'])('with mode %s is refused', async (mode) => {
    const headers = { host: `127.0.0.1:${home.port}`, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode };
    expect((await request(home, `/book/${book}/export.xlsx`, { headers })).status).toBe(403);
  });

  it('is not invited by any header, and framing is forbidden', async () => {
    const { headers } = await request(home, `/book/${book}`, {
      headers: { host: `127.0.0.1:${home.port}`, origin: 'https://evil.example' },
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('paths', () => {
  it.each([
    '/assets/../../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/',
    '/assets',
    '/..%5c..%5cpackage.json',
    '/data/school.db',
    '/panel/..%2f..%2fpackage.json',
    '/book/..%2f..%2fpackage.json',
    '/book/__proto__',
    '/form/constructor',
    '/forms/d/e/../../../etc/passwd/viewform',
    '/%',
    '/%00',
  ])('%s leads nowhere', async (path) => {
    const { status, text } = await request(home, path, { headers: { host: `127.0.0.1:${home.port}` } });
    expect([400, 404]).toContain(status);
    expect(text).not.toMatch(/"dependencies"|root:|SQLite|\bat .*:\d+:\d+/);
  });
});
