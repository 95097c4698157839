/** «Практики» from proposal to plan: pairs that have reached their aim give drafts, people decide, nobody is named, the next year is offered them. */
import { datePapers, fill, fillSchool, paste } from '../support/pairing';
import { School } from '../support/school';

const ordered = {
  'Пара или группа': 'пара',
  'Форма наставничества': 'работодатель – ученик',
  Начало: '2026-09-01',
  Окончание: '2027-04-30',
  Состояние: 'утверждена',
  '№ приказа': '45-од',
  'Дата приказа': '2026-09-01',
};

let school: School;
beforeAll(async () => {
  school = await School.ready('names');
  const { workspace } = school;
  fillSchool(workspace, { mentees: 4, mentors: 3 });
  // A surname that begins as a request does.
  paste(workspace, 'Наставляемые', [
    { Код: 'У-050', 'ФИО наставляемого': 'Русский Олег Петрович', 'Возрастная группа': '10–14', Статус: 'в базе' },
  ]);
  await school.call('apiRecordConsents');
  datePapers(workspace);
  await school.call('apiMatchPairs');
  await school.call('apiApprovePairs');
  const pairs = [
    ['ПГ-091', 'Н-001', 'У-001'],
    ['ПГ-092', 'Н-002', 'У-002'],
    ['ПГ-093', 'Н-003', 'У-003'],
  ];
  paste(
    workspace,
    'Пары и группы',
    pairs.map(([code = '', mentor = '', mentee = '']) => {
      return { ...ordered, 'Код пары': code, Наставник: mentor, Наставляемые: mentee };
    }),
  );
  await school.call('apiUpdatePlans');
  const task = (pair: string, number: number, what: string, mark: string) => ({
    'Код пары': pair,
    Версия: '9',
    Раздел: 'задача',
    '№ задачи': number,
    Содержание: what,
    'Оценка наставника': mark,
  });
  paste(workspace, 'Планы (ИПР)', [
    { 'Код пары': 'ПГ-091', Версия: '9', Раздел: 'цель', Содержание: 'Решать задачи самостоятельно' },
    task('ПГ-091', 1, 'Разобрать задачи муниципального этапа.', 'выполнено'),
    task('ПГ-091', 2, 'Показать решение Павлу Соловью', 'выполнено'),
    task('ПГ-091', 3, 'Записать: <b>x</b> > y', 'выполнено'),
    { 'Код пары': 'ПГ-092', Версия: '9', Раздел: 'цель', Содержание: 'Выступить' },
    task('ПГ-092', 1, 'Подготовить выступление', 'выполнено'),
  ]);
  workspace.clock.advance(Date.parse('2027-06-15T06:00:00Z') - workspace.clock.now());
});
afterAll(() => school.close());

const lines = (): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = school.cells('Практики');
  return rows
    .filter(([title]) => title !== '')
    .map((row) => Object.fromEntries(head.map((heading, at) => [heading, row[at] ?? ''])));
};

const write = (title: string, cells: Readonly<Record<string, string>>): void => {
  for (const [column, words] of Object.entries(cells))
    fill(school.workspace, 'Практики', 'Название', column, { [title]: words });
};

const findings = async (): Promise<readonly string[]> => {
  await school.call('apiCheckWorkbook');
  return school
    .cells('Проверка')
    .flat()
    .filter((words) => words.includes('рактик'));
};

const DRAFT = 'Математика: работодатель – ученик';

const sound = {
  Теги: 'Математика',
  Проблема: 'Ученик не знал, с чего начать.',
  Запрос: 'Математика',
  'Что делали': 'Разбирали по две задачи в неделю.',
  Результат: 'Встреч – 14, задач – 3 из 3.',
  'Как повторить': 'Час в неделю и общая тетрадь.',
  'Учебный год': '2026/27',
  Состояние: 'утверждена',
};

test('before pairs have ended nothing is proposed, but the sheet is there to be written on', async () => {
  const { message } = await school.call('apiProposePractices');
  expect(message).toContain('завершение ни одной пары не записано');
  expect(lines()).toEqual([]);
});

test('a pair that has reached its aim gives a draft with figures and the reason; who is named in its plan is left out', async () => {
  const settle = (pair: string, reached: 'да' | 'нет') =>
    ({ pair, reached, why: 'болезнь', presentation: 'защита проекта', perspective: undefined }) as const;
  const ended = await school.call('apiCompletePairs', [
    settle('ПГ-091', 'да'),
    settle('ПГ-092', 'нет'),
    settle('ПГ-093', 'да'),
  ]);
  expect(ended).toMatchObject({ ok: true });
  const { calls } = await school.run('apiProposePractices');
  expect(calls.total).toBeLessThanOrEqual(130);
  expect(lines()).toEqual([
    {
      Название: DRAFT,
      Форма: 'работодатель – ученик',
      Теги: 'Математика',
      Проблема: '',
      Запрос: 'Решать задачи самостоятельно',
      'Что делали': 'Разобрать задачи муниципального этапа; Записать: <b>x</b> > y',
      Результат: 'Цель достигнута. Задач плана выполнено – 3 из 3, встреч – 0.',
      Отзыв: '',
      'Как повторить': 'Составить план из 3\u00a0задач. Как показать результат: защита проекта.',
      Материалы: '',
      Источник: 'ПГ-091',
      'Учебный год': '2026/27',
      Состояние: 'черновик',
      'Почему предложена':
        'Цель достигнута, задач плана выполнено – 3 из 3, встреч – 0. Слова, по которым можно узнать человека, не взяты: 1.',
    },
  ]);
});

