/** What may be typed into cells, as a workbook says it. */
import type { DataValidation } from 'excelize-wasm';
import { a1Of } from '../../google/spreadsheet/address';
import type { Area } from '../../google/spreadsheet/area';
import type { SheetModel } from '../../google/spreadsheet/model';
import type { ConditionValue } from '../../google/spreadsheet/parts';
import type { ValidationRule } from '../../google/spreadsheet/validation';
import { type ConditionBook, conditionFormula } from './conditions';
import { done } from './engine';
import type { Target } from './target';

/** A workbook takes at most so many characters in a list to pick from, and in a message. */
const LONGEST_LIST = 255;
const LONGEST_TEXT = 255;

/** Google's comparisons → operators of a workbook. */
const OPERATORS: Readonly<Record<string, string>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  AFTER: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  ON_OR_AFTER: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  BEFORE: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

/** Writes the validations of a sheet, each once for all cells that it holds in. */
export function writeValidations(target: Target, sheet: SheetModel): void {
  for (const [number, areas] of validatedAreas(target, sheet)) {
    const rule = target.book.validation(number);
    const limit = rule && limitOf(target, rule, a1Of({ ...areas[0]!, rows: 1, columns: 1 }));
    if (!limit) continue;
    const { help, allowInvalid } = rule;
    const validation: Writable<DataValidation> = {
      ...limit,
      Sqref: areas.map(a1Of).join(' '),
      AllowBlank: true,
      ErrorStyle: allowInvalid ? 'warning' : 'stop',
      ShowErrorMessage: true,
    };
    // The library writes these formulas as they are, whatever XML makes of them.
    if (validation.Formula1 !== undefined) validation.Formula1 = escapeXml(validation.Formula1);
    if (validation.Formula2 !== undefined) validation.Formula2 = escapeXml(validation.Formula2);
    if (help) {
      const text = help.slice(0, LONGEST_TEXT);
      Object.assign(validation, { Error: text, ShowInputMessage: true, Prompt: text });
    }
    done(target.file.AddDataValidation(target.nameOf(sheet), validation));
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Limit = Pick<DataValidation, 'Type' | 'Operator' | 'Formula1' | 'Formula2'>;

function limitOf(target: Target, rule: ValidationRule, cell: string): Limit | undefined {
  const { type, values } = rule;
  const [first, second] = values;
  if (type === 'VALUE_IN_LIST') return listOf(target, values.map(String));
  if (type === 'VALUE_IN_RANGE') {
    return typeof first === 'object' && 'area' in first
      ? { Type: 'list', Formula1: target.place(first.sheet, first.area) }
      : undefined;
  }
  if (type === 'CHECKBOX') {
    return values.length === 0
      ? { Type: 'custom', Formula1: `ISLOGICAL(${cell})` }
      : listOf(target, values.map(String));
  }
  const kind = /^(NUMBER|DATE)_(.+)$/.exec(type);
  const operator = OPERATORS[kind?.[2] ?? ''];
  if (kind && operator) {
    const Type = kind[1] === 'NUMBER' ? 'decimal' : 'date';
    const Formula1 = numberText(first, target.conditions);
    const isPair = operator.endsWith('etween');
    return {
      Type,
      Operator: operator,
      Formula1,
      ...(isPair ? { Formula2: numberText(second, target.conditions) } : {}),
    };
  }
  const formula = conditionFormula(rule, cell, target.conditions);
  return formula === undefined ? undefined : { Type: 'custom', Formula1: formula };
}

function listOf(target: Target, texts: readonly string[]): Limit {
  const isShort = texts.join(',').length <= LONGEST_LIST && texts.every((text) => text !== '' && !text.includes(','));
  if (!isShort) return { Type: 'list', Formula1: target.lists.place(texts) };
  return { Type: 'list', Formula1: `"${texts.join(',').replaceAll('"', '""')}"` };
}

function numberText(value: ConditionValue | undefined, book: ConditionBook): string {
  if (typeof value === 'object' && 'date' in value) return String(Math.floor(book.serial(value.date)));
  if (typeof value === 'string' && value.startsWith('=')) return book.formula(value) ?? '0';
  return String(Number(value ?? 0));
}

/** Rectangles of cells with the same rule: stretches of columns, joined where neighbours are alike. */
function validatedAreas({ book }: Target, sheet: SheetModel): ReadonlyMap<number, Area[]> {
  const { grid } = sheet;
  const ends = grid.dressedEnds();
  const found = new Map<number, Area[]>();
  const open = new Map<string, Area>();
  for (let column = 1; column <= ends.column; column++) {
    for (let row = 1; row <= ends.row; row++) {
      const number = book.styleAt(sheet, row, column).validation;
      if (number === undefined) continue;
      const from = row;
      while (row < ends.row && book.styleAt(sheet, row + 1, column).validation === number) row++;
      const rows = row - from + 1;
      const key = `${number}:${from}:${rows}`;
      const before = open.get(key);
      const isNeighbour = before !== undefined && before.column + before.columns === column;
      const area: Area = isNeighbour
        ? { ...before, columns: before.columns + 1 }
        : { row: from, column, rows, columns: 1 };
      const areas = found.get(number) ?? [];
      found.set(number, [...areas.filter((one) => !isNeighbour || one !== before), area]);
      open.set(key, area);
    }
  }
  return found;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
}
