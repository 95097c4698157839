/** «Собрать кандидатов» in the book: lines for everybody, the register opens by conclusions and training, all of it is taken back. */
import { fill, fillSchool } from '../support/pairing';
import { School } from '../support/school';

const SHEET = 'Отбор и обучение';
const lessons = ['установочная сессия', 'первая встреча', 'цель и план', 'слушание и вопросы', 'трудные ситуации'];
const all = [...lessons, 'онлайн и рефлексия'].join('; ');

test('candidates get their lines; who is recommended and taught goes into the register, and back', async () => {
  const school = await School.ready('codes');
  const { workspace } = school;
  fillSchool(workspace, { mentees: 1, mentors: 5 });
  const codes = ['Н-001', 'Н-002', 'Н-003', 'Н-004', 'Н-005'];
  const say = (sheet: string, column: string, words: readonly string[]): void =>
    fill(workspace, sheet, 'Код', column, Object.fromEntries(codes.map((code, index) => [code, words[index] ?? ''])));
  const column = (sheet: string, heading: string): readonly string[] => {
    const [head = [], ...rows] = school.cells(sheet);
    return rows.map((row) => row[head.indexOf(heading)] ?? '');
  };
  const four = ['потенциальный', 'потенциальный', 'потенциальный', 'потенциальный'];
  say('Наставники', 'Статус', [...four, 'выбыл']);
  expect(await school.call('apiRecordSelection')).toMatchObject({
    ok: true,
    message:
      'Кандидатов – 4, собеседование прошли – 0, обучение – 0. Добавлены 4\u00a0строки на лист «Отбор и обучение»: впишите выдвижение, вывод собеседования и посещённые занятия.',
  });
  expect(column(SHEET, 'Код')).toEqual(codes.slice(0, 4));
  const withTraining = 'рекомендован с обучением';
  say(SHEET, 'Вывод собеседования', ['рекомендован', withTraining, withTraining, 'не рекомендован']);
  say(SHEET, 'Посещённые занятия', ['', lessons.join('; '), lessons.join('; '), all]);
  say(SHEET, 'Консультации', ['', '20.10.2026 – обмен опытом', 'обмен опытом', '']);
  const before = [school.cells(SHEET), school.cells('Наставники')];
  const reply = await school.call('apiRecordSelection');
  expect(reply).toMatchObject({
    ok: true,
    message: 'Кандидатов – 4, собеседование прошли – 4, обучение – 2. Прошли отбор сейчас – 2.',
  });
  const place = expect.stringContaining('«Отбор и обучение», строка 4, столбец «Консультации»');
  expect(reply.issues).toMatchObject([{ where: place, what: expect.stringContaining('обмен опытом') }]);
  const [passed, potential] = ['прошёл отбор', 'потенциальный'];
  expect(column('Наставники', 'Статус')).toEqual([passed, passed, potential, potential, 'выбыл']);
  expect(column('Наставники', 'Обучение пройдено')).toEqual(['', 'да', '', 'да', '']);
  const preview = await school.call('apiReadUndo');
  if (!preview.ok || !preview.value) throw new Error(preview.message);
  await school.call('apiUndo', { operation: preview.value.operation });
  expect([school.cells(SHEET), school.cells('Наставники')]).toEqual(before);
  await school.close();
});
