/**
 * `npm run pictures [-- screens|manual|papers] [--data ПАПКА]`: the main screens of the demonstration school into docs/pictures, in both themes
 * and three widths, and the pictures of the manual; only those that are named. The papers are made only when named. Takes the data that
 * `npm start` has made, or makes them.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { type RunningHome, START, startHome } from '../../tests/home/running-home';
import { launchBrowser } from '../../tests/support/browser';
import { PROJECT } from '../project.mjs';
import { pictureManual } from './manual-pictures';
import { picturePapers } from './paper-pictures';

const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
const FOLDER = path.join(PROJECT, 'docs', 'pictures');
const DATA = path.resolve(values.data ?? path.join(PROJECT, 'data'));
const WIDTHS = [360, 1280, 1920] as const;
const THEMES = ['light', 'dark'] as const;

interface Screen {
  readonly name: string;
  show(page: Page, home: RunningHome): Promise<void>;
}

async function openSheet(page: Page, home: RunningHome, tab: string): Promise<void> {
  await page.goto(home.address);
  await page.getByRole('link', { name: 'Наставничество', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Наставничество' }).waitFor();
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.locator(`revo-grid[aria-label="Лист «${tab}»"] .cell`).first().waitFor();
}

const sheet = (name: string, tab: string): Screen => ({ name, show: (page, home) => openSheet(page, home, tab) });

const SCREENS: readonly Screen[] = [
  { name: 'files', show: async (page, home) => void (await page.goto(home.address)) },
  sheet('dashboard', 'Дашборд'),
  sheet('mentees', 'Наставляемые'),
  sheet('pairs', 'Пары и группы'),
  {
    name: 'console',
    show: async (page, home) => {
      await openSheet(page, home, 'Дашборд');
      await page.getByRole('menuitem', { name: 'Наставничество' }).click();
      await page.getByRole('menuitem', { name: 'Пульт куратора' }).click();
      await page.frameLocator('#sidebar iframe').locator('main[aria-busy="false"]').waitFor();
    },
  },
  {
    name: 'card',
    show: async (page, home) => {
      await openSheet(page, home, 'Наставляемые');
      await page.locator('[data-row="5"][data-column="2"]').click();
      await page.getByRole('button', { name: 'Карточка строки' }).click();
    },
  },
  {
    name: 'filter',
    show: async (page, home) => {
      await openSheet(page, home, 'Наставляемые');
      await page.getByRole('button', { name: 'Столбец B: сортировка и фильтр' }).click();
    },
  },
  {
    name: 'document',
    show: async (page, home) => {
      await page.goto(home.address);
      await page.locator('section[aria-label="Документы"] a').first().click();
      await page.locator('#paper').waitFor();
    },
  },
  { name: 'principal', show: async (page, home) => void (await page.goto(`${home.address}/principal`)) },
  { name: 'mail', show: async (page, home) => void (await page.goto(`${home.address}/mail`)) },
];

async function pictureScreens(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const home = await startHome(START, DATA, ['--date', '2026-11-30']);
  const browser = await launchBrowser();
  try {
    for (const theme of THEMES) {
      for (const width of WIDTHS) {
        const context = await browser.newContext({
          locale: 'ru-RU',
          colorScheme: theme,
          viewport: { width, height: width === 360 ? 720 : Math.round(width * 0.6) },
        });
        const page = await context.newPage();
        for (const { name, show } of SCREENS) {
          await show(page, home);
          // What slides in has arrived, and pictures are there.
          await page.waitForTimeout(600);
          const file = path.join(FOLDER, `${name}-${theme}-${width}.jpg`);
          await page.screenshot({ path: file, type: 'jpeg', quality: 45 });
          console.log(path.relative(PROJECT, file));
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await home.stop();
  }
}

const KINDS = ['screens', 'manual', 'papers'];
const unknown = positionals.filter((word) => !KINDS.includes(word));
if (unknown.length > 0) {
  console.error(`Таких картинок нет: ${unknown.join(', ')}. Есть: ${KINDS.join(', ')}.`);
  process.exit(1);
}
const wanted = positionals.length > 0 ? positionals : ['screens', 'manual'];
if (wanted.includes('papers')) await picturePapers();
if (wanted.includes('screens')) await pictureScreens();
if (wanted.includes('manual')) await pictureManual(DATA);
