/** What figures are counted from, in SQL: pairs that an order has fixed, their people, their meetings as people told of them, papers that are missing. */

const signing = `CASE
  WHEN age IN ('взрослый', '18–19') OR (adult <> '' AND adult <= "on") THEN 'alone'
  WHEN age = '15–17' OR (teen <> '' AND teen <= "on") THEN 'both'
  WHEN age <> '' THEN 'parent' END`;

/** A paper is there on a day: brought, not run out, not withdrawn; a consent given as a child ends with the eighteenth birthday. */
const paperStands = `EXISTS (SELECT 1 FROM "Согласия и документы" c WHERE c."Код" = need.person AND c."Документ" = need.paper
  AND c."Дата" <> '' AND c."Дата" <= need."on" AND (c."Отозвано" = '' OR c."Отозвано" > need."on")
  AND (c."Действует до" = '' OR c."Действует до" >= need."on")
  AND NOT (need.adult <> '' AND need.adult <= need."on" AND c."Дата" < need.adult
    AND (need.paper LIKE 'участие:%' OR need.paper LIKE 'персональные данные:%')))`;

const lessons = [
  ['установочная сессия', ['Документы']],
  ['первая встреча', ['Возраст', 'Границы и этика']],
  ['цель и план', ['Цель', 'План развития']],
  ['слушание и вопросы', ['Слушание', 'Вопросы', 'Обратная связь']],
  ['трудные ситуации', ['Конфликт', 'Мотивация']],
  ['онлайн и рефлексия', ['Онлайн', 'Рефлексия']],
] as const;

const skills = lessons.flatMap(([lesson, topics]) =>
  topics.map(
    (topic) => `SELECT '${lesson}' AS lesson, '${topic}' AS topic, "Код" AS person,
      CAST("${topic}: владею" AS REAL) AS own, CAST("${topic}: важно" AS REAL) AS need
      FROM "Отбор и обучение" WHERE "${topic}: владею" <> '' AND "${topic}: важно" <> ''`,
  ),
);

