/** «Карточки и бейджи» in a real browser: personal links on sheets of A4, their QR codes read back, names from a key file that never leaves the page. */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import readQr from 'jsqr';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { readWorkbook } from '../../src/addon/ui/dialogs/list-workbook';
import { cleanUp, type RunningHome, request, START, startHome, temporaryFolder } from '../home/running-home';
import { launchBrowser } from '../support/browser';
import { readPdf } from '../support/pdf-pages';
import { builtHost, prepareMentors } from '../support/product';
import { faults } from './watched';

let home: RunningHome;
let browser: Browser;
let page: Page;
let dialog: FrameLocator;
let answering: { readonly code: string; readonly signed: string; readonly link: string };
const complaints: string[] = [];
const sent: string[] = [];

beforeAll(async () => {
  const folder = temporaryFolder();
  const workspace = await builtHost.createWorkspace({
    store: `${folder}/school.db`,
    email: 'kurator@school.local',
    name: 'Куратор',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    limits: 'none',
    container: { type: 'spreadsheet' },
  });
  answering = (await prepareMentors(workspace, 23))[0]!;
  await workspace.forms.submit(workspace.forms.find(answering.link)!, { 'Ваш код': answering.signed });
  // A book without a name is taken for one that the home is still making.
  const { SpreadsheetApp } = workspace.globals as unknown as {
    SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  };
  SpreadsheetApp.getActive().rename('Наставничество');
  await workspace.close();
  home = await startHome(START, folder);
  browser = await launchBrowser();
  page = await (await browser.newContext({ locale: 'ru-RU', viewport: { width: 1280, height: 900 } })).newPage();
  page.context().setDefaultTimeout(180_000);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (one) => sent.push(`${one.url()} ${one.postData() ?? ''}`));
  await page.goto(home.address);
  await page.getByRole('link', { name: 'Наставничество' }).click();
  await page.getByRole('menuitem', { name: 'Наставничество' }).click();
  await page.getByRole('menuitem', { name: 'Пульт куратора' }).click();
  const panel = page.frameLocator('#sidebar iframe');
  await panel.getByText('Личные ссылки').first().click();
  await panel.getByRole('button', { name: 'Карточки и бейджи' }).click();
  dialog = page.frameLocator('dialog iframe');
  await dialog.locator('form[aria-busy="false"]').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await cleanUp();
});

/** What a phone reads from the picture of the first card. */
async function firstQr(): Promise<string | undefined> {
  const card = await dialog.locator('.card').first().innerHTML();
  const svg = /<svg[\s\S]*<\/svg>/.exec(card)?.[0].replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const picture = new Resvg(String(svg), { fitTo: { mode: 'width', value: 400 } }).render();
  return readQr(new Uint8ClampedArray(picture.pixels), picture.width, picture.height)?.data;
}

/** How many pages come out of the printer. */
async function pagesPrinted(): Promise<number> {
  const frame = page
    .frames()
    .filter((one) => /\/panel\//.test(one.url()))
    .at(-1);
  const paper = await browser.newPage({ javaScriptEnabled: false });
  await paper.setContent((await frame?.content()) ?? '');
  const pdf = await paper.pdf({ preferCSSPageSize: true });
  await paper.close();
  return readPdf(new Uint8Array(pdf)).length;
}

test('everybody gets a card with the own short link, ten to a sheet, in order', async () => {
  await dialog.getByLabel('Имена из ключ-файла').setInputFiles({
    name: 'ключ.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Код;ФИО\nН-001;Яковлева Анна <b>Петровна</b>\nН-002;Котов Иван Иванович\n'),
  });
  await dialog.getByRole('button', { name: 'Показать карточки' }).click();
  await dialog.getByText('Карточек: 23, листов: 3.').waitFor();
  await dialog.getByText('Без имени в ключ-файле: 21.').waitFor();
  await dialog.getByText('открываются только на этом компьютере').waitFor();
  await dialog.getByText('Яковлева Анна <b>Петровна</b>').waitFor();
  expect(await dialog.locator('.card .code').first().textContent()).toMatch(/^Н-\d{3}-[A-Z3-9]{4}$/);
  const link = await firstQr();
  expect(link).toBe(`http://${await dialog.locator('.card .address').first().textContent()}`);
  expect(link).toMatch(new RegExp(`^${home.address}/f/[a-z2-9]{4}-[a-z2-9]{4}$`));
  const opened = await request(home, new URL(String(link)).pathname);
  expect(opened.headers.location).toContain(
    encodeURIComponent(String(await dialog.locator('.card .code').first().textContent())),
  );
  const sheets = dialog.locator('.sheet');
  expect(await Promise.all([0, 1, 2].map((at) => sheets.nth(at).locator('.card').count()))).toEqual([10, 10, 3]);
  await dialog.getByText('лист 1 из 3').waitFor();
  expect(await pagesPrinted()).toBe(3);
  expect(sent.filter((one) => /Котов|Яковлева/.test(decodeURIComponent(one)))).toEqual([]);
});

