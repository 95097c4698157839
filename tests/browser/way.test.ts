/**
 * The main way of a school, walked from nothing in a real browser by mouse and keyboard: the book set up, people listed, questionnaires
 * opened and filled in by twenty people on phones, bases that fill by themselves, pairs matched and approved, the order read, printed and
 * taken along, a cell changed, the figures before the principal.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { cleanUp, type RunningHome, START, startHome } from '../home/running-home';
import { launchBrowser } from '../support/browser';
import { Book, faults, type Watched, watched } from './watched';

let home: RunningHome;
let browser: Browser;
let desk: Watched;
let book: Book;
/** Personal links by code. */
const links = new Map<string, string>();

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
/** So many phones answer at once. */
const PHONES = 5;

const three = (number: number): string => String(number).padStart(3, '0');
const mentees = Array.from({ length: 10 }, (_, index) => `У-${three(index + 1)}`);
const mentors = Array.from({ length: 10 }, (_, index) => `П-${three(index + 1)}`);
const TAGS = ['Математика', 'Русский язык', 'Иностранный язык', 'Олимпиады', 'Умение учиться'];
const tagOf = (index: number): string => TAGS[index % TAGS.length] ?? '';

beforeAll(async () => {
  home = await startHome(START, undefined, ['--lan']);
  browser = await launchBrowser();
  desk = await watched(browser, () => home.address);
  await desk.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: home.address });
  book = new Book(await desk.newPage());
});

afterAll(async () => {
  await browser?.close();
  await cleanUp();
});

test('an empty book is set up', async () => {
  await book.open(home.address);
  await book.setUpStepByStep();
  await book.openConsole();
});

test('the help of a stage leads to its page in the manual, and on to the next', async () => {
  const stage = book.panel.locator('#stages > li').nth(4);
  await stage.locator('summary').first().click();
  await stage.getByText('Справка', { exact: true }).click();
  await stage.getByRole('button', { name: 'Подробно в руководстве' }).click();
  const { dialog } = book;
  await dialog.getByRole('heading', { name: 'Этап 5. Пары и группы' }).waitFor();
  expect(await faults(book.page)).toEqual([]);
  await dialog.getByRole('link', { name: 'Этап 6. Работа пар и групп' }).click();
  await dialog.getByRole('heading', { name: 'Этап 6. Работа пар и групп' }).waitFor();
  await dialog.getByRole('button', { name: 'Закрыть' }).click();
});

