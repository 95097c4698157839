/** A small school from an empty book to the page of the principal; every figure there is counted a second time from what people see on the sheets. */
import { everyDays, meetingsOf, pairUp, tell } from '../support/meetings';
import { School } from '../support/school';

const today = '2027-02-15';

let school: School;
afterEach(() => school.close());

/** Rows of a sheet by heading, as they are shown. */
function rowsOf(title: string): Record<string, string>[] {
  const [headings = [], ...lines] = school.cells(title);
  return lines
    .map((line) => Object.fromEntries(headings.map((heading, column) => [heading, line[column] ?? ''])))
    .filter((row) => Object.values(row).some((cell) => cell !== ''));
}

const iso = (shown: string): string => shown.split('.').reverse().join('-');
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${Math.round((100 * part) / whole)}\u202f%`;

/** The line of the page that has these words somewhere. */
const lineWith = (words: string): string[] => school.cells('Дашборд').find((line) => line.includes(words)) ?? [];

/** Value, numerator and denominator of an indicator, as the page shows them. */
function shown(title: string): string {
  const line = lineWith(title);
  const at = line.indexOf(title);
  return [line[at + 1], line[at + 4], line[at + 5]].join(' ');
}

/** Twelve pairs: two have been silent since December, one meets once a month, one asks for help, one is discontent. */
async function liveUntilFebruary(): Promise<void> {
  school = await School.ready('codes');
  await pairUp(school, { mentees: 12, mentors: 6 }, 11);
  const pairs = rowsOf('Пары и группы').map((row) => ({
    pair: row['Код пары'] ?? '',
    mentee: row['Наставляемые'] ?? '',
    mentor: row['Наставник'] ?? '',
  }));
  const told = pairs.flatMap((pair, index) => {
    const until = index < 2 ? '2026-12-10' : '2027-02-10';
    return meetingsOf(
      pair,
      everyDays('2026-09-08', until, index === 2 ? 30 : index < 2 ? 14 : 10),
      index === 4 ? 4 : 8,
    );
  });
  const last = told.map(({ pair }) => pair).lastIndexOf('ПГ-004');
  await tell(
    school,
    told.map((one, index) => (index === last ? { ...one, help: 'да' } : one)),
    today,
  );
}

test('every figure of the dashboard is what the sheets say', async () => {
  await liveUntilFebruary();
  expect(await school.call('apiRefreshDashboard')).toMatchObject({ ok: true, message: 'Дашборд обновлён.' });

  const pairs = rowsOf('Пары и группы');
  const fixed = pairs.filter((row) => row['Состояние'] === 'утверждена');
  const mentees = new Set(fixed.flatMap((row) => (row['Наставляемые'] ?? '').split('; ')));
  expect([pairs.length, fixed.length, mentees.size]).toEqual([12, 12, 12]);
  expect(shown('Охват учеников 10–19 лет')).toBe(`${percent(mentees.size, 24)} ${mentees.size} 24`);
  expect(shown('Ученики 15–19 лет – наставники')).toBe(`${percent(0, 12)} 0 12`);

  const plans = rowsOf('Документы').filter((row) => row['Вид'] === 'план развития' && row['Ссылка'] !== '');
  expect(plans).toHaveLength(10);
  expect(shown('Пары со всеми документами')).toBe(
    `${percent(plans.length, pairs.length)} ${plans.length} ${pairs.length}`,
  );

  const meetings = rowsOf('Встречи');
  const numbersOf = (pair: string): Set<string> =>
    new Set(meetings.filter((row) => row['Код пары'] === pair).map((row) => row['№ встречи'] ?? ''));
  const months = Math.floor(daysFrom(iso(pairs[0]?.['Начало'] ?? ''), today) / 30);
  const regular = pairs.filter((row) => numbersOf(row['Код пары'] ?? '').size >= months * 2);
  expect(regular.length).toBe(9);
  expect(shown('Пары с регулярными встречами')).toBe(`${percent(regular.length, 12)} ${regular.length} 12`);

  const marks = new Map<string, number[]>();
  for (const row of meetings) {
    const of = marks.get(row['Кто сообщил'] ?? '') ?? [];
    marks.set(row['Кто сообщил'] ?? '', [...of, Number(row['Польза']), Number(row['Комфорт'])]);
  }
  const means = [...marks.values()].map((of) => of.reduce((a, b) => a + b, 0) / of.length);
  const content = means.filter((mean) => mean >= 7);
  expect(means.length - content.length).toBeGreaterThan(0);
  expect(shown('Довольны встречами')).toBe(
    `${percent(content.length, means.length)} ${content.length} ${means.length}`,
  );

  const page = school.cells('Дашборд');
  const firstDays = new Map<string, string>();
  for (const row of meetings) {
    const key = `${row['Код пары']} ${row['№ встречи']}`;
    const on = iso(row['Дата'] ?? '');
    if (on < (firstDays.get(key) ?? '9999')) firstDays.set(key, on);
  }
  const names = ['сен', 'окт', 'ноя', 'дек', 'янв', 'фев', 'мар', 'апр', 'май', 'июн'];
  const byMonth = names.map((_name, index) => {
    const month = `${index < 4 ? 2026 : 2027}-${String(((index + 8) % 12) + 1).padStart(2, '0')}`;
    return [...firstDays.values()].filter((on) => on.startsWith(month)).length;
  });
  expect(names.map((name) => Number(lineWith(name)[lineWith(name).indexOf(name) + 1]))).toEqual(byMonth);
  expect(lineWith('Всего')[lineWith('Всего').indexOf('Всего') + 1]).toBe(String(firstDays.size));

  const heads = page.findIndex((line) => line.includes('Последняя весть'));
  const needy = page.slice(heads + 1, heads + 7).map((line) => line.slice(1, 5).join(' ').trim());
  const lastDay = (pair: string): string =>
    meetings
      .filter((row) => row['Код пары'] === pair)
      .map((row) => iso(row['Дата'] ?? ''))
      .sort()
      .at(-1) ?? '';
  const silent = ['ПГ-001', 'ПГ-002', 'ПГ-003']
    .filter((pair) => daysFrom(lastDay(pair), today) > 14)
    .sort((a, b) => daysFrom(lastDay(b), today) - daysFrom(lastDay(a), today))
    .map(
      (pair) =>
        `${pair} ${lastDay(pair).split('-').reverse().join('.')} нет отзывов о встречах ${daysFrom(lastDay(pair), today)}`,
    );
  expect(silent).toHaveLength(2);
  const help = `ПГ-004 ${lastDay('ПГ-004').split('-').reverse().join('.')} просят помощи`;
  const discontent = `ПГ-005 ${lastDay('ПГ-005').split('-').reverse().join('.')} низкая оценка встреч`;
  expect(needy).toEqual([help, ...silent, discontent, '', '']);
  const lights = rowsOf('Пары и группы').map((row) => `${row['Светофор']}: ${row['Почему такой цвет']}`);
  const since = (pair: string): string =>
    `красный: нет отзывов о встречах с ${lastDay(pair).split('-').reverse().join('.')}`;
  expect(lights.slice(0, 6)).toEqual([
    since('ПГ-001'),
    since('ПГ-002'),
    'зелёный: ',
    'красный: просят помощи',
    'красный: низкая оценка встреч: 4,5',
    'зелёный: ',
  ]);

  const waiting = page.slice(heads + 1, heads + 8).map((line) => line.slice(6, 9).join(' ').trim());
  const age = daysFrom('2026-09-01', today);
  const drafts = plans.map((row) => `план развития ${row['О ком']} ${age}`).sort();
  expect(waiting).toEqual([...drafts.slice(0, 6), `и ещё ${drafts.length - 6}`]);

  const due = page.slice(heads + 1, heads + 7).map((line) => line.slice(11, 13).join(' ').trim());
  expect(due).toEqual([
    '02.03.2027 День наставника',
    '30.04.2027 Этап 6: Работа пар и групп',
    '31.05.2027 Этап 7: Завершение',
    '30.06.2027 Годовой отчёт и мониторинг',
    '',
    '',
  ]);
  expect(
    ['1', '4', '5', '6', '7'].map((number) =>
      page
        .find((line) => line[0] === number)
        ?.slice(2, 4)
        .join(' '),
    ),
  ).toEqual([
    '● завершён 0 из 4 · открыты анкеты А1–А4',
    '● завершён 6 из 6 · наставники допущены',
    '● завершён 12 из 12 · пары по приказу',
    '▲ идёт 12 из 12 · пары встречались',
    '○ впереди 0 из 12 · пары завершили',
  ]);
  expect(page[0]?.at(-1)).toMatch(/^обновлено 15\.02\.2027 \d\d:\d\d$/);
  expect(page.flat().join(' ')).not.toMatch(/Соловей|Черных|Мамедов|undefined|NaN/);
});
