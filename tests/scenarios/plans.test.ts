/** «Планы (ИПР)» on the host: lines for every pair, results from meetings, a correction, a replaced mentor; what the printed plan says of it. */
import { datePapers, fill, fillSchool, paste } from '../support/pairing';
import { School } from '../support/school';
import { draw } from '../support/sheet';

let school: School;
afterEach(() => school.close());

const sheet = 'Планы (ИПР)';
const goTo = (day: string): void =>
  school.workspace.clock.advance(Date.parse(`${day}T09:00:00+03:00`) - school.workspace.clock.now());

async function press(
  name:
    | 'apiRecordConsents'
    | 'apiMatchPairs'
    | 'apiApprovePairs'
    | 'apiPrepareOrder'
    | 'apiUpdatePlans'
    | 'apiPreparePlans',
) {
  const reply = await school.call(name);
  if (!reply.ok) throw new Error(`${reply.message} ${JSON.stringify(reply.issues)}`);
  return reply;
}

const callsOf = async (work: () => Promise<unknown>): Promise<number> => {
  await work();
  return school.workspace.calls.last.total;
};

const linesOf = (pair: string, ...headings: string[]): string =>
  draw([school.cells(sheet)[0] ?? [], ...school.cells(sheet).filter(([code]) => code === pair)], headings);

const plan = (title: RegExp): string => {
  const found = school.workspace.dump().documents.filter(({ name }) => title.test(name));
  expect(found).toHaveLength(1);
  return (found[0]?.text ?? '').replace(/\u00a0/g, ' ');
};

