/**
 * Google's conditions as formulas of a workbook, which mean the same there. A workbook has conditions of its own too, but
 * other ones: a text is greater than any number, for instance.
 */
import type { Condition, ConditionValue } from '../../google/spreadsheet/parts';

/** What a condition needs to know of its book. */
export interface ConditionBook {
  /** A moment as the book keeps dates. */
  serial(moment: number): number;
  /** A formula of Google's without `=`; undefined when a workbook does not know it. */
  formula(text: string): string | undefined;
}

/** The condition on a cell, named by its address; undefined for what a workbook cannot say. */
export function conditionFormula({ type, values }: Condition, cell: string, book: ConditionBook): string | undefined {
  const [first, second] = values;
  if (type === 'CUSTOM_FORMULA') return book.formula(String(first));
  if (type === 'CELL_EMPTY') return `ISBLANK(${cell})`;
  if (type === 'CELL_NOT_EMPTY') return `NOT(ISBLANK(${cell}))`;
  if (type.startsWith('TEXT_')) return textFormula(type.slice(5), cell, quote(String(first ?? '')));
  if (type === 'DATE_IS_VALID_DATE') return `ISNUMBER(${cell})`;
  if (type.endsWith('_RELATIVE')) return relativeFormula(type.slice(5, -9), cell, relativeDay(first));
  const isDate = type.startsWith('DATE_');
  if (!isDate && !type.startsWith('NUMBER_')) return undefined;
  const what = isDate ? `INT(${cell})` : cell;
  const compared = compare(type.slice(isDate ? 5 : 7), what, numberOf(first, book), numberOf(second, book));
  return compared && `AND(ISNUMBER(${cell}),${compared})`;
}

function numberOf(value: ConditionValue | undefined, book: ConditionBook): string {
  if (typeof value === 'object' && 'date' in value) return String(Math.floor(book.serial(value.date)));
  if (typeof value === 'string' && value.startsWith('=')) return book.formula(value) ?? '0';
  return String(Number(value ?? 0));
}

function compare(how: string, what: string, a: string, b: string): string | undefined {
  switch (how) {
    case 'BETWEEN':
      return `${what}>=${a},${what}<=${b}`;
    case 'NOT_BETWEEN':
      return `OR(${what}<${a},${what}>${b})`;
    case 'EQUAL_TO':
      return `${what}=${a}`;
    case 'NOT_EQUAL_TO':
      return `${what}<>${a}`;
    case 'GREATER_THAN':
    case 'AFTER':
      return `${what}>${a}`;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return `${what}>=${a}`;
    case 'LESS_THAN':
    case 'BEFORE':
      return `${what}<${a}`;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return `${what}<=${a}`;
    default:
      return undefined;
  }
}

function textFormula(how: string, cell: string, text: string): string | undefined {
  switch (how) {
    case 'CONTAINS':
      return `ISNUMBER(SEARCH(${literal(text)},${cell}))`;
    case 'DOES_NOT_CONTAIN':
      return `ISERROR(SEARCH(${literal(text)},${cell}))`;
    case 'EQUAL_TO':
      return `${cell}&""=${text}`;
    case 'STARTS_WITH':
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case 'ENDS_WITH':
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case 'IS_VALID_EMAIL':
      return `ISNUMBER(SEARCH("?*@?*.?*",${cell}))`;
    case 'IS_VALID_URL':
      return `ISNUMBER(SEARCH("?*.?*",${cell}))`;
    default:
      return undefined;
  }
}

/** SEARCH reads `?`, `*` and `~` as signs of its own. */
function literal(quoted: string): string {
  return quoted.replace(/[?*~]/g, '~$&');
}

function relativeDay(value: ConditionValue | undefined): string {
  return typeof value === 'object' && 'relative' in value ? value.relative : String(value);
}

function relativeFormula(how: string, cell: string, day: string): string | undefined {
  const days: Readonly<Record<string, string>> = {
    TODAY: 'TODAY()',
    TOMORROW: 'TODAY()+1',
    YESTERDAY: 'TODAY()-1',
    PAST_WEEK: 'TODAY()-7',
    PAST_MONTH: 'EDATE(TODAY(),-1)',
    PAST_YEAR: 'EDATE(TODAY(),-12)',
  };
  const since = days[day];
  if (since === undefined) return undefined;
  const isPeriod = day.startsWith('PAST_');
  const compared =
    how === 'EQUAL_TO' && isPeriod
      ? `INT(${cell})>=${since},INT(${cell})<=TODAY()`
      : compare(how, `INT(${cell})`, since, since);
  return compared && `AND(ISNUMBER(${cell}),${compared})`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
