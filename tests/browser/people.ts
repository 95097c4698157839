/**
 * People in bulk in a real browser: a workbook from the school's computer, a status for some of them, and all of it taken back by keyboard.
 * Tests for a book that is set up and has no mentees yet, its console open; who set it up runs them.
 */
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { type Book, faults } from './watched';

/** A workbook as a school keeps its lists: a title line, days as days, a column of its own, an empty line. */
async function workbook(): Promise<Buffer> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Список');
  sheet.addRow([]);
  sheet.addRow(['ФИО  наставляемого', 'Любимый цвет', 'Класс', 'Дата вхождения в программу']);
  sheet.addRow(['Котов Иван & К°', 'синий', '7 «А»', new Date(Date.UTC(2026, 8, 1))]);
  sheet.addRow([]);
  sheet.addRow(['Соловей <Павел>', '', '8 «Б»', '']);
  sheet.addRow(['Жук Ия', '', { richText: [{ text: '9 «' }, { text: 'В»', font: { bold: true } }] }, 'вчера']);
  return Buffer.from(await made.xlsx.writeBuffer());
}

export function testPeople(given: () => Book): void {
  let page: Page;
  let book: Book;
  let panel: Book['panel'];
  /** The column of statuses. */
  let status: number;

  beforeAll(() => {
    book = given();
    ({ page, panel } = book);
  });

  /** The cells of the open sheet with these words. */
  const cell = (name: string) => page.getByRole('gridcell', { name, exact: true });

  /** The cell at a place of the open sheet. */
  const at = (row: number, column: number) => book.cell(row, column);

  /** Stands in the first row of people under the heading; says its column. */
  async function goTo(heading: string): Promise<number> {
    const column = await book.goTo(heading);
    await at(2, column).click();
    return column;
  }

  test('a list comes from a workbook on the computer, and only what the base has columns for', async () => {
    await panel.getByRole('button', { name: 'Добавить списком' }).click();
    const dialog = page.frameLocator('dialog iframe');
    await dialog.locator('form[aria-busy="false"]').waitFor();
    const file = { name: 'Список.xlsx', mimeType: 'application/octet-stream', buffer: await workbook() };
    await dialog.getByLabel('Файл .xlsx или .csv').setInputFiles(file);
    await dialog.getByRole('button', { name: 'Показать, что изменится' }).click();
    await dialog.getByText('Будет добавлено строк: 3.').waitFor();
    await dialog.getByText('Не переносятся столбцы: Любимый цвет.').waitFor();
    // What is called otherwise is known by its likeness, and the person has the last word.
    expect(await dialog.getByLabel('Класс', { exact: true }).inputValue()).toBe('Класс/группа/должность');
    expect(await dialog.getByLabel('Любимый цвет').inputValue()).toBe('');
    await dialog.getByLabel('Любимый цвет').selectOption('Увлечения');
    expect(await dialog.getByRole('button', { name: 'Добавить', exact: true }).isDisabled()).toBe(true);
    await dialog.getByLabel('Любимый цвет').selectOption('');
    await dialog.getByRole('button', { name: 'Показать, что изменится' }).click();
    await dialog.getByText('Будет добавлено строк: 3.').waitFor();
    await dialog.getByText('«Добавляемый список», строка 6, столбец «Дата вхождения в программу»').waitFor();
    expect(await dialog.getByText('Не добавится').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Добавить', exact: true }).click();
    await dialog.getByText('Готово. Добавлено строк: 3, изменено: 0.').waitFor();
    await dialog.getByRole('button', { name: 'Закрыть' }).click();
    await page.getByRole('tab', { name: 'Наставляемые' }).click();
    for (const words of ['Котов Иван & К°', 'Соловей <Павел>', '01.09.2026', 'У-003']) await cell(words).waitFor();
    await goTo('Класс/группа/должность');
    await cell('9 «В»').waitFor();
  });

  test('a status is changed for some of them, and only to one that may follow', async () => {
    await panel.getByRole('button', { name: 'Обновить', exact: true }).click();
    await panel.locator('main[aria-busy="false"]').waitFor();
    await panel.getByText('Изменить статус').first().click();
    await panel.getByLabel('Новый статус').selectOption('лист ожидания');
    await panel.getByRole('textbox', { name: 'Коды' }).fill('у-1\nУ-003, У-077');
    await panel.getByRole('button', { name: 'Изменить статус' }).click();
    const notes = panel.getByRole('list', { name: 'Кому статус не изменён' }).getByRole('listitem');
    for (const code of ['У-001', 'У-003']) {
      const barred = `${code}: из статуса «в базе» нельзя перейти в «лист ожидания». Статус остался прежним.`;
      await notes.getByText(`${barred} Отсюда можно перейти в «кандидат» и «выбыл».`, { exact: true }).waitFor();
    }
    await panel.getByLabel('Новый статус').selectOption('кандидат');
    await panel.getByRole('button', { name: 'Изменить статус' }).click();
    await panel.getByText('Статус «кандидат» получили 2\u00a0человека: У-001 и У-003.').waitFor();
    await notes.getByText('Кода «У-077» нет в базах.').waitFor();
    expect(await notes.count()).toBe(1);
    status = await goTo('Статус');
    for (const row of [2, 4]) await at(row, status).getByText('кандидат', { exact: true }).waitFor();
    expect(await at(3, status).textContent()).toBe('в базе');
  });

  test('both are taken back by keyboard, each after a look at what will change', async () => {
    await panel.locator('main[aria-busy="false"]').waitFor();
    const opener = panel.getByRole('button', { name: 'Отменить последнее' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await panel.getByText('Строк вернётся к прежнему виду: 2.').waitFor();
    const commands = (await panel.getByLabel('Команда').locator('option').allTextContents()).slice(0, 2);
    expect(commands.map((words) => words.split(',')[0])).toEqual(['Изменить статус', 'Добавить списком']);
    await panel.getByLabel('Команда').and(panel.locator(':focus')).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.getByText('Отменено «Изменить статус»: возвращено строк – 2.').waitFor();
    for (const row of [2, 4]) await at(row, status).getByText('в базе', { exact: true }).waitFor();
    expect(await cell('кандидат').count()).toBe(0);
    await at(2, status).click();
    await page.keyboard.press('Home');
    await cell('Жук Ия').waitFor();
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
  });

  test('a plan of the school is pasted, looked at and brought to the roadmap, where the console shows it', async () => {
    await panel.getByRole('button', { name: 'Взять план из файла' }).click();
    const dialog = page.frameLocator('dialog iframe');
    const plan = [
      'Этап\tМероприятие\tСрок\tОтветственный',
      'Отбор и обучение наставников\tПровести тренинг <b>\tдо 20.10\tкуратор',
      '\tВстретиться с партнёрами\tкак получится\tдиректор',
    ];
    await dialog.getByLabel('Или вставьте таблицу сюда').fill(plan.join('\n'));
    await dialog.getByRole('button', { name: 'Показать, что изменится' }).click();
    await dialog.getByText('Будет добавлено мероприятий: 2.').waitFor();
    await dialog.getByRole('cell', { name: 'до 20.10.2026' }).waitFor();
    await dialog.getByText('Срок «как получится» не прочитан').waitFor();
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Перенести' }).click();
    await dialog.getByText('План перенесён: добавлено мероприятий – 2.').waitFor();
    await dialog.getByRole('button', { name: 'Закрыть' }).click();
    await panel.getByRole('button', { name: 'Обновить', exact: true }).click();
    await panel.locator('main[aria-busy="false"]').waitFor();
    await panel.getByText('Что делать', { exact: true }).click();
    await panel.getByLabel('Показать незавершённое').selectOption('директор');
    const shown = panel.locator('#roadmap-activities').getByRole('listitem');
    expect(await shown.allTextContents()).toEqual(['Э4.02 Встретиться с партнёрамикак получится; директор']);
  });
}
