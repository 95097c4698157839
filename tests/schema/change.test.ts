/** Changes of a table over every kind of disturbance: broken off anywhere, sorted, edited by people, taken back. */
import fc from 'fast-check';
import { writeCells } from '../../src/addon/schema/block';
import type { Cell } from '../../src/addon/schema/cell';
import {
  changesOf,
  joinChanges,
  type RowChange,
  redoChanges,
  type TableChange,
  undoChanges,
} from '../../src/addon/schema/change';
import { optional, text, whole } from '../../src/addon/schema/column';
import { cellsOf, defineTable, type RowEdit, readTable } from '../../src/addon/schema/table';

const people = defineTable(
  'Люди',
  { key: 'code', about: 'Проба.' },
  { code: text('Код'), name: optional(text('Имя')), age: optional(whole('Лет')), note: optional(text('Заметка')) },
);
const rules = { regime: 'names', lists: {} } as const;
const headings: Cell[] = ['Код', 'Имя', 'Лет', 'Заметка', 'Своё'];
type Grid = Cell[][];
type Edit = RowEdit<{ code: string; name: string | undefined; age: number | undefined; note: string | undefined }>;

const read = (grid: Grid) => readTable(people, grid, rules);

/** The sheet after these blocks, as Google would have it: empty rows at the end do not count. */
function write(grid: Grid, blocks: ReturnType<typeof writeCells>): Grid {
  const after = grid.map((line) => [...line]);
  for (const { row, column, cells } of blocks)
    cells.forEach((line, down) => {
      while (after.length < row + down) after.push(headings.map(() => ''));
      line.forEach((cell, right) => {
        if (cell !== undefined) after[row + down - 1]![column + right - 1] = cell;
      });
    });
  return trim(after);
}

function trim(grid: Grid): Grid {
  const rows = [...grid];
  while (rows.length > 1 && rows[rows.length - 1]!.every((cell) => cell === '')) rows.pop();
  return rows;
}

const plan = (grid: Grid, edits: readonly Edit[]): TableChange =>
  changesOf(people, read(grid), cellsOf(people, read(grid).layout, edits, {}));

const apply = (grid: Grid, edits: readonly Edit[]): Grid =>
  write(grid, writeCells(read(grid).layout, cellsOf(people, read(grid).layout, edits, {})));

/** Takes back, up to so many of its writes. */
function undo(grid: Grid, rows: readonly RowChange[], writes = Number.POSITIVE_INFINITY): Grid {
  const { edits, remove } = undoChanges(people, read(grid), rows);
  const blocks = writeCells(read(grid).layout, edits, people.key);
  const written = write(grid, blocks.slice(0, writes));
  if (writes <= blocks.length) return written;
  const lines =
    grid.length > written.length
      ? [...written, ...grid.slice(written.length).map(() => headings.map(() => ''))]
      : written;
  return trim(lines.filter((_line, index) => !remove.includes(index + 1)));
}

const redo = (grid: Grid, rows: readonly RowChange[]): Grid =>
  write(grid, writeCells(read(grid).layout, redoChanges(people, read(grid), rows)));

const word = fc.constantFrom('', 'а', 'б', '=1+1', '12');
const line = (code: string) =>
  fc.tuple(word, fc.constantFrom<Cell>('', 5, 12), word, word).map((cells): Cell[] => [code, ...cells]);
const book = fc
  .integer({ min: 0, max: 6 })
  .chain((rows) => fc.tuple(...Array.from({ length: rows }, (_none, index) => line(`У-${index + 1}`))))
  .map((lines): Grid => [headings, ...lines]);

/** Edits of some rows and some new ones. */
const operation = book.chain((grid) =>
  fc
    .tuple(
      fc.subarray(grid.slice(1).map((_line, index) => index + 2)),
      fc.integer({ min: 0, max: 3 }),
      fc.array(fc.record({ name: word, age: fc.constantFrom(undefined, 5, 7), note: word }, { requiredKeys: [] }), {
        minLength: 10,
        maxLength: 10,
      }),
    )
    .map(([rows, added, values]) => {
      const there = rows.map((row, index): Edit => ({ row, values: values[index]! as Edit['values'] }));
      const fresh = Array.from({ length: added }, (_none, index): Edit => {
        const row = grid.length + 1 + index;
        return { row, values: { ...(values[9 - index] as Edit['values']), code: `Н-${row}` } };
      });
      return { grid, edits: [...there, ...fresh] };
    }),
);

test('what is taken back stands as before, to the cell', () => {
  fc.assert(
    fc.property(operation, ({ grid, edits }) => {
      expect(undo(apply(grid, edits), plan(grid, edits).rows)).toEqual(trim(grid));
    }),
  );
});

