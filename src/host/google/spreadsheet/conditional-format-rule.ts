/** Conditional formats as scripts make and read them: rules and their builder. They are kept and shown, not evaluated here. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { type GoogleEnum, GoogleObject } from '../object';
import type { Color } from './color';
import { colorOf } from './colors';
import { defineConditions } from './condition-methods';
import { keptValue } from './condition-values';
import { BooleanCondition, type Gradient, GradientCondition, type Look } from './conditional-format-condition';
import type { Condition, ConditionalRule } from './parts';
import type { Range } from './range';

/** A rule while it is made: ranges still belong to sheets. */
interface Draft {
  readonly ranges: readonly Range[];
  readonly condition?: Condition;
  readonly look?: Look;
  readonly gradient?: Gradient;
}

abstract class RuleReader extends GoogleObject {
  constructor(
    execution: Execution,
    protected draft: Draft,
  ) {
    super(execution);
  }

  getRanges(): Range[] {
    return [...this.draft.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    const { condition, look = {}, ranges } = this.draft;
    return condition ? new BooleanCondition(this.execution, condition, look, ranges[0]) : null;
  }

  getGradientCondition(): GradientCondition | null {
    return this.draft.gradient ? new GradientCondition(this.execution, this.draft.gradient) : null;
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, this.draft);
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule */
export class ConditionalFormatRule extends RuleReader {
  override readonly type = 'Spreadsheet.ConditionalFormatRule';

  /** The rule as its sheet keeps it. */
  get record(): ConditionalRule {
    const { ranges, condition, look, gradient } = this.draft;
    return {
      areas: ranges.map(({ area }) => area),
      ...(condition ? { condition } : {}),
      ...(look ? { look } : {}),
      ...(gradient ? { gradient } : {}),
    };
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder */
export class ConditionalFormatRuleBuilder extends RuleReader {
  override readonly type = 'Spreadsheet.ConditionalFormatRuleBuilder';

  constructor(execution: Execution, draft: Draft = { ranges: [] }) {
    super(execution, draft);
  }

  build(): ConditionalFormatRule {
    if (this.draft.ranges.length === 0) throw new GoogleError('Conditional format rules must have at least one range.');
    if (!this.draft.condition && !this.draft.gradient) {
      throw new GoogleError('Conditional format rules must have a boolean or gradient condition.');
    }
    return new ConditionalFormatRule(this.execution, this.draft);
  }

  setRanges(ranges: readonly Range[]): this {
    this.draft = { ...this.draft, ranges: [...ranges] };
    return this;
  }

  private look(change: { readonly [K in keyof Look]: Look[K] | null | undefined }): this {
    const look: Record<string, unknown> = { ...this.draft.look, ...change };
    for (const key of Object.keys(look)) if (look[key] === null || look[key] === undefined) delete look[key];
    this.draft = { ...this.draft, look: look as Look };
    return this;
  }

  setBackground(color: string | null): this {
    return this.look({ background: color === null ? null : colorOf(color) });
  }

  setBackgroundObject(color: Color | null): this {
    return this.look({ background: color?.hex });
  }

  setFontColorObject(color: Color | null): this {
    return this.look({ color: color?.hex });
  }

  setFontColor(color: string | null): this {
    return this.look({ color: color === null ? null : colorOf(color) });
  }

  setBold(bold: boolean | null): this {
    return this.look({ bold });
  }

  setItalic(italic: boolean | null): this {
    return this.look({ italic });
  }

  setUnderline(underline: boolean | null): this {
    return this.look({ underline });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.look({ strikethrough });
  }

  when(type: string, values: readonly unknown[] = []): this {
    const { gradient: _, ...rest } = this.draft;
    this.draft = { ...rest, condition: { type, values: values.map(keptValue) } };
    return this;
  }

  private point(name: 'min' | 'mid' | 'max', color: string, type: string, value: string): this {
    const { condition: _, look: __, ...rest } = this.draft;
    this.draft = {
      ...rest,
      gradient: { ...this.draft.gradient, [name]: { color: colorOf(color) ?? color, type, value } },
    };
    return this;
  }

  setGradientMinpoint(color: string): this {
    return this.point('min', color, 'MIN', '');
  }

  setGradientMinpointWithValue(color: string, type: GoogleEnum, value: string): this {
    return this.point('min', color, type.name(), String(value));
  }

  setGradientMidpointWithValue(color: string, type: GoogleEnum, value: string): this {
    return this.point('mid', color, type.name(), String(value));
  }

  setGradientMaxpoint(color: string): this {
    return this.point('max', color, 'MAX', '');
  }

  setGradientMaxpointWithValue(color: string, type: GoogleEnum, value: string): this {
    return this.point('max', color, type.name(), String(value));
  }

  setGradientMinpointObject(color: Color): this {
    return this.setGradientMinpoint(color.hex);
  }

  setGradientMinpointObjectWithValue(color: Color, type: GoogleEnum, value: string): this {
    return this.setGradientMinpointWithValue(color.hex, type, value);
  }

  setGradientMidpointObjectWithValue(color: Color, type: GoogleEnum, value: string): this {
    return this.setGradientMidpointWithValue(color.hex, type, value);
  }

  setGradientMaxpointObject(color: Color): this {
    return this.setGradientMaxpoint(color.hex);
  }

  setGradientMaxpointObjectWithValue(color: Color, type: GoogleEnum, value: string): this {
    return this.setGradientMaxpointWithValue(color.hex, type, value);
  }
}

defineConditions(ConditionalFormatRuleBuilder.prototype);
