/**
 * What an artefact must show to count: written by hand from the requirements, known to the checker alone. A school of any size has to
 * meet it; how large the demonstration school becomes is held by the numbers of summary.json.
 */
import { firstPapers } from './first-papers';

interface Expected {
  readonly requirement: string;
  /** As the trace calls it. */
  readonly artefact: string;
}

/** A range of the workbook. */
export interface ExpectedSheet extends Expected {
  readonly kind: 'sheet';
  /** Headings that must stand in the first row of the place, in any order. */
  readonly headings: readonly string[];
  readonly leastRows: number;
  /** Columns in which every row that counts must be filled. */
  readonly filled: readonly string[];
  /** Only rows count in which each of these columns shows these words. */
  readonly where?: Readonly<Record<string, RegExp>>;
  /** Why this place may serve more than three requirements. */
  readonly shared?: string;
}

/** A sheet that is laid out like a page: words that must stand somewhere on it. */
export interface ExpectedBoard extends Expected {
  readonly kind: 'board';
  readonly words: readonly RegExp[];
}

/** A document for Word. */
export interface ExpectedPaper extends Expected {
  readonly kind: 'paper';
  /** Paragraphs in this order, others in between. */
  readonly paragraphs: readonly RegExp[];
  /** Tables that must be there, told by their first row: at least so many rows below it with something in every `filled` column. */
  readonly tables: readonly {
    readonly heads: readonly string[];
    readonly leastRows: number;
    readonly filled: readonly string[];
  }[];
  /** As many such documents as this sheet has rows. */
  readonly oneForEach?: string;
}

/** A document as it is printed. */
export interface ExpectedPrint extends Expected {
  readonly kind: 'print';
  /** In this order; blanks do not count. */
  readonly words: readonly RegExp[];
  readonly mostPages: number;
  readonly oneForEach?: string;
}

/** A form as a participant sees it. */
export interface ExpectedPage extends Expected {
  readonly kind: 'page';
  readonly words: readonly RegExp[];
  readonly leastFields: number;
}

/** A chart as a picture. */
export interface ExpectedChart extends Expected {
  readonly kind: 'chart';
  /** Whichever chart of the trace it is, it shows one of these. */
  readonly words: RegExp;
  readonly leastShapes: number;
}

/** A message. */
export interface ExpectedLetter extends Expected {
  readonly kind: 'letter';
  readonly subject: RegExp;
  readonly words: readonly RegExp[];
}

export type Artefact =
  | ExpectedSheet
  | ExpectedBoard
  | ExpectedPaper
  | ExpectedPrint
  | ExpectedPage
  | ExpectedChart
  | ExpectedLetter;

const answers = (requirement: string, number: string, heading: string, leastRows: number): ExpectedSheet => ({
  kind: 'sheet',
  requirement,
  artefact: `Ответы анкеты ${number}`,
  headings: ['Отметка времени', heading],
  leastRows,
  filled: ['Отметка времени', heading],
});

const form = (requirement: string, number: string, words: readonly RegExp[], leastFields: number): ExpectedPage => ({
  kind: 'page',
  requirement,
  artefact: `Анкета ${number}`,
  words,
  leastFields,
});

const papers = (
  requirement: string,
  artefact: string,
  words: RegExp,
  leastRows: number,
  shared?: string,
): ExpectedSheet => ({
  kind: 'sheet',
  requirement,
  artefact,
  headings: ['Код', 'Документ', 'Дата'],
  leastRows,
  filled: ['Код', 'Кто проверил'],
  where: { Документ: words, Дата: /./ },
  ...(shared === undefined ? {} : { shared }),
});

const meetings = (requirement: string, kind: string, leastRows: number): ExpectedSheet => ({
  kind: 'sheet',
  requirement,
  artefact: `Встречи: ${kind}`,
  headings: ['Код пары', '№ встречи', 'Вид встречи', 'Дата', 'Кто сообщил'],
  leastRows,
  filled: ['Код пары', '№ встречи', 'Дата', 'Кто сообщил'],
  where: { 'Вид встречи': new RegExp(`^${kind}$`) },
});

