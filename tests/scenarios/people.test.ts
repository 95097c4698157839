/** People in bulk on the host: a list brought in, a status for many, a new check key – and each taken back. */
import { School } from '../support/school';

let school: School;
afterEach(() => school.close());

const values = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    school.book
      .getSheets()
      .filter((sheet) => !['Журнал', 'Изменения'].includes(sheet.getName()))
      .map((sheet) => [sheet.getName(), sheet.getDataRange().getValues()]),
  );

async function undoLast(): Promise<void> {
  const preview = await school.call('apiReadUndo');
  if (!preview.ok || !preview.value) throw new Error(preview.message);
  const reply = await school.call('apiUndo', { operation: preview.value.operation });
  if (!reply.ok) throw new Error(reply.message);
}

async function ok<Value extends { readonly ok: boolean; readonly message: string }>(
  reply: Promise<Value>,
): Promise<Extract<Value, { readonly ok: true }>> {
  const given = await reply;
  if (!given.ok) throw new Error(given.message);
  return given as Extract<Value, { readonly ok: true }>;
}

const headings = [
  'Код',
  'Класс/группа/должность',
  ' возрастная  группа',
  'Запросы',
  'Важность запроса',
  'Любимый цвет',
];
const people = [
  ['у-1', '7 «А»', '10–14', 'Математика; Олимпиады', 8, 'синий'],
  ['У-002', '9 «Б»', '15–17', '=1+1', '12', ''],
  ['', '', '', '', '', ''],
  ['Иванов', '8 «В»', '', '', '', ''],
  ['У-002', '9 «Г»', '', '', '', ''],
];