test('people come as lists and get codes', async () => {
  const list = (rows: readonly (readonly string[])[]): string => rows.map((line) => line.join('\t')).join('\n');
  const given = {
    mentees: list([
      ['ФИО наставляемого', 'Класс/группа/должность', 'Возрастная группа'],
      ...mentees.map((_, index) => [`Соловьёв Павел ${index + 1}`, '9 «А»', '15–17']),
    ]),
    mentors: list([
      ['ФИО наставника', 'Возрастная группа', 'Статус'],
      ...mentors.map((_, index) => [`Орлова Мария ${index + 1}`, 'взрослый', 'прошёл отбор']),
    ]),
  };
  for (const base of ['mentees', 'mentors'] as const) {
    await book.panel.getByRole('button', { name: 'Добавить списком' }).click();
    const { dialog } = book;
    await dialog.locator('form[aria-busy="false"]').waitFor();
    await dialog.getByLabel('Куда добавить').selectOption(base);
    await dialog.getByLabel('Кому в списке нет кода').selectOption(base === 'mentees' ? 'У' : 'П');
    await dialog.getByLabel('Или вставьте список сюда').fill(given[base]);
    await dialog.getByRole('button', { name: 'Показать, что изменится' }).click();
    await dialog.getByText('Будет добавлено строк: 10.').waitFor();
    if (base === 'mentees') expect(await faults(book.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Добавить', exact: true }).click();
    await dialog.getByText('Готово. Добавлено строк: 10').waitFor();
    await dialog.getByRole('button', { name: 'Закрыть' }).click();
  }
});

test('questionnaires are opened, and everybody has a link of their own', async () => {
  const { panel } = book;
  await panel.getByRole('button', { name: 'Обновить', exact: true }).click();
  await book.said();
  for (const number of ['А1', 'А4']) {
    await panel
      .locator('#questionnaires > li', { hasText: `${number}. ` })
      .getByRole('button', { name: 'Создать анкету' })
      .click();
    await panel.getByRole('button', { name: 'Создать', exact: true }).click();
    await panel
      .locator('#questionnaires > li', { hasText: `${number}. ` })
      .getByText('открыта, ответов: 0')
      .waitFor();
  }
  await panel.getByText('Личные ссылки', { exact: true }).click();
  for (const [which, count] of [
    ['А1 – наставляемые', mentees.length],
    ['А4 – наставники', mentors.length],
  ] as const) {
    await panel.getByLabel('Анкета и кто отвечает').selectOption(which);
    await panel.getByRole('button', { name: 'Показать', exact: true }).first().click();
    expect(await book.said()).toBe(`Ссылки показаны: ${count}.`);
    for (const line of (await panel.getByLabel('Ссылки участников').inputValue()).split('\n')) {
      const [signed = '', link = ''] = line.split('\t');
      links.set(signed.slice(0, 5), link);
    }
  }
  expect(links.size).toBe(20);
});

/** The link as it is found at home: Google's own place is in the path. */
const atHome = (link: string): string => {
  const { pathname, search } = new URL(link);
  return `${home.address}${pathname}${search}`;
};

async function answer(page: Page, code: string, tag: string): Promise<void> {
  await page.goto(atHome(links.get(code) ?? ''));
  await page.getByLabel(tag, { exact: true }).first().check();
  for (const scale of await page.locator('fieldset:has(.star) .scale').all())
    await scale.getByRole('radio').nth(6).check();
  const fits = await page.evaluate('document.documentElement.scrollWidth <= innerWidth');
  if (!fits) throw new Error(`the form is wider than a phone`);
  const next = page.getByRole('button', { name: 'Далее' });
  const done = page.locator('.steps-done');
  while ((await next.count()) > 0) {
    const before = (await done.textContent()) ?? '';
    await next.click();
    await done.filter({ hasNotText: before }).waitFor();
  }
  await page.getByRole('button', { name: 'Отправить' }).click();
  await page.getByText('Ответ записан.').first().waitFor();
}

test('twenty people answer on their phones', async () => {
  const phones = await watched(browser, () => home.address, PHONE, desk);
  const waiting = [...mentees, ...mentors].map((code, index) => ({ code, tag: tagOf(index % 10) }));
  await Promise.all(
    Array.from({ length: PHONES }, async () => {
      const page = await phones.newPage();
      for (let next = waiting.shift(); next; next = waiting.shift()) await answer(page, next.code, next.tag);
    }),
  );
  await phones.context.close();
});

test('the bases fill by themselves', async () => {
  for (const [sheet, heading] of [
    ['Наставляемые', 'Запросы'],
    ['Наставники', 'Основные компетенции'],
  ] as const) {
    await book.openSheet(sheet);
    const column = await book.goTo(heading);
    for (let index = 0; index < 10; index++)
      await book
        .cell(index + 2, column)
        .getByText(tagOf(index))
        .waitFor();
  }
});

test('papers get their dates, pairs are matched, looked at and approved', async () => {
  await book.press('Проверить согласия');
  await book.openSheet('Согласия и документы');
  const column = await book.goTo('Дата');
  // A pupil of this age brings four papers, a teacher two.
  const papers = mentees.length * 4 + mentors.length * 2;
  await book.paste(
    2,
    column,
    Array.from({ length: papers }, () => ['01.09.2026']),
  );
  expect(await book.press('Подобрать пары')).toContain('10');
  await book.openSheet('Подбор');
  await book.cell(2, 1).waitFor();
  expect(await book.press('Записать пары')).toContain('10');
  await book.openSheet('Пары и группы');
  await book.cell(11, 1).waitFor();
});

test('a mentor reports a meeting on the phone in at most five taps and one line', async () => {
  await book.openSheet('Пары и группы');
  const pair = (await book.cell(2, 1).textContent()) ?? '';
  const mentor = (await book.cell(2, await book.goTo('Наставник')).textContent()) ?? '';
  await book.type(2, await book.goTo('Начало'), '01.09.2026');
  const { panel } = book;
  await panel.getByRole('button', { name: 'Обновить', exact: true }).click();
  await book.said();
  const line = panel.locator('#questionnaires > li', { hasText: 'А8. ' });
  await line.getByRole('button', { name: 'Создать анкету' }).click();
  await panel.getByRole('button', { name: 'Создать', exact: true }).click();
  await line.getByText('открыта, ответов: 0').waitFor();
  await panel.getByLabel('Анкета и кто отвечает').selectOption('А8 – наставники');
  await panel.getByRole('button', { name: 'Показать', exact: true }).first().click();
  await book.said();
  const shown = (await panel.getByLabel('Ссылки участников').inputValue()).split('\n');
  const [, link = ''] = shown.find((each) => each.startsWith(mentor) && each.endsWith(pair))?.split('\t') ?? [];

  const phones = await watched(browser, () => home.address, PHONE, desk);
  const page = await phones.newPage();
  await page.goto(atHome(link));
  let taps = 0;
  const tap = async (target: Locator): Promise<void> => {
    await target.tap();
    taps++;
  };
  const question = (title: string) => page.locator('fieldset', { hasText: title });
  await page.getByLabel('Какая это встреча по счёту?').fill('1');
  await tap(question('Насколько полезной была встреча?').locator('label').nth(8));
  await tap(question('Насколько комфортно вам было?').locator('label').nth(9));
  await tap(question('Цель встречи достигнута?').getByText('да', { exact: true }));
  await tap(question('Нужна ли помощь куратора?').getByText('нет', { exact: true }));
  await tap(page.getByRole('button', { name: 'Отправить' }));
  await page.getByText('Отзыв записан.').first().waitFor();
  expect(taps).toBeLessThanOrEqual(5);
  await phones.context.close();

  await book.openSheet('Встречи');
  await book
    .cell(2, await book.goTo('Код пары'))
    .getByText(pair)
    .waitFor();
  const told = ['Кто сообщил', 'Польза', 'Комфорт', 'Нужна помощь куратора'];
  for (const [index, words] of [mentor, '9', '10', 'нет'].entries())
    await book
      .cell(2, await book.goTo(told[index] ?? ''))
      .getByText(words, { exact: true })
      .waitFor();
});

test('the order is prepared, opened, printed on A4 and taken along', async () => {
  await book.openSheet('Настройки');
  const { page } = book;
  for (const [name, value] of [
    ['Место издания приказов', 'г. Энск'],
    ['Телефон исполнителя', '8 (000) 000-00-00'],
    ['Код директора', 'П-901'],
    ['ФИО директора', 'Ковалёва Елена Викторовна'],
    ['Код куратора', 'П-902'],
    ['ФИО куратора', 'Кузьмина Анна Ильинична'],
  ] as const) {
    await book.type(await book.goDownTo(name), 2, value);
  }
  expect(await book.press('Подготовить приказ', 'Подготовить')).toContain('риказ');
  await page.getByRole('link', { name: 'Файлы', exact: true }).click();
  await page
    .getByRole('link', { name: /утверждении наставнических пар/ })
    .first()
    .click();
  await page.locator('#paper').getByText('ПРИКАЗ', { exact: false }).first().waitFor();
  expect(await page.getByRole('button', { name: 'Напечатать' }).isVisible()).toBe(true);
  expect(await faults(page)).toEqual([]);
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...printed.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((all) => all.slice(1).map(Number));
  expect(sizes.map((size) => size.map(Math.round))).toEqual(sizes.map(() => [595, 842]));
  expect(sizes.length).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Напечатать' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
  for (const [kind, sign] of [
    ['.docx', 'PK'],
    ['PDF', '%PDF'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `Скачать ${kind}` }).click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, sign.length)
        .toString(),
    ).toBe(sign);
  }
});