const weights = /^Вес: /;

const sources = (
  requirement: string,
  whose: string,
  code: RegExp,
  words: RegExp,
  leastRows: number,
): ExpectedSheet => ({
  kind: 'sheet',
  requirement,
  artefact: `Источник сведений ${whose}`,
  headings: ['Код', 'Запросы', 'Источник сведений'],
  leastRows,
  filled: ['Код', 'Источник сведений'],
  where: { Код: code, 'Источник сведений': words },
});

export const catalogue: readonly Artefact[] = [
  ...firstPapers,
  {
    kind: 'board',
    requirement: 'R1.17',
    artefact: 'Сводка запросов',
    words: [
      /^Чаще всего просят$/,
      /^Готовы помочь$/,
      /^Не хватает$/,
      /^Карта дефицитов$/,
      /^Форма по каждому запросу$/,
    ],
  },
  {
    kind: 'chart',
    requirement: 'R1.17',
    artefact: 'Диаграмма запросов',
    words: /Запросы и готовность помочь/,
    leastShapes: 5,
  },
  {
    kind: 'paper',
    requirement: 'R1.17',
    artefact: 'Справка о запросах',
    paragraphs: [
      /^Муниципальное/,
      /^СПРАВКА$/,
      /^О запросах наставляемых/,
      /^По состоянию на 5.октября.2026.г\. запросы назвали \d+/,
      /^2\. Дефициты$/,
      /^Наставничеством можно восполнить дефициты по направлениям: .+ – \d+/,
      /^Вывод: /,
    ],
    tables: [],
  },
  {
    kind: 'print',
    requirement: 'R1.17',
    artefact: 'Справка о запросах, для печати',
    words: [/СПРАВКА/, /Запросыикритерии/, /Дефициты/, /Выборформ/, /Вывод/, /____/],
    mostPages: 1,
  },
  {
    kind: 'paper',
    requirement: 'R1.21',
    artefact: 'Критерии для поиска наставников',
    paragraphs: [/^1\. Запросы и критерии для поиска наставников$/],
    tables: [
      {
        heads: [
          'Запрос – компетенция наставника',
          'Просят',
          'Готовы помочь',
          'Не хватает',
          'Возраст',
          'Кого хотят видеть',
        ],
        leastRows: 4,
        filled: [
          'Запрос – компетенция наставника',
          'Просят',
          'Готовы помочь',
          'Не хватает',
          'Возраст',
          'Кого хотят видеть',
        ],
      },
    ],
  },
  {
    kind: 'paper',
    requirement: 'R1.22',
    artefact: 'Справка о выборе форм',
    paragraphs: [
      /выборе форм наставничества на 2026\/2027/,
      /^3\. Выбор форм$/,
      /^По запросам выбраны формы: «.+» – \d+/,
    ],
    tables: [],
  },
  form('R1.18', 'А1', [/Запросы обучающихся/, /Твой код/, /С чем помочь в учёбе\?/, /Математика/], 12),
  form('R1.19', 'А2', [/Запросы педагогов/, /Ваш код/, /главная/, /Классное руководство/], 12),
  form('R1.20', 'А3', [/Анкета наставника-учителя/, /Ваш код/, /Мне хочется передать/], 12),
  answers('R2.01', 'А1', 'Твой код', 5),
  answers('R2.01', 'А2', 'Ваш код', 2),
  papers('R2.02', 'Согласия взрослых', /^(участие|персональные данные): сам\(а\)$/, 4),
  papers('R2.03', 'Согласия родителей', /^(участие|персональные данные): родитель$/, 4),
  form('R2.04', 'А14 до', [/Взгляд со стороны/, /Кем вы приходитесь/, /классный руководитель/, /Как идёт учёба\?/], 7),
  {
    kind: 'sheet',
    requirement: 'R2.04',
    artefact: 'Взгляд родителей и классных руководителей',
    headings: ['Код', 'Когда', 'Кто отвечает', 'Дата', 'Учёба'],
    leastRows: 2,
    filled: ['Код', 'Дата', 'Учёба'],
    where: { Когда: /^в начале года$/, 'Кто отвечает': /^(родитель|классный)/ },
  },
  sources('R2.04', 'об обучающихся', /^У-/, /классный руководитель|родители|психолог/, 5),
  sources('R2.05', 'о педагогах', /^П-/, /методической работы|аттестации|профстандарта/, 2),
  {
    kind: 'board',
    requirement: 'R2.06',
    artefact: 'Карта дефицитов по направлениям',
    words: [/^Карта дефицитов$/, /^Трудности педагогов$/, /^Индекс, %$/],
  },
  {
    kind: 'sheet',
    requirement: 'R2.06',
    artefact: 'Карта дефицитов',
    headings: ['Код', 'Основной запрос', 'Запросы', 'Трудности: урок и методика', 'Трудности: рост'],
    leastRows: 5,
    filled: ['Код', 'Основной запрос', 'Запросы'],
    where: { 'Хочет наставника': /^да$/ },
  },
  {
    kind: 'sheet',
    requirement: 'R2.07',
    artefact: 'Форма по каждому запросу',
    headings: ['Код', 'Основной запрос', 'Форма наставничества'],
    leastRows: 5,
    filled: ['Код', 'Форма наставничества'],
    where: { 'Основной запрос': /./ },
  },
  form('R2.08', 'А13 до', [/Что у меня получается/, /Кто отвечает\?/, /Я умею поставить себе цель/, /педагог/], 20),
  {
    kind: 'sheet',
    requirement: 'R2.08',
    artefact: 'Входной замер учеников',
    headings: ['Код', 'Замер', 'Дата', 'Ставлю цель', 'Понимаю, кем хочу стать'],
    leastRows: 5,
    filled: ['Дата', 'Ставлю цель', 'Планирую', 'Управляю эмоциями', 'Понимаю, кем хочу стать'],
    where: { Код: /^У-/, Замер: /^до$/ },
  },
  {
    kind: 'sheet',
    requirement: 'R2.08',
    artefact: 'Входной замер педагогов',
    headings: ['Код', 'Замер', 'Дата', 'Педагог: планирую урок', 'Педагог: силы и время'],
    leastRows: 1,
    filled: ['Дата', 'Педагог: планирую урок', 'Педагог: силы и время'],
    where: { Код: /^П-/, Замер: /^до$/ },
  },
  {
    kind: 'sheet',
    requirement: 'R2.09',
    artefact: 'База наставляемых: обучающиеся',
    headings: ['Код', 'Основной запрос', 'Дата вхождения в программу', 'Наставник', 'Класс/группа/должность', 'Статус'],
    leastRows: 5,
    filled: ['Код', 'Дата вхождения в программу', 'Класс/группа/должность', 'Возрастная группа', 'Статус'],
    where: { Код: /^У-/ },
  },
  {
    kind: 'sheet',
    requirement: 'R2.10',
    artefact: 'База наставляемых: педагоги',
    headings: ['Код', 'Основной запрос', 'Дата вхождения в программу', 'Педагогический стаж', 'Статус'],
    leastRows: 2,
    filled: ['Код', 'Основной запрос', 'Класс/группа/должность', 'Педагогический стаж', 'Статус'],
    where: { Код: /^П-/ },
  },
  {
    kind: 'sheet',
    requirement: 'R2.11',
    artefact: 'Журнал изменений',
    headings: ['Время', 'Кто', 'Команда', 'Что сделано'],
    leastRows: 10,
    filled: ['Время', 'Команда', 'Что сделано'],
  },
  {
    kind: 'sheet',
    requirement: 'R2.12',
    artefact: 'План замеров',
    headings: ['Что измеряется', 'Чем', 'Кто измеряет', 'До', 'Середина', 'После', 'Как сравнивается'],
    leastRows: 10,
    filled: ['Что измеряется', 'Чем', 'Кто измеряет', 'До', 'После', 'Как сравнивается'],
  },
  answers('R3.01', 'А3', 'Ваш код', 2),
  form('R3.02', 'А4', [/Чем я могу быть полезен в качестве наставника\?/, /Ваш код/], 9),
  answers('R3.02', 'А4', 'Ваш код', 4),
  papers('R3.03', 'Согласия наставников', /^персональные данные: /, 5),
  {
    kind: 'sheet',
    requirement: 'R3.04',
    artefact: 'Круглый стол',
    headings: ['Этап', 'Мероприятие', 'Результат, документ', 'Ссылка на документ', 'Выполнение', 'Контур'],
    leastRows: 1,
    filled: ['Срок', 'Ответственный', 'Результат, документ', 'Ссылка на документ'],
    where: { Мероприятие: /круглый стол.* вовлечь возможных наставников/, Выполнение: /^выполнено$/ },
  },
  papers('R3.05', 'Справки наставников', /^(справка о судимости|медицинская справка)$/, 0),
  {
    kind: 'sheet',
    requirement: 'R3.07',
    artefact: 'База наставников',
    headings: ['Код', 'Основные компетенции', 'Тип наставника', 'Наставляемый (-ые)', 'Статус'],
    leastRows: 5,
    filled: ['Код', 'Основные компетенции', 'Ресурс времени на программу', 'Тип наставника', 'Статус'],
  },
  {
    kind: 'sheet',
    requirement: 'R5.01',
    artefact: 'Настройки подбора',
    headings: ['Настройка', 'Значение', 'Пояснение'],
    leastRows: 5,
    filled: ['Настройка', 'Значение', 'Пояснение'],
    where: { Настройка: /^(Вес: |Наставляемых на одного)/ },
  },
  {
    kind: 'sheet',
    requirement: 'R5.02',
    artefact: 'Матрица соответствия',
    headings: ['Наставляемый', 'Наставник', 'Балл', 'Почему', 'Кто ещё подходит'],
    leastRows: 5,
    filled: ['Наставляемый', 'Состояние', 'Почему'],
  },
  {
    kind: 'sheet',
    requirement: 'R5.03',
    artefact: 'Веса критериев',
    headings: ['Настройка', 'Значение'],
    leastRows: 4,
    filled: ['Настройка', 'Значение'],
    where: { Настройка: weights },
  },
  {
    kind: 'sheet',
    requirement: 'R5.06',
    artefact: 'Проект пар',
    headings: ['Наставляемый', 'Состояние', 'Наставник', 'Балл', 'Почему'],
    leastRows: 5,
    filled: ['Наставляемый', 'Наставник', 'Балл', 'Почему'],
    where: { Состояние: /^(предложено|закреплено|в паре)$/ },
  },
  {
    kind: 'paper',
    requirement: 'R5.07',
    artefact: 'Приказ об утверждении пар и групп',
    paragraphs: [
      /^Муниципальное/,
      /^ПРИКАЗ$/,
      /^Об утверждении наставнических пар и групп на 2026\/2027 учебный год$/,
      /ПРИКАЗЫВАЮ:$/,
      /Утвердить список/,
      /Закрепить наставников/,
      /Контроль за исполнением/,
      /^Директор/,
      /^С приказом ознакомлены/,
      /^Исполнитель: .*тел\./,
      /^Приложение 1/,
      /^Список наставнических пар и групп/,
    ],
    tables: [
      {
        heads: ['№', 'ФИО', 'Должность, класс', 'Подпись', 'Дата'],
        leastRows: 5,
        filled: ['№', 'ФИО', 'Должность, класс'],
      },
      {
        heads: ['№', 'Наставник', 'Наставляемый', 'Форма, ролевая модель', 'Срок'],
        leastRows: 2,
        filled: ['№', 'Наставник', 'Наставляемый', 'Форма, ролевая модель', 'Срок'],
      },
      {
        heads: ['№', 'Участник группы', 'Роль в группе, форма и срок'],
        leastRows: 2,
        filled: ['№', 'Участник группы', 'Роль в группе, форма и срок'],
      },
    ],
  },
  {
    kind: 'print',
    requirement: 'R5.07',
    artefact: 'Приказ об утверждении пар и групп, для печати',
    words: [/ПРИКАЗ/, /Обутверждении/, /ПРИКАЗЫВАЮ/, /Директор/, /Приложение1/, /Списокнаставническихпаригрупп/],
    mostPages: 20,
  },
  {
    kind: 'sheet',
    requirement: 'R5.07',
    artefact: 'Утверждённые пары и группы',
    headings: ['Код пары', 'Пара или группа', 'Наставник', 'Наставляемые', 'Состояние', '№ приказа', 'Дата приказа'],
    leastRows: 2,
    filled: [
      'Код пары',
      'Наставник',
      'Наставляемые',
      'Форма наставничества',
      'Начало',
      'Окончание',
      '№ приказа',
      'Дата приказа',
    ],
  },
  {
    kind: 'paper',
    requirement: 'R5.09',
    artefact: 'План развития',
    paragraphs: [
      /^Муниципальное/,
      /^(ИНДИВИДУАЛЬНЫЙ ПЛАН РАЗВИТИЯ|ПЕРСОНАЛИЗИРОВАННАЯ ПРОГРАММА)/,
      /^на 2026\/2027 учебный год$/,
    ],
    tables: [{ heads: ['№', 'Проект, задание', 'Срок'], leastRows: 1, filled: ['№', 'Проект, задание', 'Срок'] }],
    oneForEach: 'Пары и группы',
  },
  {
    kind: 'print',
    requirement: 'R5.09',
    artefact: 'План развития, для печати',
    words: [/Муниципальное/, /2026\/2027/, /Наставник/, /приказот/, /____/],
    mostPages: 5,
    oneForEach: 'Пары и группы',
  },
  {
    kind: 'sheet',
    requirement: 'R5.11',
    artefact: 'Лист ожидания',
    headings: ['Код', 'Основной запрос', 'Статус'],
    leastRows: 1,
    filled: ['Код', 'Основной запрос'],
    where: { Статус: /^лист ожидания$/ },
  },
  meetings('R6.03', 'знакомство', 2),
  meetings('R6.04', 'пробная', 2),
  {
    kind: 'sheet',
    requirement: 'R6.06',
    artefact: 'Журнал встреч',
    headings: ['Код пары', '№ встречи', 'Дата', 'Польза', 'Комфорт', 'Нужна помощь куратора'],
    leastRows: 10,
    filled: ['Код пары', '№ встречи', 'Дата', 'Кто сообщил', 'Польза', 'Комфорт'],
  },
  meetings('R6.07', 'итоговая', 1),
  form('R6.08', 'А8', [/Обратная связь встречи/, /Код пары или группы/, /Нужна ли помощь куратора\?/], 7),
  answers('R6.08', 'А8', 'Код пары или группы', 10),
  {
    kind: 'board',
    requirement: 'R6.12',
    artefact: 'Дашборд',
    words: [/^Этапы$/, /^Показатели$/, /^Месяц$/, /^Парам нужно внимание$/, /^Ждут подписи$/],
  },
  {
    kind: 'chart',
    requirement: 'R6.12',
    artefact: 'Диаграмма дашборда',
    words: /Встреч|Показатели|%|ноя/,
    leastShapes: 5,
  },
  {
    kind: 'sheet',
    requirement: 'RM.09',
    artefact: 'Показатели',
    headings: ['Показатель', 'Значение', 'Цель', 'Оценка', 'Числитель', 'Знаменатель', 'Как считается'],
    leastRows: 5,
    filled: ['Показатель', 'Значение', 'Цель', 'Оценка', 'Числитель', 'Знаменатель', 'Как считается'],
  },
  {
    kind: 'sheet',
    requirement: 'RM.17',
    artefact: 'Реестр документов: проект, подписан',
    headings: ['Вид', 'Документ', 'Состояние', 'Версия', 'Номер', 'Дата', 'Ссылка'],
    leastRows: 3,
    filled: ['Вид', 'Документ', 'Состояние', 'Версия', 'Создан', 'Ссылка'],
    where: { Состояние: /^(проект|подписан)$/ },
  },
];

/** How many requirements one place may serve. */
export const MOST_PER_PLACE = 3;
