/// <reference types="google-apps-script" />
/** Spreadsheets on paper, as the pages of the file show them. */
import { brokenLines } from '../../../src/host/files/sheet-pdf/broken-lines';
import { planPages } from '../../../src/host/files/sheet-pdf/pages';
import { createWorkspace, type Workspace } from '../../../src/host/index';
import { readPdf } from '../../support/pdf-pages';

describe('the lines of a text', () => {
  const wide = (piece: string): number => piece.length;

  test.each([
    ['stay as they are where they fit', 'два слова', 9, ['два слова']],
    [
      'break between words and behind hyphens',
      'социально-педагогическая помощь',
      17,
      ['социально-', 'педагогическая', 'помощь'],
    ],
    ['keep the ends that the text itself has', 'одна\n\nдве', 10, ['одна', '', 'две']],
    ['break a word only when no line is wide enough', 'наставничество', 5, ['наста', 'вниче', 'ство']],
  ])('%s', (_what, text, width, lines) => {
    expect(brokenLines(text, width, wide)).toEqual(lines);
  });
});

describe('the pages of a sheet', () => {
  const lanes = (count: number, size: number) =>
    Array.from({ length: count }, (_none, index) => ({ number: index + 1, start: index * size, size }));
  const sheet = (rows: number, width: number, more: object = {}) => ({
    rows: lanes(rows, 20),
    cells: [],
    charts: [],
    width,
    height: rows * 20,
    head: 20,
    ...more,
  });
  const box = (y: number, height: number) => ({ x: 0, y, width: 100, height });

  test('stand upright until the sheet is wider, then across, then smaller', () => {
    const looks = [500, 700, 1600].map((width) => planPages(sheet(3, width)));
    expect(looks.map(({ width, height }) => width < height)).toEqual([true, false, false]);
    expect(looks.map(({ scale }) => Math.round(scale * 100))).toEqual([100, 100, 49]);
  });

  test('break between rows and leave room for the head', () => {
    const { windows } = planPages(sheet(100, 500));
    expect(windows[0]).toEqual([0, 760]);
    expect(windows[1]).toEqual([760, 1500]);
    expect(windows.at(-1)![1]).toBe(2000);
  });

  test('cut neither a chart nor merged cells that fit on one page', () => {
    const chart = { svg: '', box: box(700, 200) };
    expect(planPages(sheet(60, 500, { charts: [chart] })).windows).toEqual([
      [0, 700],
      [700, 1200],
    ]);
    const merged = { box: box(740, 60), isMerged: true };
    expect(planPages(sheet(60, 500, { cells: [merged] })).windows[0]).toEqual([0, 740]);
  });

  test('go through a row that is higher than the page', () => {
    const tall = { rows: [{ number: 1, start: 0, size: 1700 }], height: 1700, head: 0 };
    const { windows } = planPages(sheet(1, 500, tall));
    expect(windows).toHaveLength(3);
    expect(windows.map(([from], index) => (index === 0 ? from === 0 : from === windows[index - 1]![1]))).not.toContain(
      false,
    );
  });
});

describe('a spreadsheet as PDF', () => {
  let workspace: Workspace;
  let sheet: GoogleAppsScript.Spreadsheet.Sheet;
  beforeEach(async () => {
    workspace = await createWorkspace({
      container: { type: 'spreadsheet' },
      locale: 'ru_RU',
      now: '2026-09-01T00:00:00Z',
    });
    const { SpreadsheetApp } = workspace.globals as unknown as typeof globalThis;
    sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!.setName('Пары');
  });
  afterEach(() => workspace.close());
  const pages = () =>
    readPdf(workspace.spreadsheets.pdf(workspace.container!.id)).map(({ width, height, lines }) => ({
      isUpright: width < height,
      text: lines.map(({ text }) => text).join('\n'),
    }));

  test('repeats the frozen rows and numbers the pages', () => {
    const rows = Array.from({ length: 120 }, (_none, index) => [`ПГ-${index + 1}`, index / 4, '']);
    sheet.getRange(1, 1, 121, 3).setValues([['Пара', 'Часов', 'Заметка'], ...rows]);
    sheet.setFrozenRows(1);
    sheet.getRange('B2:B121').setNumberFormat('0.00');
    sheet.getRange('C1:C121').setWrap(true);
    sheet.getRange('C3').setValue('очень длинная заметка, которая в одну строку не войдёт');
    sheet.hideRows(5);
    const seen = pages();
    expect(seen).toHaveLength(3);
    expect(seen.every(({ text, isUpright }) => isUpright && text.includes('Часов'))).toBe(true);
    expect(seen.map(({ text }) => /\d \/ \d/.exec(text)?.[0])).toEqual(['1 / 3', '2 / 3', '3 / 3']);
    expect(seen[0]!.text).toContain('0,25');
    expect(seen[0]!.text).not.toMatch(/ПГ-4(?!\d)/);
    expect(
      seen
        .map(({ text }) => text)
        .join('\n')
        .match(/ПГ-\d+/g),
    ).toHaveLength(119);
  });

  test('lays a wide sheet across, leaves out hidden ones, draws charts and marks', () => {
    sheet.getRange(1, 1, 3, 10).setValues([
      ['Месяц', 'Встреч', ...Array<string>(8).fill('● достигнуто')],
      ['сен', 3, ...Array<string>(8).fill('▲ близко')],
      ['окт', 5, ...Array<string>(8).fill('27\u202f%')],
    ]);
    const strokes = (): number => workspace.spreadsheets.pdf(workspace.container!.id).length;
    const without = strokes();
    const { Charts, SpreadsheetApp } = workspace.globals as unknown as typeof globalThis;
    sheet.insertChart(
      sheet
        .newChart()
        .setChartType(Charts.ChartType.COLUMN)
        .addRange(sheet.getRange('A1:B3'))
        .setOption('title', 'Встречи по месяцам')
        .setPosition(5, 1, 0, 0)
        .build(),
    );
    SpreadsheetApp.getActiveSpreadsheet().insertSheet('Спрятан').hideSheet().getRange('A1').setValue('тайное');
    expect(strokes()).toBeGreaterThan(without + 1500);
    const [page, ...others] = pages();
    expect(others).toEqual([]);
    expect(page!.isUpright).toBe(false);
    expect(page!.text).toContain('достигнуто');
    expect(page!.text).not.toContain('тайное');
    // No sign that the fonts lack is left as an empty box: each glyph has its letter.
    expect(page!.text).not.toMatch(/[?●▲]/);
  });
});
