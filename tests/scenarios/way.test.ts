/** What comes next and what is to be mended, from the first code to the dashboard: the console and «Проверка» of a small school. */
import { meetingsOf, pairUp, tell } from '../support/meetings';
import { datePapers, fill, fillSchool } from '../support/pairing';
import { School } from '../support/school';
import { draw } from '../support/sheet';

const dayLong = 86_400_000;

let school: School;
afterEach(() => school.close());

async function next(): Promise<string> {
  const reply = await school.call('apiReadConsole');
  if (!reply.ok) throw new Error(reply.message);
  return reply.value.next;
}

type Command =
  | 'apiRecordConsents'
  | 'apiMakeRoadmap'
  | 'apiMatchPairs'
  | 'apiApprovePairs'
  | 'apiPrepareOrder'
  | 'apiPreparePlans'
  | 'apiRefreshDashboard';

async function press(...names: readonly Command[]): Promise<void> {
  for (const name of names) {
    const reply = await school.call(name);
    if (!reply.ok) throw new Error(`${name}: ${reply.message}`);
  }
}

const sign = () => school.call('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-09-01' });

/** What «Проверка» says, but for the names of principal and curator that the school of tests writes into a book of codes too. */
async function findings(): Promise<string> {
  const reply = await school.call('apiCheckWorkbook');
  if (!reply.ok) throw new Error(reply.message);
  const lines = draw(school.book.getSheetByName('Проверка') ? school.cells('Проверка') : [], [
    'Где',
    'Что случилось',
  ]).split('\n');
  return lines.filter((line) => !line.startsWith('«Настройки»')).join('\n');
}

test('a book that has just been set up has nothing to mend, with the roadmap of the year neither', async () => {
  school = await School.ready();
  expect(await school.call('apiCheckWorkbook')).toMatchObject({ ok: true, issues: [] });
  await press('apiMakeRoadmap');
  expect(await school.call('apiCheckWorkbook')).toMatchObject({ ok: true, issues: [] });
});

test('the console leads through the whole way', async () => {
  school = await School.ready();
  const way = [await next()];
  const step = async (work: () => unknown): Promise<void> => {
    await work();
    way.push(await next());
  };
  await step(() => fillSchool(school.workspace, { mentees: 3, mentors: 2 }));
  await step(() => school.call('apiCreateQuestionnaire', 'mentor-offer'));
  await step(() => press('apiRecordConsents'));
  await step(() => datePapers(school.workspace));
  await step(() => press('apiMatchPairs'));
  await step(() => press('apiApprovePairs'));
  await step(() => press('apiPrepareOrder'));
  await step(sign);
  await step(() => press('apiPreparePlans'));
  await step(() => school.call('apiCreateQuestionnaire', 'meeting-feedback'));
  await step(() => press('apiRefreshDashboard'));
  expect(way).toEqual([
    'issue-codes',
    'create-questionnaire',
    'record-consents',
    'bring-papers',
    'match-pairs',
    'approve-pairs',
    'prepare-order',
    'sign-order',
    'prepare-plans',
    'open-meetings',
    'refresh-dashboard',
    'follow-meetings',
  ]);
});

test('forms that no pair works in are named once the regulation names them', async () => {
  school = await School.ready();
  fillSchool(school.workspace, { mentees: 1, mentors: 1 });
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', { 'Страница о наставничестве': 'school7.example' });
  await press('apiRecordConsents');
  datePapers(school.workspace);
  await press('apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder');
  await sign();
  const unused = async (): Promise<number> => {
    const { issues } = await school.call('apiCheckWorkbook');
    return issues.filter(({ what }) => what.includes('названа в Положении')).length;
  };
  expect(await unused()).toBe(0);
  expect(await school.call('apiPreparePapers', 'regulation')).toMatchObject({ ok: true });
  expect(await unused()).toBeGreaterThan(1);
});

