/** Conditional formats of a workbook's sheet: conditions, texts, blanks and scales of colours; bars and icons are left out. */
import { a1Of } from '../../google/spreadsheet/address';
import type { Area } from '../../google/spreadsheet/area';
import type { Condition, ConditionalRule, GradientPoint } from '../../google/spreadsheet/parts';
import type { Palette } from './xlsx-colors';
import { type ConditionReading, comparisonOf, conditionOf } from './xlsx-conditions';
import { areasOf } from './xlsx-places';
import type { XmlAttributes } from './xml';

export type ConditionalLook = NonNullable<ConditionalRule['look']>;

/** More than people make. */
const MOST_RULES = 2000;
const MOST_AREAS = 500;
const LONGEST = 8192;

const POINTS: Readonly<Record<string, string>> = {
  min: 'MIN',
  max: 'MAX',
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
};

interface Draft {
  readonly at: XmlAttributes;
  readonly areas: readonly Area[];
  readonly formulas: string[];
  readonly stops: { type: string; value: string }[];
  readonly colors: string[];
}

/** Takes the elements of a sheet and collects what they say; `rules` gives them in the order in which they win. */
export class FormatReader {
  private readonly found: { readonly priority: number; readonly rule: ConditionalRule }[] = [];
  private areas: readonly Area[] = [];
  private draft: Draft | undefined;
  private isFormula = false;

  constructor(
    private readonly looks: readonly ConditionalLook[],
    private readonly reading: ConditionReading,
    private readonly palette: Palette,
  ) {}

  get rules(): ConditionalRule[] {
    return [...this.found].sort((one, other) => one.priority - other.priority).map(({ rule }) => rule);
  }

  open(tag: string, at: XmlAttributes): void {
    if (tag === 'conditionalFormatting') this.areas = areasOf(at['sqref'] ?? '').slice(0, MOST_AREAS);
    else if (tag === 'cfRule') this.draft = { at, areas: this.areas, formulas: [], stops: [], colors: [] };
    else if (!this.draft) return;
    else if (tag === 'formula') {
      this.draft.formulas.push('');
      this.isFormula = true;
    } else if (tag === 'cfvo') this.draft.stops.push({ type: POINTS[at['type'] ?? ''] ?? '', value: at['val'] ?? '' });
    else if (tag === 'color') {
      const color = this.palette.of(at);
      if (color !== undefined) this.draft.colors.push(color);
    }
  }

  text(text: string): void {
    const formulas = this.draft?.formulas;
    if (!this.isFormula || !formulas) return;
    const last = formulas.length - 1;
    if (formulas[last]!.length + text.length <= LONGEST) formulas[last] += text;
  }

  close(tag: string): void {
    if (tag === 'formula') this.isFormula = false;
    if (tag !== 'cfRule' || !this.draft) return;
    const rule = this.ruleOf(this.draft);
    const priority = Number(this.draft.at['priority'] ?? 0) || 0;
    this.draft = undefined;
    if (rule && this.found.length < MOST_RULES) this.found.push({ priority, rule });
  }

  private ruleOf({ at, areas, formulas, stops, colors }: Draft): ConditionalRule | undefined {
    const [first] = areas;
    if (!first) return undefined;
    if (at['type'] === 'colorScale') {
      const points = stops.map(
        ({ type, value }, index): GradientPoint => ({
          color: colors[index] ?? '#ffffff',
          type,
          value: type === 'MIN' || type === 'MAX' ? '' : value,
        }),
      );
      if (points.length < 2 || points.length > 3 || colors.length !== points.length) return undefined;
      const [min, mid, max] = points.length === 3 ? points : [points[0], undefined, points[1]];
      return { areas, gradient: { min: min!, ...(mid ? { mid } : {}), max: max! } };
    }
    const cell = a1Of({ ...first, rows: 1, columns: 1 });
    const condition = this.conditionOf(at, formulas, cell);
    const look = this.looks[Number(at['dxfId'] ?? -1)];
    return condition && look ? { areas, condition, look } : undefined;
  }

  private conditionOf(at: XmlAttributes, formulas: readonly string[], cell: string): Condition | undefined {
    const text = at['text'] ?? '';
    switch (at['type']) {
      case 'cellIs':
        return comparisonOf(at['operator'], formulas, cell, this.reading);
      case 'containsText':
        return { type: 'TEXT_CONTAINS', values: [text] };
      case 'notContainsText':
        return { type: 'TEXT_DOES_NOT_CONTAIN', values: [text] };
      case 'beginsWith':
        return { type: 'TEXT_STARTS_WITH', values: [text] };
      case 'endsWith':
        return { type: 'TEXT_ENDS_WITH', values: [text] };
      case 'containsBlanks':
        return { type: 'CELL_EMPTY', values: [] };
      case 'notContainsBlanks':
        return { type: 'CELL_NOT_EMPTY', values: [] };
      case 'expression':
        return conditionOf(formulas[0] ?? '', cell, this.reading);
      default:
        return undefined;
    }
  }
}
