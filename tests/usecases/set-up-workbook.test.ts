import { harmWords } from '../../src/addon/catalog/care/harm-words';
import { freeQuestions } from '../../src/addon/catalog/questionnaires';
import { settingDeclarations } from '../../src/addon/catalog/settings';
import { tags } from '../../src/addon/catalog/tags';
import { School, setUpRequest } from '../support/school';
import { draw } from '../support/sheet';

const six = ['Наставляемые', 'Наставники', 'Анкеты', 'Справочники', 'Настройки', 'Журнал'];

let school: School;
afterEach(() => school.close());

/** The world without the things that the clock alone changes. */
const titles = (): string[] => school.book.getSheets().map((sheet) => sheet.getName());

test('the menu stands there before anything is set up', async () => {
  school = await School.open();
  const { runs } = await school.workspace.open(school.project, { authMode: 'NONE' });
  expect(runs.map((run) => run.error)).toEqual([undefined]);
  expect(school.workspace.screen.shown).toMatchObject([
    {
      kind: 'menu',
      caption: 'Наставничество',
      entries: [
        { caption: 'Пульт куратора', run: 'showConsole' },
        { caption: 'Собрать ответы', run: 'collectFromMenu' },
        { caption: 'Проверить книгу', run: 'checkFromMenu' },
        { caption: 'Обновить дашборд', run: 'dashboardFromMenu' },
        { caption: 'Отменить последнее', run: 'undoFromMenu' },
        { caption: 'Восстановить листы', run: 'restoreFromMenu' },
        { caption: 'Показатели для муниципалитета', run: 'showFigures' },
        { caption: 'Подготовить публикацию', run: 'showPublication' },
        { caption: 'Новый учебный год', run: 'showNextYear' },
        { caption: 'Переезд', run: 'showArchive' },
        { caption: 'Настроить книгу', run: 'showSetup' },
        { caption: 'Руководство', run: 'showManual' },
      ],
    },
  ]);
});

test('the pages say what to do in a book that is not set up', async () => {
  school = await School.open();
  expect(await school.call('apiReadConsole')).toMatchObject({ ok: false, message: 'Книга ещё не настроена.' });
  expect(await school.call('apiReadSetup')).toMatchObject({
    ok: true,
    value: {
      isSetUp: false,
      year: '2026/27',
      years: ['2026/27', '2027/28'],
      timeZone: 'Europe/Moscow',
      regime: 'codes',
    },
  });
});

