/** «Поощрения» from proposal to paper: figures propose, people decide, nobody who waits or was refused is in a paper. */
import { datePapers, fill, fillSchool, paste } from '../support/pairing';
import { School } from '../support/school';

interface Insert {
  insertSheet(name: string): { appendRow(cells: readonly string[]): void };
}

const ordered = {
  'Пара или группа': 'пара',
  Начало: '2026-09-01',
  Окончание: '2027-04-30',
  Состояние: 'утверждена',
  '№ приказа': '45-од',
  'Дата приказа': '2026-09-01',
};

let school: School;
beforeAll(async () => {
  school = await School.ready('codes');
  const { workspace } = school;
  fillSchool(workspace, { mentees: 4, mentors: 3 });
  paste(workspace, 'Наставники', [
    { Код: 'У-090', 'Место работы/учёбы': '11 «А» класс', 'Возрастная группа': '15–17', Статус: 'прошёл отбор' },
  ]);
  fill(workspace, 'Настройки', 'Настройка', 'Значение', {
    'Социальные партнёры': 'Новореченский завод; Музей',
    'Поощрения: отзывов не меньше': '3',
  });
  await school.call('apiRecordConsents');
  datePapers(workspace);
  await school.call('apiMatchPairs');
  await school.call('apiApprovePairs');
  const pairs = [
    ['ПГ-091', 'Н-001', 'У-001'],
    ['ПГ-092', 'Н-002', 'У-002'],
    ['ПГ-093', 'У-090', 'У-003'],
    ['ПГ-094', 'Н-003', 'У-004'],
  ];
  paste(
    workspace,
    'Пары и группы',
    pairs.map(([code = '', mentor = '', mentee = '']) => {
      return { ...ordered, 'Код пары': code, Наставник: mentor, Наставляемые: mentee };
    }),
  );
  await school.call('apiUpdatePlans');
  paste(workspace, 'Планы (ИПР)', [
    { 'Код пары': 'ПГ-091', Версия: '9', Раздел: 'цель', Содержание: 'Прочитать', 'Цель достигнута': 'да' },
    { 'Код пары': 'ПГ-092', Версия: '9', Раздел: 'цель', Содержание: 'Решить', 'Цель достигнута': 'частично' },
  ]);
  const headings = ['Код пары', '№ встречи', 'Дата', 'Кто сообщил', 'Польза', 'Ключ записи'];
  (school.book as unknown as Insert).insertSheet('Встречи').appendRow(headings);
  paste(
    workspace,
    'Встречи',
    pairs.slice(0, 3).flatMap(([pair = '', mentor = '', mentee = '']) =>
      [1, 2, 3].flatMap((number) =>
        // What the mentor himself says of his usefulness does not count.
        [mentor, mentee].map((who) => ({
          'Код пары': pair,
          '№ встречи': number,
          Дата: '2026-09-01',
          'Кто сообщил': who,
          Польза: who === mentor ? 1 : 9,
          'Ключ записи': `${pair}/${number}/${who}`,
        })),
      ),
    ),
  );
});
afterAll(() => school.close());

const lines = (): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = school.cells('Поощрения');
  return rows
    .filter(([number]) => number !== '')
    .map((row) => Object.fromEntries(head.map((heading, at) => [heading, row[at] ?? ''])));
};

const decide = (decisions: Readonly<Record<string, string>>): void =>
  fill(school.workspace, 'Поощрения', 'Код', 'Решение', decisions);

const textOf = (name: string): string =>
  school.workspace.dump().documents.find((document) => document.name.startsWith(name))?.text ?? '';

