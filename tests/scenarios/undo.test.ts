/** «Отменить» on the host: commands taken back to the same bytes, sorted sheets, rows that a person has changed since. */
import { datePapers, fill, fillSchool } from '../support/pairing';
import { School, setUpRequest } from '../support/school';

/** The most that one of these commands asks of Google. */
const mostCalls = 90;

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

const listOfPeople = {
  base: 'mentees',
  headings: ['Код', 'Класс/группа/должность', 'Возрастная группа', 'Дата вхождения в программу', 'Запросы'],
  rows: [
    ['У-002', '10 «А»', '', '01.09.2026', 'Математика; Олимпиады'],
    ['У-101', '5 «Б»', '10–14', '02.09.2026', ''],
    ['У-102', '=СУММ(1;2)', '', '', 'Выбор профессии'],
  ],
} as const;

describe('import, approval and a bulk change of status', () => {
  const status = { base: 'mentees', codes: ['У-001', 'У-004', 'У-102'], status: 'выбыл' } as const;

  async function doAll(): Promise<void> {
    for (const reply of [
      await school.call('apiImportPeople', listOfPeople),
      await press('apiMatchPairs'),
      await press('apiApprovePairs'),
      await school.call('apiChangeStatus', status),
    ])
      expect(reply).toMatchObject({ ok: true });
  }

  test('are undone to the same bytes', async () => {
    await ready();
    await press('apiMatchPairs');
    const states = [values()];
    await school.call('apiImportPeople', listOfPeople);
    states.push(values());
    await press('apiApprovePairs');
    states.push(values());
    await school.call('apiChangeStatus', status);
    expect(values()).not.toEqual(states[2]);
    await undo();
    expect(values()).toEqual(states[2]);
    await undo();
    expect(values()).toEqual({ ...states[1], 'Пары и группы': [school.cells('Пары и группы')[0]] });
    await undo();
    expect(values()).toEqual({ ...states[0], 'Пары и группы': [school.cells('Пары и группы')[0]] });
    // Nothing but the journal and the log of changes tells of it.
    expect(school.cells('Журнал').filter((line) => line.includes('отменено'))).toHaveLength(3);
  });

  test('are undone to the same bytes though the sheets were sorted in between', async () => {
    await ready();
    const start = values();
    await doAll();
    for (const title of ['Наставляемые', 'Наставники', 'Пары и группы', 'Подбор']) turnOver(title);
    for (let command = 0; command < 4; command++) await undo();
    for (const title of ['Наставляемые', 'Наставники']) turnOver(title);
    expect(values()).toMatchObject(start);
    for (const title of ['Пары и группы', 'Подбор']) expect(school.cells(title)).toHaveLength(1);
  });

  test('are undone but for the row that a person has edited, which is named', async () => {
    await ready();
    const start = values();
    await doAll();
    const row = school.cells('Наставляемые').findIndex(([code]) => code === 'У-101') + 1;
    await school.type('Наставляемые', row, 'Увлечения', 'спорт');
    const left: string[] = [];
    for (let command = 0; command < 4; command++) left.push(...(await undo()).issues.map(({ what }) => what));
    expect(left).toEqual(['Строка «У-101» не возвращена: её изменили после этой команды.']);
    const mentees = values()['Наставляемые'] as unknown[][];
    expect(mentees.map(([code]) => code)).toEqual([
      'Код',
      'У-001',
      'У-002',
      'У-003',
      'У-004',
      'У-005',
      'У-006',
      'У-101',
    ]);
    expect(mentees.slice(0, 7)).toEqual(start['Наставляемые']);
    expect({ ...values(), Наставляемые: null }).toMatchObject({ ...start, Наставляемые: null });
  });
});

test('from the menu it is asked about first; «Нет» changes nothing', async () => {
  school = await School.open({ ui: [{ button: 'NO' }, { button: 'YES' }] });
  await school.call('apiSetUpWorkbook', setUpRequest);
  const start = values();
  await school.call('apiIssueCodes', { base: 'mentors', letter: 'Н', count: 2, after: 0 });
  const issued = values();
  await school.workspace.run(school.project, 'undoFromMenu');
  expect(values()).toEqual(issued);
  await school.workspace.run(school.project, 'undoFromMenu');
  expect(values()).toEqual(start);
  await school.workspace.run(school.project, 'undoFromMenu');
  const [first, second, ...others] = school.workspace.screen.asked.map(({ text }) => text);
  expect(first).toBe(second);
  expect(others).toEqual([]);
  expect(first).toContain('Добавленных строк уберётся: 2.');
  expect(first).toContain('Розданные карточки и ссылки с этими кодами перестанут действовать');
  expect(first).toMatch(/Отменить эту команду\?$/);
  expect(school.workspace.screen.shown.slice(-1)).toMatchObject([
    { kind: 'toast', text: expect.stringContaining('Отменять нечего') },
  ]);
});

