/**
 * «Собрать мониторинг» on schools whose pairs work. The figures are recomputed in SQL over the sheets as a person sees them: nothing of the product
 * takes part in that.
 */
import Database from 'libsql';
import { datePapers, fill, fillSchool, paste } from '../support/pairing';
import { School } from '../support/school';

let school: School;
let db: Database.Database;
let seconds = 0;

const FINALS = 'Ожидания и оценки';
const MARKS = ['Организация', 'Комфорт', 'Польза встреч'];

/** Pairs that an order has fixed, without the papers. */
async function working(people: { readonly mentees: number; readonly mentors: number }): Promise<School> {
  const made = await School.ready();
  fillSchool(made.workspace, people);
  await made.call('apiRecordConsents');
  datePapers(made.workspace);
  await made.call('apiMatchPairs');
  await made.call('apiApprovePairs');
  const column = made.column('Пары и группы', 'Код пары');
  const codes = made
    .cells('Пары и группы')
    .slice(1)
    .map((line) => line[column - 1] ?? '');
  for (const [heading, word] of Object.entries({
    Состояние: 'утверждена',
    Начало: '15.09.2026',
    Окончание: '30.04.2027',
    '№ приказа': '45-од',
  }))
    fill(made.workspace, 'Пары и группы', 'Код пары', heading, Object.fromEntries(codes.map((code) => [code, word])));
  return made;
}

/** The pairs as the sheet has them. */
const pairsOf = (made: School) => {
  const [headings = [], ...lines] = made.cells('Пары и группы');
  const at = (line: readonly string[], heading: string): string => line[headings.indexOf(heading)] ?? '';
  return lines.map((line) => ({
    pair: at(line, 'Код пары'),
    mentor: at(line, 'Наставник'),
    mentees: at(line, 'Наставляемые').split(/; ?/),
  }));
};

/** A sheet as a table of texts; its headings are the columns. */
function load(title: string): void {
  const [headings = [], ...lines] = school.cells(title);
  const columns = headings.map((heading) => `"${heading}" TEXT`).join(',');
  db.exec(`DROP TABLE IF EXISTS "${title}"; CREATE TABLE "${title}" (${columns})`);
  const insert = db.prepare(`INSERT INTO "${title}" VALUES (${headings.map(() => '?').join(',')})`);
  for (const line of lines) insert.run(...line);
}

const one = (sql: string): Record<string, unknown> => db.prepare(sql).get() as Record<string, unknown>;
const all = (sql: string) => db.prepare(sql).all() as Record<string, unknown>[];

beforeAll(async () => {
  school = await working({ mentees: 14, mentors: 7 });
  for (const id of ['mentee-outcome', 'metaskills-before']) await school.openForm(id);
  const told = pairsOf(school).flatMap(({ pair, mentees }) => mentees.map((person) => ({ pair, person })));
  paste(
    school.workspace,
    FINALS,
    told.slice(0, 9).map(({ pair, person }, index) => ({
      'Код пары': pair,
      Код: person,
      'Кто отвечает': 'наставляемый',
      Когда: 'итог',
      Организация: 4 + (index % 6),
      Комфорт: 5 + (index % 5),
      'Польза встреч': 9 - (index % 4),
      Понравилось: index % 3 === 0 ? 'нет' : 'да',
      'Что изменилось': index % 4 === 0 ? 'интересуюсь профессиями; хочу стать наставником' : 'ничего из этого',
      'Ключ ответа': `ключ-${index}`,
    })),
  );
  paste(
    school.workspace,
    'Замеры',
    told.slice(0, 8).flatMap(({ person }, index) =>
      (['до', 'после'] as const)
        .filter((wave) => wave === 'до' || index < 7)
        .map((wave) => ({
          Код: person,
          Замер: wave,
          'Ставлю цель': (wave === 'до' ? 4 : 5) + (index % 3) + (wave === 'после' && index > 4 ? 1 : 0),
          'Пропущено уроков': wave === 'до' ? 10 : 10 - index,
          'Ключ замера': `${person}/${wave}`,
        })),
    ),
  );
  const { value, calls } = await school.run('apiGatherMonitoring');
  expect(value).toMatchObject({ ok: true });
  ({ seconds } = calls);
  db = new Database(':memory:');
  for (const title of ['Пары и группы', FINALS, 'Замеры', 'Мониторинг', 'SWOT', 'Учёт участников', 'Наставляемые'])
    load(title);
});
afterAll(async () => {
  db?.close();
  await school?.close();
});

