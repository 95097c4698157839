/** The main job on a fresh machine, as a person does it: start, set the book up, read and edit «Наставники», take the workbook along, list people, start again. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { cleanUp, type RunningHome, START, startHome } from '../home/running-home';
import { launchBrowser } from '../support/browser';
import { testPeople } from './people';
import { Book, faults, type Watched, watched } from './watched';

let home: RunningHome;
let browser: Browser;
let desk: Watched;
let page: Page;
let book: Book;
/** Clicks of the person so far, in whatever window. */
let clicks = 0;
/** What setting the book up took, from the empty sheet. */
let clicksOfSetup = 0;

beforeAll(async () => {
  home = await startHome(START);
  browser = await launchBrowser();
  desk = await watched(browser, () => home.address);
  await desk.context.exposeBinding('countClick', () => {
    clicks++;
  });
  await desk.context.addInitScript(
    `document.addEventListener('click', (event) => { if (event.isTrusted && event.detail > 0) countClick(); }, true);`,
  );
  page = await desk.newPage();
  book = new Book(page);
});

afterAll(async () => {
  await browser?.close();
  await cleanUp();
});

/** The values of sheets of the workbook that the page gives to take along. */
async function exported<Sheets extends readonly string[]>(
  ...sheets: Sheets
): Promise<{ [At in keyof Sheets]: string[][] }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Скачать .xlsx' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Наставничество.xlsx');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await download.path());
  return sheets.map((sheet) => {
    const rows: string[][] = [];
    workbook.getWorksheet(sheet)?.eachRow({ includeEmpty: true }, (row) => {
      rows.push(Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).text));
    });
    return rows;
  }) as { [At in keyof Sheets]: string[][] };
}

