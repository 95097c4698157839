/** What an order has fixed is changed by a new order only: another mentor, another term; nothing moves before the new order is signed. */
import { datePapers, fill, fillSchool, paste } from '../support/pairing';
import { School } from '../support/school';

let school: School;
beforeAll(async () => {
  school = await School.ready('codes');
  fillSchool(school.workspace, { mentees: 3, mentors: 2 });
  await school.call('apiRecordConsents');
  datePapers(school.workspace);
  await school.call('apiMatchPairs');
  await school.call('apiApprovePairs');
  const order = { '№ приказа': '45-од', 'Дата приказа': '2026-09-01', Состояние: 'утверждена' };
  const pair = { 'Пара или группа': 'пара', Начало: '2026-09-01', Окончание: '2027-04-30' };
  paste(school.workspace, 'Пары и группы', [
    { ...pair, ...order, 'Код пары': 'ПГ-091', Наставник: 'Н-002', Наставляемые: 'У-003', Состояние: 'завершена' },
    { ...pair, 'Код пары': 'ПГ-092', Наставник: 'Н-001', Наставляемые: 'У-003', Состояние: 'согласована' },
    { ...pair, ...order, 'Код пары': 'ПГ-093', Наставник: 'Н-002', Наставляемые: 'У-001', 'Новый срок': '2027-06-30' },
  ]);
});
afterAll(() => school.close());

const pairWith = (code: string, heading: string): string => {
  const [head = [], ...rows] = school.cells('Пары и группы');
  return rows.find((row) => row[0] === code)?.[head.indexOf(heading)] ?? '';
};

const prepare = (id: string) => school.call('apiPreparePapers', id);
const draft = (id: string): string =>
  school.cells('Документы').flatMap((row) => row.filter((cell) => cell.startsWith(`${id}/`)))[0] ?? '';

test('without a ground neither order is made, and the row is named', async () => {
  for (const [id, row] of [
    ['order-replacement', 'ПГ-091'],
    ['order-term', 'ПГ-093'],
  ] as const) {
    const reply = await prepare(id);
    expect(reply.ok).toBe(false);
    const line = school.cells('Пары и группы').findIndex(([code]) => code === row) + 1;
    expect(reply.issues.map(({ where }) => where).join()).toContain(`Основание изменения`);
    expect(reply.issues.map(({ where }) => where).join()).toContain(String(line));
  }
});

test('an order of each kind names people, days and grounds; signed, it fixes what it says', async () => {
  fill(school.workspace, 'Пары и группы', 'Код пары', 'Основание изменения', {
    'ПГ-091': 'психологическая несовместимость наставника и наставляемого',
    'ПГ-093': 'болезнь наставника или наставляемого',
  });
  const texts: string[] = [];
  for (const [id, number] of [
    ['order-replacement', '60-од'],
    ['order-term', '61-од'],
  ] as const) {
    expect(await prepare(id)).toMatchObject({ ok: true, value: { done: 1, later: 0 } });
    const { documents } = school.workspace.dump();
    texts.push(documents.find(({ name }) => name.includes(id === 'order-term' ? 'сроков' : 'замене'))?.text ?? '');
    expect(pairWith('ПГ-093', 'Окончание')).toBe('30.04.2027');
    expect(await school.call('apiSignDocument', { key: draft(id), number, date: '2026-11-05' })).toMatchObject({
      ok: true,
    });
  }
  expect(texts[0]).toMatch(/от 01\.09\.2026 №\s45-од.*⟦У-003\|тв\|.*⟦Н-001\|вин\|.*⟦Н-002\|род\|.*несовместимость/s);
  expect(texts[1]).toMatch(/: до 30\s+июня\s+2027\s+г\. вместо 30\s+апреля\s+2027\s+г\.; основание: болезнь/);
  expect([pairWith('ПГ-092', 'Состояние'), pairWith('ПГ-092', '№ приказа')]).toEqual(['утверждена', '60-од']);
  expect([pairWith('ПГ-093', 'Окончание'), pairWith('ПГ-093', 'Новый срок')]).toEqual(['30.06.2027', '']);
});

test('once signed there is nothing left to change', async () => {
  for (const id of ['order-replacement', 'order-term']) expect((await prepare(id)).ok).toBe(false);
});

test('posts and classes come to the lists in six forms; papers take what the school has corrected there', async () => {
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', { 'Должность куратора': 'швея' });
  expect(await school.call('apiDeclinePosts')).toMatchObject({
    ok: true,
    message: expect.stringContaining('отмеченных: 2'),
  });
  const lines = () => school.cells('Справочники').filter(([list]) => list === 'Должности и классы');
  expect(lines().map(([, code, name, forms]) => [code, name, forms])).toContainEqual([
    'Д001',
    '9 «А» класс',
    '9 «А» класса; 9 «А» классу; 9 «А» класс; 9 «А» классом; 9 «А» классе',
  ]);
  const before = lines();
  expect(await school.call('apiDeclinePosts')).toMatchObject({
    ok: true,
    message: expect.stringContaining('уже есть'),
  });
  expect(lines()).toEqual(before);
  fill(school.workspace, 'Справочники', 'Название', 'Синонимы', { швея: 'швеи; швее; швею; швеёй; швее' });
  const order = await school.call('apiPreviewPaper', 'order-curator');
  expect(order.ok && order.value.text).toContain('Назначить швею ⟦П-902|вин|');
  const consent = await school.call('apiPreviewPaper', 'consent-joining-parent');
  expect(consent.ok && consent.value.text).toContain('обучающегося 9 «А» класса,');
});
