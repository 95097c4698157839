/** What formulas compute with: single values, errors, and blocks of cells. Turning one kind into another needs a locale and is done in `coercion`. */
import type { Value } from '../grid';

export type ErrorText = '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#ERROR!';

/** An error that is the value of a cell. Thrown inside functions, kept and compared by identity outside. */
export class FormulaError extends Error {
  private constructor(readonly text: ErrorText) {
    super(text);
  }

  private static readonly known = new Map<string, FormulaError>();

  static of(text: ErrorText): FormulaError {
    let error = FormulaError.known.get(text);
    if (!error) {
      error = new FormulaError(text);
      FormulaError.known.set(text, error);
    }
    return error;
  }
}

export const DIVISION = FormulaError.of('#DIV/0!');
export const WRONG_VALUE = FormulaError.of('#VALUE!');
export const NO_REFERENCE = FormulaError.of('#REF!');
export const NO_NAME = FormulaError.of('#NAME?');
export const WRONG_NUMBER = FormulaError.of('#NUM!');
export const NOT_AVAILABLE = FormulaError.of('#N/A');
export const NOT_PARSED = FormulaError.of('#ERROR!');

/** In the order of `ERROR.TYPE`. */
export const ERROR_TEXTS: readonly ErrorText[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
];

/** One value; undefined is an empty cell. */
export type Scalar = Value | undefined | FormulaError;

/** Where a block of cells lies when it is a range of the book and not something computed. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of values. Cells of a range are read when first needed. */
export class Block {
  private known: readonly (readonly Scalar[])[] | undefined;

  constructor(
    readonly rows: number,
    readonly columns: number,
    cells: readonly (readonly Scalar[])[] | (() => readonly (readonly Scalar[])[]),
    readonly place?: Place,
  ) {
    if (typeof cells === 'function') this.read = cells;
    else this.known = cells;
  }

  private readonly read: (() => readonly (readonly Scalar[])[]) | undefined;

  static of(cells: readonly (readonly Scalar[])[]): Block {
    return new Block(cells.length, cells[0]?.length ?? 0, cells);
  }

  get cells(): readonly (readonly Scalar[])[] {
    this.known ??= this.read?.() ?? [];
    return this.known;
  }

  at(row: number, column: number): Scalar {
    return this.cells[row]?.[column];
  }

  /** Whether the cells have been read already. */
  get isRead(): boolean {
    return this.known !== undefined;
  }

  /** All values, row by row. */
  get flat(): Scalar[] {
    return this.cells.flat();
  }
}

/** A function made by LAMBDA. */
export class Lambda {
  constructor(
    readonly size: number,
    readonly apply: (args: readonly Operand[]) => Operand,
  ) {}
}

/** What an expression gives. */
export type Operand = Scalar | Block | Lambda;

/** The first value of an operand. */
export function single(operand: Operand): Scalar {
  if (operand instanceof Block) return operand.at(0, 0);
  return operand instanceof Lambda ? WRONG_VALUE : operand;
}

export function blockOf(operand: Operand): Block {
  return operand instanceof Block ? operand : Block.of([[single(operand)]]);
}