export const views = `
CREATE VIEW setting AS SELECT "Настройка" AS name, "Значение" AS value FROM "Настройки";

CREATE VIEW pair AS SELECT "Код пары" AS code, "Пара или группа" AS kind, "Форма наставничества" AS form, "Наставник" AS mentor,
  "Наставляемые" AS mentees, "Состояние" AS state, "Начало" AS start, "Окончание" AS finish, "№ приказа" AS orderNumber, "Светофор" AS light
  FROM "Пары и группы" WHERE "Состояние" IN ('утверждена', 'завершена');

CREATE TABLE mentee AS WITH RECURSIVE split(pair, rest, person) AS (
  SELECT code, mentees || ';', '' FROM pair UNION ALL
  SELECT pair, substr(rest, instr(rest, ';') + 1), trim(substr(rest, 1, instr(rest, ';') - 1)) FROM split WHERE rest <> '')
  SELECT pair, person FROM split WHERE person <> '';

CREATE TABLE person AS SELECT code, max(age) AS age, max(years = 'до 3 лет') AS young, max(status <> 'выбыл') AS stays FROM (
  SELECT "Код" AS code, "Возрастная группа" AS age, "Педагогический стаж" AS years, "Статус" AS status FROM "Наставляемые"
  UNION ALL SELECT "Код", "Возрастная группа", "Педагогический стаж", "Статус" FROM "Наставники") GROUP BY code;

CREATE TABLE newest AS SELECT max(id) AS id, form, code, pair, number FROM sent GROUP BY form, code, pair, number;

CREATE TABLE meeting AS SELECT pair, number, min(answer) AS day FROM newest JOIN said USING (id)
  WHERE form = 'Обратная связь встречи' AND question = 'Когда была встреча?' AND pair IN (SELECT code FROM pair) GROUP BY pair, number;

CREATE TABLE content AS SELECT code, avg(CAST(answer AS REAL)) AS mean FROM newest JOIN said USING (id)
  WHERE form = 'Обратная связь встречи' AND question IN ('Насколько полезной была встреча?', 'Насколько комфортно вам было?')
  GROUP BY code;

CREATE TABLE final AS SELECT CASE form WHEN 'Итоги года: наставляемый' THEN 'наставляемый' ELSE 'наставник' END AS role, id, code, pair,
  question, answer FROM newest JOIN said USING (id) WHERE form LIKE 'Итоги года: %'
  AND code IN (SELECT code FROM person WHERE stays);

CREATE TABLE satisfied AS SELECT role, code, max(question = 'Вам понравилось?' AND answer = 'да') OR
  avg(CASE WHEN question LIKE 'Насколько%' THEN CAST(answer AS REAL) END)
    >= (SELECT CAST(value AS REAL) FROM setting WHERE name = 'Мониторинг: доволен – средняя оценка от') AS yes,
  avg(CASE WHEN question LIKE 'Насколько%' THEN CAST(answer AS REAL) END) AS mean
  FROM final GROUP BY role, code;

CREATE TABLE participant AS
  SELECT p.code AS pair, p.mentor AS person, 'mentor' AS role, p."on" FROM (SELECT pair.*,
    CASE WHEN state = 'завершена' AND finish <> '' AND finish < today.day THEN finish ELSE today.day END AS "on" FROM pair, today) p
  UNION ALL SELECT p.code, m.person, 'mentee', p."on" FROM mentee m JOIN (SELECT pair.*,
    CASE WHEN state = 'завершена' AND finish <> '' AND finish < today.day THEN finish ELSE today.day END AS "on" FROM pair, today) p
    ON p.code = m.pair
  UNION ALL SELECT 'все наставники', "Код", 'mentor', day FROM "Наставники", today;

CREATE TABLE aged AS SELECT participant.*, adult, teen,
  CASE WHEN known.age = '' AND person NOT LIKE 'У%' THEN 'взрослый' ELSE known.age END AS age FROM participant LEFT JOIN (
    SELECT 'mentee' AS role, "Код" AS code, "Возрастная группа" AS age, "Исполняется 18" AS adult, "Исполняется 14" AS teen FROM "Наставляемые"
    UNION ALL SELECT 'mentor', "Код", "Возрастная группа", "Исполняется 18", "Исполняется 14" FROM "Наставники") known
  ON known.code = person AND known.role = participant.role;

CREATE TABLE lack AS SELECT pair, person FROM (
  SELECT aged.*, matter || signer AS paper FROM aged
    JOIN (SELECT 'parent' AS how, 'родитель' AS signer UNION ALL SELECT 'both', 'родитель' UNION ALL SELECT 'both', 'сам(а)'
      UNION ALL SELECT 'alone', 'сам(а)') ON how = ${signing}
    JOIN (SELECT 'участие: ' AS matter UNION ALL SELECT 'персональные данные: ')
  UNION ALL SELECT aged.*, paper FROM aged JOIN (SELECT 'договор о сотрудничестве' AS paper UNION ALL SELECT 'справка о судимости'
    UNION ALL SELECT 'медицинская справка') WHERE role = 'mentor' AND person LIKE 'Н%'
  UNION ALL SELECT aged.*, 'наставничество (ст. 351.8 ТК РФ)' FROM aged WHERE role = 'mentor' AND person LIKE 'П%'
    AND pair IN (SELECT pair FROM mentee WHERE person LIKE 'П%')) need
  WHERE NOT ${paperStands}
  UNION ALL SELECT pair, person FROM aged WHERE age IS NULL OR age = '';

CREATE TABLE paper AS SELECT line, "Вид" AS kind, "О ком" AS subject, "Документ" AS title, "Состояние" AS state, date("Создан") AS made
  FROM "Документы" WHERE "Записанный отпечаток" <> '';

CREATE TABLE skill AS ${skills.join('\n  UNION ALL ')};

CREATE TABLE meant AS SELECT m."Код" AS person, l.lesson FROM "Наставники" m JOIN (${lessons
  .map(([lesson]) => `SELECT '${lesson}' AS lesson`)
  .join(' UNION ALL ')}) l
  WHERE l.lesson = 'установочная сессия' OR NOT EXISTS (SELECT 1 FROM skill)
    OR l.lesson IN (SELECT lesson FROM skill GROUP BY lesson, topic HAVING avg(need - own) >= 2 OR avg(own) < 3)
    OR EXISTS (SELECT 1 FROM skill s WHERE s.lesson = l.lesson AND s.person = m."Код" AND (s.need - s.own >= 2 OR s.own < 3));

CREATE TABLE task AS SELECT "Код пары" AS pair, "Оценка наставника" AS mark FROM "Планы (ИПР)" p WHERE "Раздел" = 'задача'
  AND CAST("Версия" AS INTEGER) = (SELECT max(CAST("Версия" AS INTEGER)) FROM "Планы (ИПР)" WHERE "Код пары" = p."Код пары")
  AND "Код пары" IN (SELECT code FROM pair);
`;
