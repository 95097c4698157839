/** Validations of a workbook's sheet, still in its own terms for ranges: sheets are known by name until all are read. */
import { a1Of } from '../../google/spreadsheet/address';
import type { Area } from '../../google/spreadsheet/area';
import type { Condition } from '../../google/spreadsheet/parts';
import { momentOf } from '../../google/spreadsheet/zones';
import { type ConditionReading, comparisonOf, conditionOf } from './xlsx-conditions';
import { areasOf } from './xlsx-places';
import type { XmlAttributes } from './xml';

export interface RawRule {
  readonly areas: readonly Area[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
  /** A list in words, a range as `Лист!$A$1:$A$5`, or a condition. */
  readonly kind: 'list' | 'range' | 'condition';
  readonly texts: readonly string[];
  readonly condition: Condition | undefined;
}

const MOST_RULES = 2000;

/** Operators on dates; Google has none for «not equal». */
const DATED: Readonly<Record<string, string>> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  greaterThan: 'AFTER',
  greaterThanOrEqual: 'ON_OR_AFTER',
  lessThan: 'BEFORE',
  lessThanOrEqual: 'ON_OR_BEFORE',
};

export class RuleReader {
  readonly rules: RawRule[] = [];
  private at: XmlAttributes | undefined;
  private formulas: [string, string] = ['', ''];
  private open1: 0 | 1 | undefined;

  constructor(private readonly reading: ConditionReading) {}

  open(tag: string, at: XmlAttributes): void {
    if (tag === 'dataValidation') {
      this.at = at;
      this.formulas = ['', ''];
    } else if (tag === 'formula1' || tag === 'formula2') this.open1 = tag === 'formula1' ? 0 : 1;
  }

  text(text: string): void {
    if (this.open1 !== undefined && this.formulas[this.open1].length < 8192) this.formulas[this.open1] += text;
  }

  close(tag: string): void {
    if (tag === 'formula1' || tag === 'formula2') this.open1 = undefined;
    if (tag !== 'dataValidation' || !this.at) return;
    const rule = ruleOf(this.at, this.formulas, this.reading);
    this.at = undefined;
    if (rule && rule.areas.length > 0 && this.rules.length < MOST_RULES) this.rules.push(rule);
  }
}

function ruleOf(
  at: XmlAttributes,
  [first, second]: readonly [string, string],
  reading: ConditionReading,
): RawRule | undefined {
  const areas = areasOf(at['sqref'] ?? '').slice(0, 500);
  const [top] = areas;
  if (!top) return undefined;
  const common = {
    areas,
    allowInvalid:
      at['errorStyle'] === 'warning' ||
      at['errorStyle'] === 'information' ||
      (at['showErrorMessage'] !== '1' && at['showErrorMessage'] !== 'true'),
    help: (at['prompt'] || at['error'] || '').slice(0, 500) || null,
    texts: [] as readonly string[],
    condition: undefined,
  };
  if (at['type'] === 'list') {
    const words = /^"(.*)"$/s.exec(first)?.[1];
    if (words === undefined) return { ...common, kind: 'range', texts: [first] };
    const texts = words
      .replaceAll('""', '"')
      .split(',')
      .map((word) => word.trim());
    return { ...common, kind: 'list', texts };
  }
  const cell = a1Of({ ...top, rows: 1, columns: 1 });
  const condition = conditionOfRule(at, [first, second], cell, reading);
  return condition && { ...common, kind: 'condition', condition };
}

function conditionOfRule(
  { type, operator = 'between' }: XmlAttributes,
  formulas: readonly [string, string],
  cell: string,
  reading: ConditionReading,
): Condition | undefined {
  if (type === 'whole' || type === 'decimal') return comparisonOf(operator, formulas, cell, reading);
  if (type === 'custom') {
    return formulas[0] === `ISLOGICAL(${cell})`
      ? { type: 'CHECKBOX', values: [] }
      : conditionOf(formulas[0], cell, reading);
  }
  const how = DATED[operator];
  const days = formulas
    .slice(0, operator.endsWith('etween') ? 2 : 1)
    .map((text) => (text === '' ? Number.NaN : Number(text)));
  if (type !== 'date' || how === undefined || days.some(Number.isNaN)) return undefined;
  return { type: `DATE_${how}`, values: days.map((serial) => ({ date: momentOf(serial, reading.timeZone) })) };
}
