/**
 * Every kind of paper of the programme, printed by one school in both vocabularies: first all of them in the words of Р-145, then those
 * that speak otherwise in the words of the system for teachers.
 */
import { programmePapers } from '../../src/addon/catalog/documents';
import { datePapers, fill, fillSchool, paste } from './pairing';
import { School } from './school';

export interface PrintedPaper {
  readonly id: string;
  readonly vocabulary: 'pupils' | 'teachers';
  readonly name: string;
  readonly text: string;
  readonly pdf: Uint8Array;
}

export const paperSettings = {
  Учредитель: 'Управление образования администрации г. Новореченска',
  'Школа полностью':
    'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 7 г. Новореченска»',
  'Школа кратко': 'МБОУ «СОШ № 7 г. Новореченска»',
  'Адрес школы': '000000, г. Новореченск, ул. Школьная, д. 7',
  'ИНН школы': '0000000000',
  'ОГРН школы': '0000000000000',
  'Страница о наставничестве': 'school7.example',
  'Рабочая группа': 'П-001; П-002',
  'Справка о часах: по': '31.12.2026',
  'Материалы для наставников': 'Записи занятий: school7.example/mentors',
  'Социальные партнёры': 'АО «Меридиан»; Новореченский педагогический колледж',
};

const vocabularies = { pupils: 'целевая модель (Р-145)', teachers: 'система для педагогов' } as const;

export interface PrintedSchool {
  readonly papers: readonly PrintedPaper[];
  /** Calls that it took to make a paper for the first time, by its id. */
  readonly calls: ReadonlyMap<string, number>;
  /** Words of the bases: names among them. */
  readonly names: readonly string[];
}

export async function printProgramme(): Promise<PrintedSchool> {
  const school = await bookWithPairs();
  const { workspace } = school;
  await proposeRewards(school);
  await completePairs(school);
  await tellPractices(school);
  const papers: PrintedPaper[] = [];
  const calls = new Map<string, number>();
  for (const vocabulary of ['pupils', 'teachers'] as const) {
    const words = { 'Термины документов': vocabularies[vocabulary], 'Документов в день': '250' };
    fill(workspace, 'Настройки', 'Настройка', 'Значение', words);
    // Where the words are the same in both, the first printing stands for both.
    const isFirst = vocabulary === 'pupils';
    if (!isFirst) shortenRoadmap(school);
    const wanted = programmePapers.filter(({ scope }) => isFirst || scope === 'school');
    for (const { id } of wanted) {
      const reply = await school.call('apiPreparePapers', id);
      if (!reply.ok || reply.value.later > 0)
        throw new Error(`${id}: ${reply.message} ${JSON.stringify(reply.issues)}`);
      if (isFirst) calls.set(id, workspace.calls.last.total);
    }
    const register = school.cells('Документы');
    const [head = []] = register;
    const at = (line: string[], heading: string): string => line[head.indexOf(heading)] ?? '';
    const changed = register.slice(1).filter((line) => isFirst || at(line, 'Версия') !== '1');
    const files = new Map(changed.map((line) => [at(line, 'Файл'), at(line, 'Ключ документа')]));
    for (const { id: file, name, text } of workspace.dump().documents) {
      const id = /^(.*?)(?:\/[0-9a-f]{8}(?:-\d+)?)?\/\d+$/.exec(files.get(file) ?? '')?.[1];
      if (id === undefined || !wanted.some((paper) => paper.id === id)) continue;
      papers.push({ id, vocabulary, name, text, pdf: await workspace.documents.pdf(file) });
    }
  }
  const names = [...school.cells('Наставляемые'), ...school.cells('Наставники')].flat();
  await school.close();
  return { papers, calls, names };
}

async function bookWithPairs(): Promise<School> {
  const school = await School.ready('names');
  const { workspace } = school;
  fillSchool(workspace, { mentees: 6, mentors: 2 });
  paste(workspace, 'Наставляемые', [
    {
      Код: 'У-050',
      'ФИО наставляемого': 'Щёголев Семён Фёдорович',
      'Класс/группа/должность': '6 «Б» класс',
      'Возрастная группа': '10–14',
      Запросы: 'Математика',
      Статус: 'в базе',
    },
    {
      Код: 'П-002',
      'ФИО наставляемого': 'Ким Олег Сергеевич',
      'Класс/группа/должность': 'учитель физики',
      Запросы: 'Работа с родителями',
      Статус: 'в базе',
    },
  ]);
  paste(workspace, 'Наставники', [
    {
      Код: 'П-001',
      'ФИО наставника': 'Соловей Мария Игоревна',
      'Место работы/учёбы': 'учитель истории',
      'Основные компетенции': 'Работа с родителями',
      'Тип наставника': 'педагог',
      'Готов(а) к формам': 'учитель – учитель',
      Статус: 'прошёл отбор',
    },
  ]);
  fill(workspace, 'Настройки', 'Настройка', 'Значение', paperSettings);
  for (const command of ['apiMakeRoadmap', 'apiRecordConsents', 'apiRecordSelection'] as const)
    await school.call(command);
  selectMentors(workspace);
  datePapers(workspace);
  await school.call('apiMatchPairs');
  await school.call('apiApprovePairs');
  changePairs(workspace);
  await meet(school);
  return school;
}

