/** «Изменить пару» in a real browser over a book on the host: another mentor out of those proposed, what would change, written. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { openOnHost, type PageOnHost } from '../support/page-on-host';
import { datePapers, fillSchool } from '../support/pairing';
import { School } from '../support/school';
import { faults } from './watched';

let browser: Browser;
let school: School;
let opened: PageOnHost;

beforeAll(async () => {
  school = await School.ready('codes');
  fillSchool(school.workspace, { mentees: 3, mentors: 3 });
  await school.call('apiRecordConsents');
  datePapers(school.workspace);
  for (const command of ['apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder'] as const) await school.call(command);
  await school.call('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-09-01' });
  browser = await launchBrowser();
  opened = await openOnHost(browser, school, 'change', { width: 620, height: 860 });
});
afterAll(async () => {
  await browser?.close();
  await school?.close();
});

test('a mentor is replaced: proposed with reasons, refused without agreement, shown before it is written', async () => {
  const { page, complaints } = opened;
  const status = page.locator('#status');
  await page.locator('#change[aria-busy="false"]').waitFor();
  await page.getByRole('radio').first().check();
  await page.getByLabel('С какого дня работает новый наставник').fill('2026-09-10');
  await page.getByLabel('Основание').selectOption('обоснованная просьба наставника или наставляемого');
  await page.getByRole('button', { name: 'Показать, что изменится' }).click();
  await status.filter({ hasText: 'Согласие сторон не отмечено' }).waitFor();
  expect(await page.getByRole('button', { name: 'Записать' }).isDisabled()).toBe(true);

  await page.getByLabel(/Стороны согласны/).check();
  await page.getByRole('button', { name: 'Показать, что изменится' }).click();
  await page.locator('#plan').filter({ hasText: 'Срок прежний' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Записать' }).click();
  await status.filter({ hasText: 'Новая пара – ПГ-004' }).waitFor();
  expect(school.cells('Пары и группы').find(([code]) => code === 'ПГ-004')).toContain('согласована');
  expect(complaints).toEqual([]);
});
