/**
 * The demonstration school as people meet it, by mouse and keyboard: its book, a row as a card, blocks from the clipboard and back, two values for
 * one cell, a paper changed and put back, the principal's figures, a week that passes; pages and their grid looked over for readers.
 */
import type { Browser, Page } from 'playwright-core';
import { cleanUp, type RunningHome, START, startHome } from '../home/running-home';
import { launchBrowser } from '../support/browser';
import { Book, faults, type Watched, watched } from './watched';

let home: RunningHome;
let browser: Browser;
let desk: Watched;
let page: Page;
let book: Book;

/** The first days only: pairs and papers come from whole runs elsewhere. */
const DAY = '2026-09-04';

beforeAll(async () => {
  home = await startHome(START, undefined, ['--date', DAY]);
  browser = await launchBrowser();
  desk = await watched(browser, () => home.address);
  await desk.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: home.address });
  page = await desk.newPage();
  book = new Book(page);
  await page.goto(home.address);
});

afterAll(async () => {
  await browser?.close();
  await cleanUp();
});

const cell = (row: number, column: number) => book.cell(row, column);

test("npm start opens it and says so; the first page offers a school of one's own", async () => {
  await page.getByText('Демонстрационная школа.').waitFor();
  expect(home.out()).not.toContain('прежней версией');
  expect(await page.getByText('прежней версией').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Начать свою школу' }).isVisible()).toBe(true);
  expect(await faults(page)).toEqual([]);
});

test('the book has its people; a block goes to the clipboard, comes back elsewhere, and is taken back', async () => {
  await page.getByRole('link', { name: 'Наставничество', exact: true }).click();
  await page.getByRole('tab', { name: 'Наставляемые' }).click();
  await cell(2, 1).getByText('У-001').waitFor();
  await cell(2, 1).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ControlOrMeta+C');
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('У-001\nУ-002');
  await page.evaluate('navigator.clipboard.writeText(\'Химия\\tрано\\r\\n"две\\nстроки"\\tпоздно\\r\\n\')');
  await cell(2, 9).click();
  await page.keyboard.press('ControlOrMeta+V');
  await cell(3, 10).getByText('поздно').waitFor();
  expect(await cell(3, 9).textContent()).toBe('две\nстроки');
  await page.keyboard.press('ControlOrMeta+Z');
  await cell(3, 10).getByText('поздно').waitFor({ state: 'detached' });
  expect(await cell(2, 9).textContent()).toBe('');
});

test('a row is read and changed as a card, by keyboard alone', async () => {
  await cell(4, 1).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  const card = page.getByRole('dialog', { name: 'Карточка строки 4' });
  await card.waitFor();
  expect(await faults(page)).toEqual([]);
  await card.getByLabel('Место работы/учёбы наставника').focus();
  await page.keyboard.type('школа № 7');
  await page.keyboard.press('Enter');
  await card.waitFor({ state: 'detached' });
  await page.getByRole('gridcell', { name: 'школа № 7' }).waitFor();
});

test('a column is filtered on the screen only', async () => {
  await cell(2, 1).click();
  await page.getByRole('button', { name: 'Столбец A: сортировка и фильтр' }).click();
  const box = page.getByRole('dialog', { name: 'Столбец A' });
  await box.getByLabel('Все значения').uncheck();
  await box.getByLabel('У-003', { exact: true }).check();
  await box.getByRole('button', { name: 'Показать' }).click();
  await cell(2, 1).waitFor({ state: 'detached' });
  await cell(4, 1).getByText('У-003').waitFor();
  await page.getByRole('button', { name: 'Столбец A: сортировка и фильтр' }).click();
  await page.getByRole('button', { name: 'Снять всё' }).click();
  await cell(2, 1).getByText('У-001').waitFor();
});

test('the figures are there for the principal, and a week passes when it is asked for', async () => {
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Директору' }).click();
  await page.getByRole('heading', { name: 'Показатели' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Файлы', exact: true }).click();
  await page.locator('.banner p').getByText('5 сент. 2026').waitFor();
  await page.getByRole('button', { name: 'Следующая неделя' }).click();
  await page.locator('.banner p').getByText('12 сент. 2026').waitFor();
});

test('nothing complains and nobody outside is asked', () => {
  expect(desk.complaints).toEqual([]);
  expect(desk.strangers).toEqual([]);
  expect(home.err()).toBe('');
});
