/** Functions that give a block of values: FILTER, SORT, UNIQUE, TRANSPOSE, SPLIT's and SEQUENCE's kin. */
import { compareCells } from '../../ordering';
import { type Call, type Definitions, ranges } from '../definition';
import {
  Block,
  blockOf,
  FormulaError,
  NO_REFERENCE,
  NOT_AVAILABLE,
  type Operand,
  type Scalar,
  single,
  WRONG_NUMBER,
  WRONG_VALUE,
} from '../value';

type Row = readonly Scalar[];

const turned = (cells: readonly Row[]): Scalar[][] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]));

function filled(cells: readonly Row[]): Block {
  if (cells.length === 0 || cells[0]!.length === 0) throw NOT_AVAILABLE;
  return Block.of(cells);
}

function filter([range, ...conditions]: readonly Operand[], call: Call): Block {
  const block = blockOf(range);
  const tests = conditions.map(blockOf);
  const byRow = tests[0]!.columns === 1 && tests[0]!.rows === block.rows;
  const count = byRow ? block.rows : block.columns;
  for (const test of tests)
    if (test.rows !== (byRow ? count : 1) || test.columns !== (byRow ? 1 : count)) throw NOT_AVAILABLE;
  const lists = tests.map((test) => test.flat);
  // An error or a text among the conditions leaves the line out.
  const isKept = (index: number): boolean =>
    lists.every((list) => {
      const value = list[index];
      return typeof value !== 'string' && !(value instanceof FormulaError) && call.terms.boolean(value);
    });
  const { cells } = block;
  if (byRow) return filled(cells.filter((_, index) => isKept(index)));
  return filled(cells.map((row) => row.filter((_, index) => isKept(index))));
}

/** One value for comparing: errors are texts, so that they come together. */
const plain = (value: Scalar): string | number | boolean | undefined =>
  value instanceof FormulaError ? value.text : value;

function sort([range, ...specs]: readonly Operand[], call: Call): Block {
  const block = blockOf(range);
  const keys: { values: readonly Scalar[]; ascending: boolean }[] = [];
  for (let index = 0; index < specs.length; index += 2) {
    const key = specs[index];
    const ascending = specs[index + 1] === undefined ? true : call.boolean(specs[index + 1]);
    if (key instanceof Block && (key.rows > 1 || key.columns > 1)) {
      if (key.columns !== 1 || key.rows !== block.rows) throw NOT_AVAILABLE;
      keys.push({ values: key.flat, ascending });
    } else {
      const column = call.whole(key);
      if (column < 1 || column > block.columns) throw WRONG_VALUE;
      keys.push({ values: block.cells.map((row) => row[column - 1]), ascending });
    }
  }
  if (keys.length === 0) keys.push({ values: block.cells.map((row) => row[0]), ascending: true });
  const { locale } = call.terms.typist;
  const order = block.cells.map((_, index) => index);
  order.sort((a, b) => {
    for (const { values, ascending } of keys) {
      const result = compareCells(plain(values[a]), plain(values[b]), ascending, locale);
      if (result !== 0) return result;
    }
    return a - b;
  });
  return filled(order.map((index) => block.cells[index]!));
}

function unique(cells: readonly Row[], onlyOnce: boolean): Row[] {
  const counts = new Map<string, { row: Row; count: number }>();
  for (const row of cells) {
    const key = JSON.stringify(row.map((value) => [typeof value, plain(value) ?? null]));
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { row, count: 1 });
  }
  return [...counts.values()].flatMap(({ row, count }) => (onlyOnce && count > 1 ? [] : [row]));
}

function stack(args: readonly Operand[]): Block {
  const blocks = args.map(blockOf);
  const width = Math.max(...blocks.map(({ columns }) => columns));
  return filled(
    blocks.flatMap(({ cells }) =>
      cells.map((row) => [...row, ...new Array<Scalar>(width - row.length).fill(NOT_AVAILABLE)]),
    ),
  );
}

/** The lines of a block by number, from the end when negative. */
function chosen(block: readonly Row[], numbers: readonly Scalar[], call: Call): Row[] {
  return numbers.map((one) => {
    const number = call.whole(one);
    const row = number > 0 ? block[number - 1] : block[block.length + number];
    if (number === 0 || !row) throw WRONG_VALUE;
    return row;
  });
}

/** Takes away (`keep` false) or keeps so many lines from the beginning, or from the end when negative. */
function cut<T>(lines: readonly T[], count: number, keep: boolean): readonly T[] {
  if (keep) return count >= 0 ? lines.slice(0, count) : lines.slice(count);
  return count >= 0 ? lines.slice(count) : lines.slice(0, count);
}

