/** Bad files, as schools have them: each is told of in words, and until the curator agrees nothing in the book changes. */
import ExcelJS from 'exceljs';
import { matchColumns } from '../../src/addon/domain/people/match-columns';
import { chooseColumns } from '../../src/addon/ui/dialogs/answers-table';
import { headingsAt, readGivenTable } from '../../src/addon/ui/dialogs/given-file';
import { proposeColumns, takeColumns } from '../../src/addon/ui/dialogs/people-table';
import type { EntryView } from '../../src/addon/ui/wire/answers';
import { School } from '../support/school';

let school: School;
let view: EntryView;
let signed: readonly string[];
let known: readonly string[];

beforeAll(async () => {
  school = await School.ready();
  await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 2, after: 0 });
  const [entry, links, list] = [
    await school.call('apiReadEntry'),
    await school.call('apiShowLinks', 'mentees', 'pupil-requests'),
    await school.call('apiReadImport'),
  ];
  if (!entry.ok || !links.ok || !list.ok) throw new Error('no school');
  view = entry.value.find(({ id }) => id === 'pupil-requests')!;
  signed = links.value.map((link) => link.signed);
  known = list.value.columns.mentees;
});
afterAll(() => school.close());

type Cells = readonly (readonly unknown[])[];

async function workbook(rows: Cells, change: (sheet: ExcelJS.Worksheet) => void = () => undefined): Promise<File> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Лист1');
  for (const row of rows) sheet.addRow([...row]);
  change(sheet);
  return new File([new Uint8Array(await book.xlsx.writeBuffer())], 'Файл.xlsx');
}

const words = (issues: readonly { readonly where: string; readonly what: string }[]): string =>
  issues.map(({ where, what }) => `${where}: ${what}`).join('\n');

/** What the dialog would tell of the file before anything is written; the first portion of rows is shown to the server. */
async function tellOfPeople(file: File): Promise<string> {
  const table = await readGivenTable(file, '');
  const taken = 'refused' in table ? table : takeColumns(table, 'mentees', known);
  if ('refused' in taken) return taken.refused;
  const { base, headings, rows, first, issues } = taken;
  const request = { base, headings, rows: rows.slice(0, 200), first, letter: 'У', after: 0 } as const;
  const reply = await school.call('apiPreviewImport', request);
  return words([...issues, ...reply.issues]);
}

async function tellOfAnswers(file: File): Promise<string> {
  const table = await readGivenTable(file, '');
  if ('refused' in table) return table.refused;
  const headings = table.rows[headingsAt(table)] ?? [];
  const found = matchColumns(headings, view.questions, '@time').map((id) => id ?? '');
  const chosen = chooseColumns(table, view, found);
  if ('refused' in chosen) return chosen.refused;
  const { rows, first, issues } = chosen;
  const request = { questionnaire: view.id, headings: chosen.headings, rows: rows.slice(0, 200), first };
  const reply = await school.call('apiPreviewAnswers', request);
  return words([...issues, ...reply.issues]);
}

const picture = (): File => new File([Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0])], 'Фото.csv');
const people = ['Код', 'Класс/группа/должность', 'Дата вхождения в программу'];
const asked = [
  'Отметка времени',
  'Твой код',
  'Насколько тебе важно с этим справиться?',
  'Готов(а) ли ты тратить на это своё время?',
];
const answer = (at: number): readonly unknown[] => ['28.09.2026 10:00', signed[at], 8, 9];

