/** Finding something by something: VLOOKUP, XLOOKUP, MATCH, INDEX and their kin. */
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
  WRONG_VALUE,
} from '../value';
import { wildcards } from './criteria';

/** The place of an equal value, counted from 0; -1 when there is none. Text may hold wildcards. */
function exact(values: readonly Scalar[], wanted: Scalar, withWildcards = true): number {
  if (wanted instanceof FormulaError) throw wanted;
  if (typeof wanted === 'string') {
    const lower = wanted.toLowerCase();
    if (withWildcards && /[*?~]/.test(wanted)) {
      const pattern = wildcards(wanted);
      return values.findIndex((value) => typeof value === 'string' && pattern.test(value));
    }
    return values.findIndex((value) => typeof value === 'string' && value.toLowerCase() === lower);
  }
  const sought = wanted ?? 0;
  return values.indexOf(sought);
}

/** The place of the last value not beyond the wanted one, in values sorted upwards (`sign` 1) or downwards (-1). */
function nearest(values: readonly Scalar[], wanted: Scalar, call: Call, sign: 1 | -1): number {
  if (wanted instanceof FormulaError) throw wanted;
  const sought = wanted ?? 0;
  let low = 0;
  let high = values.length - 1;
  let found = -1;
  while (low <= high) {
    let middle = Math.floor((low + high) / 2);
    // Cells of another kind and empty ones are passed over.
    const start = middle;
    while (middle >= low && (values[middle] instanceof FormulaError || typeof values[middle] !== typeof sought))
      middle--;
    if (middle < low) {
      low = start + 1;
      continue;
    }
    if (call.terms.compare(values[middle], sought) * sign <= 0) {
      found = middle;
      low = start + 1;
    } else high = middle - 1;
  }
  return found;
}

/** The value next to the wanted one beyond or before it, in values of any order. */
function closest(values: readonly Scalar[], wanted: Scalar, call: Call, sign: 1 | -1): number {
  let best = -1;
  for (const [index, value] of values.entries()) {
    if (value === undefined || value instanceof FormulaError || typeof value !== typeof wanted) continue;
    if (call.terms.compare(value, wanted) * sign < 0) continue;
    if (best < 0 || call.terms.compare(value, values[best]) * sign < 0) best = index;
  }
  return best;
}

function lineOf(operand: Operand): Scalar[] {
  const block = blockOf(operand);
  if (block.rows !== 1 && block.columns !== 1) throw NOT_AVAILABLE;
  return block.flat;
}

function found(index: number): number {
  if (index < 0) throw NOT_AVAILABLE;
  return index;
}

/** One cell, row or column of a block; a range stays a range. */
function part(block: Block, row: number, column: number, rows: number, columns: number, call: Call): Operand {
  const { place } = block;
  if (place) {
    return call.book.block(place.sheet, { row: place.row + row, column: place.column + column, rows, columns });
  }
  const cells = block.cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  return rows === 1 && columns === 1 ? cells[0]![0] : Block.of(cells);
}

function table(byRow: boolean): Definitions[string] {
  return ranges(
    3,
    4,
    ([wanted, range, index, sorted], call) => {
      const block = blockOf(range);
      const number = call.whole(index);
      if (number < 1) throw WRONG_VALUE;
      if (number > (byRow ? block.columns : block.rows)) throw NO_REFERENCE;
      const keys = byRow ? block.cells.map((row) => row[0]) : [...(block.cells[0] ?? [])];
      const isSorted = sorted === undefined ? true : call.boolean(sorted);
      const key = single(wanted);
      const at = found(isSorted ? nearest(keys, key, call, 1) : exact(keys, key));
      return byRow ? block.at(at, number - 1) : block.at(number - 1, at);
    },
    [0, 2, 3],
  );
}

export const lookups: Definitions = {
  VLOOKUP: table(true),
  HLOOKUP: table(false),
  MATCH: ranges(
    2,
    3,
    ([wanted, range, kind], call) => {
      const values = lineOf(range);
      const sort = kind === undefined ? 1 : Math.sign(call.number(kind));
      const key = single(wanted);
      return found(sort === 0 ? exact(values, key) : nearest(values, key, call, sort > 0 ? 1 : -1)) + 1;
    },
    [0, 2],
  ),
  XMATCH: ranges(
    2,
    4,
    ([wanted, range, kind, search], call) => found(searched(lineOf(range), single(wanted), call, kind, search)) + 1,
    [0, 2, 3],
  ),
  XLOOKUP: ranges(
    3,
    6,
    ([wanted, range, results, instead, kind, search], call) => {
      const block = blockOf(results);
      const keys = blockOf(range);
      const byRow = keys.columns === 1;
      if ((byRow ? block.rows : block.columns) !== (byRow ? keys.rows : keys.columns)) throw WRONG_VALUE;
      const at = searched(lineOf(keys), single(wanted), call, kind, search);
      if (at < 0) {
        if (instead === undefined) throw NOT_AVAILABLE;
        return instead;
      }
      return byRow ? part(block, at, 0, 1, block.columns, call) : part(block, 0, at, block.rows, 1, call);
    },
    [0, 4, 5],
  ),
  LOOKUP: ranges(
    2,
    3,
    ([wanted, range, results], call) => {
      const block = blockOf(range);
      const byRow = block.rows >= block.columns;
      const keys = byRow ? block.cells.map((row) => row[0]) : [...(block.cells[0] ?? [])];
      const at = found(nearest(keys, single(wanted), call, 1));
      if (results !== undefined) return lineOf(results)[at];
      return byRow ? block.at(at, block.columns - 1) : block.at(block.rows - 1, at);
    },
    [0],
  ),
  INDEX: ranges(
    1,
    3,
    ([range, first, second], call) => {
      const block = blockOf(range);
      let row = call.whole(first);
      let column = call.whole(second);
      if (second === undefined && block.rows === 1 && block.columns > 1) [row, column] = [1, row];
      if (row < 0 || column < 0 || row > block.rows || column > block.columns) throw NO_REFERENCE;
      if (row === 0 && column === 0) return block;
      if (row === 0) return part(block, 0, column - 1, block.rows, 1, call);
      if (column === 0) return part(block, row - 1, 0, 1, block.columns, call);
      return part(block, row - 1, column - 1, 1, 1, call);
    },
    [1, 2],
  ),
};

/** XLOOKUP's ways: equal (0), equal or next smaller (-1), equal or next larger (1), wildcards (2); from the end when `search` is negative. */
function searched(values: readonly Scalar[], wanted: Scalar, call: Call, kind: Operand, search: Operand): number {
  const how = kind === undefined ? 0 : call.whole(kind);
  const fromEnd = search !== undefined && call.number(search) === -1;
  const line = fromEnd ? [...values].reverse() : values;
  let at = exact(line, wanted, how === 2);
  if (at < 0 && (how === 1 || how === -1)) at = closest(line, wanted, call, how);
  return at < 0 || !fromEnd ? at : values.length - 1 - at;
}
