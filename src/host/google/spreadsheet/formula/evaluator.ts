/** Trees of formulas turned into values: operators, references, calls of functions, and working through ranges cell by cell. */
import type { Area } from '../area';
import { Call, type Definition, type Eager } from './definition';
import type { Scope, Surroundings } from './scope';
import type { Node, Operator, Reference } from './tree';
import {
  Block,
  DIVISION,
  FormulaError,
  Lambda,
  NO_NAME,
  NO_REFERENCE,
  NOT_AVAILABLE,
  type Operand,
  type Scalar,
  single,
  WRONG_NUMBER,
  WRONG_VALUE,
} from './value';

export class Evaluator {
  constructor(
    readonly book: Surroundings,
    private readonly functions: ReadonlyMap<string, Definition>,
  ) {}

  /** The value of a tree; errors inside become values. */
  evaluate(node: Node, scope: Scope): Operand {
    try {
      return this.compute(node, scope);
    } catch (error) {
      if (error instanceof FormulaError) return error;
      throw error;
    }
  }

  private compute(node: Node, scope: Scope): Operand {
    switch (node.kind) {
      case 'number':
      case 'text':
      case 'boolean':
        return node.value;
      case 'error':
        return FormulaError.of(node.text);
      case 'missing':
        return undefined;
      case 'reference':
        return this.reference(node, scope);
      case 'name':
        return this.named(node.name, scope);
      case 'span':
        return this.span(this.evaluate(node.first, scope), this.evaluate(node.last, scope));
      case 'brackets':
        return this.evaluate(node.of, scope);
      case 'sign':
        if (node.sign === '+') return this.evaluate(node.of, scope);
        return this.lift([this.evaluate(node.of, scope)], scope, ([value]) => -this.book.terms.number(value));
      case 'percent':
        return this.lift([this.evaluate(node.of, scope)], scope, ([value]) => this.book.terms.number(value) / 100);
      case 'operation': {
        const { operator } = node;
        const sides = [this.evaluate(node.left, scope), this.evaluate(node.right, scope)];
        return this.lift(sides, scope, ([left, right]) => this.operate(operator, left, right));
      }
      case 'array':
        return this.array(node.rows, scope);
      case 'call':
        return this.call(node.name, node.args, scope);
      case 'apply':
        return this.apply(
          this.evaluate(node.of, scope),
          node.args.map((arg) => this.evaluate(arg, scope)),
        );
    }
  }

  private operate(operator: Operator, left: Scalar, right: Scalar): Scalar {
    if (left instanceof FormulaError) return left;
    if (right instanceof FormulaError) return right;
    const { terms } = this.book;
    switch (operator) {
      case '+':
        return terms.number(left) + terms.number(right);
      case '-':
        return terms.number(left) - terms.number(right);
      case '*':
        return terms.number(left) * terms.number(right);
      case '/': {
        const divisor = terms.number(right);
        const dividend = terms.number(left);
        return divisor === 0 ? DIVISION : dividend / divisor;
      }
      case '^':
        return power(terms.number(left), terms.number(right));
      case '&':
        return terms.text(left) + terms.text(right);
      case '=':
        return terms.compare(left, right) === 0;
      case '<>':
        return terms.compare(left, right) !== 0;
      case '<':
        return terms.compare(left, right) < 0;
      case '>':
        return terms.compare(left, right) > 0;
      case '<=':
        return terms.compare(left, right) <= 0;
      case '>=':
        return terms.compare(left, right) >= 0;
    }
  }

  /** The area that a reference names, open sides filled up; undefined when it lies outside its sheet. */
  areaOf({ sheet: name, first, last = first }: Reference, scope: Scope): { sheet: number; area: Area } | undefined {
    const sheet = name === undefined ? scope.sheet : this.book.sheetNamed(name);
    if (sheet === undefined) return undefined;
    const size = this.book.sizeOf(sheet);
    const [top, bottom] = span(first.row, last.row, size.rows);
    const [left, right] = span(first.column, last.column, size.columns);
    if (top > size.rows || left > size.columns) return undefined;
    const rows = Math.min(bottom, size.rows) - top + 1;
    const columns = Math.min(right, size.columns) - left + 1;
    return { sheet, area: { row: top, column: left, rows, columns } };
  }

  private reference(node: Reference, scope: Scope): Operand {
    const found = this.areaOf(node, scope);
    return found ? this.book.block(found.sheet, found.area) : NO_REFERENCE;
  }

  private named(name: string, scope: Scope): Operand {
    const variable = scope.variables?.get(name.toUpperCase());
    if (variable !== undefined || scope.variables?.has(name.toUpperCase())) return variable;
    const found = this.book.named(name);
    return found ? this.book.block(found.sheet, found.area) : NO_NAME;
  }

  private span(first: Operand, last: Operand): Operand {
    if (!(first instanceof Block && last instanceof Block) || !first.place || !last.place) return NO_REFERENCE;
    if (first.place.sheet !== last.place.sheet) return NO_REFERENCE;
    const row = Math.min(first.place.row, last.place.row);
    const column = Math.min(first.place.column, last.place.column);
    const bottom = Math.max(first.place.row + first.rows, last.place.row + last.rows);
    const right = Math.max(first.place.column + first.columns, last.place.column + last.columns);
    return this.book.block(first.place.sheet, { row, column, rows: bottom - row, columns: right - column });
  }

