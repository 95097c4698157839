/** Adding up, counting and rounding, where Google's rules for text, blanks and ranges matter. */
import { type Call, type Definitions, type Eager, ranges, scalars } from '../definition';
import { power } from '../evaluator';
import {
  Block,
  blockOf,
  DIVISION,
  FormulaError,
  type Operand,
  type Scalar,
  single,
  WRONG_NUMBER,
  WRONG_VALUE,
} from '../value';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A function of all numbers of its arguments. */
function over(of: (numbers: number[]) => Operand): Eager {
  return ranges(1, 255, (args, call) => of(call.numbers(args)));
}

function extreme(of: (a: number, b: number) => number): Eager {
  return over((numbers) => numbers.reduce((best, number) => of(best, number), numbers[0] ?? 0));
}

function two(min: number, of: (a: number, b: number) => Scalar, instead = 0): Eager {
  return scalars(min, 2, ([a, b], call) => of(call.number(a), b === undefined ? instead : call.number(b)));
}

/** Rounds a number's decimal notation, so that 1.005 is not taken for a little less than it says. */
function rounded(value: number, digits: number, how: (value: number) => number): number {
  const places = Math.trunc(digits);
  const shifted = shift(value, places);
  return shift(how(Number(shifted.toPrecision(15))), -places);
}

function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

const away = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));
const up = (value: number): number => Math.sign(value) * Math.ceil(Math.abs(value));

/** Values counted: of ranges those that are not empty, besides every argument given directly. */
function filled(args: readonly Operand[]): Scalar[] {
  return args.flatMap((arg) =>
    arg instanceof Block ? arg.flat.filter((value) => value !== undefined) : [single(arg)],
  );
}

function distinct(values: readonly Scalar[]): number {
  return new Set(values.map((value) => (typeof value === 'string' ? value.toLowerCase() : value))).size;
}

function toMultiple(value: number, step: number, how: (value: number) => number): Scalar {
  if (step === 0) return 0;
  if (value > 0 && step < 0) return WRONG_NUMBER;
  return Number((how(Number((value / step).toPrecision(15))) * step).toPrecision(15));
}

function product(args: readonly Operand[], call: Call): number {
  const blocks = args.map(blockOf);
  const [first] = blocks;
  if (blocks.some(({ rows, columns }) => rows !== first!.rows || columns !== first!.columns)) throw WRONG_VALUE;
  let total = 0;
  for (let row = 0; row < first!.rows; row++) {
    for (let column = 0; column < first!.columns; column++) {
      let one = 1;
      for (const block of blocks) {
        const value = block.at(row, column);
        if (value instanceof FormulaError) throw value;
        one *= typeof value === 'number' ? value : value === true && blocks.length > 1 ? 1 : 0;
      }
      total += one;
    }
  }
  return call.number(total);
}

/** The functions of SUBTOTAL; from 101 on the same without hidden rows, which formulas do not see here. */
const SUBTOTALS: readonly string[] = [
  'AVERAGE',
  'COUNT',
  'COUNTA',
  'MAX',
  'MIN',
  'PRODUCT',
  'STDEV',
  'STDEVP',
  'SUM',
  'VAR',
  'VARP',
];

export const numbers: Definitions = {
  SUM: over(sum),
  SUMSQ: over((values) => sum(values.map((value) => value * value))),
  PRODUCT: over((values) => (values.length === 0 ? 0 : values.reduce((total, value) => total * value, 1))),
  AVERAGE: over((values) => (values.length === 0 ? DIVISION : sum(values) / values.length)),
  MIN: extreme(Math.min),
  MAX: extreme(Math.max),
  COUNT: ranges(1, 255, (args, call) => {
    const isNumber = (value: Scalar): boolean => typeof value === 'number';
    const looksSo = (value: Scalar): boolean =>
      isNumber(value) || (typeof value === 'string' && call.terms.numberIn(value) !== undefined);
    return args.flatMap((arg) => (arg instanceof Block ? arg.flat.filter(isNumber) : [single(arg)].filter(looksSo)))
      .length;
  }),
  COUNTA: ranges(1, 255, (args) => filled(args).length),
  COUNTBLANK: ranges(
    1,
    255,
    (args) => args.flatMap((arg) => blockOf(arg).flat).filter((value) => value === undefined || value === '').length,
  ),
  COUNTUNIQUE: ranges(1, 255, (args) => distinct(filled(args))),
  SUMPRODUCT: { ...ranges(1, 255, product), array: true },
  ADD: two(2, (a, b) => a + b),
  MINUS: two(2, (a, b) => a - b),
  MULTIPLY: two(2, (a, b) => a * b),
  DIVIDE: two(2, (a, b) => (b === 0 ? DIVISION : a / b)),
  POW: two(2, power),
  POWER: two(2, power),
  UMINUS: scalars(1, 1, ([a], call) => -call.number(a)),
  ROUND: two(1, (value, digits) => rounded(value, digits, away)),
  ROUNDUP: two(1, (value, digits) => rounded(value, digits, up)),
  ROUNDDOWN: two(1, (value, digits) => rounded(value, digits, Math.trunc)),
  TRUNC: two(1, (value, digits) => rounded(value, digits, Math.trunc)),
  INT: scalars(1, 1, ([value], call) => Math.floor(call.number(value))),
  CEILING: two(1, (value, step) => toMultiple(value, step, Math.ceil), 1),
  FLOOR: two(1, (value, step) => toMultiple(value, step, Math.floor), 1),
  MROUND: two(2, (value, step) => (value * step < 0 ? WRONG_NUMBER : toMultiple(value, step, away))),
  MOD: two(2, (value, divisor) => (divisor === 0 ? DIVISION : value - divisor * Math.floor(value / divisor))),
  QUOTIENT: two(2, (value, divisor) => (divisor === 0 ? DIVISION : Math.trunc(value / divisor))),
  ABS: scalars(1, 1, ([value], call) => Math.abs(call.number(value))),
  SIGN: scalars(1, 1, ([value], call) => Math.sign(call.number(value))),
  SQRT: scalars(1, 1, ([value], call) => {
    const number = call.number(value);
    return number < 0 ? WRONG_NUMBER : Math.sqrt(number);
  }),
  EXP: scalars(1, 1, ([value], call) => Math.exp(call.number(value))),
  PI: scalars(0, 0, () => Math.PI),
  RAND: scalars(0, 0, (_, call) => call.book.random()),
  RANDBETWEEN: scalars(2, 2, ([low, high], call) => {
    const first = Math.ceil(call.number(low));
    const last = Math.floor(call.number(high));
    return last < first ? WRONG_NUMBER : first + Math.floor(call.book.random() * (last - first + 1));
  }),
  SUBTOTAL: ranges(
    2,
    255,
    ([kind, ...args], call) => {
      const name = SUBTOTALS[(call.whole(kind) % 100) - 1];
      const definition = name && call.evaluator.definition(name);
      if (!definition || !('run' in definition)) throw WRONG_VALUE;
      return definition.run(
        args.map((arg) => withoutSubtotals(arg, call)),
        call,
      );
    },
    [0],
  ),
};

/** SUBTOTAL passes over cells that are subtotals themselves. */
function withoutSubtotals(arg: Operand, { book }: Call): Operand {
  if (!(arg instanceof Block) || !arg.place) return arg;
  const { sheet, row, column } = arg.place;
  return Block.of(
    arg.cells.map((line, y) =>
      line.map((value, x) =>
        /\bSUBTOTAL\(/i.test(book.formulaAt(sheet, row + y, column + x) ?? '') ? undefined : value,
      ),
    ),
  );
}
