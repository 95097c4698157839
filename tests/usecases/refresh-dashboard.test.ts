import { everyDays, meetingsOf, pairUp, tell } from '../support/meetings';
import { datePapers, fill, fillSchool } from '../support/pairing';
import { School } from '../support/school';
import { draw } from '../support/sheet';

/** What the tests themselves ask of the page. */
interface Page {
  getCharts(): { getRanges(): { getA1Notation(): string }[]; getOptions(): { get(name: string): unknown } }[];
  getRange(
    row: number,
    column: number,
    rows?: number,
    columns?: number,
  ): { getValues(): unknown[][]; setValues(values: readonly (readonly unknown[])[]): void };
  insertColumnBefore(column: number): void;
  insertRowBefore(row: number): void;
  insertColumnAfter(column: number): void;
  setName(name: string): void;
  removeChart(chart: unknown): void;
}

const width = 13;
const height = 41;

let school: School;
afterEach(() => school.close());

const page = (): Page => school.sheet('Дашборд') as unknown as Page;
const charts = (): string[] =>
  page()
    .getCharts()
    .map((chart) => `${chart.getOptions().get('title')} ${chart.getRanges().map((range) => range.getA1Notation())}`);
const refresh = () => school.call('apiRefreshDashboard');

const all = ['Встречи по месяцам D17:E27', 'Показатели и цели, % G5:I14', 'Пары и группы по светофору L17:M21'];

test('a new book gets the page as its first sheet, with three charts over values, and «Показатели» with rules', async () => {
  school = await School.ready();
  const { calls } = await school.run('apiRefreshDashboard');
  expect(calls.total).toBeLessThanOrEqual(230);
  expect(calls.seconds).toBeLessThan(30);
  expect(school.book.getSheets()[0]?.getName()).toBe('Дашборд');
  expect(charts()).toEqual(all);
  const sheet = school.sheet('Дашборд');
  expect(
    sheet
      .getDataRange()
      .getFormulas()
      .flat()
      .filter((formula) => formula !== ''),
  ).toEqual([]);
  expect(school.cells('Дашборд')[5]?.slice(0, 5)).toEqual([
    '1',
    'Подготовка условий',
    '○ не начат',
    '0 из 4 · открыты анкеты А1–А4',
    '15.09.2026',
  ]);
  expect(
    draw(school.cells('Показатели'), [
      'Показатель',
      'Значение',
      'Цель',
      'Источник цели',
      'Оценка',
      'Числитель',
      'Знаменатель',
    ]),
  ).toBe(
    [
      'Показатель | Значение | Цель | Источник цели | Оценка | Числитель | Знаменатель',
      'Охват учеников 10–19 лет |  | 70 | ориентир 2024 года (Р-145) | мало данных | 0 | 0',
      'Ученики 15–19 лет – наставники |  | 10 | ориентир 2024 года (Р-145) | мало данных | 0 | 0',
      'Пары со всеми документами |  | 100 | решение школы | мало данных | 0 | 0',
      'Пары с регулярными встречами |  | 80 | решение школы | мало данных | 0 | 0',
      'Довольны встречами |  | 85 | ориентир 2024 года (Р-145) | мало данных | 0 | 0',
      'Охват молодых специалистов |  | 70 | ориентир 2024 года (Р-145) | мало данных | 0 | 0',
      'Партнёры, давшие наставников |  | 10 | решение школы | мало данных | 0 | 0',
      'Довольны наставляемые (А10) |  | 85 | ориентир 2024 года (Р-145) | мало данных | 0 | 0',
      'Довольны наставники (А11) |  | 85 | ориентир 2024 года (Р-145) | мало данных | 0 | 0',
    ].join('\n'),
  );
});

