/** What kind of value something is. */
import { isDate } from '../../display';
import { type Call, type Definitions, type Eager, ranges, scalars } from '../definition';
import { Block, ERROR_TEXTS, FormulaError, NOT_AVAILABLE, type Operand, type Scalar, single } from '../value';

function kind(is: (value: Scalar) => boolean): Eager {
  return { ...scalars(1, 1, ([value]) => is(single(value))), takesErrors: true };
}

const isError = (value: Scalar): value is FormulaError => value instanceof FormulaError;

function isDay(operand: Operand, call: Call): boolean {
  const value = call.single(operand);
  if (typeof value === 'string') return call.terms.numberIn(value) !== undefined && /\D/.test(value);
  if (typeof value !== 'number' || !(operand instanceof Block) || !operand.place) return false;
  const { sheet, row, column } = operand.place;
  return isDate(call.book.formatAt(sheet, row, column));
}

export const information: Definitions = {
  ISBLANK: kind((value) => value === undefined),
  ISNUMBER: kind((value) => typeof value === 'number'),
  ISTEXT: kind((value) => typeof value === 'string'),
  ISNONTEXT: kind((value) => typeof value !== 'string'),
  ISLOGICAL: kind((value) => typeof value === 'boolean'),
  ISERROR: kind(isError),
  ISERR: kind((value) => isError(value) && value !== NOT_AVAILABLE),
  ISNA: kind((value) => value === NOT_AVAILABLE),
  ISEVEN: scalars(1, 1, ([value], call) => Math.abs(call.whole(value)) % 2 === 0),
  ISODD: scalars(1, 1, ([value], call) => Math.abs(call.whole(value)) % 2 === 1),
  ISDATE: ranges(1, 1, ([operand], call) => isDay(operand, call)),
  ISEMAIL: scalars(1, 1, ([value], call) => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(call.text(value))),
  ISURL: scalars(1, 1, ([value], call) =>
    /^((https?|ftp|mailto):(\/\/)?)?[^\s/@]+\.[a-z]{2,}(\/\S*)?$/i.test(call.text(value)),
  ),
  NA: scalars(0, 0, () => NOT_AVAILABLE),
  N: scalars(1, 1, ([value], call) => (typeof value === 'string' ? 0 : call.number(value))),
  'ERROR.TYPE': {
    ...scalars(1, 1, ([value]) =>
      value instanceof FormulaError ? ERROR_TEXTS.indexOf(value.text) + 1 : NOT_AVAILABLE,
    ),
    takesErrors: true,
  },
  TYPE: {
    ...ranges(1, 1, ([operand], call) => {
      if (operand instanceof Block && (operand.rows > 1 || operand.columns > 1)) return 64;
      const value = call.single(operand);
      if (value instanceof FormulaError) return 16;
      return typeof value === 'string' ? 2 : typeof value === 'boolean' ? 4 : 1;
    }),
    takesErrors: true,
  },
  TO_DATE: scalars(1, 1, ([value]) => value),
  TO_PERCENT: scalars(1, 1, ([value]) => value),
  TO_PURE_NUMBER: scalars(1, 1, ([value]) => value),
};
