/**
 * A finished page of the add-on in a real browser, its calls answered by a book on the host in this process: what a page does can be looked
 * at without a home around it. Windows, menus and sign-in are the home's, and tested there.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

export interface PageOnHost {
  readonly page: Page;
  /** What the page has complained of. */
  readonly complaints: readonly string[];
  /** The server's functions that the page has called, in order. */
  readonly calls: readonly string[];
}

/** What Google puts into a page, as far as our pages use it. */
const bridge = `
  const runner = (done, failed) => new Proxy({}, {
    get: (_none, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, failed);
      if (name === 'withFailureHandler') return (handler) => runner(done, handler);
      return (...args) => void window.callHost(name, args).then(done, failed);
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}), host: { close: () => { window.isClosed = true; } } } };
`;

/** A book whose functions a page may call. */
interface Called {
  run(name: string, ...args: readonly unknown[]): Promise<{ readonly value?: unknown }>;
}

/** Opens `dist/NAME.html`; `npm run build` comes before. */
export async function openOnHost(
  browser: Browser,
  book: Called,
  name: string,
  viewport = { width: 1000, height: 720 },
): Promise<PageOnHost> {
  const complaints: string[] = [];
  const calls: string[] = [];
  const page = await browser.newPage({ locale: 'ru-RU', viewport });
  page.setDefaultTimeout(180_000);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  // One call after the other, as the add-on's lock has it.
  let before: Promise<unknown> = Promise.resolve();
  await page.exposeFunction('callHost', (called: string, args: readonly unknown[]) => {
    calls.push(called);
    const answer = before.then(async () => (await book.run(called, ...args)).value);
    before = answer.catch(() => undefined);
    return answer;
  });
  await page.addInitScript(bridge);
  await page.route('http://page.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(`dist/${name}.html`, 'utf8') }),
  );
  await page.goto('http://page.test/');
  return { page, complaints, calls };
}
