/** Functions whose arithmetic is taken from the library: statistics, trigonometry, money. Reading arguments stays ours. */
import * as formulajs from '@formulajs/formulajs';
import { type Definitions, type Eager, ranges, scalars } from '../definition';
import {
  Block,
  blockOf,
  ERROR_TEXTS,
  FormulaError,
  NOT_AVAILABLE,
  type Operand,
  WRONG_NUMBER,
  WRONG_VALUE,
} from '../value';

type Calculation = (...args: readonly unknown[]) => unknown;

/** What the library gives: errors come as objects, sometimes thrown. */
function result(calculate: Calculation, args: readonly unknown[]): Operand {
  let given: unknown;
  try {
    given = calculate(...args);
  } catch (error) {
    given = error;
  }
  if (typeof given === 'number') return Number.isFinite(given) ? given : WRONG_NUMBER;
  if (typeof given === 'string' || typeof given === 'boolean') return given;
  if (given instanceof Error) {
    const text = ERROR_TEXTS.find((one) => one === (given as Error).message);
    return text ? FormulaError.of(text) : WRONG_VALUE;
  }
  return WRONG_VALUE;
}

/** Each argument is a number. */
function plain(min: number, max: number, calculate: Calculation): Eager {
  return scalars(min, max, (args, call) =>
    result(
      calculate,
      args.map((arg) => call.number(arg)),
    ),
  );
}

/** All arguments together are one list of numbers. */
function statistic(calculate: Calculation): Eager {
  return ranges(1, 255, (args, call) => {
    const numbers = call.numbers(args);
    return numbers.length === 0 ? WRONG_NUMBER : result(calculate, [numbers]);
  });
}

/** A list of numbers, then single numbers. */
function ranked(max: number, calculate: Calculation): Eager {
  return ranges(
    2,
    max,
    ([list, ...rest], call) => {
      const numbers = call.numbers([list]);
      if (numbers.length === 0) return WRONG_NUMBER;
      return result(calculate, [numbers, ...rest.map((one) => call.number(one))]);
    },
    [1, 2],
  );
}

/** Two lists of equal length, of which only pairs of numbers count. */
function paired(calculate: Calculation): Eager {
  return ranges(2, 2, ([a, b]) => {
    const [left, right] = [blockOf(a).flat, blockOf(b).flat];
    if (left.length !== right.length) throw NOT_AVAILABLE;
    const pairs = left.flatMap((value, index) => {
      const other = right[index];
      return typeof value === 'number' && typeof other === 'number' ? [[value, other] as const] : [];
    });
    if (pairs.length === 0) throw NOT_AVAILABLE;
    return result(calculate, [pairs.map(([one]) => one), pairs.map(([, two]) => two)]);
  });
}

const fromLibrary = formulajs as unknown as Readonly<Record<string, Calculation>>;
const named = (name: string): Calculation => fromLibrary[name]!;
const all = (names: readonly string[], make: (calculate: Calculation) => Eager): Definitions =>
  Object.fromEntries(names.map((name) => [name, make(named(name))]));

const rank: (calculate: Calculation) => Eager = (calculate) =>
  ranges(
    2,
    3,
    ([value, list, ascending], call) => {
      const numbers = call.numbers([list]);
      const number = call.number(value);
      if (!numbers.includes(number)) throw NOT_AVAILABLE;
      return result(calculate, [number, numbers, ascending !== undefined && call.boolean(ascending)]);
    },
    [0, 2],
  );

/** Deviations of fewer than two numbers divide by nothing. */
const deviation = (calculate: Calculation): Eager =>
  ranges(1, 255, (args, call) => {
    const numbers = call.numbers(args);
    return numbers.length < 2 ? FormulaError.of('#DIV/0!') : result(calculate, [numbers]);
  });