/** Two are put forward, interviewed and taught; one has told what there is to learn. */
function selectMentors(workspace: School['workspace']): void {
  const sheet = 'Отбор и обучение';
  const lessons = 'установочная сессия; первая встреча; цель и план; слушание и вопросы; трудные ситуации';
  const columns = {
    Выдвижение: { 'П-001': 'представление', 'Н-001': 'заявление' },
    'Дата выдвижения': { 'П-001': '2026-09-05', 'Н-001': '2026-09-06' },
    'Кто представил': { 'П-001': 'заместитель директора' },
    'Вывод собеседования': { 'П-001': 'рекомендован', 'Н-001': 'рекомендован с обучением' },
    'Готовность, %': { 'П-001': '75', 'Н-001': '44' },
    'Компетенции, %': { 'П-001': '80', 'Н-001': '60' },
    'Мотивация, %': { 'П-001': '90', 'Н-001': '70' },
    'Посещённые занятия': { 'П-001': `${lessons}; онлайн и рефлексия`, 'Н-001': lessons },
    'Мероприятия и участие': {
      'П-001': '2026-11-20 – комиссия по аттестации педагогов; 2026-12-18 – открытое занятие для наставляемых',
      'Н-001': '2026-12-18 – открытое занятие для наставляемых',
    },
    Консультации: { 'Н-001': '2026-09-07 – встречи по видеосвязи; 2026-09-08 – обмен опытом' },
    'Цель: владею': { 'П-001': '5', 'Н-001': '2' },
    'Цель: важно': { 'П-001': '5', 'Н-001': '5' },
    'Слушание: владею': { 'П-001': '4', 'Н-001': '3' },
    'Слушание: важно': { 'П-001': '5', 'Н-001': '5' },
  };
  for (const [column, values] of Object.entries(columns)) fill(workspace, sheet, 'Код', column, values);
}

const ORDER = { '№ приказа': '45-од', 'Дата приказа': '2026-09-01' };

/** Later in the year: a mentor has been replaced, two terms are changed, some are to be rewarded. Sheets of later stages are made when they are asked for. */
function changePairs(workspace: School['workspace']): void {
  const pair = {
    'Пара или группа': 'пара',
    'Форма наставничества': 'работодатель – ученик',
    Начало: '2026-09-01',
    Окончание: '2027-04-30',
  };
  const [illness, early, request] = [
    'болезнь наставника или наставляемого',
    'план выполнен раньше срока',
    'обоснованная просьба наставника или наставляемого',
  ];
  const signed = { ...pair, ...ORDER, Состояние: 'утверждена' };
  paste(workspace, 'Пары и группы', [
    {
      ...signed,
      'Код пары': 'ПГ-091',
      Наставник: 'Н-001',
      Наставляемые: 'У-050',
      Состояние: 'завершена',
      'Основание изменения': request,
    },
    { ...pair, 'Код пары': 'ПГ-092', Наставник: 'Н-002', Наставляемые: 'У-050', Состояние: 'согласована' },
    {
      ...signed,
      'Код пары': 'ПГ-093',
      Наставник: 'Н-001',
      Наставляемые: 'У-001',
      'Новый срок': '2027-06-30',
      'Основание изменения': illness,
    },
    {
      ...signed,
      'Код пары': 'ПГ-094',
      Наставник: 'П-001',
      Наставляемые: 'П-002',
      'Новый срок': '2027-02-26',
      'Основание изменения': early,
    },
  ]);
}

