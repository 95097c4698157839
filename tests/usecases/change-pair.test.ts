/** «Изменить пару»: what an order fixed is changed on the sheets first, by an order then; taken back it is as it was. */
import { datePapers, fillSchool } from '../support/pairing';
import { School } from '../support/school';

let school: School;
beforeAll(async () => {
  school = await School.ready('codes');
  fillSchool(school.workspace, { mentees: 3, mentors: 3 });
  await school.call('apiRecordConsents');
  datePapers(school.workspace);
  for (const command of ['apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder'] as const) await school.call(command);
  await school.call('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-09-01' });
});
afterAll(() => school.close());

const cell = (code: string, heading: string): string => {
  const [head = [], ...rows] = school.cells('Пары и группы');
  return rows.find(([first]) => first === code)?.[head.indexOf(heading)] ?? '';
};
const mentorOf = (code: string): string => cell(code, 'Наставник');
const changeable = async () => {
  const reply = await school.call('apiReadChangeable');
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
};
const draft = (id: string): string =>
  school
    .cells('Документы')
    .flatMap((row) => row.filter((words) => words.startsWith(`${id}/`)))
    .at(-1) ?? '';

/** Draws the order up and signs it. */
async function signed(id: string, number: string): Promise<string> {
  expect(await school.call('apiPreparePapers', id)).toMatchObject({ ok: true, value: { done: 1, later: 0 } });
  const { documents } = school.workspace.dump();
  expect(await school.call('apiSignDocument', { key: draft(id), number, date: '2026-09-02' })).toMatchObject({
    ok: true,
  });
  const made = documents.filter(({ name }) => name.includes(id === 'order-term' ? 'сроков' : 'замене'));
  return made.map(({ text }) => text).join('\n');
}

test('mentors who may go on are proposed, the best first, with reasons; the preview writes nothing', async () => {
  const [pair] = (await changeable()).pairs;
  if (!pair) throw new Error('no pair');
  const reply = await school.call('apiProposeMentors', pair.code);
  if (!reply.ok) throw new Error(reply.message);
  expect(reply.value.length).toBeGreaterThan(0);
  expect(reply.value.map(({ mentor }) => mentor)).not.toContain(pair.mentor);
  expect(reply.value[0]?.why).toMatch(/\S/);
  const before = school.workspace.dump();
  const request = {
    kind: 'replace',
    pair: pair.code,
    mentor: reply.value[0]?.mentor ?? '',
    ground: 'обоснованная просьба наставника или наставляемого',
    day: '2026-09-10',
    isAgreed: true,
  } as const;
  const preview = await school.call('apiPreviewChange', request);
  expect(preview.ok && preview.value.join(' ')).toMatch(/срок прежний.*Приказ о замене наставника/is);
  expect(school.workspace.dump().spreadsheets).toEqual(before.spreadsheets);

  const run = await school.run('apiChangePair', request);
  expect(run.calls.total).toBeLessThan(160);
  const next = (await changeable()).pairs;
  expect(next.map(({ code }) => code)).not.toContain(pair.code);
  expect([cell(pair.code, 'Состояние'), cell('ПГ-004', 'Вместо пары'), cell('ПГ-004', 'Состояние')]).toEqual([
    'завершена',
    pair.code,
    'согласована',
  ]);
  expect(cell('ПГ-004', 'Окончание')).toBe(cell(pair.code, 'Окончание'));
  expect(await school.call('apiChangePair', request)).toMatchObject({ ok: true });
  expect(cell('ПГ-005', 'Код пары')).toBe('');

  // The order about new pairs is not about this one.
  expect(await school.call('apiPrepareOrder')).toMatchObject({ ok: false });
  const text = await signed('order-replacement', '60-од');
  expect(text).toContain(`⟦${mentorOf(pair.code)}|род|`);
  expect([cell('ПГ-004', 'Состояние'), cell('ПГ-004', '№ приказа')]).toEqual(['утверждена', '60-од']);
  expect(
    school.cell(
      'Наставляемые',
      school.cells('Наставляемые').findIndex(([code]) => code === pair.mentees[0]) + 1,
      'Наставник',
    ),
  ).toBe(mentorOf('ПГ-004'));
});

test('a longer term waits for its order, and is taken back whole', async () => {
  const request = {
    kind: 'extend',
    pair: 'ПГ-002',
    ground: 'болезнь наставника или наставляемого',
    day: '2027-06-30',
  } as const;
  const end = cell('ПГ-002', 'Окончание');
  expect(await school.call('apiChangePair', request)).toMatchObject({ ok: true });
  expect([cell('ПГ-002', 'Окончание'), cell('ПГ-002', 'Новый срок')]).toEqual([end, '30.06.2027']);
  expect(await school.call('apiChangePair', { ...request, day: '2027-07-30' })).toMatchObject({ ok: false });
  const undo = await school.call('apiReadUndo');
  if (!undo.ok || !undo.value) throw new Error(undo.message);
  expect(undo.value.command).toBe('Изменить пару');
  await school.call('apiUndo', undo.value);
  expect(cell('ПГ-002', 'Новый срок')).toBe('');
  await school.call('apiChangePair', request);
  expect(await signed('order-term', '61-од')).toMatch(/до 30\s+июня\s+2027/);
  expect([cell('ПГ-002', 'Окончание'), cell('ПГ-002', 'Новый срок')]).toEqual(['30.06.2027', '']);
  expect(await school.call('apiCancelDocument', draft('order-term'))).toMatchObject({ ok: false });
});

