/** The cells of a sheet against the plainest model of it: a table in memory. Whatever happens, both agree, also after the book was read anew. */
import fc from 'fast-check';
import { loadBook } from '../../../src/host/google/spreadsheet/storage';
import { execute, open } from './opened';

type Plain = string | number | boolean;
type Table = Plain[][];

const ROWS = 12;
const COLUMNS = 6;

const value = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  fc.constantFrom('', 'а', 'Б', 'в', 'слово', 'Слово', 'два слова', 'ёж'),
);
const row = fc.integer({ min: 1, max: ROWS });
const column = fc.integer({ min: 1, max: COLUMNS });

type Step =
  | { kind: 'write'; row: number; column: number; table: Table }
  | { kind: 'append'; values: Plain[] }
  | { kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns'; at: number; count: number }
  | { kind: 'sort'; column: number; ascending: boolean }
  | { kind: 'copy'; from: [number, number]; to: [number, number]; rows: number; columns: number }
  | { kind: 'clear'; row: number; column: number; rows: number; columns: number }
  | { kind: 'flush' }
  | { kind: 'reopen' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    row,
    column,
    table: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      ),
  }),
  fc.record({ kind: fc.constant('append' as const), values: fc.array(value, { minLength: 1, maxLength: COLUMNS }) }),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'insertRows' as const,
        'deleteRows' as const,
        'insertColumns' as const,
        'deleteColumns' as const,
      ),
      at: fc.integer({ min: 1, max: COLUMNS }),
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  fc.record({ kind: fc.constant('sort' as const), column: fc.integer({ min: 1, max: 4 }), ascending: fc.boolean() }),
  fc.record({
    kind: fc.constant('copy' as const),
    from: fc.tuple(row, column),
    to: fc.tuple(row, column),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('clear' as const),
    row,
    column,
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constant('flush' as const) }),
  fc.record({ kind: fc.constant('reopen' as const) }),
);

class Naive {
  cells: Table = Array.from({ length: ROWS * 3 }, () => Array.from({ length: COLUMNS * 3 }, () => ''));

  get rows() {
    return this.cells.length;
  }
  get columns() {
    return this.cells[0]!.length;
  }
  lastRow() {
    return this.cells.reduce((last, cells, index) => (cells.some((cell) => cell !== '') ? index + 1 : last), 0);
  }
  lastColumn() {
    return Math.max(
      0,
      ...this.cells.map((cells) => cells.reduce<number>((last, cell, index) => (cell !== '' ? index + 1 : last), 0)),
    );
  }
}

const collator = new Intl.Collator('ru', { sensitivity: 'accent' });
const rank = { number: 0, string: 1, boolean: 2 } as Record<string, number>;

function compare(a: Plain, b: Plain, ascending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const sign = ascending ? 1 : -1;
  if (typeof a !== typeof b) return sign * (rank[typeof a]! - rank[typeof b]!);
  if (typeof a === 'string') return sign * collator.compare(a, String(b));
  return sign * (Number(a) - Number(b));
}

