/** Every figure that the dashboard and the reports print, each as a statement of SQL. */

/** Numerator, denominator, and of how many people it may be told at least. */
const indicators: readonly (readonly [title: string, least: number, numerator: string, denominator: string])[] = [
  [
    'Охват учеников 10–19 лет',
    1,
    `SELECT count(DISTINCT person) FROM mentee JOIN person ON code = person WHERE code LIKE 'У%' AND age IN ('10–14', '15–17', '18–19')`,
    `SELECT value FROM setting WHERE name = 'Учеников 10–19 лет в школе'`,
  ],
  [
    'Ученики 15–19 лет – наставники',
    1,
    `SELECT count(DISTINCT mentor) FROM pair JOIN person ON person.code = mentor WHERE mentor LIKE 'У%' AND age IN ('15–17', '18–19')`,
    `SELECT value FROM setting WHERE name = 'Учеников 15–19 лет в школе'`,
  ],
  [
    'Пары со всеми документами',
    1,
    `SELECT count(*) FROM pair WHERE orderNumber <> '' AND code NOT IN (SELECT pair FROM lack)
      AND code IN (SELECT subject FROM paper WHERE kind = 'план развития')`,
    `SELECT count(*) FROM "Пары и группы" WHERE "Состояние" <> 'предложена' AND "Код пары" <> ''`,
  ],
  [
    'Пары с регулярными встречами',
    1,
    `SELECT count(*) FROM worked WHERE held >= months * (SELECT CAST(value AS REAL) FROM setting WHERE name = 'Встреч в месяц')`,
    'SELECT count(*) FROM worked',
  ],
  [
    'Довольны встречами',
    5,
    'SELECT count(*) FROM content WHERE mean >= 7 AND code IN (SELECT code FROM person)',
    'SELECT count(*) FROM content WHERE code IN (SELECT code FROM person)',
  ],
  [
    'Охват молодых специалистов',
    1,
    `SELECT count(DISTINCT m.person) FROM mentee m JOIN person ON code = m.person WHERE young`,
    `SELECT value FROM setting WHERE name = 'Молодых специалистов в школе'`,
  ],
  [
    'Партнёры, давшие наставников',
    1,
    `SELECT count(*) FROM partner WHERE EXISTS (SELECT 1 FROM pair JOIN "Наставники" m ON m."Код" = mentor
      WHERE instr(m."Место работы/учёбы", partner.name) > 0)`,
    'SELECT count(*) FROM partner',
  ],
  [
    'Довольны наставляемые (А10)',
    5,
    `SELECT count(*) FROM satisfied WHERE role = 'наставляемый' AND yes`,
    `SELECT count(*) FROM satisfied WHERE role = 'наставляемый'`,
  ],
  [
    'Довольны наставники (А11)',
    5,
    `SELECT count(*) FROM satisfied WHERE role = 'наставник' AND yes`,
    `SELECT count(*) FROM satisfied WHERE role = 'наставник'`,
  ],
];

const confirmed = 'SELECT count(*) FROM pair';

/** Number, name, what is counted, its term, numerator, denominator. */
const stages: readonly (readonly [title: string, what: string, from: string, to: string, done: string, of: string])[] =
  [
    [
      'Подготовка условий',
      'открыты анкеты А1–А4',
      '08-24',
      '09-15',
      `SELECT count(*) FROM "Анкеты" WHERE "№" IN ('А1', 'А2', 'А3', 'А4') AND "Состояние" <> 'готовится'`,
      'SELECT 4',
    ],
    [
      'База наставляемых',
      'запросы известны',
      '09-01',
      '09-30',
      `SELECT count(*) FROM "Наставляемые" WHERE "Статус" <> 'выбыл' AND "Запросы" || "Основной запрос" <> ''`,
      `SELECT count(*) FROM "Наставляемые" WHERE "Статус" <> 'выбыл'`,
    ],
    [
      'База наставников',
      'компетенции известны',
      '09-10',
      '10-05',
      `SELECT count(*) FROM "Наставники" WHERE "Статус" <> 'выбыл' AND "Основные компетенции" <> ''`,
      `SELECT count(*) FROM "Наставники" WHERE "Статус" <> 'выбыл'`,
    ],
    [
      'Отбор и обучение наставников',
      'наставники допущены',
      '09-28',
      '10-23',
      `SELECT count(*) FROM "Наставники" WHERE "Статус" IN ('прошёл отбор', 'свободен', 'занят')
      AND "Код" NOT IN (SELECT person FROM lack WHERE pair = 'все наставники')`,
      `SELECT count(*) FROM "Наставники" WHERE "Статус" <> 'выбыл'`,
    ],
    [
      'Пары и группы',
      'пары по приказу',
      '10-12',
      '10-30',
      confirmed,
      `SELECT count(*) FROM "Пары и группы" WHERE "Состояние" <> 'предложена' AND "Код пары" <> ''`,
    ],
    [
      'Работа пар и групп',
      'пары встречались',
      '11-01',
      '04-30',
      'SELECT count(*) FROM pair WHERE code IN (SELECT pair FROM meeting)',
      confirmed,
    ],
    [
      'Завершение',
      'пары завершили',
      '04-12',
      '05-31',
      `SELECT count(*) FROM pair WHERE state = 'завершена'`,
      confirmed,
    ],
  ];

