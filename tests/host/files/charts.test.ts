/// <reference types="google-apps-script" />
/** Charts as pictures: what is drawn is what the cells say, in the words and numbers of the school. */
import { type ChartPicture, createWorkspace, type Workspace } from '../../../src/host/index';

let workspace: Workspace;
let sheet: GoogleAppsScript.Spreadsheet.Sheet;
let book: string;
let Types: typeof Charts.ChartType;

beforeEach(async () => {
  workspace = await createWorkspace({
    container: { type: 'spreadsheet' },
    now: '2026-09-01T09:00:00+03:00',
    locale: 'ru_RU',
    limits: 'none',
  });
  const globals = workspace.globals as unknown as { SpreadsheetApp: typeof SpreadsheetApp; Charts: typeof Charts };
  const active = globals.SpreadsheetApp.getActive();
  Types = globals.Charts.ChartType;
  book = active.getId();
  sheet = active.getActiveSheet();
  sheet.getRange('A1:C4').setValues([
    ['Месяц', 'Встречи', 'Доля'],
    ['Сентябрь', 1200, 0.5],
    ['Октябрь', 3000, 0.7],
    ['Ноябрь', 2100.5, 0.25],
  ]);
  sheet.getRange('C2:C4').setNumberFormat('0%');
});
afterEach(() => workspace.close());

function insert(
  type: GoogleAppsScript.Charts.ChartType,
  options: Readonly<Record<string, unknown>> = {},
  range = 'A1:C4',
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  let chart = sheet.newChart().setChartType(type).addRange(sheet.getRange(range)).setPosition(6, 1, 0, 0);
  for (const [name, value] of Object.entries(options)) chart = chart.setOption(name, value);
  sheet.insertChart(chart.build());
  return sheet.getCharts().at(-1)!;
}

async function drawn(): Promise<ChartPicture> {
  return (await workspace.charts.svg(book)).at(-1)!;
}

/** The texts of the picture, in its order. */
const textsOf = ({ svg }: ChartPicture): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

it('shows names, categories and numbers as the sheet has them', async () => {
  insert(Types.COLUMN, { title: 'Встречи <пар>', 'vAxis.title': 'Сколько', 'series.0.dataLabel': 'value' }, 'A1:B4');
  const picture = await drawn();
  expect(picture).toMatchObject({ sheet: sheet.getName(), title: 'Встречи <пар>', width: 600, height: 371 });
  const texts = textsOf(picture);
  expect(texts).toEqual(expect.arrayContaining(['Встречи &lt;пар&gt;', 'Сколько', 'Сентябрь', 'Октябрь', 'Ноябрь']));
  // Blanks between thousands, a comma before halves.
  expect(texts.map((text) => text.replace(/\s/g, ' '))).toEqual(expect.arrayContaining(['1 200', '3 000', '2 100,5']));
  expect(picture.svg).toMatch(/^<svg role="img" aria-label="Встречи &lt;пар&gt;; Встречи" /);
});

it('takes the first row for names where it stands above numbers, and hidden rows for nothing', async () => {
  insert(Types.LINE);
  expect(textsOf(await drawn())).toEqual(expect.arrayContaining(['Встречи', 'Доля', 'Октябрь']));
  sheet.hideRows(3);
  expect(textsOf(await drawn())).not.toContain('Октябрь');
});

it('follows the cells', async () => {
  insert(Types.COLUMN, {}, 'A1:B4');
  const before = await drawn();
  sheet.getRange('B2').setValue(5);
  expect((await drawn()).svg).not.toBe(before.svg);
});

it('puts a share on the axis at the other side, in its format', async () => {
  insert(Types.COMBO, { 'series.1.targetAxisIndex': 1 });
  const texts = textsOf(await drawn());
  expect(texts).toEqual(
    expect.arrayContaining(['3 000', '10%', '70%'].map((text) => expect.stringMatching(text.replace(' ', '\\s')))),
  );
});

it('says the shares of a pie', async () => {
  insert(Types.PIE, {}, 'A1:B4');
  expect(textsOf(await drawn())).toEqual(expect.arrayContaining(['19%', '48%', '33%', 'Ноябрь']));
});

it('tells series apart without colours: lines by dashes, bars by patterns', async () => {
  insert(Types.LINE);
  expect((await drawn()).svg).toContain('stroke-dasharray');
  insert(Types.COLUMN);
  expect((await drawn()).svg).toContain('<pattern ');
});

it.each(['COLUMN', 'BAR', 'LINE', 'AREA', 'COMBO', 'PIE', 'SCATTER', 'RADAR', 'HISTOGRAM'] as const)(
  'the same %s is the same picture, without anything to run or to fetch',
  async (type) => {
    insert(Types[type], { title: 'Раз' }, type === 'HISTOGRAM' ? 'B1:B4' : 'A1:C4');
    const { svg } = await drawn();
    expect((await drawn()).svg).toBe(svg);
    expect(svg).not.toMatch(/<script|<style|<image|href="http|\bon\w+=|NaN|undefined/);
    expect(svg).toContain('Раз');
  },
);

it('an empty range gives an empty picture, a table none', async () => {
  insert(Types.COLUMN, { title: 'Пусто' }, 'F1:G9');
  expect(textsOf(await drawn())).toContain('Пусто');
  insert(Types.TABLE, { title: 'Таблица' });
  expect((await workspace.charts.svg(book)).map(({ title }) => title)).toEqual(['Пусто']);
});

it('scripts get a chart as PNG, twice as fine as it is wide', () => {
  const blob = insert(Types.COLUMN, { width: 400, height: 200 }).getBlob();
  expect(blob.getContentType()).toBe('image/png');
  const bytes = Buffer.from(blob.getBytes().map((byte) => byte & 255));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([800, 400]);
  expect(() => insert(Types.COLUMN).getAs('application/pdf')).toThrow(/charts as application\/pdf/);
});
