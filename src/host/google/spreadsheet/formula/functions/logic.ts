/** Deciding and naming: IF and its kin, which compute only what they need; LET, LAMBDA and the functions that apply one. */
import { type Call, type Definitions, type Lazy, mapBlock, ranges, scalars } from '../definition';
import type { Scope } from '../scope';
import type { Node } from '../tree';
import {
  Block,
  blockOf,
  FormulaError,
  Lambda,
  NO_NAME,
  NOT_AVAILABLE,
  type Operand,
  type Scalar,
  single,
  WRONG_VALUE,
} from '../value';

/** The truth values among the arguments; text in ranges is passed over, empty cells too. */
function truths(args: readonly Operand[], call: Call): boolean[] {
  const truths: boolean[] = [];
  for (const arg of args) {
    if (!(arg instanceof Block)) truths.push(call.boolean(arg));
    else {
      for (const value of arg.flat) {
        if (value instanceof FormulaError) throw value;
        if (typeof value === 'boolean' || typeof value === 'number') truths.push(value !== false && value !== 0);
      }
    }
  }
  if (truths.length === 0) throw WRONG_VALUE;
  return truths;
}

/** Chooses one of the arguments by the first: lazily for a single value, cell by cell for a range in array scope. */
function choosing(
  min: number,
  max: number,
  choose: (value: Scalar, nodes: readonly Node[], call: Call) => Operand,
): Lazy {
  return {
    min,
    max,
    lazy: (nodes, call) => {
      const first = call.evaluate(nodes[0]!);
      if (!call.scope.array || !(first instanceof Block) || (first.rows === 1 && first.columns === 1))
        return choose(call.scope.array ? single(first) : call.single(first), nodes, call);
      return cellByCell(first, (value) => choose(value, nodes, call), nodes, call);
    },
  };
}

/** For each cell of a range what is chosen for it; ranges chosen give the cell of the same place. */
function cellByCell(first: Block, choose: (value: Scalar) => Operand, nodes: readonly Node[], call: Call): Block {
  const known = new Map<unknown, Operand>();
  const chosen = first.cells.map((row) =>
    row.map((value) => {
      if (!known.has(value)) {
        try {
          known.set(value, choose(value));
        } catch (error) {
          if (!(error instanceof FormulaError)) throw error;
          known.set(value, error);
        }
      }
      return known.get(value);
    }),
  );
  let { rows, columns } = first;
  for (const node of nodes.slice(1)) {
    const other = call.evaluate(node);
    if (!(other instanceof Block)) continue;
    rows = Math.max(rows, other.rows);
    columns = Math.max(columns, other.columns);
  }
  return Block.of(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const line = first.rows === 1 ? chosen[0] : chosen[row];
        const x = first.columns === 1 ? 0 : column;
        if (!line || x >= line.length) return NOT_AVAILABLE;
        const operand = line[x];
        if (!(operand instanceof Block)) return single(operand);
        const y = operand.rows === 1 ? 0 : row;
        const z = operand.columns === 1 ? 0 : column;
        return y < operand.rows && z < operand.columns ? operand.at(y, z) : NOT_AVAILABLE;
      }),
    ),
  );
}

/** A value, or its replacement where it is a certain error. */
function guarding(isCaught: (error: FormulaError) => boolean): Lazy {
  return {
    min: 1,
    max: 2,
    lazy: ([of, instead], call) => {
      const value = call.evaluate(of!);
      const other = (): Operand => (instead ? call.evaluate(instead) : undefined);
      if (value instanceof Block && !(value.rows === 1 && value.columns === 1)) {
        if (!value.flat.some((one) => one instanceof FormulaError && isCaught(one))) return value;
        const replacement = single(other());
        return mapBlock(value, (one) => (one instanceof FormulaError && isCaught(one) ? replacement : one));
      }
      const one = single(value);
      return one instanceof FormulaError && isCaught(one) ? other() : value;
    },
  };
}

function nameOf(node: Node | undefined): string {
  if (node?.kind !== 'name') throw NO_NAME;
  return node.name.toUpperCase();
}

function bind(scope: Scope, name: string, value: Operand): Scope {
  return { ...scope, variables: new Map([...(scope.variables ?? []), [name, value]]) };
}

function applied(lambda: Lambda, args: readonly Operand[]): Operand {
  if (lambda.size !== args.length) throw NOT_AVAILABLE;
  return lambda.apply(args);
}

const rowsOf = (block: Block): Block[] => block.cells.map((row) => Block.of([row]));
const columnsOf = (block: Block): Block[] =>
  Array.from({ length: block.columns }, (_, column) => Block.of(block.cells.map((row) => [row[column]])));

