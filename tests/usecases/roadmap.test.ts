/** The roadmap in the book: made from the catalogue, kept by the school, read and checked. One book lives through all of it. */
import { activities } from '../../src/addon/catalog/roadmap';
import { School } from '../support/school';

const SHEET = 'Дорожная карта';

let school: School;
beforeAll(async () => {
  school = await School.ready();
});
afterAll(() => school.close());

const rowOf = (number: string): number => school.cells(SHEET).findIndex(([first]) => first === number) + 1;
const at = (number: string, heading: string): string => school.cell(SHEET, rowOf(number), heading);
const findings = (): string[] =>
  (school.book.getSheetByName('Проверка') ? school.cells('Проверка') : [])
    .slice(1)
    .map((line) => line.join(' | '))
    .filter((line) => line.includes(SHEET));

test('every activity stands in the sheet with its term in the chosen year', async () => {
  expect(await school.call('apiMakeRoadmap')).toMatchObject({ ok: true });
  expect(school.cells(SHEET)).toHaveLength(activities.length + 1);
  expect(
    ['Этап', 'Мероприятие', 'Срок', 'Окончание', 'Ответственный', 'Выполнение', 'Контур'].map((heading) =>
      at('Э5.07', heading),
    ),
  ).toEqual([
    '5. Пары и группы',
    'Утвердить пары и группы, созданные на добровольной основе',
    'до 23.10.2026',
    '23.10.2026',
    'директор',
    'не начато',
    'внутренний',
  ]);
  expect(at('Э6.06', 'Срок')).toBe('ноябрь 2026 – апрель 2027');
  expect(at('М.20', 'Окончание')).toBe('');
});

test('a second time nothing changes, and nothing of our own words looks personal', async () => {
  const before = school.cells(SHEET);
  expect(await school.call('apiMakeRoadmap')).toMatchObject({
    ok: true,
    message: expect.stringContaining('в порядке'),
  });
  expect(school.cells(SHEET)).toEqual(before);
  await school.call('apiCheckWorkbook');
  expect(findings()).toEqual([]);
});

test('what the school writes stays; a deadline in words gets its days, one that cannot be read is told', async () => {
  await school.type(SHEET, rowOf('Э5.07'), 'Мероприятие', 'Утвердить пары приказом');
  await school.type(SHEET, rowOf('Э5.07'), 'Выполнение', 'выполнено');
  const last = school.cells(SHEET).length;
  for (const [row, number, term] of [
    [last + 1, 'Э1.31', 'до 10.09'],
    [last + 2, 'Э1.32', 'когда вернётся завуч'],
  ] as const) {
    await school.type(SHEET, row, '№', number);
    await school.type(SHEET, row, 'Этап', '1. Подготовка условий');
    await school.type(SHEET, row, 'Мероприятие', `Своё дело ${number}`);
    await school.type(SHEET, row, 'Срок', term);
    await school.type(SHEET, row, 'Выполнение', 'не начато');
  }
  await school.call('apiMakeRoadmap');
  expect(at('Э1.31', 'Окончание')).toBe('10.09.2026');
  expect(at('Э1.32', 'Окончание')).toBe('');
  expect(at('Э5.07', 'Мероприятие')).toBe('Утвердить пары приказом');
  await school.call('apiCheckWorkbook');
  expect(findings()).toEqual([expect.stringContaining('когда вернётся завуч')]);
});

test('progress counts what is done, what is overdue and leaves out what is not needed', async () => {
  school.workspace.clock.advance(16 * 24 * 3_600_000);
  const first = async () => {
    const reply = await school.call('apiReadRoadmap');
    if (!reply.ok) throw new Error(reply.message);
    return reply.value.stages[0];
  };
  expect(await first()).toEqual({ title: '1. Подготовка условий', done: 0, all: 27, overdue: 26 });
  await school.type(SHEET, rowOf('Э1.01'), 'Выполнение', 'не требуется');
  await school.type(SHEET, rowOf('Э1.02'), 'Выполнение', 'выполнено');
  expect(await first()).toEqual({ title: '1. Подготовка условий', done: 1, all: 26, overdue: 24 });
});

test('the deadlines that are still ahead of the person go into a calendar file, each under a lasting name', async () => {
  const read = async () => {
    const reply = await school.call('apiCalendarOfRoadmap');
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  };
  const { name, text } = await read();
  expect(name).toBe('Дорожная карта 2026-27.ics');
  const whole = text.replace(/\r\n /g, '');
  expect(whole).toContain('SUMMARY:Э1.31 Своё дело Э1.31');
  expect(whole).toMatch(/DTSTART;VALUE=DATE:20260910\r\n/);
  // Done, and without a day that could be read.
  expect(whole).not.toMatch(/SUMMARY:(Э1\.02|Э1\.32) /);
  const uids = (file: string) => file.match(/UID:\S+/g);
  expect(new Set(uids(text)).size).toBe(uids(text)!.length);
  expect(uids((await read()).text)).toEqual(uids(text));
});

