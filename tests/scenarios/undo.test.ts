/** «Отменить» on the host: commands taken back to the same bytes, sorted sheets, rows that a person has changed since. */
import { datePapers, fill, fillSchool } from '../support/pairing';
import { School } from '../support/school';

let school: School;
afterEach(() => school.close());

type Command = 'apiRecordConsents' | 'apiMatchPairs' | 'apiApprovePairs' | 'apiPrepareOrder' | 'apiCollectAnswers';

async function press(name: Command) {
  const reply = await school.call(name);
  if (!reply.ok) throw new Error(`${reply.message} ${JSON.stringify(reply.issues)}`);
  return reply;
}

async function preview(operation?: string) {
  const reply = await school.call('apiReadUndo', ...(operation === undefined ? [] : [{ operation }]));
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** Takes the last command back. */
async function undo() {
  const reply = await school.call('apiUndo', { operation: (await preview())!.operation });
  if (!reply.ok) throw new Error(reply.message);
  return reply;
}

/** Every value of every sheet that people see; sheets that an operation brought along have their headings only. */
const values = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    school.book
      .getSheets()
      .filter((sheet) => !['Журнал', 'Изменения'].includes(sheet.getName()))
      .map((sheet) => [sheet.getName(), sheet.getDataRange().getValues()]),
  );

/** The curator sorts a sheet from the last row to the first. */
function turnOver(title: string): void {
  const sheet = school.sheet(title);
  const [headings, ...rows] = sheet.getDataRange().getValues();
  const cells = [...rows].reverse();
  sheet.getRange(2, 1, cells.length, headings!.length).setValues(cells.map((row) => row.map(asTyped)));
}

const asTyped = (value: unknown): unknown => (typeof value === 'string' && value !== '' ? `'${value}` : value);

async function ready(people = { mentees: 6, mentors: 3 }): Promise<void> {
  school = await School.ready('codes');
  fillSchool(school.workspace, people);
  await press('apiRecordConsents');
  datePapers(school.workspace);
}

test('nothing can be taken back in a new book', async () => {
  school = await School.ready();
  expect(await school.call('apiReadUndo')).toMatchObject({
    ok: true,
    value: null,
    message: 'Отменять нечего: после настройки книги команды ничего не меняли.',
  });
  expect(await school.call('apiUndo', { operation: 'issue-codes:abc123' })).toMatchObject({ ok: false });
  expect(await school.call('apiUndo', { operation: '__proto__' } as never)).toMatchObject({ ok: false });
});

test('codes, proposal and pairs are taken back one after the other to the same bytes', async () => {
  await ready();
  const start = values();
  await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 3, after: 6 });
  await undo();
  expect(values()).toEqual(start);
  await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 3, after: 6 });
  expect(school.cell('Наставляемые', 8, 'Код')).toBe('У-007');
  await undo();
  await press('apiMatchPairs');
  const proposed = values();
  await press('apiApprovePairs');
  expect(values()).not.toEqual(proposed);
  expect((await undo()).message).toMatch(
    /^Отменено «Записать пары»: возвращено строк – 9, убрано добавленных строк – 6\.$/,
  );
  expect(values()).toEqual({ ...proposed, 'Пары и группы': [school.cells('Пары и группы')[0]] });
  await undo();
  expect(values()).toMatchObject(start);
  expect(school.cells('Подбор')).toHaveLength(1);
});

test('the journal says what was taken back; what stays is said beforehand', async () => {
  await ready();
  await press('apiMatchPairs');
  await press('apiApprovePairs');
  await press('apiPrepareOrder');
  const before = await preview();
  expect(before).toMatchObject({ command: 'Записать пары', restored: 9, removed: 0 });
  expect(before!.left.map(({ what }) => what)).toEqual(
    ['ПГ-001', 'ПГ-002', 'ПГ-003', 'ПГ-004', 'ПГ-005', 'ПГ-006'].map(
      (pair) => `Строка «${pair}» не возвращена: её изменили после этой команды.`,
    ),
  );
  expect(before!.stays.join(' ')).toContain('Подготовить приказ. Проект приказа');
  expect(before!.choices.map(({ command }) => command)).toEqual([
    'Записать пары',
    'Подобрать пары',
    'Проверить согласия',
  ]);
  await undo();
  expect(school.cells('Пары и группы')).toHaveLength(7);
  const journal = school.cells('Журнал');
  const [, , command, what, state] = journal[0]!.map((_heading, column) => column);
  expect(journal.filter((line) => line[state!] === 'отменено').map((line) => line[command!])).toEqual([
    'Записать пары',
  ]);
  expect(journal[journal.length - 1]![what!]).toBe(
    'Отменено «Записать пары»: возвращено строк – 9. Изменены после команды и оставлены как есть: ПГ-001, ПГ-002, ПГ-003, ПГ-004, ПГ-005 и ПГ-006.',
  );
});

test('a sheet that was sorted in between loses the added rows and nothing else', async () => {
  await ready();
  await press('apiMatchPairs');
  turnOver('Наставляемые');
  const start = values();
  turnOver('Наставляемые');
  await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 3, after: 6 });
  await press('apiApprovePairs');
  turnOver('Наставляемые');
  await undo();
  await undo();
  expect(values()).toMatchObject(start);
});

test('a row that a person has changed since is named and stays', async () => {
  await ready();
  await press('apiMatchPairs');
  const start = values();
  await press('apiApprovePairs');
  await school.type('Наставляемые', 4, 'Статус', 'выбыл');
  await school.type('Пары и группы', 3, 'Цель', 'Сдать экзамен');
  expect((await preview())!.left.map(({ where }) => where)).toEqual([
    '«Пары и группы», строка 3',
    '«Наставляемые», строка 4',
  ]);
  const reply = await undo();
  expect(reply.message).toContain('2\u00a0строки изменены после команды');
  expect(reply.issues.map(({ what }) => what)).toEqual([
    'Строка «ПГ-002» не возвращена: её изменили после этой команды.',
    'Строка «У-003» не возвращена: её изменили после этой команды.',
  ]);
  expect(school.cell('Наставляемые', 4, 'Статус')).toBe('выбыл');
  expect(
    school
      .cells('Пары и группы')
      .slice(1)
      .map(([code]) => code),
  ).toEqual(['ПГ-002']);
  fill(school.workspace, 'Наставляемые', 'Код', 'Статус', { 'У-003': 'в базе' });
  fill(school.workspace, 'Наставляемые', 'Код', 'Наставник', { 'У-003': ' ' });
  const [mentees, untouched] = [values(), start].map((all) => all['Наставляемые'] as unknown[][]);
  expect(mentees!.filter((_row, index) => index !== 3)).toEqual(untouched!.filter((_row, index) => index !== 3));
});