test('also when the sheet was sorted in between: rows go with their keys', () => {
  fc.assert(
    fc.property(operation, fc.infiniteStream(fc.nat()), ({ grid, edits }, order) => {
      const [first, ...rest] = apply(grid, edits);
      const mixed = rest.map((row) => [order.next().value as number, row] as const).sort(([a], [b]) => a - b);
      const back = undo([first!, ...mixed.map(([, row]) => row)], plan(grid, edits).rows);
      const byCode = (a: readonly Cell[], b: readonly Cell[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);
      expect(back.slice(1).sort(byCode)).toEqual(grid.slice(1).sort(byCode));
    }),
  );
});

test('broken off after any write and done again, it ends the same', () => {
  fc.assert(
    fc.property(operation, fc.integer({ min: 0, max: 4 }), ({ grid, edits }, writes) => {
      const { rows } = plan(grid, edits);
      const after = apply(grid, edits);
      const broken = undo(after, rows, writes);
      expect(undo(broken, rows)).toEqual(trim(grid));
      const [whole, again] = [after, broken].map((each) => undoChanges(people, read(each), rows));
      expect([again!.restored, again!.removed, again!.left]).toEqual([whole!.restored, whole!.removed, whole!.left]);
    }),
  );
});

test('what broke off is finished, and finished again it stays', () => {
  fc.assert(
    fc.property(operation, fc.integer({ min: 0, max: 4 }), ({ grid, edits }, writes) => {
      const { rows } = plan(grid, edits);
      const blocks = writeCells(read(grid).layout, cellsOf(people, read(grid).layout, edits, {}));
      const broken = write(grid, blocks.slice(0, writes));
      expect(redo(broken, rows)).toEqual(apply(grid, edits));
      expect(redoChanges(people, read(apply(grid, edits)), rows)).toEqual([]);
    }),
  );
});

test('a row that a person has changed since stays whole and is named; the others go back', () => {
  fc.assert(
    fc.property(operation, fc.nat(), ({ grid, edits }, choice) => {
      const { rows } = plan(grid, edits);
      fc.pre(rows.length > 0);
      const chosen = rows[choice % rows.length]!;
      const after = apply(grid, edits);
      const at = after.findIndex(([code]) => code === chosen.key);
      const [column] = Object.keys(chosen.cells).filter((key) => key !== 'code');
      const position = column === undefined ? 4 : read(after).layout.positions[column]!;
      fc.pre(chosen.added || column !== undefined);
      after[at]![position] = 'рукой';
      const { left } = undoChanges(people, read(after), rows);
      expect(left).toEqual([{ key: chosen.key, row: at + 1 }]);
      const back = undo(after, rows);
      expect(back.find(([code]) => code === chosen.key)).toEqual(after[at]);
      expect(back.filter(([code]) => code !== chosen.key)).toEqual(trim(grid).filter(([code]) => code !== chosen.key));
    }),
  );
});

test('operations of one command are taken back as one', () => {
  const grid: Grid = [headings, ['У-1', 'а', 5, '', '']];
  const first: Edit[] = [
    { row: 2, values: { name: 'б', age: 6 } },
    { row: 3, values: { code: 'Н-1', name: 'в' } },
  ];
  const middle = apply(grid, first);
  const second: Edit[] = [
    { row: 2, values: { name: 'г' } },
    { row: 3, values: { note: 'д' } },
  ];
  const joined = joinChanges([[plan(grid, first)], [plan(middle, second)]]);
  expect(joined).toHaveLength(1);
  expect(undo(apply(middle, second), joined[0]!.rows)).toEqual(grid);
});

test('rows that are gone are named; rows that were added and are gone are not missed', () => {
  const grid: Grid = [headings, ['У-1', 'а', '', '', '']];
  const { rows } = plan(grid, [
    { row: 2, values: { name: 'б' } },
    { row: 3, values: { code: 'Н-1', name: 'в' } },
  ]);
  const { left, removed } = undoChanges(people, read([headings]), rows);
  expect({ left, removed }).toEqual({ left: [{ key: 'У-1', row: undefined }], removed: 1 });
});

test('added rows among others are taken out, but never in more pieces than a few', () => {
  const alternating = (count: number): Grid => [
    headings,
    ...Array.from({ length: count }, (_none, index): Cell[][] => [
      [`Н-${index}`, 'в', '', '', ''],
      [`У-${index}`, 'а', '', '', ''],
    ]).flat(),
  ];
  const rows = (count: number): RowChange[] =>
    Array.from({ length: count }, (_none, index) => ({
      key: `Н-${index}`,
      added: true,
      cells: { code: ['', `Н-${index}`], name: ['', 'в'] },
    }));
  expect(undoChanges(people, read(alternating(8)), rows(8)).remove).toHaveLength(8);
  const many = undoChanges(people, read(alternating(9)), rows(9));
  expect(many.remove).toEqual([]);
  expect(many.edits).toHaveLength(9);
  expect(many.removed).toBe(9);
});