export const logic: Definitions = {
  IF: choosing(2, 3, (value, [, yes, no], call) => {
    if (call.terms.boolean(value)) return call.evaluate(yes!);
    return no ? call.evaluate(no) : false;
  }),
  IFS: {
    min: 2,
    max: 255,
    lazy: (nodes, call) => {
      for (let index = 0; index + 1 < nodes.length; index += 2)
        if (call.terms.boolean(call.single(call.evaluate(nodes[index]!)))) return call.evaluate(nodes[index + 1]!);
      return NOT_AVAILABLE;
    },
  },
  SWITCH: choosing(3, 255, (value, nodes, call) => {
    if (value instanceof FormulaError) return value;
    for (let index = 1; index + 1 < nodes.length; index += 2)
      if (call.terms.same(value, call.single(call.evaluate(nodes[index]!)))) return call.evaluate(nodes[index + 1]!);
    return nodes.length % 2 === 0 ? call.evaluate(nodes.at(-1)!) : NOT_AVAILABLE;
  }),
  CHOOSE: choosing(2, 255, (value, nodes, call) => {
    const node = nodes[Math.trunc(call.terms.number(value))];
    if (!node || node === nodes[0]) throw FormulaError.of('#NUM!');
    return call.evaluate(node);
  }),
  IFERROR: guarding(() => true),
  IFNA: guarding((error) => error === NOT_AVAILABLE),
  AND: ranges(1, 255, (args, call) => truths(args, call).every(Boolean)),
  OR: ranges(1, 255, (args, call) => truths(args, call).some(Boolean)),
  XOR: ranges(1, 255, (args, call) => truths(args, call).filter(Boolean).length % 2 === 1),
  NOT: scalars(1, 1, ([value], call) => !call.boolean(value)),
  TRUE: scalars(0, 0, () => true),
  FALSE: scalars(0, 0, () => false),
  ARRAYFORMULA: {
    min: 1,
    max: 1,
    lazy: ([node], call) => call.evaluate(node!, { ...call.scope, array: true }),
  },
  LET: {
    min: 3,
    max: 255,
    lazy: (nodes, call) => {
      let { scope } = call;
      for (let index = 0; index + 2 < nodes.length; index += 2) {
        const value = call.evaluate(nodes[index + 1]!, scope);
        scope = bind(scope, nameOf(nodes[index]), value);
      }
      return nodes.length % 2 === 0 ? NOT_AVAILABLE : call.evaluate(nodes.at(-1)!, scope);
    },
  },
  LAMBDA: {
    min: 1,
    max: 255,
    lazy: (nodes, call) => {
      const names = nodes.slice(0, -1).map(nameOf);
      const body = nodes.at(-1)!;
      return new Lambda(names.length, (args) =>
        call.evaluate(body, {
          ...call.scope,
          variables: new Map([
            ...(call.scope.variables ?? []),
            ...names.map((name, index): [string, Operand] => [name, args[index]]),
          ]),
        }),
      );
    },
  },
  MAP: ranges(2, 255, (args, call) => {
    const lambda = call.lambda(args.at(-1));
    const blocks = args.slice(0, -1).map(blockOf);
    const [first] = blocks;
    if (blocks.some(({ rows, columns }) => rows !== first!.rows || columns !== first!.columns)) throw WRONG_VALUE;
    return Block.of(
      first!.cells.map((row, y) =>
        row.map((_, x) =>
          single(
            applied(
              lambda,
              blocks.map((block) => block.at(y, x)),
            ),
          ),
        ),
      ),
    );
  }),
  BYROW: ranges(2, 2, ([block, lambda], call) =>
    Block.of(rowsOf(blockOf(block)).map((row) => [single(applied(call.lambda(lambda), [row]))])),
  ),
  BYCOL: ranges(2, 2, ([block, lambda], call) =>
    Block.of([columnsOf(blockOf(block)).map((column) => single(applied(call.lambda(lambda), [column])))]),
  ),
  REDUCE: ranges(3, 3, ([start, block, lambda], call) =>
    blockOf(block).flat.reduce<Operand>((sum, value) => applied(call.lambda(lambda), [sum, value]), start),
  ),
  SCAN: ranges(3, 3, ([start, block, lambda], call) => {
    let sum = start;
    return mapBlock(block, (value) => {
      sum = applied(call.lambda(lambda), [sum, value]);
      return single(sum);
    });
  }),
  MAKEARRAY: ranges(3, 3, ([rows, columns, lambda], call) =>
    Block.of(
      Array.from({ length: call.whole(rows) }, (_, y) =>
        Array.from({ length: call.whole(columns) }, (__, x) => single(applied(call.lambda(lambda), [y + 1, x + 1]))),
      ),
    ),
  ),
};
