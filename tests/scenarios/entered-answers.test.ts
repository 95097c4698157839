/** Answers without a form on the host: typed in from paper, brought from another service; the same rules as for answers of forms. */
import { School } from '../support/school';

let school: School;
afterEach(() => school.close());

async function ok<Value extends { readonly ok: boolean; readonly message: string }>(
  reply: Promise<Value>,
): Promise<Extract<Value, { readonly ok: true }>> {
  const given = await reply;
  if (!given.ok) throw new Error(given.message);
  return given as Extract<Value, { readonly ok: true }>;
}

const signedOf = async (at: number): Promise<string> =>
  (await ok(school.call('apiShowLinks', 'mentees', 'pupil-requests'))).value[at]!.signed;

const inBase = (row: number) =>
  ['Класс/группа/должность', 'Запросы', 'Важность запроса', 'Приоритет'].map((heading) =>
    school.cell('Наставляемые', row, heading),
  );

describe('an answer from paper', () => {
  test('comes into the base without any form, replaces the one before, and goes back with one command', async () => {
    school = await School.ready();
    await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 2, after: 0 });
    const code = await signedOf(0);
    const views = await ok(school.call('apiReadEntry'));
    const pupils = views.value.find(({ id }) => id === 'pupil-requests')!;
    expect(pupils.questions.find(({ id }) => id === 'wantsMentor')).toMatchObject({ choices: ['да', 'пока нет'] });
    expect(pupils.questions.map(({ id }) => id)).not.toContain('fullName');
    const start = school.cells('Наставляемые');
    const answers = {
      code: ` ${code.toLowerCase()} `,
      grade: '7 класс',
      study: 'Математика, Олимпиады',
      importance: '8',
      time: '9',
    };
    const request = { questionnaire: 'pupil-requests', entry: 'paper-1', answers };
    const reply = await ok(school.call('apiEnterAnswer', request));
    expect(reply.message).toBe('Ответ У-001 внесён.');
    expect(inBase(2)).toEqual(['7 класс', 'Математика; Олимпиады', '8', '72']);
    const again = await ok(school.call('apiEnterAnswer', request));
    expect(again.message).toBe('Этот ответ У-001 уже внесён.');
    expect(school.cells('Внесённые ответы')).toHaveLength(2);
    school.workspace.clock.advance(60_000);
    const corrected = { ...request, entry: 'paper-2', answers: { ...answers, importance: '5' } };
    await ok(school.call('apiEnterAnswer', corrected));
    expect(inBase(2)).toEqual(['7 класс', 'Математика; Олимпиады', '5', '45']);
    await ok(school.call('apiCollectAnswers'));
    expect(inBase(2)[2]).toBe('5');
    for (const left of [2, 1]) {
      const preview = await ok(school.call('apiReadUndo'));
      expect(preview.value).toMatchObject({ automatic: false });
      await ok(school.call('apiUndo', { operation: preview.value!.operation }));
      expect(school.cells('Внесённые ответы')).toHaveLength(left);
    }
    expect(school.cells('Наставляемые')).toEqual(start);
  });

  test.each([
    ['У-001', 'Ответ не подтверждён: код указан без проверочного ключа.'],
    ['У-001-AAAA', 'Ответ не подтверждён: проверочный ключ не подходит к коду.'],
    ['У-099-K7QF', 'Ответ не подтверждён: такого кода нет в базе.'],
    ['Котов', 'Ответ не подтверждён: код написан неразборчиво.'],
  ])('with the code %s is not kept at all', async (code, message) => {
    school = await School.ready();
    await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 1, after: 0 });
    const before = school.workspace.dump();
    const answers = { code, importance: '8', time: '9' };
    const request = { questionnaire: 'pupil-requests', entry: 'paper-1', answers };
    expect(await school.call('apiEnterAnswer', request)).toMatchObject({ ok: false, message });
    expect(school.workspace.dump()).toEqual(before);
  });
});

describe('an export of another service', () => {
  test('is shown first, kept once however often it comes, and believed only with a key', async () => {
    school = await School.ready();
    await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 3, after: 0 });
    const [one, two] = [await signedOf(0), await signedOf(1)];
    const list = {
      questionnaire: 'pupil-requests',
      headings: ['@time', 'code', 'grade', 'study', 'importance', 'time'],
      rows: [
        ['28.09.2026 14:05', one, '7 класс', 'Математика', '8', '9'],
        ['2026-09-28T15:00:00', two, '=1+1', 'Волшебство', 11, 9],
        ['29.09.2026 10:00:00', 'У-003', '8 класс', '', '7', '7'],
        ['вчера', one, '9 класс', '', '1', '1'],
        ['', '', '', '', '', ''],
        ['29.09.2026 11:00', one, '7 класс', 'Математика', '6', '9'],
      ],
    };
    const before = school.workspace.dump();
    const preview = await ok(school.call('apiPreviewAnswers', list));
    expect(preview.value.rows.map(({ code, kind }) => `${code} ${kind}`.trim())).toEqual([
      'У-001 new',
      'У-002 new',
      'unconfirmed',
      'skipped',
      'skipped',
      'У-001 new',
    ]);
    expect(preview.issues.map(({ where, what }) => `${where.replace('«Добавляемый список», ', '')}: ${what}`)).toEqual([
      'строка 3, столбец «В каком ты классе?»: Такого варианта ответа нет в «Справочниках» или в анкете. Остальное учтено.',
      'строка 3, столбец «С чем помочь в учёбе?»: Такого варианта ответа нет в «Справочниках» или в анкете. Остальное учтено.',
      'строка 3, столбец «Насколько тебе важно с этим справиться?»: Число в ответе вне допустимых границ. Остальные ответы учтены.',
      'строка 4, столбец «Твой код»: Ответ не подтверждён: код указан без проверочного ключа.',
      'строка 5: У ответа нет времени отправки, поэтому он не учтён.',
    ]);
    expect(school.workspace.dump()).toEqual(before);
    const reply = await ok(school.call('apiImportAnswers', { ...list, batch: 'export-1' }));
    expect(reply.message).toBe('Внесено ответов: 4, в базу перенесено: 2.');
    expect(inBase(2)).toEqual(['7 класс', 'Математика', '6', '54']);
    expect(inBase(4)).toEqual(['', '', '', '']);
    const again = await ok(school.call('apiImportAnswers', { ...list, batch: 'export-2' }));
    expect(again.message).toBe('Внесено ответов: 0, в базу перенесено: 0. Были внесены раньше: 4.');
    const findings = school.cells('Проверка').map((line) => line.slice(0, 2).join(': '));
    expect(findings).toContain(
      '«Внесённые ответы», строка 4, столбец «Ваш код»: Ответ не подтверждён: код указан без проверочного ключа.',
    );
    await school.type('Внесённые ответы', 4, 'Ваш код', await signedOf(2));
    await ok(school.call('apiCollectAnswers'));
    expect(inBase(4)).toEqual(['8 класс', '', '7', '49']);
  });

  test('keeps no names where names may not be, and no column that nobody asked for', async () => {
    school = await School.ready();
    await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 1, after: 0 });
    const rows = [[await signedOf(0), 'Котов Иван Петрович', '8', '9']];
    const list = { questionnaire: 'pupil-requests', headings: ['code', 'fullName', 'importance', 'time'], rows };
    expect(await school.call('apiImportAnswers', { ...list, batch: 'export-1' })).toMatchObject({ ok: false });
    expect(JSON.stringify(school.workspace.dump())).not.toContain('Котов');
  });
});
