/** The home's pages for people of the school and for participants as axe and a phone see them; and what a page of another origin gets. */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import {
  cleanUp,
  pageKnowledge,
  type RunningHome,
  request,
  SAMPLE,
  startHome,
  temporaryFolder,
} from '../home/running-home';
import { launchBrowser } from '../support/browser';
import { sampleSite } from '../support/sample-site';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
let home: RunningHome;
let browser: Browser;
let forms: Readonly<Record<string, string>>;

beforeAll(async () => {
  home = await startHome(SAMPLE, temporaryFolder(), ['--lan']);
  const { token } = await pageKnowledge(home);
  const headers = {
    host: `127.0.0.1:${home.port}`,
    origin: home.address,
    'content-type': 'application/json',
    'x-home-token': token,
  };
  for (const name of ['fill', 'makeForm', 'makeCodeForm', 'sendLetter', 'closeForms'])
    await request(home, '/api/run', { method: 'POST', headers, body: JSON.stringify({ function: name }) });
  const files = (await request(home, '/')).text;
  forms = Object.fromEntries(
    [...files.matchAll(/\/form\/([\w-]+)">([^<]+)</g)].map(([, id = '', name = '']) => [name, id]),
  );
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await cleanUp();
});

/** What axe finds serious, and by how much the page is too wide. */
async function flawsOf(page: Page): Promise<readonly unknown[]> {
  // The page's own policy lets no script of a stranger in; the debugger's is none of the page's.
  const found = await page.evaluate<string[]>(
    `${AXE}; axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
  );
  const wide = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return wide > 0 ? [...found, `too wide by ${wide}`] : found;
}

test.each([
  [360, 'light'],
  [1280, 'dark'],
] as const)('at %i points, %s, no page has a serious flaw or sticks out', async (width, colorScheme) => {
  const lan = `http://127.0.0.1:${home.lan.port}`;
  const word = /(\/f\/[a-z2-9-]{9})/.exec((await request(home, '/mail/1/page')).text)?.[1] ?? '';
  const places = [
    `${lan}/sign-in`,
    `${home.address}/care`,
    `${home.address}/names`,
    `${home.address}/mail`,
    `${lan}/form/${forms['Анкета по коду']}`,
    `${lan}${word}`,
    `${lan}/form/${forms['Анкета пробы']}`,
    `${lan}/form/${forms['Анкета по коду']}/sent`,
    `${lan}/form/unknown`,
    `${lan}/f/2222-2222`,
    `${home.address}/nowhere`,
  ];
  const page = await (await browser.newContext({ viewport: { width, height: 800 }, colorScheme })).newPage();
  const flaws: unknown[] = [];
  for (const place of places) {
    await page.goto(place);
    for (const summary of await page.locator('details:not([open]) > summary').all()) await summary.click();
    flaws.push(...(await flawsOf(page)).map((flaw) => [place, flaw]));
  }
  expect(flaws).toEqual([]);
  expect(await page.locator('main').count()).toBe(1);
});

test.each([360, 1280])('at %i points no page for the site of the school has a flaw or sticks out', async (width) => {
  const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
  const flaws: unknown[] = [];
  for (const which of ['full', 'empty'] as const)
    for (const [file, html] of sampleSite(which)) {
      await page.setContent(html);
      flaws.push(...(await flawsOf(page)).map((flaw) => [which, file, flaw]));
    }
  expect(flaws).toEqual([]);
});

test('a letter that brings a script and a picture from elsewhere does nothing when it is looked at', async () => {
  const page = await (await browser.newContext()).newPage();
  const reached: string[] = [];
  // What the policy forbids is asked for as well, and ends there.
  page.on('requestfailed', (one) => one.failure()?.errorText !== 'csp' && reached.push(one.url()));
  page.on('response', (one) => !one.url().startsWith(home.address) && reached.push(one.url()));
  await page.goto(`${home.address}/mail`);
  await page.locator('summary').first().click();
  await page.frameLocator('iframe').getByRole('link', { name: 'ссылка' }).waitFor();
  expect(await page.title()).toBe('Почта – Наставник');
  expect(reached).toEqual([]);
});

test('a page of another origin can neither frame the home, nor post to it, nor read it', async () => {
  const { book, token } = await pageKnowledge(home);
  const frames = ['/', `/book/${book}`, '/care', `/form/${forms['Анкета по коду']}`].map(
    (place) => `<iframe src="${home.address}${place}"></iframe>`,
  );
  const evil = http.createServer((_request, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><h1>чужая страница</h1>${frames.join('')}
      <form method="post" action="${home.address}/people"><input name="_token" value="${token}"><input name="do" value="add"><input name="name" value="чужой"><input name="role" value="secondCurator"><button>Выиграть приз</button></form>`);
  });
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`);
    for (const frame of page.frames().slice(1)) {
      await frame.waitForLoadState();
      expect(await frame.locator('body').innerText()).not.toMatch(/Наставни|Анкета|Доступ/);
    }
    expect(page.frames()).toHaveLength(5);
    const read = await page.evaluate<string>(
      `fetch(${JSON.stringify(`${home.address}/api/book/${book}`)}).then((reply) => reply.text(), () => 'refused')`,
    );
    expect(read).toBe('refused');
    const [reply] = await Promise.all([
      page.waitForResponse((one) => one.url().endsWith('/people')),
      page.getByRole('button').click(),
    ]);
    expect(reply.status()).toBe(403);
    expect((await request(home, '/care')).text).not.toContain('чужой');
  } finally {
    evil.closeAllConnections();
    evil.close();
  }
});
