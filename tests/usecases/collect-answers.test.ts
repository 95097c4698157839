import { School } from '../support/school';
import { draw } from '../support/sheet';

let school: School;
afterEach(() => school.close());

const study = 'С какой учёбой вы могли бы помочь ученику?';
const hours = 'Сколько часов в месяц вы готовы уделять наставничеству?';
const idea = 'Есть ли у вас идея: чему учить и с чего начать?';
const success = 'Каким своим успехом вы хотели бы поделиться?';

interface Person {
  readonly code: string;
  readonly signed: string;
  readonly link: string;
}

/** A school with codes given out and the questionnaire open. */
async function open(people: number, regime: 'codes' | 'names' = 'codes'): Promise<readonly Person[]> {
  school = await School.ready(regime);
  await school.call('apiIssueCodes', { base: 'mentors', letter: 'Н', count: people, after: 0 });
  await school.call('apiCreateQuestionnaire', 'mentor-offer');
  const reply = await school.call('apiShowLinks', 'mentors', 'mentor-offer');
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

async function answer(person: Person, answers: Readonly<Record<string, unknown>>, signed = person.signed) {
  const sent = await school.answer(person.link, { 'Ваш код': signed, ...answers });
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems));
  return sent;
}

/** Lines put straight onto the sheet of answers, as Google does when many send at once. */
function pour(lines: readonly Readonly<Record<string, unknown>>[]): void {
  const sheet = school.sheet('Ответы А4');
  const headings = school.cells('Ответы А4')[0] ?? [];
  const values = lines.map((line, index) =>
    headings.map((heading, column) =>
      column === 0 ? new Date(Date.UTC(2026, 8, 2, 6, 0, index)) : asText(line[heading]),
    ),
  );
  const room = sheet.getMaxRows() - sheet.getLastRow();
  if (room < values.length) sheet.insertRowsAfter(sheet.getMaxRows(), values.length - room);
  sheet.getRange(sheet.getLastRow() + 1, 1, values.length, headings.length).setValues(values);
}

/** Google puts what people wrote onto the sheet as text. */
const asText = (value: unknown): unknown => (typeof value === 'string' ? `'${value}` : (value ?? ''));

const mentors = (...headings: string[]): string => draw(school.cells('Наставники'), ['Код', ...headings]);

test('the answer of a person comes into the base by itself', async () => {
  const [anna] = await open(2);
  const { runs } = await answer(anna!, {
    [study]: ['Математика', 'Олимпиады'],
    [hours]: '4',
    'Как вам удобнее помогать?': 'с группой',
  });
  expect(runs.map((run) => [run.error, run.refusals])).toEqual([[undefined, []]]);
  expect(mentors('Основные компетенции', 'Ресурс времени на программу', 'Пара или группа')).toBe(
    [
      'Код | Основные компетенции | Ресурс времени на программу | Пара или группа',
      'Н-001 | Математика; Олимпиады | 4 | с группой',
      'Н-002 |  |  |',
    ].join('\n'),
  );
  expect(draw(school.cells('Анкеты'), ['Ответов', 'Не подтверждено', 'Ждём ответов', 'Кто не ответил'])).toBe(
    'Ответов | Не подтверждено | Ждём ответов | Кто не ответил\n1 | 0 | 2 | Н-002',
  );
  expect(draw(school.cells('Журнал'), ['Что сделано'])).toContain(
    'Анкета А4: на листе «Наставники» обновлено 1\u00a0строка – Н-001.',
  );
});

test('the hour brings in what no trigger told of', async () => {
  const [anna] = await open(1);
  pour([{ 'Ваш код': anna!.signed, [hours]: 6 }]);
  await school.workspace.pass(61 * 60_000);
  expect(mentors('Ресурс времени на программу')).toContain('Н-001 | 6');
});