test('made again when nothing has changed, differs in nothing but the stamp', async () => {
  school = await School.ready();
  fillSchool(school.workspace, { mentees: 3, mentors: 2 });
  await refresh();
  const stamp = (): string => school.cells('Дашборд')[0]?.[width - 1] ?? '';
  const world = (): string => JSON.stringify(school.workspace.dump()).split(stamp()).join('СЕЙЧАС');
  const [before, at] = [world(), stamp()];
  school.workspace.clock.advance(3_600_000);
  expect(await refresh()).toMatchObject({ ok: true, message: 'На дашборде ничего не изменилось.' });
  expect(stamp()).not.toBe(at);
  expect(world()).toBe(before);
  expect(school.workspace.calls.last.total).toBeLessThanOrEqual(110);
});

test('the hour brings the page up to date, but never brings the page', async () => {
  school = await School.ready();
  await school.workspace.pass(61 * 60_000);
  expect(school.book.getSheetByName('Дашборд')).toBeNull();
  await refresh();
  const world = school.workspace.dump();
  await school.workspace.pass(61 * 60_000);
  expect(school.workspace.dump().spreadsheets).toEqual(world.spreadsheets);
  fillSchool(school.workspace, { mentees: 3, mentors: 2 });
  await school.workspace.pass(61 * 60_000);
  expect(school.cells('Дашборд')[6]?.[3]).toBe('3 из 3 · запросы известны');
});

describe('what people do to the sheet', () => {
  const mark = [['Моё'], ['Не трогать']];
  const marks = (row: number, column: number): unknown[][] => page().getRange(row, column, 2, 1).getValues();
  const stage = (row: number, column: number): unknown => page().getRange(row, column, 1, 1).getValues()[0]?.[0];

  test('notes beside and below the page stay', async () => {
    school = await School.ready();
    await refresh();
    page()
      .getRange(3, width + 2, 2, 1)
      .setValues(mark);
    page()
      .getRange(height + 2, 2, 2, 1)
      .setValues(mark);
    fillSchool(school.workspace, { mentees: 3, mentors: 2 });
    await refresh();
    expect([marks(3, width + 2), marks(height + 2, 2)]).toEqual([mark, mark]);
  });

  test('a renamed sheet with rows and columns put before the page is found again', async () => {
    school = await School.ready();
    await refresh();
    const sheet = page();
    sheet.insertColumnBefore(1);
    sheet.insertRowBefore(1);
    sheet.getRange(3, 1, 2, 1).setValues(mark);
    sheet.setName('Для директора');
    fillSchool(school.workspace, { mentees: 3, mentors: 2 });
    await refresh();
    expect(school.book.getSheetByName('Дашборд')).toBeNull();
    expect(sheet.getRange(3, 1, 2, 1).getValues()).toEqual(mark);
    expect(sheet.getRange(8, 5, 1, 1).getValues()[0]?.[0]).toBe('3 из 3 · запросы известны');
    expect(sheet.getCharts()).toHaveLength(3);
  });

  test('a column put into the page is taken out of it, and the page is whole again', async () => {
    school = await School.ready();
    await refresh();
    page()
      .getRange(3, width + 2, 2, 1)
      .setValues(mark);
    page().insertColumnAfter(2);
    await refresh();
    expect(stage(7, 2)).toBe('База наставляемых');
    expect(stage(7, 3)).toBe('○ не начат');
    expect(marks(3, width + 3)).toEqual(mark);
    expect(charts()).toEqual(all);
  });

  test('a sheet of the same name that somebody has filled keeps what it has', async () => {
    school = await School.ready();
    const book = school.book as unknown as { insertSheet(name: string): Page };
    book.insertSheet('Дашборд').getRange(1, 1, 2, 1).setValues(mark);
    await refresh();
    expect(marks(1, 1)).toEqual(mark);
    expect(stage(6, 4)).toBe('Подготовка условий');
  });

  test('a chart that was taken away comes back once, another one stays', async () => {
    school = await School.ready();
    await refresh();
    page().removeChart(page().getCharts()[0]);
    await refresh();
    expect(charts().sort()).toEqual([...all].sort());
  });

  test('targets and their sources are the school’s; figures are not', async () => {
    school = await School.ready();
    await refresh();
    fill(school.workspace, 'Показатели', 'Показатель', 'Цель', { 'Довольны встречами': 60 });
    fill(school.workspace, 'Показатели', 'Показатель', 'Источник цели', { 'Довольны встречами': 'приказ № 12' });
    fill(school.workspace, 'Показатели', 'Показатель', 'Числитель', { 'Довольны встречами': 500 });
    await refresh();
    const row = school.cells('Показатели')[5] ?? [];
    expect([3, 4, 6].map((column) => row[column])).toEqual(['60', 'приказ № 12', '0']);
    expect(school.cells('Дашборд')[9]?.slice(6, 11)).toEqual([
      'Довольны встречами',
      'нет данных',
      '60\u202f%',
      '○ мало данных',
      '',
    ]);
  });
});

