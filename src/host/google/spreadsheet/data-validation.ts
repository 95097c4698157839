/** DataValidation and its builder: rules on what may stand in a cell, as scripts make and read them. */

import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import { keptValue, scriptValue } from './condition-values';
import type { Range } from './range';
import type { Spreadsheet } from './spreadsheet';
import type { ValidationRule } from './validation';

type Draft = Omit<ValidationRule, 'type'> & { readonly type: string | undefined };

const EMPTY: Draft = { type: undefined, values: [], allowInvalid: true, help: null };

abstract class ValidationReader extends GoogleObject {
  protected draft: Draft;

  constructor(
    execution: Execution,
    rule: Draft,
    /** The spreadsheet in which ranges of the rule lie, once known. */
    protected spreadsheet: Spreadsheet | undefined,
  ) {
    super(execution);
    this.draft = rule;
  }

  getAllowInvalid(): boolean {
    return this.draft.allowInvalid;
  }

  getHelpText(): string | null {
    return this.draft.help;
  }

  getCriteriaType(): GoogleEnum | null {
    return this.draft.type === undefined ? null : constant('Spreadsheet.DataValidationCriteria', this.draft.type);
  }

  getCriteriaValues(): unknown[] {
    const { type, values, dropdown } = this.draft;
    const given = values.map((value) => scriptValue(value, this.spreadsheet));
    if (type === 'VALUE_IN_LIST') return [given, dropdown ?? true];
    return type === 'VALUE_IN_RANGE' ? [...given, dropdown ?? true] : given;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.draft, this.spreadsheet);
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation */
export class DataValidation extends ValidationReader {
  override readonly type = 'Spreadsheet.DataValidation';

  /** The rule as the book keeps it. */
  get rule(): ValidationRule {
    return { ...this.draft, type: this.draft.type! };
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
export class DataValidationBuilder extends ValidationReader {
  override readonly type = 'Spreadsheet.DataValidationBuilder';

  constructor(execution: Execution, rule: Draft = EMPTY, spreadsheet?: Spreadsheet) {
    super(execution, rule, spreadsheet);
  }

  build(): DataValidation {
    const { type } = this.draft;
    if (type === undefined) throw new GoogleError('Cannot build a data validation rule without criteria.');
    return new DataValidation(this.execution, { ...this.draft, type }, this.spreadsheet);
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.draft = { ...this.draft, allowInvalid };
    return this;
  }

  setHelpText(help: string): this {
    this.draft = { ...this.draft, help: String(help) };
    return this;
  }

  private require(type: string, values: readonly unknown[] = [], dropdown?: boolean): this {
    const { allowInvalid, help } = this.draft;
    const rule: Draft = { type, values: values.map(keptValue), allowInvalid, help };
    this.draft = dropdown === undefined ? rule : { ...rule, dropdown };
    return this;
  }

  withCriteria(criteria: GoogleEnum, values: readonly unknown[]): this {
    const type = criteria.name();
    if (type === 'VALUE_IN_LIST')
      return this.requireValueInList((values[0] as readonly unknown[]).map(String), values[1] as boolean | undefined);
    if (type === 'VALUE_IN_RANGE')
      return this.requireValueInRange(values[0] as Range, values[1] as boolean | undefined);
    return this.require(type, values);
  }

  requireValueInList(values: readonly unknown[], dropdown = true): this {
    return this.require('VALUE_IN_LIST', values.map(String), dropdown);
  }

  requireValueInRange(range: Range, dropdown = true): this {
    this.spreadsheet = range.sheet.spreadsheet;
    return this.require('VALUE_IN_RANGE', [range], dropdown);
  }

  requireCheckbox(...values: unknown[]): this {
    return this.require('CHECKBOX', values);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', [formula]);
  }

  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: Date): this {
    return this.require('DATE_AFTER', [date]);
  }

  requireDateBefore(date: Date): this {
    return this.require('DATE_BEFORE', [date]);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.require('DATE_BETWEEN', [start, end]);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this.require('DATE_NOT_BETWEEN', [start, end]);
  }

  requireDateEqualTo(date: Date): this {
    return this.require('DATE_EQUAL_TO', [date]);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.require('DATE_ON_OR_AFTER', [date]);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.require('DATE_ON_OR_BEFORE', [date]);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL');
  }

  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL');
  }
}