test('collected again, changes nothing, and the curator’s corrections stay', async () => {
  const [anna] = await open(2);
  await answer(anna!, { [hours]: '4' });
  await school.type('Наставники', 2, 'Ресурс времени на программу', '9');
  const before = school.workspace.dump();
  expect(await school.call('apiCollectAnswers')).toMatchObject({
    ok: true,
    message: 'Новых ответов нет: всё уже в базе.',
  });
  expect(school.workspace.dump()).toEqual(before);
  expect(mentors('Ресурс времени на программу')).toContain('Н-001 | 9');
});

test('a wrong key changes nothing and is shown with its place and remedy', async () => {
  const [anna] = await open(1);
  await answer(anna!, { [hours]: '4' }, 'Н-001-AAAA');
  expect(mentors('Ресурс времени на программу')).toBe('Код | Ресурс времени на программу\nН-001 |');
  const [, finding] = school.cells('Проверка');
  expect(finding?.slice(0, 3)).toEqual([
    '«Ответы А4», строка 2, столбец «Ваш код»',
    'Ответ не подтверждён: проверочный ключ не подходит к коду.',
    'Уточните, чей это ответ. Верный ключ – в личной ссылке человека, её покажет «Пульт куратора».',
  ]);
  const reply = await school.call('apiReadConsole');
  expect(reply.ok && reply.value).toMatchObject({ answers: 1, unconfirmed: 1, waiting: 0, next: 'mend-findings' });
});

test('a finding goes when it is mended, and a settled one is not counted', async () => {
  const [anna] = await open(1);
  await answer(anna!, {}, 'Н-001');
  await answer(anna!, {}, 'не помню');
  expect(await school.call('apiCheckWorkbook')).toMatchObject({ message: expect.stringContaining('2\u00a0замечания') });
  await school.type('Проверка', 2, 'Разобрано', 'да');
  expect(await school.call('apiCheckWorkbook')).toMatchObject({ message: expect.stringContaining('1\u00a0замечание') });
  await school.type('Ответы А4', 3, 'Ваш код', anna!.signed);
  await school.call('apiCollectAnswers');
  expect(draw(school.cells('Проверка'), ['Где', 'Разобрано'])).toBe(
    'Где | Разобрано\n«Ответы А4», строка 2, столбец «Ваш код» | да',
  );
});

test('text stays text, and what is bad does not spoil the rest', async () => {
  const [anna, boris] = await open(2, 'names');
  const awkward = '=1+1 <b>жирно</b> ⟦У-017|дат⟧ {{school}} 💥 «ё»';
  pour([
    {
      'Ваш код': anna!.signed,
      [success]: awkward,
      [idea]: 'я'.repeat(3000),
      [hours]: 'много',
      [study]: 'Математика, Магия',
    },
    { 'Ваш код': boris!.signed, [success]: '+7 900 000-00-00', 'Фамилия, имя, отчество': "'Д’Артаньян" },
  ]);
  await school.call('apiCollectAnswers');
  expect(school.cell('Наставники', 2, 'Важные для программы достижения')).toBe(awkward);
  expect(school.cell('Наставники', 3, 'Важные для программы достижения')).toBe('+7 900 000-00-00');
  expect(school.cell('Наставники', 3, 'ФИО наставника')).toBe("'Д’Артаньян");
  expect(school.cell('Наставники', 2, 'Основные компетенции')).toBe('Математика');
  expect(school.cell('Наставники', 2, 'Идея мини-программы')).toBe('');
  const formulas = school.sheet('Наставники').getDataRange().getFormulas().flat();
  expect(formulas.filter((formula) => formula !== '')).toEqual([]);
  expect(draw(school.cells('Проверка'), ['Где'])).toBe(
    [
      'Где',
      `«Ответы А4», строка 2, столбец «${study}»`,
      `«Ответы А4», строка 2, столбец «${hours}»`,
      `«Ответы А4», строка 2, столбец «${idea}»`,
    ].join('\n'),
  );
});

