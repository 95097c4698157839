/** The set of questionnaires beyond requests and offers: pages by role, rows by person and wave, keys of those who speak about others. */
import { askedQuestionnaires } from '../../src/addon/catalog/questionnaires';
import { typeSettings } from '../support/pairing';
import { School } from '../support/school';
import { draw } from '../support/sheet';

interface Link {
  readonly code: string;
  readonly signed: string;
  readonly link: string;
}

let school: School;
const cost = new Map<string, { readonly runs: number; readonly seconds: number }>();

async function links(base: 'mentees' | 'mentors', questionnaire: string): Promise<readonly Link[]> {
  const reply = await school.call('apiShowLinks', base, questionnaire);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

async function send({ link, signed }: Link, title: string, answers: Readonly<Record<string, unknown>>) {
  school.workspace.clock.advance(60_000);
  const sent = await school.answer(link, { [title]: signed, ...answers });
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems));
}

const whatIsWrong = (): string => draw(school.cells('Проверка'), ['Где', 'Что случилось']);

beforeAll(async () => {
  school = await School.ready();
  await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 2, after: 0 });
  await school.call('apiIssueCodes', { base: 'mentees', letter: 'П', count: 1, after: 0 });
  await school.call('apiIssueCodes', { base: 'mentors', letter: 'Н', count: 2, after: 0 });
  for (const { questionnaire } of askedQuestionnaires.slice(4)) {
    let runs = 0;
    let seconds = 0;
    for (let later = 1; later > 0; runs++) {
      const { value, calls } = await school.run('apiCreateQuestionnaire', questionnaire.id);
      later = (value as { readonly value: { readonly later: number } }).value.later;
      seconds = Math.max(seconds, calls.seconds);
    }
    cost.set(questionnaire.number, { runs, seconds });
  }
});
afterAll(() => school.close());

test('every form is made within the time of an execution', () => {
  expect([...cost].filter(([, { seconds }]) => seconds >= 60)).toEqual([]);
  expect(cost.size).toBe(askedQuestionnaires.length - 4);
  expect(cost.get('А13 до')?.runs).toBe(2);
});

test('А13 leads pupils and teachers to their own pages; each wave is a row', async () => {
  const [pupil, other, teacher] = await links('mentees', 'metaskills-before');
  const described = school.workspace.forms.describe(school.workspace.view.formAt(pupil!.link)!);
  expect(described.sections.map(({ title, items, after }) => [title, items.length, after])).toEqual([
    [expect.any(String), 2, 'next'],
    ['Как это у тебя', 12, 'submit'],
    ['Как это у вас', 8, expect.anything()],
  ]);
  await send(pupil!, 'Код', { 'Кто отвечает?': 'ученик или ученица', 'Я умею поставить себе цель': 3 });
  await send(pupil!, 'Код', { 'Кто отвечает?': 'ученик или ученица', 'Я умею поставить себе цель': 4 });
  await send(teacher!, 'Код', { 'Кто отвечает?': 'педагог', 'Распределяю силы и время': 6 });
  const [after] = await links('mentees', 'metaskills-after');
  await send(after!, 'Код', { 'Кто отвечает?': 'ученик или ученица', 'Я умею поставить себе цель': 8 });
  await send({ ...other!, signed: after!.signed.replace('001', '002') }, 'Код', { 'Кто отвечает?': 'педагог' });
  const headings = ['Код', 'Замер', 'Ставлю цель', 'Педагог: силы и время'];
  expect(draw(school.cells('Замеры'), headings)).toBe(
    [headings.join(' | '), 'У-001 | до | 4 |', 'П-001 | до |  | 6', 'У-001 | после | 8 |'].join('\n'),
  );
});

test('А14 is answered with a key of its own, which is nobody’s own key, and each role has its row', async () => {
  const [own] = await links('mentees', 'metaskills-before');
  const [mentee] = await links('mentees', 'outside-view-before');
  const [partner] = await links('mentors', 'outside-view-before');
  expect(own!.signed).not.toBe(mentee!.signed);
  const title = 'Код из вашей ссылки';
  const role = 'Кем вы приходитесь ученику или программе?';
  await send(mentee!, title, { [role]: 'родитель или другой близкий взрослый', 'Как идёт учёба?': 3 });
  await send(mentee!, title, { [role]: 'классный руководитель', 'Как идёт учёба?': 5 });
  await send({ ...mentee!, signed: own!.signed }, title, { [role]: 'классный руководитель', 'Как идёт учёба?': 10 });
  await send(partner!, title, { [role]: 'партнёр программы', 'Насколько вы довольны сотрудничеством со школой?': 9 });
  const headings = ['Код', 'Кто отвечает', 'Учёба', 'Удовлетворённость партнёра'];
  expect(draw(school.cells('Обратная связь'), headings)).toBe(
    [
      headings.join(' | '),
      'У-001 | родитель или другой близкий взрослый | 3 |',
      'У-001 | классный руководитель | 5 |',
      'Н-001 | партнёр программы |  | 9',
    ].join('\n'),
  );
  expect(whatIsWrong()).toContain('«Ответы А14 до», строка 4, столбец «Код из вашей ссылки»');
});