test('after a command the console keeps up a page that is there and brings none', async () => {
  school = await School.ready();
  await school.call('apiRefreshDashboard', true);
  expect(school.book.getSheetByName('Дашборд')).toBeNull();
  await refresh();
  fillSchool(school.workspace, { mentees: 3, mentors: 2 });
  expect(await school.call('apiRefreshDashboard', true)).toMatchObject({ message: 'Дашборд обновлён.' });
  expect(school.cells('Дашборд')[6]?.[3]).toBe('3 из 3 · запросы известны');
});

test('a sheet that cannot be read is named, and no figures are made without it', async () => {
  school = await School.ready();
  fillSchool(school.workspace, { mentees: 3, mentors: 2 });
  await refresh();
  const before = school.cells('Дашборд');
  (school.sheet('Наставляемые') as unknown as Page).setName('Дети');
  const reply = await refresh();
  expect(reply).toMatchObject({ ok: false });
  expect(reply.message).toContain('«Наставляемые»');
  expect(school.cells('Дашборд')).toEqual(before);
});

test('a book that is not set up is refused', async () => {
  school = await School.open();
  expect(await refresh()).toMatchObject({ ok: false, message: 'Книга ещё не настроена.' });
});

test('twenty people and four hundred take the same number of calls, give or take three', async () => {
  const counts: number[] = [];
  for (const people of [
    { mentees: 14, mentors: 6 },
    { mentees: 280, mentors: 120 },
  ]) {
    school = await School.ready();
    fillSchool(school.workspace, people);
    await school.call('apiRecordConsents');
    datePapers(school.workspace);
    await school.call('apiMatchPairs');
    await school.call('apiApprovePairs');
    await refresh();
    school.workspace.clock.advance(86_400_000);
    datePapers(school.workspace, '2026-08-30');
    fill(school.workspace, 'Настройки', 'Настройка', 'Значение', { 'Учеников 10–19 лет в школе': 400 });
    const { calls } = await school.run('apiRefreshDashboard');
    expect(calls.seconds).toBeLessThan(60);
    counts.push(calls.total);
    if (people.mentees < 100) await school.close();
  }
  expect(Math.abs(counts[1]! - counts[0]!)).toBeLessThanOrEqual(3);
});

test('answers of a whole year take no more calls than those of a month', async () => {
  const counts: number[] = [];
  for (const until of ['2026-09-30', '2027-04-20']) {
    school = await School.ready();
    await pairUp(school, { mentees: 6, mentors: 3 });
    const pair = {
      pair: 'ПГ-001',
      mentee: school.cell('Пары и группы', 2, 'Наставляемые'),
      mentor: school.cell('Пары и группы', 2, 'Наставник'),
    };
    await tell(school, meetingsOf(pair, everyDays('2026-09-02', until, 3), 8), until);
    await refresh();
    fill(school.workspace, 'Настройки', 'Настройка', 'Значение', { 'Учеников 10–19 лет в школе': 400 });
    counts.push((await school.run('apiRefreshDashboard')).calls.total);
    if (until < '2027') await school.close();
  }
  expect(Math.abs(counts[1]! - counts[0]!)).toBeLessThanOrEqual(3);
});
