/** Which number format a formula gives to a cell without one of its own, and whether it may fill more than its own cell. */
import { localeOf } from '../locales';
import type { Evaluator } from './evaluator';
import type { Scope, Surroundings } from './scope';
import { PASSING, SPILLING } from './spilling';
import type { Node } from './tree';

const DAYS = new Set(['TODAY', 'DATE', 'DATEVALUE', 'EDATE', 'EOMONTH', 'WORKDAY', 'TO_DATE']);
const TIMES = new Set(['TIME', 'TIMEVALUE']);
/** Functions whose result looks as the cells of their first argument do. */
const LIKE_FIRST = new Set([
  'SUM',
  'MIN',
  'MAX',
  'AVERAGE',
  'MEDIAN',
  'MODE',
  'SMALL',
  'LARGE',
  'FILTER',
  'SORT',
  'SORTN',
  'UNIQUE',
  'INDEX',
  'IFERROR',
  'IFNA',
  'ARRAYFORMULA',
  'ARRAY_CONSTRAIN',
  'OFFSET',
  'ABS',
  'ROUND',
  'ROUNDUP',
  'ROUNDDOWN',
  'FLATTEN',
  'TOCOL',
  'TAKE',
  'DROP',
  'N',
  'HSTACK',
  'VSTACK',
  'CEILING',
  'FLOOR',
  'INT',
  'TRUNC',
  'SUMIFS',
  'AVERAGEIFS',
  'MAXIFS',
  'MINIFS',
]);

/** Whether a formula may fill more than its own cell. */
export function isSpilling(node: Node): boolean {
  if (node.kind === 'array') return true;
  if (node.kind === 'brackets') return isSpilling(node.of);
  if (node.kind === 'apply') return true;
  if (node.kind !== 'call') return false;
  if (SPILLING.has(node.name)) return true;
  return PASSING.has(node.name) && node.args.some((arg) => isSpilling(arg) || isWideReference(arg));
}

function isWideReference(node: Node): boolean {
  return (node.kind === 'reference' && node.last !== undefined) || node.kind === 'name' || node.kind === 'span';
}

/** The number format, taken over from a function of dates or from the cells referred to. `offset` counts columns from the formula's own. */
export function formatOf(
  node: Node,
  scope: Scope,
  book: Surroundings,
  evaluator: Evaluator,
  offset = 0,
): string | undefined {
  const of = (one: Node | undefined, column = offset): string | undefined =>
    one && formatOf(one, scope, book, evaluator, column);
  const locale = localeOf(book.terms.typist.locale);
  switch (node.kind) {
    case 'reference': {
      const found = evaluator.areaOf(node, scope);
      if (!found || offset >= found.area.columns) return undefined;
      const { row, column, rows } = found.area;
      if (rows === 1) return book.formatAt(found.sheet, row, column + offset);
      // The heading above a column says nothing of the values below it.
      for (let line = row; line < row + Math.min(rows, 3); line++) {
        const format = book.formatAt(found.sheet, line, column + offset);
        if (format !== undefined) return format;
      }
      return undefined;
    }
    case 'name': {
      const found = book.named(node.name);
      return found && book.formatAt(found.sheet, found.area.row, found.area.column + offset);
    }
    case 'brackets':
    case 'sign':
      return of(node.of);
    case 'percent':
      return '0.00%';
    case 'operation': {
      if (node.operator !== '+' && node.operator !== '-') return undefined;
      const left = of(node.left);
      const right = of(node.right);
      if (node.operator === '-' && isDay(left) && isDay(right)) return undefined;
      return left ?? right;
    }
    case 'array':
      return of(node.rows[0]?.[0]);
    case 'call':
      break;
    default:
      return undefined;
  }
  const { name, args } = node;
  if (DAYS.has(name)) return locale.date;
  if (name === 'NOW') return `${locale.date} ${locale.timeWithSeconds}`;
  if (TIMES.has(name)) return locale.timeWithSeconds;
  if (LIKE_FIRST.has(name)) return of(args[0]);
  switch (name) {
    case 'TO_PERCENT':
      return '0.00%';
    case 'IF':
      return of(args[1]) ?? of(args[2]);
    case 'IFS':
    case 'CHOOSE':
      return of(args[1]);
    case 'LET':
      return of(args.at(-1));
    case 'SUMIF':
    case 'AVERAGEIF':
    case 'XLOOKUP':
      return of(args[2] ?? args[0]);
    case 'LOOKUP':
      return of(args[2] ?? args[1]);
    case 'VLOOKUP': {
      const [, , index] = args;
      return index?.kind === 'number' ? of(args[1], index.value - 1) : undefined;
    }
    default:
      return undefined;
  }
}

function isDay(format: string | undefined): boolean {
  return format !== undefined && /[dy]/i.test(format);
}