test('agrees with a table in memory, whatever is done', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 24, size: 'max' }), (steps) => {
      let opened = open();
      const naive = new Naive();
      opened.sheet.deleteRows(1, 1000 - naive.rows);
      opened.sheet.deleteColumns(1, 26 - naive.columns);
      for (const one of steps) {
        const { sheet, SpreadsheetApp } = opened;
        const { cells } = naive;
        switch (one.kind) {
          case 'write':
            if (one.row + one.table.length - 1 > naive.rows || one.column + one.table[0]!.length - 1 > naive.columns)
              break;
            sheet.getRange(one.row, one.column, one.table.length, one.table[0]!.length).setValues(one.table);
            for (const [y, line] of one.table.entries())
              for (const [x, cell] of line.entries()) cells[one.row - 1 + y]![one.column - 1 + x] = cell;
            break;
          case 'append': {
            const at = naive.lastRow();
            if (one.values.length > naive.columns) break;
            if (at >= naive.rows) cells.push(Array.from({ length: naive.columns }, () => ''));
            sheet.appendRow(one.values);
            for (const [x, cell] of one.values.entries()) cells[at]![x] = cell;
            break;
          }
          case 'insertRows':
            if (one.at > naive.rows) break;
            sheet.insertRowsBefore(one.at, one.count);
            cells.splice(
              one.at - 1,
              0,
              ...Array.from({ length: one.count }, () => Array.from({ length: naive.columns }, () => '' as Plain)),
            );
            break;
          case 'deleteRows':
            if (one.at + one.count - 1 > naive.rows || one.count >= naive.rows) break;
            sheet.deleteRows(one.at, one.count);
            cells.splice(one.at - 1, one.count);
            break;
          case 'insertColumns':
            if (one.at > naive.columns) break;
            sheet.insertColumnsAfter(one.at, one.count);
            for (const line of cells) line.splice(one.at, 0, ...Array.from({ length: one.count }, () => '' as Plain));
            break;
          case 'deleteColumns':
            if (one.at + one.count - 1 > naive.columns || one.count >= naive.columns) break;
            sheet.deleteColumns(one.at, one.count);
            for (const line of cells) line.splice(one.at - 1, one.count);
            break;
          case 'sort':
            if (one.column > naive.columns) break;
            sheet.getRange(1, 1, naive.rows, naive.columns).sort({ column: one.column, ascending: one.ascending });
            naive.cells = cells
              .map((line, index) => ({ line, index }))
              .sort(
                (a, b) => compare(a.line[one.column - 1]!, b.line[one.column - 1]!, one.ascending) || a.index - b.index,
              )
              .map(({ line }) => line);
            break;
          case 'copy': {
            const [top, left] = one.from;
            const [y0, x0] = one.to;
            if (Math.max(top, y0) + one.rows - 1 > naive.rows || Math.max(left, x0) + one.columns - 1 > naive.columns)
              break;
            sheet.getRange(top, left, one.rows, one.columns).copyTo(sheet.getRange(y0, x0));
            const block = cells
              .slice(top - 1, top - 1 + one.rows)
              .map((line) => line.slice(left - 1, left - 1 + one.columns));
            for (const [y, line] of block.entries())
              for (const [x, cell] of line.entries()) cells[y0 - 1 + y]![x0 - 1 + x] = cell;
            break;
          }
          case 'clear':
            if (one.row + one.rows - 1 > naive.rows || one.column + one.columns - 1 > naive.columns) break;
            sheet.getRange(one.row, one.column, one.rows, one.columns).clearContent();
            for (let y = 0; y < one.rows; y++)
              for (let x = 0; x < one.columns; x++) cells[one.row - 1 + y]![one.column - 1 + x] = '';
            break;
          case 'flush':
            SpreadsheetApp.flush();
            break;
          case 'reopen':
            opened.execution.finish();
            opened = execute(opened.world, opened.id);
        }
      }
      const { sheet } = opened;
      expect(sheet.getMaxRows()).toBe(naive.rows);
      expect(sheet.getMaxColumns()).toBe(naive.columns);
      expect(sheet.getLastRow()).toBe(naive.lastRow());
      expect(sheet.getLastColumn()).toBe(naive.lastColumn());
      expect(sheet.getRange(1, 1, naive.rows, naive.columns).getValues()).toEqual(naive.cells);
      opened.execution.finish();
      // Past all that is kept in memory: what the database holds.
      const stored = loadBook(opened.world, opened.id)!.ordered[0]!.grid;
      expect(naive.cells.map((line, y) => line.map((_, x) => stored.value(y + 1, x + 1) ?? ''))).toEqual(naive.cells);
      expect([stored.lastRow(), stored.lastColumn()]).toEqual([naive.lastRow(), naive.lastColumn()]);
    }),
    { seed: 20260901, numRuns: 30 },
  );
});
