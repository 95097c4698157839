/** What scripts show and ask, in a real browser: menus, cells, toasts, questions, panels, dialogs; and two people at one row. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { cleanUp, type RunningHome, SAMPLE, startHome } from '../home/running-home';
import { BROWSER_ARGUMENTS, launchBrowser, launchOptions } from '../support/browser';

let home: RunningHome;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];
const strangers: string[] = [];

async function newPage(): Promise<Page> {
  const made = await context.newPage();
  made.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  made.on('pageerror', (error) => complaints.push(error.message));
  return made;
}

async function openBook(made: Page): Promise<void> {
  await made.goto(home.address);
  await made.getByRole('link', { name: 'Наставничество' }).click();
  await made.getByRole('menuitem', { name: 'Проба' }).waitFor();
}

async function choose(item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Проба' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const cell = (row: number, column: number, on = page) => on.locator(`[data-row="${row}"][data-column="${column}"]`);

beforeAll(async () => {
  home = await startHome(SAMPLE);
  browser = await launchBrowser();
  context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(180_000);
  await context.route('**/*', async (route) => {
    const isOwn = new URL(route.request().url()).origin === home.address;
    if (!isOwn) strangers.push(route.request().url());
    await (isOwn ? route.continue() : route.abort());
  });
  page = await newPage();
  await openBook(page);
});

afterAll(async () => {
  await browser?.close();
  await cleanUp();
});

describe('the browser of these tests', () => {
  it('runs with its web security on', () => {
    expect(BROWSER_ARGUMENTS).toEqual(['--no-sandbox']);
    expect(launchOptions().args ?? []).toEqual(process.platform === 'linux' ? ['--no-sandbox'] : []);
  });
});

