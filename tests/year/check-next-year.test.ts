/** The checker of the second year on two drawn books, an archive and two papers: it is content with them, and with nothing else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import ExcelJS from 'exceljs';
import { checkNextYear, NEXT_YEAR } from '../../src/year/check/check-next-year';

type Sheets = Record<string, readonly (readonly (string | number)[])[]>;

interface Drawn {
  readonly first: Sheets;
  readonly archive: Sheets;
  readonly second: Sheets;
  readonly papers: Record<string, string>;
}

const indicator = ['Показатель', 'Единица', 'Значение', 'Числитель', 'Знаменатель'];
const comparison = ['Что сравнивается', 'Учебный год', 'Значение', 'Числитель', 'Знаменатель'];
const pairs = ['Код пары', 'Наставник', 'Наставляемые', 'Дата приказа'];
const practices = ['Название', 'Теги', 'Состояние'];

const first: Sheets = {
  Наставляемые: [['Код'], ['У-001'], ['У-002'], ['У-003']],
  Наставники: [['Код'], ['Н-001'], ['П-001']],
  'Пары и группы': [pairs, ['ПГ-001', 'Н-001', 'У-001', '23.10.2026'], ['ПГ-002', 'П-001', 'У-001', '23.10.2026']],
  Показатели: [indicator, ['Охват', '%', 25, 1, 4]],
  Практики: [practices, ['Разбор задач вслух', 'Физика; Математика', 'утверждена'], ['Черновик', 'Спорт', 'черновик']],
};

const good: Drawn = {
  first,
  archive: first,
  second: {
    Наставляемые: [
      ['Код', 'Запросы'],
      ['У-001', 'Медиа; Математика'],
    ],
    // A graduate has become a mentor.
    Наставники: [['Код'], ['П-001'], ['У-002'], ['Н-001']],
    'Согласия и документы': [['Код'], ['У-003']],
    // One goes on by its order of the first year.
    'Пары и группы': [pairs, ['ПГ-001', 'П-001', 'У-001', '20.10.2027'], ['ПГ-002', 'П-001', 'У-001', '23.10.2026']],
    'Сравнение лет': [comparison, ['Пар', '2026/27', 1, '', ''], ['Охват, %', '2026/27', 25, 1, 4]],
    Практики: [practices, ['Разбор задач вслух', 'Физика; Математика', 'утверждена']],
  },
  papers: {
    'Акт-1': 'Уничтожены данные: У-003. Остаются строки листа «Согласия и документы». Подпись: П-902',
    'приказ-52': 'ПРИКАЗЫВАЮ: закрепить П-001. Контроль: П-902',
    'план-1': 'Наставляемый: У-001 Наставник: П-001 План встреч: по средам Практика: Разбор задач вслух',
  },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'next-year-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function draw({ first, archive, second, papers }: Drawn): Promise<void> {
  mkdirSync(path.join(folder, NEXT_YEAR, 'documents'), { recursive: true });
  for (const [name, sheets] of [
    ['workbook.xlsx', first],
    [`${NEXT_YEAR}/archive.xlsx`, archive],
    [`${NEXT_YEAR}/workbook.xlsx`, second],
  ] as const) {
    const book = new ExcelJS.Workbook();
    for (const [title, rows] of Object.entries(sheets)) book.addWorksheet(title).addRows(rows.map((row) => [...row]));
    await book.xlsx.writeFile(path.join(folder, name));
  }
  for (const [name, text] of Object.entries(papers)) {
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] }));
    writeFileSync(path.join(folder, NEXT_YEAR, 'documents', `${name}.docx`), bytes);
  }
}

const withSheet = (sheet: string, rows: Sheets[string]): Drawn => ({
  ...good,
  second: { ...good.second, [sheet]: rows },
});

test('is content with a year that stands on the one before', async () => {
  await draw(good);
  expect(await checkNextYear(folder)).toEqual([]);
});

const named = (order: string, practice = 'Разбор задач вслух'): Drawn => ({
  ...good,
  second: {
    ...good.second,
    Наставляемые: [
      ['Код', 'ФИО наставляемого', 'Запросы'],
      ['У-001', 'Ким Анна Олеговна', 'Медиа; Математика'],
    ],
    Наставники: [
      ['Код', 'ФИО наставника'],
      ['П-001', 'Соловьёва Мария Ивановна'],
      ['У-002', 'Котов Иван Петрович'],
      ['Н-001', 'Грач Олег Львович'],
    ],
  },
  papers: {
    ...good.papers,
    'приказ-52': order,
    'план-1': `Наставляемый: Ким Анна Олеговна Наставник: Соловьёва Мария Ивановна План встреч: по средам Практика: ${practice}`,
  },
});

test('is content with papers that name people instead of codes', async () => {
  await draw(named('ПРИКАЗЫВАЮ: закрепить Соловьёву М.И.'));
  expect(await checkNextYear(folder)).toEqual([]);
});

test.each<[string, Drawn, RegExp]>([
  ['an order that names somebody else', named('ПРИКАЗЫВАЮ: закрепить Ковалёву А.А.'), /наставник П-001 не назван/],
  [
    'an archive that is another book',
    { ...good, archive: { ...first, Наставники: [['Код'], ['Н-001']] } },
    /В архиве лист «Наставники» не тот/,
  ],
  ['no act', { ...good, papers: { 'приказ-52': good.papers['приказ-52']! } }, /Актов об уничтожении 0/],
  ['two acts', { ...good, papers: { ...good.papers, 'Акт-2': 'У-003' } }, /Актов об уничтожении 2/],
  [
    'a code of who has left where the act does not say',
    withSheet('Журнал', [['Что'], ['Пара У-003']]),
    /^У-003 есть на листе «Журнал»/,
  ],
  [
    'a code of who has left in another paper',
    { ...good, papers: { ...good.papers, справка: 'О паре У-003' } },
    /^У-003 назван в документе справка/,
  ],
  ['somebody who was lost', withSheet('Наставники', [['Код'], ['П-001'], ['Н-001']]), /^У-002 не назван в акте/],
  [
    'somebody whom the act names and the base has',
    withSheet('Наставляемые', [['Код'], ['У-001'], ['У-003']]),
    /^У-003 назван в акте, а в базе остался/,
  ],
  [
    'another figure to compare',
    withSheet('Сравнение лет', [comparison, ['Охват, %', '2026/27', 26, 1, 4]]),
    /«Охват, %» не тот/,
  ],
  [
    'a year closed twice',
    withSheet('Сравнение лет', [...good.second['Сравнение лет']!, ['Пар', '2027/28', 1, '', '']]),
    /учебных годов 2/,
  ],
  ['no pairs', withSheet('Пары и группы', [pairs]), /ни одной новой пары/],
  [
    'a pair by the order of the year before',
    withSheet('Пары и группы', [pairs, ['ПГ-001', 'П-001', 'У-001', '23.10.2026']]),
    /приказ не этого учебного года/,
  ],
  [
    'a practice that was offered to nobody with the same request',
    { ...good, papers: { ...good.papers, 'план-1': 'Наставляемый: У-001 Наставник: П-001 План встреч: по средам' } },
    /ПГ-001: в плане нет практики прошлого года/,
  ],
  [
    'a practice that is not in the plan of those who are named',
    named('ПРИКАЗЫВАЮ: закрепить Соловьёву М.И.', 'Дневник двух вопросов'),
    /ПГ-001: в плане нет практики прошлого года/,
  ],
  [
    'practices that fit nobody',
    withSheet('Наставляемые', [
      ['Код', 'Запросы'],
      ['У-001', 'Медиа'],
    ]),
    /не подошли ни одной новой паре/,
  ],
  ['a practice that was lost', withSheet('Практики', [practices]), /Практики «Разбор задач вслух» во втором году нет/],
])('notices %s', async (_what, drawn, fault) => {
  await draw(drawn);
  expect(await checkNextYear(folder)).toContainEqual(expect.stringMatching(fault));
});
