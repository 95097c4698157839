/** The methods `when…` that builders of filters and of conditional formats share: each names one kind of condition. */
import type { GoogleEnum } from '../object';

/** A builder that takes a condition by its kind in Google's `BooleanCriteria`. */
export interface ConditionTaker {
  when(type: string, values?: readonly unknown[]): unknown;
}

const WHEN = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
} as const;

/** Gives a builder all methods `when…`, and `withCriteria`; a day counted from today makes a date condition a relative one. */
export function defineConditions(builder: ConditionTaker): void {
  for (const [name, type] of Object.entries(WHEN)) {
    Object.defineProperty(builder, name, {
      value(this: ConditionTaker, ...values: unknown[]): unknown {
        const relative = type.startsWith('DATE_') && !(values[0] instanceof Date);
        return this.when(relative ? `${type}_RELATIVE` : type, values);
      },
    });
  }
  Object.defineProperty(builder, 'withCriteria', {
    value(this: ConditionTaker, criteria: GoogleEnum, values: readonly unknown[]): unknown {
      return this.when(criteria.name(), values);
    },
  });
}