const files: readonly (readonly [
  string,
  { readonly people: () => File | Promise<File>; readonly answers: () => File | Promise<File> },
  { readonly people: RegExp; readonly answers: RegExp },
])[] = [
  [
    '10,000 rows',
    {
      people: () =>
        workbook([people, ...Array.from({ length: 10_000 }, (_none, at) => [`У-${(at % 999) + 1}`, '7 «А»', ''])]),
      answers: () => workbook([asked, ...Array.from({ length: 10_000 }, () => answer(0))]),
    },
    { people: /В таблице строк: 10001\. Для одной школы/, answers: /В таблице строк: 10001\. Для одной школы/ },
  ],
  [
    'a wrong file',
    { people: picture, answers: picture },
    { people: /^Файл не прочитался/, answers: /^Файл не прочитался/ },
  ],
  [
    'other columns than wanted',
    {
      people: () =>
        workbook([
          ['Товар', 'Цена'],
          ['Мел', 12],
        ]),
      answers: () =>
        workbook([
          ['Товар', 'Цена'],
          ['Мел', 12],
        ]),
    },
    { people: /^Ни один заголовок списка не подходит/, answers: /^Укажите, в каком столбце код с ключом/ },
  ],
  [
    'missing columns',
    {
      people: () => workbook([['Класс/группа/должность'], ['7 «А»']]),
      answers: () => workbook([asked.slice(0, 3), answer(0).slice(0, 3)]),
    },
    { people: /Нет столбца «Код»: каждая строка станет новым человеком/, answers: /Нет столбца для вопроса «Готов/ },
  ],
  [
    'merged cells',
    {
      people: () => workbook([people, ['У-001', '7 «А»', ''], ['У-002', '', '']], (sheet) => sheet.mergeCells('B2:B3')),
      answers: () => workbook([asked, answer(0), answer(1)], (sheet) => sheet.mergeCells('A2:A3')),
    },
    { people: /Объединены ячейки: B2:B3/, answers: /Объединены ячейки: A2:A3/ },
  ],
  [
    'dates as text',
    {
      people: () => workbook([people, ['У-001', '7 «А»', 'первое сентября'], ['У-002', '7 «А»', '01.09.2026']]),
      answers: () => workbook([asked, ['вчера', signed[0], 8, 9], ['28.09.2026 10:00', signed[1], 8, 9]]),
    },
    {
      people: /строка 2, столбец «Дата вхождения в программу».*дат/,
      answers: /строка 2: У ответа нет времени отправки/,
    },
  ],
  [
    'two headings alike',
    {
      people: () =>
        workbook([
          [...people, 'код'],
          ['У-001', '7 «А»', '', 'У-002'],
        ]),
      answers: () =>
        workbook([
          [...asked, asked[2]],
          [...answer(0), 1],
        ]),
    },
    { people: /Заголовок «Код» встречается дважды/, answers: /Заголовок «Насколько тебе важно .* встречается дважды/ },
  ],
  [
    'formulas, some of them failed',
    {
      people: () =>
        workbook([
          people,
          ['У-001', { formula: '"7"', result: '7' }, { formula: '1/0', result: { error: '#DIV/0!' } }],
        ]),
      answers: () =>
        workbook([
          asked,
          [
            '28.09.2026 10:00',
            signed[0],
            { formula: '4+4', result: 8 },
            { formula: '1/0', result: { error: '#DIV/0!' } },
          ],
        ]),
    },
    {
      people: /ошибкой вместо значения: C2[\s\S]*Ячеек с формулами: 1/,
      answers: /ошибкой вместо значения: D2[\s\S]*Ячеек с формулами: 1/,
    },
  ],
];

test.each(files)('%s', async (_name, file, told) => {
  const before = school.workspace.dump();
  expect(await tellOfPeople(await file.people())).toMatch(told.people);
  expect(await tellOfAnswers(await file.answers())).toMatch(told.answers);
  expect(school.workspace.dump()).toEqual(before);
});

test('a good file is told nothing bad of', async () => {
  expect(await tellOfPeople(await workbook([people, ['У-001', '7 «А»', '01.09.2026']]))).toBe('');
  expect(await tellOfAnswers(await workbook([asked, answer(0), answer(1)]))).toBe('');
});

test('columns that a school calls otherwise are known by their likeness, one for each column of the base', () => {
  const rows = [
    ['Фамилия, имя, отчество', 'Класс', 'Дата вхождения в программу наставничества', 'Дата', 'Любимый цвет'],
  ];
  const table = { rows, issues: [] };
  const found = ['', 'Класс/группа/должность', 'Дата вхождения в программу', '', ''];
  expect(proposeColumns(table, 'mentees', known)).toEqual(found);
  // In the regime of codes names have no column, and stay.
  expect(known).not.toContain('ФИО наставляемого');
  expect(proposeColumns(table, 'mentees', ['ФИО наставляемого', ...known])).toEqual([
    'ФИО наставляемого',
    ...found.slice(1),
  ]);
  expect(takeColumns(table, 'mentees', known, ['Класс/группа/должность', 'Класс/группа/должность'])).toHaveProperty(
    'refused',
  );
});

test('posts and classes are known by the words of the school’s own lists', () => {
  const given = (...heads: string[]) => ({ rows: [heads, heads.map(() => 'х')], issues: [] });
  expect(proposeColumns(given('ФИО', 'Должность'), 'mentees', ['ФИО наставляемого', ...known])).toEqual([
    'ФИО наставляемого',
    'Класс/группа/должность',
  ]);
  const base = ['Код', 'ФИО наставника', 'Место работы/учёбы', 'Статус'];
  expect(proposeColumns(given('Класс', 'ФИО', 'Класс'), 'mentors', base)).toEqual([
    'Место работы/учёбы',
    'ФИО наставника',
    '',
  ]);
  // A column of the base under its own name comes first.
  expect(proposeColumns(given('Должность', 'Место работы/учёбы'), 'mentors', base)).toEqual(['', 'Место работы/учёбы']);
});