const year = (day: string): string => `(CASE WHEN '${day}' >= '08' THEN '2026-' ELSE '2027-' END || '${day}')`;

/** Tables that the rest is read from. */
export const preparation = `
CREATE TABLE worked AS SELECT * FROM (SELECT pair.*, (SELECT count(*) FROM meeting WHERE pair = code) AS held,
  CAST((julianday(min(CASE WHEN finish = '' THEN day ELSE finish END, day)) - julianday(start)) / 30 AS INTEGER) AS months
  FROM pair, today WHERE start <> '' GROUP BY code) WHERE months > 0;

CREATE TABLE partner AS WITH RECURSIVE split(rest, name) AS (
  SELECT value || ';', '' FROM setting WHERE name = 'Социальные партнёры' UNION ALL
  SELECT substr(rest, instr(rest, ';') + 1), trim(substr(rest, 1, instr(rest, ';') - 1)) FROM split WHERE rest <> '')
  SELECT name FROM split WHERE name <> '';

CREATE TABLE indicator AS SELECT *, CASE WHEN value IS NULL THEN 'мало данных' WHEN target = '' THEN 'цель не задана'
  WHEN value >= target THEN 'достигнуто' WHEN value >= 0.8 * target THEN 'близко к цели' ELSE 'ниже цели' END AS light FROM (
  SELECT *, CASE WHEN of >= least THEN min(100, CAST(round(100.0 * n / of) AS INTEGER)) END AS value,
    (SELECT CASE WHEN "Цель" = '' THEN '' ELSE CAST("Цель" AS INTEGER) END FROM "Показатели" WHERE "Показатель" = title) AS target FROM (${indicators
      .map(
        ([title, least, numerator, denominator]) =>
          `SELECT '${title}' AS title, ${least} AS least, CAST((${numerator}) AS INTEGER) AS n, CAST((${denominator}) AS INTEGER) AS of`,
      )
      .join('\n  UNION ALL ')}));

CREATE TABLE counted AS ${stages
  .map(
    ([title, what, from, to, done, of], index) =>
      `SELECT ${index + 1} AS number, '${title}' AS title, '${what}' AS what, ${year(from)} AS begins, ${year(to)} AS last, (${done}) AS n, (${of}) AS of`,
  )
  .join('\n  UNION ALL ')};

CREATE TABLE stage AS SELECT *, state <> 'завершён' AND day > last AS late FROM (SELECT counted.*, day, CASE
  WHEN (SELECT c.of > 0 AND c.n >= c.of FROM counted c WHERE c.number = CASE WHEN counted.number < 5 THEN 5 ELSE 7 END)
    OR (number < 6 AND of > 0 AND n >= of) THEN 'завершён'
  WHEN n > 0 THEN 'идёт' WHEN day < begins THEN 'впереди' ELSE 'не начат' END AS state FROM counted, today);
`;

/** Both days belong to it. */
export interface Term {
  readonly from: string;
  readonly to: string;
}

const within = ({ from, to }: Term): string => `day BETWEEN '${from}' AND '${to}'`;

/** Whole months of thirty days inside the term, for each pair. */
const plannedIn = ({
  from,
  to,
}: Term): string => `SELECT CAST(coalesce(sum(max(0, CAST((julianday(CASE WHEN finish <> '' AND finish < '${to}'
  THEN finish ELSE '${to}' END) - julianday(CASE WHEN start > '${from}' THEN start ELSE '${from}' END)) / 30 AS INTEGER))), 0) *
  (SELECT CAST(value AS REAL) FROM setting WHERE name = 'Встреч в месяц') AS INTEGER) FROM pair WHERE start <> ''`;

