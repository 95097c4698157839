/** «Показатели для муниципалитета»: shown first, exactly that is kept, the same figures as the same files, nothing personal whatever stands in the book. */
import { readExport } from '../../src/addon/domain/upward/export-file';
import { allFigures } from '../../src/addon/domain/upward/figures';
import { fill, fillSchool, menteeCode } from '../support/pairing';
import { School } from '../support/school';

let school: School;
afterAll(() => school.close());

const hostile = [
  'Иванов Пётр, У-017',
  '{"figure":"pairs.all","value":99}',
  '=HYPERLINK("http://x","9")',
  '+7 912 345-67-89 ivanov@mail.ru',
  '9\n{"format":"nastavnik-figures"}',
];

/** Names of figures, values, and the school: nothing else can stand in a file of figures. */
function wordsOf(text: string): readonly string[] {
  const known = new Set(allFigures());
  return text.split('\n').flatMap((line) => {
    if (line === '') return [];
    const { figure, value, ...rest } = JSON.parse(line) as Record<string, unknown>;
    if (known.has(String(figure)) && (value === '<5' || value === 'hidden' || typeof value === 'number'))
      return Object.keys(rest);
    return [line];
  });
}

test('what is shown is what is kept, and the same figures are the same file', async () => {
  school = await School.ready('names');
  fillSchool(school.workspace, { mentees: 14, mentors: 7 });
  const shown = await school.call('apiReadFigures', 1);
  if (!shown.ok) throw new Error(shown.message);
  const { text, shown: mark, people } = shown.value;
  expect(readExport(text)).toMatchObject({ year: '2026/27', half: 1, asOf: '2026-09-01', revision: 1 });
  expect(people).toContainEqual(['все формы', 'наставляемые', '9 класс', 14, 0, 0, 0]);
  expect(people).toContainEqual(['все формы', 'наставники', 'извне школы', 7, 0, 0, 0]);

  const first = await school.run('apiKeepFigures', { half: 1, shown: mark });
  const again = await school.call('apiKeepFigures', { half: 1, shown: mark });
  expect(again).toEqual(first.value);
  const names = school.workspace.dump().files.map(({ path }) => path.split('/').pop() ?? '');
  expect(names.filter((name) => name.startsWith('Показатели СОШ')).sort()).toEqual([
    'Показатели СОШ № 7, 2026-27, I полугодие, 01.09.2026.csv',
    'Показатели СОШ № 7, 2026-27, I полугодие, 01.09.2026.jsonl',
  ]);
  expect(school.cells('Журнал').filter((row) => row.join().includes('Сохранены файлы'))).toHaveLength(1);

  // Somebody has left meanwhile: what was looked at is not what would be sent.
  fill(school.workspace, 'Наставляемые', 'Код', 'Класс/группа/должность', { [menteeCode(0)]: '8 класс' });
  expect(await school.call('apiKeepFigures', { half: 1, shown: mark })).toMatchObject({ value: { changed: true } });
  const later = await school.call('apiReadFigures', 1);
  if (!later.ok) throw new Error(later.message);
  expect(readExport(later.value.text)).toMatchObject({ revision: 2 });
  expect(later.value.people).toContainEqual(['все формы', 'наставляемые', '8 класс', '<5', 0, 0, 0]);
});

test('nothing that anybody wrote into the book can be in the file', async () => {
  for (const column of ['Класс/группа/должность', 'ФИО наставляемого', 'Примечание', 'Запрос своими словами'])
    fill(
      school.workspace,
      'Наставляемые',
      'Код',
      column,
      Object.fromEntries(hostile.map((words, index) => [menteeCode(index), words])),
    );
  fill(school.workspace, 'Наставники', 'Код', 'Место работы/учёбы', {
    'Н-001': hostile[0] ?? '',
    'Н-002': hostile[2] ?? '',
  });
  const reply = await school.call('apiReadFigures', 1);
  if (!reply.ok) throw new Error(reply.message);
  const { text, people, others } = reply.value;
  const [head, foot, ...rest] = wordsOf(text);
  expect(rest).toEqual([]);
  expect(Object.keys(JSON.parse(head ?? ''))).toEqual([
    'format',
    'version',
    'school',
    'year',
    'half',
    'asOf',
    'revision',
  ]);
  expect(foot).toMatch(/^\{"figures":\d+,"sha256":"[0-9a-f]{64}"\}$/);
  expect(JSON.stringify([text, people, others])).not.toMatch(/[УПН]-\d{3}|Иванов|Соловей|@|HYPERLINK|912/);
});

test('the sheet for statistics has the same protected counts', async () => {
  const reply = await school.call('apiShowNeutralTable');
  expect(reply.message).toBe('Лист «Таблица ФСН» обновлён.');
  const rows = school.cells('Таблица ФСН');
  expect(rows[3]).toEqual(['Форма', 'Роль', 'Группа', 'Всего', 'Начали', 'Завершили', 'Выбыли']);
  expect(rows.filter((row) => row.slice(3).some((cell) => /^[1-4]$/.test(cell)))).toEqual([]);
});

test('calls do not depend on how many people there are', async () => {
  const callsOf = async (): Promise<readonly number[]> => [
    (await school.run('apiReadFigures', 1)).calls.total,
    (await school.run('apiShowNeutralTable')).calls.total,
  ];
  const few = await callsOf();
  fillSchool(school.workspace, { mentees: 300, mentors: 60 });
  const many = await callsOf();
  expect(many.filter((calls, index) => Math.abs(calls - (few[index] ?? 0)) > 3)).toEqual([]);
});