describe('a list of people', () => {
  test('comes into the base; what cannot be read is named and stays out', async () => {
    school = await School.ready();
    const start = values();
    const reply = await ok(school.call('apiImportPeople', { base: 'mentees', headings, rows: people }));
    expect(reply.value).toEqual({ added: ['У-001', 'У-002'], updated: [], same: 0 });
    expect(reply.message).toBe('Из списка добавлено строк – 2 (с У-001 по У-002).');
    expect(reply.issues.map(({ where, what }) => `${where}: ${what}`)).toEqual([
      '«Добавляемый список», строка 3, столбец «Запросы»: Слова «=1+1» нет в списке.',
      '«Добавляемый список», строка 3, столбец «Важность запроса»: Число 12 вне допустимых границ.',
      '«Добавляемый список», строка 5, столбец «Код»: «Иванов» – не код.',
      '«Добавляемый список», строка 6: «У-002» уже есть в строке 3. Учитывается она.',
    ]);
    const row = (number: number) =>
      ['Код', 'Класс/группа/должность', 'Запросы', 'Важность запроса', 'Статус'].map((heading) =>
        school.cell('Наставляемые', number, heading),
      );
    expect(row(2)).toEqual(['У-001', '7 «А»', 'Математика; Олимпиады', '8', 'в базе']);
    expect(row(3)).toEqual(['У-002', '9 «Б»', '', '', 'в базе']);
    const again = await ok(school.call('apiImportPeople', { base: 'mentees', headings, rows: people }));
    expect(again.value).toEqual({ added: [], updated: [], same: 2 });
    const changed = [['У-001', '8 «А»', '', '', '', '']];
    const update = await ok(school.call('apiImportPeople', { base: 'mentees', headings, rows: changed }));
    expect(update.value.updated).toEqual(['У-001']);
    expect(row(2)).toEqual(['У-001', '8 «А»', 'Математика; Олимпиады', '8', 'в базе']);
    await undoLast();
    expect(row(2)[1]).toBe('7 «А»');
    await undoLast();
    expect(values()).toEqual(start);
  });

  test('with names or contacts is refused whole in a book of codes, even when the page was got round', async () => {
    school = await School.ready();
    const start = values();
    const request = {
      base: 'mentees',
      headings: ['Код', 'фио  наставляемого', 'Класс/группа/должность'],
      rows: [['У-001', 'Котов Иван', '7 «А»']],
    } as const;
    expect(await school.call('apiImportPeople', request)).toMatchObject({
      ok: false,
      message: 'В списке есть столбец с именами или контактами, а книга хранит только коды.',
    });
    expect(await school.call('apiPreviewImport', { ...request, letter: 'У', after: 0 })).toMatchObject({ ok: false });
    expect(values()).toEqual(start);
    const columns = await ok(school.call('apiReadImport'));
    expect(columns.value.columns.mentees).not.toContain('ФИО наставляемого');
    expect(columns.value.columns.mentees).not.toContain('Номер ключа');
  });

  test('finds people by their names where names are kept, and gives the others codes', async () => {
    school = await School.ready('names');
    await school.call('apiImportPeople', {
      base: 'mentees',
      headings: ['Код', 'ФИО наставляемого'],
      rows: [
        ['У-001', 'Семёнова Анна Ильинична'],
        ['У-002', 'Жук Ия'],
      ],
    });
    const list = {
      base: 'mentees',
      headings: ['ФИО наставляемого', 'Класс/группа/должность'],
      rows: [
        ['Семенова Анна  Ильинична', '7 «А»'],
        ['Котов Иван', '7 «А»'],
        ['Жук Ия', ''],
        ['', ''],
      ],
    } as const;
    const preview = await ok(school.call('apiPreviewImport', { ...list, letter: 'У', after: 0 }));
    expect(preview.value).toEqual({
      rows: [
        { code: 'У-001', kind: 'updated' },
        { code: 'У-003', kind: 'added' },
        { code: 'У-002', kind: 'same' },
        { code: '', kind: 'skipped' },
      ],
      after: 3,
    });
    expect(school.cells('Наставляемые')).toHaveLength(3);
  });

  test('goes with what the program has put into its rows since', async () => {
    school = await School.ready('names');
    const headings = ['Код', 'ФИО наставляемого'];
    await school.call('apiImportPeople', { base: 'mentees', headings, rows: [['У-001', 'Котов Иван Петрович']] });
    await ok(school.call('apiCollectAnswers'));
    expect(school.cell('Наставляемые', 2, 'ФИО в дат. п.')).toBe('Котову Ивану Петровичу');
    const start = values()['Наставляемые'];
    const rows = [
      ['У-001', 'Котова Ирина Петровна'],
      ['У-002', 'Жук Ия Аркадьевна'],
    ];
    await school.call('apiImportPeople', { base: 'mentees', headings, rows });
    await ok(school.call('apiCollectAnswers'));
    expect(school.cell('Наставляемые', 2, 'ФИО в дат. п.')).toBe('Котовой Ирине Петровне');
    expect(school.cell('Наставляемые', 3, 'ФИО в тв. п.')).not.toBe('');
    const preview = await ok(school.call('apiReadUndo'));
    expect(preview.value).toMatchObject({ command: 'Добавить списком', restored: 1, removed: 1, left: [] });
    expect(preview.value!.choices.map(({ command }) => command)).toEqual(['Добавить списком', 'Добавить списком']);
    await undoLast();
    expect(values()['Наставляемые']).toEqual(start);
  });

  test('portions of one list are taken back together', async () => {
    school = await School.ready();
    const start = values();
    for (let portion = 0; portion < 3; portion++) {
      const rows = Array.from({ length: 200 }, (_none, index) => [
        `У-${String(portion * 200 + index + 1).padStart(3, '0')}`,
        `${(index % 9) + 1} класс`,
      ]);
      await ok(
        school.call('apiImportPeople', {
          base: 'mentees',
          headings: ['Код', 'Класс/группа/должность'],
          rows,
          batch: 'list-2026',
        }),
      );
      expect(school.workspace.calls.last.seconds).toBeLessThan(60);
    }
    expect(school.cells('Наставляемые')).toHaveLength(601);
    const preview = await ok(school.call('apiReadUndo'));
    expect(preview.value).toMatchObject({ command: 'Добавить списком', removed: 600, restored: 0 });
    expect(preview.value!.choices).toHaveLength(1);
    await undoLast();
    expect(values()).toEqual(start);
    expect((await ok(school.call('apiReadUndo'))).value).toBeNull();
    expect(school.cells('Журнал').filter((line) => line.includes('отменено'))).toHaveLength(3);
  });

  test.each([
    [{ base: 'people' }],
    [{ rows: 'rows' }],
    [{ rows: Array.from({ length: 201 }, () => ['У-001']) }],
    [{ rows: [['x'.repeat(5001)]] }],
    [{ rows: [[{ code: 'У-001' }]] }],
    [{ batch: '../x' }],
  ])('that no page of ours would send is refused: %#', async (wrong) => {
    school = await School.ready();
    const request = { base: 'mentees', headings: ['Код'], rows: [['У-001']], ...wrong };
    expect(await school.call('apiImportPeople', request as never)).toMatchObject({
      ok: false,
      message: 'Окно прислало непонятный запрос. Закройте его, откройте заново и повторите.',
    });
  });
});

