/** Builders of validations: each remembers the last rule it was told. What the rules mean is said in `validation`. */
import type { Execution } from '../../execution';
import { patternOf } from '../document/pattern';
import { GoogleObject } from '../object';
import type { ValidationModel } from './model';

export type ValidationType =
  | 'Forms.TextValidation'
  | 'Forms.ParagraphTextValidation'
  | 'Forms.CheckboxValidation'
  | 'Forms.GridValidation'
  | 'Forms.CheckboxGridValidation';

/** https://developers.google.com/apps-script/reference/forms/text-validation and its siblings */
export class Validation extends GoogleObject {
  constructor(
    execution: Execution,
    override readonly type: ValidationType,
    readonly model: ValidationModel,
  ) {
    super(execution);
  }
}

/** https://developers.google.com/apps-script/reference/forms/text-validation-builder and its siblings */
export class ValidationBuilder extends GoogleObject {
  override readonly type: `${ValidationType}Builder`;
  private rule: { readonly rule: string; readonly values: readonly (string | number)[] } | undefined;
  private help: string | undefined;

  constructor(
    execution: Execution,
    private readonly product: ValidationType,
  ) {
    super(execution);
    this.type = `${product}Builder`;
  }

  setHelpText(text: string): this {
    this.help = String(text);
    return this;
  }
  build(): Validation {
    if (!this.rule) return this.execution.refuse('what a validation without a rule does');
    return new Validation(this.execution, this.product, {
      ...this.rule,
      ...(this.help === undefined ? {} : { help: this.help }),
    });
  }

  private require(rule: string, ...values: (string | number)[]): this {
    this.rule = { rule, values };
    return this;
  }
  private requirePattern(rule: string, pattern: string): this {
    patternOf(pattern);
    return this.require(rule, pattern);
  }

  requireNumber(): this {
    return this.require('requireNumber');
  }
  requireWholeNumber(): this {
    return this.require('requireWholeNumber');
  }
  requireNumberEqualTo(number: number): this {
    return this.require('requireNumberEqualTo', number);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.require('requireNumberNotEqualTo', number);
  }
  requireNumberGreaterThan(number: number): this {
    return this.require('requireNumberGreaterThan', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('requireNumberGreaterThanOrEqualTo', number);
  }
  requireNumberLessThan(number: number): this {
    return this.require('requireNumberLessThan', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('requireNumberLessThanOrEqualTo', number);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require('requireNumberBetween', start, end);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.require('requireNumberNotBetween', start, end);
  }
  requireTextContainsPattern(pattern: string): this {
    return this.requirePattern('requireTextContainsPattern', pattern);
  }
  requireTextDoesNotContainPattern(pattern: string): this {
    return this.requirePattern('requireTextDoesNotContainPattern', pattern);
  }
  requireTextMatchesPattern(pattern: string): this {
    return this.requirePattern('requireTextMatchesPattern', pattern);
  }
  requireTextDoesNotMatchPattern(pattern: string): this {
    return this.requirePattern('requireTextDoesNotMatchPattern', pattern);
  }
  requireTextIsEmail(): this {
    return this.require('requireTextIsEmail');
  }
  requireTextIsUrl(): this {
    return this.require('requireTextIsUrl');
  }
  requireTextLengthGreaterThanOrEqualTo(number: number): this {
    return this.require('requireTextLengthGreaterThanOrEqualTo', number);
  }
  requireTextLengthLessThanOrEqualTo(number: number): this {
    return this.require('requireTextLengthLessThanOrEqualTo', number);
  }
  requireSelectAtLeast(number: number): this {
    return this.require('requireSelectAtLeast', number);
  }
  requireSelectAtMost(number: number): this {
    return this.require('requireSelectAtMost', number);
  }
  requireSelectExactly(number: number): this {
    return this.require('requireSelectExactly', number);
  }
  requireLimitOneResponsePerColumn(): this {
    return this.require('requireLimitOneResponsePerColumn');
  }
}
