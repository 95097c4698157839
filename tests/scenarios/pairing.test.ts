/** Stage 5 on the host: twelve pupils and six mentors, from the first consent to the last plan, in both regimes. */
import { datePapers, fill, fillSchool, menteeCode, mentorCode, paste } from '../support/pairing';
import { School } from '../support/school';
import { draw } from '../support/sheet';

let school: School;
afterEach(() => school.close());

/** A book with people and dated papers. */
async function ready(regime: 'codes' | 'names', people = { mentees: 12, mentors: 6 }): Promise<School> {
  school = await School.ready(regime);
  fillSchool(school.workspace, people);
  await press('apiRecordConsents');
  datePapers(school.workspace);
  return school;
}

type Command = 'apiRecordConsents' | 'apiMatchPairs' | 'apiApprovePairs' | 'apiPrepareOrder' | 'apiPreparePlans';

async function press(name: Command) {
  const reply = await school.call(name);
  if (!reply.ok) throw new Error(`${reply.message} ${JSON.stringify(reply.issues)}`);
  return reply;
}

const documentTexts = (): readonly string[] => school.workspace.dump().documents.map(({ text }) => text);

async function preparePlans(): Promise<number> {
  for (let runs = 1; ; runs++) {
    const reply = await school.call('apiPreparePlans');
    if (!reply.ok) throw new Error(reply.message);
    expect(school.workspace.calls.last.seconds).toBeLessThan(60);
    if (reply.value.later === 0) return runs;
  }
}

test.each(['codes', 'names'] as const)(
  'twelve pupils and six mentors come to a signed order and plans (%s)',
  async (regime) => {
    await ready(regime);
    expect((await press('apiMatchPairs')).message).toContain('Предложено пар – 12');
    expect((await press('apiApprovePairs')).message).toContain('12\u00a0пар');
    expect(
      new Set(
        school
          .cells('Наставляемые')
          .slice(1)
          .map((row) => row[school.column('Наставляемые', 'Статус') - 1]),
      ),
    ).toEqual(new Set(['в паре/группе']));
    expect(school.cell('Наставники', 2, 'Статус')).toBe('занят');
    expect((await press('apiPrepareOrder')).message).toContain('версия 1');
    expect(await preparePlans()).toBe(2);
    const before = documentTexts();
    expect(before).toHaveLength(13);

    const signed = await school.call('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-10-30' });
    expect(signed).toMatchObject({ ok: true });
    expect(
      draw(school.cells('Пары и группы').slice(0, 2), ['Код пары', 'Состояние', '№ приказа', 'Дата приказа']),
    ).toBe('Код пары | Состояние | № приказа | Дата приказа\nПГ-001 | утверждена | 45-од | 30.10.2026');
    await preparePlans();
    const after = documentTexts();
    expect(after).toHaveLength(13);
    expect(after.filter((text) => /приказ от 30\.10\.2026 №\s45-од/.test(text))).toHaveLength(12);
    const order = after.find((text) => text.includes('ПРИКАЗЫВАЮ'));
    expect(order).toBe(before.find((text) => text.includes('ПРИКАЗЫВАЮ')));
    if (regime === 'codes') {
      expect(order).toContain('⟦П-902|вин|Фамилия И.О.⟧');
      expect(order).toContain('⟦У-001|им|Фамилия Имя Отчество⟧');
    } else {
      expect(order).toContain('Кузьмину-Караваеву\u00a0А.И.');
      expect(order).toContain('Соловей Павел Игоревич');
      expect(order).not.toMatch(/⟦|У-001/);
    }
  },
);

test('what was agreed or written is not done twice', async () => {
  await ready('codes');
  for (const command of ['apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder'] as const) await press(command);
  await preparePlans();
  const before = school.workspace.dump();
  for (const command of ['apiRecordConsents', 'apiApprovePairs', 'apiPrepareOrder', 'apiPreparePlans'] as const)
    await press(command);
  expect(school.workspace.dump()).toEqual(before);
});

test('a signed order is never written again, not even when its line is gone from the register', async () => {
  await ready('codes');
  for (const command of ['apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder'] as const) await press(command);
  await school.call('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-10-30' });
  const [signed] = documentTexts();
  const { SpreadsheetApp } = school.workspace.globals as unknown as typeof globalThis;
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Документы')!.deleteRow(2);
  fill(school.workspace, 'Пары и группы', 'Код пары', 'Состояние', { 'ПГ-002': 'согласована' });
  await press('apiPrepareOrder');
  expect(documentTexts()).toHaveLength(2);
  expect(documentTexts()).toContain(signed);
});

test('a locked pair stays, a forbidden one never comes, the reasons say so', async () => {
  await ready('codes');
  await press('apiMatchPairs');
  const first = school.cell('Подбор', 2, 'Наставник');
  fill(school.workspace, 'Подбор', 'Наставляемый', 'Не предлагать наставников', { [menteeCode(0)]: first });
  fill(school.workspace, 'Подбор', 'Наставляемый', 'Закрепить за наставником', { [menteeCode(1)]: mentorCode(5) });
  const outdated = await school.call('apiApprovePairs');
  expect(outdated).toMatchObject({ ok: false });
  await press('apiMatchPairs');
  expect(school.cell('Подбор', 2, 'Наставник')).not.toBe(first);
  expect(
    draw(school.cells('Подбор').slice(0, 3), ['Наставляемый', 'Состояние', 'Наставник', 'Почему']).split('\n')[2],
  ).toMatch(/^У-002 \| закреплено \| Н-006 \| Закреплено куратором\. Запрос и компетенции 0.%; форма /);
  await press('apiApprovePairs');
});