describe('collected answers', () => {
  const hours = 'Сколько часов в месяц вы готовы уделять наставничеству?';

  test('are undone to the same bytes, do not come again by themselves, and come when they are asked for', async () => {
    school = await School.ready();
    await school.call('apiIssueCodes', { base: 'mentors', letter: 'Н', count: 2, after: 0 });
    await school.call('apiCreateQuestionnaire', 'mentor-offer');
    const links = await school.call('apiShowLinks', 'mentors', 'mentor-offer');
    if (!links.ok) throw new Error(links.message);
    const [anna, boris] = links.value;
    const given = (): string[] => [2, 3].map((row) => school.cell('Наставники', row, 'Ресурс времени на программу'));
    school.workspace.faults.eventsLost = true;
    await school.answer(anna!.link, { 'Ваш код': anna!.signed, [hours]: '4' });
    school.workspace.faults.eventsLost = false;
    const start = values();
    await press('apiCollectAnswers');
    expect(given()).toEqual(['4', '']);
    await undo();
    expect(values()).toEqual(start);
    await school.workspace.pass(2 * 3_600_000);
    expect(given()).toEqual(['', '']);
    await school.answer(boris!.link, { 'Ваш код': boris!.signed, [hours]: '7' });
    expect(given()).toEqual(['', '7']);
    expect(await preview()).toMatchObject({ command: 'Собрать ответы', automatic: true });
    await press('apiCollectAnswers');
    expect(given()).toEqual(['4', '7']);
  });
});

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
  const order = await preview();
  expect(order).toMatchObject({ command: 'Подготовить приказ', restored: 6, removed: 1, left: [] });
  expect(order!.stays.join(' ')).toContain('Подготовить приказ. Проект приказа');
  const approving = order!.choices.find(({ command }) => command === 'Записать пары')!.operation;
  const before = await preview(approving);
  expect(before).toMatchObject({ command: 'Записать пары', restored: 9, removed: 0 });
  expect(before!.left.map(({ what }) => what)).toEqual(
    ['ПГ-001', 'ПГ-002', 'ПГ-003', 'ПГ-004', 'ПГ-005', 'ПГ-006'].map(
      (pair) => `Строка «${pair}» не возвращена: её изменили после этой команды.`,
    ),
  );
  expect(before!.stays.join(' ')).toContain('Подготовить приказ. Проект приказа');
  expect(before!.choices.map(({ command }) => command)).toEqual([
    'Подготовить приказ',
    'Записать пары',
    'Подобрать пары',
    'Проверить согласия',
  ]);
  await school.call('apiUndo', { operation: approving });
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

test('a draft of an order that is taken back leaves the register, its file is used again', async () => {
  await ready();
  await press('apiMatchPairs');
  await press('apiApprovePairs');
  const start = values();
  await press('apiPrepareOrder');
  const files = school.workspace.dump().documents.length;
  const made = values();
  expect((await undo()).message).toMatch(
    /^Отменено «Подготовить приказ»: возвращено строк – 6, убрано добавленных строк – 1\./,
  );
  expect(values()).toEqual({ ...start, Документы: [school.cells('Документы')[0]] });
  await press('apiPrepareOrder');
  expect(school.workspace.dump().documents).toHaveLength(files);
  expect(Object.keys(values())).toEqual(Object.keys(made));
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

test('taking back asks for as many calls for 400 rows as for 20, give or take 3', async () => {
  const calls: number[][] = [];
  for (const count of [20, 200]) {
    school = await School.ready();
    const run: number[] = [];
    const counted = async (reply: Promise<{ readonly ok: boolean; readonly message: string }>): Promise<void> => {
      const { ok, message } = await reply;
      if (!ok) throw new Error(message);
      run.push(school.workspace.calls.last.total);
      expect(school.workspace.calls.last.seconds).toBeLessThan(60);
    };
    await school.call('apiIssueCodes', { base: 'mentors', letter: 'Н', count: 1, after: 0 });
    const codes = (from: number): string[] =>
      Array.from({ length: count }, (_none, index) => `У-${String(from + index).padStart(3, '0')}`);
    for (const [portion, from] of [1, 1 + count].entries()) {
      const rows = codes(from).map((code) => [code, `${portion + 5} класс`]);
      const request = { base: 'mentees', headings: ['Код', 'Класс/группа/должность'], rows, batch: 'list-1' } as const;
      await counted(school.call('apiImportPeople', request));
    }
    const everybody = { base: 'mentees', codes: [...codes(1), ...codes(1 + count)], status: 'выбыл' } as const;
    await counted(school.call('apiChangeStatus', everybody));
    await counted(school.call('apiReissueKey', { base: 'mentees', code: 'У-007' }));
    for (let command = 0; command < 3; command++) {
      await counted(school.call('apiReadUndo'));
      await counted(undo());
    }
    expect(school.cells('Наставляемые')).toHaveLength(1);
    calls.push(run);
    if (count === 20) await school.close();
  }
  const [few, many] = calls;
  for (const [index, number] of few!.entries()) expect(Math.abs(many![index]! - number)).toBeLessThanOrEqual(3);
  expect(Math.max(...many!)).toBeLessThanOrEqual(mostCalls);
});
