/**
 * The home in a real browser, as people use it by mouse and keyboard: windows that are watched for complaints and for requests that
 * leave the machine, the menu of the book, its cells, the sidebar, what axe finds. What is asserted is the test's business.
 */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';

/** What the windows of one test have complained of, and whom outside the home they asked. */
export interface Watch {
  readonly complaints: string[];
  readonly strangers: string[];
}

export interface Watched extends Watch {
  readonly context: BrowserContext;
  newPage(): Promise<Page>;
}

/** Windows of one size on the pages of this origin, which a restart may change; what asks for anything else is written down and gets nothing. */
export async function watched(
  browser: Browser,
  ownOrigin: () => string,
  options: BrowserContextOptions = { viewport: { width: 1280, height: 800 } },
  watch: Watch = { complaints: [], strangers: [] },
): Promise<Watched> {
  const context = await browser.newContext({ locale: 'ru-RU', ...options });
  // Only what hangs ends by the clock, and says then what it waited for.
  context.setDefaultTimeout(180_000);
  await context.route('**/*', async (route) => {
    const isOwn = new URL(route.request().url()).origin === ownOrigin();
    if (!isOwn) watch.strangers.push(route.request().url());
    await (isOwn ? route.continue() : route.abort());
  });
  context.on('console', (message) => message.type() === 'error' && watch.complaints.push(message.text()));
  context.on('weberror', (error) => watch.complaints.push(error.error().message));
  const { complaints, strangers } = watch;
  return { context, complaints, strangers, newPage: () => context.newPage() };
}

/** The open book of a window. */
export class Book {
  constructor(readonly page: Page) {}

  /** The console of the curator beside the book. */
  get panel(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe');
  }

  get dialog(): FrameLocator {
    return this.page.frameLocator('dialog iframe');
  }

  cell(row: number, column: number): Locator {
    return this.page.locator(`[data-row="${row}"][data-column="${column}"]`);
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.getByRole('link', { name: 'Наставничество', exact: true }).click();
    await this.page.getByRole('grid').waitFor();
  }

  async choose(item: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: 'Наставничество' }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** «Настроить книгу» at its first step, or where it was left. */
  async openSetup(): Promise<FrameLocator> {
    await this.choose('Настроить книгу');
    await this.dialog.locator('form[aria-busy="false"]').waitFor();
    return this.dialog;
  }

  /**
   * «Настроить книгу», the short way: the names of the school, the rest as proposed. A book at home is made for names, and the dialog
   * asks whether the law is known.
   */
  async setUp(): Promise<void> {
    const dialog = await this.openSetup();
    await dialog.getByLabel('Школа полностью').fill('МБОУ «Школа № 5» города Энска');
    await dialog.getByLabel('Школа кратко').fill('Школа № 5');
    await dialog.getByRole('button', { name: 'Остальное по умолчанию' }).click();
    await dialog.getByText('Я знаю эти требования').click();
    await dialog.getByRole('button', { name: 'Остальное по умолчанию' }).click();
    await this.closeSetup('Книга настроена');
  }

  async closeSetup(said: string): Promise<void> {
    await this.dialog.getByText(said).waitFor();
    await this.dialog.getByRole('button', { name: 'Закрыть' }).click();
    await this.page.locator('dialog').waitFor({ state: 'detached' });
  }

  /** «Настроить книгу» by «Далее» alone, step after step, typing nothing. */
  async setUpStepByStep(): Promise<void> {
    const dialog = await this.openSetup();
    for (let step = 1; step <= 9; step++) {
      await dialog.getByText(`Шаг ${step} из 9`).waitFor();
      const law = dialog.getByText('Я знаю эти требования');
      if (await law.isVisible()) await law.click();
      await dialog.getByRole('button', { name: 'Далее' }).click();
    }
    await this.closeSetup('Книга настроена');
  }

  async openConsole(): Promise<void> {
    await this.choose('Пульт куратора');
    await this.panel.locator('main[aria-busy="false"]').waitFor();
  }

