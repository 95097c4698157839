/** The two kinds of conditions of a conditional format as scripts read them: a test with its look, and a scale of colours. */
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import { Color } from './color';
import { scriptValue } from './condition-values';
import type { Condition, ConditionalRule, GradientPoint } from './parts';
import type { Range } from './range';

/** What a cell is dressed in where the test holds. */
export type Look = NonNullable<ConditionalRule['look']>;
/** The points between which colours run. */
export type Gradient = NonNullable<ConditionalRule['gradient']>;

/** https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition */
export class BooleanCondition extends GoogleObject {
  override readonly type = 'Spreadsheet.BooleanCondition';
  readonly googleName = 'ConditionalFormatBooleanCondition';

  constructor(
    execution: Execution,
    private readonly condition: Condition,
    private readonly look: Look,
    private readonly range: Range | undefined,
  ) {
    super(execution);
  }

  getCriteriaType(): GoogleEnum {
    return constant('Spreadsheet.BooleanCriteria', this.condition.type);
  }

  getCriteriaValues(): unknown[] {
    return this.condition.values.map((value) => scriptValue(value, this.range?.sheet.spreadsheet));
  }

  getBackground(): string | null {
    return this.look.background ?? null;
  }

  getFontColor(): string | null {
    return this.look.color ?? null;
  }

  getBackgroundObject(): Color | null {
    return colorObject(this.execution, this.look.background);
  }

  getFontColorObject(): Color | null {
    return colorObject(this.execution, this.look.color);
  }

  getBold(): boolean | null {
    return this.look.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  getUnderline(): boolean | null {
    return this.look.underline ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition */
export class GradientCondition extends GoogleObject {
  override readonly type = 'Spreadsheet.GradientCondition';
  readonly googleName = 'ConditionalFormatGradientCondition';

  constructor(
    execution: Execution,
    private readonly gradient: Gradient,
  ) {
    super(execution);
  }

  getMinColor(): string {
    return this.gradient.min?.color ?? '';
  }

  getMinColorObject(): Color | null {
    return colorObject(this.execution, this.gradient.min?.color);
  }

  getMinType(): GoogleEnum | null {
    return typeOf(this.gradient.min);
  }

  getMinValue(): string {
    return this.gradient.min?.value ?? '';
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? '';
  }

  getMidColorObject(): Color | null {
    return colorObject(this.execution, this.gradient.mid?.color);
  }

  getMidType(): GoogleEnum | null {
    return typeOf(this.gradient.mid);
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.gradient.max?.color ?? '';
  }

  getMaxColorObject(): Color | null {
    return colorObject(this.execution, this.gradient.max?.color);
  }

  getMaxType(): GoogleEnum | null {
    return typeOf(this.gradient.max);
  }

  getMaxValue(): string {
    return this.gradient.max?.value ?? '';
  }
}

function colorObject(execution: Execution, hex: string | undefined): Color | null {
  return hex === undefined ? null : new Color(execution, hex);
}

function typeOf(point: GradientPoint | undefined): GoogleEnum | null {
  return point ? constant('Spreadsheet.InterpolationType', point.type) : null;
}