test('А9 and А8п are rows of the pair; who wants another mentor makes its light red', async () => {
  (school.book as unknown as { insertSheet(name: string): void }).insertSheet('Пары и группы');
  const columns = [
    ['Код пары', 'ПГ-001'],
    ['Пара или группа', 'пара'],
    ['Наставник', 'Н-001'],
    ['Наставляемые', 'У-001'],
    ['Начало', '01.09.2026'],
    ['Состояние', 'утверждена'],
    ['Светофор', ''],
    ['Почему такой цвет', ''],
  ];
  const cells = [0, 1].map((part) => columns.map((column) => column[part]));
  school.sheet('Пары и группы').getRange(1, 1, 2, columns.length).setValues(cells);
  const title = 'Ваш код';
  const pair = 'Код пары или группы';
  const [mentee] = await links('mentees', 'expectations');
  const [mentor] = await links('mentors', 'expectations');
  await send(mentee!, title, { [pair]: 'ПГ-001', 'Кто отвечает?': 'наставляемый', 'Вы рады участвовать?': 'да' });
  const comfort = 'Насколько комфортно будет с наставляемым?';
  await send(mentor!, title, { [pair]: 'ПГ-001', 'Кто отвечает?': 'наставник', [comfort]: 9 });
  const [half] = await links('mentees', 'interim-review');
  await send(half!, title, {
    [pair]: 'ПГ-001',
    'Кто отвечает?': 'наставляемый',
    'Сколько процентов плана уже сделано?': '40',
    'Как работать дальше?': 'сменить наставника',
    'Нужна ли помощь куратора?': 'нет',
  });
  const headings = ['Код', 'Когда', 'Комфорт', 'Рад(а) участвовать', 'План выполнен, %', 'Как дальше'];
  expect(draw(school.cells('Ожидания и оценки'), headings)).toBe(
    [
      headings.join(' | '),
      'У-001 | до начала |  | да |  |',
      'Н-001 | до начала | 9 |  |  |',
      'У-001 | середина |  |  | 40 | сменить наставника',
    ].join('\n'),
  );
  await school.call('apiCollectAnswers');
  expect(draw(school.cells('Пары и группы'), ['Светофор', 'Почему такой цвет'])).toContain(
    'красный | просят сменить наставника',
  );
});

test('А5 and А15 fill one row of a mentor; situations, motives and skills become shares', async () => {
  const [mentor, second] = await links('mentors', 'mentor-readiness');
  const { questions } = askedQuestionnaires.find(({ questionnaire }) => questionnaire.number === 'А15')!.questionnaire;
  const best = Object.fromEntries(
    questions.flatMap((question) =>
      'choices' in question && question.points
        ? [
            [
              question.title,
              question.choices[question.points.indexOf(question.title.startsWith('У него первый') ? 0 : 2)],
            ],
          ]
        : [],
    ),
  );
  const skills = Object.fromEntries(
    questions.filter(({ section }) => section === 'skills').map(({ title }) => [title, 4]),
  );
  await send(mentor!, 'Ваш код', { ...best, ...skills, 'Хочется передать то, что я умею': 9 });
  const [needs, others] = await links('mentors', 'training-needs');
  await send(others!, 'Ваш код', { 'Помогаю поставить цель': 5, 'Важно: помогать поставить цель': 5 });
  await send(needs!, 'Ваш код', { 'Помогаю поставить цель': 2, 'Важно: помогать поставить цель': 5 });
  expect(second?.code).toBe('Н-002');
  const headings = ['Код', 'Готовность, %', 'Компетенции, %', 'Мотивация, %', 'Цель: владею', 'Цель: важно'];
  expect(draw(school.cells('Отбор и обучение'), headings)).toBe(
    [headings.join(' | '), 'Н-001 | 88 | 40 |  | 2 | 5', 'Н-002 |  |  |  | 5 | 5'].join('\n'),
  );
});

test('sealed questionnaires have a form and links, and no sheet; А7 offers the codes of the other side', async () => {
  const titles = school.book.getSheets().map((sheet) => sheet.getName());
  expect(titles.filter((title) => title.startsWith('Ответы'))).not.toEqual(expect.arrayContaining(['Ответы А7']));
  const [mentee] = await links('mentees', 'wishes');
  const described = school.workspace.forms.describe(school.workspace.view.formAt(mentee!.link)!);
  const choices = described.sections[1]?.items[0]?.choices?.map(({ value }) => value);
  expect(choices).toEqual(['Н-001', 'Н-002']);
  expect(titles).not.toContain('Ответы А2 личное');
});

/** Of one paper; the first also makes the sheets of papers and of the summary. */
const mostCalls = { apiPrepareRequestsPaper: 230, apiPrepareTrainingReport: 150 } as const;

test.each(['apiPrepareRequestsPaper', 'apiPrepareTrainingReport'] as const)(
  '%s makes its paper of what people said in so many calls',
  async (command) => {
    typeSettings(school.workspace);
    await school.type('Наставляемые', 2, 'Запросы', 'Математика');
    const papers = school.workspace.dump().documents.length;
    expect(await school.call(command)).toMatchObject({ ok: true });
    expect(school.workspace.dump().documents).toHaveLength(papers + 1);
    expect(school.workspace.calls.last.total).toBeLessThanOrEqual(mostCalls[command]);
  },
);
