/** Validations of a workbook's sheet, still in its own terms for ranges: sheets are known by name until all are read. */
import type { Area } from '../../google/spreadsheet/area';
import type { Condition } from '../../google/spreadsheet/parts';
import { areaOf } from './xlsx-sheet';
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

const OPERATORS: Readonly<Record<string, readonly [numbers: string, dates: string | undefined]>> = {
  between: ['BETWEEN', 'BETWEEN'],
  notBetween: ['NOT_BETWEEN', 'NOT_BETWEEN'],
  equal: ['EQUAL_TO', 'EQUAL_TO'],
  notEqual: ['NOT_EQUAL_TO', undefined],
  greaterThan: ['GREATER_THAN', 'AFTER'],
  greaterThanOrEqual: ['GREATER_THAN_OR_EQUAL_TO', 'ON_OR_AFTER'],
  lessThan: ['LESS_THAN', 'BEFORE'],
  lessThanOrEqual: ['LESS_THAN_OR_EQUAL_TO', 'ON_OR_BEFORE'],
};

export class RuleReader {
  readonly rules: RawRule[] = [];
  private at: XmlAttributes | undefined;
  private formulas: [string, string] = ['', ''];
  private open1: 0 | 1 | undefined;

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
    const rule = ruleOf(this.at, this.formulas);
    this.at = undefined;
    if (rule && rule.areas.length > 0 && this.rules.length < MOST_RULES) this.rules.push(rule);
  }
}

function ruleOf(at: XmlAttributes, [first, second]: readonly [string, string]): RawRule | undefined {
  const areas = (at['sqref'] ?? '')
    .split(/\s+/)
    .flatMap((ref) => areaOf(ref) ?? [])
    .slice(0, 500);
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
  const operator = OPERATORS[at['operator'] ?? 'between'];
  const numbers = [first, second].filter((text) => text !== '').map(Number);
  switch (at['type']) {
    case 'list': {
      const words = /^"(.*)"$/s.exec(first)?.[1];
      if (words === undefined) return { ...common, kind: 'range', texts: [first] };
      const texts = words
        .replaceAll('""', '"')
        .split(',')
        .map((word) => word.trim());
      return { ...common, kind: 'list', texts };
    }
    case 'whole':
    case 'decimal':
      if (!operator || numbers.some(Number.isNaN)) return undefined;
      return { ...common, kind: 'condition', condition: { type: `NUMBER_${operator[0]}`, values: numbers } };
    default:
      return undefined;
  }
}