  /** `{A1:A3,B1:B3;…}`: blocks of one row must be equally high, rows equally wide. */
  private array(rows: readonly (readonly Node[])[], scope: Scope): Operand {
    const cells: Scalar[][] = [];
    for (const row of rows) {
      const blocks = row.map((node) => {
        const operand = this.evaluate(node, { ...scope, array: true });
        if (operand instanceof FormulaError) throw operand;
        return operand instanceof Block ? operand : Block.of([[single(operand)]]);
      });
      const height = blocks[0]?.rows ?? 0;
      if (blocks.some((block) => block.rows !== height)) throw WRONG_VALUE;
      for (let line = 0; line < height; line++) cells.push(blocks.flatMap((block) => block.cells[line] ?? []));
    }
    if (cells.some((row) => row.length !== cells[0]!.length)) throw WRONG_VALUE;
    return cells.length === 0 || cells[0]!.length === 0 ? NO_REFERENCE : Block.of(cells);
  }

  /** A function by its name. */
  definition(name: string): Definition | undefined {
    return this.functions.get(name);
  }

  call(name: string, nodes: readonly Node[], scope: Scope): Operand {
    const variable = scope.variables?.get(name);
    if (variable instanceof Lambda) {
      return this.apply(
        variable,
        nodes.map((node) => this.evaluate(node, scope)),
      );
    }
    const definition = this.functions.get(name);
    if (!definition) return NO_NAME;
    if (nodes.length < definition.min || nodes.length > definition.max) return NOT_AVAILABLE;
    const call = new Call(this, scope);
    if ('lazy' in definition) return definition.lazy(nodes, call);
    const inner = definition.array && !scope.array ? { ...scope, array: true } : scope;
    const args = nodes.map((node) => this.evaluate(node, inner));
    return this.run(definition, args, inner === scope ? call : new Call(this, inner), scope);
  }

  private run(definition: Eager, args: readonly Operand[], call: Call, scope: Scope): Operand {
    const isSingle = (position: number): boolean => definition.single === 'all' || definition.single.includes(position);
    const once = (ready: readonly Operand[]): Operand => {
      if (!definition.takesErrors) {
        for (const [position, arg] of ready.entries())
          if (isSingle(position) && arg instanceof FormulaError) return arg;
      }
      try {
        return tidy(definition.run(ready, call));
      } catch (error) {
        if (error instanceof FormulaError) return error;
        throw error;
      }
    };
    if (!scope.array) return once(args.map((arg, position) => (isSingle(position) ? this.narrow(arg, scope) : arg)));
    const wide = args.filter((arg, position) => isSingle(position) && arg instanceof Block && !isOne(arg));
    if (wide.length === 0) {
      return once(args.map((arg, position) => (isSingle(position) && arg instanceof Block ? single(arg) : arg)));
    }
    return broadcast(wide as Block[], (row, column) =>
      single(once(args.map((arg, position) => (isSingle(position) ? cellOf(arg, row, column) : arg)))),
    );
  }

  apply(of: Operand, args: readonly Operand[]): Operand {
    if (of instanceof FormulaError) return of;
    if (!(of instanceof Lambda)) return NO_NAME;
    return of.size === args.length ? of.apply(args) : NOT_AVAILABLE;
  }

  /** Applies a function of single values: in array scope to each cell, otherwise to the cell that belongs to the formula's row or column. */
  lift(operands: readonly Operand[], scope: Scope, of: (values: readonly Scalar[]) => Scalar): Operand {
    const safe = (values: readonly Scalar[]): Scalar => {
      for (const value of values) if (value instanceof FormulaError) return value;
      try {
        return tidyScalar(of(values));
      } catch (error) {
        if (error instanceof FormulaError) return error;
        throw error;
      }
    };
    if (!scope.array) return safe(operands.map((operand) => this.narrow(operand, scope)));
    const wide = operands.filter((operand) => operand instanceof Block && !isOne(operand)) as Block[];
    if (wide.length === 0) return safe(operands.map(single));
    return broadcast(wide, (row, column) => safe(operands.map((operand) => cellOf(operand, row, column))));
  }

  /** One value of an operand. A range gives the cell in the row or column of the formula; what was computed gives its first value. */
  narrow(operand: Operand, scope: Scope): Scalar {
    if (!(operand instanceof Block) || isOne(operand)) return single(operand);
    const { place } = operand;
    if (!place) return operand.at(0, 0);
    const down = scope.row - place.row;
    const right = scope.column - place.column;
    if (operand.columns === 1 && down >= 0 && down < operand.rows) return operand.at(down, 0);
    if (operand.rows === 1 && right >= 0 && right < operand.columns) return operand.at(0, right);
    return WRONG_VALUE;
  }
}

function isOne(block: Block): boolean {
  return block.rows === 1 && block.columns === 1;
}

function span(a: number | undefined, b: number | undefined, end: number): [number, number] {
  if (a === undefined && b === undefined) return [1, end];
  if (a === undefined || b === undefined) return [(a ?? b)!, end];
  return a <= b ? [a, b] : [b, a];
}

/** Numbers that are none become errors. */
function tidyScalar(value: Scalar): Scalar {
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? value + 0 : WRONG_NUMBER;
}

function tidy(operand: Operand): Operand {
  return typeof operand === 'number' ? tidyScalar(operand) : operand;
}

export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent < 0) return DIVISION;
  const result = base ** exponent;
  return Number.isNaN(result) ? WRONG_NUMBER : result;
}

/** The value for one place of a result: single values and single lines repeat, what is too short lacks it. */
function cellOf(operand: Operand, row: number, column: number): Scalar {
  if (!(operand instanceof Block)) return single(operand);
  const y = operand.rows === 1 ? 0 : row;
  const x = operand.columns === 1 ? 0 : column;
  return y < operand.rows && x < operand.columns ? operand.at(y, x) : NOT_AVAILABLE;
}

function broadcast(blocks: readonly Block[], of: (row: number, column: number) => Scalar): Block {
  const rows = Math.max(...blocks.map((block) => block.rows));
  const columns = Math.max(...blocks.map((block) => block.columns));
  return Block.of(
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => of(row, column))),
  );
}