describe('the open book', () => {
  it('is filled by a command of the menu, text stays text, hidden sheets stay hidden', async () => {
    await choose('Заполнить лист');
    await page.getByText('Лист заполнен.').waitFor();
    await page.getByRole('gridcell', { name: '<b>Ева</b> "&' }).waitFor();
    expect(await cell(2, 3).textContent()).toBe('01.09.2026');
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Люди', 'Настройки']);
  });

  it('takes what is typed, goes on with Tab, and starts the trigger', async () => {
    await cell(3, 1).dblclick();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Ева Орлова');
    await page.keyboard.press('Tab');
    await cell(3, 7).getByText('правка: Ева Орлова').waitFor();
    expect(await cell(3, 2).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('F2');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await cell(3, 2).getByText('10').waitFor();
    expect(await cell(4, 2).getAttribute('aria-selected')).toBe('true');
  });

  it('forgets what was typed on Escape', async () => {
    await cell(2, 1).click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('лишнее');
    await page.keyboard.press('Escape');
    expect(await cell(2, 1).textContent()).toBe('Котов Иван');
    await cell(2, 1).and(page.locator(':focus')).waitFor();
  });

  it('reads typed values as a person of the school means them', async () => {
    await cell(5, 3).click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('5.10.2026');
    await page.keyboard.press('Enter');
    await cell(5, 3).getByText('05.10.2026').waitFor();
  });

  it('keeps the old value and says why when a rule refuses', async () => {
    await choose('Ограничить');
    await cell(2, 4).and(page.locator('.choice')).waitFor();
    await cell(2, 4).dblclick();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('может быть');
    await page.keyboard.press('Enter');
    await page.getByText('«может быть» не подходит для этой ячейки. Здесь бывает: да, нет.').waitFor();
    await cell(2, 4).getByText('да', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Закрыть сообщение' }).last().click();
  });

  it('never lets two windows overwrite each other silently', async () => {
    const other = await newPage();
    await openBook(other);
    await cell(2, 1, other).getByText('Котов Иван').waitFor();
    await cell(2, 1).dblclick();
    await page.keyboard.type(' первый');
    await cell(2, 1, other).dblclick();
    await other.keyboard.type(' второй');
    await other.keyboard.press('Enter');
    await cell(2, 7, other).getByText('правка: Котов Иван второй').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Ячейку за это время изменили: теперь в ней «Котов Иван второй».').waitFor();
    await cell(2, 1).getByText('Котов Иван второй').waitFor();
    await page.getByRole('button', { name: 'Закрыть сообщение' }).last().click();
    await other.close();
  });

  it('holds to the sheet that was chosen, however late the answers of the server come', async () => {
    let isHeld = false;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    // A change in another window makes this one read its sheet anew; that answer comes last of all.
    await page.route(/\/api\/book\/[\w-]+\?sheet=/, async (route) => {
      const isFirst = !isHeld;
      isHeld = true;
      const answer = await route.fetch();
      if (isFirst) await held;
      await route.fulfill({ response: answer });
    });
    const other = await newPage();
    await openBook(other);
    await cell(7, 1, other).dblclick();
    await other.keyboard.type('позже');
    const [asked] = await Promise.all([page.waitForRequest(/\?sheet=/), other.keyboard.press('Enter')]);
    await page.getByRole('tab', { name: 'Настройки' }).click();
    // Whatever was asked or answered before this is heard before it.
    const heard = (): Promise<unknown> => page.evaluate('fetch(location.href).then((page) => page.text())');
    await heard();
    letGo();
    await asked.response();
    await page.locator('revo-grid[aria-label="Лист «Настройки»"][aria-busy="false"]').waitFor();
    await heard();
    await page.unrouteAll({ behavior: 'wait' });
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Настройки');
    await page.getByRole('tab', { name: 'Люди' }).click();
    await cell(7, 1).getByText('позже').waitFor();
    await other.close();
  });

  it('shows in one window what is typed in another', async () => {
    const other = await newPage();
    await openBook(other);
    await cell(6, 1, other).dblclick();
    await other.keyboard.type('Из другого окна');
    await other.keyboard.press('Enter');
    await cell(6, 1).getByText('Из другого окна').waitFor();
    await other.close();
  });
});

describe('what a script asks', () => {
  it('is answered in the window, and the script goes on', async () => {
    await choose('Спросить');
    await page.getByRole('button', { name: 'Да' }).waitFor();
    // What it has written so far is seen while it waits.
    await cell(2, 6).getByText('спрашиваю').waitFor();
    await page.getByRole('button', { name: 'Да' }).click();
    await page.getByRole('textbox', { name: 'Как зовут?' }).fill('Ева');
    await page.keyboard.press('Enter');
    await cell(1, 6).getByText('YES|OK|Ева').waitFor();
  });

  it('is closed with Escape', async () => {
    await choose('Спросить');
    await page.getByRole('button', { name: 'Нет' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Как зовут?' }).waitFor();
    await page.keyboard.press('Escape');
    await cell(1, 6)
      .getByText(/^CLOSE\|CLOSE\|/)
      .waitFor();
  });

  it('does not hold up others: a participant sends a form while it waits', async () => {
    await choose('Сделать анкету');
    await page.locator('[data-row="30"]').getByText('docs.google.com').waitFor();
    const url = new URL((await cell(30, 1).textContent()) ?? '');
    await choose('Спросить');
    await page.getByRole('button', { name: 'Да' }).waitFor();
    expect(await cell(30, 1).getByRole('link').getAttribute('href')).toBe(url.pathname);
    const phone = await newPage();
    await phone.goto(`${home.address}${url.pathname}`);
    await phone.getByLabel('ФИО').fill('Мария');
    await phone.getByLabel('7 «А»').check();
    await phone.getByRole('button', { name: 'Отправить' }).click();
    await phone.getByText('Спасибо, записали.').waitFor();
    await phone.close();
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Как зовут?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /Ответы/ }).waitFor();
  });

  it('does not hold up others: a cell is edited while it waits, and its trigger runs afterwards', async () => {
    await choose('Спросить');
    await page.getByRole('button', { name: 'Да' }).waitFor();
    const other = await newPage();
    await other.goto(page.url());
    await other.getByRole('tab', { name: 'Люди' }).click();
    await cell(2, 1, other).getByText('Котов Иван').waitFor();
    await cell(8, 1, other).dblclick();
    await other.keyboard.type('Тем временем');
    const stored = other.waitForResponse((response) => response.url().endsWith('/edit'));
    await other.keyboard.press('Enter');
    const written = [{ row: 8, column: 1, before: '', after: 'Тем временем' }];
    expect(await (await stored).json()).toEqual({ ok: true, written });
    await cell(8, 1).getByText('Тем временем').waitFor();
    expect(await cell(8, 7).textContent()).toBe('');
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Как зовут?' }).waitFor();
    await page.keyboard.press('Escape');
    await cell(8, 7).getByText('правка: Тем временем').waitFor();
    await other.close();
  });

  it('ends in a message when the script breaks', async () => {
    await choose('Сломаться');
    await page.getByText('сломалось нарочно').waitFor();
    await page.getByRole('button', { name: 'Закрыть сообщение' }).last().click();
  });
});

describe('a page of the add-on', () => {
  it('calls functions of its script, gets values and errors, and reaches nothing else', async () => {
    expect(complaints).toEqual([]);
    await choose('Показать панель');
    const panel = page.frameLocator('#sidebar iframe');
    await panel.getByText('{"sum":5,"list":[1,null,"три"]}груз').waitFor();
    await panel.getByText('нельзя;').and(panel.getByText('Функция secret_ закрыта для страниц.;')).waitFor();
    await panel.getByText(/^вырвалось:/).waitFor();
    expect(await panel.locator('#escape').textContent()).toBe('вырвалось: ');
    // The browser itself reports the attempt to reach out.
    expect(complaints.splice(0).every((text) => text.includes('Content Security Policy'))).toBe(true);
    await page.getByRole('button', { name: 'Закрыть панель' }).click();
    expect(await page.locator('#sidebar').isHidden()).toBe(true);
  });

  it('closes its own dialog', async () => {
    await choose('Показать окно');
    const button = page.frameLocator('dialog iframe').getByRole('button', { name: 'Закрыть меня' });
    await button.click();
    await page.locator('dialog').waitFor({ state: 'detached' });
  });
});

describe('all of this', () => {
  it('complains of nothing and asks nobody outside this computer', () => {
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    expect(home.err()).toBe('');
  });
});