const figure = (title: string, slice = 'вся программа') =>
  one(`SELECT * FROM "Мониторинг" WHERE "Что измеряется" = '${title}' AND "Разрез" = '${slice}'`);

test('takes no more than half of the minute of an execution', () => {
  expect(seconds).toBeLessThanOrEqual(30);
});

test('people and pairs of the half-year are those of the orders, in every form', () => {
  const sides = `WITH RECURSIVE split(pair, form, rest, person) AS (
    SELECT "Код пары", "Форма наставничества", "Наставляемые" || ';', NULL FROM "Пары и группы" WHERE "Состояние" = 'утверждена'
    UNION ALL SELECT pair, form, substr(rest, instr(rest, ';') + 1), trim(substr(rest, 1, instr(rest, ';') - 1))
    FROM split WHERE rest <> '')`;
  const mentees = one(`${sides} SELECT count(DISTINCT person) AS n FROM split WHERE person <> ''`)['n'];
  expect(figure('Наставляемые')['Числитель']).toBe(String(mentees));
  const mentors = one(`SELECT count(DISTINCT "Наставник") AS n, count(*) AS pairs FROM "Пары и группы"`);
  expect(figure('Наставники')['Числитель']).toBe(String(mentors['n']));
  expect(figure('Пары и группы')['Числитель']).toBe(String(mentors['pairs']));
  const byForm = all(`${sides} SELECT form, count(DISTINCT person) AS n FROM split WHERE person <> '' GROUP BY form`);
  expect(byForm.length).toBeGreaterThan(0);
  for (const { form, n } of byForm) expect(figure('Наставляемые', `форма: ${form}`)['Числитель']).toBe(String(n));
  const people = one('SELECT count(*) AS n FROM "Учёт участников"')['n'];
  expect(people).toBe(Number(mentees) + Number(mentors['n']));
});

test('the satisfied are those with a mean of seven or who liked it, each once', () => {
  const mean = MARKS.map((mark) => `CAST("${mark}" AS REAL)`).join(' + ');
  const sql = `SELECT "Код", ((${mean}) / 3.0 >= 7 OR "Понравилось" = 'да') AS ok, (${mean}) / 3.0 AS mean FROM "${FINALS}"`;
  const { yes, n, mean: index } = one(`SELECT sum(ok) AS yes, count(*) AS n, avg(mean) AS mean FROM (${sql})`);
  const told = figure('Удовлетворены наставляемые');
  expect([told['Числитель'], told['Знаменатель']]).toEqual([String(yes), String(n)]);
  expect(told['Значение']).toBe(`${Math.round((100 * Number(yes)) / Number(n))}\u202f%`);
  const shown = Number(index).toFixed(1).replace('.', ',');
  expect(figure('Индекс удовлетворённости наставляемых')['Значение']).toBe(shown);
  expect(figure('Удовлетворены наставники')).toMatchObject({ Значение: 'неизвестно', Числитель: '' });
});

test('before and after are linked by code; fewer missed lessons are better; who has no second half is listed', () => {
  const linked = (heading: string) =>
    one(`SELECT count(*) AS n, avg(CAST(a."${heading}" AS REAL) - b."${heading}") AS delta,
      sum(CAST(a."${heading}" AS REAL) > b."${heading}") AS up, sum(CAST(a."${heading}" AS REAL) < b."${heading}") AS down
      FROM "Замеры" b JOIN "Замеры" a ON a."Код" = b."Код" WHERE b."Замер" = 'до' AND a."Замер" = 'после'`);
  const shown = (value: unknown): string => Number(value).toFixed(1).replace('.', ',').replace('-', '−');
  const goal = linked('Ставлю цель');
  expect(figure('Ставлю цель')).toMatchObject({
    Значение: 'стало лучше',
    Числитель: String(goal['up']),
    Знаменатель: String(goal['n']),
    Изменение: shown(goal['delta']),
  });
  const missed = linked('Пропущено уроков');
  expect(figure('Пропущено уроков')).toMatchObject({
    Значение: 'стало лучше',
    Числитель: String(missed['down']),
    Изменение: shown(missed['delta']),
  });
  const [lacking] = all(`SELECT "Код" FROM "Замеры" GROUP BY "Код" HAVING count(*) = 1`);
  expect(figure('Метакомпетенции ученика, среднее (А13)')['У кого нет второго замера']).toBe(lacking?.['Код']);
  expect(figure('Умения педагога, среднее (А13)')['Значение']).toBe('неизвестно');
});