test('pressed again nothing is doubled, nothing that people have written is changed', async () => {
  write(DRAFT, { Проблема: 'Трудно начать.', Теги: 'Олимпиады', Название: 'Решаем сами' });
  const before = lines();
  expect((await school.call('apiProposePractices')).message).toContain('Новых предложений нет');
  expect(lines()).toEqual(before);
  write('Решаем сами', { Состояние: 'снята' });
  expect((await school.call('apiProposePractices')).message).toBe('Новых предложений нет.');
});

test('an approved case that lacks something or tells of somebody is named and shown nowhere', async () => {
  paste(school.workspace, 'Практики', [
    { ...sound, Название: 'Тетрадь решений' },
    { ...sound, Название: 'Русский язык: рассказ по картинке' },
    { ...sound, Название: 'Диктант', Отзыв: 'Русский писал без ошибок.' },
    { ...sound, Название: 'С именем', 'Что делали': 'Решали вместе с Павлом Соловьём.' },
    // A word like any other, but somebody in the base is called so.
    { ...sound, Название: 'С фамилией', Отзыв: 'Спасибо, Жук, всё получилось.' },
    { ...sound, Название: 'С телефоном', 'Как повторить': 'Звоните: 8 (912) 345-67-89.' },
    { ...sound, Название: 'С кодом', Результат: 'У-017 решил 3 задачи из 3.' },
    { ...sound, Название: 'Без проблемы', Проблема: '' },
    { ...sound, Название: 'Черновик', Проблема: '', Состояние: 'черновик' },
  ]);
  const found = (await findings()).filter((words) => /утвержд/.test(words));
  expect(found.map((words) => /«[^»]*»/.exec(words)?.[0]).sort()).toEqual([
    '«Как повторить»',
    '«Отзыв»',
    '«Отзыв»',
    '«Проблема»',
    '«Результат»',
    '«Что делали»',
  ]);
  const { value } = await school.run('apiPreviewPaper', 'catalogue-practices');
  const { text } = (value as { readonly value: { readonly text: string } }).value;
  expect(text).toContain('Тетрадь решений');
  expect(text).toContain('Русский язык: рассказ по картинке');
  expect(text).not.toMatch(
    /Диктант|С именем|Солов|С фамилией|С телефоном|С кодом|Без проблемы|Черновик|Решаем сами|ПГ-091/,
  );
});

test('the dialog reads every case once, says what each still needs, and calls nothing else', async () => {
  const { calls } = await school.run('apiReadPractices');
  expect(calls.total).toBeLessThanOrEqual(45);
  const reply = await school.call('apiReadPractices');
  if (!reply.ok) throw new Error(reply.message);
  const { practices, tags, forms, states } = reply.value;
  expect(practices).toHaveLength(10);
  expect(practices.find(({ practice }) => practice.title === 'Без проблемы')?.faults).toEqual([
    'Не заполнено: «Проблема».',
  ]);
  expect(JSON.stringify(reply.value)).not.toContain('ПГ-091');
  expect([tags.map(({ name }) => name), forms, states]).toEqual([
    ['Математика', 'Олимпиады'],
    ['работодатель – ученик'],
    ['черновик', 'утверждена', 'снята'],
  ]);
});

test('the site shows what is approved', async () => {
  const look = await school.call('apiPreviewSite');
  if (!look.ok) throw new Error(look.message);
  await school.call('apiPrepareSite', { shown: look.value.shown });
  const page = school.workspace.view.files().find(({ name }) => name === 'practices.html');
  const text = new TextDecoder().decode(school.workspace.view.content(page?.id ?? ''));
  expect(text).toContain('Тетрадь решений');
  expect(text).not.toMatch(/С именем|Солов|С фамилией|С телефоном|С кодом|Без проблемы|ПГ-091/);
});

test('the proposal can be taken back', async () => {
  fill(school.workspace, 'Практики', 'Название', 'Источник', { 'Решаем сами': 'ПГ-999' });
  expect((await school.call('apiProposePractices')).message).toContain('добавлен 1\u00a0черновик');
  expect(lines().some(({ Название }) => Название === DRAFT)).toBe(true);
  const undo = await school.call('apiReadUndo');
  if (!undo.ok || !undo.value) throw new Error(undo.message);
  await school.call('apiUndo', undo.value);
  expect(lines().some(({ Название }) => Название === DRAFT)).toBe(false);
  expect(lines().some(({ Название }) => Название === 'Тетрадь решений')).toBe(true);
});

test('in the next school year a pair with the same request finds it in its plan', async () => {
  const planTexts = (): string =>
    school.workspace
      .dump()
      .documents.filter(({ text }) => text.includes('Опыт школы'))
      .map(({ text }) => text)
      .join();
  await school.call('apiPreparePlans');
  expect(planTexts()).toBe('');
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', { 'Учебный год': '2027/28' });
  paste(school.workspace, 'Пары и группы', [
    { ...ordered, 'Код пары': 'ПГ-101', Наставник: 'Н-001', Наставляемые: 'У-001', Окончание: '2028-04-30' },
  ]);
  expect(await school.call('apiPreparePlans')).toMatchObject({ ok: true });
  expect(planTexts()).toMatch(
    /Опыт школы по тому же запросу[\s\S]*Тетрадь решений[\s\S]*Разбирали по две задачи в неделю\.[\s\S]*Час в неделю и общая тетрадь\./,
  );
  expect(planTexts()).not.toMatch(/С именем|С телефоном|С кодом|Без проблемы/);
});