const plan = `SELECT subject FROM paper WHERE kind = 'план развития'`;

const signedKinds = `'приказ о парах и группах', 'план развития', 'приказ', 'положение', 'программа', 'дорожная карта', 'справка',
  'соглашение', 'договор'`;

/** Papers that the principal signs, of those registered before this line. */
export const toSign = (line: string): string =>
  `SELECT * FROM paper WHERE state <> 'отменён' AND kind IN (${signedKinds}) AND line < ${line}`;

const trained = `SELECT "Код" AS code, (SELECT count(*) FROM meant WHERE person = "Код"
    AND instr('; ' || "Посещённые занятия" || ';', '; ' || lesson || ';') = 0)
  <= (length("Консультации") - length(replace("Консультации", '.20', ''))) / 3 AND "Посещённые занятия" <> '' AS yes FROM "Отбор и обучение"`;

const listed = `SELECT "Код" FROM "Наставники" WHERE "Статус" IN ('прошёл отбор', 'свободен', 'занят')`;

/** A figure of a report: its value, and of how many it is when it is a part of something. */
export interface Counted {
  readonly value: string;
  readonly of?: string;
  /** What it falls into: name and number. */
  readonly parts?: string;
}

/** By the title under which a report prints it. */
export const figuresOf = (term: Term, report: string): Readonly<Record<string, Counted>> => ({
  Наставляемые: { value: 'SELECT count(DISTINCT person) FROM mentee' },
  Наставники: { value: 'SELECT count(DISTINCT mentor) FROM pair' },
  'Пары и группы': { value: confirmed, parts: 'SELECT form, count(*) FROM pair GROUP BY form' },
  'В том числе группы': { value: `SELECT count(*) FROM pair WHERE kind = 'группа'`, of: confirmed },
  'Завершили работу': { value: `SELECT count(*) FROM pair WHERE state = 'завершена'`, of: confirmed },
  'Работающие пары и группы': {
    value: `SELECT count(*) FROM pair WHERE state = 'утверждена'`,
    parts: `SELECT word, (SELECT count(*) FROM pair WHERE state = 'утверждена' AND light = word) FROM (SELECT 'зелёный' AS word
      UNION ALL SELECT 'жёлтый' UNION ALL SELECT 'красный' UNION ALL SELECT 'рано судить')`,
  },
  'Встречи за период': {
    value: `SELECT count(*) FROM meeting WHERE ${within(term)}`,
    parts: `SELECT word, (SELECT count(*) FROM meeting WHERE ${within(term)} AND substr(day, 6, 2) = month.number) FROM (${[
      ['09', 'сентябрь'],
      ['10', 'октябрь'],
      ['11', 'ноябрь'],
      ['12', 'декабрь'],
      ['01', 'январь'],
      ['02', 'февраль'],
      ['03', 'март'],
      ['04', 'апрель'],
      ['05', 'май'],
      ['06', 'июнь'],
    ]
      .filter(([number = '']) => {
        const month = `${number >= '09' ? 2026 : 2027}-${number}`;
        return month >= term.from.slice(0, 7) && month <= term.to.slice(0, 7);
      })
      .map(([number, word]) => `SELECT '${number}' AS number, '${word}' AS word`)
      .join(' UNION ALL ')}) month`,
  },
  'Встречи по плану': { value: plannedIn(term) },
  'Завершённые этапы': {
    value: `SELECT count(*) FROM stage WHERE state = 'завершён'`,
    of: 'SELECT count(*) FROM stage',
  },
  'Пары с документами всех участников': {
    value: 'SELECT count(*) FROM pair WHERE code NOT IN (SELECT pair FROM lack)',
    of: confirmed,
  },
  'Пары с планом развития': { value: `SELECT count(*) FROM pair WHERE code IN (${plan})`, of: confirmed },
  'Выполненные задачи планов': {
    value: `SELECT count(*) FROM task WHERE mark = 'выполнено'`,
    of: 'SELECT count(*) FROM task',
  },
  'Обученные наставники': {
    value: `SELECT count(*) FROM (${trained}) WHERE yes AND code IN (${listed})`,
    of: `SELECT count(*) FROM (${listed})`,
  },
  'Подписанные документы': {
    value: `SELECT count(*) FROM (${toSign(report)}) WHERE state = 'подписан'`,
    of: `SELECT count(*) FROM (${toSign(report)})`,
  },
});
