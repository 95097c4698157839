/** How much fits on a sheet: rows are parted before they grow too tall, sheets are guessed for the note of an annex. */
import { type Block, pageBreak, settle, table } from '../../src/addon/schema/document';
import { showMark } from '../../src/addon/schema/name';
import {
  columnWidths,
  countSheets,
  fitTables,
  guessSheets,
  partRows,
  toPoints,
  usualLook,
} from '../../src/addon/schema/paper';

const columns = [
  { heading: '№', width: 10 },
  { heading: 'Содержание', width: 50 },
  { heading: 'Итог', width: 40 },
];

describe('the columns of a table', () => {
  it('fill the width between the margins in their shares', () => {
    expect(columnWidths(columns, usualLook)).toEqual([18, 90, 72]);
    expect(toPoints(25.4)).toBe(72);
  });
});

describe('a row with three thousand letters', () => {
  const words = Array.from({ length: 500 }, (_none, index) => `слово${index}`).join(' ');
  const rows = partRows(columns, [['1', words, 'кратко']], usualLook);

  it('becomes several, continued with empty cells', () => {
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(([number]) => number)).toEqual(['1', ...rows.slice(1).map(() => '')]);
  });

  it('loses no word and breaks none', () => {
    expect(rows.map((row) => row[1]).join(' ')).toBe(words);
  });

  it('is cut even where there is no blank at all', () => {
    const parted = partRows(columns, [['1', 'я'.repeat(5000), '']], usualLook);
    expect(parted.map((row) => row[1]).join('')).toBe('я'.repeat(5000));
    expect(parted.length).toBeGreaterThan(3);
  });

  it('is never cut inside a mark', () => {
    const mark = '⟦У-017|дат|Фамилия Имя Отчество⟧';
    const marks = Array.from({ length: 120 }, () => mark).join('; ');
    const parted = partRows(columns, [['1', marks, '']], usualLook);
    expect(parted.length).toBeGreaterThan(1);
    expect(parted.map((row) => (row[1]!.match(/⟦[^⟧]*⟧/g) ?? []).length).reduce((a, b) => a + b)).toBe(120);
    expect(parted.every((row) => !/⟦[^⟧]*$/.test(row[1]!))).toBe(true);
  });
});

it('short rows stay as they are', () => {
  const settled = settle([table(columns, [['1', 'а', 'б']]), pageBreak], showMark);
  expect(fitTables(settled, usualLook)).toEqual(settled);
});

describe('the number of sheets', () => {
  const rows = (count: number): Block =>
    table(
      columns,
      Array.from({ length: count }, () => ['1', 'слово', 'итог']),
    );

  it('grows with the rows and with page breaks', () => {
    expect(guessSheets([rows(5)], usualLook)).toBe(1);
    expect(guessSheets([rows(5), pageBreak, rows(5)], usualLook)).toBe(2);
    expect(guessSheets([rows(100)], usualLook)).toBeGreaterThan(2);
  });

  it('does not count a break at the very beginning', () => {
    expect(countSheets(settle([pageBreak, rows(1)], showMark).blocks, usualLook)).toBe(1);
  });
});
