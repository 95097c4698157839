/** The pictures of docs/руководство: an empty book on its first day, then the demonstration school in the middle of its year. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Book } from '../../tests/browser/watched';
import { cleanUp, type RunningHome, START, startHome } from '../../tests/home/running-home';
import { launchBrowser } from '../../tests/support/browser';
import { PROJECT } from '../project.mjs';

const FOLDER = path.join(PROJECT, 'docs', 'pictures', 'manual');
const VIEW = { width: 1000, height: 600 };

/** Pictures by name, in the order in which one is made after the other. */
type Screens = readonly (readonly [name: string, show: (book: Book, home: RunningHome) => Promise<void>])[];

const openDialog = async (book: Book, open: () => Promise<void>): Promise<void> => {
  await open();
  await book.dialog.locator('[aria-busy="false"]').first().waitFor();
};

/** The console at this heading. */
async function openConsoleAt(book: Book, home: RunningHome, heading?: string): Promise<void> {
  await openBook(book, home);
  await book.openConsole();
  if (heading !== undefined)
    await book.panel
      .getByRole('heading', { name: heading })
      .evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

async function openBook({ page }: Book, { address }: RunningHome): Promise<void> {
  await page.goto(address);
  await page.getByRole('link', { name: 'Наставничество', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Наставничество' }).waitFor();
}

const sheet = (name: string, tab: string): Screens[number] => [
  name,
  async (book, home) => {
    await openBook(book, home);
    await book.openSheet(tab);
  },
];

const pressed = (name: string, button: string): Screens[number] => [
  name,
  async (book, home) => {
    await openConsoleAt(book, home);
    await openDialog(book, () => book.panel.getByRole('button', { name: button, exact: true }).click());
  },
];

const ofOwn: Screens = [
  [
    'menu',
    async (book, home) => {
      await openBook(book, home);
      await book.page.getByRole('menuitem', { name: 'Наставничество' }).click();
    },
  ],
  [
    'setup',
    async (book, home) => {
      await openBook(book, home);
      await book.openSetup();
    },
  ],
  [
    'first-console',
    async (book, home) => {
      await openBook(book, home);
      await book.setUp();
      await openConsoleAt(book, home);
    },
  ],
  pressed('list', 'Добавить списком'),
];

const ofDemonstration: Screens = [
  ['files', async ({ page }, { address }) => void (await page.goto(address))],
  sheet('dashboard', 'Дашборд'),
  sheet('roadmap', 'Дорожная карта'),
  sheet('mentees', 'Наставляемые'),
  sheet('mentors', 'Наставники'),
  sheet('training', 'Отбор и обучение'),
  sheet('pairs', 'Пары и группы'),
  ['attention', (book, home) => openConsoleAt(book, home, 'Что требует внимания')],
  ['stages', (book, home) => openConsoleAt(book, home, 'Этапы года')],
  pressed('matching', 'Экран подбора'),
  pressed('change', 'Изменить пару'),
  [
    'next-year',
    async (book, home) => {
      await openBook(book, home);
      await openDialog(book, () => book.choose('Новый учебный год'));
    },
  ],
  ['principal', async ({ page }, { address }) => void (await page.goto(`${address}/principal`))],
  [
    'document',
    async ({ page }, { address }) => {
      await page.goto(address);
      await page.locator('section[aria-label="Документы"] a').first().click();
      await page.locator('#paper').waitFor();
    },
  ],
];

async function take(browser: Browser, home: RunningHome, screens: Screens): Promise<void> {
  const context = await browser.newContext({ locale: 'ru-RU', colorScheme: 'light', viewport: VIEW });
  for (const [name, show] of screens) {
    const page: Page = await context.newPage();
    await show(new Book(page), home);
    // What slides in has arrived, and pictures are there.
    await page.waitForTimeout(600);
    const file = path.join(FOLDER, `${name}.jpg`);
    await page.screenshot({ path: file, type: 'jpeg', quality: 50 });
    console.log(path.relative(PROJECT, file));
    await page.close();
  }
  await context.close();
  await home.stop();
}

/** Draws the pictures anew; those that nobody makes any more go. `data` is where the demonstration school is or will be. */
export async function pictureManual(data: string): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  try {
    await take(browser, await startHome(START), ofOwn);
    await take(browser, await startHome(START, data, ['--date', '2026-11-30']), ofDemonstration);
  } finally {
    await browser.close();
    await cleanUp();
  }
}