test('making it can be taken back', async () => {
  const other = await School.ready();
  await other.call('apiMakeRoadmap');
  const preview = await other.call('apiReadUndo');
  if (!preview.ok || !preview.value) throw new Error(preview.message);
  await other.call('apiUndo', { operation: preview.value.operation });
  expect(other.cells(SHEET)).toHaveLength(1);
  await other.close();
});

describe('a plan of the school', () => {
  const plan = [
    ['План мероприятий'],
    ['Этап', 'Мероприятие', 'Срок', 'Ответственный', 'Результат'],
    [
      'Отбор и обучение наставников',
      'Провести тренинг «Первая встреча»',
      'до 20.10',
      'Петрова Анна Сергеевна',
      'Лист посещения',
    ],
    ['', 'Провести родительские собрания', 'сентябрь', 'классные руководители', 'Протоколы собраний'],
    ['', 'Встретиться с партнёрами', 'как получится', 'куратор', ''],
    ['', '', 'май', 'куратор', 'Отчёт'],
  ];
  const request = { rows: plan, replace: false };

  test('is shown first, with what could not be read, and nothing is written', async () => {
    const before = school.workspace.dump();
    const reply = await school.call('apiPreviewPlan', request);
    expect(school.workspace.dump()).toEqual(before);
    if (!reply.ok) throw new Error(reply.message);
    expect(reply.value.columns).toMatchObject({ activity: 'Мероприятие', term: 'Срок' });
    expect(reply.value.rows.map(({ kind, stage, days }) => [kind, stage, days])).toEqual([
      ['added', '4. Отбор и обучение наставников', 'до 20.10.2026'],
      ['updated', '1. Подготовка условий', '01.09.2026 – 30.09.2026'],
      ['added', '4. Отбор и обучение наставников', ''],
    ]);
    expect(reply.issues.map(({ what, where }) => `${where}: ${what}`).join('\n')).toMatch(
      /6.*не прочитана[\s\S]*«как получится»/,
    );
  });

  test('is brought at one press; brought again it changes nothing; names of people stay out of a book of codes', async () => {
    const before = school.cells(SHEET);
    expect(await school.call('apiImportPlan', request)).toMatchObject({ ok: true });
    const rows = school.cells(SHEET);
    expect(rows).toHaveLength(before.length + 2);
    expect(at('Э4.16', 'Мероприятие')).toBe('Провести тренинг «Первая встреча»');
    expect(at('Э4.16', 'Окончание')).toBe('20.10.2026');
    expect(at('Э4.17', 'Срок')).toBe('как получится');
    expect(at('Э1.05', 'Окончание')).toBe('30.09.2026');
    expect(rows.flat().join()).not.toContain('Петров');
    expect(await school.call('apiImportPlan', request)).toMatchObject({
      ok: true,
      message: expect.stringContaining('уже есть'),
    });
    expect(school.cells(SHEET)).toEqual(rows);
    const undo = await school.call('apiReadUndo');
    if (!undo.ok || !undo.value) throw new Error(undo.message);
    await school.call('apiUndo', { operation: undo.value.operation });
    expect(school.cells(SHEET)).toEqual(before);
  });

  test('in place of the ready one leaves begun activities alone; a table that is no plan is refused', async () => {
    const preview = await school.call('apiPreviewPlan', { rows: plan, replace: true });
    const open = school.cells(SHEET).filter((row) => row.includes('не начато')).length;
    expect(preview).toMatchObject({ ok: true, value: { dropped: open - 1 } });
    expect(await school.call('apiPreviewPlan', { rows: [['а', 'б']], replace: false })).toMatchObject({ ok: false });
  });
});

test('what is to be done is told by month, role and delay', async () => {
  const reply = await school.call('apiReadRoadmap');
  if (!reply.ok) throw new Error(reply.message);
  const { activities: open } = reply.value;
  const one = (number: string) => open.find((activity) => activity.number === number);
  expect(one('Э1.05')).toMatchObject({ isThisMonth: true, isOverdue: true, roles: ['классные руководители'] });
  expect(one('Э2.09')).toMatchObject({ isThisMonth: true, isOverdue: false, days: 'до 30.09.2026' });
  expect(one('Э6.06')).toMatchObject({ isThisMonth: false, isOverdue: false });
  expect(one('Э1.13')).toMatchObject({ roles: ['администрация', 'рабочая группа'] });
  expect(one('М.20')).toMatchObject({ days: '', term: 'в течение года' });
  expect(open.filter(({ isOverdue }) => isOverdue).map(({ number }) => number)).toContain('Э1.03');
  expect(open.map(({ number }) => number)).not.toContain('Э5.07');
});
