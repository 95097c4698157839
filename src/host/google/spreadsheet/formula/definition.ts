/** How a function of formulas is declared, and what it is given when it is called. */
import type { Evaluator } from './evaluator';
import type { Scope, Surroundings } from './scope';
import type { Terms } from './terms';
import type { Node } from './tree';
import { Block, blockOf, FormulaError, Lambda, type Operand, type Scalar, single, WRONG_VALUE } from './value';

/** A function whose arguments are computed before it is called. */
export interface Eager {
  readonly min: number;
  readonly max: number;
  /** The arguments that are one value each: a range given there is worked through cell by cell or narrowed to one cell. */
  readonly single: 'all' | readonly number[];
  /** Arguments are computed as inside ARRAYFORMULA. */
  readonly array?: true;
  /** Errors in single arguments reach the function. */
  readonly takesErrors?: true;
  readonly run: (args: readonly Operand[], call: Call) => Operand;
}

/** A function that computes those of its arguments that it needs. */
export interface Lazy {
  readonly min: number;
  readonly max: number;
  readonly lazy: (nodes: readonly Node[], call: Call) => Operand;
}

export type Definition = Eager | Lazy;
export type Definitions = Readonly<Record<string, Definition>>;

/** A function of single values only. */
export function scalars(min: number, max: number, run: Eager['run']): Eager {
  return { min, max, single: 'all', run };
}

/** A function of whole ranges; `positions` are the arguments that are single values nevertheless. */
export function ranges(min: number, max: number, run: Eager['run'], positions: readonly number[] = []): Eager {
  return { min, max, single: positions, run };
}

/** One call of a function: where it happens, and arguments read as what the function wants. */
export class Call {
  constructor(
    readonly evaluator: Evaluator,
    readonly scope: Scope,
  ) {}

  get book(): Surroundings {
    return this.evaluator.book;
  }

  get terms(): Terms {
    return this.book.terms;
  }

  evaluate(node: Node, scope = this.scope): Operand {
    return this.evaluator.evaluate(node, scope);
  }

  /** One value for an operand: of a range the cell in the row or column of the formula. */
  single(operand: Operand): Scalar {
    return this.evaluator.narrow(operand, this.scope);
  }

  number(operand: Operand): number {
    return this.terms.number(single(operand));
  }

  whole(operand: Operand): number {
    return Math.trunc(this.number(operand));
  }

  text(operand: Operand): string {
    return this.terms.text(single(operand));
  }

  boolean(operand: Operand): boolean {
    return this.terms.boolean(single(operand));
  }

  lambda(operand: Operand): Lambda {
    if (operand instanceof Lambda) return operand;
    throw WRONG_VALUE;
  }

  /** All values of the arguments one after another; errors are thrown. */
  values(args: readonly Operand[]): Scalar[] {
    const values = args.flatMap((arg) => (arg instanceof Block ? arg.flat : [single(arg)]));
    for (const value of values) if (value instanceof FormulaError) throw value;
    return values;
  }

  /** The numbers among the arguments: in ranges everything else is passed over, a value given directly must be a number. */
  numbers(args: readonly Operand[]): number[] {
    const numbers: number[] = [];
    for (const arg of args) {
      if (!(arg instanceof Block)) {
        numbers.push(this.number(arg));
        continue;
      }
      for (const row of arg.cells) {
        for (const value of row) {
          if (typeof value === 'number') numbers.push(value);
          else if (value instanceof FormulaError) throw value;
        }
      }
    }
    return numbers;
  }
}

/** Does something to each value of a block. */
export function mapBlock(operand: Operand, change: (value: Scalar) => Scalar): Block {
  return Block.of(blockOf(operand).cells.map((row) => row.map(change)));
}