describe('npm start', () => {
  it('says where it is, where the files are and how to end it', () => {
    expect(home.out()).toContain(home.address);
    expect(home.out()).toContain(home.folder);
    expect(home.out()).toContain('Ctrl+C');
    expect(home.err()).toBe('');
  });

  it('opens a book of its own', async () => {
    await book.open(home.address);
  });

  it('sets the book up from the menu; a book at home is made for names, and the dialog knows it', async () => {
    const before = clicks;
    await book.setUp();
    clicksOfSetup = clicks - before;
  });

  it('shows what is set when it is opened again, goes on where it was left, and changes only what was changed', async () => {
    const asked = await book.openSetup();
    expect(await asked.getByLabel('Школа кратко').inputValue()).toBe('Школа № 5');
    await asked.getByLabel('Школа полностью').press('Enter');
    await asked.getByText('Шаг 2 из 9').waitFor();
    await asked.getByRole('button', { name: 'Шаг 4: Слова документов' }).click();
    await asked.getByLabel('система для педагогов').check();
    const kept = page.waitForResponse((response) => response.request().postData()?.includes('apiSaveSetup') ?? false);
    await asked.getByRole('button', { name: 'Шаг 8: Цели года' }).click();
    await kept;
    await asked.getByText('Шаг 8 из 9').waitFor();
    await page.locator('dialog').getByRole('button', { name: 'Закрыть окно' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    const again = await book.openSetup();
    await again.getByText('Продолжаем с того места').waitFor();
    await again.getByText('Шаг 8 из 9').waitFor();
    await again.getByLabel('Охват учеников 10–19 лет: цель, %').fill('35');
    await again.getByLabel('Охват учеников 10–19 лет: откуда цель').fill('приказ управления образования');
    await again.getByRole('button', { name: 'Сохранить' }).click();
    await book.closeSetup('Книга настроена');
  });

  it('shows «Наставники» with its headings, and an edit there is in the workbook', async () => {
    await page.getByRole('tab', { name: 'Наставники' }).click();
    const heading = page.getByRole('gridcell', { name: 'ФИО наставника' });
    await heading.waitFor();
    const column = await heading.getAttribute('data-column');
    const cell = page.locator(`[data-row="2"][data-column="${column}"]`);
    await cell.dblclick();
    await page.keyboard.type('Орлова Мария Петровна');
    const stored = page.waitForResponse((response) => response.url().endsWith('/edit'));
    await page.keyboard.press('Enter');
    const written = [{ row: 2, column: Number(column), before: '', after: 'Орлова Мария Петровна' }];
    expect(await (await stored).json()).toEqual({ ok: true, written });
    const [rows] = await exported('Наставники');
    expect(rows[0]?.[Number(column) - 1]).toBe('ФИО наставника');
    expect(rows[1]?.[Number(column) - 1]).toBe('Орлова Мария Петровна');
  });

  it('shows the console of the curator beside the book', async () => {
    await book.choose('Пульт куратора');
    await page.frameLocator('#sidebar iframe').getByText('Школа № 5').waitFor();
  });

  it('begins the stage of pairs from the console: its sheet appears', async () => {
    const panel = page.frameLocator('#sidebar iframe');
    await panel.getByRole('button', { name: 'Проверить согласия' }).click();
    await panel.getByText('Допущено наставляемых – 0 из 0').waitFor();
    await page.getByRole('tab', { name: 'Согласия и документы' }).waitFor();
    expect(await panel.getByRole('button', { name: 'Отметить подпись' }).isVisible()).toBe(false);
  });

  it('shows the page of figures when it is asked for', async () => {
    const panel = page.frameLocator('#sidebar iframe');
    await panel.getByRole('button', { name: 'Обновить дашборд' }).click();
    await panel.getByText('Дашборд обновлён.').waitFor();
    await page.getByRole('tab', { name: 'Дашборд' }).click();
    await page.getByRole('gridcell', { name: 'Программа наставничества' }).waitFor();
    const [rows, settings, targets] = await exported('Дашборд', 'Настройки', 'Показатели');
    expect(rows.find((row) => row.includes('База наставников'))).toContain('0 из 0 · компетенции известны');
    const settingOf = (name: string) => settings.find(([key]) => key === name)?.[1];
    expect(settingOf('Термины документов')).toBe('система для педагогов');
    expect(settingOf('Школа кратко')).toBe('Школа № 5');
    const aims = targets.map((row) => [row[0], row[3], row[4]]);
    expect(aims).toContainEqual(['Охват учеников 10–19 лет', '35', 'приказ управления образования']);
    expect(aims).toContainEqual(['Ученики 15–19 лет – наставники', '10', 'ориентир 2024 года (Р-145)']);
  });

  it('leads from the empty sheet to published questionnaires in at most fifteen clicks', async () => {
    const before = clicks;
    await book.openConsole();
    const { panel } = book;
    await panel.locator('#issue').click();
    await panel.getByRole('button', { name: 'Создать анкеты А1–А4' }).click();
    await panel.getByRole('button', { name: 'Создать', exact: true }).click();
    const published = panel.locator('#questionnaires li', { hasText: /^А[1-4]\..*открыта, ответов: 0/ });
    await published.nth(3).waitFor();
    expect(await published.count()).toBe(4);
    expect(clicksOfSetup).toBeGreaterThan(4);
    // Typing the two names of the school takes a click into each field, which the test saves.
    expect(clicksOfSetup + 2 + clicks - before).toBeLessThanOrEqual(15);
  });

  describe('with people in bulk', () => {
    testPeople(() => book);
  });

  it('packs the whole school into one file, and finds nothing new in it for the same book', async () => {
    await book.choose('Переезд');
    const { dialog } = book;
    await dialog.locator('form[aria-busy="false"]').waitFor();
    expect(await faults(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Сохранить архив' }).click(),
    ]);
    await dialog.getByText('Архив сохранён: листов').waitFor();
    const name = download.suggestedFilename();
    expect(name).toMatch(/^Наставник – .*Школа № 5.*\.zip$/);
    const buffer = readFileSync(await download.path());
    await dialog.getByLabel('Файл архива .zip').setInputFiles({ name, mimeType: 'application/zip', buffer });
    await dialog.getByRole('button', { name: 'Показать, что изменится' }).click();
    await dialog.getByText('Будет перенесено строк: 0.').waitFor();
    // One of them was typed by hand and has no code.
    await dialog.getByText('Наставники: новых строк – 0; уже есть – 6.').waitFor();
    await dialog.getByRole('button', { name: 'Закрыть' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('has all of it again after the next start', async () => {
    await page.goto('about:blank');
    expect(await home.stop()).toMatchObject({ code: 0, err: '' });
    home = await startHome(START, home.folder);
    await page.goto(home.address);
    expect(await page.getByRole('link', { name: 'Наставничество' }).count()).toBe(1);
    await page.getByRole('link', { name: 'Наставничество' }).click();
    await page.getByRole('tab', { name: 'Наставники' }).click();
    await page.getByText('Орлова Мария Петровна').waitFor();
  });

  it('complains of nothing and asks nobody outside this computer', () => {
    expect(desk.complaints).toEqual([]);
    expect(desk.strangers).toEqual([]);
    expect(home.err()).toBe('');
  });
});