test('makes six sheets, the lists, the settings and a line in the journal', async () => {
  school = await School.open({ locale: 'en_US', timeZone: 'America/New_York' });
  const reply = await school.call('apiSetUpWorkbook', { ...setUpRequest, timeZone: 'Asia/Vladivostok' });
  expect(reply).toMatchObject({ ok: true, issues: [] });
  expect(titles()).toEqual(six);
  expect([school.book.getSpreadsheetLocale(), school.book.getSpreadsheetTimeZone()]).toEqual([
    'ru_RU',
    'Asia/Vladivostok',
  ]);
  expect(school.cells('Наставники')[0]?.slice(0, 4)).toEqual([
    'Код',
    'Место работы/учёбы',
    'Основные компетенции',
    'Важные для программы достижения',
  ]);
  expect(school.cells('Справочники')).toHaveLength(tags.length + harmWords.length + 1);
  expect(draw(school.cells('Настройки'), ['Настройка', 'Значение'])).toBe(
    [
      'Настройка | Значение',
      'Школа полностью | МБОУ «СОШ № 7 г. Новореченска»',
      'Школа кратко | СОШ № 7',
      'Учебный год | 2026/27',
      'Часовой пояс | Asia/Vladivostok',
      'Режим | коды',
      'Открытые вопросы в режиме кодов | нет',
      'Наставляемых на одного наставника | 2',
      'Вес: запрос и компетенции | 50',
      'Вес: взаимный выбор | 25',
      'Вес: форма наставничества | 10',
      'Вес: формат и время | 10',
      'Вес: желаемый возраст | 5',
      'Вес: общие увлечения | 0',
      'Подбор: что важнее | сначала охват',
      'Встреч в месяц | 2',
      'Минут на встречу | 60',
      'Справка о часах: с |',
      'Справка о часах: по |',
      'Материалы для наставников |',
      'Материалы для наставляемых |',
      'Светофор: пара без встреч, дней | 14',
      'Светофор: группа без встреч, дней | 28',
      'Светофор: долгое молчание, дней | 30',
      'Светофор: низкая оценка | 5',
      'Светофор: хорошая оценка | 7',
      'Пары работают до |',
      'Локальные акты в приказе |',
      'Термины документов | целевая модель (Р-145)',
      'Учредитель |',
      'Место издания приказов |',
      'Телефон исполнителя |',
      'Код директора |',
      'ФИО директора |',
      'Код куратора |',
      'ФИО куратора |',
      'ФИО куратора в дат. п. |',
      'ФИО куратора в вин. п. |',
      'Должность куратора | заместитель директора по воспитательной работе',
      'Каникулы | 26.10–03.11; 30.12–10.01; 27.03–04.04',
      'Нерабочие праздничные дни | 04.11; 31.12–08.01; 23.02; 08.03; 01.05; 09.05; 12.06',
      'Адрес школы |',
      'ИНН школы |',
      'ОГРН школы |',
      'Страница о наставничестве |',
      'Социальные партнёры |',
      'Протокол педсовета |',
      'Рабочая группа |',
      'Формы наставничества в школе | ученик – ученик; учитель – учитель; учитель – ученик; студент – ученик; работодатель – ученик',
      `Ролевые модели в школе | ${settingDeclarations.roleModelsInSchool.initial}`,
      'Вид дорожной карты | по разделам, с видом документа',
      'Дорожная карта: период |',
      'Учеников 10–19 лет в школе | 0',
      'Учеников 15–19 лет в школе | 0',
      'Молодых специалистов в школе | 0',
      'Мониторинг: доволен – средняя оценка от | 7',
      'SWOT: сильная сторона, от % | 60',
      'SWOT: слабая сторона, меньше % | 40',
      'Итоговое мероприятие: дата |',
      'Итоговое мероприятие: начало | 15:00',
      'Итоговое мероприятие: место | актовый зал школы',
      'Итоговое мероприятие: формат | Конструктор идеального наставника',
      'Поощрения: встреч не меньше, % | 100',
      'Поощрения: польза не ниже, % | 85',
      'Поощрения: отзывов не меньше | 5',
      'Почта куратора |',
      'Почта психолога |',
      'Сводка куратору | понедельник',
      'Напоминать за, дней | 3',
      'Писать участникам | нет',
      'Кто собирает ответы сам |',
      'Документов в день | 40',
      ...freeQuestions.map(
        ({ questionnaire, question }) => `Открытый вопрос ${questionnaire.number}: ${question.title} | нет`,
      ),
    ].join('\n'),
  );
  expect(draw(school.cells('Журнал'), ['Кто', 'Команда', 'Что сделано'])).toBe(
    [
      'Кто | Команда | Что сделано',
      'curator@school.example | Настроить книгу | Школа «СОШ № 7», учебный год 2026/27, режим: коды.',
    ].join('\n'),
  );
});

test('set up again, restores what is missing and keeps what people wrote', async () => {
  school = await School.ready();
  await school.type('Настройки', 7, 'Значение', 'да');
  school.sheet('Наставники').insertColumnBefore(2);
  school
    .sheet('Наставники')
    .getRange(1, 2, 2, 1)
    .setValues([['Любимый цвет'], ['синий']]);
  school.sheet('Наставники').deleteColumn(school.column('Наставники', 'Интересы'));
  school
    .sheet('Справочники')
    .getRange(2, 3)
    .setValues([['Высшая математика']]);

  await school.call('apiSetUpWorkbook', { ...setUpRequest, schoolShort: 'Лицей' });

  expect(titles()).toEqual(six);
  const headings = school.cells('Наставники')[0] ?? [];
  expect(headings[1]).toBe('Любимый цвет');
  expect(headings[headings.length - 1]).toBe('Интересы');
  expect(school.cell('Наставники', 2, 'Любимый цвет')).toBe('синий');
  expect(school.cell('Справочники', 2, 'Название')).toBe('Высшая математика');
  expect(school.cell('Настройки', 3, 'Значение')).toBe('Лицей');
  expect(school.cell('Настройки', 7, 'Значение')).toBe('да');
});

test('the same set-up twice leaves the same world', async () => {
  school = await School.ready();
  const before = school.workspace.dump();
  await school.call('apiSetUpWorkbook', setUpRequest);
  expect(school.workspace.dump()).toEqual(before);
});

test('keeps names only for those who know the law', async () => {
  school = await School.open();
  const refused = await school.call('apiSetUpWorkbook', { ...setUpRequest, regime: 'names' });
  expect(refused).toMatchObject({ ok: false });
  expect(titles()).not.toContain('Наставники');
  await school.call('apiSetUpWorkbook', { ...setUpRequest, regime: 'names', acknowledged: true });
  expect(school.cells('Наставники')[0]?.slice(0, 3)).toEqual(['Код', 'ФИО наставника', 'Контактные данные']);
  const back = await school.call('apiSetUpWorkbook', setUpRequest);
  expect(back).toMatchObject({ ok: false });
  expect(back.issues.map((issue) => issue.where)).toContain('«Наставники», столбец «ФИО наставника»');
});