describe('a status for many', () => {
  test('changes those who have another one, names strangers, and is taken back', async () => {
    school = await School.ready();
    await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 4, after: 0 });
    await school.type('Наставляемые', 3, 'Статус', 'выбыл');
    const start = values();
    const request = { base: 'mentees', codes: ['у-1', 'У-002', 'У-004', 'У-099'], status: 'выбыл' } as const;
    const reply = await ok(school.call('apiChangeStatus', request));
    expect(reply.message).toBe('Статус «выбыл» получили 2\u00a0человека: У-001 и У-004. У остальных он уже стоял: 1.');
    expect(reply.issues.map(({ what }) => what)).toEqual(['Кода «У-099» нет в базах.']);
    expect(school.cells('Наставляемые').map((line) => line[school.column('Наставляемые', 'Статус') - 1])).toEqual([
      'Статус',
      'выбыл',
      'выбыл',
      'в базе',
      'выбыл',
    ]);
    await undoLast();
    expect(values()).toEqual(start);
    expect(await school.call('apiChangeStatus', { ...request, status: 'отличник' })).toMatchObject({ ok: false });
    expect(await school.call('apiChangeStatus', { ...request, codes: ['У-099'] })).toMatchObject({ ok: false });
    expect(values()).toEqual(start);
  });
});

describe('a status that does not lead there', () => {
  test('is refused in words, and the others change', async () => {
    school = await School.ready();
    await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 2, after: 0 });
    await school.type('Наставляемые', 3, 'Статус', 'кандидат');
    const request = { base: 'mentees', codes: ['У-001', 'У-002'], status: 'лист ожидания' } as const;
    const reply = await ok(school.call('apiChangeStatus', request));
    expect(reply.issues.map(({ what, remedy }) => `${what} ${remedy}`)).toEqual([
      'У-001: из статуса «в базе» нельзя перейти в «лист ожидания». Статус остался прежним. Отсюда можно перейти в «кандидат» и «выбыл».',
    ]);
    expect([2, 3].map((row) => school.cell('Наставляемые', row, 'Статус'))).toEqual(['в базе', 'лист ожидания']);
    const back = await school.call('apiChangeStatus', { ...request, codes: ['У-002'], status: 'завершил' });
    expect(back).toMatchObject({ ok: false });
  });
});

describe('one person who is in a base twice', () => {
  const headings = ['Код', 'ФИО наставляемого', 'Год рождения', 'Запросы', 'Важность запроса'];

  test('is found, shown before and after, made one row with a reason, and taken back', async () => {
    school = await School.ready('names');
    const rows = [
      ['У-001', 'Семёнова Алёна Петровна', '', 'Математика', 8],
      ['У-002', 'Котова Мария Петровна', 2012, '', ''],
      ['У-003', 'Семенова Алена Петровна', 2011, 'Олимпиады', 5],
      ['У-004', 'Котова Марина Петровна', 2012, '', ''],
    ];
    await ok(school.call('apiImportPeople', { base: 'mentees', headings, rows }));
    await ok(school.call('apiCollectAnswers'));
    expect(school.cells('Проверка').map((line) => line[1])).toContain(
      'Похоже, У-001 и У-003 – один человек: то же имя.',
    );
    const start = values()['Наставляемые'];
    const found = await ok(school.call('apiFindAlike'));
    expect(found.value).toEqual({ pairs: [{ base: 'mentees', codes: ['У-001', 'У-003'], why: 'то же имя' }], more: 0 });
    const two = { base: 'mentees', keep: 'У-001', other: 'У-003', taken: ['Важность запроса'] } as const;
    const preview = await ok(school.call('apiPreviewMerge', two));
    const shown = preview.value.columns.filter(({ heading }) => headings.slice(2).includes(heading));
    expect(shown.map(({ heading, result, isOpen }) => [heading, result, isOpen])).toEqual([
      ['Год рождения', '2011', false],
      ['Запросы', 'Математика; Олимпиады', false],
      ['Важность запроса', '5', true],
    ]);
    const request = { ...two, reason: 'две анкеты', token: preview.value.token };
    const reply = await ok(school.call('apiMergePeople', request));
    expect(reply.message).toBe('У-003 – это У-001, записи объединены.');
    const row = (number: number) =>
      [...headings.slice(1), 'Статус', 'Примечание'].map((heading) => school.cell('Наставляемые', number, heading));
    expect(row(2)).toEqual([
      'Семёнова Алёна Петровна',
      '2011',
      'Математика; Олимпиады',
      '5',
      'в базе',
      'объединено с У-003: две анкеты',
    ]);
    expect(row(4).slice(-2)).toEqual(['выбыл', 'объединено с У-001: две анкеты']);
    const after = values();
    await ok(school.call('apiMergePeople', request));
    expect(values()).toEqual(after);
    expect(await school.call('apiMergePeople', { ...request, reason: 'ещё раз' })).toMatchObject({ ok: false });
    expect((await ok(school.call('apiFindAlike'))).value.pairs).toEqual([]);
    await undoLast();
    expect(values()['Наставляемые']).toEqual(start);
  });

  test('under one code twice becomes one row; the second comes back when that is taken back', async () => {
    school = await School.ready();
    await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 3, after: 0 });
    await school.type('Наставляемые', 3, 'Код', 'у 1');
    await school.type('Наставляемые', 3, 'Класс/группа/должность', '7 «А»');
    const found = await ok(school.call('apiFindAlike'));
    expect(found.value.pairs.map(({ codes, why }) => [...codes, why])).toEqual([
      ['У-001', 'У-001', 'один и тот же код'],
    ]);
    const two = { base: 'mentees', keep: 'У-001', other: 'У-001', taken: [] } as const;
    const { value } = await ok(school.call('apiPreviewMerge', two));
    await ok(school.call('apiMergePeople', { ...two, reason: 'строка повторилась', token: value.token }));
    const column = (heading: string) =>
      school.cells('Наставляемые').map((_row, at) => school.cell('Наставляемые', at + 1, heading));
    expect(column('Код')).toEqual(['Код', 'У-001', '', 'У-003']);
    expect(school.cell('Наставляемые', 2, 'Класс/группа/должность')).toBe('7 «А»');
    await undoLast();
    expect(column('Код')).toEqual(['Код', 'У-001', '', 'У-003', 'у 1']);
    expect(school.cell('Наставляемые', 2, 'Класс/группа/должность')).toBe('');
    expect(school.cell('Наставляемые', 5, 'Класс/группа/должность')).toBe('7 «А»');
  });
});