test('papers that are taken back, drafts nobody signs, missing plans and silent pairs are named until they are mended', async () => {
  school = await School.ready();
  fillSchool(school.workspace, { mentees: 2, mentors: 1 });
  await press('apiRecordConsents');
  datePapers(school.workspace);
  await press('apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder');
  school.workspace.clock.advance(8 * dayLong);
  expect(await findings()).toBe(
    [
      'Где | Что случилось',
      '«Документы», строка 2 | Документ «приказ о парах и группах» ждёт подписи с 01.09.2026.',
    ].join('\n'),
  );
  await sign();
  school.workspace.clock.advance(8 * dayLong);
  fill(school.workspace, 'Согласия и документы', 'Код', 'Отозвано', { 'У-001': '2026-09-10' });
  const place = (row: number): string => `«Пары и группы», строка ${row}`;
  const silent = (row: number, pair: string): string =>
    `${place(row)} | О встречах ${pair} ничего не слышно с 01.09.2026.`;
  const late = (row: number, pair: string): string =>
    `${place(row)} | У ${pair} нет плана развития, хотя с начала работы прошло больше двух недель.`;
  const unasked = '«Пары и группы» | Не спросили, чего ждут от программы, 2\u00a0пары: ПГ-001, ПГ-002.';
  const papers =
    '«Наставляемые», строка 2 | У-001: нет действующих документов – участие: родитель, участие: сам(а), персональные данные: родитель, персональные данные: сам(а).';
  expect(await findings()).toBe(
    [
      'Где | Что случилось',
      papers,
      '«Согласия и документы», строка 5 | У-001: согласие на обработку данных отозвано 10.09.2026, а данные ещё в базе.',
      late(2, 'ПГ-001'),
      silent(2, 'ПГ-001'),
      late(3, 'ПГ-002'),
      silent(3, 'ПГ-002'),
      unasked,
    ].join('\n'),
  );
  await press('apiPreparePlans');
  fill(school.workspace, 'Согласия и документы', 'Код', 'Отозвано', { 'У-001': ' ' });
  expect(await findings()).toBe(['Где | Что случилось', silent(2, 'ПГ-001'), silent(3, 'ПГ-002'), unasked].join('\n'));
  fill(school.workspace, 'Пары и группы', 'Код пары', 'Состояние', { 'ПГ-001': 'завершена', 'ПГ-002': 'завершена' });
  expect(await findings()).toBe('Где | Что случилось');
});

test('a word from a silent pair takes its finding away at once', async () => {
  school = await School.ready();
  await pairUp(school, { mentees: 2, mentors: 1 });
  await tell(school, [], '2026-10-01');
  const silent = (): string[] =>
    school
      .cells('Проверка')
      .flat()
      .filter((words) => words.startsWith('О встречах'));
  expect(silent()).toEqual([
    'О встречах ПГ-001 ничего не слышно с 01.09.2026.',
    'О встречах ПГ-002 ничего не слышно с 01.09.2026.',
  ]);
  const pair = { pair: 'ПГ-001', mentee: 'У-001', mentor: 'Н-001' };
  await tell(school, meetingsOf(pair, ['2026-09-29'], 9), '2026-10-02');
  expect(silent()).toEqual(['О встречах ПГ-002 ничего не слышно с 01.09.2026.']);
});

test('a proposed pair that has become impossible is named and stops nothing else', async () => {
  school = await School.ready();
  fillSchool(school.workspace, { mentees: 1, mentors: 1 });
  await press('apiRecordConsents');
  datePapers(school.workspace);
  await press('apiMatchPairs');
  fill(school.workspace, 'Наставники', 'Код', 'Статус', { 'Н-001': 'выбыл' });
  expect(await findings()).toBe(
    [
      'Где | Что случилось',
      '«Подбор», строка 2 | На листе «Подбор» предложена пара У-001 и Н-001, но с тех пор что-то изменилось, и сейчас она невозможна.',
    ].join('\n'),
  );
  expect(await school.call('apiCollectAnswers')).toMatchObject({ ok: true });
});

test('the page of figures and the indicators are no findings themselves', async () => {
  school = await School.ready();
  fillSchool(school.workspace, { mentees: 2, mentors: 1 });
  await press('apiRefreshDashboard');
  expect(await findings()).toBe('Где | Что случилось');
});
