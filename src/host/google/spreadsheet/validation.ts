/** Rules on what may stand in a cell: as data, what they say of a value, and how they follow their ranges. */
import { type Shift, shiftArea } from './area';
import { meets } from './conditions';
import type { Value } from './grid';
import type { Condition, ConditionValue } from './parts';

export interface ValidationRule extends Condition {
  readonly allowInvalid: boolean;
  readonly help: string | null;
  /** Whether a list is offered to pick from; true when left out. */
  readonly dropdown?: boolean;
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
  switch (rule.type) {
    case 'VALUE_IN_LIST':
      return rule.values.some((one) => one === value || String(one) === text);
    case 'VALUE_IN_RANGE':
      return typeof first === 'object' && 'area' in first && context.texts(first).includes(text);
    case 'CHECKBOX':
      if (rule.values.length === 0) return typeof value === 'boolean';
      return [first, second].some((one) => one === value || String(one) === text);
    default:
      return meets(rule, value, text, context.serial);
  }
}
