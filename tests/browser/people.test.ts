/** People in bulk in a real browser: a workbook from the school's computer, a status for some of them, and all of it taken back by keyboard. */
import ExcelJS from 'exceljs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { cleanUp, type RunningHome, START, startHome } from '../home/running-home';
import { launchBrowser } from '../support/browser';

let home: RunningHome;
let browser: Browser;
let page: Page;
let panel: FrameLocator;
const complaints: string[] = [];

beforeAll(async () => {
  home = await startHome(START);
  browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(home.address);
  await page.getByRole('link', { name: 'Наставничество' }).click();
  await choose('Настроить книгу');
  const dialog = page.frameLocator('dialog iframe');
  await dialog.locator('form[aria-busy="false"]').waitFor();
  await dialog.getByLabel('Школа полностью').fill('МБОУ «Школа № 5» города Энска');
  await dialog.getByLabel('Школа кратко').fill('Школа № 5');
  await dialog.getByText('Я знаю эти требования').click();
  await dialog.getByRole('button', { name: 'Настроить' }).click();
  await dialog.getByText('Книга настроена').waitFor();
  await dialog.getByRole('button', { name: 'Закрыть' }).click();
  await choose('Пульт куратора');
  panel = page.frameLocator('#sidebar iframe');
  await panel.getByText('Школа № 5').waitFor();
  // Setting up removes the sheet that the page was showing; what the page says of that is not what is tried here.
  complaints.length = 0;
});

afterAll(async () => {
  await browser?.close();
  await cleanUp();
});

async function choose(item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Наставничество' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** A workbook as a school keeps its lists: a title line, days as days, a column of its own, an empty line. */
async function workbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Список');
  sheet.addRow([]);
  sheet.addRow(['ФИО  наставляемого', 'Любимый цвет', 'Класс/группа/должность', 'Дата вхождения в программу']);
  sheet.addRow(['Котов Иван & К°', 'синий', '7 «А»', new Date(Date.UTC(2026, 8, 1))]);
  sheet.addRow([]);
  sheet.addRow(['Соловей <Павел>', '', '8 «Б»', '']);
  sheet.addRow(['Жук Ия', '', { richText: [{ text: '9 «' }, { text: 'В»', font: { bold: true } }] }, 'вчера']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The cells of the open sheet with these words. */
const cell = (name: string) => page.getByRole('gridcell', { name, exact: true });

test('a list comes from a workbook on the computer, and only what the base has columns for', async () => {
  await panel.getByRole('button', { name: 'Добавить списком' }).click();
  const dialog = page.frameLocator('dialog iframe');
  await dialog.locator('form[aria-busy="false"]').waitFor();
  const file = { name: 'Список.xlsx', mimeType: 'application/octet-stream', buffer: await workbook() };
  await dialog.getByLabel('Файл .xlsx или .csv').setInputFiles(file);
  await dialog.getByRole('button', { name: 'Показать, что изменится' }).click();
  await dialog.getByText('Будет добавлено строк: 3.').waitFor();
  await dialog.getByText('Не переносятся столбцы: Любимый цвет.').waitFor();
  await dialog.getByText('«Добавляемый список», строка 6, столбец «Дата вхождения в программу»').waitFor();
  expect(await dialog.getByText('Не добавится').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Добавить', exact: true }).click();
  await dialog.getByText('Готово. Добавлено строк: 3, изменено: 0.').waitFor();
  await dialog.getByRole('button', { name: 'Закрыть' }).click();
  await page.getByRole('tab', { name: 'Наставляемые' }).click();
  for (const words of ['Котов Иван & К°', 'Соловей <Павел>', '9 «В»', '01.09.2026', 'У-003'])
    await cell(words).waitFor();
});

test('a status is changed for some of them', async () => {
  await panel.getByRole('button', { name: 'Обновить', exact: true }).click();
  await panel.locator('main[aria-busy="false"]').waitFor();
  await panel.getByText('Изменить статус').first().click();
  await panel.getByLabel('Новый статус').selectOption('лист ожидания');
  await panel.getByRole('textbox', { name: 'Коды' }).fill('у-1\nУ-003, У-077');
  await panel.getByRole('button', { name: 'Изменить статус' }).click();
  await panel.getByText('Статус «лист ожидания» получили 2\u00a0человека: У-001 и У-003.').waitFor();
  await panel.getByText('Кода «У-077» нет в базах.').waitFor();
  await cell('лист ожидания').first().waitFor();
});

test('both are taken back by keyboard, each after a look at what will change', async () => {
  await panel.locator('main[aria-busy="false"]').waitFor();
  const opener = panel.getByRole('button', { name: 'Отменить последнее' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await panel.getByText('Строк вернётся к прежнему виду: 2.').waitFor();
  expect(await panel.getByLabel('Команда').locator('option').count()).toBe(2);
  await panel.getByLabel('Команда').and(panel.locator(':focus')).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await panel.getByText('Отменено «Изменить статус»: возвращено строк – 2.').waitFor();
  await cell('лист ожидания').first().waitFor({ state: 'detached' });
  await panel.locator('main[aria-busy="false"]').waitFor();
  await opener.focus();
  await page.keyboard.press('Enter');
  await panel.getByText('Добавленных строк уберётся: 3.').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await panel.getByText('Отменено «Добавить списком»: убрано добавленных строк – 3.').waitFor();
  await cell('Жук Ия').waitFor({ state: 'detached' });
});

test('what cannot be taken back is asked about first; Escape means no', async () => {
  await panel.locator('main[aria-busy="false"]').waitFor();
  await panel.getByRole('button', { name: 'Подготовить приказ' }).click();
  await panel.getByText('командой «Отменить» их не убрать').waitFor();
  await page.keyboard.press('Escape');
  await panel.locator('#confirm').waitFor({ state: 'hidden' });
  await panel.getByRole('button', { name: 'Подготовить приказ' }).click();
  await panel.getByRole('button', { name: 'Подготовить', exact: true }).click();
  await panel.getByText('Нет согласованных пар').first().waitFor();
  expect(complaints).toEqual([]);
});