test('refuses what no page of ours would send', async () => {
  school = await School.open();
  for (const request of [null, {}, { ...setUpRequest, year: '2026' }, { ...setUpRequest, timeZone: 'Mars/Olympus' }])
    expect(await school.call('apiSetUpWorkbook', request as never)).toEqual({
      ok: false,
      message: 'Окно прислало непонятный запрос. Закройте его, откройте заново и повторите.',
      issues: [],
    });
  expect(titles()).toHaveLength(1);
});

test('asks everything in nine steps, and what stands there is what a new book gets', async () => {
  school = await School.open();
  const reply = await school.call('apiReadSetup');
  if (!reply.ok) throw new Error(reply.message);
  const { steps, targets, draft } = reply.value;
  expect(steps).toHaveLength(9);
  expect(draft).toBeNull();
  expect(targets[0]).toMatchObject({ id: 'pupils-mentored', target: 70, source: 'ориентир 2024 года (Р-145)' });
  await school.call('apiSetUpWorkbook', setUpRequest);
  expect(await school.call('apiReadConsole')).toMatchObject({
    ok: true,
    value: {
      next: 'issue-codes',
      stage: 2,
      stages: expect.arrayContaining([
        expect.objectContaining({ number: 2, title: 'База наставляемых', from: '2026-09-01', to: '2026-09-30' }),
      ]),
    },
  });
  const own = ['schoolFull', 'schoolShort', 'year'];
  for (const { key, name, value } of steps.flatMap(({ fields }) => fields))
    if (!own.includes(key)) expect(school.cells('Настройки')).toContainEqual(expect.arrayContaining([name, value]));
});

test('is taken up where it was left, without anything personal, and is over when the book is set up', async () => {
  school = await School.open();
  const values = { schoolShort: 'Лицей', town: 'г. Энск', curatorName: 'Орлова Мария Петровна' };
  const draft = { step: 4, values, targets: [{ id: 'pupils-mentored', target: null, source: '' }] };
  await school.call('apiSaveSetup', draft);
  expect(JSON.stringify(school.workspace.dump())).not.toContain('Орлова');
  const taken = async () => {
    const reply = await school.call('apiReadSetup');
    return reply.ok ? reply.value.draft : reply;
  };
  expect(await taken()).toEqual({ ...draft, values: { schoolShort: 'Лицей', town: 'г. Энск' } });
  expect(await school.call('apiSetUpWorkbook', { ...setUpRequest, settings: { town: 'г. Энск' } })).toMatchObject({
    ok: true,
  });
  expect(school.cells('Настройки')).toContainEqual(expect.arrayContaining(['Место издания приказов', 'г. Энск']));
  expect(await taken()).toBeNull();
});

test.each([
  [{ secret: 'x' }],
  [{ vocabulary: 'свой' }],
  [{ pupilsFrom10: '-1' }],
  [{ principalName: 'Орлова Мария Петровна' }],
])('sets nothing but what the wizard asks: %j', async (settings) => {
  school = await School.open();
  expect(await school.call('apiSetUpWorkbook', { ...setUpRequest, settings })).toMatchObject({ ok: false });
  expect(titles()).toHaveLength(1);
});

test('targets with their sources are written once, stay when the figures come, and can be taken back', async () => {
  school = await School.ready();
  const asked = [{ id: 'pupils-mentored', target: 35, source: 'приказ управления образования' }];
  expect(await school.call('apiSetTargets', asked)).toMatchObject({ ok: true, message: 'Записано целей: 9.' });
  expect(await school.call('apiSetTargets', asked)).toMatchObject({ ok: true, message: 'Цели уже такие.' });
  await school.call('apiRefreshDashboard');
  expect([school.cell('Показатели', 2, 'Цель'), school.cell('Показатели', 2, 'Источник цели')]).toEqual([
    '35',
    'приказ управления образования',
  ]);
  expect(await school.call('apiSetTargets', [{ id: 'other', target: 1, source: '' }])).toMatchObject({ ok: false });
  const undo = await school.call('apiReadUndo');
  if (!undo.ok || !undo.value) throw new Error(undo.message);
  expect(undo.value.command).toBe('Записать цели');
});

test.each(['codes', 'names'] as const)(
  'stays far below the time that Google gives, in the regime of %s',
  async (regime) => {
    school = await School.open();
    const { calls } = await school.run('apiSetUpWorkbook', { ...setUpRequest, regime, acknowledged: true });
    expect(calls.seconds).toBeLessThan(60);
  },
);