/** The figures, a chart, and the order that waits for a signature. */
async function seePrincipalsPage(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Показатели' }).waitFor();
  await page
    .getByRole('img', { name: /^Диаграмма/ })
    .first()
    .waitFor();
  await page.getByRole('link', { name: /утверждении наставнических пар/ }).waitFor();
}

test('the figures are brought up and shown to the principal', async () => {
  await book.open(home.address);
  await book.openConsole();
  expect(await book.press('Обновить дашборд')).toBe('Дашборд обновлён.');
  // Its order has the longest title of all papers; the panel is never wider than it is.
  expect(await book.panel.getByLabel('Подписанный документ').locator('option').count()).toBeGreaterThan(0);
  const isWide = await book.panel
    .locator(':root')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  expect(isWide).toBe(false);
  const { page } = book;
  await book.openSheet('Дашборд');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Директору' }).click();
  await seePrincipalsPage(page);
});

test('the principal signs in over the network of the school and sees the figures and what waits for a signature', async () => {
  const { page } = book;
  await page.goto(`${home.address}/care`);
  await page.getByLabel('Имя для входа').fill('Ковалёва');
  await page.getByLabel('Роль', { exact: true }).selectOption({ label: 'Директор' });
  await page.getByRole('button', { name: 'Выдать доступ' }).click();
  const phrase = (await page.locator('.phrase code').textContent()) ?? '';
  const lan = `http://127.0.0.1:${home.lan.port}`;
  const office = await watched(browser, () => lan, undefined, desk);
  const her = await office.newPage();
  await her.goto(lan);
  await her.getByLabel('Имя', { exact: true }).fill('Ковалёва');
  await her.getByLabel('Парольная фраза').fill(phrase);
  await her.getByRole('button', { name: 'Войти' }).click();
  await her.getByRole('link', { name: 'Директору' }).click();
  await seePrincipalsPage(her);
  expect(await faults(her)).toEqual([]);
  await her.getByRole('link', { name: 'Справка' }).click();
  await her.getByRole('link', { name: 'В течение года' }).click();
  await her.getByRole('img', { name: 'Дашборд' }).waitFor();
  expect(await faults(her)).toEqual([]);
  await office.context.close();
});

test('nothing complains and nobody outside is asked', () => {
  expect(desk.complaints).toEqual([]);
  expect(desk.strangers).toEqual([]);
  expect(home.err()).toBe('');
});
