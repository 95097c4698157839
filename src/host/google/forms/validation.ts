/** Rules that an answer must obey: what each rule of the builders means. How a broken rule is worded is said in `problems`. */
import { patternOf } from '../document/pattern';
import type { Answer, ItemModel, ValidationModel } from './model';

type Test = (value: string, limits: readonly (string | number)[]) => boolean;

const NUMBER = /^\s*[+-]?(\d+([.,]\d*)?|[.,]\d+)\s*$/;
const asNumber = (value: string): number => (NUMBER.test(value) ? Number(value.replace(',', '.')) : Number.NaN);
const byNumber =
  (test: (value: number, one: number, other: number) => boolean): Test =>
  (value, [one, other]) =>
    !Number.isNaN(asNumber(value)) && test(asNumber(value), Number(one), Number(other));
function pattern(text: string | number | undefined, whole: boolean): RegExp {
  const { source, flags } = patternOf(String(text));
  return new RegExp(whole ? `^(?:${source})$` : source, flags.replace('g', ''));
}

/** Text rules by the name of the builder's method. */
const TEXT_TESTS: Readonly<Record<string, Test>> = {
  requireNumber: byNumber(() => true),
  requireWholeNumber: byNumber((value) => Number.isInteger(value)),
  requireNumberEqualTo: byNumber((value, limit) => value === limit),
  requireNumberNotEqualTo: byNumber((value, limit) => value !== limit),
  requireNumberGreaterThan: byNumber((value, limit) => value > limit),
  requireNumberGreaterThanOrEqualTo: byNumber((value, limit) => value >= limit),
  requireNumberLessThan: byNumber((value, limit) => value < limit),
  requireNumberLessThanOrEqualTo: byNumber((value, limit) => value <= limit),
  requireNumberBetween: byNumber((value, from, to) => value >= from && value <= to),
  requireNumberNotBetween: byNumber((value, from, to) => value < from || value > to),
  requireTextContainsPattern: (value, [source]) => pattern(source, false).test(value),
  requireTextDoesNotContainPattern: (value, [source]) => !pattern(source, false).test(value),
  requireTextMatchesPattern: (value, [source]) => pattern(source, true).test(value),
  requireTextDoesNotMatchPattern: (value, [source]) => !pattern(source, true).test(value),
  requireTextIsEmail: (value) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value),
  requireTextIsUrl: (value) => /^(https?:\/\/)?([\p{L}\p{N}-]+\.)+\p{L}{2,}(:\d+)?([/?#]\S*)?$/u.test(value),
  requireTextLengthGreaterThanOrEqualTo: (value, [limit]) => value.length >= Number(limit),
  requireTextLengthLessThanOrEqualTo: (value, [limit]) => value.length <= Number(limit),
};

const COUNT_TESTS: Readonly<Record<string, (count: number, limit: number) => boolean>> = {
  requireSelectAtLeast: (count, limit) => count >= limit,
  requireSelectAtMost: (count, limit) => count <= limit,
  requireSelectExactly: (count, limit) => count === limit,
};

/** Whether an answer that was given obeys the item's rule; an item without a rule takes anything. */
export function obeys(item: ItemModel, answer: Answer): boolean {
  const { validation } = item;
  if (!validation) return true;
  if (typeof answer === 'string') return TEXT_TESTS[validation.rule]?.(answer, validation.values) ?? true;
  if (item.kind === 'CHECKBOX')
    return COUNT_TESTS[validation.rule]?.(answer.length, Number(validation.values[0])) ?? true;
  return validation.rule !== 'requireLimitOneResponsePerColumn' || oncePerColumn(answer);
}

function oncePerColumn(answer: readonly unknown[]): boolean {
  const chosen = answer.flat().filter((column) => column !== null && column !== undefined);
  return new Set(chosen).size === chosen.length;
}

/** Whether a rule belongs to text, so that a paragraph or short answer can have it. */
export function isTextRule(rule: string): boolean {
  return Object.hasOwn(TEXT_TESTS, rule);
}

export type { ValidationModel };
