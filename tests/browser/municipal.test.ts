/** Figures on their way to the municipal office, in a real browser: what a school looks at before it sends, and the page that takes the files of many schools. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { exportOf, kindsOfFigures, MunicipalOffice } from '../support/municipal';
import { openOnHost } from '../support/page-on-host';
import { fillSchool } from '../support/pairing';
import { School } from '../support/school';
import { faults } from './watched';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const file = (name: string, text: string) => ({ name, mimeType: 'application/jsonl', buffer: Buffer.from(text) });

test('the office chooses all files at once: progress, how many were taken, what is wrong with the others, the report', async () => {
  const office = await MunicipalOffice.open();
  try {
    const [figures = new Map()] = kindsOfFigures(1, { minLength: 5, maxLength: 10 });
    const good = Array.from({ length: 120 }, (_, index) =>
      file(`школа-${index}.jsonl`, exportOf(`Школа № ${index}`, figures)),
    );
    const [first] = good;
    const damaged = file('школа-0-правка.jsonl', first?.buffer.toString().replace('№ 0', '№ 500') ?? '');
    const { page, complaints, calls } = await openOnHost(browser, office, 'municipal/exports', {
      width: 620,
      height: 560,
    });
    const status = page.locator('#status');
    await page.getByRole('button', { name: 'Загрузить' }).click();
    await status.filter({ hasText: 'Выберите файлы выгрузок.' }).waitFor();

    await page.getByLabel('Файлы выгрузок').setInputFiles([damaged, ...good, file('таблица.csv', 'a;b')]);
    await page.getByRole('button', { name: 'Загрузить' }).click();
    await status.filter({ hasText: 'Загружено выгрузок: 120, не приняты: 2.' }).waitFor();
    expect(await page.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^школа-0-правка\.jsonl: .*исправл/),
      expect.stringMatching(/^таблица\.csv: /),
    ]);
    expect(calls).toEqual(['apiTakeExports', 'apiTakeExports']);
    expect(office.rows()).toHaveLength(120);
    expect(await faults(page)).toEqual([]);

    await page.getByRole('button', { name: 'Муниципальный отчёт' }).click();
    await status.filter({ hasText: /готов: 120\sшкол/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  } finally {
    await office.close();
  }
});

test('the school sees every figure before it is kept, and keeps exactly these', async () => {
  const school = await School.ready('names');
  try {
    fillSchool(school.workspace, { mentees: 14, mentors: 7 });
    const { page, complaints } = await openOnHost(browser, school, 'figures', { width: 760, height: 720 });
    await page.locator('#figures[aria-busy="false"]').waitFor();
    const people = page.locator('#people');
    expect(await people.getByRole('row', { name: 'все формы наставляемые 9 класс 14 0 0 0' }).count()).toBe(1);
    expect(await faults(page)).toEqual([]);

    const [given] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Скачать файл' }).click(),
    ]);
    const downloaded = readFileSync(await given.path(), 'utf8');
    expect(downloaded).toBe(await page.locator('#text').textContent());
    await page.getByRole('button', { name: 'Сохранить на Диск' }).click();
    await page.getByRole('link', { name: /^Показатели СОШ № 7, .*\.jsonl$/ }).waitFor();
    expect(path.extname(given.suggestedFilename())).toBe('.jsonl');
    expect(complaints).toEqual([]);
    await page.close();
  } finally {
    await school.close();
  }
});