export const library: Definitions = {
  ...all(['ACOS', 'ACOSH', 'ASIN', 'ASINH', 'ATAN', 'ATANH', 'COS', 'COSH', 'COT', 'DEGREES', 'EVEN', 'FACT'], (one) =>
    plain(1, 1, one),
  ),
  ...all(['LN', 'LOG10', 'ODD', 'RADIANS', 'SIN', 'SINH', 'TAN', 'TANH'], (one) => plain(1, 1, one)),
  ...all(['ATAN2', 'COMBIN', 'PERMUT', 'BITAND', 'BITOR', 'BITXOR'], (one) => plain(2, 2, one)),
  LOG: plain(1, 2, (value, base = 10) => named('LOG')(value, base)),
  ...all(['FV', 'PMT', 'PV', 'NPER'], (one) => plain(3, 5, one)),
  RATE: plain(3, 6, named('RATE')),
  SLN: plain(3, 3, named('SLN')),
  ...all(['GCD', 'LCM'], (one) => ranges(1, 255, (args, call) => result(one, call.numbers(args)))),
  ...all(['MEDIAN', 'AVEDEV', 'GEOMEAN', 'HARMEAN', 'DEVSQ', 'KURT', 'SKEW'], statistic),
  MODE: ranges(1, 255, (args, call) => {
    const counts = new Map<number, number>();
    for (const number of call.numbers(args)) counts.set(number, (counts.get(number) ?? 0) + 1);
    const most = Math.max(0, ...counts.values());
    if (most < 2) throw NOT_AVAILABLE;
    return [...counts].find(([, count]) => count === most)![0];
  }),
  STDEV: deviation(named('STDEVS')),
  'STDEV.S': deviation(named('STDEVS')),
  STDEVP: statistic(named('STDEVP')),
  'STDEV.P': statistic(named('STDEVP')),
  VAR: deviation(named('VARS')),
  'VAR.S': deviation(named('VARS')),
  VARP: statistic(named('VARP')),
  'VAR.P': statistic(named('VARP')),
  ...all(['LARGE', 'SMALL'], (one) => ranked(2, one)),
  PERCENTILE: ranked(2, named('PERCENTILEINC')),
  'PERCENTILE.INC': ranked(2, named('PERCENTILEINC')),
  'PERCENTILE.EXC': ranked(2, named('PERCENTILEEXC')),
  QUARTILE: ranked(2, named('QUARTILEINC')),
  'QUARTILE.INC': ranked(2, named('QUARTILEINC')),
  PERCENTRANK: ranked(3, named('PERCENTRANKINC')),
  TRIMMEAN: ranked(2, named('TRIMMEAN')),
  RANK: rank(named('RANKEQ')),
  'RANK.EQ': rank(named('RANKEQ')),
  'RANK.AVG': rank(named('RANKAVG')),
  ...all(['CORREL', 'PEARSON', 'SLOPE', 'INTERCEPT', 'RSQ', 'STEYX'], paired),
  NPV: ranges(
    2,
    255,
    ([rate, ...flows], call) => result(named('NPV'), [call.number(rate), ...call.numbers(flows)]),
    [0],
  ),
  IRR: ranges(1, 2, ([flows, guess], call) => {
    const numbers = call.numbers([flows]);
    if (!numbers.some((one) => one > 0) || !numbers.some((one) => one < 0)) throw WRONG_NUMBER;
    return result(named('IRR'), [numbers, guess === undefined ? 0.1 : call.number(guess)]);
  }),
  ROMAN: plain(1, 2, (value) => named('ROMAN')(value)),
  ARABIC: scalars(1, 1, ([text], call) => result(named('ARABIC'), [call.text(text)])),
  MUNIT: ranges(1, 1, ([size], call) => {
    const count = call.whole(size);
    if (count < 1) throw WRONG_VALUE;
    return Block.of(
      Array.from({ length: count }, (_, y) => Array.from({ length: count }, (__, x) => (x === y ? 1 : 0))),
    );
  }),
};