/** Two pairs tell of their meetings: of the diaries one is short, one is long. */
async function meet(school: School): Promise<void> {
  await school.openForm('meeting-feedback');
  const told = (
    pair: string,
    reporter: string,
    number: number,
    date: string,
    more: Readonly<Record<string, string | number>>,
  ) => ({
    'Код пары': pair,
    '№ встречи': number,
    Дата: date,
    'Кто сообщил': reporter,
    'Ключ записи': `${pair}/${reporter}/${number}`,
    ...more,
  });
  const days = [
    '2026-09-03',
    '2026-09-10',
    '2026-09-17',
    '2026-09-24',
    '2026-10-01',
    '2026-10-08',
    '2026-10-15',
    '2026-11-05',
  ];
  paste(school.workspace, 'Встречи', [
    ...days.flatMap((day, index) => [
      told('ПГ-093', 'Н-001', index + 1, day, {
        'Вид встречи': ['организационная', 'пробная', 'планирование'][index] ?? 'регулярная',
        Польза: 8,
        'Цель достигнута': index % 2 === 0 ? 'да' : 'частично',
        'Что дальше': 'прочитать раздел и выписать вопросы',
        'Что делали и что вышло': 'разобрали раздел, трудными оказались задачи на доли',
        ...(index === 4 ? { '№ задачи плана': 1, 'Как выполнена задача': 'выполнено' } : {}),
      }),
      told('ПГ-093', 'У-001', index + 1, day, {
        Комфорт: 9,
        'Что делали и что вышло': 'узнала, как решать задачи на доли; трудно было начать',
        ...(index === 5 ? { 'Как прошла': 'состоялась онлайн' } : {}),
      }),
    ]),
    told('ПГ-094', 'П-001', 1, '2026-09-04', { 'Вид встречи': 'организационная', Польза: 10, 'Цель достигнута': 'да' }),
  ]);
}

/** The sheet comes with the first asking for the order. */
async function proposeRewards(school: School): Promise<void> {
  await school.call('apiPreparePapers', 'order-rewards');
  paste(school.workspace, 'Поощрения', [
    { '№': '1', Код: 'Н-001', Поощрение: 'благодарность', 'За что': 'подготовка наставляемых к олимпиаде' },
    { '№': '2', Код: 'П-001', Поощрение: 'премия', 'За что': 'поддержка молодого педагога' },
    {
      '№': '3',
      Код: 'У-001',
      Поощрение: 'благодарственное письмо родителям',
      'За что': 'ответственность и успехи в учёбе',
      Решение: 'утверждено',
    },
    { '№': '4', Код: 'П-001', Поощрение: 'почётная грамота', 'За что': 'регулярные встречи, достигнутые цели' },
    {
      '№': '5',
      Код: 'АО «Меридиан»',
      Поощрение: 'благодарственное письмо партнёру',
      'За что': 'участие в программе наставничества',
      Показатели: 'наставников от партнёра – 3',
    },
    { '№': '6', Код: 'Н-002', Поощрение: 'благодарность', 'За что': 'отказ виден только здесь', Решение: 'отклонено' },
  ]);
}

/** A pair has ended by an order; the sheet comes with its completion. */
async function completePairs(school: School): Promise<void> {
  const why = 'наставляемая долго болела';
  const settled = { pair: 'ПГ-091', reached: 'частично', why, perspective: 'пара готова продолжить' } as const;
  const reply = await school.call('apiCompletePairs', [{ ...settled, presentation: 'защита проекта' }]);
  if (!reply.ok) throw new Error(JSON.stringify(reply.issues));
}

/** The sheet comes with the first proposing. */
async function tellPractices(school: School): Promise<void> {
  await school.call('apiProposePractices');
  const practice = {
    Форма: 'ученик – ученик',
    Теги: 'Математика; Олимпиады',
    Проблема: 'Сильный ученик не знал, с чего начать подготовку.',
    Запрос: 'Разобраться с задачами муниципального этапа.',
    'Что делали': 'Раз в неделю разбирали по две задачи и вели общий дневник ошибок.',
    Результат: 'Цель достигнута. Задач плана выполнено – 4 из 4, встреч – 14.',
    'Как повторить': 'Нужны дневник, набор задач и час в неделю.',
    'Учебный год': '2026/27',
    Состояние: 'утверждена',
  };
  paste(school.workspace, 'Практики', [
    { ...practice, Название: 'Дневник ошибок', Материалы: 'https://school7.example/mentoring/diary' },
    { ...practice, Название: 'Открытый урок вдвоём', Форма: 'учитель – учитель', Теги: 'Работа с родителями' },
    { ...practice, Название: 'Час вопросов', Форма: '', Теги: 'Умение учиться' },
  ]);
}

/** Long tables have been judged once: the second time few rows are left. */
function shortenRoadmap(school: School): void {
  const numbers = school
    .cells('Дорожная карта')
    .map(([number = '']) => number)
    .filter((number) => /^Э[13467]/.test(number));
  const given = Object.fromEntries(numbers.map((number) => [number, 'не требуется']));
  fill(school.workspace, 'Дорожная карта', '№', 'Выполнение', given);
}