test('SWOT says of how many answers a line follows, and breaks down no fewer than five', () => {
  const shares = all(`SELECT p."Форма наставничества" AS form, count(*) AS n,
    sum(f."Понравилось" = 'да') AS yes, sum(f."Что изменилось" LIKE '%интересуюсь профессиями%') AS ticked
    FROM "${FINALS}" f JOIN "Пары и группы" p ON p."Код пары" = f."Код пары" GROUP BY form`);
  for (const { form, n, yes, ticked } of shares)
    for (const [source, count] of [
      ['%Вам понравилось%', yes],
      ['%интересуюсь профессиями%', ticked],
    ]) {
      const line = one(
        `SELECT * FROM "SWOT" WHERE "Форма наставничества" = '${form}' AND "Из чего следует" LIKE '${source}'`,
      );
      if (Number(n) < 5) {
        expect([line['Ответили'], line['Доля «да», %'], line['Что это']]).toEqual(['', '', 'решает куратор']);
        continue;
      }
      const percent = (100 * Number(count)) / Number(n);
      const tellsOfFew = [Number(count), Number(n) - Number(count)].some((people) => people >= 1 && people <= 4);
      const told = tellsOfFew ? '' : String(Math.round(percent));
      expect([line['Ответили'], line['Доля «да», %']]).toEqual([String(n), told]);
      expect(line['Что это']).toBe(
        percent >= 60 ? 'сильная сторона' : percent < 40 ? 'слабая сторона' : 'решает куратор',
      );
    }
  expect(shares.some(({ n }) => Number(n) >= 5)).toBe(true);
});

test('gathered again nothing changes; marks of А12 give the level, and an edited line stays', async () => {
  const before = school.cells('Мониторинг');
  expect(await school.call('apiGatherMonitoring')).toMatchObject({
    message: expect.stringContaining('ничего не изменилось'),
  });
  expect(school.cells('Мониторинг')).toEqual(before);
  const rows = before.flatMap((line, index) => (line[1] === 'условия (А12)' ? [index + 1] : []));
  expect(rows).toHaveLength(10);
  expect(figure('Соответствие условий, 0–18')['Значение']).toBe('неизвестно');
  for (const row of rows.slice(0, 9)) await school.type('Мониторинг', row, 'Отметка А12', row % 2 === 0 ? '2' : '1');
  const sum = rows.slice(0, 9).reduce((total, row) => total + (row % 2 === 0 ? 2 : 1), 0);
  await school.type('SWOT', 2, 'Строка', 'Своими словами');
  await school.type('SWOT', 3, 'Решение', 'утверждено');
  await school.call('apiGatherMonitoring');
  load('Мониторинг');
  expect(figure('Соответствие условий, 0–18')['Значение']).toBe(`${sum} – допустимый`);
  expect(school.cell('SWOT', 2, 'Строка')).toBe('Своими словами');
  expect(school.cell('SWOT', 3, 'Решение')).toBe('утверждено');
});

test('six times the people take the same number of calls, give or take three', async () => {
  const counts: number[] = [];
  for (const people of [
    { mentees: 14, mentors: 7 },
    { mentees: 84, mentors: 42 },
  ]) {
    const made = await working(people);
    counts.push((await made.run('apiGatherMonitoring')).calls.total);
    await made.close();
  }
  expect(Math.abs(counts[1]! - counts[0]!)).toBeLessThanOrEqual(3);
});
