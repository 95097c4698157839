/** How cells look under a condition, as a workbook says it. */
import type { ConditionalFormatOptions } from 'excelize-wasm';
import { a1Of } from '../../google/spreadsheet/address';
import type { SheetModel } from '../../google/spreadsheet/model';
import type { ConditionalRule, GradientPoint } from '../../google/spreadsheet/parts';
import { conditionFormula } from './conditions';
import { done } from './engine';
import type { Target } from './target';

/** Writes the conditional formats of a sheet; the first rule wins in both worlds. */
export function writeConditionalFormats(target: Target, sheet: SheetModel): void {
  for (const rule of sheet.props.rules) {
    const format = formatOf(target, rule, a1Of({ ...rule.areas[0]!, rows: 1, columns: 1 }));
    if (!format) continue;
    done(target.file.SetConditionalFormat(target.nameOf(sheet), rule.areas.map(a1Of).join(' '), [format]));
  }
}

function formatOf(target: Target, rule: ConditionalRule, cell: string): ConditionalFormatOptions | undefined {
  const { condition, look = {}, gradient } = rule;
  if (gradient) {
    const { min, mid, max } = gradient;
    return {
      Type: mid ? '3_color_scale' : '2_color_scale',
      Criteria: '=',
      ...pointOf('Min', min, 'min'),
      ...(mid ? pointOf('Mid', mid, 'percentile') : {}),
      ...pointOf('Max', max, 'max'),
    };
  }
  const formula = condition && conditionFormula(condition, cell, target.conditions);
  if (formula === undefined) return undefined;
  const { background, color, bold, italic, underline, strikethrough } = look;
  const font = {
    ...(color === undefined ? {} : { Color: color }),
    ...(bold ? { Bold: true } : {}),
    ...(italic ? { Italic: true } : {}),
    ...(underline ? { Underline: 'single' } : {}),
    ...(strikethrough ? { Strike: true } : {}),
  };
  const { style } = done(
    target.file.NewConditionalStyle({
      ...(background === undefined ? {} : { Fill: { Type: 'pattern', Pattern: 1, Color: [background] } }),
      ...(Object.keys(font).length > 0 ? { Font: font } : {}),
    }),
  );
  return { Type: 'formula', Criteria: formula, Format: style };
}

const SCALE_TYPES: Readonly<Record<string, string>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

function pointOf(name: 'Min' | 'Mid' | 'Max', point: GradientPoint | undefined, usual: string) {
  return {
    [`${name}Type`]: SCALE_TYPES[point?.type ?? ''] ?? usual,
    [`${name}Value`]: point?.value ?? '',
    [`${name}Color`]: point?.color ?? '#FFFFFF',
  };
}