describe('a new check key', () => {
  const hours = 'Сколько часов в месяц вы готовы уделять наставничеству?';

  async function link() {
    const { value } = await ok(school.call('apiShowLinks', 'mentors', 'mentor-offer'));
    return value[0]!;
  }

  test('makes the link before worthless and leaves what came by it', async () => {
    school = await School.ready();
    await school.call('apiIssueCodes', { base: 'mentors', letter: 'Н', count: 1, after: 0 });
    await school.call('apiCreateQuestionnaire', 'mentor-offer');
    const before = await link();
    await school.answer(before.link, { 'Ваш код': before.signed, [hours]: '4' });
    school.workspace.clock.advance(5_000);
    const reply = await ok(school.call('apiReissueKey', { base: 'mentors', code: 'н-1', number: 1 }));
    const after = await link();
    expect(reply.value).toEqual({ code: 'Н-001', signed: after.signed });
    expect(after.signed).not.toBe(before.signed);
    expect((await ok(school.call('apiReissueKey', { base: 'mentors', code: 'Н-001', number: 1 }))).value).toEqual(
      reply.value,
    );
    school.workspace.clock.advance(5_000);
    await school.answer(before.link, { 'Ваш код': before.signed, [hours]: '9' });
    expect((await ok(school.call('apiCollectAnswers'))).message).toContain('Не подтверждён 1\u00a0ответ');
    expect(school.cell('Наставники', 2, 'Ресурс времени на программу')).toBe('4');
    await school.answer(after.link, { 'Ваш код': after.signed, [hours]: '6' });
    expect(school.cell('Наставники', 2, 'Ресурс времени на программу')).toBe('6');
    expect(await school.call('apiReissueKey', { base: 'mentees', code: 'Н-001' })).toMatchObject({ ok: false });
  });

  test('is the same in both bases for whoever is in both', async () => {
    school = await School.ready();
    await school.call('apiIssueCodes', { base: 'mentors', letter: 'П', count: 1, after: 0 });
    await school.call('apiImportPeople', { base: 'mentees', headings: ['Код'], rows: [['П-001']] });
    await school.call('apiCreateQuestionnaire', 'mentor-offer');
    await school.call('apiCreateQuestionnaire', 'teacher-requests');
    await ok(school.call('apiReissueKey', { base: 'mentees', code: 'П-001' }));
    const links = [
      await ok(school.call('apiShowLinks', 'mentors', 'mentor-offer')),
      await ok(school.call('apiShowLinks', 'mentees', 'teacher-requests')),
    ].map(({ value }) => value[0]!.signed);
    expect(links[0]).toBe(links[1]);
    expect(school.cell('Наставники', 2, 'Номер ключа')).toBe('2');
  });
});
