/** Rules on what may stand in a cell: as data, what they say of a value, and how they follow their ranges. */
import { type Shift, shiftArea } from './area';
import type { Value } from './grid';
import type { Condition, ConditionValue } from './parts';

export interface ValidationRule extends Condition {
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** What a rule needs to know of the book to judge a value. */
export interface ValidationContext {
  /** The displayed texts of a range that lists allowed values. */
  texts(value: Extract<ConditionValue, { area: unknown }>): readonly string[];
  /** The displayed text of the value itself. */
  readonly display: string;
  /** The number of a moment in the book's time zone. */
  serial(moment: number): number;
}

export function shiftValidation(rule: ValidationRule, sheet: number, shift: Shift): ValidationRule {
  if (!rule.values.some((value) => typeof value === 'object' && 'area' in value && value.sheet === sheet)) return rule;
  return {
    ...rule,
    values: rule.values.flatMap((value) => {
      if (typeof value !== 'object' || !('area' in value) || value.sheet !== sheet) return [value];
      const area = shiftArea(value.area, shift);
      return area ? [{ ...value, area }] : [];
    }),
  };
}

/** Whether a rule lets a value stand; undefined when the host cannot tell (a formula decides). */
export function isValid(
  rule: ValidationRule,
  value: Value | undefined,
  context: ValidationContext,
): boolean | undefined {
  if (value === undefined) return true;
  const text = context.display;
  const [first, second] = rule.values;
  const number = (one: ConditionValue | undefined): number =>
    typeof one === 'object' && 'date' in one ? context.serial(one.date) : Number(one);
  const a = number(first);
  const b = number(second);
  if (rule.type.startsWith('NUMBER_')) {
    if (typeof value !== 'number') return false;
    return compare(rule.type.slice(7), value, a, b);
  }
  switch (rule.type) {
    case 'VALUE_IN_LIST':
      return rule.values.some((one) => String(one) === text || one === value);
    case 'VALUE_IN_RANGE': {
      const list = typeof first === 'object' && 'area' in first ? context.texts(first) : [];
      return list.includes(text);
    }
    case 'CHECKBOX': {
      const allowed = [first ?? true, second ?? false];
      return rule.values.length === 0
        ? typeof value === 'boolean'
        : allowed.includes(value) || allowed.map(String).includes(text);
    }
    case 'TEXT_CONTAINS':
      return text.includes(String(first));
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(String(first));
    case 'TEXT_EQUAL_TO':
      return text === String(first);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/)?[^\s/]+\.[^\s/]+\S*$/i.test(text);
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    case 'DATE_AFTER':
      return typeof value === 'number' && Math.floor(value) > a;
    case 'DATE_BEFORE':
      return typeof value === 'number' && value < a;
    case 'DATE_BETWEEN':
      return typeof value === 'number' && Math.floor(value) >= a && Math.floor(value) <= b;
    case 'DATE_NOT_BETWEEN':
      return typeof value === 'number' && (Math.floor(value) < a || Math.floor(value) > b);
    case 'DATE_EQUAL_TO':
      return typeof value === 'number' && Math.floor(value) === a;
    case 'DATE_ON_OR_AFTER':
      return typeof value === 'number' && Math.floor(value) >= a;
    case 'DATE_ON_OR_BEFORE':
      return typeof value === 'number' && Math.floor(value) <= a;
    default:
      return undefined;
  }
}

function compare(how: string, value: number, a: number, b: number): boolean | undefined {
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
      return value > a;
    case 'GREATER_THAN_OR_EQUAL_TO':
      return value >= a;
    case 'LESS_THAN':
      return value < a;
    case 'LESS_THAN_OR_EQUAL_TO':
      return value <= a;
    default:
      return undefined;
  }
}