test('a reminder is the cards of those who have not answered, with a list of them in front', async () => {
  await dialog.getByLabel('Кому', { exact: true }).selectOption({ label: 'тем, кто ещё не ответил' });
  await dialog.getByRole('button', { name: 'Показать карточки' }).click();
  await dialog.getByText('Карточек: 22, листов: 4.').waitFor();
  const list = dialog.locator('.sheet').first();
  expect(await list.locator('h2, h3').allTextContents()).toEqual([
    'А4. Чем я могу быть полезен в качестве наставника? · кому напомнить',
    'Без класса – не ответили: 22',
  ]);
  expect(await list.locator('li').count()).toBe(22);
});

test('badges carry the code alone, for those who are named; and printing is asked of the browser', async () => {
  await dialog.getByLabel('Что напечатать').selectOption({ label: 'Бейджи – наставники' });
  await dialog.locator('form[aria-busy="false"]').waitFor();
  await dialog.getByLabel('Только этим кодам').fill('н-7, Н-012');
  await dialog.getByRole('button', { name: 'Показать карточки' }).click();
  await dialog.getByText('Карточек: 2, листов: 1.').waitFor();
  expect(await faults(page)).toEqual([]);
  expect(await dialog.locator('.card .code').allTextContents()).toEqual(['Н-007', 'Н-012']);
  expect(await firstQr()).toBe('Н-007');

  expect(await dialog.locator('#sheets').textContent()).not.toMatch(/Н-\d{3}-/);
  await dialog.getByRole('button', { name: 'Печать' }).click();
  await dialog.getByRole('button', { name: 'Закрыть' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  // A sandbox without modals would have said here that nothing is printed.
  expect(complaints).toEqual([]);
});

test('papers are typed one after the other without waiting, and one that is refused waits to be mended', async () => {
  const panel = page.frameLocator('#sidebar iframe');
  await panel.getByRole('button', { name: 'Внести с бумаги' }).click();
  dialog = page.frameLocator('dialog iframe');
  await dialog.locator('form[aria-busy="false"]').waitFor();
  await dialog.getByLabel('Анкета').selectOption({ label: 'А4. Чем я могу быть полезен в качестве наставника?' });
  const { code } = answering;
  for (const signed of [`${code}-AAAA`, answering.signed]) {
    await dialog.getByLabel('Код с ключом').pressSequentially(signed.replaceAll('-', ''));
    await page.keyboard.press('Control+Enter');
  }
  const typed = `${code}AAAA`.replaceAll('-', '');
  await dialog.getByText('Внесено анкет: 1.').waitFor();
  await dialog.getByRole('button', { name: `Исправить ${typed}` }).click();
  await dialog.getByText('проверочный ключ не подходит к коду').waitFor();
  expect(await dialog.getByLabel('Код с ключом').inputValue()).toBe(typed);
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Закрыть' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('the key file goes out with every code, and of what comes in only age bands are sent', async () => {
  const panel = page.frameLocator('#sidebar iframe');
  await panel.getByRole('button', { name: 'Ключ-файл' }).click();
  dialog = page.frameLocator('dialog iframe');
  await dialog.locator('form[aria-busy="false"]').waitFor();
  const file = 'Код;ФИО;Дата рождения\nН-001;Яковлева Анна Петровна;05.06.1980\nН-002;Котов Иван Иванович;нет\n';
  await dialog.getByLabel('Ключ-файл, если он уже есть').setInputFiles({
    name: 'ключ.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file),
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Скачать ключ-файл' }).click(),
  ]);
  await dialog.getByText('кодов – 23, ждут имени – 21').waitFor();
  const rows = await readWorkbook(new Uint8Array(readFileSync(await download.path())));
  expect([rows.length, rows[1]]).toEqual([24, ['Н-001', 'Яковлева Анна Петровна', '', '05.06.1980']]);
  await dialog.getByRole('button', { name: 'Показать возрастные группы' }).click();
  await dialog.getByText('Изменится строк: 1. Без понятной даты рождения: 1.').waitFor();
  await dialog.getByRole('button', { name: 'Записать группы' }).click();
  await dialog.getByText('Группы записаны, строк: 1.').waitFor();
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Закрыть' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(sent.filter((one) => /Котов|Яковлева|1980/.test(decodeURIComponent(one)))).toEqual([]);
  expect(sent.some((one) => one.includes('взрослый'))).toBe(true);
  expect(complaints).toEqual([]);
});

test('a link that leads nowhere says so on a page that everybody can read', async () => {
  await page.goto(`${home.address}/f/xxxx-xxxx`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await faults(page)).toEqual([]);
});
