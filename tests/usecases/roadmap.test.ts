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