  /** Presses a button of the console – what it proposes as the next step is the same –, confirms where it asks, and brings what the console then says. */
  async press(button: string, confirm?: string): Promise<string> {
    await this.panel.getByRole('button', { name: button, exact: true }).first().click();
    if (confirm !== undefined) await this.panel.getByRole('button', { name: confirm, exact: true }).click();
    return this.said();
  }

  /** What the console says when it has done its work. */
  async said(): Promise<string> {
    await this.panel.locator('main[aria-busy="false"]').waitFor();
    return (await this.panel.locator('#status').textContent()) ?? '';
  }

  async openSheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.page.locator(`revo-grid[aria-label="Лист «${name}»"][aria-busy="false"] .cell`).first().waitFor();
  }

  /** Goes by keys to a column, because only what is near the sight is drawn; says its number. */
  async goTo(heading: string): Promise<number> {
    await this.stand();
    await this.page.keyboard.press('Home');
    const head = await this.walk('ArrowRight', heading);
    return Number(await head.getAttribute('data-column'));
  }

  /** Goes down by keys to the row with these words in it; says its number. */
  async goDownTo(words: string): Promise<number> {
    await this.stand();
    const line = await this.walk('ArrowDown', words);
    return Number(await line.getAttribute('data-row'));
  }

  private stand(): Promise<void> {
    return this.page.locator('.cell.here').click();
  }

  /** Steps, each when the one before is drawn, until the words are near the sight. */
  private async walk(key: string, words: string): Promise<Locator> {
    const found = this.page.getByRole('gridcell', { name: words, exact: true });
    const place = this.page.locator('#bar [data-part="name"]');
    for (let before = ''; !(await found.isVisible()); await this.page.keyboard.press(key)) {
      await this.page.locator('.cell.here').waitFor({ state: 'attached' });
      const here = (await place.textContent()) ?? '';
      if (here === before) throw new Error(`«${words}» is not found: the way ends at ${here}`);
      before = here;
    }
    return found;
  }

  /** Types into a cell and waits until it is written. */
  async type(row: number, column: number, text: string): Promise<void> {
    await this.cell(row, column).dblclick();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
    const stored = this.page.waitForResponse((response) => response.url().endsWith('/edit'));
    await this.page.keyboard.press('Enter');
    const { ok, message } = (await (await stored).json()) as { ok: boolean; message?: string };
    if (!ok) throw new Error(`«${text}» was not written: ${message}`);
  }

  /** Puts rows of texts from the clipboard into the sheet, as out of another table. */
  async paste(row: number, column: number, rows: readonly (readonly string[])[]): Promise<void> {
    const text = rows.map((line) => line.join('\t')).join('\n');
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await this.cell(row, column).click();
    const stored = this.page.waitForResponse((response) => response.url().endsWith('/paste'));
    await this.page.keyboard.press('ControlOrMeta+V');
    await stored;
  }
}

/** What axe finds inside the grid and why it stays. */
export const IN_GRID: readonly string[] = [
  // Cells are focused one by one and keys scroll, so the scrolling parts need no stop of their own.
  'scrollable-region-focusable',
  // The library keeps its scroll bars between the grid and its rows; readers find the rows all the same.
  'aria-required-children',
];

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Serious faults for readers and keyboards on the page and in the pages framed by it; the rules of IN_GRID hold outside the grid only. */
export async function faults(page: Page): Promise<readonly string[]> {
  const found: Violation[] = [];
  for (const frame of page.frames()) {
    if (frame !== page.mainFrame() && !(await (await frame.frameElement()).isVisible())) continue;
    await frame.evaluate(AXE);
    const run = (what: string): Promise<Violation[]> =>
      frame.evaluate(`axe.run(${what}).then(({ violations }) => violations)`);
    const options = `{ resultTypes: ['violations'], iframes: false }`;
    const rules = Object.fromEntries(IN_GRID.map((id) => [id, { enabled: false }]));
    found.push(...(await run(`{ exclude: ['revo-grid'] }, ${options}`)));
    if ((await frame.locator('revo-grid').count()) > 0)
      found.push(...(await run(`{ include: ['revo-grid'] }, { ...${options}, rules: ${JSON.stringify(rules)} }`)));
  }
  return found
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}
