/**
 * What the filter of a sheet lets through, in the words of a workbook; the library itself knows no more than two values of a
 * column. What a workbook cannot say so that it means the same – days, formulas, a condition and values together – is left out:
 * its rows are hidden all the same.
 */
import { displayOf } from '../../google/spreadsheet/display';
import type { SheetModel } from '../../google/spreadsheet/model';
import type { Condition, FilterCriterion, FilterRecord } from '../../google/spreadsheet/parts';
import { escapeText } from './escape-text';
import type { Target } from './target';

/** The elements inside `<autoFilter>`; empty for a filter that lets everything through. */
export function filterColumns(target: Target, sheet: SheetModel): string {
  const { filter } = sheet.props;
  if (!filter) return '';
  return Object.entries(filter.criteria)
    .map(([key, criterion]) => [Number(key), criterion] as const)
    .sort(([one], [other]) => one - other)
    .map(([column, criterion]) => {
      const said = criterionOf(target, sheet, filter, column, criterion);
      return said === undefined ? '' : `<filterColumn colId="${column - filter.area.column}">${said}</filterColumn>`;
    })
    .join('');
}

function criterionOf(
  target: Target,
  sheet: SheetModel,
  { area }: FilterRecord,
  column: number,
  { condition, hidden, visible }: FilterCriterion,
): string | undefined {
  if (!hidden && !visible) return condition && conditionOf(condition);
  if (condition) return undefined;
  const { locale } = target.book.props;
  const texts = Array.from({ length: area.rows - 1 }, (_, index) => {
    const row = area.row + 1 + index;
    return displayOf(sheet.grid.value(row, column), target.book.formatAt(sheet, row, column), locale);
  });
  const shown = visible ?? texts.filter((text) => !hidden?.includes(text));
  return valuesOf([...new Set(shown)]);
}

/** A list of values, empty cells by a word of their own. */
function valuesOf(shown: readonly string[]): string {
  const values = shown.filter((text) => text !== '').map((text) => `<filter val="${attribute(text)}"/>`);
  return `<filters${shown.includes('') ? ' blank="1"' : ''}>${values.join('')}</filters>`;
}

const ORDERED: Readonly<Record<string, string>> = {
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

function conditionOf({ type, values }: Condition): string | undefined {
  const [first, second] = values;
  const numbers = [first, second].filter((value) => typeof value === 'number');
  const ordered = ORDERED[type];
  if (ordered !== undefined) return numbers.length === 1 ? customs([[ordered, String(first)]]) : undefined;
  if (type === 'NUMBER_BETWEEN' && numbers.length === 2)
    return customs([['greaterThanOrEqual', String(first)], ['lessThanOrEqual', String(second)]], true); // biome-ignore format: one line
  if (type === 'NUMBER_NOT_BETWEEN' && numbers.length === 2)
    return customs([['lessThan', String(first)], ['greaterThan', String(second)]]); // biome-ignore format: one line
  if (type === 'CELL_EMPTY') return valuesOf(['']);
  // So workbooks say it.
  if (type === 'CELL_NOT_EMPTY') return customs([['notEqual', ' ']]);
  const word = String(first ?? '').replace(/[~*?]/g, '~$&');
  if (word === '') return undefined;
  switch (type) {
    case 'TEXT_CONTAINS':
      return customs([['equal', `*${word}*`]]);
    case 'TEXT_DOES_NOT_CONTAIN':
      return customs([['notEqual', `*${word}*`]]);
    case 'TEXT_STARTS_WITH':
      return customs([['equal', `${word}*`]]);
    case 'TEXT_ENDS_WITH':
      return customs([['equal', `*${word}`]]);
    case 'TEXT_EQUAL_TO':
      return customs([['equal', word]]);
    default:
      return undefined;
  }
}

function customs(all: readonly (readonly [operator: string, value: string])[], areBoth = false): string {
  const parts = all.map(([operator, value]) => {
    const said = operator === 'equal' ? '' : ` operator="${operator}"`;
    return `<customFilter${said} val="${attribute(value)}"/>`;
  });
  return `<customFilters${areBoth ? ' and="1"' : ''}>${parts.join('')}</customFilters>`;
}

const attribute = (text: string): string =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
