/** What the database keeps of a grid: read back it is the same grid, whatever happened in between, and rows dressed ahead are one record. */
import fc from 'fast-check';
import { Grid } from '../../../src/host/google/spreadsheet/grid';

type Database = Map<number, { to: number; text: string }>;

function save(grid: Grid, database: Database): void {
  const { from, rows } = grid.changes();
  for (const row of database.keys()) if (row >= from) database.delete(row);
  for (const { row, to, text } of rows) {
    if (text === undefined) database.delete(row);
    else database.set(row, { to, text });
  }
  grid.settle();
}

function load(database: Database): Grid {
  const grid = new Grid();
  for (const [row, { to, text }] of [...database].sort(([a], [b]) => a - b)) grid.restore(row, to, text);
  return grid;
}

const ROWS = 14;
const cellsOf = (grid: Grid): unknown[] =>
  Array.from({ length: ROWS * 3 }, (_, index) => {
    const [row, column] = [1 + Math.floor(index / 3), 1 + (index % 3)];
    return [grid.value(row, column), grid.style(row, column), grid.extra(row, column)?.note];
  });

const row = fc.integer({ min: 1, max: ROWS - 4 });
const column = fc.integer({ min: 1, max: 3 });
const small = fc.integer({ min: 0, max: 2 });
const step = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), row, column, value: fc.constantFrom('а', 1, undefined) }),
  fc.record({ kind: fc.constant('note' as const), row, column, value: fc.constantFrom('слово', undefined) }),
  fc.record({ kind: fc.constant('dress' as const), row, column, style: small }),
  fc.record({
    kind: fc.constantFrom('insert' as const, 'delete' as const),
    row,
    count: fc.integer({ min: 1, max: 2 }),
  }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('save' as const, 'reload' as const) }) },
);

test('a grid read back is the grid that was written', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const database: Database = new Map();
      let grid = new Grid();
      for (const one of steps) {
        if (one.kind === 'value') grid.setValue(one.row, one.column, one.value);
        if (one.kind === 'note') grid.setNote(one.row, one.column, one.value);
        if (one.kind === 'dress') for (let at = one.row; at <= ROWS - 4; at++) grid.setStyle(at, one.column, one.style);
        if (one.kind === 'insert') grid.insertRows(one.row, one.count);
        if (one.kind === 'delete') grid.deleteRows(one.row, one.count);
        if (one.kind === 'save' || one.kind === 'reload') save(grid, database);
        if (one.kind === 'reload') grid = load(database);
      }
      save(grid, database);
      expect(cellsOf(load(database))).toEqual(cellsOf(grid));
    }),
    { seed: 20261122, numRuns: 400 },
  );
});

test('a thousand rows dressed alike are one record, and filling the first of them writes two', () => {
  const database: Database = new Map();
  const grid = new Grid();
  grid.setValue(1, 1, 'Код');
  for (let at = 2; at <= 1000; at++) grid.setStyle(at, 1, 5);
  save(grid, database);
  expect([...database.keys()]).toEqual([1, 2]);
  grid.setValue(2, 1, 'У-001');
  expect(grid.changes().rows).toHaveLength(2);
  save(grid, database);
  expect([...database]).toEqual([
    [1, { to: 1, text: '{"v":["Код"]}' }],
    [2, { to: 2, text: '{"v":["У-001"],"s":[5]}' }],
    [3, { to: 1000, text: '{"v":[],"s":[5]}' }],
  ]);
});