test('whoever finds no seat learns how many want how few, and waits', async () => {
  await ready('codes', { mentees: 5, mentors: 2 });
  await press('apiMatchPairs');
  const left = school.cells('Подбор').filter((row) => row.includes('не подобран'));
  expect(left.map((row) => row.join())).toEqual([
    expect.stringContaining('на 4\u00a0места у Н-001 и Н-002 претендуют 5\u00a0человек'),
  ]);
  await press('apiApprovePairs');
  expect(school.cells('Наставляемые').flat()).toContain('лист ожидания');
});

test('without papers nobody is paired; the sheet says which are missing', async () => {
  school = await School.ready('codes');
  fillSchool(school.workspace, { mentees: 1, mentors: 1 });
  expect((await press('apiRecordConsents')).message).toBe(
    'Допущено наставляемых – 0 из 1, наставников – 0 из 1. Для недостающих документов добавлено 9\u00a0строк: впишите даты.',
  );
  await press('apiMatchPairs');
  expect(school.cell('Подбор', 2, 'Почему')).toMatch(
    /^Нет документа «участие: родитель»; нет документа «участие: сам\(а\)»/,
  );
  expect((await school.call('apiApprovePairs')).ok).toBe(true);
  expect(await school.call('apiPrepareOrder')).toMatchObject({ ok: false });
});

/** Papers of pupils and of mentors from outside, as a school pastes them that has them in a list of its own. */
const papersOf = (code: string): readonly Readonly<Record<string, string>>[] => {
  const signers = code.startsWith('У') ? ['родитель', 'сам(а)'] : ['сам(а)'];
  const consents = ['участие', 'персональные данные'].flatMap((what) => signers.map((who) => `${what}: ${who}`));
  const outside = ['договор о сотрудничестве', 'справка о судимости', 'медицинская справка'];
  return [...consents, ...(code.startsWith('Н') ? outside : [])].map((kind) => ({
    Код: code,
    Документ: kind,
    Дата: '31.08.2026',
  }));
};

test('matching 500 mentees and 300 mentors takes as many calls as 14 and 6, give or take 3, and half a minute at most', async () => {
  const calls: number[] = [];
  for (const people of [
    { mentees: 14, mentors: 6 },
    { mentees: 500, mentors: 300 },
  ]) {
    school = await School.ready('codes');
    await press('apiRecordConsents');
    fillSchool(school.workspace, people);
    const codes = [
      ...Array.from({ length: people.mentees }, (_none, index) => menteeCode(index)),
      ...Array.from({ length: people.mentors }, (_none, index) => mentorCode(index)),
    ];
    paste(school.workspace, 'Согласия и документы', codes.flatMap(papersOf));
    const { message } = await press('apiMatchPairs');
    expect(message).toContain(`Предложено пар – ${Math.min(people.mentees, 2 * people.mentors)}, `);
    const { total, seconds } = school.workspace.calls.last;
    expect(seconds).toBeLessThanOrEqual(30);
    calls.push(total);
    if (people.mentees < 100) await school.close();
  }
  expect(Math.abs(calls[1]! - calls[0]!)).toBeLessThanOrEqual(3);
});

test('a paper costs no more calls than this, a day has so many documents as the settings say', async () => {
  await ready('codes');
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', { 'Документов в день': 5 });
  await press('apiMatchPairs');
  await press('apiApprovePairs');
  const calls = async (command: Command): Promise<number> => {
    await press(command);
    return school.workspace.calls.last.total;
  };
  await press('apiPrepareOrder');
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', { 'Телефон исполнителя': '8 (000) 000-00-01' });
  const order = await calls('apiPrepareOrder');
  expect(order - (await calls('apiPrepareOrder'))).toBeLessThanOrEqual(150);
  const today = await press('apiPreparePlans');
  const plans = school.workspace.calls.last.total;
  expect(today).toMatchObject({ value: { done: 4, later: 0, tomorrow: 8 } });
  expect(today.message).toContain('завтра');
  expect(plans - (await calls('apiPreparePlans'))).toBeLessThanOrEqual(30 + 4 * 80);
  school.workspace.clock.advance(86_400_000);
  expect(await press('apiPreparePlans')).toMatchObject({ value: { done: 9, later: 0, tomorrow: 3 } });
});

test('papers are refused while something that they need is not known', async () => {
  await ready('names');
  await press('apiMatchPairs');
  await press('apiApprovePairs');
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', { 'Место издания приказов': ' ' });
  expect((await school.call('apiPrepareOrder')).message).toContain('«Место издания приказов»');
  fill(school.workspace, 'Пары и группы', 'Код пары', 'Окончание', { 'ПГ-002': ' ' });
  expect((await school.call('apiPrepareOrder')).issues.map(({ where }) => where)).toEqual([
    '«Пары и группы», строка 3, столбец «Окончание»',
  ]);
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', { 'Место издания приказов': 'г. Новореченск' });
  fill(school.workspace, 'Наставляемые', 'Код', 'ФИО наставляемого', { 'У-003': ' ' });
  expect((await school.call('apiPreparePlans')).message).toContain('У-003');
  expect(documentTexts()).toEqual([]);
});

test('a signature is refused to what is no draft, and to what no page can have sent', async () => {
  await ready('codes');
  const request = { key: 'order-pairs/1', number: '45-од', date: '2026-10-30' };
  expect(await school.call('apiSignDocument', request)).toMatchObject({ ok: false });
  expect(await school.call('apiSignDocument', { ...request, date: '2026-02-30' })).toMatchObject({ ok: false });
});
