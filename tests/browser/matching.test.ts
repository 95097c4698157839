/** «Подбор» in a real browser over a book on the host: matching, forbidding, moving by hand, the price before it is saved, the yes of both sides, pairs. */
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { openOnHost, type PageOnHost } from '../support/page-on-host';
import { datePapers, fillSchool } from '../support/pairing';
import { School } from '../support/school';
import { faults } from './watched';

let browser: Browser;
let school: School;
let opened: PageOnHost;
let page: Page;

beforeAll(async () => {
  school = await School.ready('codes');
  fillSchool(school.workspace, { mentees: 9, mentors: 4 });
  await school.call('apiRecordConsents');
  datePapers(school.workspace);
  browser = await launchBrowser();
  opened = await openOnHost(browser, school, 'matching');
  ({ page } = opened);
  await atRest();
});
afterAll(async () => {
  await browser?.close();
  await school?.close();
});

const atRest = (): Promise<void> => page.locator('main[aria-busy="false"]').waitFor();

/** Presses a button, agrees where it asks, and waits until the book has been looked at again. */
async function press(name: string | RegExp, confirm?: string): Promise<string> {
  const said = page.locator('#status');
  await said.evaluate((status) => {
    status.textContent = '';
  });
  await page.getByRole('button', { name }).click();
  if (confirm !== undefined) await page.getByRole('button', { name: confirm, exact: true }).click();
  await said.filter({ hasText: /\S/ }).waitFor();
  await atRest();
  return (await said.textContent()) ?? '';
}

const line = (mentee: string): Locator => page.locator(`button.line[data-mentee="${mentee}"]`);

interface Row {
  readonly state: string;
  readonly mentor: string;
  readonly score: number;
}

/** The sheet as people see it. */
function proposed(): ReadonlyMap<string, Row> {
  const [head = [], ...rows] = school.cells('Подбор');
  const at = (row: readonly string[], heading: string): string => row[head.indexOf(heading)] ?? '';
  return new Map(
    rows.map((row) => [
      at(row, 'Наставляемый'),
      { state: at(row, 'Состояние'), mentor: at(row, 'Наставник'), score: Number(at(row, 'Балл')) },
    ]),
  );
}

const sumOf = (rows: ReadonlyMap<string, Row>): number => [...rows.values()].reduce((sum, { score }) => sum + score, 0);

/** «Цена: −666 баллов» as a number; what costs nothing is said in words. */
async function shownPrice(): Promise<number> {
  return priceIn((await page.locator('#draft-price').textContent()) ?? '');
}

function priceIn(words: string): number {
  if (words.includes('без потерь')) return 0;
  const [, sign, points] = /([+−])(\d+) балл/.exec(words) ?? [];
  return Number(points) * (sign === '−' ? -1 : 1);
}

test('by mouse: people are matched, two are kept apart, and the price is known before it is saved', async () => {
  await page.getByText('Подобрать пары').waitFor();
  expect(await press('Подобрать пары')).toContain('Предложено пар – 8');
  const before = proposed();
  await page.getByRole('heading', { name: 'Не подобраны: 1' }).waitFor();
  expect(await faults(page)).toEqual([]);

  const first = before.get('У-001')!;
  await line('У-001').click();
  await page.getByRole('heading', { name: `${first.mentor} и У-001` }).waitFor();
  expect(await page.locator('#detail meter').count()).toBe(4);
  await page.getByRole('button', { name: 'Не соединять' }).click();
  await page.locator('#draft:not([hidden])').waitFor();
  const price = await shownPrice();
  expect(proposed()).toEqual(before);
  await press('Сохранить решения');
  const after = proposed();
  expect(after.get('У-001')!.mentor).not.toBe(first.mentor);
  expect(school.cell('Подбор', 2, 'Не предлагать наставников')).toBe(first.mentor);
  expect(sumOf(after) - sumOf(before)).toBe(price);
  expect(price).toBeLessThan(0);
});

test('by keys: somebody is moved and kept there, and a what-if answers without writing', async () => {
  const before = proposed();
  const written = opened.calls.length;
  await line('У-002').focus();
  await page.keyboard.press('Home');
  const chosen = page.locator('button.line:focus');
  while ((await chosen.getAttribute('data-mentee')) !== 'У-003') await page.keyboard.press('ArrowDown');
  await page.locator('#detail h2').filter({ hasText: 'У-003' }).waitFor();
  await page.keyboard.press('KeyG');
  const offered = page.locator('.candidates button:focus');
  const to = (await offered.locator('.code').textContent()) ?? '';
  await offered.filter({ hasText: 'Цена: ' }).waitFor();
  const offer = (await offered.locator('.small').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `${to} и У-003` }).waitFor();
  const price = await shownPrice();
  expect(priceIn(offer)).toBe(price);
  await page.getByText('А что, если…').click();
  await page.getByLabel('Ещё одно место у наставника').selectOption('Н-001');
  await page.locator('#if-answer').getByText('Это проба').waitFor();
  expect(await page.locator('#if-answer tr').filter({ hasText: 'Пар' }).first().textContent()).toBe('Пар89+1');
  await page.getByText('А что, если…').click();
  expect(opened.calls.length).toBe(written);
  expect(proposed()).toEqual(before);
  await press('Сохранить решения');
  expect(proposed().get('У-003')).toMatchObject({ state: 'закреплено', mentor: to });
  expect(sumOf(proposed()) - sumOf(before)).toBe(price);
});

test('when somebody leaves, nobody else moves unless it is a gain; who is locked stays', async () => {
  const before = proposed();
  const [gone] = [...before].find(([mentee, { state }]) => state === 'предложено' && mentee !== 'У-001')!;
  await school.call('apiChangeStatus', { base: 'mentees', codes: [gone], status: 'выбыл' });
  await press('Подобрать заново');
  const after = proposed();
  expect(after.get(gone)!.state).toBe('не допущен');
  const stayed = (rows: ReadonlyMap<string, Row>) => new Map([...rows].filter(([mentee]) => mentee !== gone));
  const moved = [...stayed(before)].filter(([mentee, { mentor }]) => after.get(mentee)!.mentor !== mentor);
  expect(moved.length).toBeLessThan(before.size - 2);
  expect(sumOf(stayed(after)) - sumOf(stayed(before))).toBeGreaterThan(moved.length > 0 ? 0 : -1);
  expect(after.get('У-003')).toEqual(before.get('У-003'));
});

test('both sides say yes, one by a key and the others by mouse, and the pairs are made of those', async () => {
  const pairs = [...proposed()].filter(([, { state }]) => /предложено|закреплено/.test(state));
  await line('У-003').focus();
  await page.keyboard.press('KeyC');
  await page.locator('#status').filter({ hasText: 'Согласие записано: У-003.' }).waitFor();
  await atRest();
  await press('Записать согласованные: 1', 'Записать');
  expect(school.cells('Пары и группы')).toHaveLength(2);
  expect(school.cell('Пары и группы', 2, 'Наставляемые')).toBe('У-003');
  expect(school.cell('Пары и группы', 2, 'Наставник согласен')).not.toBe('');
  await press('Все показанные согласны', 'Отметить');
  await press(`Записать согласованные: ${pairs.length - 1}`, 'Записать');
  expect(
    school
      .cells('Наставляемые')
      .flat()
      .filter((cell) => cell === 'в паре/группе'),
  ).toHaveLength(pairs.length);
  expect(await faults(page)).toEqual([]);
  expect(opened.complaints).toEqual([]);
});
