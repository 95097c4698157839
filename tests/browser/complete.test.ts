/** «Завершить пары» in a real browser over a book on the host: what each owes, one left out, the others completed at once. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { openOnHost, type PageOnHost } from '../support/page-on-host';
import { datePapers, fillSchool } from '../support/pairing';
import { School } from '../support/school';
import { faults } from './watched';

const DAY = 86_400_000;

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
  school.workspace.clock.advance(290 * DAY);
  browser = await launchBrowser();
  opened = await openOnHost(browser, school, 'complete', { width: 620, height: 860 });
});
afterAll(async () => {
  await browser?.close();
  await school?.close();
});

const statesOf = (): readonly string[] => {
  const [head = [], ...rows] = school.cells('Пары и группы');
  return rows.filter(([code]) => code !== '').map((row) => row[head.indexOf('Состояние')] ?? '');
};

test('every pair says what it owes; those ticked are completed at once, the one left out goes on', async () => {
  const { page, complaints } = opened;
  const status = page.locator('#status');
  await page.locator('#complete[aria-busy="false"]').waitFor();
  await status.filter({ hasText: 'Срок вышел: 3' }).waitFor();
  await page
    .getByText(/^Осталось: .*план/)
    .first()
    .waitFor();
  expect(await faults(page)).toEqual([]);
  const [first] = await page.getByRole('checkbox').all();
  await first!.focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Цель достигнута, ПГ-002').selectOption('частично');
  await page.getByLabel('Почему не полностью, ПГ-002').fill('=болели весь март');
  await page.getByLabel('Цель достигнута, ПГ-003').selectOption('да');
  await page.getByRole('button', { name: 'Завершить отмеченные' }).click();
  await status.filter({ hasText: 'Отменить можно' }).waitFor();
  expect(statesOf()).toEqual(['утверждена', 'завершена', 'завершена']);
  expect(JSON.stringify(school.cells('Завершение пар'))).toContain('=болели весь март');
  await status.filter({ hasText: 'Срок вышел: 1' }).or(page.getByText('ПГ-001:')).first().waitFor();
  expect(await page.getByText('ПГ-002:').count()).toBe(0);
  expect(complaints).toEqual([]);
});
