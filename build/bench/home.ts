/** How quick the local home is when a school answers at once, and with a large sheet in a real browser: on the real server with real requests. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cleanUp, START, startHome, temporaryFolder } from '../../tests/home/running-home';
import { launchBrowser } from '../../tests/support/browser';
import { builtHost } from '../../tests/support/product';
import { crowd } from '../soak/crowd';
import { median, type Table } from './table';

const SHEET = { rows: 5000, columns: 30 };
const OPENINGS = 5;

const ANSWERS = 500;
const CLIENTS = 50;

/** Needs a build. */
export async function benchHome(): Promise<Table> {
  try {
    const { times, looks, settled, failures } = await crowd({ answers: ANSWERS, clients: CLIENTS });
    if (failures.length > 0) throw new Error(failures.join('; '));
    const shown = (milliseconds: number): string => `${Math.round(milliseconds).toLocaleString('en')} ms`;
    const late = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
    return {
      title: 'Answers of a school at once',
      note: `${ANSWERS} forms from ${CLIENTS} parallel clients, each from sending to the word that it is recorded; nothing lost, nothing twice.`,
      head: ['what', 'measured', 'wanted'],
      rows: [
        ['a form, median', shown(median(times)), '≤ 300 ms'],
        ['a form, the slowest of twenty', shown(late), ''],
        ['the open book meanwhile, median', shown(median(looks)), ''],
        ['all of them in the base after the last', shown(settled), ''],
      ],
    };
  } finally {
    await cleanUp();
  }
}

/** A book whose first sheet is as large as a district's: texts, numbers and days. */
export async function makeLargeBook(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const workspace = await builtHost.createWorkspace({
    store: join(folder, 'school.db'),
    email: 'kurator@school.local',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    limits: 'none',
    container: { type: 'spreadsheet' },
  });
  try {
    const { SpreadsheetApp } = workspace.globals as unknown as {
      readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    };
    const book = SpreadsheetApp.getActive();
    book.rename('Большая книга');
    const sheet = book.getSheets()[0]!;
    sheet.insertRowsAfter(sheet.getMaxRows(), SHEET.rows - sheet.getMaxRows());
    sheet.insertColumnsAfter(sheet.getMaxColumns(), SHEET.columns - sheet.getMaxColumns());
    const cell = (row: number, column: number): unknown =>
      row === 0
        ? `Столбец ${column + 1}`
        : [`строка ${row}, столбец ${column}`, row * column, '2026-09-01'][column % 3];
    const cells = Array.from({ length: SHEET.rows }, (_, row) =>
      Array.from({ length: SHEET.columns }, (_none, column) => cell(row, column)),
    );
    sheet.getRange(1, 1, SHEET.rows, SHEET.columns).setValues(cells);
    sheet.setFrozenRows(1);
    workspace.flush();
  } finally {
    await workspace.close();
  }
}

/** Opens a large sheet in a browser, till its cells are to be seen, and goes to its last row. Needs a build. */
export async function benchSheet(): Promise<Table> {
  const folder = temporaryFolder();
  await makeLargeBook(folder);
  const home = await startHome(START, folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ locale: 'ru-RU', viewport: { width: 1280, height: 800 } });
    await page.goto(home.address);
    const address = await page.getByRole('link', { name: 'Большая книга' }).getAttribute('href');
    const opened: number[] = [];
    const ended: number[] = [];
    for (let time = 0; time < OPENINGS; time++) {
      await page.goto('about:blank');
      let began = performance.now();
      await page.goto(`${home.address}${address}`);
      await page.locator('[data-row="2"][data-column="1"]').getByText('строка 1').waitFor();
      opened.push(performance.now() - began);
      await page.locator('[data-row="2"][data-column="1"]').click();
      began = performance.now();
      await page.keyboard.press('ControlOrMeta+End');
      await page.locator(`[data-row="${SHEET.rows}"]`).first().waitFor();
      ended.push(performance.now() - began);
    }
    const shown = (milliseconds: number): string => `${Math.round(milliseconds).toLocaleString('en')} ms`;
    return {
      title: 'A large sheet in the browser',
      note: `${SHEET.rows.toLocaleString('en')} rows × ${SHEET.columns} columns, all filled; from the address to cells on the screen. Median of ${OPENINGS}.`,
      head: ['what', 'measured', 'wanted'],
      rows: [
        ['opening the book', shown(median(opened)), '≤ 2,000 ms'],
        ['to its last row by keyboard', shown(median(ended)), ''],
      ],
    };
  } finally {
    await browser.close();
    await cleanUp();
  }
}
