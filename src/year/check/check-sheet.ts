/** Whether a range of the workbook shows what it should: headings, rows, filled cells. */
import type { ExpectedBoard, ExpectedSheet, People } from './expected/artefact';
import { readRange, readSheet, type Workbook } from './open/sheet';

/** What is missing, as sentences. */
export function checkSheet(book: Workbook, anchor: string, expected: ExpectedSheet): readonly string[] {
  const cells = rangeAt(book, anchor);
  if (typeof cells === 'string') return [cells];
  const [head = [], ...rows] = cells;
  const wanted = [...new Set([...expected.headings, ...expected.filled, ...Object.keys(expected.where ?? {})])];
  const missing = wanted.filter((heading) => !head.includes(heading));
  if (missing.length > 0) return missing.map((heading) => `нет столбца «${heading}».`);
  const present = rows
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells: line }) => line.some((cell) => cell !== '') && counts(head, line, expected.where));
  const empty = expected.filled.flatMap((heading) => {
    const column = head.indexOf(heading);
    return present
      .filter(({ cells: line }) => line[column] === '')
      .map(({ row }) => `строка ${row}: пусто в «${heading}».`);
  });
  const few = present.length < expected.leastRows;
  const codes = new Set(present.map(({ cells: line }) => line[head.indexOf('Код')]));
  const bare = (expected.covers ?? []).flatMap((people) => codesOf(book, people)).filter((code) => !codes.has(code));
  return [
    ...(few ? [`строк ${present.length}, нужно хотя бы ${expected.leastRows}.`] : []),
    ...empty,
    ...(bare.length > 0 ? [`нет строк для ${bare.join(', ')}.`] : []),
  ];
}

function codesOf(book: Workbook, { sheet, code, where }: People): readonly string[] {
  const [head = [], ...rows] = readSheet(book, sheet);
  return rows.filter((line) => counts(head, line, where)).flatMap((line) => line[head.indexOf(code)] || []);
}

const counts = (head: readonly string[], line: readonly string[], where: ExpectedSheet['where'] = {}): boolean =>
  Object.entries(where).every(([heading, words]) => words.test(line[head.indexOf(heading)] ?? ''));

/** The words must stand in cells of their own. */
export function checkBoard(book: Workbook, anchor: string, { words }: ExpectedBoard): readonly string[] {
  const cells = rangeAt(book, anchor);
  if (typeof cells === 'string') return [cells];
  const texts = cells.flat();
  return words
    .filter((word) => !texts.some((text) => word.test(text)))
    .map((word) => `нигде не написано: ${word.source}.`);
}

function rangeAt(book: Workbook, anchor: string): string[][] | string {
  const [sheet = '', range = ''] = anchor.split('!');
  return readRange(book, sheet, range);
}

/** The rows of a sheet below its headings. */
export function countRows(book: Workbook, sheetName: string): number {
  const sheet = book.getWorksheet(sheetName);
  if (!sheet) return 1;
  let rows = 0;
  sheet.eachRow((row, number) => {
    if (number > 1 && row.getCell(1).text !== '') rows++;
  });
  return Math.max(1, rows);
}
