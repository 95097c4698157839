import { date, flag, manyOf, manyOfList, oneOf, optional, personal, text, whole } from '../../src/addon/schema/column';
import { defineTable, readTable, writeRows } from '../../src/addon/schema/table';
import { sheet } from '../support/sheet';

const people = defineTable(
  'Участники',
  { key: 'code', about: 'Для проверки.' },
  {
    code: text('Код'),
    name: personal(text('ФИО')),
    grade: optional(whole('Класс', { from: 1, to: 11 })),
    entered: optional(date('Дата')),
    role: optional(oneOf('Роль', ['наставник', 'наставляемый'])),
    ways: optional(manyOf('Формат', ['лично', 'по видеосвязи'])),
    tags: optional(manyOfList('Теги', 'tags')),
    trained: optional(flag('Обучен')),
  },
);

const lists = { tags: [{ code: 'УЧ01', name: 'Математика', synonyms: ['алгебра'], group: 'Учёба' }] };
const codes = { regime: 'codes', lists } as const;

describe('reading', () => {
  test('finds columns by heading wherever they stand and keeps the school’s own out of sight', () => {
    const { rows, issues } = readTable(
      people,
      sheet`
        Любимый цвет | Класс | код   | Роль       | Дата       | Формат               | Теги              | Обучен
        синий        | 7     | У-001 | Наставник  | 01.09.2026 | лично; по видеосвязи | Алгебра; УЧ01     | Да
      `,
      codes,
    );
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      {
        row: 2,
        value: {
          code: 'У-001',
          grade: 7,
          entered: '2026-09-01',
          role: 'наставник',
          ways: ['лично', 'по видеосвязи'],
          tags: ['УЧ01'],
          trained: true,
        },
      },
    ]);
  });

  test('turns bad cells into issues with their place and keeps the rest of the row', () => {
    const { rows, issues } = readTable(
      people,
      sheet`
        Код   | Класс  | Дата    | Роль     | Формат  | Теги    | Обучен
        У-001 | 12     | завтра  | директор | телепат | магия   | может быть
        У-002 | пятый  |         |          |         |         |
      `,
      codes,
    );
    expect(rows.map((row) => row.value.code)).toEqual(['У-001', 'У-002']);
    expect(rows[0]?.value.grade).toBeUndefined();
    expect(issues.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ['cell-out-of-range', 2, 'Класс'],
      ['cell-not-date', 2, 'Дата'],
      ['cell-not-in-list', 2, 'Роль'],
      ['cell-not-in-list', 2, 'Формат'],
      ['cell-not-in-list', 2, 'Теги'],
      ['cell-not-flag', 2, 'Обучен'],
      ['cell-not-whole', 3, 'Класс'],
    ]);
  });

  test('names missing and repeated columns, repeated rows and rows without a key', () => {
    const { rows, issues } = readTable(
      people,
      sheet`
        Код   | Класс | Класс | Дата | Роль      | Формат | Теги
        У-001 | 5     | 6     |      |           |        |
              | 7     |       |      |           |        |
        У-001 | 8     |       |      |           |        |
      `,
      codes,
    );
    expect(rows.map(({ row, value }) => [row, value.code, value.grade])).toEqual([
      [2, 'У-001', 5],
      [4, 'У-001', 8],
    ]);
    expect(issues.map((issue) => issue.code)).toEqual([
      'column-repeated',
      'column-missing',
      'cell-empty',
      'row-repeated',
    ]);
    expect(issues[3]).toMatchObject({ value: 'У-001', firstRow: 2, place: { row: 4, column: 'Код' } });
  });

  test('never throws, whatever the cells are', () => {
    const odd = [[], [''], ['Код'], [{ day: '1899-12-30' }], [true, 5]];
    expect(() => readTable(people, odd, codes)).not.toThrow();
    expect(() => readTable(people, [], codes)).not.toThrow();
  });

  test('asks for columns of names only where names may be kept', () => {
    const cells = sheet`
      Код   | Класс | Дата | Роль | Формат | Теги | Обучен
      У-001 |       |      |      |        |      |
    `;
    expect(readTable(people, cells, codes).issues).toEqual([]);
    expect(readTable(people, cells, { regime: 'names', lists }).issues).toEqual([
      { code: 'column-missing', place: { sheet: 'Участники', column: 'ФИО' } },
    ]);
  });
});

describe('writing', () => {
  const { layout } = readTable(
    people,
    sheet`
      Код   | Класс | Любимый цвет | Роль | Дата
      У-001 | 5     | синий        |      |
      У-002 | 6     | жёлтый       |      |
      У-003 | 6     | белый        |      |
    `,
    codes,
  );

  test('puts neighbouring columns into one block and goes around a column of the school', () => {
    const blocks = writeRows(people, layout, [{ row: 3, values: { code: 'У-002', grade: 7, role: 'наставник' } }], {
      lists,
    });
    expect(blocks).toEqual([
      { row: 3, column: 1, cells: [['У-002', 7]] },
      { row: 3, column: 4, cells: [['наставник']] },
    ]);
  });

  test('leaves cells between edits as they are and clears what became unknown', () => {
    const edits = [
      { row: 2, values: { grade: undefined } },
      { row: 4, values: { code: 'У-003', grade: 1 } },
    ];
    expect(writeRows(people, layout, edits, { lists })).toEqual([
      {
        row: 2,
        column: 1,
        cells: [
          [undefined, ''],
          [undefined, undefined],
          ['У-003', 1],
        ],
      },
    ]);
  });

  test('writes the block with the mark last', () => {
    const edit = { row: 2, values: { code: 'У-001', entered: '2026-10-01' } };
    const blocks = writeRows(people, layout, [edit], { lists, last: 'code' });
    expect(blocks.map((block) => block.column)).toEqual([5, 1]);
  });

  test('brings a new row in one piece, whatever stands between its columns', () => {
    const edits = [
      { row: 3, values: { role: 'наставник' as const } },
      { row: 5, values: { code: 'У-004', role: 'наставляемый' as const } },
      { row: 6, values: { code: 'У-005' } },
    ];
    expect(writeRows(people, layout, edits, { lists, last: 'code' })).toEqual([
      { row: 3, column: 4, cells: [['наставник']] },
      {
        row: 5,
        column: 1,
        cells: [
          ['У-004', undefined, undefined, 'наставляемый'],
          ['У-005', undefined, undefined, undefined],
        ],
      },
    ]);
  });

  test('makes as many blocks for four hundred rows as for few', () => {
    const blocks = (count: number) => {
      const edits = Array.from({ length: count }, (_, index) => ({
        row: index + 2,
        values: { code: `У-${index}`, role: 'наставник' as const },
      }));
      return writeRows(people, layout, edits, { lists });
    };
    expect(blocks(400)).toHaveLength(blocks(4).length);
    expect(blocks(4)).toHaveLength(3);
  });
});