test('an early end needs agreement; a term that is over is closed, and the bases follow', async () => {
  const request = {
    kind: 'end',
    pair: 'ПГ-003',
    ground: 'план выполнен раньше срока',
    day: '2026-09-30',
    isAgreed: true,
  } as const;
  const barred = await school.call('apiChangePair', { ...request, isAgreed: false });
  expect(barred).toMatchObject({ ok: false, message: 'Согласие сторон не отмечено.' });
  expect(await school.call('apiChangePair', request)).toMatchObject({ ok: true });
  expect(await signed('order-term', '62-од')).toMatch(/досрочн/);
  expect(await school.call('apiChangePair', { kind: 'close', pair: 'ПГ-003' })).toMatchObject({ ok: false });
  school.workspace.clock.advance(31 * 24 * 60 * 60_000);
  expect(await school.call('apiChangePair', { kind: 'close', pair: 'ПГ-003' })).toMatchObject({ ok: true });
  const [mentee = ''] = cell('ПГ-003', 'Наставляемые').split('; ');
  const row = school.cells('Наставляемые').findIndex(([code]) => code === mentee) + 1;
  expect(school.cell('Наставляемые', row, 'Статус')).toBe('завершил');
});

test('somebody who leaves ends his pair by an order; when it is closed he has left, not finished', async () => {
  const mentee = cell('ПГ-002', 'Наставляемые');
  const request = {
    kind: 'leave',
    person: mentee,
    ground: 'выбытие наставника или наставляемого из программы',
    day: '2026-10-05',
  } as const;
  expect(await school.call('apiChangePair', request)).toMatchObject({ ok: true });
  const row = school.cells('Наставляемые').findIndex(([code]) => code === mentee) + 1;
  expect([school.cell('Наставляемые', row, 'Статус'), cell('ПГ-002', 'Новый срок')]).toEqual(['выбыл', '05.10.2026']);
  expect(await signed('order-term', '63-од')).toMatch(/выбыти/);
  school.workspace.clock.advance(7 * 24 * 60 * 60_000);
  expect(await school.call('apiChangePair', { kind: 'close', pair: 'ПГ-002' })).toMatchObject({ ok: true });
  expect([school.cell('Наставляемые', row, 'Статус'), cell('ПГ-002', 'Состояние')]).toEqual(['выбыл', 'завершена']);
});

test('pairs whose term is over are completed at once: shown with what they owe, written as one operation, taken back whole', async () => {
  school.workspace.clock.advance(Date.parse('2027-06-15T06:00:00Z') - school.workspace.clock.now());
  const shown = await school.call('apiReadCompletion');
  if (!shown.ok) throw new Error(shown.message);
  // ПГ-001 goes on as ПГ-004; two have been closed by hand before.
  expect(shown.value.pairs.map(({ pair, isDue }) => [pair, isDue])).toEqual([
    ['ПГ-002', true],
    ['ПГ-003', true],
    ['ПГ-004', true],
  ]);
  expect(shown.value.pairs[2]).toMatchObject({ debts: expect.arrayContaining(['план развития', 'анкета А11']) });
  const settle = (why: string) =>
    ['ПГ-002', 'ПГ-003', 'ПГ-004'].map(
      (pair) => ({ pair, reached: 'частично', why, presentation: 'защита проекта' }) as const,
    );
  expect(await school.call('apiCompletePairs', settle('') as never)).toMatchObject({ ok: false });
  expect(cell('ПГ-004', 'Состояние')).toBe('утверждена');

  const { calls } = await school.run('apiCompletePairs', settle('=1+1') as never);
  expect(calls.total).toBeLessThanOrEqual(150);
  expect(cell('ПГ-004', 'Состояние')).toBe('завершена');
  const lines = () =>
    school
      .cells('Завершение пар')
      .slice(1)
      .filter(([pair]) => pair !== '');
  expect(lines().map((line) => line.slice(0, 7))).toEqual(
    ['ПГ-002', 'ПГ-003', 'ПГ-004'].map((pair) => [
      pair,
      cell(pair, 'Окончание'),
      expect.any(String),
      'защита проекта',
      expect.stringContaining('встреч – 0'),
      'частично',
      '=1+1',
    ]),
  );
  const mentee = cell('ПГ-004', 'Наставляемые');
  const row = school.cells('Наставляемые').findIndex(([code]) => code === mentee) + 1;
  const ofMentee = ['Статус', 'Дата завершения программы', 'Отметка о прохождении программы'].map((column) =>
    school.cell('Наставляемые', row, column),
  );
  expect(ofMentee).toEqual(['завершил', cell('ПГ-004', 'Окончание'), 'пройдена']);
  expect((await school.call('apiCompletePairs', settle('другое') as never)).message).toContain('уже завершены');
  expect(lines()).toHaveLength(3);

  expect(await school.call('apiPreparePapers', 'exit-sheet')).toMatchObject({ ok: true });
  const sheets = school.workspace.dump().documents.filter(({ name }) => name.startsWith('Листы выхода'));
  expect(sheets.map(({ text }) => text).join()).toMatch(/ЛИСТ ВЫХОДА ПАРЫ[\s\S]*достигнута частично: =1\+1/);

  const undo = await school.call('apiReadUndo');
  if (!undo.ok || !undo.value) throw new Error(undo.message);
  await school.call('apiUndo', undo.value);
  const next = await school.call('apiReadUndo');
  if (!next.ok || !next.value) throw new Error(next.message);
  if (lines().length > 0) await school.call('apiUndo', next.value);
  expect([cell('ПГ-004', 'Состояние'), lines().length]).toEqual(['утверждена', 0]);
});