function cutting(keep: boolean): Definitions[string] {
  return ranges(2, 3, ([range, rows, columns], call) => {
    let { cells } = blockOf(range);
    if (rows !== undefined) cells = cut(cells, call.whole(rows), keep);
    if (columns !== undefined) cells = cells.map((row) => cut(row, call.whole(columns), keep));
    return filled(cells);
  });
}

const flatten = (args: readonly Operand[]): Scalar[] => args.flatMap((arg) => blockOf(arg).flat);

function asList(toColumn: boolean): Definitions[string] {
  return ranges(1, 3, ([range, ignore, byColumn], call) => {
    const block = blockOf(range);
    const skip = ignore === undefined ? 0 : call.whole(ignore);
    const ordered = byColumn !== undefined && call.boolean(byColumn) ? turned(block.cells).flat() : block.flat;
    const kept = ordered.filter(
      (value) => !((skip & 1) === 1 && value === undefined) && !((skip & 2) === 2 && value instanceof FormulaError),
    );
    return filled(toColumn ? kept.map((value) => [value]) : [kept]);
  });
}

function multiply(a: Block, b: Block): Block {
  if (a.columns !== b.rows) throw WRONG_VALUE;
  const number = (value: Scalar): number => {
    if (typeof value !== 'number') throw WRONG_VALUE;
    return value;
  };
  return Block.of(
    a.cells.map((row) =>
      Array.from({ length: b.columns }, (_, column) =>
        row.reduce<number>((sum, value, index) => sum + number(value) * number(b.at(index, column)), 0),
      ),
    ),
  );
}

export const arrays: Definitions = {
  FILTER: { ...ranges(2, 255, filter), array: true },
  SORT: { ...ranges(1, 255, sort), array: true },
  SORTN: {
    ...ranges(1, 255, ([range, count, ties, ...specs], call) => {
      if (ties !== undefined && call.whole(ties) !== 0) throw WRONG_NUMBER;
      return filled(sort([range, ...specs], call).cells.slice(0, count === undefined ? 1 : call.whole(count)));
    }),
    array: true,
  },
  UNIQUE: ranges(1, 3, ([range, byColumn, once], call) => {
    const { cells } = blockOf(range);
    const onlyOnce = once !== undefined && call.boolean(once);
    if (byColumn === undefined || !call.boolean(byColumn)) return filled(unique(cells, onlyOnce));
    return filled(turned(unique(turned(cells), onlyOnce)));
  }),
  TRANSPOSE: ranges(1, 1, ([range]) => filled(turned(blockOf(range).cells))),
  FLATTEN: ranges(1, 255, (args) => filled(flatten(args).map((value) => [value]))),
  TOCOL: asList(true),
  TOROW: asList(false),
  VSTACK: ranges(1, 255, stack),
  HSTACK: ranges(1, 255, (args) =>
    filled(turned(stack(args.map((arg) => Block.of(turned(blockOf(arg).cells)))).cells)),
  ),
  CHOOSEROWS: ranges(2, 255, ([range, ...numbers], call) =>
    filled(chosen(blockOf(range).cells, flatten(numbers), call)),
  ),
  CHOOSECOLS: ranges(2, 255, ([range, ...numbers], call) =>
    filled(turned(chosen(turned(blockOf(range).cells), flatten(numbers), call))),
  ),
  TAKE: cutting(true),
  DROP: cutting(false),
  ARRAY_CONSTRAIN: ranges(3, 3, ([range, rows, columns], call) =>
    filled(
      blockOf(range)
        .cells.slice(0, call.whole(rows))
        .map((row) => row.slice(0, call.whole(columns))),
    ),
  ),
  SEQUENCE: ranges(1, 4, ([rows, columns, start, step], call) => {
    const height = call.whole(rows);
    const width = columns === undefined ? 1 : call.whole(columns);
    const first = start === undefined ? 1 : call.number(start);
    const by = step === undefined ? 1 : call.number(step);
    if (height < 1 || width < 1) throw WRONG_NUMBER;
    return Block.of(
      Array.from({ length: height }, (_, y) => Array.from({ length: width }, (__, x) => first + (y * width + x) * by)),
    );
  }),
  MMULT: { ...ranges(2, 2, ([a, b]) => multiply(blockOf(a), blockOf(b))), array: true },
  FREQUENCY: ranges(2, 2, ([values, classes], call) => {
    const bounds = call.numbers([classes]).sort((a, b) => a - b);
    if (bounds.length === 0) throw NO_REFERENCE;
    const counts = new Array<number>(bounds.length + 1).fill(0);
    for (const value of call.numbers([values])) {
      const at = bounds.findIndex((bound) => value <= bound);
      counts[at < 0 ? bounds.length : at]!++;
    }
    return Block.of(counts.map((count) => [single(count)]));
  }),
};
