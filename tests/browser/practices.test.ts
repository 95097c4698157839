/** «Практики» in a real browser over a book on the host: found by words, request and state with the keyboard, told whole, hostile words as words. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { openOnHost, type PageOnHost } from '../support/page-on-host';
import { paste } from '../support/pairing';
import { School } from '../support/school';
import { faults } from './watched';

let browser: Browser;
let school: School;
let opened: PageOnHost;

const practice = {
  Форма: 'ученик – ученик',
  Проблема: 'Сильный ученик не знал, с чего начать подготовку к муниципальному этапу.',
  Запрос: 'Разобраться с задачами.',
  'Что делали': 'Раз в неделю разбирали по две задачи и вели общий дневник ошибок.',
  Результат: 'Цель достигнута. Задач плана выполнено – 4 из 4, встреч – 14.',
  'Как повторить': 'Нужны дневник, набор задач и час в неделю.',
  'Учебный год': '2026/27',
  Состояние: 'утверждена',
};

beforeAll(async () => {
  school = await School.ready('codes');
  await school.call('apiProposePractices');
  paste(school.workspace, 'Практики', [
    {
      ...practice,
      Название: 'Дневник ошибок',
      Теги: 'Математика; Олимпиады',
      Материалы: 'https://school7.example/diary',
    },
    {
      ...practice,
      Название: 'Открытый урок вдвоём',
      Форма: 'учитель – учитель',
      Теги: 'Работа с родителями',
      Материалы: 'javascript:alert(1)',
    },
    { ...practice, Название: '<img src=x onerror=alert(1)>', Теги: 'Олимпиады', Проблема: '', Состояние: 'черновик' },
  ]);
  browser = await launchBrowser();
  opened = await openOnHost(browser, school, 'practices', { width: 820, height: 860 });
});
afterAll(async () => {
  await browser?.close();
  await school?.close();
});

test('cases are found as one types and ticks, and told whole', async () => {
  const { page, complaints } = opened;
  const status = page.locator('#status');
  const found = page.locator('#found summary');
  await page.locator('#practices[aria-busy="false"]').waitFor();
  await status.filter({ hasText: 'Найдено практик: 3 из 3.' }).waitFor();

  await page.getByLabel('Слова').focus();
  await page.keyboard.type('ДНЕВНИК вдвоем');
  await status.filter({ hasText: 'Найдено практик: 1 из 3.' }).waitFor();
  await page.keyboard.press('Enter');
  await found.focus();
  await page.keyboard.press('Enter');
  const told = page.locator('#found dl');
  expect(await told.innerText()).toContain('час в неделю');
  // What is no address of the web is not gone to.
  expect(await told.locator('a').count()).toBe(0);

  await page.getByLabel('Слова').fill('');
  await page.getByLabel('Олимпиады').focus();
  await page.keyboard.press('Space');
  await status.filter({ hasText: 'Найдено практик: 2 из 3.' }).waitFor();
  await page.getByLabel('Состояние').selectOption('черновик');
  await found.click();
  expect(await page.locator('#found').innerText()).toMatch(/<img src=x[\s\S]*Не заполнено: «Проблема»\./);
  await page.getByLabel('Состояние').selectOption('утверждена');
  await found.click();
  expect(await page.locator('#found a').getAttribute('href')).toBe('https://school7.example/diary');
  await page.getByLabel('Форма').selectOption('учитель – учитель');
  await status.filter({ hasText: 'Найдено практик: 0 из 3.' }).waitFor();

  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Предложить практики' }).click();
  await status.filter({ hasText: 'завершение ни одной пары не записано' }).waitFor();
  expect(complaints).toEqual([]);
});
