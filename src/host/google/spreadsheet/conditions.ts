/** Whether a value meets one of Google's conditions, as filters and validation use them. */
import type { Value } from './grid';
import type { Condition, ConditionValue } from './parts';

/** True or false; undefined when only a formula or today's date could tell. `serial` gives a moment as the book keeps dates. */
export function meets(
  { type, values }: Condition,
  value: Value | undefined,
  text: string,
  serial: (moment: number) => number,
): boolean | undefined {
  const number = (one: ConditionValue | undefined): number =>
    typeof one === 'object' && 'date' in one ? Math.floor(serial(one.date)) : Number(one);
  const [first, second] = values;
  const [a, b] = [number(first), number(second)];
  if (type.startsWith('NUMBER_'))
    return typeof value === 'number' && compares(type.slice('NUMBER_'.length), value, a, b);
  if (type.startsWith('TEXT_'))
    return matches(type.slice('TEXT_'.length), text.toLowerCase(), String(first).toLowerCase());
  if (type === 'DATE_IS_VALID_DATE') return typeof value === 'number';
  if (type.startsWith('DATE_') && !type.endsWith('_RELATIVE')) {
    return typeof value === 'number' && compares(type.slice('DATE_'.length), Math.floor(value), a, b);
  }
  if (type === 'CELL_EMPTY') return value === undefined;
  if (type === 'CELL_NOT_EMPTY') return value !== undefined;
  return undefined;
}

function compares(how: string, value: number, a: number, b: number): boolean {
  switch (how) {
    case 'BETWEEN':
      return value >= a && value <= b;
    case 'NOT_BETWEEN':
      return value < a || value > b;
    case 'EQUAL_TO':
      return value === a;
    case 'NOT_EQUAL_TO':
      return value !== a;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > a;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= a;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < a;
    default:
      return value <= a;
  }
}

function matches(how: string, text: string, wanted: string): boolean | undefined {
  switch (how) {
    case 'CONTAINS':
      return text.includes(wanted);
    case 'DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'EQUAL_TO':
      return text === wanted;
    case 'STARTS_WITH':
      return text.startsWith(wanted);
    case 'ENDS_WITH':
      return text.endsWith(wanted);
    case 'IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text);
    case 'IS_VALID_URL':
      return /^(https?:\/\/)?[^\s/]+\.[^\s/]+\S*$/.test(text);
    default:
      return undefined;
  }
}
