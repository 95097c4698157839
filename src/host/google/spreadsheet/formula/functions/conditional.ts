/** COUNTIF, SUMIFS and the others that count or add up what meets conditions. */
import { type Call, type Definitions, type Eager, ranges } from '../definition';
import { type Block, blockOf, DIVISION, FormulaError, type Operand, type Scalar, single, WRONG_VALUE } from '../value';
import { type Criterion, criterionOf } from './criteria';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const average = (values: readonly number[]): Scalar => (values.length === 0 ? DIVISION : sum(values) / values.length);

interface Condition {
  readonly block: Block;
  readonly test: Criterion;
}

/** Ranges and conditions that come in turns; all ranges must have one size. */
function conditionsOf(args: readonly Operand[], call: Call): Condition[] {
  if (args.length % 2 !== 0) throw FormulaError.of('#N/A');
  const conditions: Condition[] = [];
  for (let index = 0; index < args.length; index += 2) {
    conditions.push({ block: blockOf(args[index]), test: criterionOf(single(args[index + 1]), call.terms) });
  }
  const [first] = conditions;
  for (const { block } of conditions)
    if (block.rows !== first!.block.rows || block.columns !== first!.block.columns) throw WRONG_VALUE;
  return conditions;
}

/** Calls back for each place where all conditions hold. */
function forEachMatch(conditions: readonly Condition[], found: (row: number, column: number) => void): void {
  const { rows, columns } = conditions[0]!.block;
  const tests = conditions.map(({ block, test }) => ({ cells: block.cells, test }));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (tests.every(({ cells, test }) => test(cells[row]?.[column]))) found(row, column);
    }
  }
}

function matching(conditions: readonly Condition[], values: Block): number[] {
  const numbers: number[] = [];
  forEachMatch(conditions, (row, column) => {
    const value = values.at(row, column);
    if (value instanceof FormulaError) throw value;
    if (typeof value === 'number') numbers.push(value);
  });
  return numbers;
}

/** `SUMIF(range, condition, values)`: the values begin where they are given and have the size of the range. */
function byOne(of: (values: readonly number[]) => Scalar): Eager {
  return ranges(
    2,
    3,
    ([range, condition, values], call) => {
      const block = blockOf(range);
      return of(matching(conditionsOf([block, condition], call), sized(values, block, call)));
    },
    [1],
  );
}

function sized(values: Operand, like: Block, { book }: Call): Block {
  if (values === undefined) return like;
  const block = blockOf(values);
  if (!block.place || (block.rows === like.rows && block.columns === like.columns)) return block;
  const { sheet, row, column } = block.place;
  const size = book.sizeOf(sheet);
  const rows = Math.min(like.rows, size.rows - row + 1);
  const columns = Math.min(like.columns, size.columns - column + 1);
  return book.block(sheet, { row, column, rows, columns });
}

const AFTER_VALUES = Array.from({ length: 127 }, (_, index) => index * 2 + 2);
const AFTER_RANGES = Array.from({ length: 127 }, (_, index) => index * 2 + 1);

/** `SUMIFS(values, range, condition, …)`. */
function byMany(of: (values: readonly number[]) => Scalar): Eager {
  return ranges(
    3,
    255,
    ([values, ...rest], call) => {
      const conditions = conditionsOf(rest, call);
      const block = blockOf(values);
      const { rows, columns } = conditions[0]!.block;
      if (block.rows !== rows || block.columns !== columns) throw WRONG_VALUE;
      return of(matching(conditions, block));
    },
    AFTER_VALUES,
  );
}

function count(args: readonly Operand[], call: Call): number {
  let matches = 0;
  forEachMatch(conditionsOf(args, call), () => {
    matches++;
  });
  return matches;
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
const greatest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);

export const conditional: Definitions = {
  COUNTIF: { ...ranges(2, 2, count, [1]), takesErrors: true },
  COUNTIFS: { ...ranges(2, 255, count, AFTER_RANGES), takesErrors: true },
  SUMIF: byOne(sum),
  SUMIFS: byMany(sum),
  AVERAGEIF: byOne(average),
  AVERAGEIFS: byMany(average),
  MINIFS: byMany(least),
  MAXIFS: byMany(greatest),
  COUNTUNIQUEIFS: ranges(
    3,
    255,
    ([values, ...rest], call) => {
      const found = new Set<Scalar>();
      const block = blockOf(values);
      forEachMatch(conditionsOf(rest, call), (row, column) => {
        const value = block.at(row, column);
        if (value !== undefined) found.add(typeof value === 'string' ? value.toLowerCase() : value);
      });
      return found.size;
    },
    AFTER_VALUES,
  ),
};