test('columns of the school’s own and values of untouched rows stay as they are', async () => {
  const people = await open(3);
  const sheet = school.sheet('Наставники');
  sheet.insertColumnBefore(4);
  sheet.getRange(1, 4, 4, 1).setValues([['Наш столбец'], ['1,5'], ["'007"], ['01.09.2026']]);
  const column = school.column('Наставники', 'Ресурс времени на программу');
  sheet.getRange(3, column).setValues([[6]]);
  pour([
    { 'Ваш код': people[0]!.signed, [hours]: 4 },
    { 'Ваш код': people[2]!.signed, [hours]: 5 },
  ]);
  await school.call('apiCollectAnswers');
  expect(mentors('Наш столбец', 'Ресурс времени на программу')).toBe(
    [
      'Код | Наш столбец | Ресурс времени на программу',
      'Н-001 | 1,5 | 4',
      'Н-002 | 007 | 6',
      'Н-003 | 01.09.2026 | 5',
    ].join('\n'),
  );
});

test('questions are known by their column, wherever it stands and whatever it is called', async () => {
  const [anna] = await open(1);
  await school.call('apiCollectAnswers');
  const sheet = school.sheet('Ответы А4');
  sheet.insertColumnBefore(1);
  sheet.getRange(1, 1).setValues([['Пометки']]);
  await school.type('Ответы А4', 1, hours, 'Часы');
  pourUnder([['', new Date(Date.UTC(2026, 8, 2)), anna!.signed]], 'Часы', 7);
  await school.call('apiCollectAnswers');
  expect(mentors('Ресурс времени на программу')).toContain('Н-001 | 7');
  expect(draw(school.cells('Проверка'), ['Где', 'Что случилось'])).toContain('«Ответы А4», столбец «Пометки»');
});

test('columns that changed places under headings that did not are found all the same', async () => {
  const [anna] = await open(1);
  await answer(anna!, { [hours]: '4' });
  await school.call('apiCollectAnswers');
  const sheet = school.sheet('Ответы А4') as unknown as GoogleAppsScript.Spreadsheet.Sheet;
  const gathering = 'Как вам удобнее помогать?';
  const [one, other] = [gathering, hours].map((heading) => school.column('Ответы А4', heading)) as [number, number];
  sheet.moveColumns(sheet.getRange(1, one), other + 1);
  sheet.moveColumns(sheet.getRange(1, other - 1), one);
  sheet.getRange(1, one).setValue(gathering);
  sheet.getRange(1, other).setValue(hours);
  school.workspace.clock.advance(60_000);
  await answer(anna!, { [hours]: '7', [gathering]: 'с группой' });
  await school.call('apiCollectAnswers');
  expect(mentors('Ресурс времени на программу', 'Пара или группа')).toContain('Н-001 | 7 | с группой');
});

/** A line of answers whose first cells are given, with one more under a heading. */
function pourUnder(start: readonly (readonly unknown[])[], heading: string, value: unknown): void {
  const sheet = school.sheet('Ответы А4');
  const row = sheet.getLastRow() + 1;
  sheet.getRange(row, 1, 1, start[0]!.length).setValues(start);
  sheet.getRange(row, school.column('Ответы А4', heading)).setValues([[value]]);
}

test('twenty answers and a thousand take the same number of calls, give or take three', async () => {
  const count = async (people: number): Promise<number> => {
    const persons: Person[] = [];
    school = await School.ready();
    for (let after = 0; after < people; after += 200)
      await school.call('apiIssueCodes', { base: 'mentors', letter: 'Н', count: Math.min(200, people - after), after });
    await school.call('apiCreateQuestionnaire', 'mentor-offer');
    const reply = await school.call('apiShowLinks', 'mentors', 'mentor-offer');
    if (reply.ok) persons.push(...reply.value);
    pour(persons.map(({ signed }, index) => ({ 'Ваш код': signed, [study]: 'Математика', [hours]: 1 + (index % 9) })));
    school.workspace.flush();
    const { calls } = await school.run('apiCollectAnswers');
    expect(calls.seconds).toBeLessThan(60);
    expect(school.cell('Наставники', people + 1, 'Основные компетенции')).toBe('Математика');
    await school.close();
    return calls.total;
  };
  const few = await count(20);
  expect(Math.abs((await count(1000)) - few)).toBeLessThanOrEqual(3);
  school = await School.open();
});
