/**
 * What the formulas of one sheet gave, kept until something in the book changes, and what they spill over the cells beside them.
 * When formulas are computed is left to calculation.ts.
 */
import { type Area, contains, intersects } from '../area';
import type { SheetModel } from '../model';
import { isSpilling } from './format';
import { FormulaIndex, type Placed } from './index-of-formulas';
import { Block, Lambda, NO_REFERENCE, NOT_AVAILABLE, type Operand, type Scalar } from './value';

/** A column of a key may not exceed it; Google's sheets have at most 18,278 columns. */
const KEY_STEP = 32_768;
/** The number under which a cell is kept. */
export const keyOf = (row: number, column: number): number => row * KEY_STEP + column;

interface Spilled {
  readonly value: Scalar;
  readonly anchor: Placed;
}

/** What is known of one sheet until something changes; cells by their keys. */
export interface SheetState {
  readonly sheet: SheetModel;
  readonly index: FormulaIndex;
  readonly values: Map<number, Scalar>;
  /** Number formats that formulas give to their cells. */
  readonly formats: Map<number, string>;
  readonly spilled: Map<number, Spilled>;
  /** Formulas being computed right now, and the empty cells that were read meanwhile where they might have spilled. */
  readonly running: Map<number, Area[]>;
}

/** A sheet of which nothing is computed yet. */
export function newSheetState(sheet: SheetModel, locale: string): SheetState {
  const index = new FormulaIndex(sheet.grid, locale, isSpilling);
  return { sheet, index, values: new Map(), formats: new Map(), spilled: new Map(), running: new Map() };
}

/** The last row and column that hold something spilled, 0 without any. */
export function spilledEnds({ spilled }: SheetState): { readonly row: number; readonly column: number } {
  let [row, column] = [0, 0];
  for (const key of spilled.keys()) {
    row = Math.max(row, Math.floor(key / KEY_STEP));
    column = Math.max(column, key % KEY_STEP);
  }
  return { row, column };
}

/**
 * Puts a result into the cells beside its formula and gives the formula's own value; where they are taken, or were read as empty
 * for this very result, the formula is an error and nothing is put anywhere.
 */
export function putSpilled(
  state: SheetState,
  anchor: Placed,
  operand: Operand,
  readMeanwhile: readonly Area[],
): Scalar {
  if (operand instanceof Lambda) return NOT_AVAILABLE;
  if (!(operand instanceof Block)) return operand;
  if (operand.rows === 0 || operand.columns === 0) return NOT_AVAILABLE;
  const { grid, props } = state.sheet;
  const { row, column } = anchor;
  const rows = Math.min(operand.rows, props.rows - row + 1);
  const columns = Math.min(operand.columns, props.columns - column + 1);
  const area: Area = { row, column, rows, columns };
  const { cells } = operand;
  if (readMeanwhile.some((read) => intersects(read, area) && !contains(read, row, column))) return NO_REFERENCE;
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (x === 0 && y === 0) continue;
      if (grid.isFilled(row + y, column + x) || state.spilled.has(keyOf(row + y, column + x))) return NO_REFERENCE;
    }
  }
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (x > 0 || y > 0) state.spilled.set(keyOf(row + y, column + x), { value: cells[y]?.[x], anchor });
    }
  }
  return cells[0]?.[0];
}