test('a plan is begun, worked on, corrected, carried over, and printed as it stands', async () => {
  school = await School.ready('codes');
  fillSchool(school.workspace, { mentees: 3, mentors: 2 });
  expect(await school.call('apiUpdatePlans')).toMatchObject({ ok: false });
  await press('apiRecordConsents');
  datePapers(school.workspace);
  for (const command of ['apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder'] as const) await press(command);
  await school.call('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-10-30' });
  expect(await school.call('apiCorrectPlan', { pair: 'ПГ-001', reason: 'болезнь' })).toMatchObject({ ok: false });

  expect((await press('apiUpdatePlans')).message).toContain('Планы начаты: ПГ-001, ПГ-002 и ПГ-003.');
  expect(linesOf('ПГ-001', 'Версия', 'Раздел', '№ задачи', 'Содержание', 'Срок', 'Планируемый результат')).toBe(
    [
      'Версия | Раздел | № задачи | Содержание | Срок | Планируемый результат',
      '1 | сильные стороны наставника |  | Математика |  |',
      '1 | приоритет |  | Математика |  |',
      '1 | цель |  | Разобраться в трудных темах и справляться с ними самостоятельно: «Математика». | 30.04.2027 | выполнено не меньше 2 из 2 задач плана',
      '1 | задача | 1 | Математика: найти пробелы и разобрать трудные темы | 30.12.2026 | список тем, которые стали понятны',
      '1 | задача | 2 | Математика: выполнить задание без подсказки и разобрать его | 30.04.2027 | задание выполнено самостоятельно',
    ].join('\n'),
  );
  const before = school.cells(sheet);
  expect(await callsOf(() => press('apiUpdatePlans'))).toBeLessThanOrEqual(45);
  expect(school.cells(sheet)).toEqual(before);

  await school.openForm('meeting-feedback');
  const told = { 'Код пары': 'ПГ-001', 'Вид встречи': 'регулярная' };
  paste(school.workspace, 'Встречи', [
    {
      ...told,
      '№ встречи': 4,
      Дата: '14.12.2026',
      'Кто сообщил': 'Н-001',
      '№ задачи плана': 1,
      'Как выполнена задача': 'выполнено частично',
      'Ключ записи': 'ПГ-001/Н-001/4',
    },
    {
      ...told,
      '№ встречи': 4,
      Дата: '14.12.2026',
      'Кто сообщил': 'У-001',
      '№ задачи плана': 1,
      'Что делали и что вышло': 'нашли четыре темы',
      'Ключ записи': 'ПГ-001/У-001/4',
    },
  ]);
  expect((await press('apiUpdatePlans')).message).toContain('Результатов из отзывов записано: 1.');
  expect(
    linesOf('ПГ-001', '№ задачи', 'Фактический результат', 'Оценка наставника', 'Дата отметки').split('\n')[4],
  ).toBe('1 | нашли четыре темы | выполнено частично | 14.12.2026');

  // A week after the term of a task without a result it is on the list, and that nobody was asked for expectations.
  const late = async (): Promise<readonly string[]> => {
    const console = await school.call('apiReadConsole');
    if (!console.ok) throw new Error(console.message);
    return console.value.attention.lines
      .map(({ what }) => what)
      .filter((what) => /результата нет|чего ждут/.test(what));
  };
  const expected = 'Не спросили, чего ждут от программы, 3\u00a0пары: ПГ-001, ПГ-002, ПГ-003.';
  goTo('2027-01-06');
  expect(await late()).toEqual([expected]);
  goTo('2027-01-07');
  expect(await late()).toEqual([
    ...['ПГ-002', 'ПГ-003'].map(
      (pair) => `В плане ${pair} срок прошёл, а результата нет: 1\u00a0задача; срок – 30.12.2026.`,
    ),
    expected,
  ]);

  await school.call('apiCorrectPlan', { pair: 'ПГ-001', reason: 'болезнь наставляемого' });
  const corrected = await school.call('apiCorrectPlan', { pair: 'пг 1', reason: 'болезнь наставляемого' });
  expect(corrected.message).toContain('версия 2');
  const rows = school.cells(sheet);
  expect(rows.slice(0, before.length).map((row) => row.slice(0, 6))).toEqual(before.map((row) => row.slice(0, 6)));
  expect(rows.length - before.length).toBe(5);
  await school.type(sheet, rows.length, 'Срок', '31.05.2027');
  await school.type(sheet, rows.length - 2, 'Цель достигнута', 'частично');
  await school.type(sheet, rows.length - 2, 'Почему не полностью', 'не хватило месяца');
  await press('apiPreparePlans');
  expect(school.workspace.calls.last.seconds).toBeLessThan(60);
  const text = plan(/ – У-001, версия 2$|Н-001 – У-001, версия 2/);
  for (const words of [
    'Сильные стороны наставника: Математика',
    'Выполнено: задач – 0 из 2 (0 %), частично – 1',
    'Промежуточные результаты: задача 1 (14.12.2026)',
    'Итог: цель достигнута частично; причина: не хватило месяца',
    'болезнь наставляемого. Изменено: задача 2',
    'нашли четыре темы',
  ])
    expect(text.replace(/\s+/g, ' ')).toContain(words);

  fill(school.workspace, 'Пары и группы', 'Код пары', 'Состояние', { 'ПГ-001': 'завершена' });
  const [head = [], pair = []] = school.cells('Пары и группы');
  const next = Object.fromEntries(head.map((heading, index) => [heading, pair[index] ?? '']));
  const order = { '№ приказа': '', 'Дата приказа': '', 'Приказ в реестре': '' };
  paste(school.workspace, 'Пары и группы', [
    { ...next, ...order, 'Код пары': 'ПГ-009', Наставник: 'Н-002', Состояние: 'согласована', Начало: '15.02.2027' },
  ]);
  await press('apiUpdatePlans');
  expect(linesOf('ПГ-009', 'Версия', 'Раздел', '№ задачи', 'Почему изменён')).toBe(
    [
      'Версия | Раздел | № задачи | Почему изменён',
      '1 | приоритет |  | план продолжает ПГ-001',
      '1 | цель |  | план продолжает ПГ-001',
      '1 | задача | 1 | план продолжает ПГ-001',
      '1 | задача | 2 | план продолжает ПГ-001',
    ].join('\n'),
  );
});