test('mentors and partners are proposed with their figures, once, and wait for people', async () => {
  const { calls } = await school.run('apiProposeRewards');
  expect(calls.total).toBeLessThanOrEqual(120);
  expect(lines().map((line) => [line['Код'], line['Поощрение'], line['Решение']])).toEqual([
    ['Н-001', 'почётная грамота', 'предложено'],
    ['Н-002', 'благодарность', 'предложено'],
    ['У-090', 'благодарность', 'предложено'],
    ['У-090', 'благодарственное письмо родителям', 'предложено'],
    ['Новореченский завод', 'благодарственное письмо партнёру', 'предложено'],
  ]);
  expect(lines().map((line) => line['Показатели'])).toEqual([
    'встреч – 3, ожидалось – 0; отзывы наставляемых – не ниже порога; цель достигнута – 1 из 1',
    'встреч – 3, ожидалось – 0; отзывы наставляемых – не ниже порога; цель достигнута – 0 из 1',
    'встреч – 3, ожидалось – 0; отзывы наставляемых – не ниже порога; о целях не сказано',
    'встреч – 3, ожидалось – 0; отзывы наставляемых – не ниже порога; о целях не сказано',
    'наставников от партнёра – 3',
  ]);
  const [before] = [lines()];
  expect((await school.call('apiProposeRewards')).message).toContain('Новых предложений нет');
  expect(lines()).toEqual(before);
});

test('what waits is in the proposal only; what is refused is nowhere; what is decided is in order and letters', async () => {
  for (const id of ['order-rewards', 'diploma', 'letter-thanks-partners'])
    expect(await school.call('apiPreparePapers', id)).toMatchObject({ ok: false });
  expect(await school.call('apiPreparePapers', 'proposal-rewards')).toMatchObject({ ok: true });
  expect(textOf('Предложение о поощрении')).toMatch(/⟦Н-001\|.*⟦Н-002\|.*⟦У-090\|.*Новореченский завод/s);
  decide({ 'Н-001': 'утверждено', 'Н-002': 'отклонено', 'У-090': 'утверждено', 'Новореченский завод': 'утверждено' });
  const papers: readonly (readonly [string, string])[] = [
    ['order-rewards', 'Приказ о поощрении'],
    ['diploma', 'Почётные грамоты'],
    ['letter-thanks', 'Благодарности участникам'],
    ['letter-thanks-parents', 'Благодарственные письма родителям'],
    ['letter-thanks-partners', 'Благодарственные письма партнёрам'],
  ];
  for (const [id] of papers) expect(await school.call('apiPreparePapers', id)).toMatchObject({ ok: true });
  expect(school.workspace.calls.last.total).toBeLessThanOrEqual(130);
  const said = papers.map(([, name]) =>
    ['Н-001', 'Н-002', 'У-090', 'Новореченский завод'].filter((who) => textOf(name).includes(who)),
  );
  expect(said).toEqual([
    ['Н-001', 'У-090', 'Новореченский завод'],
    // Where he works stands under his name.
    ['Н-001', 'Новореченский завод'],
    ['У-090'],
    ['У-090'],
    ['Новореченский завод'],
  ]);
});

test('a refused line is not proposed again', async () => {
  await school.call('apiProposeRewards');
  expect(lines().filter((line) => line['Код'] === 'Н-002')).toHaveLength(1);
});

test('the curator is thanked by the post, not as some teacher', async () => {
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', { 'Должность куратора': 'педагог-организатор' });
  paste(school.workspace, 'Поощрения', [
    { '№': '8', Код: 'П-902', Поощрение: 'благодарность', 'За что': 'организация программы', Решение: 'утверждено' },
  ]);
  expect(await school.call('apiPreparePapers', 'letter-thanks')).toMatchObject({ ok: true });
  expect(textOf('Благодарности участникам')).toContain('⟦П-902|дат|Фамилия Имя Отчество⟧\nпедагогу-организатору');
});

test('a line without a code that can be read stops the papers and is named', async () => {
  paste(school.workspace, 'Поощрения', [
    { '№': '9', Код: 'все ребята', Поощрение: 'благодарность', 'За что': 'помощь' },
  ]);
  const reply = await school.call('apiPreparePapers', 'letter-thanks');
  expect(reply.ok).toBe(false);
  expect(JSON.stringify(reply.issues)).toContain('все ребята');
});
